"""Where two letters tell the same thing in the same words, or nearly.

Words that mean nearly the same and stand close together in both letters make a chain; chains that stand side by side
in both, in whatever order, make a passage. So a sentence cut in two, two drawn into one, clauses that changed places,
other names, other tenses and a few other words hide nothing. What a passage counts is how much of it returns, in words
of content, times the share of it that returns; names, figures, what they count and small words count for little, since
two honest letters about one fact share just these.

Why `ENOUGH` is 7: of 169 pairs of letters about one interview to different people, none meant as a copy (103 samples,
66 written blind), three count more, and each tells one story in nearly the same sentences; the next has 6.7, most
have less than 2. Of fifteen copies, ours and others', reworded in as many manners, the least has 11. Of six short
sentences told anew word by word, three have less than 7 and go unnoticed, as they may. Our figure, validated by
nobody else. `ALIKE` keeps two long tellings of one project apart from one telling with some words changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.lexicon import entry
from afterword.language.number_words import SMALL, TENS
from afterword.language.stems import stem, stopwords
from afterword.language.words import bare
from afterword.letters.model import Draft
from afterword.letters.phrases import pattern, plain

ENOUGH, ALIKE = 7.0, 0.55
_WEIGHT: Final = {"word": 1.0, "small": 0.4, "figure": 0.3, "counted": 0.4, "name": 0.3}
_NEAR, _NEARLY = 0.45, 0.8
"""How near a word must be in meaning, and what it then counts."""
_REACH, _GAP = 7, 0.1
"""So many words further on a chain may go on, and what each word passed over costs it."""
_BESIDE = 8
"""So many words may lie between two chains of one passage."""
_LEAD = 4
"""So many small words may lead up to a chain."""
_APART = 12
"""A sentence that is not looked at keeps its neighbours apart."""
_COURTESY_WORDS = 24
_LOOKED_AT, _OFTEN, _CHAINS = 800, 8, 40
"""So many words of a letter are looked at, in which a word that stands there more often tells nothing, for so many
chains: three times the longest letter, so that a text made to keep us busy does not."""

_TOKEN = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_FIGURES: Final = {word: f"#{value}" for words in (SMALL, TENS) for word, value in words.items()}
_COURTESY = (
    r"^(?:and |so |as i said,? )?i (?:would|'d|should) (?:(?:very much|really|still|gladly|dearly|so|much)"
    r" )*(?:like|love|welcome|be (?:\w+ )?(?:glad"
    r"|happy|pleased|delighted|proud|keen|grateful))\b",
    r"^i(?: am|'m| remain| want| should| look forward| am looking)\b[^.]*\b(?:interested|keen|want|post|job"
    r"|role|position|work|hearing|team)\b",
    r"^the [\w' -]{3,40} is (?:one|a (?:job|post|role)) i would\b",
    r"^(?:thank you|thanks|many thanks|please|if (?:you|there))\b",
    r"\b(?:glad|happy|willing|content) to (?:take|confirm|be (?:called|asked)|speak|talk|answer)\b",
)
_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Copy:
    """The same words, or nearly, in two letters: where they stand in each."""

    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class _Word:
    place: int
    key: str
    kind: str
    span: Span
    sentence: Span


def copies(one: Draft, other: Draft) -> tuple[Copy, ...]:
    """Where `one` repeats `other`, in the order of `one`.

    Greeting, subject and closing are no part of it, nor are sentences of thanks, interest and courtesy.
    """
    mine = _words(one.text, one.sentences)
    theirs = _words(other.text, other.sentences)
    found = [
        Copy(_place(mine, {i for i, _ in pairs}), _place(theirs, {j for _, j in pairs}))
        for pairs in _passages(mine, theirs)
        if _is_copy(mine, theirs, pairs)
    ]
    return tuple(sorted(found, key=lambda copy: (copy.here, copy.there)))


@lru_cache(maxsize=32)
def _words(text: str, sentences: tuple[Span, ...]) -> tuple[_Word, ...]:
    told: list[_Word] = []
    place, small = 0, stopwords()
    for sentence in sentences:
        said = plain(sentence.of(text))
        if pattern(*_COURTESY).search(said) and len(said.split()) <= _COURTESY_WORDS:
            place += _APART
            continue
        for n, match in enumerate(_TOKEN.finditer(said)):
            word = bare(match.group())
            if word[0].isdigit() or word in _FIGURES:
                key, kind = _FIGURES.get(word) or "#" + word.replace(",", ""), "figure"
            elif word in small:
                key, kind = word, "small"
            else:
                key, kind = stem(word), "name" if n and match.group()[0].isupper() else "word"
                if kind == "word" and n and told[-1].kind == "figure":
                    kind = "counted"
            told.append(_Word(place, key, kind, Span(*match.span()).shift(sentence.start), sentence))
            place += 1
    return tuple(told[:_LOOKED_AT])


def _passages(mine: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> list[list[_Pair]]:
    """The words that return, as pairs of places, passage by passage."""
    passages = [[*chain, *_between(mine, theirs, chain)] for chain in _chains(mine, theirs)]
    joined = True
    while joined:
        joined = False
        for one, other in combinations(passages, 2):
            if all(_beside(words, n, one, other) for n, words in enumerate((mine, theirs))):
                passages.remove(one)
                passages.remove(other)
                passages.append(one + other)
                joined = True
                break
    for passage in passages:
        passage += _elsewhere(mine, theirs, passage)
    return passages


def _beside(words: tuple[_Word, ...], side: int, one: list[_Pair], other: list[_Pair]) -> bool:
    (first, last), (begin, end) = (_edges(passage, side) for passage in (one, other))
    return max(words[first].place, words[begin].place) - min(words[last].place, words[end].place) <= _BESIDE


def _edges(passage: list[_Pair], side: int) -> tuple[int, int]:
    places = [pair[side] for pair in passage]
    return min(places), max(places)


def _chains(mine: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> Iterator[list[_Pair]]:
    """Words that return close together and in the same order, the best chain first; a word belongs to one chain."""
    pairs = sorted(_pairs(mine, theirs))
    for _ in range(_CHAINS):
        if len(pairs) < 2:
            return
        worth: list[float] = []
        before: list[int] = []
        for n, (i, j, weight) in enumerate(pairs):
            best, link = 0.0, -1
            for m in range(n - 1, -1, -1):
                further = mine[i].place - mine[pairs[m][0]].place
                if further > _REACH:
                    break
                there = theirs[j].place - theirs[pairs[m][1]].place
                if further > 0 < there <= _REACH and (so := worth[m] - _GAP * (further + there - 2)) > best:
                    best, link = so, m
            worth.append(best + weight)
            before.append(link)
        n = max(range(len(pairs)), key=worth.__getitem__)
        if before[n] < 0:
            return
        chain: list[_Pair] = []
        while n >= 0:
            chain.append(pairs[n][:2])
            n = before[n]
        yield chain[::-1]
        here, there_too = {i for i, _ in chain}, {j for _, j in chain}
        pairs = [pair for pair in pairs if pair[0] not in here and pair[1] not in there_too]


def _pairs(mine: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> Iterator[tuple[int, int, float]]:
    """Words of both letters, small ones left out, that are the same or mean nearly the same."""
    places: dict[str, list[int]] = {}
    for j, word in enumerate(theirs):
        if word.kind != "small":
            places.setdefault(word.key, []).append(j)
    places = {key: there for key, there in places.items() if len(there) <= _OFTEN}
    for i, word in enumerate(mine):
        if word.kind == "small":
            continue
        for j in places.get(word.key, ()):
            yield i, j, _WEIGHT[word.kind]
        if word.kind in ("word", "counted"):
            for near, how in entry(word.key).near.items():
                if how >= _NEAR and near in places:
                    yield from ((i, j, _NEARLY) for j in places[near] if theirs[j].kind in ("word", "counted"))


def _between(mine: tuple[_Word, ...], theirs: tuple[_Word, ...], chain: list[_Pair]) -> Iterator[_Pair]:
    """Small words, and names in the place of names, that return between the words of a chain."""
    first = _lead(mine, chain[0][0]), _lead(theirs, chain[0][1])
    for (i, j), (end, stop) in pairwise([first, *chain]):
        there = j + 1
        for here in range(i + 1, end):
            word = mine[here]
            for other in range(there, stop):
                if word.kind == theirs[other].kind and (
                    word.kind == "name" or (word.kind == "small" and word.key == theirs[other].key)
                ):
                    yield here, other
                    there = other + 1
                    break


def _elsewhere(mine: tuple[_Word, ...], theirs: tuple[_Word, ...], passage: list[_Pair]) -> list[_Pair]:
    """Words that return somewhere else in the sentences of a passage: they have only changed places."""
    here, there = ({words[pair[n]].sentence for pair in passage} for n, words in enumerate((mine, theirs)))
    taken, gone = ({pair[n] for pair in passage} for n in (0, 1))
    found: list[_Pair] = []
    for i, j, _ in _pairs(mine, theirs):
        if i not in taken and j not in gone and mine[i].sentence in here and theirs[j].sentence in there:
            found.append((i, j))
            taken.add(i)
            gone.add(j)
    return found


def _lead(words: tuple[_Word, ...], n: int) -> int:
    """Behind which word those stand that lead up to a chain: a few, of the same sentence."""
    first = n
    while first and n - first < _LEAD and words[first - 1].sentence == words[n].sentence:
        first -= 1
    return first - 1


def _is_copy(mine: tuple[_Word, ...], theirs: tuple[_Word, ...], pairs: list[_Pair]) -> bool:
    returns = whole = 0.0
    for side, words in enumerate((mine, theirs)):
        first, last = _edges(pairs, side)
        returns += sum(_WEIGHT[words[n].kind] for n in {pair[side] for pair in pairs})
        whole += sum(_WEIGHT[word.kind] for word in words[first : last + 1])
    share = returns / whole
    return share >= ALIKE and returns / 2 * share >= ENOUGH


def _place(words: tuple[_Word, ...], found: set[int]) -> Span:
    """From the first to the last word found; to the edge of a sentence of which most was found."""
    first, last = min(found), max(found)
    start, end = words[first].span.start, words[last].span.end
    for n in (first, last):
        sentence = [m for m, word in enumerate(words) if word.sentence == words[n].sentence]
        if 2 * len(found.intersection(sentence)) >= len(sentence):
            start, end = min(start, words[n].sentence.start), max(end, words[n].sentence.end)
    return Span(start, end)
