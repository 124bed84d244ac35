"""The check as people and programs see it."""

import pytest

from afterword.app.check_json import to_json
from afterword.app.check_letters import check_letters
from afterword.app.check_shown import render_text
from afterword.kernel.errors import AfterwordError

_BAD = (
    b"Subject: Thank you - clerk\n\nDear Ann,\n\nThank you. I am so sorry for being late.\n\nKind regards,\nEve "
    b"Lund\n07700 900000\n"
)


def test_json_and_exit_code() -> None:
    report = check_letters(letters=[("a.txt", _BAD)])
    told = to_json(report)
    assert report.exit_code == 1
    assert told["schema"] == "afterword/check@1"
    (letter,) = told["letters"]
    assert (letter["file"], letter["to"]) == ("a.txt", "Ann")
    apology = next(finding for finding in letter["findings"] if finding["rule"] == "E1")
    begin, end = apology["span"]
    assert "sorry for" in _BAD.decode()[begin:end]
    assert told["batch"] == []


def test_people_see_the_place() -> None:
    lines = render_text(check_letters(letters=[("a.txt", _BAD)])).splitlines()
    head = next(i for i, line in enumerate(lines) if "E1 apology" in line)
    assert lines[head].startswith("a.txt:5:")
    marked = lines[head + 2]
    assert lines[head + 1][marked.index("^") : marked.rindex("^") + 1] in _BAD.decode()


def test_a_batch_names_both_files() -> None:
    passage = (
        b"In May I sorted nine hundred files by hand, found forty that were lost, and wrote the list in use today."
    )
    letters = [
        (f"{name}.txt", b"Dear " + name.encode() + b",\n\n" + passage + b"\n\nEve Lund") for name in ("Ann", "Ben")
    ]
    told = to_json(check_letters(letters=letters))
    assert [finding["files"] for finding in told["batch"]] == [["Ann.txt", "Ben.txt"]]
    assert "Ann.txt:3:1" in render_text(check_letters(letters=letters))


@pytest.mark.parametrize(("data", "kind"), [(b"", None), (b"Dear Ann,", "sonnet")])
def test_what_does_not_fit_is_one_sentence(data: bytes, kind: str | None) -> None:
    with pytest.raises(AfterwordError):
        check_letters(letters=[("a.txt", data)], kind=kind)
