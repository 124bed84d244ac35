"""Files that come in: into a closed temporary file, with an end to their size."""

from typing import IO, Any, Final

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import TemporaryFileUploadHandler

MOST: Final = 30 * 1024 * 1024
"""Bytes of one file, and of all files of one form together; texts are far smaller (a reading)."""


class Limited(TemporaryFileUploadHandler):
    """Stops as soon as more comes in than there should be."""

    taken = 0

    def handle_raw_input(
        self, input_data: IO[bytes], META: dict[str, Any], content_length: int, boundary: str,  # noqa: N803
        encoding: str | None = None,
    ) -> None:  # fmt: skip
        """Refuse at once what says itself that it is too large."""
        if content_length > MOST + 1024 * 1024:
            raise RequestDataTooBig("too large")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Count, whatever was said before."""
        self.taken += len(raw_data)
        if self.taken > MOST:
            raise RequestDataTooBig("too large")
        super().receive_data_chunk(raw_data, start)
