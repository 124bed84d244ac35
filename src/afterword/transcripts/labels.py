"""Which words in front of a colon, or alone above a text, are the name of a speaker."""

import re
from collections import Counter
from collections.abc import Mapping

from afterword.language.stems import stopwords

_GENERIC = re.compile(
    r"(?:unknown |unidentified )?speaker[ _-]?(?:\d{1,2}|[a-z])?|spk_?\d{1,2}|(?:the )?(?:interviewer|interviewee|candidate|applicant|"
    r"moderator|host|guest|panel(?:list)?|recruiter|hiring manager|participant|respondent)(?: ?\d{1,2}| [a-c])?|me|q|a|hr|i",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    "note notes nb example examples agenda topic topics subject date time start end location place attendees participants present "
    "invited duration meeting title link links url http https question answer questions answers summary action actions item items "
    "ps edit update warning todo result results reason why because also first second third finally then so well ok okay and but "
    "transcript recording interview role job company salary where when who what how overview keywords outline chapters date/time "
    "hours worry task situation action learning point points email phone tel re fwd from to cc format language kind style".split()
)
_SHAPE = re.compile(r"[^\W_][^?!;:\"“”<>=*\t]{0,59}")
_DECORATION = re.compile(r"\(.*?\)|[|@/,&].*")


def is_generic(label: str) -> bool:
    """Whether a label says what somebody is, not who: "Speaker 1", "SPEAKER_00", "Interviewer", "Unknown Speaker"."""
    return bool(_GENERIC.fullmatch(label.strip()))


def could_be_label(text: str) -> bool:
    """Whether these words could name a speaker at all: short, no sentence, no number."""
    words = text.split()
    if not words or len(words) > 7 or not _SHAPE.fullmatch(text) or not any(c.isalpha() for c in text):
        return False
    if is_generic(text):
        return True
    if text.endswith(".") and not (len(words[-1]) <= 3 or words[-1].lower() in ("sr.", "jnr.", "jun.", "sen.")):
        return False
    # "the point is" is the beginning of a sentence; "Ludwig van Beethoven" and "María de la Cruz" are names.
    plain = [word for word in _DECORATION.sub("", text).split() if word.islower()]
    return not any(
        word in stopwords() and word not in ("van", "der", "den", "de", "la", "of", "the", "y") for word in plain
    )


def looks_like_name(label: str) -> bool:
    """Whether a label that occurs only once still is a speaker: every word of it begins like a name."""
    if is_generic(label):
        return True
    words = _DECORATION.sub("", label).split()
    if not words or " ".join(words).lower() in _NOT_NAMES or words[0].lower() in _NOT_NAMES | stopwords():
        return False
    particles = ("van", "von", "der", "den", "de", "da", "di", "la", "le", "al", "bin", "ter", "ten", "y", "e", "dos")
    return all(word[0].isupper() or not word[0].isascii() or word in particles for word in words) and any(
        word[0].isalpha() for word in words
    )


def speaker_labels(candidates: Mapping[str, int]) -> frozenset[str]:
    """Those of the candidates (label → how often) that are speakers."""
    total = sum(candidates.values())
    return frozenset(
        label
        for label, count in candidates.items()
        if could_be_label(label)
        and (looks_like_name(label) or (count >= 2 and (label.lower() not in _NOT_NAMES or count * 5 >= total > 9)))
    )


def count_labels(labels: list[str]) -> Counter[str]:
    """How often each label stands there."""
    return Counter(label for label in labels if label)
