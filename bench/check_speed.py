"""What checking a letter costs: all rules in process, proselint on the same text, the command from cold.

Run: .venv/bin/python bench/check_speed.py [LETTER]
proselint is the yardstick only and no dependency: `pip install proselint` beside the rest, or its row is left out.
Bars: a letter alone at most 10 ms and faster than proselint; the command from cold at most 0.35 s.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

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


def ours(text: str) -> Callable[[], object]:
    """The whole check of a letter without a case."""
    from afterword.letters.checker import check_draft
    from afterword.letters.draft import parse_draft

    return lambda: check_draft(parse_draft(text))


def proselints(text: str) -> Callable[[], object] | None:
    """All of proselint's checks; None where it is not installed."""
    if find_spec("proselint") is None:
        return None
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda: LintFile("letter", text).lint(DEFAULT)


def cold(text: str) -> Callable[[], object]:
    """`afterword check` in a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write(text)
    command = [sys.executable, "-m", "afterword", "check", file.name]
    return lambda: subprocess.run(command, capture_output=True, check=False)


def measured(jobs: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Median seconds of each job, taken in turns so that a busy machine slows all of them alike."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for turn in range(runs + 1):
        for name, job in jobs.items():
            before = time.perf_counter()
            job()
            if turn:
                times[name].append(time.perf_counter() - before)
    return {name: median(each) for name, each in times.items()}


def main() -> None:
    """Print the figures."""
    text = Path(sys.argv[1]).read_text("utf-8") if len(sys.argv) > 1 else LETTER
    yardstick = proselints(text)
    jobs = {"all rules": ours(text), **({"proselint": yardstick} if yardstick else {})}
    figures = measured(jobs, 40)
    bare = [sys.executable, "-c", "pass"]
    started = {"afterword check, from cold": cold(text), "python -c pass": lambda: subprocess.run(bare, check=False)}
    for name, seconds in (figures | measured(started, 7)).items():
        share = f"{seconds / figures['proselint']:8.2f} x proselint" if name in figures and yardstick else ""
        print(f"{name:28}{1000 * seconds:9.1f} ms{share}")


if __name__ == "__main__":
    main()
