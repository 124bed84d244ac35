"""Which words in front of a colon, or alone above a text, are the name of a speaker."""

import re
from collections.abc import Mapping
from functools import lru_cache

from afterword.language.stems import stopwords

_GENERIC = re.compile(
    r"(?:unknown |unidentified )?speaker[ _-]?(?:\d{1,2}|[a-z])?|spk_?\d{1,2}|me|them|you|hr|[a-z]|[fm]\d{1,2}"
    r"|(?:the )?(?:interviewer|interviewee|candidate|applicant|moderator|host|guest|panel(?:list|ist)?|recruiter"
    r"|hiring manager|participant|respondent)(?: ?\d{1,2}| [a-c])?",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    """note notes nb example examples agenda topic topics subject date time start end location place attendees
    participants present invited attachments duration meeting title link links url http https question answer
    questions answers summary action actions item items ps edit update warning todo result results reason why
    because also first second third finally then so well ok okay and but transcript recording interview role job
    company salary where when who what how overview keywords outline chapters date/time hours worry task
    situation action learning point points email phone tel re fwd from to cc format language kind style source
    section part step option cost costs price problem solution idea plan goal fact truth upside downside pros
    cons quality safety team process people timing teamwork leadership communication strength strengths weakness
    weaknesses advice tip tips outcome challenge decision monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december today tomorrow
    yesterday morning afternoon evening noon midnight lunch break""".split()
)
_PARTICLES = frozenset("van von der den de da di la le al bin ter ten y e dos du del of the".split())
_SHAPE = re.compile(r"[^\W_][^?!;\"“”<>=*\t]{0,59}")
_DECORATION = re.compile(r"\(.*?\)|[|@/,&].*")
_ASIDE = re.compile(r"\(.*?\)|[|@/&].*")
_DATE = re.compile(
    r"\d:\d|\b(?:19|20)\d\d\b|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d",
    re.IGNORECASE,
)


def is_generic(label: str) -> bool:
    """Whether a label says what somebody is, not who: "Speaker 1", "SPEAKER_00", "Interviewer", "Unknown Speaker"."""
    return bool(_GENERIC.fullmatch(label.strip()))


@lru_cache(maxsize=4096)
def could_be_label(text: str) -> bool:
    """Whether these words could name a speaker at all: short, no sentence, no date."""
    parts = text.split()
    if not parts or len(parts) > 7 or not _SHAPE.fullmatch(text) or not any(char.isalpha() for char in text):
        return False
    if is_generic(text):
        return True
    if _DATE.search(text) or (text.endswith(".") and len(parts[-1]) > 3 and not parts[-1].lower().startswith("s")):
        return False
    # "the point is" is the beginning of a sentence; "Ludwig van Beethoven" and "María de la Cruz" are names.
    # So is "Hi Tom, thanks for coming"; "Jo Fenn, Head of People and Culture" is a name with a title.
    joins = _PARTICLES | {"and"} if "," in text else _PARTICLES
    plain = [part for part in _ASIDE.sub("", text).replace(",", " ").split() if part.islower()]
    return not any(part in stopwords() and part not in joins for part in plain)


def looks_like_name(label: str) -> bool:
    """Whether a label that occurs only once still is a speaker: every word of it begins like a name."""
    if is_generic(label):
        return True
    parts = _DECORATION.sub("", label).split()
    if not parts or parts[0].lower() in _NOT_NAMES | stopwords():
        return False
    return all(
        part[0].isupper() or part in _PARTICLES or not (part[0].isascii() or part[0].islower()) for part in parts
    )


def speaker_labels(candidates: Mapping[str, int], units: int) -> frozenset[str]:
    """Those of the candidates (label → how often) that are speakers; `units` is how many lines or cues there are.

    Where every line has a label, labels are what they seem; where lines without one are common, a single word that
    stands only once before a colon is no speaker.
    """
    total = sum(candidates.values())
    dense, loose = total >= 0.95 * units, 12 <= total < 0.9 * units

    def speaks(label: str, count: int) -> bool:
        if count == 1:
            if dense:
                return label.split()[0].lower() not in _NOT_NAMES | stopwords() or is_generic(label)
            return looks_like_name(label) and not (loose and len(label.split()) == 1)
        return looks_like_name(label) or label.lower() not in _NOT_NAMES or (total > 9 and count * 5 >= total)

    return frozenset(label for label, count in candidates.items() if could_be_label(label) and speaks(label, count))
