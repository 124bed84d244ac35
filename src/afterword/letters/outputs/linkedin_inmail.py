"""An InMail: a LinkedIn message to somebody with whom one is not connected."""

from typing import Final

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_fitting import shortened
from afterword.letters.sheets_mail import header_text

SUBJECT: Final = 200
BODY: Final = 1900


def _render(letter: Composed, sender: Sender) -> bytes:
    made = shortened(letter, BODY, f"Kind regards,\n{sender.name}")
    if made is None:
        raise AfterwordError(
            f"An InMail takes {BODY} signs, and this does not fit without cutting a sentence short.",
            where=f"InMail to {letter.to}",
            next="Send it by e-mail, or as a message once you are connected.",
        )
    subject = header_text(letter.subject or "")
    head = f"Subject: {subject}\n\n" if 0 < len(subject) <= SUBJECT else ""
    return f"{head}{made}\n".encode()


ITEM = Output(
    id="linkedin-inmail",
    name="linkedin-inmail",
    title="A LinkedIn InMail (-inmail.txt)",
    why="An InMail (paid accounts) has a subject of 200 signs and a body of 2,000 by LinkedIn's help pages, 1,900 by "
    "others: we keep to 1,900. A message to a connection takes several thousand; the plain text serves for it.",
    sources=(
        Source("LinkedIn Help: Send an InMail message", "linkedin.com/help/linkedin/answer/437", "article"),
        Source("LinkedIn InMail character limit", "lettercounter.org/blog/linkedin-inmail-character-limit", "article"),
    ),
    suffix="-inmail.txt",
    channels=("linkedin",),
    render=_render,
    finds=(Example("Dear Priya,\n\nThank you for Tuesday.", expect="Kind regards,\nJonas Weber\n"),),
    passes=(Example("Dear Tomás,\n\n" + "Thank you. " * 300, expect="Thank you.\n\nKind regards", note="none is cut"),),
)
