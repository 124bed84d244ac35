"""mended.toml: what the person put right in the transcript: who is who, and words that were heard wrongly.

[speakers]
"Speaker 1" = "Dana Petrakis"      # the same name twice makes two labels one person

[turns.12]                         # by the number that `afterword read` gives the turn
speaker = "Dev Ramanathan"
text = "The turn as it was said."
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from afterword.debrief.case import Notice
from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode
from afterword.transcripts.model import Transcript, Turn

FILE: Final = "mended.toml"


@dataclass(frozen=True, slots=True)
class Mended:
    """Names by speaker label; speaker and text by the number of a turn."""

    speakers: Mapping[str, str]
    turns: Mapping[int, tuple[str | None, str | None]]


def read_mended(data: bytes | None, name: str) -> Mended:
    """The content of mended.toml. Raises UnreadableFile when it is not of this form."""
    if data is None or not data.strip():
        return Mended({}, {})
    import tomllib  # only where there is such a file

    try:
        values = tomllib.loads(decode(data, name))
        speakers = {str(label): _text(who) for label, who in values.get("speakers", {}).items()}
        turns = {int(n): _turn(each) for n, each in values.get("turns", {}).items()}
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, TypeError, AttributeError) as error:
        raise UnreadableFile(
            "This is not of the form that it should be.", where=name,
            next="It holds [speakers] and [turns.12]; leave it out to begin anew.",
        ) from error  # fmt: skip
    return Mended(speakers, turns)


def mend(transcript: Transcript, mended: Mended) -> tuple[Transcript, tuple[Notice, ...]]:
    """The transcript as the person put it right; turns keep their numbers. A turn that is not there is a notice."""
    if not mended.speakers and not mended.turns:
        return transcript, ()
    turns = tuple(_mend(turn, mended) for turn in transcript.turns)
    lost = sorted(set(mended.turns) - {turn.n for turn in turns})
    says = f"There is no turn {', '.join(map(str, lost))}, so what you mended there was left out."
    notices = (Notice(says, "Look whether the transcript was changed since.", FILE),) if lost else ()
    return replace(transcript, turns=turns), notices


def _mend(turn: Turn, mended: Mended) -> Turn:
    speaker, text = mended.turns.get(turn.n, (None, None))
    return replace(
        turn,
        speaker=speaker or mended.speakers.get(turn.speaker, turn.speaker),
        text=turn.text if text is None else text,
    )


def _turn(value: Any) -> tuple[str | None, str | None]:
    speaker, text = value.get("speaker"), value.get("text")
    return (_text(speaker) if speaker else None, None if text is None else " ".join(_text(text).split()) or "…")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text in quotation marks")
    return value.strip()
