"""What I wish I had said: the facts of the papers that answer a question, best first."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.model import Fact, World
from afterword.language.stems import content_stems, stem
from afterword.language.words import bare_words

_PROVES = frozenset({"resume", "evidence", "added"})
# Readings, chosen by hand: a shared subject (persuading, coping …) counts like one rare word; what the person wishes
# they had said points straight at the fact; a neighbour in the same paragraph carries a part of the weight.
_THEME, _WISH, _NEIGHBOUR = 0.9, 1.2, 0.35
_CONTEXT, _MOST_THEME = 0.5, 4
_STEEPED, _STEEPED_LEAST = 0.5, 3
_LEAST_SHARED = 2.0
_LEAST_FIT, _LEAST_LEAD = 0.9, 0.3

_FEW = 3
_POINTING = re.compile(r"\b(?:it|that|this|one)\b(?! \w+ing\b)", re.IGNORECASE)

_EXAMPLE = re.compile(r"\b(?:examples?|instance|an occasion|a situation|(?:a|one) time)\b", re.IGNORECASE)

_NO_STORY = frozenset({"candidate-question", "small-talk", "logistics", "other"})
_OPEN = frozenset({"unanswered-part", "no-example", "blank", "concern-left-standing"})
_TELLING = frozenset({"chang", "know"})
_COUNTS = frozenset(
    stem(word)
    for word in """two three four five six seven eight nine ten eleven twelve twenty thirty
    forty fifty hundred thousand half dozen last next""".split()
)
# Words that put a question and say nothing about its subject.
_ASKING = frozenset(
    stem(word)
    for word in """example time end happen tell give describe situation walk talk ask day week year month good bad
    first last thing way work people name pick one two share come go try use start real exactly today now case kind
    part place role job experience moment stand read find long day-to-day though still make wonder manage""".split()
)


@dataclass(frozen=True, slots=True)
class RankedFact:
    """A fact that bears on a question. `score` only orders facts of one question; `why` names what they share,
    `signs` are the words that speak for it, `wished` that the person named it in what they wish they had said."""

    fact: Fact
    score: float
    why: str
    signs: frozenset[str] = frozenset()
    wished: bool = False


@cache
def _themes() -> Mapping[str, frozenset[str]]:
    """The subjects behind questions about experience, each with the stems that show it."""
    lines = (
        line.split(": ") for line in files("afterword.evidence").joinpath("themes.txt").read_text("utf-8").splitlines()
    )
    return {
        name: frozenset("_".join(stem(part) for part in word.split("_")) for word in words.split())
        for name, words in lines
    }


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """Stems that carry content, the ordinary verbs of stories ("listen", "change") included."""
    return content_stems(text) | frozenset(
        stem(word) for word in bare_words(text) if word in {"change", "know", "first"}
    )


@lru_cache(maxsize=4096)
def themes_of(text: str) -> frozenset[str]:
    """Which subjects a text is about: those of which it shows at least one word."""
    return frozenset(name for name, shown in _themes().items() if _words(text) & shown)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """All stems, those of everyday words included, and each two neighbours joined ("on_time")."""
    stems = [stem(word) for word in bare_words(text)]
    return frozenset(stems) | {f"{one}_{other}" for one, other in pairwise(stems)}


def provable(world: World) -> tuple[Fact, ...]:
    """The facts that may stand in a letter as the candidate's own: of résumé, evidence and added; no private one."""
    return tuple(fact for fact in world.ledger.facts if fact.origin in _PROVES and fact.may_be_written)


def facts_for(exchange: Exchange, world: World) -> tuple[RankedFact, ...]:
    """The facts of résumé and evidence that answer an exchange, best first; empty when nothing clearly does."""
    facts = provable(world)
    rarity = _rarity(fact.text for fact in facts)
    asked = _asked(exchange, world.debrief)
    wanted, subjects = stems_of(asked) - _ASKING - stems_of(world.debrief.case.me), themes_of(asked)
    around = stems_of(exchange.question) - wanted - _ASKING if _doubted(exchange, world.debrief) else frozenset[str]()
    shown = frozenset[str]().union(*(_themes()[name] for name in subjects))
    untold = (w.text for w in world.debrief.worries if w.exchange is None and w.letter in {"yes", "must"})
    wished = stems_of(" ".join([*wish_for(exchange, world.debrief), *untold])) - stems_of(world.debrief.case.me)
    scores: dict[str, float] = {}
    whys: dict[str, str] = {}
    signs: dict[str, frozenset[str]] = {}
    for fact in facts:
        own = stems_of(fact.text)
        shared = own & wanted
        nearby = own & around
        hoped = (own & wished) - shared
        common = themes_of(fact.text) & subjects
        score = sum(rarity.get(s, 0.0) for s in shared) + _WISH * sum(rarity.get(s, 0.0) for s in hoped)
        score += _CONTEXT * sum(rarity.get(s, 0.0) for s in nearby)
        score += _THEME * min(len(_words(fact.text) & shown), _MOST_THEME)
        scores[fact.id] = score
        whys[fact.id] = _why(shared, hoped, common)
        signs[fact.id] = shared | hoped | nearby | (_words(fact.text) & shown)
    steeped = _steeped(facts, subjects)
    spread = {key: score + steeped.get(key, 0.0) for key, score in _with_neighbours(facts, scores).items()}
    told = {paragraph(fact) for fact in facts if spread[fact.id] >= _LEAST_SHARED}
    ranked = [
        RankedFact(fact, spread[fact.id], whys[fact.id], signs[fact.id], bool(stems_of(fact.text) & wished))
        for fact in facts
        if spread[fact.id] >= _LEAST_SHARED or (scores[fact.id] > 0 and paragraph(fact) in told)
    ]
    return tuple(sorted(ranked, key=lambda each: -each.score))


def _steeped(facts: tuple[Fact, ...], subjects: frozenset[str]) -> dict[str, float]:
    """What a fact gains when its whole paragraph is about one of the subjects: many different words show it."""
    words: dict[str, frozenset[str]] = {}
    for fact in facts:
        words[paragraph(fact)] = words.get(paragraph(fact), frozenset()) | _words(fact.text)
    shown = {place: max((len(own & _themes()[s]) for s in subjects), default=0) for place, own in words.items()}
    return {fact.id: _STEEPED * shown[paragraph(fact)] for fact in facts if shown[paragraph(fact)] >= _STEEPED_LEAST}


def wish_for(exchange: Exchange, debrief: Debrief) -> tuple[str, ...]:
    """The paragraphs of the person's own "what I wish I had said" that belong to this exchange."""
    return wishes(debrief).get(exchange.id, ())


def wishes(debrief: Debrief) -> Mapping[str, tuple[str, ...]]:
    """Each paragraph of the wish with the exchange it clearly means, by that exchange's id."""
    asked = [each for each in debrief.exchanges if each.kind not in _NO_STORY and not each.asked_again]
    found: dict[str, tuple[str, ...]] = {}
    if debrief.case.wish is None or not asked:
        return found
    rarity = _rarity(each.question for each in debrief.exchanges)
    for passage in debrief.case.wish.passages:
        fits = sorted(((_fit(passage.text, each, rarity), each.id) for each in asked), reverse=True)
        best, key = fits[0]
        if best >= _LEAST_FIT and (len(fits) == 1 or best - fits[1][0] >= _LEAST_LEAD):
            found[key] = (*found.get(key, ()), passage.text)
    return found


def is_weak(exchange: Exchange) -> bool:
    """Whether something in this exchange stayed open."""
    if exchange.kind in _NO_STORY:
        return False
    return any(part.answered != "yes" for part in exchange.parts) or any(gap.rule in _OPEN for gap in exchange.gaps)


def _fit(passage: str, exchange: Exchange, rarity: Mapping[str, float]) -> float:
    """How well a paragraph of the wish fits a question; its opening usually names the question it means."""
    opening = re.split(r"[.:;?!]", passage, maxsplit=1)[0]
    question = " ".join(part.text for part in exchange.parts) or exchange.question
    asked, subjects = stems_of(question) - _ASKING, themes_of(question)

    def near(text: str) -> float:
        shared = stems_of(text) & asked
        return sum(rarity.get(s, 0.0) for s in shared) + _THEME * len(themes_of(text) & subjects)

    given = exchange.asked_by.split(" ")[0]
    named = 1.0 if given and re.search(rf"\b{re.escape(given)}\b", opening) else 0.0
    unanswered = any(part.at_first == "no" for part in exchange.parts)
    likely = 1.5 if unanswered else 1.2 if is_weak(exchange) else 1.0
    return likely * (2 * near(opening) + 0.3 * near(passage) + named)


def _asked(exchange: Exchange, debrief: Debrief) -> str:
    """What was really asked: the parts of the question, of its follow-ups and repeats, and the person's own worry."""
    later = (
        each
        for each in debrief.exchanges
        if each.of == exchange.id or (each.follows == exchange.id and each.kind == exchange.kind)
    )
    worried = (worry.text for worry in debrief.worries if worry.exchange == exchange.id)
    asked = [part for each in (exchange, *later) for part in each.parts]
    parts = [part.text for part in asked if part.answered != "yes"] or [part.text for part in asked]
    parts = parts or [exchange.question]
    bare = len(stems_of(" ".join(parts)) - _ASKING) <= _FEW and _POINTING.search(" ".join(parts))
    before = [_just_before(exchange, debrief)] if bare or not stems_of(" ".join(parts)) - _ASKING else []
    return " ".join([*parts, *before, *worried, *_doubted(exchange, debrief)])


def _just_before(exchange: Exchange, debrief: Debrief) -> str:
    """The whole question, with what was said right before it when it only asks for an example of that."""
    first = min(exchange.question_turns, default=1)
    talk = debrief.case.transcript
    alone = talk.from_memory or not _EXAMPLE.search(exchange.question)
    turns = () if alone else talk.turns[max(0, first - 3) : first - 1]
    return " ".join([exchange.question, *(turn.text for turn in turns)])


def _doubted(exchange: Exchange, debrief: Debrief) -> tuple[str, ...]:
    """The doubts that were voiced with this question."""
    return tuple(c.quote.text for c in debrief.record.signals.concerns if c.exchange == exchange.id)


def _rarity(texts: Iterable[str]) -> Mapping[str, float]:
    """How telling a stem is: one that stands in few of the texts counts more."""
    counts: Counter[str] = Counter()
    total = 0
    for text in texts:
        counts.update(stems_of(text))
        total += 1
    return {each: math.log(1 + total / count) / 2 for each, count in counts.items()}


def _with_neighbours(facts: tuple[Fact, ...], scores: Mapping[str, float]) -> dict[str, float]:
    """A story runs over several sentences: each gets a part of the best score of its paragraph."""
    best: dict[str, float] = {}
    for fact in facts:
        place = paragraph(fact)
        best[place] = max(best.get(place, 0.0), scores[fact.id])
    return {fact.id: scores[fact.id] + _NEIGHBOUR * best[paragraph(fact)] for fact in facts}


def paragraph(fact: Fact) -> str:
    """The paragraph or line a fact belongs to: its id without the sentence's number."""
    numbered = fact.id.count("/") > fact.quote.source.count("/")
    return fact.id.rpartition("/")[0] if numbered else fact.id


def _why(shared: frozenset[str], hoped: frozenset[str], common: frozenset[str]) -> str:
    if hoped:
        return "It is what you wish you had said."
    if shared:
        return "It is about the same thing as the question."
    return f"It is about the same subject ({', '.join(sorted(common))})." if common else "It belongs to the same story."
