"""Spelling: by Harper where it is installed, refused in one sentence where it is not."""

from importlib.util import find_spec

import pytest

from afterword.adapters.spelling import missing, misspelt
from afterword.app.check_letters import check_letters
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


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.adapters.spelling.find_spec", lambda _: None)
    assert "pip install" in missing()
    with pytest.raises(AfterwordError, match="pip install"):
        check_letters(letters=[("a.txt", LETTER.encode())], english="british")
