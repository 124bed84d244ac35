"""A letter that puts one statement right."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_CORRECTS: Final = (
    r"\b(?:a|one|small|this|the following) correction\b|\b(?:put|set) (?:one |some|any)?(?:thing )?(?:right|straight)\b"
    r"|\bcorrect (?:a|one|the|my) (?:thing|statement|figure|date|mistake|error|answer)\b",
    r"\bi (?:said|told you|stated|gave|mentioned|quoted)\b[^?\n]{0,90}[.,;:]? (?:(?:and|but|in fact|actually) )?(?:it|that"
    r"|they|the (?:correct|right|true) \w+|my \w+|there) (?:was|were|is|are|shows?|should be)\b",
    r"\b(?:gave|told|quoted) (?:you )?(?:the|a) wrong\b|\bthe (?:correct|right|true) (?:year|figure|date|number|value) is\b",
    r"\bi said\b[^?\n]{0,60}\bbut (?:i checked|it was)\b",
)
_LONGEST: Final = 80
"""Words: a longer letter that also corrects is a note. Our reading."""


def _shows(seen: Seen) -> bool:
    return seen.words <= _LONGEST and not seen.answers and seen.has(*_CORRECTS)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.correction import write

    return write(matter)


ITEM = Kind(
    id="correction",
    name="correction",
    title="Correction of a fact",
    why="A false statement is the one thing that has to be corrected, once and without a story.",
    sources=cite("careerbuilder-2018", "kim-2004"),
    finds=(
        Example("Thank you for Wednesday. One correction: I said that I passed the exam in 2020; it was 2021."),
        Example(
            "I told you our team was fourteen people. The correct figure is eleven; please change it in your notes."
        ),
    ),
    passes=(
        Example("You asked how I knew that the figure was right. I counted again with Joy."),
        Example("Thank you for Tuesday. You asked for a time when a manager corrected me."),
    ),
    kind="correction",
    rules_of="rejection-reply",
    off=("H2",),
    words=(15, 80),
    plan=("thanks", "both values, once", "the wish to have it right", "one sentence of interest"),
    when="As soon as you are sure of the paper; before they decide.",
    rank=30,
    shows=_shows,
    write=_write,
)
