"""Whether a single utterance asks something, with or without punctuation."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.language import question_forms as forms
from afterword.language.words import FILLED_PAUSES

_APOSTROPHE: Final = str.maketrans({"’": "'", "‘": "'", "`": "'"})
# Contractions that a tool wrote without their apostrophe, "dont" and "don t". Those that are words of their own
# ("were", "well", "its", "id") stay as they are.
_NEGATED: Final = "do does did is are was were have has had ca could would should wo ai"
_JOINED: Final = {
    **{each + "nt": each + "n't" for each in _NEGATED.split()},
    **{each + "s": each + "'s" for each in "what where who when how that there here".split()},
    **{each + "d": each + "'d" for each in "what where who why how".split()},
    **{who + tail: f"{who}'{tail}" for who in ("you", "they") for tail in ("re", "ve", "d", "ll")},
    "im": "i'm",
    "ive": "i've",
    "weve": "we've",
    "lets": "let's",
}
_APART: Final = (
    r"(?:do|does|did|is|are|was|were|have|has|had|ca|could|would|should|wo|ai)n t"
    r"|(?:what|where|who|when|why|how|that|there|it|he|she|let) s|(?:i|you|we|they|what|who|how) (?:re|ve|ll|d|m)"
)

# Words that may stand in front of the words that ask.
_LEADS: Final = frozenset(
    "so well and but or now oh ah okay ok right then like yeah yes yep no nope anyway anyhow "
    "actually basically hey hi hello "
    "alright good great fine sure cool nice sorry wow gosh gee hm hmm mm um mean know "
    "me just also plus "
    "cause because aw lovely brilliant excellent perfect super grand awesome ha haha ooh righto cheers "
    "clever interesting wonderful lucky impressive exactly true "
    "look listen wait first firstly second finally next lastly again honestly please".split()
)
_PHRASES: Final = (
    "i mean",
    "you know",
    "let me see",
    "let's see",
    "all right",
    "of course",
    "by the way",
    "to start with",
    "to start us off",
    "to start off",
    "to start",
    "to kick off",
    "to kick us off",
    "to kick things off",
    "to begin with",
    "to begin",
    "to be clear",
    "to check",
    "to confirm",
    "to recap",
    "so i understand",
    "first of all",
    "first off",
    "out of curiosity",
    "out of interest",
    "if you don't mind",
    "in that case",
    "on that note",
    "before we start",
    "for example",
)

_NO_QUESTIONS: Final = frozenset(
    {
        "really",
        "what",
        "is it really",
        "excuse me",
        "pardon",
        "is it",
        "is that right",
        "are you",
        "do you",
        "did you",
        "yeah",
        "is that so",
        "huh",
        "you do",
        "you did",
        "you have",
        "yes",
        "right",
    }
)
"""What a listener says, question mark and all, without wanting an answer."""


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form)  # one expression: asked of every sentence, ten times as quick as `Pattern`


@cache
def _run_up() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{'|'.join([*_PHRASES, *sorted(_LEADS)])}) )+")


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_APART})\b")


@lru_cache(maxsize=8192)
def bare_start(text: str) -> str:
    """The utterance in lower case without punctuation, fillers, repeated words and the words that merely lead in."""
    plain = text.translate(_APOSTROPHE).lower()
    plain = _apart().sub(lambda match: match[0].replace(" ", "'"), plain)
    words = [_JOINED.get(w, w) for w in re.findall(r"[\w'-]+", plain) if w not in FILLED_PAUSES and w.strip("'-")]
    kept: list[str] = []
    for word in words:
        # "do, do you", "what what is": somebody starting over
        if kept and (word == kept[-1] or (word.endswith("-") and len(word) < 6)):
            continue
        kept.append(word)
        if len(kept) >= 4 and kept[-2:] == kept[-4:-2]:
            del kept[-2:]
    joined = " ".join(kept)
    lead = _run_up().match(joined)
    return joined[lead.end() :] if lead else joined


@lru_cache(maxsize=16384)
def is_question(text: str) -> bool:
    """Whether the utterance asks something: a question in its form, a tag, or one marked as such by its "?"."""
    stripped = text.strip()
    if not stripped:
        return False
    joined = bare_start(stripped)
    if not joined:
        return False
    if _pattern(forms.TOLD).search(joined):
        return False
    marked = stripped.rstrip("\"'”’)- ").endswith("?")
    if marked:
        return joined not in _NO_QUESTIONS
    words = len(joined.split())
    if words == 2 and _pattern(forms.TAG).search(joined):
        return True
    if words <= 40 and _pattern(forms.LED).match(joined):
        return True
    if _pattern(forms.NEVER).match(joined):
        return bool(_pattern(forms.TAG).search(joined)) and words > 3
    if _pattern(forms.ECHO).search(joined):
        return True
    if _pattern(forms.QUESTION).match(joined):
        # "are you" and "why don't": broken off before anything was asked
        return words > 2 or (
            joined.startswith(("wh", "how", "any")) and not joined.endswith(("is", "do", "are", "don't"))
        )
    if words > 3 and _pattern(forms.TAG).search(joined):
        return True
    return words <= 30 and bool(_pattern(forms.LATE).search(joined))
