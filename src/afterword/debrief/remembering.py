"""What somebody remembers, one small question at a time, as notes that our own reader understands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question to a tired person. `kind` tells what becomes of the answer; `hint` helps who is stuck."""

    id: str
    asks: str
    hint: str
    kind: str = "note"


PROMPTS: Final = (
    Prompt("people", "Who talked to you?", "Names as far as you know them, and what they do. “Priya, the manager.”"),
    Prompt("began", "How did it begin?", "Where, how long, what was said before the first question."),
    Prompt("first", "What did they ask first?", "Their words as near as you have them, then yours.", "exchange"),
    Prompt("worst", "Which question do you keep going over?", "Even if it hurts: in your own words.", "exchange"),
    Prompt("best", "Which one went well?", "There is nearly always one.", "exchange"),
    Prompt("twice", "Did they come back to something, or ask it twice?", "Leave it empty if not.", "exchange"),
    Prompt("more", "What else did they ask?", "One that comes to mind. You can come back here later.", "exchange"),
    Prompt("work", "What did they tell you about the work and the team?", "What they need, what is new."),
    Prompt("yours", "What did you ask them, and what did they say?", "Leave it empty if there was no time."),
    Prompt("ended", "How did it end?", "What they said about the next step, and until when."),
    Prompt("wish", "What do you wish you had said?", "As it comes. It need not be good yet.", "wish"),
    Prompt("worries", "What worries you most now?", "One worry a line.", "worries"),
)
"""In the order in which memory gives most: people and place first, then the questions, feelings last (a reading)."""

_LEADS: Final = {
    "people": "Who was there", "began": "How it began", "work": "They told me", "ended": "How it ended",
}  # fmt: skip


def notes_of(answers: Mapping[str, Mapping[str, str]]) -> str:
    """The notes that these answers make; "" when there is nothing in them.

    Each answer has `text`, and for an exchange `by`, `asked`, `said`, `then`, in the person's own words.
    """
    blocks = [block for prompt in PROMPTS if (block := _block(prompt, answers.get(prompt.id, {})))]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _block(prompt: Prompt, answer: Mapping[str, str]) -> str:
    if prompt.kind == "exchange":
        return _exchange(answer)
    text = _one_line(answer.get("text", ""))
    if prompt.kind != "note" or not text:
        return ""
    if prompt.id == "yours":
        return f"I asked: {text}"
    return f"{_LEADS[prompt.id]}: {text}"


def _exchange(answer: Mapping[str, str]) -> str:
    asked = _one_line(answer.get("asked", ""))
    if not asked:
        return ""
    lines: Sequence[tuple[str, str]] = (
        (f"{_one_line(answer.get('by', '')) or 'They'} asked", asked),
        ("I said", _one_line(answer.get("said", ""))),
        ("Then", _one_line(answer.get("then", ""))),
    )
    return "\n".join(f"{lead}: {text}" for lead, text in lines if text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
