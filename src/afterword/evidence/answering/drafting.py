"""A draft answer in the person's own voice: out of their papers alone, and nothing that the fact check objects to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.debrief.model import Exchange
from afterword.evidence.answering.asked import Asked
from afterword.evidence.answering.linking import so_what
from afterword.evidence.answering.model import Draft
from afterword.evidence.answering.own_words import own_words
from afterword.evidence.answering.parts import Role, roles
from afterword.evidence.answering.posts import employer_in, opening, placed, size_of
from afterword.evidence.answering.ranking import paragraph, provable
from afterword.evidence.answering.story import Line, Ranked, Story, best_window, strands, with_result
from afterword.evidence.answering.subjects import ASKING, stems_of, subjects, words_of
from afterword.evidence.factcheck import check_text
from afterword.evidence.model import World
from afterword.evidence.voice.lines import from_line
from afterword.language.words import count_words

_LEAST_SCORE = 2.8
_LEAST = {"technical": 5.0, "situational": 6.0, "motivation": 7.0}
"""What was done answers a question for knowledge, for what one would do or why, only where it clearly belongs to it."""
_MOST_STORY, _MOST_WORDS, _MOST_SENTENCES = 100, 130, 6
_SHORT = 45
"""To a story of fewer words it is said how big the post is."""
_NEARLY, _SAME_STORY = 0.75, 0.5
_ROUNDS = 6
_LEAST_SIGNS, _NEAR = 2, 3.3


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of the draft: its part, the facts behind it."""

    text: str
    role: Role | None
    facts: tuple[str, ...] = ()


def draft_for(
    exchange: Exchange, question: Asked, ranked: Ranked, world: World, used: frozenset[str] = frozenset(), n: int = 0
) -> Draft:
    """The answer, as far as there are facts for it; empty when nothing answers. `n` varies the closing words."""
    story = _story(question, ranked, world, used)
    if not story:
        return Draft()
    case = world.debrief.case
    said = [
        Said(line.text, role, (line.fact.id,))
        for line, role in zip(story, roles([each.told for each in story]), strict=True)
    ]
    said = _with_own_words(said, exchange, world)
    if not any(each.role == "situation" for each in said) and (text := opening(story[0].fact, case)):
        first = Said(text, "situation", (story[0].fact.id,))
        if (size := size_of(story[0].fact, case, provable(world))) and sum(count_words(s.text) for s in said) < _SHORT:
            first = Said(f"{text.rstrip('.')}: {size[0]}.", "situation", (size[1].id,))
        said.insert(0, first)
    elif not any(each.role == "situation" for each in said):
        said[0] = replace(said[0], text=placed(said[0].text, employer_in(story[0].fact, case)))
    if link := so_what(exchange, " ".join(each.text for each in story), world.debrief, n):
        said.append(Said(link, None))
    return _parted(_proved(said, world))


def _with_own_words(said: list[Said], exchange: Exchange, world: World) -> list[Said]:
    """How things stood, in one sentence that the person said themselves; what they did is told by papers alone."""
    about = stems_of(" ".join(each.text for each in said)) - ASKING
    for told, fact in own_words(exchange, world, about):
        if not any(each.role == "situation" for each in said) and not _known(told.text, said):
            return [Said(told.text, "situation", (fact.id,)), *said]
    return said


def _known(text: str, said: list[Said]) -> bool:
    own, known = stems_of(text), stems_of(" ".join(each.text for each in said))
    return len(own & known) >= _SAME_STORY * len(own)


def _story(question: Asked, ranked: Ranked, world: World, used: frozenset[str]) -> list[Line]:
    groups = [group for strand in strands(world, ranked, from_line) for group in _groups(strand, used)]
    groups = [group for group in groups if _speaks_to(question, group)]
    scored = sorted(((_worth(group), n) for n, group in enumerate(groups)), reverse=True)
    if not scored or scored[0][0] < _LEAST.get(question.kind, _LEAST_SCORE):
        return []
    best = groups[scored[0][1]]
    second = (
        groups[scored[1][1]] if len(scored) > 1 and scored[1][0] >= max(_LEAST_SCORE, _NEARLY * scored[0][0]) else []
    )
    if len(best) == len(second) == 1 and best[0].told.mine and second[0].told.mine and not _same(second[0], best):
        also = re.sub(r"^I (?!also)", "I also ", second[0].text)
        return [*best, replace(second[0], told=replace(second[0].told, text=also))]
    if best[0].fact.origin == "evidence":
        story = Story(tuple(best), scored[0][0], best[0].fact.quote.source)
        return list(with_result(story, ranked, world, used).lines)
    return best


def _speaks_to(question: Asked, group: list[Line]) -> bool:
    """Whether at least two words of a story belong to the question itself, or one and it is very near."""
    text = " ".join(line.fact.text for line in group)
    asked = question.words | question.doubt | question.wished
    if question.whose or question.figure:
        asked |= question.thread | question.told
    shown = frozenset[str]().union(*(subjects()[name].shows for name in question.subjects))
    shared = stems_of(text) & asked
    near = bool(shared) and max(line.score for line in group) >= _NEAR
    return near or len(shared | (words_of(text) & shown)) >= _LEAST_SIGNS


def _groups(strand: list[Line], used: frozenset[str]) -> Iterator[list[Line]]:
    """What belongs together: the best stretch of a note, each line of a résumé."""
    strand = [line for line in strand if line.fact.id not in used]
    if strand and strand[0].fact.origin == "evidence":
        if window := best_window(strand, _MOST_STORY, _MOST_SENTENCES):
            yield _with_run_up(list(window.lines), strand)
        return
    together: dict[str, list[Line]] = {}
    for line in strand:
        together.setdefault(paragraph(line.fact), []).append(line)
    yield from together.values()


def _with_run_up(window: list[Line], strand: list[Line]) -> list[Line]:
    """A stretch of a note with the sentence right before it, where that says how things stood."""
    at = strand.index(window[0])
    before = strand[at - 1] if at else None
    if before and not before.told.mine and before.told.alone and window[0].told.at - before.told.at == 1:
        words = sum(count_words(line.text) for line in (before, *window))
        return [before, *window] if words <= _MOST_STORY else window
    return window


def _worth(group: list[Line]) -> float:
    scores = sorted((line.score for line in group), reverse=True)
    whole = 0.8 * any(line.told.result for line in group) + 0.4 * any(line.told.mine for line in group)
    return scores[0] + 0.1 * sum(scores[1:3]) + whole if scores[0] > 0 else 0.0


def _same(line: Line, told: list[Line]) -> bool:
    own, known = stems_of(line.text), stems_of(" ".join(each.text for each in told))
    return len(own & known) >= _SAME_STORY * len(own)


def _proved(said: list[Said], world: World) -> list[Said]:
    """Without the sentences that the fact check objects to; the whole is checked again after each round."""
    for _ in range(_ROUNDS):
        verdicts = check_text(" ".join(each.text for each in said), world)
        bad = [verdict.text for verdict in verdicts if verdict.verdict == "unsupported"]
        if not bad:
            break
        said = [each for each in said if not any(text in each.text or each.text in text for text in bad)]
    while sum(count_words(each.text) for each in said) > _MOST_WORDS and len(said) > 1:
        said = said[:-2] + said[-1:] if said[-1].role is None else said[:-1]
    return said if any(each.role in {"did", "result"} for each in said) else []


def _parted(said: list[Said]) -> Draft:
    def part(role: Role | None) -> str:
        return " ".join(each.text for each in said if each.role == role)

    facts = tuple(dict.fromkeys(key for each in said for key in each.facts))
    return Draft(part("situation"), part("did"), part("result"), part(None), facts)
