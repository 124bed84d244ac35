"""One thing out of the résumé that the post asks for, for a letter that repairs nothing."""

import re
from collections import Counter
from collections.abc import Iterator, Set
from typing import Final

from afterword.debrief.case import Person
from afterword.debrief.model import Debrief
from afterword.evidence.answering.linking import requirement_met
from afterword.evidence.answering.story import Line, resume_lines
from afterword.evidence.answering.subjects import stems_of
from afterword.evidence.model import World

_TIED: Final = 2
"""So many content words in common with the advertisement or the talk tie a strength to them (a reading)."""
_SAME_STORY: Final = 4
"""So many content words in common make two accounts the same story (a reading)."""
_ASKED_FOR: Final = 1.5
"""How near a deed must come to a line of the advertisement that is named with it (a reading)."""
_TOPICAL: Final = 4.0
_COURSE: Final = re.compile(r"I completed ")


def strength_for(
    person: Person, world: World, used: frozenset[str], told: frozenset[str], topic: str = ""
) -> tuple[Line, ...]:
    """The lines of one deed: what the advertisement or this person spoke of, or what `topic` is about.

    Without an advertisement the name of the post has to do, and one word in common. Where nothing is tied to the post,
    the deed with the plainest result stands for itself.
    """
    case = world.debrief.case
    talk = " ".join(t.text for t in case.transcript.turns if case.name_of(t.speaker) == person.name)
    wanted, heard = stems_of(case.job.text if case.job else case.role or ""), stems_of(talk)
    common = Counter(stem for lines in resume_lines(world) for stem in stems_of(_text(lines)))
    rare = {stem for stem in stems_of(topic) if common[stem] == 1}
    tied: list[tuple[float, list[Line]]] = []
    loose: list[tuple[float, list[Line]]] = []
    for lines in _fresh(world, used, told):
        own, score = stems_of(_text(lines)), _worth(lines)
        score += len(own & wanted) + 0.7 * len(own & heard) + _TOPICAL * bool(own & rare)
        score += min(requirement_met(_text(lines), world.debrief)[0], 3.0)
        enough = len(own & (heard | wanted)) >= (_TIED if case.job else 1)
        (tied if enough and any(line.told.mine for line in lines) else loose).append((score, lines))
    best = max(tied or loose, key=lambda each: each[0], default=(0.0, []))
    return tuple(best[1]) if tied or _shows(best[1]) else ()


def asked_for(strength: tuple[Line, ...], debrief: Debrief, before: Set[str]) -> str:
    """The line of the advertisement that a strength clearly speaks to, once in all letters of an interview."""
    near, said = requirement_met(_text(strength), debrief) if strength else (0.0, "")
    return f"{said}." if near >= _ASKED_FOR and f"{said}." not in before else ""


def _fresh(world: World, used: frozenset[str], told: frozenset[str]) -> Iterator[list[Line]]:
    """What has not been told in another letter, neither as this line nor as the same story in other words."""
    for lines in resume_lines(world):
        own = stems_of(_text(lines))
        same = len(own & told) >= max(_SAME_STORY, 0.6 * len(own))
        if lines and not same and not used & {line.fact.id for line in lines}:
            yield lines


def _text(lines: tuple[Line, ...] | list[Line]) -> str:
    return " ".join(line.text for line in lines)


def _worth(lines: list[Line]) -> float:
    figures = min(len(re.findall(r"\d[\d.,]*", _text(lines))), 3)
    return 2.5 * any(line.told.result for line in lines) + 0.7 * figures


def _shows(lines: list[Line]) -> bool:
    """Whether a deed is worth telling though nobody spoke of it: it is no course, and it came to something."""
    return bool(lines) and not _COURSE.match(lines[0].text) and any(line.told.result for line in lines)
