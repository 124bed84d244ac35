"""Doubts about the candidate, as the worries see them."""

from collections.abc import Iterable

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Concern
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look
from afterword.transcripts.model import Turn

_FACT = r"\d+|when i|last (?:year|month|week|winter|summer)|for (?:two|three|four|five|six|seven|eight|nine|ten) "


def about_doubt(look: Look, concern: Concern) -> str:
    """The words among which a doubt stands: its question and the answer to it."""
    exchange = look.record.exchange(concern.exchange or "")
    return f"{exchange.question} {exchange.answer}" if exchange else ""


def unmarked_doubt(look: Look, theirs: Iterable[Turn]) -> Judgement | None:
    """The verdict on a doubt that is no question and that no signal marks; None when there is none."""
    voiced = () if look.from_memory else look.find(signs.DOUBT, theirs)
    if not voiced:
        return None
    next_two = look.turns(range(voiced[0].turn.n + 1, voiced[0].turn.n + 3))
    said = [turn for turn in next_two if look.is_mine(turn)][:1]
    quotes = (look.quote(voiced[0]), *(look.opening(turn) for turn in said))
    if not look.find(_FACT, said):
        return Judgement("supported", "A doubt was voiced, and no fact was offered against it.", quotes)
    reason = "A doubt was voiced; whether your answer settled it the record does not show."
    return Judgement("mixed", reason, quotes, letter="yes")
