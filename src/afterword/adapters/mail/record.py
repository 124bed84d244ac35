"""What has gone, so that nothing goes twice."""

import json
from contextlib import suppress
from pathlib import Path

from afterword.kernel.errors import AfterwordError


class Record:
    """The note on one letter: made before it is handed over, so that even a crash is remembered."""

    def __init__(self, folder: Path, stem: str) -> None:
        self.path, self.copy = folder / "sent" / f"{stem}.json", folder / "sent" / f"{stem}.eml"

    def read(self) -> dict[str, str] | None:
        """What is noted; None when nothing was. A note that cannot be read counts as one."""
        try:
            told = json.loads(self.path.read_text("utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError):
            told = None
        return {key: str(value) for key, value in told.items()} if isinstance(told, dict) else {}

    def begin(self, told: dict[str, str], data: bytes) -> None:
        """Note that it is about to go. Raises AfterwordError when there is a note: only one call can make it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._closed(error) from error
        try:
            with self.path.open("x", encoding="utf-8") as note:
                json.dump({**told, "state": "under way"}, note, ensure_ascii=False, indent=1)
            self.copy.write_bytes(data)
        except FileExistsError as error:
            raise AfterwordError("This letter is being sent already.", where=str(self.path)) from error
        except OSError as error:
            self.forget()
            raise self._closed(error) from error

    def _closed(self, error: OSError) -> AfterwordError:
        return AfterwordError(
            f"No note of it can be kept here ({error.strerror or error}), so nothing was sent.",
            where=str(self.path),
            next="Check who may write there.",
        )

    def done(self, told: dict[str, str]) -> None:
        """Note that it has gone. What was noted before is enough to keep it from going twice."""
        try:
            self.path.write_text(json.dumps({**told, "state": "done"}, ensure_ascii=False, indent=1), "utf-8")
        except OSError:
            return

    def forget(self) -> None:
        """It certainly did not go."""
        for file in (self.path, self.copy):
            with suppress(OSError):  # a note that cannot be taken away keeps it from going: the safe side
                file.unlink(missing_ok=True)
