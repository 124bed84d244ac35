"""How well the exchanges of the sample cases are found and judged."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.model import Exchange
from afterword.debrief.segment import exchanges, invited_to_ask

CASES = Path(__file__).resolve().parents[2] / "shared" / "samples" / "cases"


def _turns(gold: dict[str, Any], side: str, lines: dict[int, int]) -> set[int]:
    part = gold[side]
    return set(part.get("turns") or ()) or {lines[line] for line in part.get("lines") or () if line in lines}


def _pairs(
    gold: list[dict[str, Any]], ours: tuple[Exchange, ...], lines: dict[int, int]
) -> Iterator[tuple[dict[str, Any] | None, Exchange | None]]:
    left = list(ours)
    for want in gold:
        turns = _turns(want, "question", lines)
        match = next((e for e in left if turns & set(e.question_turns) and e.asked_by == want["asked_by"]), None)
        if match is not None:
            left.remove(match)
        yield want, match
    yield from ((None, extra) for extra in left)


def measure(cases: Path = CASES, *, show: bool = False) -> dict[str, float]:
    """Shares between 0 and 1 over all cases of a folder."""
    count: Counter[str] = Counter()
    for folder in sorted(cases.iterdir()):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        case = load_case(folder)
        lines = {turn.line: turn.n for turn in case.transcript.turns if turn.line is not None}
        invited = set(gold.get("invited_to_ask") or ()) | {lines[n] for n in gold.get("invited_to_ask_lines") or ()}
        count["invited"] += invited == set(invited_to_ask(case))
        count["cases"] += 1

        def say(*words: object, name: str = folder.name) -> None:
            if show:
                print(f"{name[:12]:12}", *words)

        if invited != set(invited_to_ask(case)):
            say("INVITED", invited, invited_to_ask(case))
        ids: dict[str, str] = {}
        for want, got in _pairs(gold["exchanges"], exchanges(case), lines):
            if want is None:
                assert got is not None
                count["extra"] += 1
                say("EXTRA", got.question_turns, got.asked_by, "|", got.question[:90])
                continue
            if got is None:
                count["missed"] += 1
                say("MISSED", want["id"], want["question"]["text"][:90])
                continue
            ids[want["id"]] = got.id
            count["found"] += 1
            kinds = {want["kind"], *(want.get("also") or ())}
            count["kind"] += got.kind in kinds
            if got.kind not in kinds:
                say("KIND", want["id"], got.kind, "not", want["kind"], "|", got.question[-70:])
            count["text"] += set(want["question"]["text"].split()) <= set(got.question.split())
            same_answer = _turns(want, "answer", lines) == set(got.answer_turns)
            count["answer"] += same_answer
            if not same_answer:
                say("ANSWER", want["id"], got.answer_turns, "not", want["answer"].get("turns"))
            count["parts"] += len(got.parts) == len(want["parts"])
            if len(got.parts) != len(want["parts"]):
                say("PARTS", want["id"], [p.text for p in got.parts], "not", [p["text"] for p in want["parts"]])
            else:
                for mine, theirs in zip(got.parts, want["parts"], strict=True):
                    count["verdicts"] += 1
                    count["verdict"] += mine.at_first == theirs["answered"]
                    if mine.at_first != theirs["answered"]:
                        say("VERDICT", want["id"], mine.at_first, "not", theirs["answered"], "|", mine.text[:60])
            again = want["asked_again"]
            count["again hit"] += again and got.asked_again and ids.get(want["of"]) == got.of
            count["again gold"] += again
            count["again ours"] += got.asked_again
            if again != got.asked_again:
                say("AGAIN", want["id"], got.asked_again, got.of, "not", want.get("of"))
            follows = ids.get(want.get("follows") or "")
            count["follows"] += follows == got.follows
            if follows != got.follows:
                say("FOLLOWS", want["id"], got.follows, "not", follows)
            for name in ("has_example", "has_number", "has_result"):
                count[name] += getattr(got, name) == want[name]
                if getattr(got, name) != want[name]:
                    say(name.upper(), want["id"], getattr(got, name))
    found = count["found"]
    precision = found / max(found + count["extra"], 1)
    recall = found / max(found + count["missed"], 1)
    again = 2 * count["again hit"] / max(count["again gold"] + count["again ours"], 1)
    return {
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "asked again F1": again,
        "invited": count["invited"] / count["cases"],
        "verdict": count["verdict"] / max(count["verdicts"], 1),
        **{k: count[k] / max(found, 1) for k in ("kind", "text", "answer", "parts", "follows")},
        **{k: count[k] / max(found, 1) for k in ("has_example", "has_number", "has_result")},
    }


def main() -> None:
    """Print the table for the samples or a folder of cases; with -v each miss in one line."""
    folders = [Path(word) for word in sys.argv[1:] if word != "-v"]
    for name, value in measure(*folders[:1], show="-v" in sys.argv).items():
        print(f"{name:<16}{value:6.3f}")


if __name__ == "__main__":
    main()
