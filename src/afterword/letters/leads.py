"""How a repair begins: "You asked …" or "You wondered …", in words the person who asked will know again."""

import re
from collections.abc import Iterator

from afterword.debrief.model import Concern, Debrief, Exchange
from afterword.evidence.answering.subjects import ASKING, stems_of
from afterword.evidence.answering.weak import NO_STORY
from afterword.evidence.voice.pronouns import stands_alone, turn
from afterword.language.sentences import sentences
from afterword.letters.question_topics import clause_of

_MOST_CONTEXT, _NEAR = 18, 2
# A doubt, and what in it the person is said to do: "nothing tells me you would cope", "how you'd manage that".
_HOW = re.compile(
    r"\bwonder(?:ing|ed)? (?P<wh>how|what|whether|if) you(?:'d| would|'ll| will) (?P<do>[a-z][^,;.?]+)$", re.I
)
_WOULD = re.compile(
    r"\byou(?:'d| would| could| can| will|'ll| might|'re going to)(?: be able to)? (?P<do>(?!(?:say|like|call"
    r"|mind)\b)[a-z][^,;.?]+)$",
    re.I,
)
_WOULD_NOT = re.compile(r"\byou (?:won't|wouldn't|couldn't|can't) (?P<do>[a-z][^,;.?]+)$", re.I)
# "I don't see how I'd know that you write it down": what would have to be shown.
_KNOW = re.compile(r"\bhow (?:i|we)(?:'d| would) (?:know|be sure)(?: that)? (?P<known>you [a-z][^,;.?]+)$", re.I)
_NEVER = re.compile(r"\byou(?:'ve| have)? (?:not|never|haven't) (?P<have>[a-z][^,;.?]+?)(?:, (?:and|but) .*)?$", re.I)
_EXAMPLE = re.compile(r"\b(?:example|instance|a time|an occasion|a situation)\b", re.I)
_TRAILING = re.compile(r" (?:here|yet|before|though|in time)$", re.I)
_LOOSE = re.compile(r"\b(manage|handle|cope|do)(?: with)? (?:that|it|this)$", re.I)


def leads(exchange: Exchange, concern: Concern | None, debrief: Debrief, story: str = "") -> tuple[str, ...]:
    """The openings of a repair, the fullest first; none when nothing can be said safely.

    Where the question itself cannot be told, `story` must share a word with what stands in for it: what the same person
    said in that breath, or the question which this one follows.
    """
    found: list[str] = []
    said = [span.of(exchange.question) for span in sentences(exchange.question)]
    voiced = [*([concern.quote.text] if concern else []), *said]
    if wondered := next(_doubts(voiced, plain=concern is None), None):
        if context := _context([*said, *_just_before(exchange, concern, debrief)]):
            found.append(f"{context}, and you wondered {wondered}.")
        found.append(f"You wondered {wondered}.")
    notes = debrief.case.transcript.from_memory
    repeats = (each for each in debrief.exchanges if each.of == exchange.id and each.asked_by == exchange.asked_by)
    found.extend(f"You asked {clause}." for each in (exchange, *repeats) if (clause := clause_of(each, notes)))
    before = _before(exchange, debrief) if not found and _EXAMPLE.search(exchange.question) else None
    if before and (clause := clause_of(before, notes)):
        found.append(f"You asked {clause}, and for an example.")
    if not found and story:
        found.extend(_instead(exchange, said, debrief, stems_of(story)))
    return tuple(found)


def _just_before(exchange: Exchange, concern: Concern | None, debrief: Debrief) -> list[str]:
    """What was said in the same turn right before the question or the doubt, the nearest sentence first."""
    turn_ = concern.quote.turn if concern else next(iter(exchange.question_turns), None)
    text = next((each.text for each in debrief.case.transcript.turns if each.n == turn_), "")
    before = text.partition(exchange.question)[0] if exchange.question in text else ""
    return [span.of(before) for span in sentences(before)][: -_NEAR - 1 : -1]


def _instead(exchange: Exchange, said: list[str], debrief: Debrief, told: frozenset[str]) -> Iterator[str]:
    for each in said:
        if stems_of(each) & told and (context := _context([each])):
            yield f"{context}."
    first = debrief.record.exchange(exchange.follows) if exchange.follows else None
    asked = first if first and first.asked_by == exchange.asked_by else _before(exchange, debrief)
    if asked is None or asked.kind in NO_STORY or not stems_of(asked.question) & told - ASKING:
        return
    if clause := clause_of(asked, debrief.case.transcript.from_memory):
        yield f"You asked {clause}."


def _before(exchange: Exchange, debrief: Debrief) -> Exchange | None:
    """The question of the same person that stands right before: "an example of that" means its subject."""
    own = [each for each in debrief.exchanges if each.asked_by == exchange.asked_by]
    at = own.index(exchange)
    return own[at - 1] if at and own[at - 1].kind not in {"small-talk", "other", "logistics"} else None


def _context(said: list[str]) -> str | None:
    """What the interviewer said about their own work in the same breath as the doubt."""
    for each in said:
        words = re.sub(r"\b(in|on|at|of|for|with) that (?=\w)", r"\1 the ", each.rstrip(" .").replace("’", "'"))
        if re.match(
            r"(?:(?:I|We)(?:'ve| have)? (?!am|was|read|see|don't|heard|seen|got to|been|like|love|know"
            r"|think|hope|enjoy|mean|believe|say|said|notice|wonder|agree|ask)[a-z]+"
            r"|(?:My|Our) [a-z]+ [a-z]+) ",
            words,
        ) and not re.search(r"\byou\b|\?", words):
            try:
                turned = turn(words, "interviewer")
            except ValueError:
                continue
            if stands_alone(turned) and len(turned.split()) <= _MOST_CONTEXT:
                return turned[0].upper() + turned[1:]
    return None


def _doubts(said: list[str], *, plain: bool) -> Iterator[str]:
    """What was doubted, to follow "You wondered". `plain`: nobody marked it as a doubt, so it must say so itself."""
    patterns = (_HOW, _KNOW) if plain else (_HOW, _KNOW, _WOULD_NOT, _WOULD, _NEVER)
    for pattern in patterns:
        for each in said:
            match = pattern.search(each.replace("’", "'").rstrip(" .?!"))
            if match is None:
                continue
            words = match.groupdict()
            if words.get("known"):
                yield from _known(words["known"])
                continue
            wh = (words.get("wh") or "whether").lower().replace("if", "whether")
            told = f"you would {words['do']}" if words.get("do") else f"you have {words['have']}"
            told = _LOOSE.sub(r"\1", _TRAILING.sub("", told))
            try:
                clause = turn(told, "interviewer")
            except ValueError:
                continue
            if stands_alone(clause) and 3 <= len(clause.split()) <= 22 and not re.search(r"\byou\b|\bit$", clause):
                yield f"{wh} {clause}"


def _known(what: str) -> Iterator[str]:
    try:
        clause = turn(what, "interviewer")
    except ValueError:
        return
    if stands_alone(clause):
        yield f"how you would know that {clause}"
