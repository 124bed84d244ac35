"""Use case: what the person remembers, answer by answer; the notes are made anew each time."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from afterword.app.interviews.journal import tell, told
from afterword.app.interviews.papers import text_of
from afterword.app.wiring import store
from afterword.debrief.remembering import PROMPTS, notes_of

MEMORY: Final = "memory.toml"
_FILES: Final = {"wish": "wish.md", "worries": "worries.txt"}
_LONGEST: Final = 20_000


def remembered(*, key: str) -> dict[str, dict[str, str]]:
    """All answers so far, by the id of their prompt. Raises BadCall."""
    answers: dict[str, dict[str, str]] = told(key=key, file=MEMORY)
    for prompt, file in _FILES.items():
        answers[prompt] = {"text": text_of(key=key, name=file)}
    return answers


def remember(*, key: str, prompt: str, answer: Mapping[str, str], now: datetime) -> bool:
    """Keep an answer. Tells whether anything changed. Raises BadCall."""
    kind = next((each.kind for each in PROMPTS if each.id == prompt), None)
    plain = {name: text.replace("\r", "")[:_LONGEST] for name, text in answer.items() if text.strip()}
    if kind in _FILES:
        text = plain.get("text", "").strip()
        return store.put(key, {_FILES[prompt]: text.encode() + b"\n" if text else None}, now=now)
    if kind is None:
        return False
    if not tell(key=key, values={prompt: plain or None}, now=now, file=MEMORY):
        return False
    notes = notes_of(told(key=key, file=MEMORY))
    store.put(key, {"notes.md": notes.encode() or None}, now=now)
    return True
