"""Which exchanges left something open."""

from afterword.debrief.model import Exchange

NO_STORY = frozenset({"candidate-question", "small-talk", "logistics", "other"})
_OPEN = frozenset({"unanswered-part", "no-example", "blank", "concern-left-standing"})


def is_weak(exchange: Exchange) -> bool:
    """Whether something in this exchange stayed open."""
    if exchange.kind in NO_STORY:
        return False
    return any(part.answered != "yes" for part in exchange.parts) or any(gap.rule in _OPEN for gap in exchange.gaps)
