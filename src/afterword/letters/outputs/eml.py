"""A mail draft for the person's own mail program."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_mail import mail, mail_address


def _render(letter: Composed, sender: Sender) -> bytes:
    made = mail(
        subject=letter.subject or "",
        body=letter.body,
        to=mail_address(letter.to, letter.to_address or ""),
        sender=mail_address(sender.name, sender.email or ""),
    )
    made["X-Unsent"] = "1"  # no date and no id: the program that sends it gives it its own
    return made.as_bytes()


ITEM = Output(
    id="eml",
    name="eml",
    title="A mail draft (.eml)",
    why="A draft opens in the person's own mail program: they read it once more and send it themselves. Outlook and "
    "Thunderbird open it for writing, told so by “X-Unsent: 1”; Apple Mail shows it, and Message › Send Again makes it "
    "a draft. An address that not every program takes is left out, to be filled in.",
    sources=(
        Source("RFC 5322, Internet Message Format", "rfc-editor.org/rfc/rfc5322", "derived"),
        Source("RFC 2047, encoded words in headers", "rfc-editor.org/rfc/rfc2047", "derived"),
        Source(
            "Did I Send That? (X-Unsent in Outlook)", "learn.microsoft.com/archive/blogs/stephen_griffin", "article"
        ),
        Source("Thunderbird opens X-Unsent as a draft", "comm-central, MailUtils openEMLFile", "derived"),
        Source("Apple Mail opens .eml in a viewer", "github.com/patrickfreyer/apple-mail-mcp/issues/83", "anecdote"),
    ),
    suffix=".eml",
    channels=("e-mail",),
    render=_render,
    finds=(Example("Dear Priya,\n\nThank you for Tuesday.", expect="X-Unsent: 1"),),
    passes=(Example("Dear Tomás – thank you.", expect='charset="utf-8"', note="names keep their accents"),),
)
