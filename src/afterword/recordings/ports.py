"""What a recogniser must offer; the adapters bring one when the `recordings` extra is installed."""

from dataclasses import dataclass
from typing import Protocol

from afterword.transcripts.model import Transcript


@dataclass(frozen=True, slots=True)
class Consent:
    """The person's own word that everybody in the recording agreed to it (facts.md 5.1)."""

    everybody_agreed: bool


class Transcriber(Protocol):
    """Turns a recording into a transcript."""

    def transcribe(self, source: str, consent: Consent) -> Transcript:
        """The words of the recording. Refuses without consent."""
        ...
