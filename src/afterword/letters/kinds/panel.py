"""One letter to several people who sat together."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.phrases import pattern
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_ALL: Final = (
    r"\bthank(?:s| you)(?: so much| very much)?(?: to)?,? (?:you )?(?:both|all (?:three|four|five)|all of you"
    r"|each of you|everyone)\b(?! your)|\b(?:grateful|thanks) to (?:you (?:both|all)|each of you)\b|\bto each of you\b"
    r"|\bthank each of you\b",
)
_ALL_OF: Final = r"\bthank(?:s| you)(?: to)? all(?: three| four)?(?: of you)?(?: very much)? for\b"
_BOARD: Final = r"\bthank (?:the|all|every) (?:\w+ )?(?:board|panel|committee)\b"
_NAMES: Final = (
    r"^\W*(?:dear|hi|hello|hey)\b[^\n]*[\w.](?:,? and |, | & )(?:dear )?(?-i:[A-Z])"
    r"|\bmembers of the\b[^\n]*\b(?:panel|board|committee)\b|^\W*(?:dear|hi|hello|hey) (?:all|both)\b"
)
_TO_EACH: Final = (
    r"(?:^|[.;!?] (?:and )?)(?-i:[A-Z][\w.' -]{1,25}), (?:you|your|thank|thanks|i|what|on|it|loved|the)\b[^\n]*[.;!?] "
    r"(?:and )?(?-i:[A-Z][\w.' -]{1,25}), (?:you|your|thank|thanks|i|what|on|it|loved|the)\b"
)


def _shows(seen: Seen) -> bool:
    named = pattern(_NAMES).search(seen.greeting) is not None
    return seen.has(*_ALL, _ALL_OF) or (named and (seen.met or seen.has(_TO_EACH, _BOARD)))


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.panel import write

    return write(matter)


ITEM = Kind(
    id="panel",
    name="panel",
    title="One letter to a panel",
    why="People who sat together compare notes; where one letter has to do, it names each of them and what was theirs.",
    sources=cite("smithhanley", "princeton", "tci-la", "S3"),
    finds=(
        Example(
            "Thank you both for Tuesday. Ana, you told me how the vans are loaded; Piet, you asked about tail lifts."
        ),
        Example("Thank you all three for the hour. To each of you one word."),
    ),
    passes=(
        Example("Thank you for Tuesday, and please thank Priya."),
        Example("Thank you for the hour, and to both your teams for the tour."),
    ),
    kind="panel",
    rules_of="note",
    words=(60, 180),
    plan=(
        "thanks to all, each named",
        "one topic each, in a clause",
        "one repair, for whoever asked",
        "one sentence of interest",
    ),
    when="As a note. One letter when they sat together and only one address was given or the"
    " invitation came in one name; otherwise each gets a note of their own, which is the better way.",
    rank=40,
    shows=_shows,
    write=_write,
)
