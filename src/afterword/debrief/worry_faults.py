"""Faults of the line: in notes, in silences, in questions that were lost."""

import re

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import is_empty, outcome
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

MENDED = (
    r"(?:loud|perfectly) (?:and )?clear\w*|(?:hear|see|got|have) you (?:now|again|fine|back|perfectly)|that's "
    r"(?:better|it|fixed|perfect|fine)|you're back|there you (?:are|go)|i'm back|(?:it's|all) (?:fine|good|working|"
    r"back)|i've got it|where were we|as i was saying|can now|for (?:a|one) (?:second|moment)|soon (?:again|after)|"
    r"at once|went on"
)
_RESUMED = (
    r"(?:as )?(?:i|you) (?:was|were) (?:just )?saying|as you were|where (?:was i|did i get)|go on|carry on|continue|"
    r"(?:i'll|let me|i) (?:just )?(?:say|ask|repeat|start) (?:it |that )?again|to repeat|last thing (?:i|we|you)|"
    r"(?:finish|got as far|you'd got) \w+"
)
_CALLING = r"(?:still |are |\w+ )?you (?:still )?there|hello|anybody there|where (?:did|has) (?:he|she|they) go"
_SHORT, _BEFORE, _AFTER, _TAIL = 4, 4, 6, 14
"""Words of a turn too short to be a loss; turns before and after a break; the last words of what broke off."""
_OPEN_END = re.compile(
    r"(?:[—–-]|\.\.\.|…|\b(?:the|a|an|and|to|of|that|which|if|with|for|my|your|our|it's|that's|because|i'm|we're|"
    r"they're|i've|we've|than|into|is|we|you|who|when|where|as))\s*$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…\"'”’)\]]\s*$")
_PUNCTUATED = 0.8
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


def hangs(look: Look, turn: Turn) -> bool:
    """Whether a turn breaks off: on a word that needs another, or without the stop that other turns end with."""
    if _OPEN_END.search(turn.text):
        return True
    return look.punctuated >= _PUNCTUATED and not _STOP.search(turn.text)


def broken_off(look: Look, hits: tuple[Hit, ...]) -> tuple[Quote, ...]:
    """The question or answer that a fault broke off and nobody took up again, and what was said of the fault."""
    own = {hit.turn.n for hit in hits}
    for hit in hits:
        before = reversed(look.turns(range(hit.turn.n - _BEFORE, hit.turn.n)))
        spoke = (t for t in before if count_words(t.text) > _SHORT and not pattern(_CALLING).search(t.text))
        cut = next((t for t in spoke if t.n not in own), None)
        if cut and hangs(look, cut) and not _taken_up(look, cut, hit.turn.n):
            return (look.quote(Hit(cut, len(cut.text.rstrip()) - 1, len(cut.text))), look.quote(hit))
    return ()


def _taken_up(look: Look, cut: Turn, n: int) -> bool:
    """Whether what broke off in `cut` goes on after the fault in turn `n`."""
    after = look.turns(range(n, n + _AFTER))
    if look.find(_RESUMED, after):
        return True
    tail = content_stems(" ".join(cut.text.split()[-_TAIL:]))
    if not look.is_mine(cut):
        return any(tail & content_stems(t.text) for t in after if t.n > n and not look.is_mine(t))
    before = next((t for t in reversed(look.turns(range(cut.n - _BEFORE, cut.n))) if not look.is_mine(t)), cut)
    about = content_stems(" ".join((*before.text.split()[-2 * _TAIL :], cut.text)))
    moved = False
    for turn in after[1:]:
        long = count_words(turn.text) > 2 * _SHORT
        if look.is_mine(turn) and long:
            return not moved or len(about & content_stems(turn.text)) > 1
        moved = moved or (long and not look.is_mine(turn))
    return False
