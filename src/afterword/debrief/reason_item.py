"""Why it may have gone as it did: what such a reason is, and which of them the record shows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from afterword.debrief.gap_item import first_words
from afterword.debrief.measuring import JUDGED
from afterword.debrief.model import Exchange, Reason, Record, Shown
from afterword.debrief.their_side import asked
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item
from afterword.kernel.quotes import Quote


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the record holds for one reason and against it; `message` where the item's own is too general."""

    shown: tuple[Quote, ...]
    against: tuple[Shown, ...] = ()
    message: str = ""


@dataclass(frozen=True, kw_only=True)
class Why(Item):
    """One reason. Examples are mini interviews; in `finds` the words that show it are marked.

    `look` gives what speaks for it and against it, or None: where nothing shows it, nothing is said.
    """

    message: str
    next: str
    look: Callable[[Record], Evidence | None]


REASONS = Catalogue("afterword.debrief.reasons", Why, "Reasons")


def reasons(record: Record) -> tuple[Reason, ...]:
    """The reasons that the record shows, with what speaks against each."""
    found = []
    for item in REASONS.values():
        evidence = item.look(record)
        if evidence and evidence.shown:
            message = evidence.message or item.message
            found.append(Reason(item.name, message, evidence.shown, evidence.against, item.next, str(item.sources[0])))
    return tuple(found)


def substance(record: Record) -> tuple[Exchange, ...]:
    """The questions that an answer can be judged on."""
    return tuple(e for e in record.questions_to_me if e.kind in JUDGED and e.parts)


def is_open(exchange: Exchange) -> bool:
    """Whether nothing of it had been answered by the end."""
    return bool(exchange.parts) and all(part.answered == "no" for part in exchange.parts)


def fell_short(exchange: Exchange) -> bool:
    """Whether the candidate had to say that there was nothing, or hardly said a word and left it open for good."""
    nothing = any(gap.rule in _NOTHING_THERE for gap in exchange.gaps)
    hardly = exchange.repeated_in is not None or 0 < (exchange.words or 0) <= _HARDLY_A_WORD
    return nothing or (is_open(exchange) and hardly)


def told(record: Record, found: Iterable[Exchange], what: str) -> tuple[Shown, ...]:
    """These questions as something that was shown."""
    return tuple(Shown(what, words, e.id) for e in found if (words := asked(record, e)))


def question_and_answer(record: Record, exchange: Exchange, part: str = "") -> tuple[Quote, ...]:
    """The question, or this part of it, and the words that fell short; failing those, how the answer began."""
    whole = replace(exchange, question=part, parts=()) if part else exchange
    short = [gap.quote for gap in exchange.gaps if gap.rule in _NOTHING_THERE]
    said = [*short, *(p.quote for p in exchange.parts if p.text == part), first_words(exchange, record)]
    return tuple(words for words in (asked(record, whole), next(filter(None, said), None)) if words)


_HARDLY_A_WORD = 15  # words; a longer answer may have been judged too hard
_NOTHING_THERE = frozenset({"blank", "bare-dont-know"})
