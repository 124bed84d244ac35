"""The one place that knows the adapters: the use cases take files, clock and outbox from here."""

from afterword.adapters.clock import SystemClock
from afterword.adapters.files import read_case_folder, read_file
from afterword.adapters.outbox import write as outbox

__all__ = ["SystemClock", "outbox", "read_case_folder", "read_file"]
