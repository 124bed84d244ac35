"""Drafts in many voices, judged before they were read: `check` without --kind knows what each is.

`judged_a` and `judged_b` were written before the signs, `judged_c` and `judged_d` while they were made; `judged_d` was
run once, when they were done.
"""

from pathlib import Path

import pytest

from afterword.language.words import count_words
from afterword.letters.draft import parse_draft
from afterword.letters.kind_guess import shown
from afterword.letters.phrases import plain
from afterword.letters.seen import Seen

_DRAFTS = [
    tuple(part.split("\n", 1))
    for path in sorted(Path(__file__).parent.glob("judged_*.txt"))
    for part in path.read_text("utf-8").split("=== ")[1:]
]


@pytest.mark.parametrize(("kind", "text"), _DRAFTS, ids=[f"{n}-{kind}" for n, (kind, _) in enumerate(_DRAFTS)])
def test_a_draft_shows_its_kind(kind: str, text: str) -> None:
    draft = parse_draft(text)
    body, greeting = draft.body.of(text), draft.greeting.of(text) if draft.greeting else ""
    found = shown(Seen(plain(draft.subject or ""), plain(greeting), plain(body), count_words(body)))
    assert found.id == kind
    assert draft.kind == found.kind


LATE_FOR_WORK = [
    "Thank you for Tuesday. You asked about the late shift: I have worked it for three years.",
    "Thank you for waiting for me on Monday. I was late, and you gave me the whole hour all the same.",
]


@pytest.mark.parametrize("text", LATE_FOR_WORK)
def test_late_is_no_late_letter(text: str) -> None:
    assert parse_draft(f"Dear Ann,\n\n{text}\n\nKind regards,\nJo Bell").kind == "note"


def test_a_greeting_of_many_names_is_read_whole() -> None:
    draft = parse_draft(
        "Dear Mrs. Novak, Mr. Reid and Ms. van der Tan,\n\nThank you for the hour.\n\nRegards,\nEl Voss"
    )
    assert draft.greeting
    assert draft.greeting.of(draft.text) == "Dear Mrs. Novak, Mr. Reid and Ms. van der Tan,"
    assert draft.body.of(draft.text) == "Thank you for the hour."


def test_a_note_that_also_corrects_stays_a_note() -> None:
    text = (
        "Thank you for Tuesday. You asked how many I trained at Orme Street. I trained six drivers in 2024, and all of "
        "them passed. One correction: I said that I joined in 2020; it was 2021. I would like this post."
    )
    assert parse_draft(f"Dear Ann,\n\n{text}\n\nKind regards,\nJo Bell").kind == "note"
