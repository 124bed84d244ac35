"""Whether what was said aloud can stand in a letter as it was said."""

import re
from typing import Final

from afterword.letters.topic import Topic

_MOST: Final = 18
"""Words of a clause that a later letter takes up: a reading."""
_SPOKEN: Final = re.compile(
    r",[^,]*\b(?:and|so|but|which|then|says?)\b|\bbecause\b|, (?:you|we|I|it|they|there) (?:was|were|is|are|had|have)\b"
    r"|,[^,]*,[^,]*,|\band (?:he|she|it|they) \w+s\b|\bor (?:was|is|were|are) (?:that|it)\b",
    re.IGNORECASE,
)
"""One thing after the other, as people talk: "there are eighteen rooms coming, and the builder says September"."""


def well_said(topic: Topic) -> bool:
    """Whether its clause is one short thing that reads well."""
    return len(topic.clause.split()) <= _MOST and not _SPOKEN.search(topic.clause)


def best_said(topics: tuple[Topic, ...]) -> Topic | None:
    """The first that reads well and tells at least half as much as the best; else the best."""
    if not topics:
        return None
    most = max(topic.score for topic in topics)
    return next((topic for topic in topics if well_said(topic) and topic.score >= most / 2), topics[0])
