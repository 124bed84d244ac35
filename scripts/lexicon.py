"""Makes src/afterword/language/lexicon.txt: of which kind each stem is, how everyday, and which mean nearly the same.

Run: .venv/bin/python scripts/lexicon.py WORDNET
(the folder `dict` of Princeton WordNet 3.0; needs the extra `meaning`)

Two words are related where WordNet says so (same set, derived, like, one step more general, in their frequent senses)
and MiniLM finds them near: WordNet alone takes "hand" for "paw", MiniLM alone takes "rise" for "fall". The file is kept
in the repository; this script is only run to make it anew.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log
from pathlib import Path

from afterword.adapters.embedding import MiniLM
from afterword.language.stems import stem, stopwords
from afterword.language.words import bare_words

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src" / "afterword" / "language" / "lexicon.txt"
OWN = ("learning", "interviews", "worries")
NEAR, SAME_SET, DISTANT = 0.40, 0.28, 0.45
"""Least cosine; least cosine within one set of WordNet, and what such a pair counts at least. Read off 30 words."""
FILES = (
    ("data.noun1", "n"),
    ("data.noun2", "n"),
    ("data.noun", "n"),
    ("data.verb", "v"),
    ("data.adj", "a"),
    ("data.adv", "r"),
)
KINDS = {"noun.time": "t", "adj.pert": "p", "adv.all": "r"}
ABSTRACT = set("cognition communication attribute state relation feeling act motive Tops quantity".split())
SOFT = set("stative cognition communication emotion possession perception motion change".split())


def word_kind(name: str) -> str:
    """One letter for a lexicographer's file of WordNet: see afterword/language/lexicon.py."""
    if name in KINDS:
        return KINDS[name]
    part, _, field = name.partition(".")
    return {"verb": "v" if field in SOFT else "d", "adj": "a", "noun": "n" if field in ABSTRACT else "c"}[part]


def senses(folder: Path) -> tuple[dict[tuple[str, str, int], int], Counter[str], dict[str, Counter[str]]]:
    """The rank of each word's senses, how often each word was met, and in which lexicographer's files."""
    names = [line.split()[1] for line in (folder / "lexnames").read_text("utf-8").splitlines()]
    ranks: dict[tuple[str, str, int], int] = {}
    met: Counter[str] = Counter()
    fields: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "index.sense").read_text("utf-8").splitlines():
        key, offset, number, times = line.split()
        word, place = key.split("%")
        if word.isalpha():
            ranks[word, "_nvara"[int(place[0])], int(offset)] = int(number)
            met[word] += int(times)
            fields[word][names[int(place.split(":")[1])]] += 3 * int(times) + 2 * (number == "1")
    return ranks, met, fields


def sets(folder: Path) -> Iterator[tuple[str, int, list[str], list[tuple[str, int, str, str]]]]:
    """Part of speech, offset, words and pointers of each set."""
    for name, part in FILES:
        if not (folder / name).exists():
            continue
        for line in (folder / name).read_text("utf-8", "ignore").splitlines():
            cells = line.split(" | ")[0].split()
            if line.startswith("  ") or not cells or not cells[0].isdigit():
                continue
            many = int(cells[3], 16)
            words = [re.sub(r"\(.*\)", "", cells[4 + 2 * i]).lower() for i in range(many)]
            at = 5 + 2 * many
            pointers = [cells[at + 4 * i : at + 4 * i + 4] for i in range(int(cells[at - 1]))]
            yield part, int(cells[0]), words, [(s, int(o), p.replace("s", "a"), w) for s, o, p, w in pointers]


def related(folder: Path, vocabulary: set[str], ranks: dict[tuple[str, str, int], int]) -> dict[tuple[str, str], float]:
    """Pairs of words with how close WordNet says they are."""
    all_ = {(part, offset): (words, pointers) for part, offset, words, pointers in sets(folder)}
    found: dict[tuple[str, str], float] = {}

    def add(one: str, other: str, weight: float) -> None:
        if one != other and one in vocabulary and other in vocabulary:
            pair = (min(one, other), max(one, other))
            found[pair] = max(found.get(pair, 0.0), weight)

    for (part, offset), (words, pointers) in all_.items():
        rank = {word: ranks.get((word, part, offset), 99) for word in words}
        for one in words:
            for other in words:
                if rank[one] <= 4 and rank[other] <= 4:
                    add(one, other, 1.0)
        for sign, there, to, which in pointers:
            others = all_.get((to, there), ([], []))[0]
            source, target = int(which[:2], 16), int(which[2:], 16)
            for one in [words[source - 1]] if source else words:
                for other in [others[target - 1]] if target and others else others:
                    if sign in "+\\<=" and rank[one] <= 5:
                        add(one, other, 1.0)
                    elif sign in "@&$*^" and rank[one] <= 2 and ranks.get((other, to, there), 99) <= 2:
                        add(one, other, 0.9)
    return found


def main() -> None:
    """Writes the file."""
    folder = Path(sys.argv[1])
    ranks, met, fields = senses(folder)
    own: Counter[str] = Counter()
    lines = 0
    for name in OWN:
        for path in sorted((ROOT / "corpus" / name).glob("*")):
            for line in path.read_text("utf-8").splitlines():
                own.update({word for word in bare_words(line.lower()) if word.isalpha()})
                lines += 1
    small = stopwords()
    vocabulary = {w for w in fields if (met[w] >= 2 or own[w] >= 2) and len(w) > 2 and w not in small}
    pairs = related(folder, vocabulary, ranks)
    words = sorted({word for pair in pairs for word in pair})
    vectors = dict(zip(words, MiniLM().vectors(words), strict=True))
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (one, other), weight in sorted(pairs.items()):
        a, b, likeness = stem(one), stem(other), float(vectors[one] @ vectors[other]) * weight
        if weight == 1.0 and likeness > SAME_SET:
            likeness = max(likeness, DISTANT)
        if a != b and likeness >= NEAR:
            near[a][b] = near[b][a] = max(near[a].get(b, 0.0), likeness)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    common: Counter[str] = Counter()
    for word in vocabulary:
        for field, times in fields[word].items():
            kinds[stem(word)][word_kind(field)] += times * (2 if stem(word) == word else 1)
    for word, times in own.items():
        common[stem(word)] += times
    out = []
    for root in sorted({*kinds, *(r for r, times in common.items() if times >= 2 and r not in small)}):
        kind = max(sorted(kinds[root]), key=lambda k: kinds[root][k]) if kinds.get(root) else "x"
        rare = min(9, round(log((lines + 1) / (common[root] + 1))))
        likes = sorted(near.get(root, {}).items(), key=lambda each: (-each[1], each[0]))[:16]
        out.append(" ".join([root, f"{kind}{rare}", *(f"{other}={round(100 * how)}" for other, how in likes)]))
    OUT.write_text("\n".join(out) + "\n", "utf-8")


if __name__ == "__main__":
    main()
