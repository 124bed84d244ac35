"""Files that come in: into a closed temporary file, with an end to their size."""

from typing import IO, Any, Final

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import TemporaryFileUploadHandler

MOST: Final = 30 * 1024 * 1024
"""Bytes of one file, and of all files of one form together; texts are far smaller (a reading)."""
MOST_SOUND: Final = 60 * 1024 * 1024
"""The same for a recording that comes in one go, without the page's script; with it, a larger one comes in pieces."""


class Limited(TemporaryFileUploadHandler):
    """Stops as soon as more comes in than there should be."""

    taken = 0

    @property
    def most(self) -> int:
        """Bytes that may come: a recording is larger than all papers, and a copy of everything may have some in it."""
        request = self.request
        return MOST_SOUND if request is not None and request.path.endswith(("/recording", "/data")) else MOST

    def handle_raw_input(
        self, input_data: IO[bytes], META: dict[str, Any], content_length: int, boundary: str,  # noqa: N803
        encoding: str | None = None,
    ) -> None:  # fmt: skip
        """Refuse at once what says itself that it is too large."""
        if content_length > self.most + 1024 * 1024:
            raise RequestDataTooBig("too large")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Count, whatever was said before."""
        self.taken += len(raw_data)
        if self.taken > self.most:
            raise RequestDataTooBig("too large")
        super().receive_data_chunk(raw_data, start)
