"""Verbs of the past, as far as words show them by themselves, and the clauses they stand in."""

import re
from functools import cache, lru_cache
from typing import Final

_PRESENT_LIKE: Final = frozenset(
    (
        "need used put set let hurt cost hit cut read shut spread beat bid cast rid split thrust upset wed wet quit red"
    ).split()
)
_NOT_PAST: Final = frozenset(
    "need indeed speed feed bed red shed hundred exceed breed seed embed wed proceed succeed bleed "
    "sacred naked based supposed experienced "
    "qualified skilled detailed organised organized motivated dedicated committed related "
    "interested tired worried concerned used".split()
)
_IRREGULAR_PAST: Final = frozenset(
    "was were had did went got made said came took told gave found knew thought left kept ran saw "
    "wrote sent built brought held met paid sold "
    "taught lost won led felt heard began broke chose drove fell flew grew rang rode sat spoke "
    "stood stuck swore threw woke wore bought caught "
    "cost dealt drew ate forgot froze lent learnt meant rose shook showed shut slept spent spilt "
    "stole struck swept understood dug hid hung "
    "fought fed fled blew bent burnt sank sang sprang tore wound laid lit slid swung spun bled crept".split()
)
_PARTICIPLE_AFTER: Final = frozenset(
    "is are am be being been 're 's 'm you're they're we're i'm he's she's it's that's get gets "
    "getting has have having "
    "i've you've we've they've to not already feel feels very so too".split()
)
_HYPOTHETICAL: Final = (
    r"\b(?:(?:i|you|we|they|he|she)'d (?!(?:\w+ed|been|had|gone|come|done|got|taken|left|lost|made|put|set|run"
    r"|found|said|built|seen|known|given|written|already|just|never|only|say)\b)|would|could|might|should|i'll"
    r"|i will|you'll|you will|if|suppose|imagine|probably|maybe|expect|hope|plan|always|usually|in general"
    r"|mostly|as a rule|normally|generally|typically|tend|used to)\b"
)


@lru_cache(maxsize=8192)
def is_past(word: str) -> bool:
    """Whether a bare word is a verb form of the past, as far as a word shows that by itself."""
    if word in _IRREGULAR_PAST or word.removesuffix("n't") in ("was", "were", "did", "had"):
        return True
    if word in _NOT_PAST or word in _PRESENT_LIKE:
        return False
    return word.endswith("ed") and len(word) > 4


def clauses(text: str) -> list[str]:
    """The clauses of a text in lower case: cut at stops, commas and the plain conjunctions."""
    plain = text.replace("’", "'").lower()
    return [c.strip() for c in re.split(r"[.?!;:,—]+|\b(?:and|but|because|so that|so)\b", plain) if c.strip()]


def tells_past(clause: str) -> bool:
    """Whether a clause in lower case has a verb of the past that is no participle ("they are frightened")."""
    words = re.findall(r"[a-z']+", clause)
    return any(
        is_past(word) and (i == 0 or words[i - 1] not in _PARTICIPLE_AFTER or word in ("was", "were"))
        for i, word in enumerate(words)
    )


@cache
def _hypothetical() -> re.Pattern[str]:
    return re.compile(_HYPOTHETICAL)


@lru_cache(maxsize=1024)
def past_clauses(text: str) -> int:
    """How many clauses tell of something that was, and are no supposition."""
    return sum(1 for clause in clauses(text) if tells_past(clause) and not _hypothetical().search(clause))
