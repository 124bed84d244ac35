"""The one place that knows the adapters: the use cases take files, clock and outbox from here."""

from afterword.adapters.clock import SystemClock
from afterword.adapters.embedding import MiniLM, missing
from afterword.adapters.files import read_case_folder, read_file
from afterword.adapters.llm.guest import Guest
from afterword.adapters.llm.guest import missing as language_model_missing
from afterword.adapters.llm.server import Server, named_server
from afterword.adapters.outbox import write as outbox
from afterword.language.meaning import Meaning
from afterword.letters.guests.port import Drafter

__all__ = [
    "Server", "SystemClock", "language_model", "language_model_missing", "meaning", "meaning_missing", "named_server",
    "outbox", "read_case_folder", "read_file",
]  # fmt: skip

meaning_missing = missing


def meaning() -> Meaning | None:
    """The model of meaning, where it is installed."""
    return None if missing() else MiniLM()


def language_model(server: Server) -> Drafter:
    """The model on the server that the person named."""
    return Guest(server)
