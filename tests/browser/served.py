"""The web app as a person runs it: its own process, its own data folder, the link it prints."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"

INSIDE = (
    "", "feelings", "verdicts", "fit", "questions", "answers", "side-by-side", "letters",
    "letters/annika-thorsby", "wait", "next", "transcript", "set-down",
    "set-down/memory/people", "set-down/memory/worst", "set-down/file/worries.txt", "people", "think", "remove",
    "heed", "brief",
    "transcript/4", "again", "transcript?find=platelet", "transcript?only=open", "transcript?turn=54&words=just+gone",
)  # fmt: skip
OUTSIDE = ("/", "/begin", "/search?q=platelets", "/firms", "/firms/people", "/data", "/nothere")
"""Every page: of the interview `dana-analyst`, and outside of interviews; the last is not there."""


@dataclass
class Served:
    """A running server."""

    base: str
    data: Path
    process: subprocess.Popen[str]

    def link(self) -> str:
        """A fresh link, as `afterword serve` gives it when it is called again."""
        return _link(
            subprocess.run(command(), env=env_of(self.data), capture_output=True, text=True, check=True).stdout
        )

    def context(self, browser: Browser, **options: object) -> BrowserContext:
        """A browser window that came in by the link."""
        context = browser.new_context(**options)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(self.link())
        page.close()
        return context


def command(*folders: str) -> list[str]:
    """`afterword serve` with these case folders, on a free port."""
    return [sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", "0", *folders]


@contextmanager
def serving(data: Path, *folders: str) -> Iterator[Served]:
    """The server on a free port, ended afterwards."""
    process = subprocess.Popen(command(*folders), env=env_of(data), stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        link = _link("".join(process.stdout.readline() for _ in range(len(folders) + 1)))
        yield Served(link.partition("/enter/")[0], data, process)
    finally:
        process.kill()
        process.wait()


def begin(page: Page, base: str, case: str) -> str:
    """Give the files of a case by the form, and wait until they were read; the address of its page."""
    page.goto(f"{base}/begin")
    root = CASES / case
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and path.name != "gold.json"]
    page.set_input_files("#files", [str(path) for path in files])
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url("**/feelings")
    here = page.url.removesuffix("feelings")
    until_read(page, here)
    return here


def until_read(page: Page, here: str) -> None:
    """Wait as a person does: the page loads itself anew when the worker is done."""
    page.goto(here)
    page.wait_for_selector("#reading .working", state="detached", timeout=60_000)
    page.wait_for_load_state()


def env_of(data: Path) -> dict[str, str]:
    """The environment with this data folder."""
    return {**os.environ, "AFTERWORD_DATA": str(data)}


def _link(printed: str) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+/enter/\S+", printed)
    assert found, printed
    return found.group()
