"""The machine's clock."""

from datetime import UTC, datetime

from afterword.kernel.clock import Clock


class SystemClock(Clock):
    """The present moment of this machine, in its own time zone."""

    def now(self) -> datetime:
        """Now, with the local time zone."""
        return datetime.now(UTC).astimezone()
