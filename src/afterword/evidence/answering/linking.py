"""So what for this job: the line of the advertisement, or the interviewer's own wish, that an answer speaks to."""

import re
from collections import Counter
from collections.abc import Iterator
from math import log

from afterword.debrief.model import Debrief, Exchange
from afterword.debrief.requirements import Wanted, matter, wanted
from afterword.evidence.voice.account import lower_first
from afterword.evidence.voice.pronouns import stands_alone, turn
from afterword.evidence.voice.verbs import base_of_third, is_base, is_past
from afterword.language.sentences import sentences

_LEAST = 0.6
_MOST_WORDS = 18
_WANT = re.compile(
    r"^(?:(?:and|so|but|well|look|honestly|really|what),? )*(?:I|we)(?:'d| would|'ll| do)? (?:\w+ly )?(?:want|need|"
    r"look for|like|"
    r"love|care about|value|am looking for|are looking for)\b (?!to (?:ask|know|hear|talk|see|say)|you\b|that\b|"
    r"it\b|this\b)",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    r",? (?:is |are |would be )?(?:strongly |an? |highly )?(?:preferred|plus|desirable|desired|essential|advantage|"
    r"bonus|real help|required)$",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"^(?:able|comfortable|confident|calm|happy|willing|used|fluent|familiar|good|at ease|competent)\b", re.IGNORECASE
)
_WHO = re.compile(r"^(?:can|has|will|is|does)\b", re.IGNORECASE)
_WHEN = re.compile(r"(?:evenings?|weekends?|nights?|saturdays?|sundays?|some|own|full|part)\b", re.IGNORECASE)
_OTHER = (
    "and that is what I would bring",
    "which is why I thought of it",
    "and this is my example of it",
    "so that is the one I would tell you about",
)
_CLAUSES = {
    "experience": ("and this is some of mine", "and that is where I got mine"),
    "wish": ("and that is how I work", "and that is the way I go about it"),
    "person": _OTHER,
    "thing": _OTHER,
}


def so_what(exchange: Exchange, told: str, debrief: Debrief, n: int) -> str:
    """One plain sentence that ties an answer to what they are looking for; empty when nothing fits. `n` varies it."""
    about = matter(f"{exchange.question} {told}")
    best = max(_candidates(exchange, about, debrief), default=(0.0, ""), key=lambda each: each[0])
    if best[0] < _LEAST:
        return ""
    clauses = _CLAUSES[_kind(best[1])]
    return f"{best[1]}, {clauses[n % len(clauses)]}."


def requirement_met(told: str, debrief: Debrief) -> tuple[float, str]:
    """The line of the advertisement that a deed speaks to, as a sentence to stand before it, and how near it is."""
    about = matter(told)
    lines = wanted(debrief.case)
    counts = Counter(key for line in lines for key in line.keys)
    best = (0.0, "")
    for line in lines:
        score, said = _nearness(line, about, len(lines), counts), _asked_for(line.quote.text)
        if said and score > best[0]:
            best = score, said
    return best


def _nearness(line: Wanted, about: frozenset[str], many: int, counts: Counter[str]) -> float:
    shared = line.keys & about
    share = len(shared) / max(len(line.keys), 1)
    return sum(log(1 + many / counts[key]) for key in shared) / log(1 + many) * (0.6 + 0.4 * share)


def _kind(sentence: str) -> str:
    if sentence.startswith("You said"):
        return "wish"
    if re.search(r"\bexperience\b", sentence):
        return "experience"
    return "person" if "somebody" in sentence else "thing"


def _candidates(exchange: Exchange, about: frozenset[str], debrief: Debrief) -> Iterator[tuple[float, str]]:
    lines = wanted(debrief.case)
    counts = Counter(key for line in lines for key in line.keys)
    for line in lines:
        score = _nearness(line, about, len(lines), counts)
        if score and (said := _asked_for(line.quote.text)):
            yield score, said
    for text, who in _wishes(debrief):
        shared = matter(text) & about
        if shared and (said := _turned(text)):
            yield 0.55 * len(shared) + (0.3 if who == exchange.asked_by else 0.0), said


def _asked_for(line: str) -> str | None:
    """A line of the advertisement as part of a spoken sentence."""
    text = re.sub(r"\([^()]*\)", "", line).strip(" .;:,-*")
    text = re.split(r"[:;]| [–—] |(?<!\b[A-Z])\. ", text)[0].strip()  # "E. coli" is one name
    text = _WEIGHT.sub("", text).strip(" ,")
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or re.search(
        r"\byour?\b|\d{4}|[£$€]|\bwe\b|\bour\b|\bus\b|!|\?", text, re.IGNORECASE
    ):
        return None
    first = words[0].lower()
    if _WHEN.match(text):
        return None
    low = text if len(words) > 1 and words[1][0].isupper() else lower_first(text)
    if _GRADE.match(text):
        return f"You are looking for somebody {low}"
    if _WHO.match(text) or (base_of_third(first) != first and is_base(base_of_third(first)) and first not in _THINGS):
        return f"You are looking for somebody who {low}"
    if is_past(first) and first not in {"experienced", "led"}:
        return None
    if first.endswith("ing") and first not in _NAMES:
        return f"Your advertisement speaks of {low}"
    if len(words) > 2 and words[1] in ("up", "out", "down", "off"):
        return f"You need somebody to {low}"
    if (
        first in _NAMES
        and words[1] in ("and", "or")
        and is_base(words[2])
        and words[2] not in _NAMES
        and len(words) > 3
    ):
        return f"You need somebody to {low}"
    if first in _EITHER and re.match(r"(?:with|to|in|on|for)$", words[1]):
        return None
    listed = first.endswith(",") and is_base(first.rstrip(",")) and is_base(words[1].rstrip(","))
    does = first not in _NAMES or not re.match(r"(?:for|of|to|in|with|and|or|on|at|about)$", words[1])
    if listed or (is_base(first) and does and len(words) > 2):
        return f"You need somebody to {low}"
    return f"You ask for {low}"


_THINGS = frozenset("skills files results systems sales rules checks reports records orders tools".split())
_EITHER = frozenset("work report support test train record".split())
"""Before "with" or "to" a line may ask for the deed or for the thing: nothing is said then."""
_NAMES = frozenset("record training handling work care interest support report test feeling understanding".split())


def _wishes(debrief: Debrief) -> Iterator[tuple[str, str]]:
    """What the interviewers said they want, with who said it; nothing told in confidence."""
    case = debrief.case
    secret = {quote.turn for quote in debrief.record.signals.confidences}
    asking = {n for each in debrief.exchanges for n in each.question_turns}
    for each in case.transcript.turns:
        if case.transcript.from_memory or case.is_me(each.speaker) or each.n in secret | asking:
            continue
        for span in sentences(each.text):
            if _WANT.match(span.of(each.text)):
                yield span.of(each.text), case.name_of(each.speaker)


def _turned(text: str) -> str | None:
    plain = " ".join(text.split()).rstrip(" .!?")
    plain = re.sub(r"^(?:(?:and|so|but|well|look|honestly|really),? )+", "", plain, flags=re.IGNORECASE)
    if len(plain.split()) > _MOST_WORDS or re.search(r"\b(?:um|uh|er|like,|you know|kind of|sort of)\b", plain):
        return None
    try:
        clause = turn(plain, "interviewer")
    except ValueError:
        return None
    clause = lower_first(clause)
    return f"You said that {clause}" if stands_alone(clause) else None
