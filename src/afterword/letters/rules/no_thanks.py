"""Thanks for the time come within the first two sentences."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.gratitude import THANKS
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import holds, opening

_CORRECTION = r"\bcorrect(?:ion|ing)?\b|\bput (?:one thing|something|it|that) right\b"


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    start = opening(draft, 2, 0).of(draft.text)
    late = holds(_CORRECTION, start) and holds(THANKS, draft.body.of(draft.text))
    if not late and not holds(THANKS, start):
        yield Hit()


ITEM = LetterRule(
    id="B1",
    name="no-thanks",
    title="Thanks for the time come within the first two sentences.",
    why="The one thing that every source asks for.",
    sources=cite("S0", "S1", "S4", "officeteam"),
    finds=(
        Example("Dear Tom,\n\nI would like to add to my answers."),
        Example("Dear Tom,\n\nIt was good to meet you on Tuesday. You asked about a project I led."),
        Example("Dear Tom,\n\nThanks to the new rota our nights were quiet. You asked about it on Tuesday."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for the hour on Tuesday and for showing me the control room."),
        Example("Dear Tom,\n\nIt was good to meet you on Tuesday. I am grateful for the hour."),
        Example(
            "Dear Tom,\n\nBefore anything else a correction: I said 2021, and it was March 2022. You should have "
            "it right. Thank you for Tuesday."
        ),
        Example("Dear Tom,\n\nIt was kind of you to see me at such short notice."),
    ),
    level="error",
    group="B",
    rests_on="lexical",
    kinds=("note", "rejection-reply"),
    message="No thanks within the first two sentences.",
    next="Begin with thanks for the time, and for one thing in particular.",
    false_alarms="Withdrawals and corrections may open with their message.",
    check=_check,
)
