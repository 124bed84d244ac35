"""How many false claims the fact check catches and how many true ones it blocks: judged claims, letters, mutations."""

import importlib
import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.asserting import is_question, is_wish
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import SentenceVerdict, World
from afterword.language.dates import find_dates
from afterword.language.numbers import Number, find_numbers

SAMPLES = Path(__file__).parents[2] / "shared" / "samples"
TESTS = Path(__file__).parents[1] / "tests" / "evidence"
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_MONTHS = "January February March April May June July August September October November December".split()


def worlds() -> dict[str, World]:
    """The sample cases, read like a person's folder, and the invented ones of the tests."""
    found = {name: make() for name, (make, _) in _invented().items()}
    for folder in sorted((SAMPLES / "cases").iterdir()):
        told = debrief(load_case(folder))
        found[folder.name] = World(told, build_ledger(told))
    return found


def _read(path: str) -> Any:
    return json.loads((SAMPLES / path).read_text("utf-8"))


def blocked(text: str, world: World, before: str = "") -> SentenceVerdict | None:
    """The first verdict that objects."""
    whole = f"{before} {text}" if before else text
    start = len(before)
    found = (v for v in check_text(whole, world) if v.span.start >= start and v.verdict == "unsupported")
    return next(found, None)


def true_sentences() -> list[tuple[str, str, str]]:
    """(case, sentence, the sentence before): supported claims and the claims of the model letters."""
    found = [(c["case"], c["sentence"], "") for c in _read("claims_dev.json")["claims"] if c["supported"]]
    for folder in sorted((SAMPLES / "cases").iterdir()):
        for letter in _read(f"cases/{folder.name}/gold.json")["letters"]:
            before = ""
            for claim in letter["claims"]:
                found.append((folder.name, claim["sentence"], before))
                before = claim["sentence"]
    for name, (_, claims) in _invented().items():
        before = ""
        for true, sentence in claims:
            if true:
                found.append((name, sentence, before))
            before = sentence
    return found


def _invented() -> dict[str, tuple[Callable[[], World], tuple[tuple[bool, str], ...]]]:
    """The worlds of the tests with their judged claims."""
    sys.path.insert(0, str(TESTS))
    found = {}
    for module in ("unseen_worlds", "more_worlds"):
        told = importlib.import_module(module)
        for name in [name for name in vars(told) if name.endswith("_CLAIMS")]:
            world = name.removesuffix("_CLAIMS").lower()
            found[world] = (getattr(told, world), getattr(told, name))
    return found


def mutations(sentence: str, world: World, dice: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, false sentence): one thing changed at a time."""
    if is_wish(sentence) or is_question(sentence):
        return
    for number in find_numbers(sentence):
        changed = _other_number(sentence, number, dice)
        if changed:
            yield "number", changed
    for month in _MONTHS:
        if re.search(rf"\b{month}\b (?:\d{{4}}|\d)", sentence):
            other = _MONTHS[(_MONTHS.index(month) + 5) % 12]
            yield "date", re.sub(rf"\b{month}\b", other, sentence, count=1)
    for match in re.finditer(r"\b20[12]\d\b(?!/)", sentence):
        yield "date", sentence[: match.start()] + str(int(match.group()) - 3) + sentence[match.end() :]
    swap = re.search(r"\bfrom ([\w.,-]+)((?: \w+){0,4}?) to ([\w.,]*\w)", sentence)
    if swap and find_numbers(swap[1]) and find_numbers(swap[3]) and not re.search(r"20\d\d|[A-Z]", swap[0]):
        yield "direction", sentence.replace(swap[0], f"from {swap[3]}{swap[2]} to {swap[1]}")
    case = world.debrief.case
    people = [person.name for person in case.interviewers]
    for name in people:
        first = name.split()[0]
        others = [other.split()[0] for other in people if other != name]
        if re.search(rf"\b{first} (?:said|told|asked|mentioned)", sentence) and others:
            yield "person", sentence.replace(first, dice.choice(others))
    yield from _swapped(sentence)
    firms = sorted({fact.employer for fact in world.ledger.facts if fact.employer})
    for firm in firms:
        short = firm.split()[0]
        rest = [other for other in firms if other != firm]
        if re.search(rf"\b[Aa]t {short}\b(?! [A-Z])|\b[Aa]t {re.escape(firm)}\b", sentence) and rest:
            yield "employer", sentence.replace(firm if firm in sentence else short, rest[0])


_SWAPS = (
    ("weekday", r"\b(?:on|by|every|last|first) (Mon|Tues|Wednes|Thurs|Fri)day",
     ("Mon", "Tues", "Wednes", "Thurs", "Fri")),
    ("unit", r"\d (minutes|hours|days|weeks|months)\b", ("minutes", "hours", "days", "weeks", "months")),
    ("unit", r"(?:two|three|four|five|six|ten) (minutes|hours|days|weeks|months)\b",
     ("minutes", "hours", "days", "weeks", "months")),
    ("how often", r"\bevery (day|week|month)\b", ("day", "week", "month")),
    ("direction", r"\b(fell|rose)\b", ("fell", "rose")),
    ("direction", r"\b(down|up) from\b", ("down", "up")),
    ("share", r"\b(half|a third|a quarter|two thirds)\b", ("a tenth", "half", "a quarter", "two thirds")),
    ("scope", r"^(Three|Two|Seven|Nine|Eleven|Eighteen|Some|Most) of the ", ("All",)),
)  # fmt: skip


def _swapped(sentence: str) -> Iterator[tuple[str, str]]:
    """One word of a kind changed for another of that kind, two steps on in the row."""
    for kind, pattern, row in _SWAPS:
        match = re.search(pattern, sentence)
        if match:
            told = match[1]
            other = row[(row.index(told) + 2) % len(row)] if told in row and len(row) > 2 else row[0]
            if other == told:
                other = row[-1]
            yield kind, sentence[: match.start(1)] + other + sentence[match.end(1) :]


def _other_number(sentence: str, number: Number, dice: random.Random) -> str | None:
    if number.ordinal or number.unit in {"year", "clock", "times", "share"} or number.label or number.value < 3:
        return None
    told = number.span.of(sentence)
    for value in dice.sample([2, 3, 4, 5, 7, -1, -2], 7):
        new = number.value + value if number.value < 30 else number.value * (1 + value / 10)
        new = round(new, 1) if number.value % 1 else int(new)
        if new <= 2:
            continue
        if number.worded:
            if new >= len(_ONES) or number.value >= len(_ONES) or _ONES[int(number.value)] not in told:
                return None
            return (
                sentence[: number.span.start]
                + told.replace(_ONES[int(number.value)], _ONES[int(new)])
                + sentence[number.span.end :]
            )
        figure = re.sub(r"[\d][\d,.]*\d|\d", f"{new:,}", told, count=1)
        return sentence[: number.span.start] + figure + sentence[number.span.end :]
    return None


def paraphrases(sentence: str) -> Iterator[str]:
    """The same told otherwise: digits for words, signs for words, other order."""
    dated = [mention.span for mention in find_dates(sentence)]
    for number in find_numbers(sentence):
        told = number.span.of(sentence)
        if any(number.span.overlaps(span) for span in dated) or re.match(
            r" (?:January|June|October)", sentence[number.span.end :]
        ):
            continue
        if number.worded and 2 < number.value < 16 and told == _ONES[int(number.value)]:
            yield sentence[: number.span.start] + str(int(number.value)) + sentence[number.span.end :]
        elif (
            not number.worded and told.isdigit() and 2 < number.value < 16 and number.unit is None and not number.label
        ):
            yield sentence[: number.span.start] + _ONES[int(number.value)] + sentence[number.span.end :]
    if re.search(r" percent(?!age)", sentence):
        yield sentence.replace(" percent", "%")
        yield sentence.replace(" percent", " per cent")
    if sentence.count(",") == 1 and ":" not in sentence and re.match(r"(?:In|On|By|From|At|Since) [^,]+, ", sentence):
        lead, rest = sentence.split(", ", 1)
        yield f"{rest.rstrip('.')} {lead[0].lower()}{lead[1:]}."


def measure() -> dict[str, float]:
    """Shares caught and wrongly blocked, and milliseconds for a hundred sentences."""
    known = worlds()
    claims = _read("claims_dev.json")["claims"]
    false = [(c["case"], c["sentence"]) for c in claims if not c["supported"]]
    false += [(name, s) for name, (_, told) in _invented().items() for true, s in told if not true]
    caught = [c for c in false if blocked(c[1], known[c[0]])]
    true = true_sentences()
    wrong = [t for t in true if blocked(t[1], known[t[0]], t[2])]
    dice = random.Random(7)
    changed = [(case, kind, text, before) for case, s, before in true for kind, text in mutations(s, known[case], dice)]
    seen = [m for m in changed if blocked(m[2], known[m[0]], m[3])]
    same = [(case, text, before) for case, s, before in true for text in paraphrases(s)]
    same_blocked = [p for p in same if blocked(p[1], known[p[0]], p[2])]
    largest = max(known.values(), key=lambda world: len(world.ledger.facts))
    text = " ".join(s for case, s, _ in true if known[case] is largest)
    check_text(text, largest)  # the index is made once for a case
    text = text.replace(" I ", " I also ")
    start = time.process_time()
    count = len(check_text(text, largest))
    return {
        "claims caught": len(caught) / len(false),
        "true sentences blocked": len(wrong) / len(true),
        "mutations": len(changed),
        "mutations caught": len(seen) / len(changed),
        "paraphrases": len(same),
        "paraphrases blocked": len(same_blocked) / max(1, len(same)),
        "ms for 100 sentences": (time.process_time() - start) * 1e5 / count,
    }


def main() -> None:
    """The table, what was missed, and how each kind fares."""
    known = worlds()
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in _read("claims_dev.json")["claims"]:
        found = blocked(claim["sentence"], known[claim["case"]])
        right = bool(found) != claim["supported"]
        by_kind[claim["kind"]]["right" if right else "wrong"] += 1
    dice = random.Random(7)
    for case, sentence, before in true_sentences():
        if found := blocked(sentence, known[case], before):
            print(f"blocked   {found.check}: {sentence}")
        for kind, text in mutations(sentence, known[case], dice):
            by_kind[f"mutated {kind}"]["right" if blocked(text, known[case], before) else "wrong"] += 1
            if not blocked(text, known[case], before):
                print(f"missed    {kind}: {text}")
        for text in paraphrases(sentence):
            if found := blocked(text, known[case], before):
                print(f"blocked   paraphrase, {found.check}: {text}")
    print()
    for kind, counts in sorted(by_kind.items()):
        print(f"{kind:24} {counts['right']:4} right {counts['wrong']:4} wrong")
    print()
    for name, value in measure().items():
        print(f"{name:28} {value:8.3f}")


if __name__ == "__main__":
    main()
