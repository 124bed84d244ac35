"""Whether quoted words were said, and by whom."""

import re
from functools import lru_cache

from afterword.evidence.attribution import Attribution
from afterword.evidence.claim import Claim
from afterword.evidence.index import Index, Statement
from afterword.language.words import FILLED_PAUSES


def plain(text: str) -> str:
    """A text as it is compared word for word: lower case, no punctuation, no filled pauses."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)?", text.lower().replace("’", "'"))
    return " " + " ".join(word for word in words if word not in FILLED_PAUSES) + " "


def speakers(index: Index, words: str) -> set[str | None]:
    """Who said or wrote these very words; empty when nobody did."""
    needle = plain(words)
    found: set[str | None] = set()
    for turn in index.case.transcript.turns:
        if needle.strip() and needle in plain(turn.text):
            found.add(index.case.name_of(turn.speaker) if turn.speaker else None)
    for document in index.case.documents:
        if needle in plain(document.text):
            found.add(None)
    return found


def missing_quote(claim: Claim) -> str | None:
    """The first quotation of a claim that stands nowhere, or not in the mouth that the claim names."""
    for words in claim.quotes:
        said_by = speakers(claim.index, words)
        if not said_by and (len(words.split()) > 1 or claim.said):
            return words
        if (
            claim.said
            and claim.said.named
            and len(words.split()) > 2
            and None not in said_by
            and not said_by & claim.said.who
        ):
            return words
    return None


def saying(index: Index, words: str) -> tuple[Statement, ...]:
    """The statements that hold these words."""
    needle = plain(words)
    return tuple(s for s in index.statements if needle in plain(s.fact.text))[:2]


def spoken_by(index: Index, said: Attribution, name: str) -> bool:
    """Whether a name was spoken by these people, or is one of theirs."""
    return _spoken_by(index, said.who, re.sub(r"['’]s$", "", name).lower())


@lru_cache(maxsize=1024)
def _spoken_by(index: Index, who: frozenset[str], low: str) -> bool:
    case = index.case
    own = f"{case.me} {case.employer} {case.role} {' '.join(person.name for person in case.interviewers)}"
    if low in own.lower():
        return True
    mouths = {*who, None}
    spoken = (s.fact for s in index.statements if s.spoken)
    return any(low in fact.text.lower() for fact in spoken if fact.origin == "notes" or fact.by in mouths)
