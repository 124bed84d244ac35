"""The note does not open with the failure or announce it."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.confessions import ANNOUNCED, FAILURE, POORLY_MYSELF, POORLY_SAID
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import hits, opening


def _check(context: Context) -> Iterator[Hit]:
    yield from hits((FAILURE, *ANNOUNCED, *POORLY_MYSELF, *POORLY_SAID), context.draft, opening(context.draft, 3, 40))


ITEM = LetterRule(
    id="B3",
    name="failure-opening",
    title="The note does not open with the failure or announce it.",
    why="It points the reader at what may not have been noticed.",
    sources=cite("S4", "netiquetteiq", "workcoachcafe", "hrcapitalist"),
    finds=(
        Example("Dear Tom,\n\nI know [[Tuesday did not go the way]] either of us hoped."),
        Example("Dear Tom,\n\nThank you for Tuesday. I realise that [[the interview could have gone better]]."),
        Example("Dear Tom,\n\nThank you for your patience on Tuesday; I was [[not at my best]]."),
        Example("Dear Tom,\n\nThank you for Tuesday. I am [[disappointed with how I]] answered."),
        Example("Dear Tom,\n\nThank you. [[I left your office annoyed with myself]]."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for a thorough conversation on Tuesday."),
        Example("Dear Tom,\n\nThank you for telling me why the first launch did not go well, and what you changed."),
        Example("Dear Tom,\n\nThank you for Tuesday, and for what you said about forty calls on a bad day."),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. The system did not go live in May, you said, and it was the best "
            "thing for it."
        ),
    ),
    level="error",
    group="B",
    rests_on="lexical",
    kinds=("note", "nudge"),
    message="The letter opens with what went badly, which may not have been noticed.",
    next="Leave it out: thank them, and begin with what you took from the conversation.",
    false_alarms='"did not go live" and the like.',
    check=_check,
)
