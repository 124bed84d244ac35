"""A mail draft that Outlook, Apple Mail and Thunderbird open ready to send."""

from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender


def _address(name: str, email: str) -> Address | None:
    local, _, domain = email.strip().rpartition("@")
    try:
        return Address(" ".join(name.split()), local, domain) if local and domain else None
    except ValueError:  # an address that no mail program would take: the person fills it in
        return None


def _render(letter: Composed, sender: Sender) -> bytes:
    mail = EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
    mail["Subject"] = " ".join((letter.subject or "").split())  # a line break in a header would start another
    if letter.to_address and (to := _address(letter.to, letter.to_address)):
        mail["To"] = to
    if sender.email and (own := _address(sender.name, sender.email)):
        mail["From"] = own
    mail["X-Unsent"] = "1"  # tells Outlook that this is a draft
    mail.set_content(letter.body + "\n", charset="utf-8")
    return mail.as_bytes()


ITEM = Output(
    id="eml",
    name="eml",
    title="A mail draft (.eml)",
    why="A draft opens in the person's own mail program: they read it once more and send it themselves.",
    sources=(Source("RFC 5322, Internet Message Format", "rfc-editor.org/rfc/rfc5322", "derived"),),
    suffix=".eml",
    channels=("e-mail",),
    render=_render,
    finds=(Example("Dear Priya,\n\nThank you for Tuesday.", expect="X-Unsent: 1"),),
    passes=(Example("Dear Tomás – thank you.", expect='charset="utf-8"', note="names keep their accents"),),
)
