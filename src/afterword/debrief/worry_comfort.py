"""The second proof before anybody is told that a question was answered."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_open import drawn_out
from afterword.debrief.worry_pressed import asks_on, covered, left_out, pressed_about

DRAWN = (
    r"drag\w*|fish\w*|prod\w*|coax\w*|pull\w*|prompt\w*|nudge\w*|push\w*|squeez\w*|"
    r"(?:till|until|had to|then) (?:\w+ )?(?:ask\w*|come back|go back)"
)
TWICE = r"twice|again|second time|two times|three times|repeat\w*|rephras\w*"
_BACK = r"(?:come|came|coming|go|went) back|asked? (?:\w+ )?again"


def comfort(look: Look, text: str, topic: frozenset[str], found: Judgement, exchange: Exchange) -> Judgement:
    """The verdict "not supported" where nobody asked on and the answer holds what is named; else a smaller one."""
    if asks_on(exchange):
        reason = "That came only when they asked on."
        return Judgement("mixed", reason, (*look.question(exchange), *found.evidence[:1]), exchange.id)
    if again := pressed_about(look, topic):
        reason = f"{look.who(again)} came back to it."
        return Judgement("mixed", reason, (*again, *found.evidence[:1]), exchange.id)
    on = drawn_out(look, exchange) if pattern(f"{DRAWN}|{TWICE}|{_BACK}").search(text) else None
    if on:
        reason = "An answer came, and they asked on about it."
        return Judgement("mixed", reason, (*found.evidence[:1], *look.question(on)), exchange.id)
    if left_out(look, text, exchange):
        reason = "An answer came; what you name could not be found in it."
        return Judgement("mixed", reason, (*look.question(exchange), *found.evidence[:1]), exchange.id, "yes")
    if not covered(look, topic, exchange):
        reason = "An answer came; whether it covers what you name the record does not settle."
        return Judgement("cannot be told", reason, found.evidence[:1], exchange.id)
    return found
