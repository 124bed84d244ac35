"""A waiver names a rule and gives a reason."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.checker import RULES
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.waivers import amiss


def _check(context: Context) -> Iterator[Hit]:
    """The place of a waiver is empty in the text that is checked, so the words are told."""
    return (Hit(None, message) for message in amiss(context.draft.waivers, RULES))


ITEM = LetterRule(
    id="F11",
    name="idle-waiver",
    group="F",
    level="warning",
    rests_on="structure",
    title="A waiver names a rule and gives a reason.",
    why="What is let pass without a reason is let pass unread, and nobody can tell a slip of the pen from a choice.",
    sources=(
        Source("Identity and truth are never waived silently; a waiver needs a reason", "", "reading"),
        Source("Unused and unexplained suppressions, flake8-noqa NQA101–NQA104", "pypi.org/project/flake8-noqa"),
    ),
    kinds=("note", "withdrawal", "rejection-reply", "nudge", "reference-request"),
    message="This waiver lets nothing pass.",
    next="Write it as `afterword: waive E12 because …`; `afterword explain` lists the rules.",
    false_alarms="None known.",
    check=_check,
    finds=(
        Example("Dear Ann,\n\nThank you.\n\nafterword: waive E1"),
        Example("Dear Ann,\n\nThank you.\n\nafterword: waive E99 because I know it."),
        Example("Dear Ann,\n\nThank you.\n\n<!-- afterword: waive -->"),
    ),
    passes=(
        Example("Dear Ann,\n\nThank you.\n\nafterword: waive E12 because they asked how I manage with one hand."),
        Example("Dear Ann,\n\nThank you.\n\n<!-- afterword: waive private-matter and E1 because I chose to say it -->"),
        Example("Dear Ann,\n\nAfterword: waive the fee, said the form, and I did."),
    ),
)
