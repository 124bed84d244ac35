"""They would be glad to have the candidate."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_theirs
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _look(record: Record) -> Iterable[Sign]:
    return list(in_theirs(record, Cues("warm")))[:2]


ITEM = FitSignal(
    id="warmth",
    name="warmth",
    title="They said that they would be glad to have you",
    why="A door held open is worth knowing, whatever becomes of this one. It is no promise.",
    sources=(
        Source(
            "Kristof-Brown, Zimmerman & Johnson 2005: fit goes with accepting, staying and satisfaction",
            "Personnel Psychology 58:281",
            "paper",
        ),
    ),
    against=False,
    weighs=True,
    message="they said that they would be glad to have you, now or later.",
    next="Thank them for it; if you withdraw, leave the door open.",
    look=_look,
    finds=(Example("Ana: [[You'd be the first person I'd ring if the other post comes up.]]"),),
    passes=(Example("Ana: You'd be the first to arrive, at six."),),
)
