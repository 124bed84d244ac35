"""Not knowing: how it is said, and what follows it."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words

_BELOW = 4
"""Lines of notes from a question to the end of its answer. A reading."""
NOT_KNOWN = (
    f"{signs.DONT_KNOW}|off the top of my head|not off hand|i'd be guessing|"
    r"(?:said|told \w+) (?:that )?i (?:didn't|don't)"
)
SEVERAL = r"twice|(?:two|three|four|several|many|few) times|times|kept|keep|both|again and again|all the time"


def noted_unknown(look: Look, topic: frozenset[str]) -> tuple[Quote, ...]:
    """The line of the notes about the matter, and close below it the one that says so."""
    about = [turn for turn in look.mine if topic & content_stems(turn.text)]
    for turn in about:
        near = look.turns(range(turn.n, turn.n + 1 + _BELOW))
        if said := look.quotes(NOT_KNOWN, near, 1):
            return tuple(dict.fromkeys((look.best(turn, topic), *said)))
    return ()


def goes_on(look: Look, exchange: Exchange, hit: Hit) -> bool:
    """Whether a way of finding out, or a fair amount of content, follows."""
    rest = " ".join([hit.turn.text[hit.end :], *(t.text for t in look.answer(exchange) if t.n > hit.turn.n)])
    return bool(pattern(signs.APPROACH).search(rest)) or count_words(rest) > 40
