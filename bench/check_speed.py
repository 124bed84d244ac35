"""What checking a letter costs: all rules in process, with a case and without, proselint on the same text, from cold.

Run: .venv/bin/python bench/check_speed.py [LETTER]
proselint is the yardstick only and no dependency: `pip install proselint` beside the rest, or its row is left out.
Bars: a letter at most 10 ms, with a case and the fact check, too, and faster than proselint; 100 sentences against a
60-minute case at most 100 ms; the command from cold at most 0.35 s. In process the processor's time is counted, and the
wording is new at every turn, so that nothing is remembered from the turn before.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from statistics import median

CASE = Path(__file__).resolve().parents[1] / "corpus" / "cases" / "dana-analyst"

LETTER = """To: Grace Okafor
Subject: Thank you – ward sister interview on Tuesday

Dear Ms Okafor,

Thank you for talking with me on Tuesday about the ward sister post. What you said about falls at night stayed with
me, and I went back to my own notes from Kessington that evening.

You asked how I would find out why they happen. I gave you the form and not the result. On Ward 7 I walked the bays
with the night staff and found that nine of fourteen falls were on the way to the toilet; after six weeks of rounds at
two and five it was four. My matron there, Ruth Dean, is glad to take a call about it.

I would like to do this work with your team, and I look forward to hearing from you by the end of next week, as you
said.

Kind regards,
Maeve Lynch
07700 900123
"""


def worded(text: str) -> Callable[[], str]:
    """The text, each time in other words: a word that is none stands among them here and there."""
    turns = count()

    def told() -> str:
        new = f"{next(turns):x}".translate(str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst"))
        words = text.split(" ")
        return " ".join(f"{word} {new}" if n % 9 == 4 and word.islower() else word for n, word in enumerate(words))

    return told


def ours(text: str) -> Callable[[], object]:
    """The whole check of a letter without a case."""
    from afterword.letters.checker import check_draft
    from afterword.letters.draft import parse_draft

    told = worded(text)
    return lambda: check_draft(parse_draft(told()))


def with_a_case() -> dict[str, Callable[[], object]]:
    """The check of our own letter in a case, without and with the fact check, and the fact check in a long case."""
    from afterword.app.build import build
    from afterword.app.load_case import load_case
    from afterword.debrief.report import debrief
    from afterword.evidence.factcheck import check_text
    from afterword.evidence.ledger import build_ledger
    from afterword.evidence.model import World
    from afterword.letters.checker import check_draft
    from afterword.letters.draft import parse_draft
    from speed import WORDS, lengthened

    result = build(case=load_case(CASE))
    letter = next(each for each in result.letters if each.kind == "note")
    world = World(result.debrief, result.ledger)
    told = worded(f"To: {letter.to}\nSubject: {letter.subject}\n\n{letter.body}\n")

    def check(judge: bool) -> object:
        draft = parse_draft(told(), to=letter.to)
        return check_draft(draft, world, partial(check_text, to=letter.to) if judge else None)

    with tempfile.TemporaryDirectory() as there:
        spoken = sum(len(turn.text.split()) for turn in world.debrief.case.transcript.turns)
        long = debrief(load_case(lengthened(Path(there) / "hour", WORDS / spoken)))
    hour = World(long, build_ledger(long))
    body = worded(letter.body)

    def hundred() -> object:
        sentences = 0
        while sentences < 100:
            sentences += len(check_text(body(), hour, letter.to))
        return sentences

    return {
        "with a case": lambda: check(False),
        "with a case and the fact check": lambda: check(True),
        "100 sentences, 60-minute case": hundred,
    }


def proselints(text: str) -> Callable[[], object] | None:
    """All of proselint's checks; None where it is not installed."""
    if find_spec("proselint") is None:
        return None
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    told = worded(text)
    return lambda: LintFile("letter", told()).lint(DEFAULT)


def cold(text: str) -> Callable[[], object]:
    """`afterword check` in a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write(text)
    command = [sys.executable, "-m", "afterword", "check", file.name]
    return lambda: subprocess.run(command, capture_output=True, check=False)


def measured(
    jobs: dict[str, Callable[[], object]], runs: int, clock: Callable[[], float] = time.perf_counter
) -> dict[str, float]:
    """Median seconds of each job, taken in turns so that a busy machine slows all of them alike."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for turn in range(runs + 1):
        for name, job in jobs.items():
            before = clock()
            job()
            if turn:
                times[name].append(clock() - before)
    return {name: median(each) for name, each in times.items()}


def main() -> None:
    """Print the figures."""
    text = Path(sys.argv[1]).read_text("utf-8") if len(sys.argv) > 1 else LETTER
    yardstick = proselints(text)
    jobs = {"all rules": ours(text), **({"proselint": yardstick} if yardstick else {}), **with_a_case()}
    figures = measured(jobs, 40, time.process_time)
    bare = [sys.executable, "-c", "pass"]
    started = {"afterword check, from cold": cold(text), "python -c pass": lambda: subprocess.run(bare, check=False)}
    for name, seconds in (figures | measured(started, 7)).items():
        share = f"{seconds / figures['proselint']:8.2f} x proselint" if name in figures and yardstick else ""
        print(f"{name:32}{1000 * seconds:9.1f} ms{share}")


if __name__ == "__main__":
    main()
