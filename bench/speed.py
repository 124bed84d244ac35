"""Speed of the main job on a 60-minute, 9,000-word transcript, as a multiple of parsing the same file with webvtt-py.

Run: .venv/bin/python bench/speed.py
Bars: warm debrief under 0.3 s; the command from cold under 1 s; cost linear in length (exponent at most 1.05).
"""

import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import webvtt

from afterword.app.build import build
from afterword.app.load_case import load_case
from afterword.debrief.report import debrief

CASE = Path(__file__).resolve().parent.parent / "corpus" / "cases" / "dana-analyst"
WORDS = 9_000


def lengthened(target: Path, times: float) -> Path:
    """The sample case with its transcript repeated until it has `times` as many words, the clock running on."""
    target.mkdir()
    for path in CASE.rglob("*"):
        if path.is_file() and path.name != "transcript.vtt":
            (target / path.relative_to(CASE)).parent.mkdir(parents=True, exist_ok=True)
            (target / path.relative_to(CASE)).write_bytes(path.read_bytes())
    cues = list(webvtt.read(str(CASE / "transcript.vtt")))
    end = cues[-1].end_in_seconds
    lines, wanted = ["WEBVTT", ""], round(len(cues) * times)
    for i in range(wanted):
        cue, lap = cues[i % len(cues)], i // len(cues)
        start, stop = (_stamp(t + lap * (end + 2)) for t in (cue.start_in_seconds, cue.end_in_seconds))
        lines += [str(i + 1), f"{start} --> {stop}", cue.text, ""]
    (target / "transcript.vtt").write_text("\n".join(lines), "utf-8")
    return target


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes // 60):02}:{int(minutes % 60):02}:{rest:06.3f}"


def best(job: Callable[[], object], runs: int = 5) -> float:
    """The median time of a job in seconds, after one run that is not counted."""
    job()
    times = []
    for _ in range(runs):
        before = time.perf_counter()
        job()
        times.append(time.perf_counter() - before)
    return statistics.median(times)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as there:
        words = sum(len(cue.text.split()) for cue in webvtt.read(str(CASE / "transcript.vtt")))
        folder = lengthened(Path(there) / "hour", WORDS / words)
        file = str(folder / "transcript.vtt")
        yardstick = best(lambda: webvtt.read(file))
        case = load_case(folder)
        rows = {
            "webvtt-py parses the file": yardstick,
            "reading the folder": best(lambda: load_case(folder)),
            "debrief, warm": best(lambda: debrief(case)),
            "debrief, letters, plan, practice, warm": best(lambda: build(case=case)),
        }
        command = [sys.executable, "-m", "afterword", "debrief", str(folder), "--out", str(Path(there) / "out")]
        rows["the command from cold, files written"] = best(
            lambda: subprocess.run(command, capture_output=True, check=True)
        )
        print(f"{'':44}{'seconds':>9}{'x webvtt-py':>13}")
        for name, seconds in rows.items():
            print(f"{name:44}{seconds:9.3f}{seconds / yardstick:13.1f}")
        sizes = (1, 2, 4, 10)
        points = []
        for hours in sizes:
            longer = load_case(lengthened(Path(there) / f"hours{hours}", hours * WORDS / words))
            points.append((math.log(hours), math.log(best(lambda longer=longer: debrief(longer), runs=3))))
        print(f"exponent of the debrief's cost from 1 to {sizes[-1]} hours: {_slope(points):.2f}")


def _slope(points: list[tuple[float, float]]) -> float:
    mean_x = statistics.mean(x for x, _ in points)
    mean_y = statistics.mean(y for _, y in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


if __name__ == "__main__":
    main()
