"""Use case: what the person remembers, answer by answer; the notes are made anew each time."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from afterword.app.interviews.journal import JOURNAL, tell, told
from afterword.app.interviews.papers import text_of
from afterword.app.report.saying import count
from afterword.app.wiring import store
from afterword.debrief.remembering import PROMPTS, notes_of

MEMORY: Final = "memory.toml"
_FILES: Final = {"wish": "wish.md", "worries": "worries.txt"}
_LONGEST: Final = 20_000
_PLACE: Final = "memory_at"
_TOLD: Final = {
    "people": "who was there",
    "began": "how it began",
    "work": "what they told you",
    "ended": "how it ended",
}


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


def place_in_memory(*, key: str) -> str:
    """The prompt at which the person was last, the first one in the beginning. Raises BadCall."""
    at = told(key=key, file=JOURNAL).get(_PLACE)
    return next((each.id for each in PROMPTS if each.id == at), PROMPTS[0].id)


def keep_place(*, key: str, prompt: str, now: datetime) -> None:
    """Note where the person is, to come back to. Raises BadCall."""
    tell(key=key, values={_PLACE: prompt}, now=now, file=JOURNAL)


def answered(*, key: str) -> frozenset[str]:
    """The prompts to which something was said. Raises BadCall."""
    return frozenset(prompt for prompt, answer in remembered(key=key).items() if any(answer.values()))


def made_of_memory(*, key: str) -> tuple[str, ...]:
    """What the notes hold, in a few words each: "four questions", "how it ended". Raises BadCall."""
    answers = remembered(key=key)
    asked = sum(1 for each in PROMPTS if each.kind == "exchange" and answers.get(each.id, {}).get("asked"))
    others = tuple(says for prompt, says in _TOLD.items() if answers.get(prompt, {}).get("text"))
    yours = ("what you asked",) if answers.get("yours", {}).get("text") else ()
    return ((count(asked, "question"),) if asked else ()) + others + yours
