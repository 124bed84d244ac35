"""What the answers of speech-to-text services have in common."""

from collections.abc import Iterable
from typing import Any

from afterword.transcripts.cues import Cue


def dig(value: Any, *path: str | int) -> Any:
    """The value at a path of keys and positions; None where the path ends early."""
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def listed(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; nothing when it is none."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def number(value: Any, per_second: float = 1.0) -> float | None:
    """A time in seconds from a number or its text; None for anything else."""
    if isinstance(value, bool):
        return None
    try:
        result = round(float(str(value).removesuffix("s")) / per_second, 3)
    except ValueError:
        return None
    return result if 0 <= result < 1e7 else None


def label(value: Any) -> str:
    """A speaker as the service names them; a bare number becomes "Speaker 0"."""
    if isinstance(value, bool) or value is None:
        return ""
    return f"Speaker {value}" if isinstance(value, int | float) else str(value).strip()


def text(value: Any) -> str:
    """Words with single spaces; nothing for what is no text."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def grouped(words: Iterable[tuple[str, str, float | None, float | None]]) -> tuple[Cue, ...]:
    """Single words (speaker, word, start, end) as one cue for each stretch of a speaker up to the end of a sentence.

    Punctuation that stands by itself is put to the word in front of it.
    """
    cues: list[Cue] = []
    run: list[str] = []
    who, begin, finish = "", None, None
    for speaker, word, start, end in words:
        mark = not any(char.isalnum() for char in word)
        if run and mark and len(word) <= 3:
            run[-1] += word
            continue
        if run and (speaker != who or run[-1].endswith((".", "?", "!"))):
            cues.append(Cue(" ".join(run), who, begin, finish))
            run = []
        if not run:
            who, begin = speaker, start
        run.append(word)
        finish = end
    if run:
        cues.append(Cue(" ".join(run), who, begin, finish))
    return tuple(cues)
