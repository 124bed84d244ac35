"""A transcript format: how it knows its files, and how it reads them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.errors import UnreadableFile
from afterword.kernel.items import Item
from afterword.language.decoding import decode
from afterword.language.office import is_word_file, pdf_text, word_text
from afterword.transcripts.cues import Parsed
from afterword.transcripts.prose import is_told
from afterword.transcripts.speaker_lines import SpeakerLines


class RawFile:
    """One file as it came: its name, its text, its lines, and its JSON where it is JSON."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name = data, name

    @cached_property
    def text(self) -> str:
        """The text with plain line ends, also that of a Word or PDF file."""
        if is_word_file(self.data):
            return word_text(self.data, self.name)
        if self.data.startswith(b"%PDF") and (text := pdf_text(self.data, self.name)).strip():
            return text
        return decode(self.data, self.name)

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return self.text.split("\n")

    @cached_property
    def json(self) -> Any:
        """The content as JSON values; None when it is not JSON. Raises UnreadableFile for broken JSON."""
        if not self.text.lstrip().startswith(("{", "[")):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError) as error:
            if self.name.lower().endswith(".json"):
                line = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
                raise UnreadableFile(f"This is broken JSON{line}.", where=self.name, next="Export it again.") from error
            return None

    @cached_property
    def speaker_lines(self) -> SpeakerLines:
        """The lines that name speakers."""
        return SpeakerLines(self.lines)

    @cached_property
    def is_notes(self) -> bool:
        """Whether these are notes from memory: the name says so, or they tell what was said without naming speakers."""
        if self.speaker_lines.timed:
            return False
        by_name = PurePosixPath(self.name).name.lower().startswith("notes")
        return by_name or (self.speaker_lines.shape is None and is_told(self.lines))


@dataclass(frozen=True, kw_only=True)
class TranscriptFormat(Item):
    """A shape in which transcripts come.

    `claims` tells whether a file has this shape, `parse` reads it. Exactly one format may claim a file; those with
    `general` are asked only when no other does. In `finds`, `expect` holds the turns, one a line, as
    "speaker: text"; in `passes` stand files of other shapes.
    """

    claims: Callable[[RawFile], bool]
    parse: Callable[[RawFile], Parsed]
    general: bool = False


FORMATS = Catalogue("afterword.transcripts.formats", TranscriptFormat, "Transcript formats")
