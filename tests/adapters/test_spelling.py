"""Spelling: by Harper where it is installed, refused in one sentence where it is not."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from afterword.adapters.spelling import missing, misspelt
from afterword.app.check_letters import check_files, check_letters
from afterword.debrief.settings import read_told
from afterword.kernel.errors import AfterwordError

LETTER = (
    "Dear Oyelaran,\n\nWe organised the dispatch of colour charts at Kessington. The sign said “shoppe”.\n\nEve Lund\n"
)
here = pytest.mark.skipif(find_spec("harper") is None, reason="the extra `spelling` is not installed")


def told(english: str) -> list[str]:
    (letter,) = check_letters(letters=[("a.txt", LETTER.encode())], english=english).letters
    return [f.quote.text for f in letter.findings if f.rule == "F6" and f.quote]


@here
def test_each_english_has_its_own_spelling() -> None:
    assert told("british") == []
    assert told("american") == ["organised", "colour"]


@here
def test_words_of_the_case_are_known() -> None:
    assert [span.of("we frobulated it") for span, _ in misspelt("we frobulated it", "british", [])] == ["frobulated"]
    assert not list(misspelt("we frobulated it", "british", ["frobulated"]))


CASE = """me = "Eve Lund"
employer = "Kessington Haulage"
role = "Planner"
country = "%s"
[[interviewers]]
name = "Ama Oyelaran"
"""
TALK = "Ama: How many artics did you plan, and who is Frobulate?\n\nEve: Eleven artics a night, with the frobulator.\n"
DRAFT = (
    "Subject: Thank you - planner\n\nDear Ama,\n\nThank you for Tuesday. We organised each artic by colour, and I "
    "frobulate the loads in the depot. I would like to be your planner at Kessington Haulage.\n\n"
    "Eve Lund\n07700 900000\n"
)


def unknown(folder: Path, country: str, more: str = "", english: str | None = None, draft: str = DRAFT) -> list[str]:
    (folder / "notes.txt").write_text(TALK, "utf-8")
    (folder / "case.toml").write_text(more + CASE % country, "utf-8")
    (folder / "letter.txt").write_text(draft, "utf-8")
    report = check_files(paths=[folder / "letter.txt"], case_folder=folder, english=english)
    found = [f for f in report.letters[0].findings if f.rule == "F6" and "English does not know" in f.message]
    return [f.quote.text for f in found if f.quote]


@here
@pytest.mark.parametrize(
    ("country", "more", "english", "words"),
    [
        ("UK", "", None, []),
        ("Ireland", "", None, []),
        ("US", "", None, ["organised", "colour"]),
        ("US", "", "british", []),
        ("US", "", "off", []),
        ("US", 'english = "off"\n', None, []),
        ("US", 'english = "British"\n', None, []),
        ("Japan", "", None, []),
        ("India", "", None, []),
    ],
)
def test_the_case_says_which_english(
    tmp_path: Path, country: str, more: str, english: str | None, words: list[str]
) -> None:
    assert unknown(tmp_path, country, more, english) == words


@here
def test_indian_words_are_known_in_india(tmp_path: Path) -> None:
    draft = DRAFT.replace("by colour", "to prepone it, forty lakhs worth,")
    assert unknown(tmp_path, "India", draft=draft) == []
    assert unknown(tmp_path, "UK", draft=draft) == ["prepone", "lakhs"]


def test_an_english_that_is_none_is_said() -> None:
    told = read_told(b'english = "klingon"', "case.toml")
    assert told.settings.english is None
    assert "american" in told.notices[0].what


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.adapters.spelling.find_spec", lambda _: None)
    assert "pip install" in missing()
    with pytest.raises(AfterwordError, match="pip install"):
        check_letters(letters=[("a.txt", LETTER.encode())], english="british")


def test_without_the_extra_a_case_is_checked_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.adapters.spelling.find_spec", lambda _: None)
    assert unknown(tmp_path, "US") == []
    wrong = DRAFT.replace("Thank you for Tuesday", "I recieved the plan, and we was glad of it. Thank you for Tuesday")
    (tmp_path / "letter.txt").write_text(wrong, "utf-8")
    (letter,) = check_files(paths=[tmp_path / "letter.txt"], case_folder=tmp_path).letters
    assert [f.quote.text for f in letter.findings if f.rule == "F6" and f.quote] == ["recieved", "we was"]
