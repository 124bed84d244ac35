"""mended.toml: what the person put right in the transcript: who is who, and words that were heard wrongly.

[speakers]
"Speaker 1" = "Dana Petrakis"      # the same name twice makes two labels one person

[turns.12]                         # by the number that `afterword read` gives the turn
speaker = "Dev Ramanathan"
text = "The turn as it was said."
then = [{speaker = "Dana Petrakis", text = "What somebody else said in the same breath."}]

[turns.13]
joined = true                      # it belongs to the turn before it
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
class MendedTurn:
    """One turn put right; None leaves as it is. `then` are turns cut off its end, each with speaker and words."""

    speaker: str | None = None
    text: str | None = None
    then: tuple[tuple[str, str], ...] = ()
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Mended:
    """Names by speaker label; turns by their number in the file."""

    speakers: Mapping[str, str]
    turns: Mapping[int, MendedTurn]


def read_mended(data: bytes | None, name: str) -> Mended:
    """The content of mended.toml. Raises UnreadableFile when it is not of this form."""
    if data is None or not data.strip():
        return Mended({}, {})
    import tomllib  # only where there is such a file

    try:
        values = tomllib.loads(decode(data, name))
        speakers = {str(label): _text(who) for label, who in values.get("speakers", {}).items()}
        turns = {int(n): _turn(each) for n, each in values.get("turns", {}).items()}
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise UnreadableFile(
            "This is not of the form that it should be.", where=name,
            next="It holds [speakers] and [turns.12]; leave it out to begin anew.",
        ) from error  # fmt: skip
    return Mended(speakers, turns)


def mend(transcript: Transcript, mended: Mended) -> tuple[Transcript, tuple[Notice, ...]]:
    """The transcript as the person put it right, its turns numbered anew. A turn that is not there is a notice."""
    if not mended.speakers and not mended.turns:
        return transcript, ()
    turns: list[Turn] = []
    for turn in transcript.turns:
        change = mended.turns.get(turn.n, _AS_IT_IS)
        own = _cut(replace(turn, speaker=mended.speakers.get(turn.speaker, turn.speaker)), change)
        if change.joined and turns:
            whole = f"{turns[-1].text} {own[0].text}".strip()
            turns[-1] = replace(turns[-1], text=whole, end=own[0].end or turns[-1].end)
            own = own[1:]
        turns += own
    lost = sorted(set(mended.turns) - {turn.n for turn in transcript.turns})
    says = f"There is no turn {', '.join(map(str, lost))}, so what you mended there was left out."
    notices = (Notice(says, "Look whether the transcript was changed since.", FILE),) if lost else ()
    return replace(transcript, turns=tuple(replace(turn, n=n) for n, turn in enumerate(turns, 1))), notices


def origins(turns: Mapping[int, MendedTurn], many: int) -> list[tuple[int, int]]:
    """Where each of the `many` turns of the mended transcript comes from: its number in the file, and which piece."""
    found: list[tuple[int, int]] = []
    number = 0
    while len(found) < many:
        number += 1
        change = turns.get(number, _AS_IT_IS)
        first = 1 if change.joined and found else 0
        found += [(number, piece) for piece in range(first, 1 + len(change.then))]
    return found[:many]


def _cut(turn: Turn, change: MendedTurn) -> list[Turn]:
    """The turn as one or more; each takes its share of the time by its length (a reading)."""
    text = turn.text if change.text is None else change.text
    said = [(change.speaker or turn.speaker, text), *change.then]
    if len(said) == 1 or turn.start is None or turn.end is None:
        return [replace(turn, speaker=who, text=words) for who, words in said]
    whole, at, cut = sum(len(words) for _, words in said) or 1, turn.start, []
    for who, words in said:
        end = at + (turn.end - turn.start) * len(words) / whole
        cut.append(replace(turn, speaker=who, text=words, start=at, end=end))
        at = end
    return cut


_AS_IT_IS: Final = MendedTurn()


def _turn(value: Any) -> MendedTurn:
    speaker, text, joined = value.get("speaker"), value.get("text"), value.get("joined", False)
    then = tuple((_text(each["speaker"]), _words(each["text"]) or _SILENT) for each in value.get("then", ()))
    words = None if text is None else _words(text) or ("" if joined else _SILENT)
    return MendedTurn(_text(speaker) if speaker else None, words, then, joined is True)


_SILENT: Final = "…"


def _words(text: object) -> str:
    return " ".join(_text(text).split())


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text in quotation marks")
    return value.strip()
