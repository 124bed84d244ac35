"""Use case: one transcript as turns."""

from pathlib import Path

from afterword.app.wiring import read_file
from afterword.transcripts.model import Transcript
from afterword.transcripts.reader import read_transcript


def read_transcript_file(*, path: Path) -> Transcript:
    """The transcript or notes in this file. Raises AfterwordError, one sentence, when it cannot be read."""
    return read_transcript(read_file(path), path.name)
