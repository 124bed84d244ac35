"""At most one forgotten question: open, not answered on the company's site, easy to ignore."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, found

_QUESTION = r"[^.!?\n]*[\w\")]\?"


def _check(context: Context) -> Iterator[Hit]:
    text = context.draft.text
    asked = list(found(_QUESTION, text, context.draft.body)) if "?" in text else []
    topics = context.draft.text[asked[0].start : asked[0].end].count(",") if asked else 0
    if len(asked) > 1:
        yield Hit(Span(asked[0].start, asked[-1].end), f"{len(asked)} questions: one is a courtesy, more are a burden.")
    elif asked and topics > 1 and " and " in asked[0].of(context.draft.text):
        yield Hit(asked[0], "Several questions in one: one is a courtesy, more are a burden.")


ITEM = LetterRule(
    id="D9",
    name="too-many-questions",
    title="At most one forgotten question: open, not answered on the company's site, easy to ignore.",
    why="Questions make people liked (S1 too), a questionnaire is a burden.",
    sources=cite("S1", "huang-2017", "careerbuilder-2010"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. "
            "[[What are the working hours, how many holidays are there, and who are your competitors?]]"
        ),
        Example("Dear Tom,\n\nThank you. [[Who owns the loggers? And who reads the log?]]"),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. One thing I would have liked to ask: how do crews see the result of the triage?"
        ),
        Example("Dear Tom,\n\nThank you. You asked how I would sort the tickets, and why. I would sort by street."),
        Example("Dear Tom,\n\nThank you. See https://larkfield.example/report?year=2024 for the chart."),
    ),
    level="info",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="More than one question.",
    next="Keep the one that you would most like to know, and make it easy to leave unanswered.",
    false_alarms="Scheduling questions the employer asked need their answer.",
    check=_check,
)
