"""What practice consists of."""

from dataclasses import dataclass

from afterword.kernel.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One rehearsal card: the question, what was missing, what to try this time, an answer and the facts to use."""

    exchange: str
    question: str
    missing: str
    try_this: str
    answer: str = ""
    facts: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Lessons, cards, and what was and was not in the person's hands."""

    lessons: tuple[str, ...]
    cards: tuple[Card, ...]
    in_your_hands: tuple[str, ...]
    not_in_your_hands: tuple[str, ...]
