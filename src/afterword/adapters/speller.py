"""Spelling for a program that runs for long: Harper takes 150 MB, so it works beside it, in a process of its own.

The process is started when somebody first asks and ends when nobody has asked for two minutes, or when the program
that started it is gone. Lines of JSON go in and out; nothing leaves the machine.
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from threading import Lock, Thread, Timer
from typing import Any, Final

from afterword.kernel.spans import Span

_IDLE: Final = 120.0
"""Seconds without a question."""
_MOST: Final = 3
"""Interviews whose words are held at the same time."""


class Speller:
    """The process beside, as one asks it. Safe to be asked by several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[str] | None = None
        self._ready = False

    def misspelt(self, text: str, english: str, known: Sequence[str]) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """Words that this English does not know, each with what may be meant; none while the process is starting."""
        if not self._lock.acquire(blocking=False):
            return  # it is starting, or answers somebody else: the next pause in typing asks again
        try:
            if not self._ready or self._process is None or self._process.poll() is not None:
                Thread(target=self._start, daemon=True).start()
                return
            ask = {"text": text, "english": english, "name": hash(tuple(known))}
            answer = self._asked(ask)
            if answer is None:  # it does not know these words yet, or any more
                answer = self._asked({**ask, "known": list(known)}) or []
        except (OSError, ValueError):
            self._ready = False
            return
        finally:
            self._lock.release()
        yield from ((Span(start, end), tuple(guesses)) for start, end, guesses in answer)

    def _start(self) -> None:
        with self._lock:
            if self._ready and self._process and self._process.poll() is None:
                return
            with contextlib.suppress(OSError, ValueError):
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "afterword.adapters.speller"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
                )  # fmt: skip
                self._asked({"text": "", "english": "american", "name": 0, "known": []})
                self._ready = True

    def _asked(self, ask: dict[str, Any]) -> list[Any] | None:
        """One line there and back. Raises OSError, ValueError when the process is gone."""
        if self._process is None or self._process.stdin is None or self._process.stdout is None:
            raise OSError
        self._process.stdin.write(json.dumps(ask) + "\n")
        self._process.stdin.flush()
        answer: list[Any] | None = json.loads(self._process.stdout.readline())
        return answer


def _answers() -> None:
    """The process itself: a line in, a line out, until nobody asks any more."""
    from harper import Dialect, Linter

    from afterword.adapters.spelling import misspellings

    linters: dict[tuple[str, int], Linter] = {}
    end = Timer(_IDLE, os._exit, (0,))
    end.start()
    for line in sys.stdin:
        end.cancel()
        ask = json.loads(line)
        which = ask["english"], ask["name"]
        if "known" in ask:
            while len(linters) >= _MOST:
                del linters[next(iter(linters))]
            linters[which] = Linter(Dialect[ask["english"].upper()])
            linters[which].import_words(ask["known"])
        told = linters.get(which)
        found = told and [(span.start, span.end, guesses) for span, guesses in misspellings(told, ask["text"])]
        print(json.dumps(found), flush=True)
        end = Timer(_IDLE, os._exit, (0,))
        end.start()
    os._exit(0)


if __name__ == "__main__":
    _answers()
