"""Pressing on: what interviewers say when an answer left something of the question open."""

from itertools import pairwise

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems
from afterword.language.words import count_words

_PRESSED = (
    r"pin (?:you|that|it) down|(?:half|partly|sort of|kind of) answered|i(?:'m| am|'d be)? (?:still|only) (?:after|"
    r"waiting|looking|not clear|wondering|missing|curious)|still (?:after|not (?:clear|sure)|want(?:ing)?|need|"
    r"haven't|don't)|i (?:asked|did ask|was asking|actually asked)|i'm asking|what i(?:'m| am) (?:asking|after)|"
    r"ball ?park|roughly\?|(?:take|bring|get|drag|steer|pull) (?:you|us|it) back|(?:go|come|going|coming)(?: \w+)? "
    r"back to|that wasn't (?:quite |really )?|(?:put|try|ask|say|phrase) (?:it|that|this) (?:again|another way|"
    r"differently|in another way|once more)|(?:another|a different) way|have (?:one|an example|a case|somebody|"
    r"someone) in mind|(?:a|one) (?:real|particular|specific|concrete|actual) (?:one|case|example|time|day|person)|"
    r"(?:be|more) (?:specific|precise|concrete)|specifically|i meant|what i meant|or (?:were|did|was|is|are|do|does|"
    r"have|would|will) (?:you|it|they|he|she) not|even a (?:small|little) one"
)
"""An interviewer who asks on for what was asked before."""
_LEFT_OUT = r"(?:never|not|didn't|did not|forgot|without)(?! (?:\w+ )?answer)((?: [^\s,.;]+){1,5})"
_HEARD_ENOUGH = 30
"""Words of an interviewer that look back, at most; longer speech is about something else. A reading."""
_COVERING = 12
"""Words of an answer for each part of a question. A reading."""
_TRIED = 25
"""Words of an answer that gave up. A reading."""


def pressed(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The words with which the next turn asks on for what this question wanted."""
    turn = look.next_turn(exchange)
    if turn is None or exchange.asked_by not in (None, look.record.case.name_of(turn.speaker)):
        return ()
    hits = look.find(_PRESSED, [turn])
    return tuple(look.quote(hit) for hit in hits if count_words(turn.text[: hit.start]) <= _HEARD_ENOUGH)


def asks_on(exchange: Exchange) -> bool:
    """Whether this question itself goes back to what an earlier answer left open."""
    found = pattern(_PRESSED).search(exchange.question)
    return exchange.asked_again or bool(found and count_words(exchange.question) <= _HEARD_ENOUGH)


def pressed_about(look: Look, topic: frozenset[str]) -> tuple[Quote, ...]:
    """A sentence in which an interviewer comes back to this very matter."""
    if look.from_memory or not topic:
        return ()
    found = (
        look.part(turn, span)
        for turn in look.theirs
        for span in sentences(turn.text)
        if pattern(_PRESSED).search(span.of(turn.text)) and topic & content_stems(span.of(turn.text))
    )
    return tuple(found)[:1]


def tried_before(look: Look, exchange: Exchange) -> Exchange | None:
    """The question right before by the same person and of the same kind, when its answer gave up."""
    for earlier, later in pairwise(look.record.questions_to_me):
        if later is not exchange or look.from_memory:
            continue
        alike = earlier.asked_by == later.asked_by and earlier.kind == later.kind
        short = count_words(earlier.answer) < _TRIED
        return earlier if alike and short and pattern(rf"{signs.BLANK}|sorry").search(earlier.answer) else None
    return None


def missed(text: str) -> frozenset[str]:
    """What the worry says was left out: "never gave her a price"."""
    return content_stems(" ".join(match[1] for match in pattern(_LEFT_OUT).finditer(text)))


def covered(look: Look, topic: frozenset[str], exchange: Exchange) -> bool:
    """Whether an answer to several parts holds what the worry names, or is long enough to cover them all."""
    parts = len(exchange.parts)
    return parts < 2 or bool(topic & look.stems[exchange.id][1]) or (exchange.words or 0) >= _COVERING * parts


def left_out(look: Look, text: str, exchange: Exchange) -> bool:
    """Whether the question asked for what the worry names as left out, and no word of the answer is about it."""
    wanted = missed(text) & look.stems[exchange.id][0]
    return bool(wanted) and not wanted & content_stems(exchange.answer)
