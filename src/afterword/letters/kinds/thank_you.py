"""The note to one interviewer when nothing has to be mended."""

from typing import TYPE_CHECKING

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written


def _shows(_seen: Seen) -> bool:
    return True  # the last in the order: what shows nothing else is a note


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.notes import thanks

    return thanks(matter)


ITEM = Kind(
    id="thank-you",
    name="thank-you",
    title="Thank-you note",
    why="It costs little, and shows in a few lines that somebody listened.",
    sources=cite("S1", "S3", "accountemps-2017", "smithhanley"),
    finds=(
        Example("Thank you for Friday, and for showing me the workshop. I would like to do this work."),
        Example("Thanks for the hour on Tuesday. The board where every call is written down by hand stayed with me."),
    ),
    passes=(
        Example("Thank you for Tuesday. After thinking it over I withdraw my application."),
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("Thank you for the hour on Tuesday. You asked about a project I led. I led four people."),
    ),
    kind="note",
    rules_of="note",
    words=(40, 180),
    plan=("thanks with their topic", "one strength that they look for", "one sentence of interest"),
    when="Not within the first hour; the same evening or the next working morning.",
    rank=99,
    shows=_shows,
    write=_write,
)
