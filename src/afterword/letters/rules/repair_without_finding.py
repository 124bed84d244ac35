"""Repair only what the record supports as a gap; otherwise send a plain short note."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.confessions import DELIVERY, SLIPS
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits


def _check(context: Context) -> Iterator[Hit]:
    yield from hits((DELIVERY, *SLIPS), context.draft)


ITEM = LetterRule(
    id="D1",
    name="repair-without-finding",
    title="Repair only what the record supports as a gap; otherwise send a plain short note.",
    why="Worries are not errors (S1); most small slips nobody notices (S4).",
    sources=cite("S1", "S4", "gilovich-2000", "savitsky-gilovich-2003", "hrcapitalist", "naledisaul"),
    finds=(
        Example(
            'Dear Tom,\n\nThank you. I noticed that [[I said "um"]] a great deal and lost my thread when you '
            "looked at the clock."
        ),
        Example("Dear Tom,\n\nThank you. I know that [[I rambled]] when you asked about the crews."),
        Example("Dear Tom,\n\nThank you. [[My mind went blank]] at your second question."),
        Example("Dear Tom,\n\nThank you, and forgive [[my long silence]] before the answer."),
        Example("Dear Tom,\n\nThank you. I sounded [[like a broken record]] on the rota."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday. You asked about a project I led."),
        Example("Dear Tom,\n\nThank you. The loggers froze in January, and the screens went blank at three."),
        Example("Dear Tom,\n\nThank you. At Northgate I talked to each crew for an hour, and used what they said."),
        Example("Dear Tom,\n\nThank you. You described how the line goes blank when a battery dies."),
    ),
    level="warning",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="This points at a slip of delivery that hardly anybody noticed.",
    next="Leave it out; mend only an answer that the record shows as open.",
    false_alarms="The user may override; log it.",
    check=_check,
)
