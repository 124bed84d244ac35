"""No stock phrase twice in a year of letters to one firm."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.case import Case, Person
from afterword.letters import wording
from afterword.letters.tone import shapes_said, tone_of, was_said
from afterword.letters.voice import PARTS, VOICES
from afterword.transcripts.reader import read_transcript

TALK = (
    b"Fenna Postma: Good morning, Arlo. How do you keep a kiln from cracking the glaze?\nArlo Finch: Slowly, Fenna.\n"
)
FIELDS = (
    "post", "a_post", "at", "employer", "who", "phone", "said", "right", "question", "clause", "how", "that", "person",
    "short",
)  # fmt: skip


def case(**more: object) -> Case:
    made = Case(
        folder="pottery",
        transcript=read_transcript(TALK, "transcript.txt"),
        me="Arlo Finch",
        me_because="told",
        employer="Tern Pottery",
        role="Kiln hand",
        date=datetime(2026, 5, 6, 10),  # noqa: DTZ001
        interviewers=(Person("Fenna Postma"),),
        labels={"Fenna Postma": "Fenna Postma", "Arlo Finch": "Arlo Finch"},
    )
    return replace(made, **more)


def stock(one: Case, n: int) -> list[str]:
    tone = tone_of(one)
    return [
        wording.thanks(tone, one, None, n)[0], wording.interest(tone, one, n), tone.say("further", n),
        tone.say("question", n, question="what burns on Sundays?"), tone.say("written", n, who="Ada Quill"),
    ]  # fmt: skip


@pytest.mark.parametrize("style", VOICES)
def test_three_rounds_of_letters_share_no_stock_phrase(style: str) -> None:
    """Nine letters: three interviews of one year, each with three interviewers."""
    written: list[str] = []
    for month in (2, 5, 9):
        settings = replace(case().settings, letter_style=style)
        one = case(settings=settings, date=datetime(2026, month, 6, 10), earlier=tuple(written))  # noqa: DTZ001
        thanks = [wording.thanks(tone_of(one), one, None, n)[0] for n in range(3)]
        wishes = [wording.interest(tone_of(one), one, n) for n in range(3)]
        for text in (*thanks, *wishes):
            said = set(shapes_said(VOICES[style], text)) & {*VOICES[style].thanks, *VOICES[style].interest}
            assert said
            assert not [shape for shape in said if was_said(shape, "\n".join(written))], text
        written += [" ".join(pair) for pair in zip(thanks, wishes, strict=True)]
    assert len(set(written)) == 9


@pytest.mark.parametrize("style", VOICES)
def test_letters_of_one_interview_share_no_stock_phrase(style: str) -> None:
    one = case(settings=replace(case().settings, letter_style=style))
    letters = [stock(one, n) for n in range(4)]
    for part in zip(*letters, strict=True):
        assert len(set(part)) == 4


def test_the_same_case_gives_the_same_words_and_another_case_others() -> None:
    other = case(me="Ines Ruiz", employer="Gull Brewery", date=datetime(2026, 8, 12, 10))  # noqa: DTZ001
    assert stock(case(), 0) == stock(case(), 0)
    assert stock(case(), 0) != stock(other, 0)


def test_a_phrase_is_known_again_whatever_it_was_filled_with() -> None:
    assert was_said("Thank you for the conversation on {day}", "Dear Bo,\n\nThank you for the\nconversation on Friday.")
    assert not was_said("Thank you for {day}", "Thank you for the conversation on Friday.")
    assert was_said("I would be glad to take on the {post} {place}.", "I would be glad to take on the Kiln hand post.")


def test_every_shape_finds_itself() -> None:
    for voice in VOICES.values():
        for part in PARTS:
            for shape in getattr(voice, part):
                given = dict.fromkeys(FIELDS, "the lid of a jar") | {"day": "Friday", "place": "role", "that": "how"}
                assert was_said(shape, shape.format_map(given | {"at": " at Tern Pottery"}))


def test_earlier_letters_are_read_from_their_folder(tmp_path: Path) -> None:
    (tmp_path / "earlier").mkdir()
    (tmp_path / "transcript.txt").write_bytes(TALK)
    (tmp_path / "case.toml").write_text(
        'me = "Arlo Finch"\nemployer = "Tern Pottery"\nrole = "Kiln hand"\ndate = 2026-05-06T10:00:00\n', "utf-8"
    )
    fresh = wording.interest(tone_of(load_case(tmp_path)), load_case(tmp_path), 0)
    (tmp_path / "earlier" / "2025-11-fenna.txt").write_text(f"Dear Fenna,\n\nThank you. {fresh}\n\nArlo", "utf-8")
    (tmp_path / "earlier" / "broken.docx").write_bytes(b"PK\x03\x04nothing")
    again = load_case(tmp_path)
    assert len(again.earlier) == 1
    assert any("broken.docx" in notice.where for notice in again.notices)
    assert wording.interest(tone_of(again), again, 0) != fresh


def test_what_is_older_than_a_year_counts_no_more(tmp_path: Path) -> None:
    (tmp_path / "earlier").mkdir()
    (tmp_path / "transcript.txt").write_bytes(TALK)
    (tmp_path / "case.toml").write_text('me = "Arlo Finch"\ndate = 2026-05-06T10:00:00\n', "utf-8")
    for year in (2024, 2026):
        head = f"Date: Tue, 10 Feb {year} 09:00:00 +0000\nSubject: Thank you\nMIME-Version: 1.0\n\n"
        mail = f"{head}Dear Fenna,\n\nIn {year}.\n"
        (tmp_path / "earlier" / f"{year}.eml").write_text(mail, "utf-8")
    assert ["In 2026." in text for text in load_case(tmp_path).earlier] == [True]
