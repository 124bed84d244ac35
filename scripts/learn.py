"""Learns the tables of weights in src/afterword/…/learned from the sentences in corpus/learning.

Run: .venv/bin/python scripts/learn.py [NAME…] [--check] [--folds N] [--show]

Logistic regression with small weights (L2), without chance: the same sentences give the same table.
`--check` learns nothing: it says whether each table was made from the present sentences and features. `--folds` prints
how well sentences that were left out are judged. `--show` prints the features that weigh most.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from itertools import cycle, islice
from math import exp, log, sqrt
from operator import mul
from pathlib import Path
from random import Random
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.debrief.model import Exchange

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "corpus" / "learning"
INTERVIEWS = ROOT / "corpus" / "interviews"
IN_INTERVIEWS = 2.0
"""How much a question of a whole interview counts, beside one that was written alone. Our own choice."""
SOURCE = ROOT / "src"
JUDGED = ("behavioural", "situational", "technical", "motivation", "background")
KINDS = (*JUDGED, "logistics", "small-talk", "other")
OFTEN_AFTER = {
    "behavioural": "background technical situational behavioural motivation",
    "situational": "behavioural technical background situational motivation",
    "technical": "behavioural technical situational background motivation",
    "motivation": "background situational technical motivation behavioural other",
    "background": "small-talk behavioural small-talk situational other - motivation technical small-talk background",
    "logistics": "logistics background technical behavioural motivation other",
    "small-talk": "- - other small-talk logistics - background behavioural",
    "other": "- - other small-talk behavioural logistics background technical",
}
"""What a question of a kind comes after when it takes nothing up, about as often. Our own choice."""


@dataclass(frozen=True)
class Row:
    """What is known of one sentence, and the labels that are right for it with their shares."""

    features: Mapping[str, float]
    right: Mapping[str, float]
    text: str = ""
    """What several rows were made from: they are left out together."""
    whole_interview: bool = False


@dataclass(frozen=True)
class Task:
    """One table: where it lies, its labels, its sentences and how it is learned."""

    package: str
    name: str
    labels: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]
    freedom: float = 0.3
    """How far the weights may go: the smaller, the nearer to nothing (C of other programs)."""
    expected: float | None = None
    """The share of yes in interviews, where it is another one than in the sentences."""
    rounds: int = 40
    seldom: int = 2
    largest: int = 2500

    @property
    def path(self) -> Path:
        return SOURCE / Path(*self.package.split(".")) / f"{self.name}.json"


def table(name: str) -> Iterator[list[str]]:
    """The lines of a file of labelled sentences; the first names the columns."""
    for line in (SENTENCES / f"{name}.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def questions() -> Iterator[Row]:
    """Questions with the kinds that are fair: the first counts twice as much as another.

    Each single one comes twice: behind the kind it follows, and behind one that such a question often comes after ("-"
    is the very beginning), for what the debrief takes for the kind before may be wrong. Those of whole interviews stand
    where they stood.
    """
    from afterword.debrief.kinds import Place, features
    from afterword.debrief.note_questions import as_asked

    told = ([kinds, before, as_asked(words)] for kinds, before, words in table("questions_told"))
    after = {kind: cycle(earlier.split()) for kind, earlier in OFTEN_AFTER.items()}
    asked = ([line[0], line[1], unbracketed(line[6])] for line in table("exchanges") if line[0] in KINDS)
    spoken = (line for name in ("questions", "questions_further") for line in table(name))
    for kinds, before, words in (*spoken, *told, *asked):
        first, *others = kinds.split("/")
        run_up, core = taken_apart(words)
        for earlier in islice(after[first], 2) if before == "-" else (before, next(after[first])):
            place = Place(None if earlier == "-" else earlier)
            yield Row(features(core, run_up=run_up, place=place), fair(first, others), words)
    for path in sorted(INTERVIEWS.glob("*.txt")):
        yield from asked_in(path)


def fair(first: str, others: Sequence[str], weight: float = 1.0) -> dict[str, float]:
    """The kinds that are fair with their shares."""
    share = weight / (2 + len(others))
    return dict.fromkeys(others, share) | {first: 2 * share}


def asked_in(path: Path) -> Iterator[Row]:
    """What was asked in a whole interview, each question behind those before it."""
    from afterword.debrief.kinds import Place, features
    from afterword.debrief.note_questions import as_asked, core

    from_notes, exchanges = annotated().exchanges(path)
    kinds: dict[str, str] = {}
    for each in exchanges:
        kind, words = each["kind"], each["question"]["text"]
        if kind in KINDS:
            run_up, asking = ("", as_asked(core(words))) if from_notes else taken_apart(words)
            place = Place.behind([*kinds.values()], follows=kinds.get(each["follows"]), from_notes=from_notes)
            found = features(asking, run_up=run_up, place=place)
            yield Row(found, fair(kind, each["also"], IN_INTERVIEWS), path.stem, whole_interview=True)
        kinds[each["id"]] = kind


def annotated() -> ModuleType:
    """bench/annotated.py, which reads judged interviews."""
    sys.path.insert(0, str(ROOT / "bench"))
    return import_module("annotated")


def unbracketed(question: str) -> str:
    """A question without the brackets that mark its parts."""
    return question.replace("[", "").replace("]", "")


def taken_apart(question: str) -> tuple[str, str]:
    """A question as the debrief reads it: the words that lead up to it, and the sentences that ask."""
    from afterword.debrief.asking import asked
    from afterword.debrief.questioning import read

    ask = asked(1, read(question, marks="?" in question), "", "")
    if ask is None:
        return "", question
    words = question[ask.span.start : ask.span.end]
    return words.partition(ask.core[0].text)[0], " ".join(sentence.text for sentence in ask.core)


def statements() -> Iterator[Row]:
    """Statements of an interviewer with what the candidate made of them."""
    from afterword.debrief.questioning import read
    from afterword.debrief.statements import features

    for waits, said, reply in table("statements"):
        yield Row(features(read(said, marks="." in said), reply), {waits: 1.0})


def links() -> Iterator[Row]:
    """Questions beside an earlier one, with its answer where there is one."""
    from afterword.debrief.links import features

    for label, earlier, answer, later in table("links"):
        yield Row(features(later, exchange(earlier, answer)), {label: 1.0})
    for again, earlier, later in table("again"):
        right = {"again": 1.0} if again == "1" else {"follows": 0.5, "new": 0.5}
        yield Row(features(later, earlier=earlier), right)
    talk = [(kind, exchange(earlier, answer)) for kind, *_, earlier, answer in table("answers")]
    for i, (_, before, words) in enumerate((*table("questions"), *table("questions_further"))):
        # Beside any answer, so that it is seen how seldom a question is an earlier one put again.
        likely = [each for kind, each in talk if kind == before] or [each for _, each in talk]
        yield Row(features(words, likely[i * 7 % len(likely)]), {"new" if before == "-" else "follows": 1.0})


def exchange(question: str, answer: str) -> "Exchange | None":
    """A question and its answer as the debrief reads them."""
    from afterword.debrief.case import Case
    from afterword.debrief.segment import exchanges
    from afterword.transcripts.model import Transcript, Turn

    turns = (Turn(1, "They", None, None, question), Turn(2, "Me", None, None, answer))
    return next(iter(exchanges(Case("pair", Transcript("pair", "test", turns), "Me", "told"))), None)


def answers(flag: int) -> Iterator[Row]:
    """Answers with a yes or no: 1 tells an example, 3 says what came of it."""
    from afterword.debrief.episodes import result_features, seen

    whole = ([line[0], *line[2:5], unbracketed(line[6]), line[7]] for line in table("exchanges") if line[0] in JUDGED)
    for line in (*table("answers"), *table("answers_further"), *whole):
        kind, (question, answer) = line[0].partition("/")[0], line[4:]
        features = seen(question, kind, answer)
        if flag == RESULT:
            features = result_features(question, kind, answer, has_example=line[EXAMPLE] == "1")
        yield Row(features, {"yes" if line[flag] == "1" else "no": 1.0})


def notes() -> Iterator[Row]:
    """Clauses of notes from memory with their roles, each behind the right role of the clause before."""
    from afterword.debrief.case import Person
    from afterword.debrief.note_clauses import clauses
    from afterword.debrief.note_roles import ROLES, after, features
    from afterword.debrief.note_speech import speech

    letters = dict(zip("qcfabrvmpo", ROLES, strict=True))
    for block in (SENTENCES / "notes.txt").read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if not lines:
            continue
        people = [each.split(" | ") for each in lines[0].removeprefix("= ").split("; ")]
        how = speech([Person(name, role=role) for name, role in people])
        for told in (lines[1:], joined(lines[1:])):
            row, right = [], []
            for number, line in enumerate(told, start=1):
                stretches = re.findall(r"\[([qcfabrvmpo])\]([^[]*)", line)
                places = [i for i, (_, words) in enumerate(stretches) for _ in words]
                last = -1
                for clause in clauses(number, "".join(words for _, words in stretches), how):
                    place = Counter(places[clause.span.start : clause.span.end]).most_common(1)[0][0]
                    role = letters[stretches[place][0]]
                    row.append(clause)
                    right.append("goes on" if role == "asks" and place == last else role)
                    last = place
            for found, before, role in zip(features(row), ["start", *right], right, strict=False):
                yield Row(found | after(before, found), {role: 1.0})


def joined(lines: Sequence[str]) -> list[str]:
    """Lines of notes as somebody else writes them: three to a paragraph, where they have neither bullet nor label."""
    out: list[str] = []
    many = 0
    for line in lines:
        plain = re.match(r"\[\w\](?![-*•]|\d|[qQ]\d|[QA]\b)[^:]{12}", line)
        if plain and many and many < 3 and not out[-1].rstrip().endswith(("->", "-")):
            out[-1] += " " + line
            many += 1
        else:
            out.append(line)
            many = 1 if plain else 0
    return out


def claims() -> Iterator[Row]:
    """Sentences of letters about the interviews, with a no where nothing in the record bears them out.

    A true sentence told of the wrong person, or turned round, is made of the same words: other checks find those.
    """
    from tempfile import TemporaryDirectory

    from afterword.app.load_case import load_case
    from afterword.debrief.report import debrief
    from afterword.evidence.attribution import attributed
    from afterword.evidence.claim import Claim
    from afterword.evidence.index import index_of
    from afterword.evidence.ledger import build_ledger
    from afterword.evidence.model import World
    from afterword.evidence.standing import features

    with TemporaryDirectory() as made:
        for path in sorted((SENTENCES / "claims").glob("*.tsv")):
            told = debrief(load_case(annotated().build(INTERVIEWS / f"{path.stem}.txt", Path(made))))
            world = World(told, build_ledger(told))
            for line in path.read_text("utf-8").splitlines():
                label, kind, words = line.split("\t")
                if kind in {"who", "reversed"}:
                    continue
                said = attributed(words, told.case, world.ledger)
                claim = Claim(words, words, index_of(world), said)
                yield Row(features(claim), {"yes" if label == "T" else "no": 1.0}, path.stem)


def objections() -> Iterator[Row]:
    """What the checks object to in judged letters and claims, each right where the sentence is false.

    What is no claim counts among the true: nobody is to be stopped there. The true claims come once more with one thing
    changed, as careless people change it, and told otherwise.
    """
    from afterword.evidence.factcheck import objections_in
    from afterword.evidence.weighing import WEIGHED, features

    measured, changed = judged_claims(), import_module("mutations")
    for folder in measured.folders([ROOT / "corpus" / "claims"]):
        world = measured.world_of(folder)
        told = [(text, "wrong" if supported is not False else "right") for text, supported in measured.texts(folder)]
        for text, supported in measured.texts(folder):
            if supported and "\n" not in text:
                told += [(other, "right") for _, other in changed.mutations(text, world, Random(7))]
                told += [(other, "wrong") for other in changed.paraphrases(text)]
        for text, right in told:
            for claim, found in objections_in(text, world):
                ids = {check.id for check, _ in found}
                for check, objection in found:
                    if check.id in WEIGHED:
                        yield Row(features(claim, check.id, objection, ids), {right: 1.0}, folder.name)


def judged_claims() -> ModuleType:
    """bench/judged_claims.py, which reads judged worlds."""
    sys.path.insert(0, str(ROOT / "bench"))
    return import_module("judged_claims")


EXAMPLE, RESULT = 1, 3


def bearing() -> Iterator[Row]:
    """Lines of somebody's papers beside a question; the first of those that answer it counts in full."""
    from afterword.evidence.answering.asked import plain
    from afterword.evidence.answering.bearing import Paper, features, rarity

    for block in (SENTENCES / "facts.txt").read_text("utf-8").split("\n= ")[1:]:
        head, *lines = block.splitlines()
        name = head.partition(" | ")[2]
        told = [line for line in lines if line[:2] in {"h ", "r ", "e ", "n "}]
        notes = [line[2:] for line in told if line[0] == "n"]
        papers = [
            Paper(
                line[2:], line[0] == "n", _is_mine(line[2:], name), notes.index(line[2:]),
                tuple(note for note in notes if note != line[2:]),
            )
            if line[0] == "n"
            else Paper(line[2:])
            for line in told
        ]  # fmt: skip
        rare = rarity([paper.text for paper in papers])
        for line in lines:
            if line.startswith("? "):
                asked, _, numbers = line[2:].rpartition(" => ")
                answers = [int(number) - 1 for number in numbers.split() if number != "-"]
                question = plain(*asked.split(" | "))
                for n, paper in enumerate(papers):
                    right = _RIGHT[min(answers.index(n), 2)] if n in answers else 0.0
                    shares = {"yes": right, "no": 1.0 - right}
                    yield Row(features(question, paper, rare), {k: v for k, v in shares.items() if v}, head)


_RIGHT = (1.0, 0.6, 0.4)
"""How much a line counts as an answer that stands first, second, further back. Our own choice."""


def _is_mine(sentence: str, name: str) -> bool:
    return sentence.startswith(("He ", "She ")) or bool(name and re.search(rf"\b{name}\b", sentence))


TASKS = (
    Task(
        package="afterword.evidence.learned",
        name="weighing",
        labels=("right", "wrong"),
        rows=objections,
        freedom=0.3,
        seldom=4,
    ),
    Task(
        package="afterword.evidence.learned", name="standing", labels=("no", "yes"), rows=claims, freedom=0.17, seldom=5
    ),
    Task(package="afterword.debrief.learned", name="kinds", labels=KINDS, rows=questions),
    Task(
        package="afterword.debrief.learned",
        name="example",
        labels=("yes", "no"),
        rows=partial(answers, EXAMPLE),
        expected=0.3,
    ),
    Task(
        package="afterword.debrief.learned",
        name="result",
        labels=("yes", "no"),
        rows=partial(answers, RESULT),
        expected=0.24,
    ),
    Task(
        package="afterword.debrief.learned", name="links", labels=("again", "follows", "new"), rows=links, freedom=1.0
    ),
    Task(
        package="afterword.debrief.learned",
        name="notes",
        labels=(
            "asks",
            "goes on",
            "names",
            "answers",
            "asks and fails",
            "reacts",
            "invites",
            "mine",
            "replies",
            "aside",
        ),
        rows=notes,
        freedom=0.4,
    ),
    Task(package="afterword.debrief.learned", name="statements", labels=("1", "0"), rows=statements, seldom=1),
    Task(
        package="afterword.evidence.answering.learned",
        name="bearing",
        labels=("yes", "no"),
        rows=bearing,
        freedom=1.0,
        seldom=3,
    ),
)


def digest(rows: Sequence[Row], task: Task) -> str:
    """What the table was made from: every feature of every sentence, and how it is learned."""
    made = hashlib.sha256(
        repr((task.labels, task.freedom, task.expected, task.rounds, task.seldom, task.largest)).encode()
    )
    for row in rows:
        made.update(repr((sorted(row.features.items()), sorted(row.right.items()))).encode())
    return made.hexdigest()[:16]


def learn(task: Task, rows: Sequence[Row]) -> tuple[list[float], dict[str, list[float]]]:
    """The bias and the weights of each feature that occurs often enough."""
    columns = 1 if len(task.labels) == 2 else len(task.labels)
    often = Counter(feature for row in rows for feature in row.features)
    names = sorted(feature for feature, times in often.items() if times >= task.seldom)
    place = {feature: columns * (i + 1) for i, feature in enumerate(names)}
    data = [
        (
            [(0, 1.0)] + [(place[f], v) for f, v in row.features.items() if f in place],
            [row.right.get(label, 0.0) for label in task.labels],
        )
        for row in rows
    ]

    def loss(at: Sequence[float]) -> tuple[float, list[float]]:
        """How badly the weights judge, large ones counting against them, and the slope."""
        whole = sum(w * w for w in at[columns:]) / (2 * task.freedom)
        slope = [0.0] * columns + [w / task.freedom for w in at[columns:]]
        for features, right in data:
            sums = [0.0] * len(task.labels)
            for start, value in features:
                for k in range(columns):
                    sums[k] += at[start + k] * value
            top = max(sums)
            powers = [exp(each - top) for each in sums]
            all_of_them = sum(powers)
            weight = sum(right)
            whole += weight * log(all_of_them) - sum(r * (each - top) for r, each in zip(right, sums, strict=True))
            wrong = [weight * power / all_of_them - r for power, r in zip(powers, right, strict=True)]
            for start, value in features:
                for k in range(columns):
                    slope[start + k] += wrong[k] * value
        return whole, slope

    found = _lowest(loss, [0.0] * (columns * (len(names) + 1)), task.rounds)
    if task.expected is not None:
        share = sum(row.right.get(task.labels[0], 0.0) for row in rows) / len(rows)
        found[0] += log(task.expected / (1 - task.expected)) - log(share / (1 - share))
    return found[:columns], {feature: found[at : at + columns] for feature, at in place.items()}


def _lowest(loss: Callable[[Sequence[float]], tuple[float, list[float]]], at: list[float], rounds: int) -> list[float]:
    """Where a smooth function is lowest: L-BFGS (Nocedal 1980) with a memory of eight steps."""
    value, slope = loss(at)
    memory: list[tuple[list[float], list[float], float]] = []
    for _ in range(rounds):
        way = [-each for each in slope]
        shares = []
        for step, change, product in reversed(memory):
            share = _dot(step, way) / product
            shares.append(share)
            way = [w - share * c for w, c in zip(way, change, strict=True)]
        if memory:
            step, change, product = memory[-1]
            scale = product / _dot(change, change)
            way = [w * scale for w in way]
        for (step, change, product), share in zip(memory, reversed(shares), strict=True):
            turn = share - _dot(change, way) / product
            way = [w + turn * s for w, s in zip(way, step, strict=True)]
        downhill, length = _dot(slope, way), 1.0 if memory else 1 / max(1.0, sqrt(_dot(slope, slope)))
        while True:
            there = [a + length * w for a, w in zip(at, way, strict=True)]
            new_value, new_slope = loss(there)
            if new_value <= value + 1e-4 * length * downhill or length < 1e-6:
                break
            length /= 2
        step = [t - a for t, a in zip(there, at, strict=True)]
        change = [n - s for n, s in zip(new_slope, slope, strict=True)]
        if (product := _dot(step, change)) > 1e-10:
            memory = [*memory[-7:], (step, change, product)]
        if value - new_value < 1e-4 * value:
            return there
        at, value, slope = there, new_value, new_slope
    return at


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(map(mul, one, other))


def pruned(task: Task, weights: Mapping[str, Sequence[float]]) -> dict[str, list[int]]:
    """The weights that matter most, in hundredths."""
    rounded = {feature: [round(100 * weight) for weight in row] for feature, row in weights.items()}
    heaviest = sorted(rounded, key=lambda feature: (-max(map(abs, rounded[feature])), feature))
    return {f: rounded[f] for f in sorted(islice(heaviest, task.largest)) if max(map(abs, rounded[f])) >= 5}


def as_json(task: Task, made_from: str, bias: Sequence[float], weights: Mapping[str, Sequence[int]]) -> str:
    """The table as it is shipped: one feature a line."""
    lines = ",\n".join(
        f"{json.dumps(feature, ensure_ascii=False)}:{json.dumps(list(row), separators=(',', ':'))}"
        for feature, row in weights.items()
    )
    head = json.dumps({"made_from": made_from, "labels": task.labels, "bias": [round(100 * each) for each in bias]})
    return f'{head[:-1]}, "weights": {{\n{lines}\n}}}}\n'


def folds(task: Task, rows: Sequence[Row], number: int) -> tuple[float, dict[str, tuple[int, int]]]:
    """The share of sentences judged rightly that the table was not learned from; by label how many of how many."""
    from afterword.language.linear import Model

    hits: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    met: list[bool] = []
    groups = list(dict.fromkeys(row.text or str(i) for i, row in enumerate(rows)))
    Random(11).shuffle(groups)
    for fold in range(number):
        out_of_it = set(groups[fold::number])
        left_out = {i for i, row in enumerate(rows) if (row.text or str(i)) in out_of_it}
        bias, weights = learn(task, [row for i, row in enumerate(rows) if i not in left_out])
        small = {f: tuple(w / 100 for w in row) for f, row in pruned(task, weights).items()}
        model = Model(task.labels, tuple(bias), small)
        for i in sorted(left_out):
            label = max(rows[i].right, key=lambda each: rows[i].right[each])
            whole[label] += 1
            hit = model.best(rows[i].features) in rows[i].right
            hits[label] += hit
            met += [hit] if rows[i].whole_interview else []
    by_label = {label: (hits[label], whole[label]) for label in task.labels}
    if met:
        by_label["of whole interviews"] = (sum(met), len(met))
    return hits.total() / max(whole.total(), 1), by_label


def shown(task: Task, weights: Mapping[str, Sequence[int]], most: int = 14) -> Iterator[str]:
    """By label, the features that speak most for it."""
    for k, label in enumerate(task.labels[: 1 if len(task.labels) == 2 else None]):
        heaviest = sorted(weights, key=lambda feature: (-abs(weights[feature][k]), feature))[:most]
        yield f"  {label}: " + ", ".join(f"{feature} {weights[feature][k] / 100:+.1f}" for feature in heaviest)


def main() -> int:
    """Learn, or check; 1 when a table is out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="tables; all when none is named")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    stale = 0
    for task in TASKS:
        if given.names and task.name not in given.names:
            continue
        rows = list(task.rows())
        made_from = digest(rows, task)
        if given.check:
            if not task.path.exists() or json.loads(task.path.read_text("utf-8"))["made_from"] != made_from:
                print(f"{task.name}: the sentences or their features have changed; run scripts/learn.py {task.name}")
                stale = 1
            continue
        if given.folds:
            share, by_label = folds(task, rows, given.folds)
            print(f"{task.name}: {share:.3f} of {len(rows)} left out", by_label)
        bias, weights = learn(task, rows)
        kept = pruned(task, weights)
        task.path.write_text(as_json(task, made_from, bias, kept), "utf-8")
        print(f"{task.name}: {len(rows)} sentences, {len(kept)} features, {task.path.stat().st_size} bytes")
        if given.show:
            print("\n".join(shown(task, kept)))
    return stale


if __name__ == "__main__":
    sys.exit(main())
