"""How long an answer was, as far as notes tell."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look

_LET_ME = r"let me finish|kept it (?:short|brief|to)|in (?:about )?a minute|answered (?:briefly|in a sentence)"
WENT_ON = (
    r"rambl\w*|waffl\w*|went on (?:and on|about|too long|for|a bit)|(?:talked|spoke|gone|going|"
    r"went) (?:for )?(?:too long|ages|"
    r"forever|on)|babbl\w*|couldn't stop|got (?:\w+ )?carried away|too much detail|off on (?:a|one)|long[- ]winded"
)
"""In notes: a short answer, and what owns up to a long one."""


def remembered_length(look: Look, topic: frozenset[str]) -> Judgement:
    """The verdict from notes on an answer that felt too long."""
    cut = look.noted(topic, signs.CUT_IN) if topic else look.quotes(signs.CUT_IN, look.mine)
    if cut:
        return Judgement("supported", "You noted that you were stopped.", cut)
    if heard := look.noted(topic, _LET_ME) if topic else look.quotes(_LET_ME, look.mine):
        return Judgement("not supported", "You noted that you kept it short, or that they let you finish.", heard)
    return Judgement("cannot be told", "Notes do not show how long an answer was, and they hold nobody stopping you.")
