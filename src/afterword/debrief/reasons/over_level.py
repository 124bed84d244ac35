"""They found the person above the post."""

from afterword.debrief.model import Record, Shown
from afterword.debrief.reason_item import Evidence, Why
from afterword.debrief.utterances import Cues, clause_at, theirs
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_OVER = Cues("over-level")


def _look(record: Record) -> Evidence | None:
    said = [(turn, place) for turn in theirs(record.case) if (place := _OVER.first(turn.text))]
    shown = tuple(record.case.transcript.quote(turn.n, clause_at(turn.text, *place)) for turn, place in said[:2])
    wish = (Shown("You said that you want it all the same.", quote) for quote in record.signals.interest[:1])
    return Evidence(shown, tuple(wish)) if shown else None


ITEM = Why(
    id="over-level",
    name="over-level",
    title="They found you above the post",
    why="Who seems too much for a post is asked in other words whether they will stay.",
    sources=cite("S2"),
    message="They wondered whether the post is too small for you.",
    next="One sentence says why this post, now, and how long; leave out that you could do more.",
    look=_look,
    finds=(
        Example("Ana: [[You're a bit overqualified for this, aren't you?]]\nMe: I'd like this job."),
        Example("Ana: Honestly, [[would you not be bored here after a year?]]\nMe: No."),
    ),
    passes=(
        Example("Ana: What do you do when a customer is bored?\nMe: I talk."),
        Example("Ana: You'd need to step up a bit.\nMe: Yes."),
    ),
)
