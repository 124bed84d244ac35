"""Documents as passages, and invitations."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span

Role = Literal["resume", "evidence", "job", "company", "wish"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One line, bullet, table row or paragraph: the smallest piece that can be quoted by itself.

    `text` is what stands at `span` of the document's text, without bullets and other marks. `section` holds the
    headings it stands under, outermost first. `line` counts from 1.
    """

    text: str
    span: Span
    line: int
    section: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One file as text and passages. `notes` are sentences for the person about what could not be read."""

    source: str
    role: Role
    format: str
    text: str
    passages: tuple[Passage, ...]
    notes: tuple[str, ...] = ()

    def quote(self, text: str, line: int | None = None) -> Quote:
        """These words as evidence. Raises ValueError when they do not stand in the document."""
        if text not in self.text:
            raise ValueError(f"{self.source} does not hold these words: {text}")
        return Quote(source=self.source, text=text, line=line)


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person or room named in an invitation."""

    name: str
    email: str | None
    is_room: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """A calendar invitation. Times carry their zone; None where the file has none."""

    source: str
    summary: str
    description: str
    start: datetime | None
    end: datetime | None
    organizer: Attendee | None
    attendees: tuple[Attendee, ...]
    start_line: str = ""
    cancelled: bool = False
    notes: tuple[str, ...] = ()
