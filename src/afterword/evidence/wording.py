"""Names in a claim, held against the words of the record."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.employers import telling_stems
from afterword.evidence.index import Index
from afterword.evidence.terms import concept
from afterword.language.stems import stem, stopwords

_NAME: Final = re.compile(r"[^\W\d_]*[^\W\d_a-zß-ÿ][\w+#]*(?:[-'’&.][^\W_]+)*\+*#?")
_CALENDAR: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september "
    "october november december christmas easter english i mr mrs ms miss dr i'm i've i'd i'll ok am pm".split()
)
_MONTHS: Final = frozenset(
    "january february march april may june july august september october november december".split()
)


@lru_cache(maxsize=4096)
def proper_names(text: str) -> tuple[re.Match[str], ...]:
    """Words that are written as names: with a capital within the sentence, all capitals, or with digits."""
    return tuple(_proper_names(text))


def _proper_names(text: str) -> Iterator[re.Match[str]]:
    quoted = [m.span() for m in re.finditer(r"[\"“][^\"“”]*[\"”]", text)]
    for match in _NAME.finditer(text):
        word = match.group()
        starts = not text[: match.start()].strip(" \"'“‘(") or text[: match.start()].rstrip()[-1:] in ".!?:"
        if any(a <= match.start() < b for a, b in quoted):
            continue
        if starts and not (
            _shouted(word) or re.match(r"['’]s\b| (?:[A-Z]|said|told|asked|wrote|writes|says)", text[match.end() :])
        ):
            continue
        yield match


_ELSEWHEN: Final = re.compile(
    r"\b(?:[Bb]efore|[Aa]fter|[Uu]ntil) (?:I|we) [^,;.]*|"
    r"\b(?:[Bb]efore|[Aa]fter|[Uu]ntil|[Ll]eaving|[Jj]oining|[Uu]nlike) (?:\w+ ){0,2}?(?:[A-Z][\w'’-]+ ?)+"
)
_CAPITAL: Final = re.compile(r"\b[A-Z][^\W\d_]+")
_PERSON_BEHIND: Final = re.compile(
    r"['’]s\b|\s+(?:[A-Z][a-z]+\s+)?(?:said|told|asked|wrote|writes|says|mentioned|explained|described|was|is"
    r"|has|had|will|would)\b"
)
_PERSON_BEFORE: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|colleague|manager|boss|by|to|met|with|from)\.? (?:[A-Z][a-z]+ )?$"
)


@lru_cache(maxsize=1024)
def here(text: str) -> str:
    """A text without what it tells of another time: "before I joined Ouse Parcels"."""
    return _ELSEWHEN.sub(" ", text)


def is_person(text: str, match: re.Match[str]) -> bool:
    """Whether an unknown name looks like that of a person: it speaks, acts, or has a first name before it."""
    word = match.group()
    if not word.isalpha() or word.isupper():
        return False
    pair = re.match(r" [A-Z][a-z]+", text[match.end() :]) or re.search(r"[A-Z][a-z]+ $", text[: match.start()])
    return bool(_PERSON_BEHIND.match(text[match.end() :]) or (pair and _PERSON_BEFORE.search(text[: match.start()])))


def is_day_or_month(word: str) -> bool:
    """Whether a word is the name of a weekday or a month."""
    low = word.lower()
    return (low.endswith("day") and low in _CALENDAR) or low in _MONTHS


def _shouted(word: str) -> bool:
    return len(word) > 1 and (word.isupper() or any(sign.isdigit() for sign in word))


@lru_cache(maxsize=4096)
def is_known(index: Index, word: str) -> bool:
    """Whether a name stands anywhere in the record, as itself, shortened, or as initials of a phrase."""
    bare = re.sub(r"['’]s$", "", word)
    low = bare.lower().rstrip(".")
    if low in _CALENDAR or low.removesuffix("s") in _CALENDAR or low in stopwords() or low in index.vocabulary:
        return True
    if _shouted(bare) and index.abbreviates(bare):
        return True
    if low.replace(".", "") in index.dotted:
        return True
    if bare[-1:] in "+#" and any(bare in s.fact.text for s in index.statements):
        return True
    parts = [part for part in re.split(r"[-&.'’/]", low) if part]
    if len(parts) > 1 and all(part in index.vocabulary or part in stopwords() for part in parts):
        return True
    root = stem(low)
    if index.knows(root) or index.knows(concept(low)):
        return True
    return len(low) >= 3 and any(known.startswith(low) for known in _name_words(index))


@lru_cache(maxsize=12)
def _name_words(index: Index) -> frozenset[str]:
    """The first names of people in the case, which may be shortened: Phil for Philip."""
    case = index.case
    names = [case.me, *(person.name for person in case.interviewers), *(w.name for w in index.world.ledger.witnesses)]
    return frozenset(part.lower() for name in names for part in name.split())


@lru_cache(maxsize=512)
def unknown_names(claim: Claim) -> tuple[re.Match[str], ...]:
    """Names in a claim that stand nowhere in the record."""
    return tuple(m for m in proper_names(claim.text) if not is_known(claim.index, m.group()))


@lru_cache(maxsize=12)
def firms(index: Index) -> dict[str, frozenset[str]]:
    """The employers of the record with the stems they are known by, those left out that several share."""
    names = {fact.employer for fact in index.world.ledger.facts if fact.employer}
    found = {name: telling_stems(name) for name in names}
    return {
        name: frozenset(s for s in stems if sum(s in other for other in found.values()) == 1)
        for name, stems in found.items()
    }


def named_firms(claim: Claim) -> set[str]:
    """The employers of the record that a claim names."""
    known = firms(claim.index)
    if not known:
        return set()
    text = here(claim.text)
    capital = {stem(word.lower()) for word in _CAPITAL.findall(text)}
    if all(capital.isdisjoint(stems) for stems in known.values()):
        return set()
    words = {stem(word) for word in re.findall(r"[^\W\d_]+", re.sub(r"['’]s\b", "", text.lower()))}
    own = set(telling_stems(claim.index.case.employer or ""))
    return {name for name, stems in known.items() if stems & words & capital and not stems & own}
