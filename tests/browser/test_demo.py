"""`run.py demo` for somebody who watches and for nobody; `afterword serve FOLDER`."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from served import CASES, Served, command, env_of, serving

ROOT = Path(__file__).resolve().parents[2]
OPEN = "Ctrl+C ends it."

pty = pytest.importorskip("pty", reason="This system has no terminals to try it on.")


def watched(*words: str, data: Path) -> str:
    """What a command says on a terminal until its web app is open; Ctrl+C must end it."""
    ours, theirs = pty.openpty()
    env = {**env_of(data), "BROWSER": "true"}  # or this machine's own browser would open
    process = subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=env, process_group=0)
    os.close(theirs)
    said = ""
    try:
        while OPEN not in said.partition("/enter/")[2]:
            said += os.read(ours, 4096).decode()
        os.killpg(process.pid, signal.SIGINT)
        while rest := _read(ours):
            said += rest
        assert process.wait(20) in {0, 130}
    finally:
        process.kill()
        os.close(ours)
    return said


def _read(terminal: int) -> str:
    try:
        return os.read(terminal, 4096).decode()
    except OSError:  # the other end is closed
        return ""


def test_the_demo_opens_the_web_app_for_somebody_who_watches(tmp_path: Path) -> None:
    said = watched(sys.executable, "run.py", "demo", data=tmp_path)
    assert said.index("The report: demo-out/debrief.html") < said.index("The same interview in your browser:")
    assert "dana-analyst" in said.partition("in your browser:")[2]
    assert "Traceback" not in said
    assert not list(tmp_path.iterdir()), "the person's own folder is left alone"


def test_the_demo_ends_by_itself_when_nobody_watches(tmp_path: Path) -> None:
    words = [sys.executable, "run.py", "demo"]
    done = subprocess.run(
        words, cwd=ROOT, env=env_of(tmp_path), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=90
    )
    assert done.returncode == 0
    assert done.stdout.rstrip().endswith("serve corpus/cases/dana-analyst")
    assert not list(tmp_path.iterdir())


def test_a_folder_is_taken_in_once(browser, tmp_path: Path) -> None:
    case = str(CASES / "li-retail")
    with serving(tmp_path, case) as first:
        assert titles(first, browser) == 1
        again = subprocess.run(command(case), env=env_of(tmp_path), capture_output=True, text=True, check=True).stdout
        assert "was taken in before" in again
        assert first.base in again
        assert titles(first, browser) == 1
    with serving(tmp_path, case, str(CASES / "hallam-driver")) as second:
        assert titles(second, browser) == 2


def titles(served: Served, browser) -> int:
    """How many interviews the first page lists, all of them read."""
    context = served.context(browser)
    page = context.new_page()
    for _ in range(100):
        page.goto(served.base)
        listed = page.locator(".interviews li")
        if not page.get_by_text("A new interview").count():
            break
        time.sleep(0.2)
    found = listed.count()
    context.close()
    return found


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    done = subprocess.run(command(str(tmp_path / "nothere")), env=env_of(tmp_path), capture_output=True, text=True)
    assert done.returncode == 2
    assert "nothere: There is no such folder." in done.stderr
    assert done.stderr.count("\n") == 1
