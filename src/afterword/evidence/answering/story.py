"""The few sentences that answer a question, out of papers: what was so, what I did, what came of it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.debrief.model import Exchange
from afterword.evidence.answering.ranking import RankedFact, facts_for, my_names, paragraph, provable
from afterword.evidence.answering.subjects import stems_of
from afterword.evidence.model import Fact, World
from afterword.evidence.voice.account import Told, from_own, from_resume
from afterword.evidence.voice.witness_voice import from_note
from afterword.language.words import count_words

_MOST_SENTENCES, _MOST_WORDS = 4, 88
_LEAST_SCORE = 2.8
_SECOND = 0.75
_MOST_WITH_RESULT = 100
_SAME_WORK = 3
"""So many content words in common make two lines the same piece of work (a reading)."""
# A course attended is a strength, and no answer to a question about experience.
_COURSE = re.compile(r"I completed ")
_SHARES = (1.0, 0.2, 0.1)
# A date is no result, however many digits it has.
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}\b|\b\d{1,2}[:.]\d\d\b")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a story with the fact behind it."""

    told: Told
    fact: Fact
    score: float

    @property
    def text(self) -> str:
        """The sentence as it stands in the letter."""
        return self.told.text


@dataclass(frozen=True, slots=True)
class Story:
    """An answer out of papers. `source` is the paper it mostly comes from."""

    lines: tuple[Line, ...]
    score: float
    source: str

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of the facts, in the order of the story."""
        return tuple(dict.fromkeys(line.fact.id for line in self.lines))

    @property
    def words(self) -> int:
        """How long the story is."""
        return sum(count_words(line.text) for line in self.lines)


Ranked = Mapping[str, RankedFact]


def ranked_for(exchange: Exchange, world: World) -> Ranked:
    """The facts that answer an exchange by id."""
    return {each.fact.id: each for each in facts_for(exchange, world)}


def tell(
    ranked: Ranked, world: World, used: frozenset[str] = frozenset(), most: int = _MOST_WORDS, least: int = 2
) -> Story | None:
    """The best story out of ranked facts, without those in `used`, in at most `most` words; None when none is good.

    `least` is how many different words must speak for it.
    """
    stories = [
        story
        for strand in strands(world, ranked)
        if (story := best_window([line for line in strand if line.fact.id not in used], most))
        and len(signs_of(story, ranked)) >= least
    ]
    short = most < _MOST_WORDS
    best = max(stories, key=lambda each: each.score + 5.0 * (short and each.lines[-1].told.result), default=None)
    if best is None or best.score < _LEAST_SCORE:
        return None
    return with_result(best, ranked, world, used) if most == _MOST_WORDS else best


def signs_of(story: Story, ranked: Ranked) -> frozenset[str]:
    """The different words of question and wish that speak for a story."""
    return frozenset[str]().union(*(ranked[key].signs for key in story.facts if key in ranked))


def strands(world: World, ranked: Ranked, say: Callable[[str], tuple[Told, ...]] = from_resume) -> Iterator[list[Line]]:
    """What can be told in one breath: a paragraph of a note, an added fact, the lines of a post as `say` puts them."""
    names = my_names(world.debrief.case)
    paragraphs: dict[str, list[Fact]] = {}
    for fact in provable(world):
        paragraphs.setdefault(paragraph(fact), []).append(fact)
    posts: dict[str, list[Line]] = {}
    for facts in paragraphs.values():
        score = {fact.id: ranked[fact.id].score if fact.id in ranked else 0.0 for fact in facts}
        if facts[0].origin == "evidence":
            yield list(_lines(from_note(" ".join(fact.text for fact in facts), names, facts[0].by), facts, score))
        elif facts[0].origin == "added":
            yield list(_lines(from_own(facts[0].text), facts, score))
        else:
            told = (each for each in say(" ".join(fact.text for fact in facts)) if not _COURSE.match(each.text))
            key = facts[0].employer or facts[0].id
            posts.setdefault(key, []).extend(_lines(told, facts, score))
    yield from posts.values()


def resume_lines(world: World) -> Iterator[list[Line]]:
    """What each line of the résumé tells, line by line."""
    paragraphs: dict[str, list[Fact]] = {}
    for fact in provable(world):
        if fact.origin == "resume":
            paragraphs.setdefault(paragraph(fact), []).append(fact)
    for facts in paragraphs.values():
        yield list(_lines(from_resume(" ".join(fact.text for fact in facts)), facts, {fact.id: 0.0 for fact in facts}))


def _lines(told: Iterable[Told], facts: list[Fact], score: dict[str, float]) -> Iterator[Line]:
    for each in told:
        for fact in facts:
            if _plain(each.words).rstrip(".")[-40:] in _plain(fact.text) or _plain(each.words)[:40] in _plain(
                fact.text
            ):
                yield Line(each, fact, score[fact.id])
                break


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def best_window(lines: list[Line], most: int, sentences: int = _MOST_SENTENCES) -> Story | None:
    """The most telling stretch of a strand that can stand by itself."""
    if lines and lines[0].fact.origin == "resume":
        # Lines of a résumé do not lean on one another: the most fitting ones, in their own order.
        top = sorted(lines, key=lambda line: -_worth(line))[:2]
        chosen = [line for line in lines if line in top and line.score >= _SECOND * max(each.score for each in top)]
        chosen.sort(key=lambda line: not line.told.mine)
        return _story(chosen, most) or _story(top[:1], most)
    windows = (
        lines[start:end]
        for start in range(len(lines))
        if lines[start].told.alone
        for end in range(start + 1, min(start + sentences, len(lines)) + 1)
        if _holds_together(lines[start:end])
    )
    stories = [(_whole(window), story) for window in windows if (story := _story(window, most))]
    return max(stories, key=lambda each: each[0], default=(0.0, None))[1]


def _holds_together(window: list[Line]) -> bool:
    """No sentence leans on one that was left out."""
    return all(line.told.alone or line.told.at - window[n - 1].told.at == 1 for n, line in enumerate(window) if n)


def _whole(window: list[Line]) -> float:
    """How good a stretch is as a story: relevant, mine, and closing with what came of it."""
    total = sum(_worth(line) for line in window) - 0.03 * sum(count_words(line.text) for line in window)
    return total + 2.0 * window[-1].told.result - 0.8 * (window[0].score <= 0.4 * max(line.score for line in window))


def _worth(line: Line) -> float:
    return line.score + 0.6 * line.told.mine + 0.6 * line.told.result + 0.3 * bool(re.search(r"\d", line.text))


def _story(lines: list[Line], most: int) -> Story | None:
    if not lines or not any(line.told.mine or _of_own_work(line) for line in lines):
        return None
    if sum(count_words(line.text) for line in lines) > most:
        return None
    scores = sorted((line.score for line in lines), reverse=True)
    if scores[0] <= 0:
        return None
    relevant = sum(score * share for score, share in zip(scores, _SHARES, strict=False))
    whole = 1.2 * any(line.told.result for line in lines) + 0.3 * (len(lines) > 1)
    return Story(tuple(lines), relevant + whole, lines[0].fact.quote.source)


def _of_own_work(line: Line) -> bool:
    """A result with its figures on the résumé is the candidate's, also where its line does not say "I"."""
    return line.fact.origin == "resume" and line.told.result and bool(re.search(r"\d", line.text))


def with_result(story: Story, ranked: Ranked, world: World, used: frozenset[str]) -> Story:
    """A story that breaks off before its result gets the résumé line that tells it, if one clearly belongs to it."""
    told = " ".join(_DATED.sub("", line.text) for line in story.lines if line.told.result)
    if re.search(r"\d", told) or len(story.lines) >= _MOST_SENTENCES:
        return story
    about = stems_of(" ".join(line.text for line in story.lines))
    best: Line | None = None
    for strand in strands(world, ranked):
        for n, line in enumerate(strand):
            counted = line.told.result and line.told.alone and re.search(r"\d", _DATED.sub("", line.text))
            if not counted or line.fact.id in used or line.fact.id in story.facts:
                continue
            near = len(stems_of(line.text) & about) >= _SAME_WORK or _follows(strand, n, story, about)
            if near and (best is None or line.score > best.score):
                best = line
    if best is None or story.words + count_words(best.text) > _MOST_WITH_RESULT:
        return story
    return Story((*story.lines, best), story.score, story.source)


def _follows(strand: list[Line], n: int, story: Story, about: frozenset[str]) -> bool:
    """Whether a résumé line tells what came of the work in the line above it, and that work is the story's."""
    line, above = strand[n], strand[n - 1] if n else None
    if above is None or line.told.mine or line.fact.origin != "resume" or above.told.result:
        return False
    same = line.fact.employer is not None and line.fact.employer == story.lines[0].fact.employer
    work = " ".join(each.text for each in strand[:n] if paragraph(each.fact) == paragraph(above.fact))
    return same and len(stems_of(work) & about) >= _SAME_WORK - 1
