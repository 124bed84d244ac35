"""Which worry a person means, in their own words."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import count, pairwise

from afterword.debrief.worry_item import Worry
from afterword.language.patterns import Pattern
from afterword.language.stems import stem

_CUE, _HINT, _ENOUGH = 3.0, 1.0, 2.0
_ALSO, _LETTERS = 0.2, 60
"""What one more cue adds, and how many letters of a match are worth one point."""
_NEAR = 0.34
"""Likeness to a known phrase from which a worry counts as the same one. A reading, checked on phrases set aside."""
_NEW = 3.0
_EARLY = 0.6
"""A worry usually opens with the complaint; what follows is the fear that comes with it."""

_MACROS = {
    "~": r"(?:[^\s.]+ ){0,4}?",
    "{me}": r"(?:(?:i|me|my [^\s.]+|we) (?:[^\s.]+ ){0,3}?|(?:^|\. ))",
    "{not}": r"(?:not|never|nothing|no|none|hardly|barely|without|failed to|forgot to|forgot|nor)",
    "{very}": r"(?:(?:so|too|very|really|far|way|bit|a|an|quite|just|all|completely|totally|pretty|rather|such) "
    "){0,3}",
    "{who}": r"(?:madam|sir|manager|interviewer|recruiter|hr|boss|panel|[@=][^\s.]+(?: [@=][^\s.]+)?|he|she|they|it|"
    r"everybody|everyone|nobody|people|(?:the|my|one|an?|their|both|that|this)(?: (?:\w+ ){0,2}?)(?:interviewers?|"
    r"managers?|panel|guys?|lady|ladies|woman|man|men|recruiters?|boss|directors?|heads?|teachers?|principal|hr|chair|"
    r"matron|lead|supervisor|owner|chap|bloke|panell?ists?|members?|sir|madam|officers?|partner|engineer|deputy|"
    r"governors?|foreman|other)(?: \w+)?)",
}

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


@cache
def _compiled(cue: str) -> Pattern:
    for macro, pattern in _MACROS.items():
        cue = cue.replace(macro, pattern)
    return Pattern(rf"(?<![\w@=])(?:{cue})(?!\w)", flags=0)


def plain(text: str, people: Iterable[str] = ()) -> str:
    """The text as cues see it: lower case, contractions written out, "@" before a known person's name, "=" before
    another capitalised word, and " . " between clauses."""
    for name in sorted({part for full in people for part in [*full.split(), full]}, key=len, reverse=True):
        text = re.sub(rf"(?<![\w@]){re.escape(name)}(?![\w])(?:'s|’s)?", "@" + name.replace(" ", " @"), text)
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


def recognise(text: str, worries: Mapping[str, Worry], people: Iterable[str] = ()) -> tuple[str, ...]:
    """The worries that the text may mean, likeliest first; empty when it is none we know.

    `people` are the names of those in the room. A text in which no cue is found is tried once more with its misspelt
    words mended, and then compared with everything that others have been known to say.
    """
    said = plain(text, people)
    return _ranked(said, worries) or _ranked(_mended(said, worries), worries) or _alike(said, worries)


def _ranked(said: str, worries: Mapping[str, Worry]) -> tuple[str, ...]:
    points = {key: _points(said, worry) for key, worry in worries.items()}
    order = count()
    ranked = sorted((-value, next(order), key) for key, value in points.items() if value >= _ENOUGH)
    return tuple(key for *_, key in ranked)


def _points(said: str, worry: Worry) -> float:
    best, more = 0.0, -_ALSO
    for weight, cues in ((_CUE, worry.cues), (_HINT, worry.hints)):
        for cue in cues:
            found = _compiled(cue).search(said)
            if found:
                early = _EARLY if " . " not in said[: found.start()] else 0.0
                # A longer match says more: "could not stop talking" beats "talking".
                best = max(best, weight + early + len(found.group()) / _LETTERS)
                more += _ALSO
    return best + max(0.0, more)


def _alike(said: str, worries: Mapping[str, Worry]) -> tuple[str, ...]:
    """The worry with the phrase most like the text, by the rarity of the words they share; empty when none is "
    "near."""
    phrases = tuple((key, phrase) for key, worry in worries.items() for phrase in (*worry.says, worry.title))
    known, weight = _phrase_book(phrases)
    words = _features(said)
    if not words:
        return ()
    near: dict[str, float] = {}
    for key, theirs in known:
        shared = sum(weight[word] for word in words & theirs)
        whole = sum(weight.get(word, _NEW) for word in words) * sum(weight[word] for word in theirs)
        near[key] = max(near.get(key, 0.0), shared / math.sqrt(whole))
    best = max(near, key=lambda key: near[key])
    return (best,) if near[best] >= _NEAR else ()


@cache
def _phrase_book(
    phrases: tuple[tuple[str, str], ...],
) -> tuple[tuple[tuple[str, frozenset[str]], ...], dict[str, float]]:
    known = tuple((key, _features(plain(phrase))) for key, phrase in phrases)
    spread = Counter(word for _, words in known for word in words)
    return known, {word: math.log(1 + len(known) / count) for word, count in spread.items()}


def _features(said: str) -> frozenset[str]:
    words = [stem(word.lstrip("@=")) for word in said.split() if word != "."]
    return frozenset(words) | {f"{a} {b}" for a, b in pairwise(words)}


@cache
def _vocabulary(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({word for phrase in phrases for word in re.findall(r"(?<![\\\w])[a-z]{6,}", phrase.lower())}))


def _mended(said: str, worries: Mapping[str, Worry]) -> str:
    known = _vocabulary(tuple(phrase for worry in worries.values() for phrase in worry.says + worry.cues))
    return " ".join(_nearest(word, known) for word in said.split())


def _nearest(word: str, known: tuple[str, ...]) -> str:
    if len(word) < 6 or word in known:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA  # here, because few worries have a word misspelt

    best = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=2 if len(word) > 8 else 1)
    return best[0] if best and best[0][0] == word[0] else word
