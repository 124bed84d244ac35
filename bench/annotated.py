"""Interviews of our own, judged by hand in one file each, made into case folders with a gold.json.

A file is cut by lines of the form `--- name`. `case` holds `key value` lines (me, employer, role, date, felt, form,
verbatim, rate) and `interviewer name | role | e-mail`; `transcript` or `notes` holds the talk, one turn or note a line,
with judgements on lines that begin with `#` and speak of the line above; `worries` holds
`W05 | supported | yes | the worry | exact words ¦ more exact words` a line; every other part is a file of the folder.

Judgements: `#q e01 kind=behavioural also=background ask="exact words" parts="exact | exact"` on the turn that asks,
`#q+ e01` on a further turn of the question; `#a e01 answered=yes,no example number result follows=e02 again=e03` on the
first turn of the answer, `#a+ e01` on the others, `#invite` on an invitation to ask. A question without an answer bears
its `answered` on the line of `#q`.

Run: .venv/bin/python bench/annotated.py FILE… --out FOLDER
"""

import argparse
import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

RATE: Final = 150.0
"""Words per minute where a file names none."""

_LINE: Final = re.compile(r"#(q\+?|a\+?|invite)(?!\S)\s*(e\d+)?\s*(.*)")


@dataclass(slots=True)
class Talk:
    """Turns (speaker, words) numbered from 1, and what was judged about them."""

    turns: list[tuple[str, str]] = field(default_factory=list)
    exchanges: dict[str, dict[str, Any]] = field(default_factory=dict)
    invited: list[int] = field(default_factory=list)


def parts(text: str) -> dict[str, str]:
    """The parts of a file by their names."""
    pieces = re.split(r"^--- (\S+)[ \t]*\n", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def talk(text: str, *, notes: bool, form: str) -> Talk:
    """The talk and its judgements. Raises ValueError, with the line, where one is malformed."""
    out = Talk()
    for line in filter(str.strip, text.splitlines()):
        if not line.startswith("#") or (notes and not _LINE.match(line)):
            speaker, _, words = ("", "", line) if notes else line.partition(": ")
            if not notes and not words:
                raise ValueError(f"no speaker: {line!r}")
            said = _spoken(words, form)
            if not notes and out.turns and out.turns[-1][0] == speaker:
                said = f"{out.turns.pop()[1]} {said}"  # one turn is all that somebody says until another speaks
            out.turns.append((speaker, said))
            continue
        match = _LINE.match(line)
        if match is None:
            raise ValueError(f"not a judgement: {line!r}")
        what, key, rest = match.groups()
        _judge(out, what, key, rest, form)
    return out


def _judge(out: Talk, what: str, key: str | None, rest: str, form: str) -> None:
    turn = len(out.turns)
    if what == "invite":
        out.invited.append(turn)
        return
    if key is None:
        raise ValueError(f"no id after #{what} on turn {turn}")
    words = shlex.split(rest)
    given = dict(word.split("=", 1) for word in words if "=" in word)
    flags = {word for word in words if "=" not in word}
    if what == "q":
        texts = [_spoken(t.strip(), form) for t in given["parts"].split(" | ")]
        out.exchanges[key] = {
            "id": key,
            "asked_by": out.turns[turn - 1][0] or given.get("by", ""),
            "kind": given["kind"],
            "also": given["also"].split(",") if "also" in given else [],
            "question": {"turns": [turn], "text": _spoken(given.get("ask") or given["parts"], form)},
            "answer": {"turns": []},
            "parts": [{"text": t, "answered": "no", "quote": None} for t in texts],
            **_flags({}, set()),
        }
        for text in texts:
            if text not in out.turns[turn - 1][1] and turn > 1 and text not in out.turns[turn - 2][1]:
                raise ValueError(f"{key}: the part {text!r} is not in turn {turn}")
    held = out.exchanges[key]
    if what == "q+":
        held["question"]["turns"].append(turn)
    elif what in ("a", "a+"):
        held["answer"]["turns"].append(turn)
    if what == "a" or "answered" in given:
        answered = given["answered"].split(",")
        if len(answered) != len(held["parts"]):
            raise ValueError(f"{key}: {len(held['parts'])} parts, {len(answered)} answers")
        for part, verdict in zip(held["parts"], answered, strict=True):
            part["answered"] = {"y": "yes", "n": "no", "p": "partly"}.get(verdict, verdict)
        held.update(_flags(given, flags))


def _flags(given: dict[str, str], flags: set[str]) -> dict[str, Any]:
    return {
        "follows": given.get("follows"),
        "asked_again": "again" in given,
        "of": given.get("again"),
        **{f"has_{name}": name in flags for name in ("example", "number", "result")},
    }


def _spoken(words: str, form: str) -> str:
    """The words as the form writes them: a phone transcript has neither capitals nor marks."""
    return re.sub(r"[^\w\s'’-]", "", words).lower() if form == "phone" else words


def transcript(found: Talk, form: str, rate: float) -> tuple[str, str]:
    """File name and text of the talk in a form: zoom, teams, otter, plain, phone or notes."""
    if form == "notes":
        return "notes.md", "\n\n".join(words for _, words in found.turns) + "\n"
    if form in ("plain", "phone"):
        return "transcript.txt", "\n".join(f"{who}: {words}" for who, words in found.turns) + "\n"
    if form == "otter":
        out, at = [], 0.0
        for who, words in found.turns:
            out.append(f"{who}  {int(at) // 60}:{int(at) % 60:02d}\n{words}\n")
            at += len(words.split()) * 60 / rate + 0.6
        return "transcript.txt", "\n".join(out)
    cues, at = ["WEBVTT\n"], 4.0
    for who, words in found.turns:
        for piece in re.split(r"(?<=[.?!…])\s+(?=\S)", words):
            end = at + max(0.4, len(piece.split()) * 60 / rate)
            said = f"<v {who}>{piece}</v>" if form == "teams" else f"{who}: {piece}"
            cues.append(f"{len(cues)}\n{_clock(at)} --> {_clock(end)}\n{said}\n")
            at = end + 0.1
        at += 0.5
    return "transcript.vtt", "\n".join(cues)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 3600:02d}:{int(seconds) // 60 % 60:02d}:{seconds % 60:06.3f}"


def exchanges(path: Path) -> tuple[bool, list[dict[str, Any]]]:
    """Whether a file holds notes, and its judged exchanges."""
    held = parts(path.read_text("utf-8"))
    form = re.search(r"^form (\S+)", held["case"], re.MULTILINE)
    name = form[1] if form else "zoom"
    notes = name == "notes"
    found = talk(held["notes" if notes else "transcript"], notes=notes, form=name)
    return notes, list(found.exchanges.values())


def _worries(text: str) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    for line in filter(str.strip, text.splitlines()):
        worry, verdict, letter, words, *proof = (cell.strip() for cell in f"{line} ".split(" | "))
        quotes = [{"text": q.strip()} for q in proof[0].split("¦") if q.strip()] if proof else []
        known = None if worry == "-" else worry
        out.append({"text": words, "worry": known, "verdict": verdict, "letter": letter, "evidence": quotes})
    return out


def build(path: Path, out: Path) -> Path:
    """The case folder of one file, made new under `out`; returns it."""
    held = parts(path.read_text("utf-8"))
    facts = [line.split(maxsplit=1) for line in held.pop("case").splitlines() if line.strip()]
    case = {key: value.strip() for key, value in facts if key != "interviewer"}
    panel = [[cell.strip() for cell in value.split("|")] for key, value in facts if key == "interviewer"]
    form = case.get("form", "zoom")
    found = talk(held.pop("notes" if form == "notes" else "transcript"), notes=form == "notes", form=form)
    folder = out / path.stem
    folder.mkdir(parents=True, exist_ok=True)
    name, spoken = transcript(found, form, float(case.get("rate", RATE)))
    (folder / name).write_text(spoken, "utf-8")
    gold: dict[str, Any] = {"source": name, "exchanges": list(found.exchanges.values()), "worries": []}
    people = [case["me"], *(person[0] for person in panel)]
    for exchange in gold["exchanges"]:
        exchange["asked_by"] = _full(exchange["asked_by"], people)
    if form == "notes":
        lines = {n: 2 * n - 1 for n in range(1, len(found.turns) + 1)}
        for exchange in gold["exchanges"]:
            for side in ("question", "answer"):
                exchange[side]["lines"] = [lines[n] for n in exchange[side].pop("turns")]
        gold["invited_to_ask_lines"] = [lines[n] for n in found.invited]
    else:
        gold["invited_to_ask"] = found.invited
    if "worries" in held:
        gold["worries"] = _worries(held.pop("worries"))
        (folder / "worries.txt").write_text("\n".join(w["text"] for w in gold["worries"]) + "\n", "utf-8")
    (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), "utf-8")
    (folder / "case.toml").write_text(_toml(case, panel), "utf-8")
    for other, kept in held.items():
        (folder / other).parent.mkdir(parents=True, exist_ok=True)
        (folder / other).write_text(kept, "utf-8")
    return folder


def _full(label: str, people: list[str]) -> str:
    """The one person whose name holds the words of a label; else the label."""
    meant = [name for name in people if label and set(label.split()) <= set(name.split())]
    return meant[0] if len(meant) == 1 else label


def _toml(case: dict[str, str], panel: list[list[str]]) -> str:
    strings = [
        f"{key} = {json.dumps(case[key], ensure_ascii=False)}" for key in ("me", "employer", "role") if key in case
    ]
    plain = [f"{key} = {case[key]}" for key in ("date", "felt") if key in case]
    people = [
        "\n[[interviewers]]\n"
        + "\n".join(
            f"{key} = {json.dumps(value, ensure_ascii=False)}"
            for key, value in zip(("name", "role", "email"), person, strict=False)
            if value
        )
        for person in panel
    ]
    return "\n".join([*strings, *plain, *people]) + "\n"


def main() -> None:
    """Build the named files and say where."""
    asked = argparse.ArgumentParser(description="Case folders with a gold.json out of annotated interviews.")
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--out", type=Path, required=True)
    given = asked.parse_args()
    for path in given.files:
        folder = build(path, given.out)
        print(f"{folder}: {len(json.loads((folder / 'gold.json').read_text('utf-8'))['exchanges'])} exchanges")


if __name__ == "__main__":
    main()
