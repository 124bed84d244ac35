"""How many false claims the fact check catches and how many true ones it blocks: judged claims, letters, mutations.

`facts.py [FOLDER…]`: the samples and the invented worlds of the tests; with folders also the worlds in these, whose
true sentences are changed and told otherwise, too.
"""

import importlib
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import SentenceVerdict, World
from afterword.language.sentences import sentences
from judged_claims import folders, letters
from mutations import mutations, paraphrases

SAMPLES = Path(__file__).parents[2] / "shared" / "samples"
TESTS = Path(__file__).parents[1] / "tests" / "evidence"


def worlds() -> dict[str, World]:
    """The sample cases, read like a person's folder, and the invented ones of the tests."""
    found = {name: make() for name, (make, _) in _invented().items()}
    for folder in (*sorted((SAMPLES / "cases").iterdir()), *_given()):
        told = debrief(load_case(folder))
        found[folder.name] = World(told, build_ledger(told))
    return found


def _given() -> list[Path]:
    """The worlds of the folders on the command line."""
    return folders([Path(arg) for arg in sys.argv[1:]])


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
    for folder in _given():
        told = json.loads((folder / "claims.json").read_text("utf-8"))
        found += [(folder.name, c["sentence"], "") for c in told["claims"] if c["supported"]]
        for body in letters(told):
            before = ""
            for block in body.split("\n\n")[1:-1]:
                for span in sentences(block):
                    found.append((folder.name, span.of(block), before))
                    before = span.of(block)
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


def measure() -> dict[str, float]:
    """Shares caught and wrongly blocked, and milliseconds for a hundred sentences."""
    known = worlds()
    claims = _read("claims_dev.json")["claims"]
    false = [(c["case"], c["sentence"]) for c in claims if not c["supported"]]
    for folder in _given():
        told = json.loads((folder / "claims.json").read_text("utf-8"))
        false += [(folder.name, c["sentence"]) for c in told["claims"] if c["supported"] is False]
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
            continue
        for kind, text in mutations(sentence, known[case], dice):
            seen = blocked(text, known[case], before)
            by_kind[f"mutated {kind}"]["right" if seen else "wrong"] += 1
            if not seen:
                print(f"missed    {kind}: {text}")
        for text in paraphrases(sentence):
            found = blocked(text, known[case], before)
            by_kind["told otherwise"]["wrong" if found else "right"] += 1
            if found:
                print(f"blocked   paraphrase, {found.check}: {text}")
    print()
    for kind, counts in sorted(by_kind.items()):
        print(f"{kind:24} {counts['right']:4} right {counts['wrong']:4} wrong")
    print()
    for name, value in measure().items():
        print(f"{name:28} {value:8.3f}")


if __name__ == "__main__":
    main()
