"""What the candidate said in the interview itself, where it is good enough to be said again."""

import re
from collections.abc import Iterator

from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.answering.asked import thread
from afterword.evidence.answering.subjects import ASKING, stems_of
from afterword.evidence.model import Fact, World
from afterword.evidence.voice.account import Told, finish, told_as
from afterword.evidence.voice.pronouns import stands_alone
from afterword.evidence.voice.verbs import is_past
from afterword.language.words import bare, count_words

_FEWEST, _MOST = 6, 30
_FILLED = re.compile(r"(?:,\s*)?\b(?:um+|uhm?|erm?|eh|you know|i mean|i guess)\b,?(?=\s|$)|, like,", re.IGNORECASE)
_OPENERS = re.compile(
    r"^(?:(?:so|and|but|well|yeah|yes|no|okay|ok|right|oh|then|now|because|basically|actually|honestly|i think|"
    r"i suppose|i'd say|to be honest|for example|for instance)\b[,.]?\s+)+",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(\w+(?: \w+)?),? \1\b", re.IGNORECASE)
_UNFIT = re.compile(
    r"\b(?:kind of|sort of|stuff|whatever|something like|or something|i want to say|i don't|i didn't|can't|cannot|"
    r"couldn't|"
    r"not sure|don't know|maybe|probably|sorry|would|wouldn't|should|if i|gonna|wanna|thing|things|guess|suppose|"
    r"just|like|feel|felt|i've, i've|really)\b"
    r"|\.\.\.|…|\?|!|--",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:I|We|My|Our|The|It|There|They|In|On|At|Every|When|After|Before|Last|One|Two|Three|Four|Five|Six|Seven|"
    r"Eight|Nine|Ten)\b"
)


def own_words(exchange: Exchange, world: World, about: frozenset[str]) -> Iterator[tuple[Told, Fact]]:
    """How things stood, in clean sentences of the answers to this question and to those around it.

    What they say they did is left out: only papers show whether it was them. `about` is the matter.
    """
    debrief = world.debrief
    turns = {n for each in (exchange, *thread(exchange, debrief)) for n in each.answer_turns}
    mine = (set(_my_turns(debrief)) & turns) - {each.said.turn for each in debrief.record.signals.corrections}
    for at, fact in enumerate(world.ledger.facts):
        if fact.origin != "transcript" or not fact.may_be_written or fact.quote.turn not in mine:
            continue
        text = clean(fact.text)
        if text and not told_as(text, text, 0).mine and (stems_of(text) - ASKING) & about:
            yield told_as(text, fact.text, at), fact


def _my_turns(debrief: Debrief) -> Iterator[int]:
    case = debrief.case
    return (turn.n for turn in case.transcript.turns if not case.transcript.from_memory and case.is_me(turn.speaker))


def clean(said: str) -> str | None:
    """A spoken sentence without its ums and run-ups; None when it is not fit to be said again."""
    text = " ".join(said.replace("’", "'").split())
    text = re.sub(r"\s+,", ",", _FILLED.sub("", text)).strip(" ,")
    text = _AGAIN.sub(r"\1", _OPENERS.sub("", text))
    text = text[:1].upper() + text[1:]
    plain = text.rstrip(".")
    tells = any(is_past(bare(word)) for word in plain.split()[1:8])
    clear = stands_alone(plain) and not _UNFIT.search(plain) and bool(_BEGINS.match(text))
    clear = clear and plain.count(",") < 2 and not re.search(r"\w'd\b|\bhe\b|\bshe\b|\bI\b", plain)
    return finish(plain) if tells and clear and _FEWEST <= count_words(plain) <= _MOST else None
