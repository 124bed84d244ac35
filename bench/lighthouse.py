"""Lighthouse over every page of the web app, as a phone and as a desktop: performance, accessibility, best practices.

Run: .venv/bin/python bench/lighthouse.py [PAGE…]      pages as their addresses end: letters, transcript, /data
Needs node, npx and Chromium. Bar: 95 in each. What else runs on the machine can only make a page slower, so a page
below the bar is tried up to three times, and its best counts.
"""

import json
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "browser"))

from served import INSIDE, OUTSIDE, begin, serving

VERSION = "12.8.2"
BAR = 95
KINDS = ("performance", "accessibility", "best-practices")
PRESETS: dict[str, list[str]] = {"phone": [], "desktop": ["--preset=desktop"]}


def free_port() -> int:
    """A port for the browser to be driven by."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
    return port


def looked(page: str, port: int, preset: list[str], out: Path) -> dict[str, Any]:
    """Lighthouse's report on a page, seen in the browser at this port, which has the cookie."""
    command = [
        "npx", "--yes", f"lighthouse@{VERSION}", page, "--quiet", "--output=json", f"--output-path={out}",
        f"--port={port}", "--disable-storage-reset", f"--only-categories={','.join(KINDS)}", *preset,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    if not out.exists():
        sys.exit(f"Lighthouse said nothing about {page}: {done.stderr[-500:]}")
    report: dict[str, Any] = json.loads(out.read_text("utf-8"))
    out.unlink()
    return report


def scores(report: dict[str, Any]) -> list[int]:
    """The three scores, 0 where there is none."""
    return [round(100 * (report["categories"][kind]["score"] or 0)) for kind in KINDS]


def faults(report: dict[str, Any]) -> list[str]:
    """What cost points."""
    weighs = {ref["id"] for kind in KINDS for ref in report["categories"][kind]["auditRefs"] if ref["weight"]}
    found = (audit for name, audit in report["audits"].items() if name in weighs and (audit["score"] or 0) < 0.9)
    return [f"{a['id']} {a.get('displayValue', '')}".strip() for a in found if a["scoreDisplayMode"] != "notApplicable"]


def best(page: str, port: int, preset: list[str], out: Path) -> tuple[list[int], list[str]]:
    """The best of up to three looks, and what cost points in it."""
    tried: list[tuple[list[int], list[str]]] = []
    for _ in range(3):
        report = looked(page, port, preset, out)
        tried.append((scores(report), faults(report)))
        if min(tried[-1][0]) >= BAR:
            break
    return max(tried, key=lambda each: (min(each[0]), sum(each[0])))


def main() -> None:
    """Print a table; exit code 1 when a page is below the bar."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not shutil.which("npx") or not chromium:
        sys.exit("Lighthouse needs node with npx, and Chromium: apt-get install npm chromium.")
    wanted = sys.argv[1:]
    low = 0
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder) / "data") as served, sync_playwright() as drive:
        port = free_port()
        args = ["--no-sandbox", "--disable-gpu", f"--remote-debugging-port={port}"]
        window = drive.chromium.launch_persistent_context(
            str(Path(folder) / "profile"), executable_path=chromium, args=args
        )
        tab = window.new_page()
        tab.goto(served.link())
        here = begin(tab, served.base, "dana-analyst")
        print(f"{'':32}{'phone':>15}{'desktop':>15}")
        for page in (*OUTSIDE[:-1], *INSIDE):
            if wanted and page not in wanted:
                continue
            address = served.base + page if page.startswith("/") else here + page
            seen = {name: best(address, port, how, Path(folder) / "out.json") for name, how in PRESETS.items()}
            low += any(min(points) < BAR for points, _ in seen.values())
            print(f"{page or 'steps':32}" + "".join(f"{'/'.join(map(str, points)):>15}" for points, _ in seen.values()))
            for name, (points, lost) in seen.items():
                if min(points) < BAR:
                    print(f"  {name}: {'; '.join(lost)}")
            sys.stdout.flush()
        window.close()
    print(f"{low} pages below {BAR} (performance/accessibility/best practices)")
    sys.exit(bool(low))


if __name__ == "__main__":
    main()
