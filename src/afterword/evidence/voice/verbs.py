"""Verbs that tell what somebody did: their forms, as far as letters need them."""

import re
from functools import cache
from importlib.resources import files

from afterword.language.stems import irregular

# Adjectives in -ed that open a résumé line as if they were verbs ("Experienced nurse", "Registered in 2019").
_NO_VERB = frozenset(
    """advanced accredited aged armed associated based certified chartered committed dedicated detailed distinguished
    educated enhanced estimated expected experienced fixed integrated interested licensed limited mixed motivated
    qualified related registered retired seconded self-employed skilled specialised specialized talented united
    unmatched unskilled used varied""".split()
)
_BE = frozenset("am is are was were".split())
_MODAL = frozenset("can could will would shall should may might must".split())
_INTRANSITIVE = frozenset(
    """fell rose grew dropped went stayed came became stood remained increased decreased improved doubled halved
    tripled began started ended happened took had has saved kept left passed won lost sold reached worked ran""".split()
)


@cache
def bases() -> frozenset[str]:
    """Base forms that open accounts of work: "review", "lead"."""
    return frozenset(files("afterword.evidence.voice").joinpath("verbs.txt").read_text("utf-8").split())


@cache
def _pasts() -> dict[str, str]:
    """Base form by past form, irregular ones only; the first form of an entry is its past tense."""
    found: dict[str, str] = {}
    for form, base in irregular().items():
        if base not in {
            "be",
            "person",
            "child",
            "man",
            "woman",
            "foot",
            "shelf",
            "half",
            "good",
            "bad",
        } and not form.endswith(("ing", "s")):
            found.setdefault(form, base)
    found |= {"led": "lead", "oversaw": "oversee", "rebuilt": "rebuild", "rewrote": "rewrite", "retrained": "retrain"}
    found |= {
        "fed": "feed",
        "hung": "hang",
        "shot": "shoot",
        "dealt": "deal",
        "drove": "drive",
        "taught": "teach",
        "undertook": "take",
    }
    return found


@cache
def _past_by_base() -> dict[str, str]:
    own = {"be": "was", "have": "had", "do": "did", "go": "went", "see": "saw", "come": "came", "get": "got"}
    own |= {"show": "showed", "learn": "learned", "run": "ran", "begin": "began", "become": "became", "hear": "heard"}
    own |= {"let": "let", "put": "put", "set": "set", "cut": "cut", "hit": "hit", "cost": "cost", "read": "read"}
    own |= {"oversee": "oversaw", "rebuild": "rebuilt", "rewrite": "rewrote", "feed": "fed", "forecast": "forecast"}
    for form, base in irregular().items():
        if not form.endswith("ing"):
            own.setdefault(base, form)
    return own


def is_past(word: str) -> bool:
    """Whether a lower-case word that opens a line is the past tense of something somebody did."""
    if word in _NO_VERB:
        return False
    if word.startswith("re-"):
        return is_past(word[3:])
    if word in _pasts():
        return True
    plain = word.replace("-", "")
    return len(plain) > 4 and plain.isalpha() and word.endswith("ed") and not word.endswith(("eed", "hundred"))


def is_base(word: str) -> bool:
    """Whether a lower-case word is the base form of a verb that tells about work."""
    return word in bases()


def past(base: str) -> str:
    """The past tense of a base form."""
    if base in _past_by_base():
        return _past_by_base()[base]
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    # One short stressed syllable doubles its last consonant: "stop", "plan"; "visit" and "open" do not.
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", base) or base in {"refer", "prefer", "admit", "commit", "occur"}:
        return base + base[-1] + "ed"
    return base + "ed"


def base_of_third(word: str) -> str:
    """The form that "I" takes, for a verb in the third person: "has" gives "have", "is" "am", "runs" "run"."""
    special = {"is": "am", "has": "have", "does": "do", "goes": "go", "was": "was", "isn't": "am not"}
    if word in special:
        return special[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(ss|sh|ch|x|zz)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_finite(word: str) -> bool:
    """Whether a lower-case word can carry a sentence in which something else than "I" is the subject."""
    return word in _BE or word in _MODAL or word in _INTRANSITIVE or is_past(word) or word in {"have", "do", "does"}
