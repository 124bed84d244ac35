"""What was said aloud, as far as it can stand in a letter."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from afterword.letters.topic import Topic

_MOST, _LEAST = 18, 6
"""Words of a clause that a later letter takes up, and that a first half needs to stand alone: a reading."""
_SPOKEN: Final = re.compile(
    r",[^,]*\b(?:and|so|but|which|then|says?)\b|\bbecause\b|, (?:you|we|I|it|they|there) (?:was|were|is|are|had|have)\b"
    r"|,[^,]*,[^,]*,|\band (?:he|she|it|they) \w+s\b|\bor (?:was|is|were|are) (?:that|it)\b",
    re.IGNORECASE,
)
"""One thing after the other, as people talk: "there are eighteen rooms coming, and the builder says September"."""
_GOES_ON: Final = re.compile(r",? (?:and (?:he|she|it|they|the|there|you|we)|so|but) |, (?:and|which) ", re.IGNORECASE)


def well_said(topic: Topic) -> bool:
    """Whether its clause is one short thing that reads well."""
    return len(topic.clause.split()) <= _MOST and not _SPOKEN.search(topic.clause)


def best_said(topics: Iterable[Topic]) -> Topic | None:
    """The first that reads well and tells at least half as much as the best; else the best."""
    told = [shortened(topic) for topic in topics]
    most = max((topic.score for topic in told), default=0.0)
    return next((topic for topic in told if well_said(topic) and topic.score >= most / 2), told[0] if told else None)


def shortened(topic: Topic) -> Topic:
    """The first of two things that were said in one breath, where it stands alone."""
    if well_said(topic) or topic.kind == "asked":
        return topic
    first = _GOES_ON.split(topic.clause)[0].rstrip(" ,")
    short = replace(topic, clause=first)
    return short if len(first.split()) >= _LEAST and well_said(short) else topic
