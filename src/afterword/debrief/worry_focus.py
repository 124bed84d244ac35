"""What a worry is about: which question, whose, and which matter."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from afterword.debrief.model import Exchange
from afterword.debrief.worry_look import Look, pattern
from afterword.language.stems import content_stems, stem
from afterword.language.words import bare_words

# Words in which people complain; they never tell what the question was about.
_COMPLAINT = frozenset(
    stem(word)
    for word in """
    far cut off stop stopped interrupted short ages answer answers answered question questions interview
    interviewer interviewers asked ask asking panel froze frozen freeze blank blanked mind ramble
    rambled rambling waffle waffled waffling gave give given went thing forgot forget nervous bad badly
    awful terrible horrible never nothing stumbled tongue talk talked talking whole entire time felt
    feel fluffed fluff botched messed mess missed miss point properly think thought sure response reply
    story example examples tell told mention mentioned sentence word words bit part long silly stupid
    really totally completely last first opening second final job good best worst worse better twice
    times couple idea clue know knew tried try came come made sound sounded embarrassing cringe minutes
    minute seconds day today rubbish hopeless poor wrong didn technical real proper actual single policy
    generic general concrete specific number honestly afterwards remember person people scenario round
    half dunno owt nowt yet kept keep say saying hash hames back saga drag dragged fish fishing pull pulled push
    pushed swerve swerved dodge dodged blow blew pretty anywhere near call called use used sit sat stand stood hid
    hide behind nice ready face end beginning okay fine trail trailed dry drew circle circles
    go going gone do done doing get getting take took look looked see seen put let want wanted nowhere bloke guy one
    lady woman man older younger sir madam ma'am front fizzled turned static tumbleweed topic subject literally
    """.split()
)
_ORDINALS = {"first": 0, "opening": 0, "second": 1, "third": 2, "last": -1, "final": -1, "closing": -1}
_NAMED = (
    r"question|ask(?:ed|s|ing)? me|(?:asked|question|answer(?:ed)?|blank|froze|stumbled|waffled) (?:to|about|on|for|"
    r"when|at|over)"
)
_POINTS = (
    r"(?:the|that|this|his|her|their|my|a)((?: [^\s,.;]+){1,4}) (?:question|one|bit|part|thing|stuff|story|scenario|"
    r"example|answer|saga|scene|piece|section)s?|(?:about|on|over|with|of|re|for|at|when \w+ (?:said|asked|"
    r"mentioned|wanted|brought up|got to|came to|started on)) "
    r"(?:the |my |a |his |her |their |how )?((?:[^\s,.;]+ ?){1,4})|(?:never|not|didn't|did not|without|forgot|"
    r"nothing)"
    r"((?: [^\s,.;]+){1,4})"
)
"""How a worry points at its matter."""
_PERSON = re.compile(r"\b(?:i|you|me|my|your|he|she|they)\b")
_BE = re.compile(r"'(?:m|re|ve|d|s)\b|\b(?:am|are|is|was|were|do|did|have|had|that)\b|[^\w\s']")
_QUOTED = re.compile(r"[\"“]([^\"”]{4,80})[\"”]")
_HALF = r"half|part of|one part|both|two things|second part|first part|other part|the rest"
_AGAIN = (
    r"twice|again|repeat\w*|back (?:to|round|around)|drag\w*|fish\w*|push\w*|press\w*|prob\w*|kept asking|"
    r"pull(?:ed)? it "
    r"out"
)
_NEAR, _CLOSE = 0.3, 0.85
"""Share of the worry's matter, weighted by rarity, that an exchange must hold, and how near to the best. Readings."""
_GROUP = 0.6
"""What it counts that a question asks about a matter that the worry calls by another name."""
_RUNS = 2
_UNHEARD, _POINTED = 0.3, 2.0
"""What a word counts that nobody said, and one that the worry points at."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What a worry points at. `exchanges` are the likeliest first, `people` full names, `topic` the matter's stems.

    `named` tells that the worry speaks of one question, found or not; `pointed` are the stems that say which.
    """

    exchanges: tuple[Exchange, ...]
    people: tuple[str, ...]
    topic: frozenset[str]
    named: bool
    pointed: frozenset[str] = frozenset()


def focus(look: Look, text: str) -> Focus:
    """What the worry is about, as far as its words show it."""
    found = look.pointed_at.get(text)
    if not isinstance(found, Focus):
        found = look.pointed_at[text] = _focus(look, text)
    return found


def _focus(look: Look, text: str) -> Focus:
    people = tuple(name for name in _names(look) if _mentions(text, name))
    said = {stem(word) for name in people for word in bare_words(name)} | {
        stem(word) for word in bare_words(look.record.case.me)
    }
    topic = content_stems(text) - _COMPLAINT - said
    asked = look.record.questions_to_me
    found = _by_quoted(asked, text) or _by_topic(look, asked, text, topic, people)
    if not found:
        found = _by_sign(asked, text, people) if pattern(f"{_HALF}|{_AGAIN}").search(text) else ()
    if not found and not topic:
        found = _by_place(asked, text) or _by_words(asked, text) or tuple(e for e in asked if e.asked_by in people)
    return Focus(found, people, topic, bool(pattern(_NAMED).search(text)), topic & _pointed(text))


def _names(look: Look) -> tuple[str, ...]:
    return tuple(person.name for person in look.record.case.interviewers)


def _mentions(text: str, name: str) -> bool:
    return any(re.search(rf"\b{re.escape(part)}\b", text) for part in name.split() if len(part) > 2)


def _by_place(asked: tuple[Exchange, ...], text: str) -> tuple[Exchange, ...]:
    found = re.search(rf"\b({'|'.join(_ORDINALS)}) (?:\w+ )?question\b", text.lower())
    return (asked[_ORDINALS[found.group(1)]],) if found and len(asked) > 2 else ()


def _by_sign(asked: tuple[Exchange, ...], text: str, people: tuple[str, ...]) -> tuple[Exchange, ...]:
    """The questions with a part left open, or put again, when the worry speaks of a half or of being asked again."""
    signed = [e for e in asked if _signed(e, text) and (not people or e.asked_by in people)]
    worded = _in_same_words(asked, text)
    return tuple(sorted(signed, key=lambda e: -worded[e.id])[:1])


def _by_quoted(asked: tuple[Exchange, ...], text: str) -> tuple[Exchange, ...]:
    """The one question of which the worry quotes two words or more."""
    quoted = (words.strip(" .,?!").lower() for words in _QUOTED.findall(text))
    found = {e.id: e for words in quoted if " " in words for e in asked if words in e.question.lower()}
    return tuple(found.values()) if len(found) == 1 else ()


def _by_words(asked: tuple[Exchange, ...], text: str) -> tuple[Exchange, ...]:
    """The one question that the worry repeats in its own words."""
    worded = _in_same_words(asked, text)
    best = max(worded.values(), default=0.0)
    found = tuple(e for e in asked if worded[e.id] == best)
    return found if best >= _RUNS and len(found) == 1 else ()


def _signed(exchange: Exchange, text: str) -> bool:
    half = pattern(_HALF).search(text) and len(exchange.parts) > 1 and len({p.at_first for p in exchange.parts}) > 1
    again = pattern(_AGAIN).search(text) and exchange.repeated_in
    return bool(half or again)


def _in_same_words(asked: tuple[Exchange, ...], text: str) -> dict[str, float]:
    """How many runs of three words of the worry each question holds, "I am" and "are you" being the same."""
    runs = _runs(text)
    return {e.id: float(len(runs & _runs(e.question))) for e in asked}


@lru_cache(maxsize=4096)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    said = _PERSON.sub(" p ", _BE.sub(" ", text.lower().replace("’", "'"))).split()
    words = [word for i, word in enumerate(said) if word != "p" or said[i - 1 : i] != ["p"]]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _pointed(text: str) -> frozenset[str]:
    return content_stems(" ".join(" ".join(filter(None, m.groups())) for m in pattern(_POINTS).finditer(text)))


def _by_topic(
    look: Look, asked: tuple[Exchange, ...], text: str, topic: frozenset[str], people: tuple[str, ...]
) -> tuple[Exchange, ...]:
    if not topic or not asked:
        return ()
    stems = [look.stems[e.id] for e in asked]
    spread = Counter(word for q, a in stems for word in q | a)
    pointed = _pointed(text)
    rarest = math.log(1 + len(asked))
    weight = {
        word: math.log(1 + len(asked) / spread[word]) * (_POINTED if word in pointed else 1.0)
        if spread[word]
        else _UNHEARD * rarest
        for word in topic
    }
    whole = sum(weight.values()) or 1.0
    groups = [
        (expression, _GROUP if not pointed or words & pointed or not words & topic else _GROUP / 2)
        for words, expression in _topics()
        if words & topic or _phrases(words, text)
    ]
    worded = _in_same_words(asked, text)
    scores = [
        (
            sum(weight[w] * (1.0 if w in q else 0.7) for w in topic & (q | a)) / whole
            + max((share for g, share in groups if pattern(f"(?:{g})\\w*").search(e.question)), default=0.0)
            + (0.15 if e.asked_by in people else 0.0)
            + (0.15 if _signed(e, text) else 0.0)
            + 0.1 * min(2.0, worded[e.id]),
            e,
        )
        for e, (q, a) in zip(asked, stems, strict=True)
    ]
    best = max(score for score, _ in scores)
    near = [pair for pair in scores if pair[0] >= max(_NEAR, _CLOSE * best)]
    return tuple(e for _, e in sorted(near, key=lambda pair: (-pair[0], pair[1].id))[:3])


def _phrases(words: frozenset[str], text: str) -> bool:
    return any("-" in word and word.replace("-", " ") in text.lower().replace("-", " ") for word in words)


@cache
def _topics() -> tuple[tuple[frozenset[str], str], ...]:
    """Matters that interviews come back to: how people name them, and how they are asked about."""
    lines = files("afterword.debrief").joinpath("worry_topics.txt").read_text("utf-8").splitlines()
    pairs = (line.split(" | ", 1) for line in lines)
    return tuple(
        (frozenset(word if "-" in word else stem(word) for word in names.split()), asked) for names, asked in pairs
    )
