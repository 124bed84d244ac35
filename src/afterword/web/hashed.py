"""Addresses of style and script that change with their content: a browser keeps them for good, and never an old one."""

import hashlib
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


class Hashed(StaticFilesStorage):
    """A file's address with a digest of it behind the question mark."""

    def url(self, name: str | None) -> str:
        """The address of a file, which must be there."""
        return f"{super().url(name)}?v={_digest(str(name))}"


@cache
def _digest(name: str) -> str:
    return hashlib.sha256(Path(finders.find(name) or "").read_bytes()).hexdigest()[:12]
