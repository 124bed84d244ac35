"""Whether a letter names the post it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from afterword.language.stems import stem
from afterword.letters.model import Draft
from afterword.letters.names import tokens
from afterword.letters.places import holds, literal

if TYPE_CHECKING:
    from afterword.debrief.case import Case

_POST: Final = (
    r"(?:posts?|positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|interviews?|applications?|team|work|place|opportunity"
    r"|conversation|apprenticeship|internship|traineeship|placement)"
)
_GRADE: Final = frozenset(
    """senior junior lead principal staff chief head deputy assistant associate trainee graduate interim temporary
    permanent part full time grade band level i ii iii iv entry experienced qualified newly the a an of for and in to at
    with or m f d mr ms""".split()
)


def names_post(draft: Draft, case: Case) -> bool:
    """Whether subject or body name the post, in full, by its chief word, by its initials or by its reference."""
    text = f"{draft.subject or ''}\n{draft.body.of(draft.text)}"
    parts = [part.strip() for part in re.split(r"[,(–—|/]| - ", case.role or "") if part.strip()]
    title = parts[0] if parts else ""
    words = [word for word in tokens(title) if word not in _GRADE] or list(tokens(title))
    if not words:
        return True
    said = [[stem(word) for word in tokens(line)] for line in re.split(r"[.!?\n]", text)]
    wanted = [stem(word) for word in words]
    if any(_close(wanted, line) for line in said):
        return True
    subject = {stem(word) for word in tokens(draft.subject or "")}
    if len({stem(word) for word in tokens(case.role or "") if word not in _GRADE} & subject) > 1:
        return True
    beside = [[stem(word) for word in tokens(part)] for part in parts[1:]]
    if any(len(part) > 1 and _close(part, line) for part in beside for line in said):
        return True
    if any(_same(part, word) for part in wanted for word in _beside_post(text)):
        return True
    initials = "".join(word[0] for word in words).upper()
    grade = "".join(word[0] for word in tokens(title)).upper()
    if any(len(short) > 1 and re.search(rf"\b{literal(short)}s?\b", text) for short in (initials, grade)):
        return True
    return _reference(text, case)


def _close(wanted: Sequence[str], line: Sequence[str]) -> bool:
    """All words of the title in one sentence; of a long title, two that stand together will do."""
    have = [part for part in wanted if any(_same(part, word) for word in line)]
    if len(have) == len(wanted):
        return True
    pairs = pairwise(wanted)
    return len(wanted) > 2 and any(
        _same(first, a) and _same(second, b) for first, second in pairs for a, b in pairwise(line)
    )


def _same(part: str, word: str) -> bool:
    shared = min(len(part), len(word))
    return part == word or (shared >= 5 and part[:5] == word[:5]) or (shared == 4 and part[:4] == word[:4])


def _beside_post(text: str) -> list[str]:
    return [
        stem(word)
        for match in re.finditer(
            rf"((?:[\w'’-]+ ){{1,3}}){_POST}\b|\b(?:{_POST} (?:of|as|for)|(?:be|become|join you|start|work) (?:as )?)"
            r" ?(?:an? |the |your )?((?:[\w'’-]+ ?){1,3})",
            text,
            re.I,
        )
        for word in tokens(match.group(1) or match.group(2))
    ]


def _reference(text: str, case: Case) -> bool:
    """A reference number of the advertisement, such as AB-2026-041."""
    papers = (case.job.text if case.job else "") + (
        case.invite.summary + case.invite.description if case.invite else ""
    )
    codes = set(re.findall(r"\b(?=[\w/-]*\d)[A-Z][\w]*(?:[/-][\w]+)+\b", papers))
    return any(holds(literal(code), text) for code in codes)
