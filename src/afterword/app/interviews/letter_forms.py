"""Use case: a letter as it stands in each of the forms in which it can leave."""

from collections.abc import Mapping
from typing import Any

from afterword.app.interviews.letters import Letter
from afterword.kernel.errors import BadCall
from afterword.letters.model import Composed
from afterword.letters.outputs.mailto import LONGEST
from afterword.letters.sheets import OUTPUTS, Output, Sender
from afterword.letters.sheets_mail import mail_address, mail_link


def forms(letter: Letter) -> tuple[tuple[Output, ...], tuple[Output, ...]]:
    """The forms of its own way, and those of the others; the link is none of them."""
    there = [each for each in OUTPUTS.values() if each.available() and each.id != "mailto"]
    own = tuple(each for each in there if letter.channel in each.channels)
    return own, tuple(each for each in there if each not in own)


def as_file(*, letter: Letter, form: str, found: Mapping[str, Any]) -> tuple[str, bytes]:
    """The name and the bytes of one form. Raises AfterwordError where the letter does not fit it."""
    output = OUTPUTS.get(form)
    if output is None or not output.available():
        raise BadCall("This form cannot be made here.", next="Copy the text instead.")
    sender = Sender(found["debrief"]["case"]["me"], found.get("own_address"), found.get("country"))
    return f"{letter.stem}{output.suffix}", output.render(_composed(letter), sender)


def link(letter: Letter) -> tuple[str, bool]:
    """A link that opens the mail program, and whether the whole letter goes along."""
    to, subject = mail_address(letter.to, letter.now.email), letter.now.subject
    whole = mail_link(to, subject, letter.now.body)
    return (whole, True) if len(whole) <= LONGEST else (mail_link(to, subject), False)


def _composed(letter: Letter) -> Composed:
    now = letter.now
    return Composed(
        to=letter.to, to_address=now.email or None, kind=letter.kind, channel=letter.channel,
        subject=now.subject or None, body=now.body, claims=(),
    )  # fmt: skip
