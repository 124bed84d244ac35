"""Names of firms in a letter, held against the employer of the case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.kernel.once import once
from afterword.kernel.spans import Span
from afterword.letters.model import Draft
from afterword.letters.names import CALENDAR, known_people, near, tokens
from afterword.letters.places import found, holds, literal, written

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.documents.model import Document
    from afterword.transcripts.model import Transcript

_CAPITALS: Final = re.compile(r"[A-Z][\w’'&-]*(?: (?:(?:of|and|the|for|&) )?[A-Z][\w’'&-]*)*")
_NAME: Final = rf"(?-i:{_CAPITALS.pattern})"
_FORMS: Final = frozenset(
    "ltd limited inc plc llc llp gmbh ag co corp corporation company group pvt the and of for".split()
)

# Where a name can only be that of the place the writer wants to work at, or was seen by.
_WISHED: Final = (
    r"(?:(?:would|'d) (?:very much |really |gladly |dearly |also )*"
    r"(?:like|love|welcome|bring|be (?:glad|happy|delighted|proud|keen|pleased))"
    r"|\b(?:want|wish|hope|keen|eager|excited|look(?:ing)? forward|happy|gladly)\b)[^.!?\n]{0,90}?"
    r"\b(?:join(?:ing)?|(?:work|working|start|starting|be|being) (?:at|for)|part of"
    r"|(?:bring|contribut\w+)[^.,!?\n]{0,40} to|(?:role|post|position|job|team|place|career|future|work|this|that) at) "
    rf"(?:the )?(?P<at>{_NAME})"
)
_SEEN: Final = (
    r"\b(?:(?:interview|role|post|position|vacancy|opening|opportunity|job|interest) (?:at|with|in) (?:the )?"
    rf"|(?:learn\w*|hear\w*|know) more about (?:the )?(?=\w+ (?-i:[A-Z])))(?P<at>{_NAME})"
)


def wrong_employers(draft: Draft, case: Case) -> Iterator[tuple[Span, str]]:
    """Places that misspell the employer's name or put another firm into its place, with a sentence on what is wrong."""
    if not case.employer:
        return
    taken: list[Span] = []
    for part in written(draft):
        for span in _misspelt(draft.text, part, case):
            taken.append(span)
            yield span, f"The employer is called {case.employer}."
        for span in _elsewhere(draft.text, part, case):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span, f"{span.of(draft.text)} is not the employer you spoke with: that is {case.employer}."


def _misspelt(text: str, part: Span, case: Case) -> Iterator[Span]:
    name = [word for word in tokens(case.employer or "") if word not in _FORMS]
    people = {word for known in known_people(case) for word in known.tokens} | set(tokens(case.me))
    role = set(tokens(case.role or ""))
    for match in _CAPITALS.finditer(text, part.start, part.end):
        words = [(m.group(), m.start() + match.start()) for m in re.finditer(r"[\w’'-]+", match.group())]
        bare = [tokens(word)[0] if tokens(word) else word for word, _ in words]
        places = [n for n, word in enumerate(bare) if word not in _FORMS]
        for n, i in enumerate(places):
            window = [bare[j] for j in places[n : n + len(name)]]
            if len(window) == len(name) > 1 and _one_off(window, name) and not set(window) & people:
                odd = next(word for word, right in zip(window, name, strict=True) if word != right)
                if odd in CALENDAR or odd in role or " ".join(window) in _record(case):
                    continue
                last = words[places[n + len(name) - 1]]
                yield Span(words[i][1], last[1] + len(last[0]))
                break
            if _begins_alike(window, name, case) and not set(window) & people and not set(window) & role:
                yield Span(words[i][1], words[places[n + 1]][1] + len(words[places[n + 1]][0]))
                break
        else:
            for (word, at), low in zip(words, bare, strict=True):
                right = next((part for part in name if len(part) > 5 and near(low, part) and low != part + "s"), None)
                if right and low not in people and low not in _record_words(case):
                    yield Span(at, at + len(word))


def _begins_alike(window: list[str], name: list[str], case: Case) -> bool:
    """The employer's first word with another second one: "Tarn River" for Tarn Ridge Blood Centre."""
    if len(window) < 2 or len(name) < 3 or window[0] != name[0] or window[1] == name[1]:
        return False
    second = window[1]
    if second == "".join(word[0] for word in name[1:]):  # "Fairview NS" for Fairview National School
        return False
    return second not in CALENDAR and second not in name and " ".join(window[:2]) not in _record(case)


def _one_off(window: list[str], name: list[str]) -> bool:
    """All words but one the same, the first one among them or the odd one a near miss of the first."""
    odd = [(word, right) for word, right in zip(window, name, strict=True) if word != right]
    return len(odd) == 1 and (window[0] == name[0] or near(window[0], name[0]))


def _elsewhere(text: str, part: Span, case: Case) -> Iterator[Span]:
    own = set(tokens(case.employer or "")) - _FORMS
    skip = {word for known in known_people(case) for word in known.tokens} | set(tokens(case.role or "")) | CALENDAR
    for span in (*found(_WISHED, text, part), *found(_SEEN, text, part)):
        words = tokens(span.of(text))
        name = " ".join(words)
        if not words or not span.of(text)[0].isupper() or set(words) & (own | skip):
            continue
        initials = "".join(word[0] for word in tokens(case.employer or ""))
        if name in (initials, "".join(sorted(own))) or (len(words) == 1 and span.of(text).isupper()):
            continue
        if name in _record(case):
            # A former employer may stand anywhere but where the wish to join it is said.
            if case.resume is None or name not in _lower(case.resume) or _said_by_them(case, name):
                continue
            if not holds(
                r"\b(?:join(?:ing)?|work(?:ing)? (?:at|for)|(?:role|post|position|job) (?:at"
                rf"|with)) (?:the )?{literal(span.of(text))}",
                text,
            ):
                continue
        yield span


@lru_cache(maxsize=64)
def _lower(document: Document) -> str:
    return " ".join(tokens(document.text))


@lru_cache(maxsize=16)
def _talk(transcript: Transcript) -> str:
    return " ".join(word for turn in transcript.turns for word in tokens(turn.text))


@once
def _record(case: Case) -> str:
    invited = " ".join(tokens(f"{case.invite.summary} {case.invite.description}")) if case.invite else ""
    return " ".join([*(_lower(document) for document in case.documents), _talk(case.transcript), invited])


@once
def _record_words(case: Case) -> frozenset[str]:
    return frozenset(_record(case).split())


def _said_by_them(case: Case, name: str) -> bool:
    papers = [document for document in (case.job, case.company) if document]
    return any(name in _lower(document) for document in papers)
