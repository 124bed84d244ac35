"""Faults of the line: in notes, in silences, in questions that were lost."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import is_empty, outcome
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Hit, Look
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers

MENDED = (
    r"(?:loud|perfectly) (?:and )?clear\w*|(?:hear|see|got|have) you (?:now|again|fine|back|perfectly)|that's "
    r"(?:better|it|fixed|perfect|fine)|you're back|there you (?:are|go)|i'm back|(?:it's|all) (?:fine|good|working|"
    r"back)|i've got it|where were we|as i was saying|can now|for (?:a|one) (?:second|moment)|soon (?:again|after)|"
    r"at once|went on"
)
_LOST_NOTED = (
    r"(?:skipped|missed|lost|never (?:came|went|got) back|didn't hear|ran out of time|gave up|hung up|(?:\d+|five|"
    r"ten|fifteen|twenty|several) min\w*|by phone instead|half (?:of )?(?:it|what))"
)


def noted(look: Look, hits: tuple[Hit, ...], quotes: tuple[Quote, ...]) -> Judgement:
    lines = [hit.turn for hit in hits]
    if lost := look.quotes(_LOST_NOTED, lines, 1):
        return Judgement("supported", "You noted that something was lost by it.", (*quotes[:1], *lost))
    if mended := look.quotes(MENDED, lines, 1):
        return Judgement("not supported", "It was short, and both sides went on.", (*quotes[:1], *mended))
    return Judgement("mixed", "You noted it; how much was lost the notes do not show.", quotes)


def was_lost(look: Look, exchange: Exchange, near: set[int]) -> bool:
    close = any(abs(n - t) <= 3 for n in near for t in exchange.question_turns)
    return close and is_empty(exchange) and outcome(look, exchange) == "no"


def minutes(said: str) -> float:
    """The minutes that somebody says it took."""
    return max((n.high or n.value for n in find_numbers(said) if n.unit == "minutes"), default=0.0)


def silence(look: Look, n: int) -> float:
    """The longest gap right before or after this turn, in seconds."""
    gaps = [0.0]
    for before, after in zip(look.turns((n - 1, n)), look.turns((n, n + 1)), strict=False):
        if before.n < after.n and before.end is not None and after.start is not None:
            gaps.append(after.start - before.end)
    return max(gaps)
