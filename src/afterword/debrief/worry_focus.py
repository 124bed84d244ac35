"""What a worry is about: which question, whose, and which matter."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
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
    half dunno owt nowt yet kept keep say saying
    """.split()
)
_ORDINALS = {"first": 0, "opening": 0, "second": 1, "third": 2, "last": -1, "final": -1, "closing": -1}
_NAMED = (
    r"question|ask(?:ed|s|ing)? me|(?:asked|question|answer(?:ed)?|blank|froze|stumbled|waffled) (?:to|about|on|for|"
    r"when|at|over)"
)
_NEAR = 0.34
"""Share of the worry's own matter, weighted by rarity, that a question must hold. A reading."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What a worry points at. `exchanges` are the likeliest first, `people` full names, `topic` the matter's stems.

    `named` tells that the worry speaks of one question, found or not.
    """

    exchanges: tuple[Exchange, ...]
    people: tuple[str, ...]
    topic: frozenset[str]
    named: bool


def focus(look: Look, text: str) -> Focus:
    """What the worry is about, as far as its words show it."""
    people = tuple(name for name in _names(look) if _mentions(text, name))
    said = {stem(word) for name in people for word in bare_words(name)} | {
        stem(word) for word in bare_words(look.record.case.me)
    }
    topic = content_stems(text) - _COMPLAINT - said
    asked = look.record.questions_to_me
    found = _by_topic(look, asked, text, topic, people)
    if not found and not topic:
        found = _by_place(asked, text) or tuple(e for e in asked if e.asked_by in people)
    return Focus(found, people, topic, bool(pattern(_NAMED).search(text)))


def _names(look: Look) -> tuple[str, ...]:
    return tuple(person.name for person in look.record.case.interviewers)


def _mentions(text: str, name: str) -> bool:
    return any(re.search(rf"\b{re.escape(part)}\b", text) for part in name.split() if len(part) > 2)


def _by_place(asked: tuple[Exchange, ...], text: str) -> tuple[Exchange, ...]:
    found = re.search(rf"\b({'|'.join(_ORDINALS)}) (?:\w+ )?question\b", text.lower())
    return (asked[_ORDINALS[found.group(1)]],) if found and len(asked) > 2 else ()


def _by_topic(
    look: Look, asked: tuple[Exchange, ...], text: str, topic: frozenset[str], people: tuple[str, ...]
) -> tuple[Exchange, ...]:
    if not topic or not asked:
        return ()
    questions, answers = zip(*(look.stems[e.id] for e in asked), strict=True)
    spread = Counter(word for q, a in zip(questions, answers, strict=True) for word in q | a)
    weight = {word: math.log(1 + len(asked) / max(1, spread[word])) for word in topic}
    # A matter that nobody mentioned makes every match less certain.
    whole = sum(value if spread[word] else value / 4 for word, value in weight.items()) or 1.0
    groups = [expression for words, expression in _topics() if words & topic or _phrases(words, text)]
    scores = [
        (
            sum(weight[w] * (1.0 if w in q else 0.45) for w in topic & (q | a)) / whole
            + (0.6 if any(pattern(f"(?:{g})\\w*").search(e.question) for g in groups) else 0.0)
            + (0.15 if e.asked_by in people else 0.0),
            e,
        )
        for e, q, a in zip(asked, questions, answers, strict=True)
    ]
    best = max(score for score, _ in scores)
    near = [pair for pair in scores if pair[0] >= max(_NEAR, 0.75 * best)] if best > 0.15 else []
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


def covered(topic: Iterable[str], texts: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """For each text, the stems of the matter that occur in it; texts without any are left out."""
    wanted = frozenset(topic)
    found = {key: wanted & content_stems(text) for key, text in texts.items()}
    return {key: stems for key, stems in found.items() if stems}
