"""A letter that puts one statement right."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_ANNOUNCES: Final = (
    r"\bcorrections?\b|\b(?:to|me|must|should|would like to) correct\b|\b(?:put|set) (?:one |some"
    r"|any|it|that)?(?:thing )?"
    r"(?:right|straight)\b|\b(?:gave|told|quoted|named) (?:you )?(?:the|a) wrong\b|\bmade a (?:mistake|slip)\b",
    r"\b(?:muddled|mixed up|misspoke|misremembered|mistaken|wrong about)\b|\b(?:correct|right|true) (?:year|figure|date"
    r"|number|value)\b|\bcould be amended\b|\bfix (?:that|it|this)\b|\bchange (?:it|that) in your notes\b",
)
_SAID: Final = r"\bi (?:said|told|stated|gave|answered|mentioned|claimed|quoted|named|put)\b"
_VALUE: Final = (
    r"(?:\d|(?-i:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)|a\b|an\b|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)"
)
_IS: Final = (
    rf"\b(?:it|that|they|there|he|she|(?:the|my) (?:\w+ ){{1,2}})(?:'s|'re)? ?(?:was|were|is|are|shows?|is dated)?"
    rf" (?:actually |in fact |really |only |in )*{_VALUE}",
    rf"{_VALUE}\w*,? (?:and )?not (?:in |on |at |since |from |until )?{_VALUE}",
)
_REVISED: Final = (
    r"\bi (?:said|told|stated|gave|answered|mentioned|claimed)\b[^?\n]{0,80}[.,;:] (?:(?:and|but|in"
    r" fact|actually|i have"
    rf" since|since then)[^.?!\n]{{0,40}})?\b(?:it|that|they|there|the \w+|my \w+)(?:'s| was| were| is| are| shows?)"
    rf" (?:actually |in fact |really |only |dated )*{_VALUE}"
)
_TAKES_UP: Final = r"\byou (?:told|said|mentioned|showed)\b|\bto (?:be asked|hear)\b|\bbeing asked\b"
_SHORT: Final = 40
"""Words: so short a letter that revises what was said is a correction, whatever question it names. Our reading."""
_LONGEST: Final = 80
"""Words: a longer letter that also corrects is a note. Our reading."""


def _shows(seen: Seen) -> bool:
    says = (seen.has(_SAID) or seen.has(*_IS)) and not seen.answers and not seen.has(_TAKES_UP)
    return seen.words <= _LONGEST and (
        (seen.has(*_ANNOUNCES) and says) or (seen.words <= _SHORT and seen.has(_REVISED))
    )


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
