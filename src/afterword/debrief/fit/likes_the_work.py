"""The candidate likes a part of the work as they describe it."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_mine
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.language.words import count_words


def _look(record: Record) -> Iterable[Sign]:
    told = record.case.transcript.turns
    for sign in in_mine(record, Cues("likes-work")):
        before = told[(sign.quote.turn or 1) - 2] if (sign.quote.turn or 1) > 1 else None
        # Praise of one's present job is no word on this one: it has to follow what they say of theirs.
        if before and not record.case.is_me(before.speaker) and count_words(before.text) >= _A_DESCRIPTION:
            yield sign


_A_DESCRIPTION = 15  # words: what is shorter describes no work; a reading

ITEM = FitSignal(
    id="likes-the-work",
    name="likes-the-work",
    title="You liked the work as they described it",
    why="What one says on the spot about the work itself tells more than a prepared reason.",
    against=False,
    message="you liked what they said about the work.",
    next="Worth a sentence in the letter: it is true, and it is about them.",
    look=_look,
    finds=(
        Example(
            "Ana: Half of the day is on the phone with farmers who would rather not talk to us, and you have to win "
            "them round.\nMe: [[That's the part I'd enjoy.]]"
        ),
        Example(
            "Ana: You would open up alone, do the ovens, and have the first two hours of the day to yourself before "
            "anybody comes in.\nMe: Oh, [[I'd like that.]]"
        ),
    ),
    passes=(
        Example("Ana: What do you like now?\nMe: That's the fun part, the ovens."),
        Example(
            "Ana: It is forty calls a day, and half of them are people who shout because their parcel has not come.\n"
            "Me: I'd like that to be fewer, honestly."
        ),
    ),
)
