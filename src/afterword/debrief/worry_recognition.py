"""Which worry a person means, in their own words: by what others have said who meant it."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from afterword.language.counted import Counted
from afterword.language.stems import stem

NONE: Final = "-"
"""The label of words that are none of the worries."""
_SURE: Final = 0.1
"""A likeliest worry below this share is not taken: a wrong one is worse than none. Read off wordings that the table was
not made from, as the next."""
_NO_LESS: Final = 2.0
"""How many times as likely as none of them a worry must be."""
_BESIDE: Final = 0.5
"""Others are named as well from this share of the likeliest."""
_PIECE, _LETTERS = 0.4, 5
_SLIP: Final = 6
"""A word with a shorter stem is not taken for a slip."""

_SHORT = {
    "can't": "can not", "cannot": "can not", "cant": "can not", "won't": "will not", "wont": "will not",
    "i'm": "i am", "im": "i am", "it's": "it is", "that's": "that is", "there's": "there is", "let's": "let us",
    "he's": "he is", "she's": "she is", "what's": "what is", "wasnt": "was not", "didnt": "did not", "dont": "do not",
    "doesnt": "does not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not",
    "hadnt": "had not", "havent": "have not", "hasnt": "has not", "isnt": "is not", "arent": "are not",
    "werent": "were not", "ive": "i have", "theyre": "they are", "theyve": "they have", "gonna": "going to",
    "ain't": "is not", "dunno": "do not know", "kinda": "kind of", "coz": "because", "cos": "because",
    "u": "you", "alot": "a lot", "thier": "their",
}  # fmt: skip
_TAILS = (("n't", " not"), ("'ve", " have"), ("'re", " are"), ("'ll", " will"), ("'d", " would"))
_STOP = re.compile(r"\s*(?:[.;:!?()—–…]+|\s-+)(?=\s|$)|[—–…]")
_CAPITAL = re.compile(r"(?<=[a-z0-9,'’] )(?!I\b)([A-Z][a-zà-ÿ][\w'’-]*)")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")


def recognise(text: str, people: Iterable[str] = ()) -> tuple[str, ...]:
    """The ids of the worries that the text may mean, likeliest first; empty when it is none we know.

    `people` are the names of those in the room: who is named tells nothing of what the worry is.
    """
    return chosen(likely(text, people))


def likely(text: str, people: Iterable[str] = ()) -> Mapping[str, float]:
    """How likely each worry is meant, and how likely it is none of them."""
    table = Counted.load("afterword.debrief.learned", "worries")
    return table.scores(features(" ".join(_mended(word, table) for word in plain(text, people).split())))


def _mended(word: str, table: Counted) -> str:
    """The word, or where it is long and nobody ever used it, the one that it seems to be a slip for."""
    each = stem(word)
    if len(each) < _SLIP or not each.isalpha() or f"w:{each}" in table.rows:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA  # here, because few worries have a word misspelt

    alike = process.extractOne(
        each, _stems(table).get(each[0], ()), scorer=OSA.distance, score_cutoff=2 if len(each) > 8 else 1
    )
    return alike[0] if alike else word


@cache
def _stems(table: Counted) -> dict[str, list[str]]:
    """The longer stems that are known, by their first letter."""
    known: dict[str, list[str]] = {}
    for name in table.rows:
        if name.startswith("w:") and len(name) > _SLIP:
            known.setdefault(name[2], []).append(name[2:])
    return known


def chosen(scores: Mapping[str, float]) -> tuple[str, ...]:
    """The worries that are likely enough, likeliest first."""
    ranked = sorted(scores.keys() - {NONE}, key=lambda label: (-scores[label], label))
    best = scores[ranked[0]]
    if best < max(_SURE, _NO_LESS * scores[NONE]):
        return ()
    return tuple(label for label in ranked if scores[label] >= best * _BESIDE)


def plain(text: str, people: Iterable[str] = ()) -> str:
    """Lower case, contractions written out, "@" for a known person's name, "=" before another capitalised word, and
    " . " between clauses."""
    for name in sorted({part for full in people for part in [*full.split(), full]}, key=len, reverse=True):
        text = re.sub(rf"(?<![\w@]){re.escape(name)}(?![\w])(?:'s|’s)?", "@", text)
    text = _CAPITAL.sub(r"=\1", text)
    text = _STOP.sub(" . ", text.replace("’", "'").lower())
    return " ".join(_written_out(word) for word in text.replace(",", " ").split() if word.strip("\"'“”‘*_•-"))


def _written_out(word: str) -> str:
    word = word.strip("\"'“”‘*_•-") or word
    if word in _SHORT:
        return _SHORT[word]
    for tail, full in _TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word.removesuffix(tail) + full
    return word


def features(said: str) -> dict[str, float]:
    """What speaks for one worry or another in a plain text: stems (w), pairs of neighbours (b), and pieces of longer
    words (c), which outlast a misspelling."""
    words = [_as_known(word) for word in said.split()]
    stems = [stem(word) for word in words]
    found = {f"w:{each}": 1.0 for each in stems if each != "."}
    found |= {f"b:{a} {b}": 1.0 for a, b in zip(["^", *stems], [*stems, "$"], strict=True)}
    for word in words:
        piece = f"_{word}_"
        found |= {f"c:{piece[at : at + _LETTERS]}": _PIECE for at in range(len(piece) - _LETTERS + 1)}
    return found


def _as_known(word: str) -> str:
    if _CLOCK.fullmatch(word):
        return "#time"
    return "#" if any(sign.isdigit() for sign in word) else word.lstrip("=") or word
