"""The worker is killed while the server lives: another takes over what it was at."""

import os
import signal
from pathlib import Path

import pytest
from served import begin, serving, until_read

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="Processes are found by /proc.")


def worker_of(server: int) -> int:
    """The worker's process."""
    return int(Path(f"/proc/{server}/task/{server}/children").read_text().split()[0])


def test_a_worker_that_was_killed_is_followed_by_another(browser, tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        os.kill(worker_of(served.process.pid), signal.SIGKILL)
        context = served.context(browser)
        here = begin(context.new_page(), served.base, "li-retail")
        page = context.new_page()
        page.goto(f"{here}questions")
        assert page.locator("h1").count() == 1
        context.close()


def test_a_reading_whose_worker_was_killed_is_done_by_the_next(browser, tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        context = served.context(browser)
        page = context.new_page()
        here = begin(page, served.base, "li-retail")
        os.kill(worker_of(served.process.pid), signal.SIGSTOP)  # the next reading waits until it is killed
        page.goto(f"{here}feelings")
        page.get_by_label("What do you keep going over?").fill("I asked nothing at all.")
        page.get_by_role("button", name="Now look at the record").click()
        os.kill(worker_of(served.process.pid), signal.SIGKILL)
        until_read(page, here)
        page.goto(f"{here}verdicts")
        assert page.get_by_text("I asked nothing at all.").count()
        context.close()
