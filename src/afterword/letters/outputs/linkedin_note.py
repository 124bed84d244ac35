"""The note that goes with an invitation to connect on LinkedIn."""

from typing import Final

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_fitting import shortened

LIMIT: Final = 200


def _render(letter: Composed, sender: Sender) -> bytes:
    made = shortened(letter, LIMIT, sender.name)
    if made is None:
        raise AfterwordError(
            f"LinkedIn takes {LIMIT} signs with an invitation, and this does not fit without cutting a sentence short.",
            where=f"note to {letter.to}",
            next="Invite without a note, and send the letter as a message once you are connected.",
        )
    return (made + "\n").encode()


ITEM = Output(
    id="linkedin-note",
    name="linkedin-note",
    title="A note with a LinkedIn invitation (-note.txt)",
    why="An invitation carries 200 signs from a free account (300 from a paid one). Whole sentences are left out from "
    "the end until it fits; a claim is told whole or not at all. The plan says from when an invitation is welcome.",
    sources=(
        Source(
            "LinkedIn connection request limits", "lettercounter.org/blog/linkedin-connection-request-character-limit"
        ),
        Source("Connection request messages", "linkedinsider.blog/connection-request-message-examples", "article"),
    ),
    suffix="-note.txt",
    channels=("linkedin",),
    render=_render,
    finds=(
        Example(
            "Dear Priya,\n\nThank you for Tuesday, and for telling me how the rota is made.\n\n"
            "You asked for a time I led. " + "I trained four new drivers on the night run. " * 5 + "\n\nJonas Weber",
            expect="Dear Priya,\n\nThank you for Tuesday, and for telling me how the rota is made.\n\nJonas Weber\n",
        ),
    ),
    passes=(Example("Dear Tomás,\n\nThank you for Tuesday.\n\nJonas Weber", expect="for Tuesday.\n\nJonas Weber\n"),),
)
