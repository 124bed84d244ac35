"""Doubts about the candidate, as the worries see them: who voiced which, and what the answer made of it."""

import re
from dataclasses import replace
from itertools import takewhile

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Concern, YesNo
from afterword.debrief.utterances import Cues
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems
from afterword.language.words import bare_words
from afterword.transcripts.model import Turn

_PRESS, _ACCEPT = Cues("press"), Cues("accept")
_TAKEN = (
    r"fair (?:enough|answer|point|play)|(?:good|great|fair|honest|lovely) (?:answer|example|point)|that(?:'s| is) "
    r"(?:good|fair|helpful|reassuring|useful|honest)|that (?:helps|answers|settles|does it)|i'll take that|good to "
    r"(?:know|hear)|you(?:'ve| have) convinced|there you go|makes sense|nodded|did you\?|really\?|is that right|"
    r"(?:didn't|never) (?:know|knew|told me) that|seemed (?:happy|satisfied|pleased)|smiled"
)
_DONE = (
    r"when i|i (?:then |also |already )?(?!(?:wanted|liked|loved|hoped|tried|needed|worried|enjoyed|applied|"
    r"guessed|supposed)\b)\w{3,}ed\b|last (?:year|month|week|winter|summer|spring|autumn|spring)|i(?:'ve| have)? "
    r"(?:already |also |since )?(?:ran|run|led|managed|did|done|built|handled|covered|worked|wrote|trained|took|"
    r"taken|drove|driven|taught|passed|closed|brought|set up|started|finished)"
)
_SAID = (
    r"(?:i|me) (?:then |just |only |could only )*(?:said|told|answered|replied|explained|gave|mentioned|pointed|"
    r"went|had (?:no|nothing)|didn't|did not|couldn't|could not|mumbled|froze)|me:|a:"
)
_ALL = re.compile(
    r"\b(?:a |one )?(?:hundred|100|110|120)(?: and (?:one|ten|twenty))? ?(?:per ?cent|%)(?! of\b)", re.IGNORECASE
)
_MOST_TURNS = 6
"""How far a reply may lie behind a doubt."""


def doubts(look: Look) -> tuple[Concern, ...]:
    """Every doubt voiced: those that the signals mark, and those that are told in other words, in their order."""
    marked = look.record.signals.concerns
    taken = {concern.quote.turn for concern in marked}
    others = [hit for hit in look.find(signs.DOUBT, look.theirs) if hit.turn.n not in taken]
    marked = tuple(_weighed(look, concern) for concern in marked)
    return tuple(sorted((*marked, *(_unmarked(look, hit) for hit in others)), key=lambda c: c.quote.turn or 0))


def _weighed(look: Look, doubt: Concern) -> Concern:
    """Half an answer without a fact that nobody took is none; a fact that nobody pressed is at least half of one."""
    told = " ".join(span.of(turn.text) for turn, span in _replies(look, doubt))
    said = " ".join(quote.text for quote in reaction(look, doubt))
    taken, fact = said in _ACCEPT or bool(pattern(_TAKEN).search(said)), _is_fact(told)
    if doubt.answered == "partly" and told and not (fact or taken):
        return replace(doubt, answered="no")
    if doubt.answered == "no" and fact and said not in _PRESS and not look.from_memory:
        return replace(doubt, answered="yes" if taken else "partly")
    return doubt


def about(look: Look, doubt: Concern) -> frozenset[str]:
    """What a doubt is about: its own words, its question and the answer to it."""
    exchange = look.record.exchange(doubt.exchange or "")
    return content_stems(f"{doubt.quote.text} {exchange.question} {exchange.answer}" if exchange else doubt.quote.text)


def reply(look: Look, doubt: Concern) -> tuple[Quote, ...]:
    """The candidate's words that meet a doubt best: the first and the last with a fact in them, else the longest."""
    spans = _replies(look, doubt)
    facts = [pair for pair in spans if _is_fact(pair[1].of(pair[0].text))]
    best = [facts[0], facts[-1]] if facts else sorted(spans, key=lambda pair: -len(pair[1].of(pair[0].text)))[:1]
    return tuple(dict.fromkeys(look.quote(Hit(turn, span.start, span.end)) for turn, span in best))


def reaction(look: Look, doubt: Concern) -> tuple[Quote, ...]:
    """What was said to that reply, when it shows whether it did."""
    spans = _replies(look, doubt)
    if look.from_memory or not spans:
        return ()
    after = look.next_theirs(max(turn.n for turn, _ in spans))
    return () if after is None else look.quotes(_TAKEN, (after,), 1) or (look.opening(after),)


def _replies(look: Look, doubt: Concern) -> list[tuple[Turn, Span]]:
    """The sentences of the reply. In notes those of the same line and the next that report what the person said."""
    n = doubt.quote.turn or 0
    if look.from_memory:
        begin = look.transcript.turn(n).text.find(doubt.quote.text) + len(doubt.quote.text)
        near = [(t, s) for t in look.turns((n, n + 1)) for s in sentences(t.text) if t.n > n or s.start >= begin]
        said = [pair for pair in near if pattern(_SAID).search(pair[1].of(pair[0].text))]
        return [pair for pair in said if pair[0].n == n] or said[:1]
    exchange = look.record.exchange(doubt.exchange or "")
    turns = look.answer(exchange) if exchange else ()
    if not turns:
        later = look.turns(range(n + 1, n + 1 + _MOST_TURNS))
        first = next((t.n for t in later if look.is_mine(t)), 0)
        turns = tuple(takewhile(lambda t: look.is_mine(t), later[first - n - 1 :])) if first else ()
    return [(t, s) for t in turns for s in sentences(t.text)]


def _unmarked(look: Look, hit: Hit) -> Concern:
    inside = (e for e in look.record.questions_to_me if hit.turn.n in e.question_turns)
    named = [p.name for p in look.record.case.interviewers if _names(p.name) & set(bare_words(hit.turn.text))]
    by = (named[0] if named else "") if look.from_memory else look.record.case.name_of(hit.turn.speaker)
    exchange = next(inside, None)
    doubt = Concern(by, look.quote(hit), exchange.id if exchange else None, "no")
    told = " ".join(span.of(turn.text) for turn, span in _replies(look, doubt))
    fact = _is_fact(told) or (exchange is not None and exchange.has_example and not look.from_memory)
    said = " ".join(quote.text for quote in reaction(look, doubt))
    taken = said in _ACCEPT or bool(pattern(_TAKEN).search(said))
    met: YesNo = "no"
    if fact:
        met = "partly" if said in _PRESS or not (taken or any(find_numbers(told))) else "yes"
    elif taken:
        met = "partly"
    return replace(doubt, answered=met)


def _is_fact(said: str) -> bool:
    """Something done, or a figure: the least that can stand against a doubt. "A hundred per cent" is none."""
    said = _ALL.sub("", said)
    numbers = (n for n in find_numbers(said) if n.unit not in ("share", "clock") and not n.ordinal and n.value > 1)
    counted = any(n.noun or n.unit or n.worded for n in numbers)
    return counted or bool(pattern(_DONE).search(said))


def _names(full: str) -> set[str]:
    return {part.lower() for part in full.split() if len(part) > 2}
