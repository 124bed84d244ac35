"""Words of an uncased transcript with the capitals they need, or not at all."""

import re
from functools import lru_cache

from afterword.debrief.case import Case
from afterword.documents.model import Document
from afterword.evidence.voice.verbs import is_base
from afterword.transcripts.model import Transcript

_FEW_CAPITALS = 0.3
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december christmas easter""".split()
)
# After these a bare word may be a place or a firm; the ones below are none.
_BEFORE_NAME = re.compile(r"\b(?:at|in|to|from|near|for|with|of|outside|around|called|via) ([a-z][a-z'-]+)\b")
_NO_NAME = frozenset(
    """a an the my your our their his her its this that these those some any each every all both most more less one two
    three four five six seven eight nine ten work home night nights time site school school's hospital bed first last
    least front back person people customers staff drivers children it me you us them what how which who whom whose
    when where if whether half half-past twelve twenty thirty plus minus under over about""".split()
)


@lru_cache(maxsize=16)
def uncased(transcript: Transcript) -> bool:
    """Whether a transcript is written without capitals, so that names in it cannot be told from other words."""
    turns = [turn.text.strip() for turn in transcript.turns if turn.text.strip()]
    return bool(turns) and sum(text[0].isupper() for text in turns) < _FEW_CAPITALS * len(turns)


@lru_cache(maxsize=64)
def _names_in(document: Document) -> frozenset[str]:
    words = re.findall(r"(?<=[a-z,] )[A-Z][a-z]+\b", document.text)
    small = set(re.findall(r"\b[a-z]+\b", document.text))
    return frozenset(word for word in words if word.lower() not in small)


def restored(clause: str, case: Case) -> str | None:
    """A clause fit for a letter. In an uncased talk known names get their capitals; with an unknown one it is None."""
    if not uncased(case.transcript):
        return clause
    names = {word.lower(): word for document in case.documents for word in _names_in(document)}
    spoken = [case.me, case.employer or "", *(person.name for person in case.interviewers)]
    names |= {word.lower(): word for text in spoken for word in re.findall(r"[A-Z][a-z]+", text)}
    names |= {day: day.capitalize() for day in _DAYS}
    written = re.sub(r"\b[a-z]+\b", lambda match: names.get(match.group(), match.group()), clause)
    written = re.sub(r"\bi\b", "I", written)
    small = {word for document in case.documents for word in re.findall(r"\b[a-z]+\b", document.text)}
    for match in _BEFORE_NAME.finditer(written):
        word = match[1].removesuffix("'s")
        known = word in _NO_NAME or word in small or word.endswith(("ing", "s", "ly", "ed")) or is_base(word)
        if not known:
            return None
    return written
