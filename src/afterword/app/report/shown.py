"""What can be shown: the person's facts by employer, with what has become of them."""

from dataclasses import dataclass
from typing import Final

from afterword.evidence.model import Fact, Ledger

_OWN: Final = frozenset({"resume", "evidence", "added"})
_LEAST: Final = 4
"""Words of a line that tells something: shorter is a heading, a name, a telephone number."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The facts of one employer's time, or of no one's. Of private ones only the place is told."""

    title: str
    facts: tuple[Fact, ...]
    private: tuple[str, ...]


def shown(ledger: Ledger) -> tuple[Shelf, ...]:
    """All own facts, employers in the order of the résumé; what belongs to none comes last."""
    by_employer: dict[str | None, list[Fact]] = {}
    for fact in ledger.facts:
        if fact.origin in _OWN and len(fact.text.split()) >= _LEAST:
            by_employer.setdefault(fact.employer, []).append(fact)
    rest = by_employer.pop(None, [])
    groups = [*by_employer.items(), *([("Other facts" if by_employer else "Your facts", rest)] if rest else [])]
    return tuple(
        Shelf(
            title or "",
            tuple(fact for fact in facts if not fact.private),
            tuple(dict.fromkeys(_place(fact) for fact in facts if fact.private)),
        )
        for title, facts in groups
    )


def _place(fact: Fact) -> str:
    return f"{fact.quote.source}, line {fact.quote.line}" if fact.quote.line else fact.quote.source
