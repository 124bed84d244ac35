"""Counts the table by which worries are recognised, from the wordings in corpus/learning and in the worries' own files.

Run: .venv/bin/python scripts/learn_worries.py [--check] [--folds N] [--confused]

`--check` counts nothing: it says whether the table was made from the present wordings and features. `--folds` prints
how well wordings of worries.tsv that were left out are recognised, `--confused` which worries are taken for which.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log, sqrt
from pathlib import Path
from random import Random

from learn import SENTENCES, SOURCE, table

from afterword.debrief.worry_recognition import NONE, chosen, features, plain
from afterword.language.counted import Counted, written

PATH = SOURCE / "afterword" / "debrief" / "learned" / "worries.json"
UNSEEN = 0.02
"""What a feature is taken to have been seen under each label before any counting."""
SHARP = 0.5
SELDOM = {"w": 2, "b": 2, "c": 4}
"""A word, a pair, a piece of a word seen in fewer wordings is left out."""

Wording = tuple[str, str]


def wordings() -> tuple[list[Wording], list[Wording]]:
    """Label and words: those that are left out by turns when the figures are taken, and all others."""
    from afterword.debrief.verdicts import WORRIES

    said = [(key, phrase) for key, worry in WORRIES.items() for phrase in (*worry.says, worry.title)]
    return list(_pairs("worries")), said + [pair for path in further() for pair in _pairs(path.stem)]


def further() -> list[Path]:
    """The further files of wordings."""
    return sorted(SENTENCES.glob("worries_*.tsv"))


def _pairs(name: str) -> Iterator[Wording]:
    return ((label, words) for label, words in table(name))


def counted(rows: Sequence[tuple[str, Mapping[str, float]]], made_from: str = "") -> Counted:
    """The table of these wordings."""
    often = Counter(feature for _, row in rows for feature in row)
    labels = sorted({label for label, _ in rows})
    under: dict[str, Counter[str]] = defaultdict(Counter)
    for label, row in rows:
        for feature in row:
            under[feature][label] += 1
    rarity = {
        feature: round(log(len(rows) / times) * sqrt(one_sided(under[feature].values(), len(labels))), 1)
        for feature, times in sorted(often.items())
        if times >= SELDOM[feature[0]]
    }
    seen: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    whole = [UNSEEN * len(rarity)] * len(labels)
    for label, row in rows:
        place = labels.index(label)
        values = {name: value * rarity[name] for name, value in row.items() if name in rarity}
        length = sqrt(sum(value * value for value in values.values())) or 1.0
        for name, value in values.items():
            seen[name][place] += value / length
            whole[place] += value / length
    return Counted(
        labels=tuple(labels),
        base=tuple(round(log(UNSEEN / each), 2) for each in whole),
        rows={
            name: written(rarity[name], {place: log((each + UNSEEN) / UNSEEN) for place, each in seen[name].items()})
            for name in rarity
        },
        sharp=SHARP,
        made_from=made_from,
    )


def one_sided(counts: Iterable[int], labels: int) -> float:
    """How far a feature keeps to few labels: from 0, seen under all alike, to 1, seen under one only."""
    smooth = [each + UNSEEN for each in counts]
    smooth += [UNSEEN] * (labels - len(smooth))
    whole = sum(smooth)
    return sum(each / whole * log(each / whole * labels) for each in smooth) / log(labels)


def as_json(found: Counted) -> str:
    """The table as it is shipped: one feature a line."""
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row)}" for name, row in found.rows.items())
    head = {"made_from": found.made_from, "labels": found.labels, "base": found.base, "sharp": found.sharp}
    return f'{json.dumps(head)[:-1]}, "rows": {{\n{lines}\n}}}}\n'


def digest(rows: Sequence[tuple[str, Mapping[str, float]]]) -> str:
    """What the table was made from: every feature of every wording, and how it is counted."""
    made = hashlib.sha256(repr((UNSEEN, SHARP, SELDOM)).encode())
    for label, row in rows:
        made.update(repr((label, sorted(row.items()))).encode())
    return made.hexdigest()[:16]


def folds(own: Sequence[Wording], others: Sequence[Wording], number: int) -> list[tuple[str, str, str]]:
    """Right label, label found and words of every wording, from tables that were made without it."""
    rows = [(label, features(plain(words))) for label, words in own]
    given = [(label, features(plain(words))) for label, words in others]
    order = list(range(len(rows)))
    Random(11).shuffle(order)
    found = []
    for fold in range(number):
        left_out = set(order[fold::number])
        made = counted([*given, *(row for i, row in enumerate(rows) if i not in left_out)])
        for i in sorted(left_out):
            ranked = chosen(made.scores(rows[i][1]))
            found.append((own[i][0], ranked[0] if ranked else NONE, own[i][1]))
    return found


def figures(found: Sequence[tuple[str, str, str]]) -> str:
    """How many are recognised, taken for another, or left unknown."""
    worries = [(right, got) for right, got, _ in found if right != NONE]
    none = [got for right, got, _ in found if right == NONE]
    n = max(1, len(worries))
    return (
        f"{sum(r == g for r, g in worries) / n:.3f} recognised, "
        f"{sum(g not in (r, NONE) for r, g in worries) / n:.3f} taken for another, "
        f"{sum(g == NONE for _, g in worries) / n:.3f} unknown of {len(worries)}; "
        f"{none.count(NONE) / max(1, len(none)):.2f} of {len(none)} that are none left alone"
    )


def main() -> int:
    """Count, or check; 1 when the table is out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--confused", action="store_true")
    given = parser.parse_args()
    own, others = wordings()
    if given.folds:
        found = folds(own, others, given.folds)
        print(figures(found))
        if given.confused:
            for (right, got), times in Counter((r, g) for r, g, _ in found if r != g).most_common(40):
                print(f"  {right} → {got} {times}")
    rows = [(label, features(plain(words))) for label, words in [*own, *others]]
    made_from = digest(rows)
    if given.check:
        if not PATH.exists() or json.loads(PATH.read_text("utf-8"))["made_from"] != made_from:
            print("worries: the wordings or their features have changed; run scripts/learn_worries.py")
            return 1
        return 0
    PATH.write_text(as_json(counted(rows, made_from)), "utf-8")
    print(f"worries: {len(rows)} wordings, {PATH.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
