"""What the advertisement asks for, line by line, and how near a talk came to each."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from afterword.debrief.case import Case
from afterword.documents.model import Document, Passage
from afterword.kernel.quotes import Quote
from afterword.language.patterns import Pattern
from afterword.language.stems import content_stems, stem

_HEADINGS: Final = Pattern(
    r"(?<!\w)(?:need|essential|require\w*|bring|looking for|must|skills|experience|you (?:have|are|will)|what you"
    r"|duties"
    r"|responsib\w*|role|desirable|person)(?!\w)"
)
_BULLET: Final = re.compile(r"\s*(?:[-*•·–]|\d+[.)])\s")
# Ways to apply, pay and place ask for nothing; years of work are told by the career as a whole.
_NO_REQUIREMENT: Final = Pattern(
    r"@|\d\+? years|\b(?:two|three|four|five|six|ten|several|some) (?:\w+ )?years\b|\b(?:apply (?:to|by|with|in)"
    r"|closing date|posted (?:on )?\d|interviews? (?:on|will)|enquiries|write to"
    r"|salary|per (?:hour|annum)|a year|full[- ]time|part[- ]time|hours (?:a|per) week|pension|holiday|we offer"
    r"|benefits)"
    r"|[£$€₹] ?\d"
)
USUAL: Final = content_stems(
    "experience years work working team good strong excellent ability able skills role job knowledge including day "
    "days "
    "week weeks time people help new company full part use using understanding position successful candidate join "
    "willing willingness essential desirable must record proven track least minimum will need year month similar "
    "related relevant level basic well want every take get give make own number something keep talk show know little"
)
"""Words of advertisements that tell nothing apart."""
_JOINTS: Final = re.compile(r"(?<=\w)[-/](?=\w)")
_GRADED: Final = re.compile(
    r"\b(level|grade|band|stage|category|cat|class|part|certificate|tier) (\d{1,2}|i{1,3}|iv|vi{0,3})\b", re.IGNORECASE
)
_BETTER: Final = re.compile(r"\b(?:ma[dk]e|making|get|got|do|did) (?:\w+ ){0,3}better\b", re.IGNORECASE)
_TRAITS: Final = content_stems(
    "like people listen patience patient friendly warm calm reliable honest flexible positive enthusiastic enthusiasm "
    "motivated motivation passion passionate organised organized detail attention communication communicator player "
    "humour humor smile energy energetic hard-working hardworking self-motivated manner polite curious curiosity care "
    "attitude approach confident confidence proactive interpersonal keen interest love enjoy"
)
"""What is nobody's answer to a question, and shows or does not show in all of them."""
_MANY_WORDS: Final = 45
"""A passage longer than this describes the employer and is no line of requirements. Our own choice."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line of the advertisement, with what it is about."""

    quote: Quote
    keys: frozenset[str]


def requirement_lines(job: Document) -> tuple[Passage, ...]:
    """What it asks for or says that the person will do: its listed lines, else its short passages."""
    passages = [p for p in job.passages if matter(p.text)]
    listed = [p for p in passages if p.section and _HEADINGS.search(" ".join(p.section))]
    marked = [p for p in passages if _BULLET.match(_line(job, p))]
    return tuple(dict.fromkeys(listed or marked)) or tuple(passages)


def wanted(case: Case) -> tuple[Wanted, ...]:
    """The lines that ask the candidate for something, each with its words."""
    if case.job is None:
        return ()
    lines = [p for p in requirement_lines(case.job) if len(p.text.split()) <= _MANY_WORDS]
    return tuple(
        Wanted(case.job.quote(p.text, p.line), keys)
        for p in lines
        if (keys := matter(p.text) - _TRAITS) and not _NO_REQUIREMENT.search(p.text)
    )


@lru_cache(maxsize=8192)
def matter(text: str) -> frozenset[str]:
    """What a text is about: its content, words of like meaning counted as one, without what any job has."""
    return frozenset(alike().get(s, s) for s in content_stems(_plain(text)) - USUAL) - USUAL


def _plain(text: str) -> str:
    """ "Hardware-in-the-loop" as its words, "Level 2" as one, "made it better" as what it means."""
    return _BETTER.sub("improve", _GRADED.sub(r"\1\2", _JOINTS.sub(" ", text)))


@cache
def alike() -> dict[str, str]:
    """Stems of words that ask for the same thing, each with the one that stands for them."""
    lines = files("afterword.debrief").joinpath("alike.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if line and not line.startswith("#")]
    return {stem(word): stem(group[0]) for group in groups for word in group}


def _line(document: Document, passage: Passage) -> str:
    begin = document.text.rfind("\n", 0, passage.span.start) + 1
    return document.text[begin : passage.span.end]
