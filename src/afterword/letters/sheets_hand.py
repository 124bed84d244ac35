"""How much of a letter fits a card when it is written by hand."""

from dataclasses import dataclass
from textwrap import wrap
from typing import Final


@dataclass(frozen=True, slots=True)
class Hand:
    """A size of handwriting: from line to line, and the width of a letter with its share of the gaps, in mm."""

    name: str
    pitch: float
    letter: float


@dataclass(frozen=True, slots=True)
class Card:
    """A card to write on: width and height of a side in mm, and how many of its sides are written on."""

    name: str
    width: int
    height: int
    sides: int


@dataclass(frozen=True, slots=True)
class Fit:
    """A text on a card: for each side its lines as they would be written."""

    card: Card
    hand: Hand
    sides: tuple[tuple[str, ...], ...]


# From line to line as ruled paper has it (narrow 1/4", college 9/32", wide 11/32"); the width is our own reading: a
# page of 160 mm by college rule holds 8 or 9 words a line, of 5.7 signs with the gap.
SMALL, MEDIUM, LARGE = Hand("small", 6.35, 2.7), Hand("medium", 7.1, 3.2), Hand("large", 8.7, 3.9)
HANDS: Final = (SMALL, MEDIUM, LARGE)
CARDS: Final = (
    Card("one side of an A6 card", 148, 105, 1),
    Card("both sides of an A6 card", 148, 105, 2),
    Card("both sides of an A5 card", 148, 210, 2),
)
MARGIN: Final = 10


def fitted(text: str, card: Card, hand: Hand = MEDIUM) -> Fit | None:
    """The text on this card in this hand, a line free between paragraphs; None when it does not fit."""
    across = int((card.width - 2 * MARGIN) / hand.letter)
    down = int((card.height - 2 * MARGIN) / hand.pitch)
    rest: list[str] = []
    for paragraph in (part for part in text.split("\n\n") if part.strip()):
        rest += [""] if rest else []
        rest += [line for row in paragraph.strip().split("\n") for line in wrap(row, across) or [""]]
    sides = []
    for _ in range(card.sides):
        sides.append(tuple(rest[:down]))
        rest = rest[down:]
        while rest and not rest[0]:  # no side begins with a free line
            rest = rest[1:]
    return None if rest else Fit(card, hand, tuple(side for side in sides if side))


def smallest(text: str, hand: Hand = MEDIUM) -> Fit | None:
    """The text on the smallest card that takes it in this hand; None when none does."""
    return next((fit for card in CARDS if (fit := fitted(text, card, hand))), None)
