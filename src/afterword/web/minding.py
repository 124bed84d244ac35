"""The worker behind the server: started again whenever it ends before the server does."""

import subprocess
import sys
import threading
from typing import Final

_BREATH: Final = 1.0
"""Seconds between an end and the next start: a worker that cannot live must not keep the machine busy."""


class Worker:
    """A process that reads. It may be killed, or die of a file; what it was at is put back when it starts again."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._process = _started()
        threading.Thread(target=self._mind, daemon=True).start()

    def end(self) -> None:
        """End it for good."""
        self._over.set()
        self._process.terminate()
        self._process.wait()

    def _mind(self) -> None:
        while True:
            self._process.wait()
            if self._over.wait(_BREATH):
                return
            self._process = _started()


def _started() -> "subprocess.Popen[bytes]":
    """It ends when our end of its input is closed, however we end: kill -9 closes it, too. Ctrl+C is not for it."""
    command = [sys.executable, "-m", "afterword.web.worker"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
