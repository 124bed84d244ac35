"""Private passages: how long they run, and the sentence that is meant."""

import re

from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.debrief.worry_papers import statements
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

PRIVATE = (
    r"my (?:ex(?:-\w+)?|divorce|husband|wife|marriage|mother|mum|mam|mom|father|dad|parents|nan|gran\w*|sister|"
    r"brother|kids?|children|son|daughter|baby|illness|depression|anxiety|therapist|therapy|cancer|debts?|church|"
    r"faith|pregnancy|miscarriage|diagnosis|operation|medication|tablets|landlord|breakdown|breakup|break-up|"
    r"burn-?out)|divorced?|separated|(?:an?|the) operation|surgery|off sick|(?:been|was|being) ill|depress(?:ed|"
    r"ion)|in hospital|mental health|bankrupt\w*|therap(?:y|ist)|medication|anxiety|fell apart|cr(?:ied|ying)|"
    r"evict\w+|addict\w*|menopause|passed away|took (?:bad|ill)|stroke|tablets|debts?|poorly|dementia|credit cards|"
    r"custody|miscarriage|cancer|chemo\w*"
)
_PARENTS = {"mother": "mum|mam|mom|mammy|mummy|amma|ma", "father": "dad|daddy|da|papa"}


def family(text: str) -> str:
    """The text with one word for each parent."""
    for parent, names in _PARENTS.items():
        text = re.sub(rf"\b(?:{names})\b", parent, text, flags=re.IGNORECASE)
    return text


def words(turn: Turn, topic: frozenset[str]) -> int:
    """How long the private passage of a turn is: from the first sentence on private things, to the last."""
    said = [(s, s.of(turn.text)) for s in statements(turn.text)]
    held = [s for s, text in said if pattern(PRIVATE).search(text) or topic & content_stems(family(text))]
    return count_words(turn.text[held[0].start : held[-1].end]) if held else 0


def spread(turn: Turn, topic: frozenset[str]) -> int:
    """Words from the first sentence on the worry's matter to the last; none where there is only one."""
    held = [s for s in statements(turn.text) if topic & content_stems(s.of(turn.text))]
    return count_words(turn.text[held[0].start : held[-1].end]) if len(held) > 1 else 0


def passage(look: Look, turn: Turn, topic: frozenset[str]) -> tuple[Quote, ...]:
    """The sentence that the worry means, or the one with most of it, after the first private one."""
    private = [Hit(turn, s.start, s.end) for s in statements(turn.text) if pattern(PRIVATE).search(s.of(turn.text))]
    meant = max(private, key=lambda hit: (len(topic & content_stems(hit.text)), many(hit.text)))
    return tuple(dict.fromkeys((look.quote(meant), look.quote(private[0]))))


def many(text: str) -> int:
    return sum(1 for _ in pattern(PRIVATE).finditer(text))
