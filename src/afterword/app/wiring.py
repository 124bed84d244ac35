"""The one place that knows the adapters: the use cases take files, clock and outbox from here."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.adapters.clock import SystemClock
    from afterword.adapters.embedding import missing as meaning_missing
    from afterword.adapters.files import read_case_folder, read_file, rewrite, standard_input
    from afterword.adapters.llm.guest import missing as language_model_missing
    from afterword.adapters.llm.server import Server, named_server
    from afterword.adapters.mail.imap import put_draft
    from afterword.adapters.mail.record import Record
    from afterword.adapters.mail.server import MailServer, NotSent, PerhapsSent, Way, given_password, named_mail_server
    from afterword.adapters.mail.smtp import send as send_mail
    from afterword.adapters.outbox import is_edited
    from afterword.adapters.outbox import write as outbox
    from afterword.adapters.speller import Speller
    from afterword.adapters.spelling import missing as spelling_missing
    from afterword.adapters.spelling import misspelt
    from afterword.adapters.store import api as store
    from afterword.adapters.store.kept import Firm, Held, Hits, Kept, Kind, Met, Named, Read, Words
    from afterword.language.meaning import Meaning
    from afterword.letters.guests.port import Drafter

__all__ = [
    "Firm", "Held", "Hits", "Kept", "Kind", "MailServer", "Met", "Named", "NotSent", "PerhapsSent", "Read", "Record",
    "Server", "Speller", "SystemClock", "Way", "Words", "given_password", "is_edited", "language_model",
    "language_model_missing", "meaning", "meaning_missing", "misspelt", "named_mail_server", "named_server", "outbox",
    "put_draft",
    "read_case_folder", "read_file", "rewrite", "send_mail", "spelling_missing", "standard_input", "store",
]  # fmt: skip

_WHERE = {
    "Read": ("store.kept", "Read"),
    "Firm": ("store.kept", "Firm"),
    "Hits": ("store.kept", "Hits"),
    "Kind": ("store.kept", "Kind"),
    "Met": ("store.kept", "Met"),
    "Named": ("store.kept", "Named"),
    "Words": ("store.kept", "Words"),
    "Kept": ("store.kept", "Kept"),
    "Held": ("store.kept", "Held"),
    "MailServer": ("mail.server", "MailServer"),
    "NotSent": ("mail.server", "NotSent"),
    "PerhapsSent": ("mail.server", "PerhapsSent"),
    "Record": ("mail.record", "Record"),
    "Server": ("llm.server", "Server"),
    "Speller": ("speller", "Speller"),
    "SystemClock": ("clock", "SystemClock"),
    "Way": ("mail.server", "Way"),
    "given_password": ("mail.server", "given_password"),
    "is_edited": ("outbox", "is_edited"),
    "language_model_missing": ("llm.guest", "missing"),
    "meaning_missing": ("embedding", "missing"),
    "misspelt": ("spelling", "misspelt"),
    "spelling_missing": ("spelling", "missing"),
    "named_mail_server": ("mail.server", "named_mail_server"),
    "named_server": ("llm.server", "named_server"),
    "outbox": ("outbox", "write"),
    "put_draft": ("mail.imap", "put_draft"),
    "read_case_folder": ("files", "read_case_folder"),
    "read_file": ("files", "read_file"),
    "rewrite": ("files", "rewrite"),
    "send_mail": ("mail.smtp", "send"),
    "standard_input": ("files", "standard_input"),
    "store": ("store.api", ""),
}


def __getattr__(name: str) -> object:
    """An adapter, loaded when a use case asks for it: a letter is checked in the time that loading all would take."""
    if name not in _WHERE:
        raise AttributeError(name)
    module, what = _WHERE[name]
    if not what:
        return import_module(f"afterword.adapters.{module}")
    return getattr(import_module(f"afterword.adapters.{module}"), what)


def meaning() -> "Meaning | None":
    """The model of meaning, where it is installed."""
    from afterword.adapters.embedding import MiniLM, missing

    return None if missing() else MiniLM()


def language_model(server: "Server") -> "Drafter":
    """The model on the server that the person named."""
    from afterword.adapters.llm.guest import Guest

    return Guest(server)
