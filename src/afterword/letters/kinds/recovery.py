"""The note to one interviewer that adds what was missing."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_ADDS: Final = (
    r"\b(?:on|about|to) (?:your|the) question\b|\b(?:piece|part|point|thing|number|figure) (?:that )?i left out\b",
    r"\bit (?:bothered|worried|troubled|concerned) you\b|\byou (?:were|are|seemed) (?:concerned"
    r"|worried|unsure|doubtful)\b"
    r"|\byou doubted\b|\bshould (?:also )?have added\b",
    r"\b(?:on reflection|what) i (?:did not|didn't|had not|should have|could have|meant to) (?:say|said|mention\w*|give"
    r"|given|add|added|tell|told)\b|\bi (?:did not|didn't) (?:give|say|mention|tell|finish|answer)\b",
)


def _shows(seen: Seen) -> bool:
    return seen.answers or seen.has(*_ADDS)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.notes import recovery

    return recovery(matter)


ITEM = Kind(
    id="recovery",
    name="recovery",
    title="Recovery note",
    why="The most that a note can do is to supply a missing fact in a few lines.",
    sources=cite("S0", "S2", "S4", "vault-2009", "businessinsider-2012"),
    finds=(
        Example("Thank you for the hour on Tuesday. You asked about a project I led. At Northgate I led four people."),
        Example(
            "It was good to meet you. You wondered whether I would manage the early starts. I opened the"
            " bakery at four for three years."
        ),
    ),
    passes=(
        Example("Thank you for Friday, and for showing me the workshop. I would like to do this work."),
        Example("You asked me to write when I had decided: I withdraw my application, with thanks."),
    ),
    kind="note",
    rules_of="note",
    words=(60, 180),
    plan=(
        "thanks with their topic",
        "one repair, at most two, each out of a fact",
        "a correction where one is owed",
        "one sentence of interest",
    ),
    when="Not within the first hour; the same evening or the next working morning.",
    rank=80,
    shows=_shows,
    write=_write,
)
