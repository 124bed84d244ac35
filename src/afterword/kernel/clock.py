"""The time comes in from outside: the core never looks at a clock."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time. The real one lives in the adapters; tests bring their own."""

    def now(self) -> datetime:
        """The present moment, with a time zone."""
        ...
