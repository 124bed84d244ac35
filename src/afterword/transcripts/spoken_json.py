"""What the answers of speech-to-text services have in common."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from afterword.transcripts.cues import Cue, Parsed


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
    return f"Speaker {value:g}" if isinstance(value, int | float) else str(value).strip()


def said(content: Any, speaker: Any = None, start: Any = None, end: Any = None, per_second: float = 1.0) -> Cue:
    """One word or stretch of speech from raw values; `per_second` is how many units of time a second has."""
    words = " ".join(content.split()) if isinstance(content, str) else ""
    return Cue(words, label(speaker), number(start, per_second), number(end, per_second))


def stretches(cues: Iterable[Cue]) -> Parsed:
    """Stretches of speech as they are; those without words say nothing."""
    return Parsed(tuple(cue for cue in cues if cue.text))


def single_words(cues: Iterable[Cue]) -> Parsed:
    """Single words joined: one cue for each stretch of a speaker up to the end of a sentence.

    Punctuation that stands by itself is put to the word in front of it.
    """
    runs: list[list[Cue]] = []
    for cue in cues:
        if not cue.text:
            continue
        if runs and len(cue.text) <= 3 and not any(char.isalnum() for char in cue.text):
            runs[-1][-1] = replace(runs[-1][-1], text=runs[-1][-1].text + cue.text)
        elif runs and runs[-1][-1].speaker == cue.speaker and not runs[-1][-1].text.endswith((".", "?", "!")):
            runs[-1].append(cue)
        else:
            runs.append([cue])
    return Parsed(tuple(replace(run[0], text=" ".join(cue.text for cue in run), end=run[-1].end) for run in runs))
