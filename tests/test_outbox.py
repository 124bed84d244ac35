"""Results are written whole, and an edit of the person is never lost."""

from pathlib import Path

import pytest

from afterword.adapters.outbox import write
from afterword.kernel.errors import AfterwordError


def test_a_second_run_replaces_what_is_ours(tmp_path: Path) -> None:
    write(tmp_path, {"letters/a.txt": b"one"})
    again = write(tmp_path, {"letters/a.txt": b"two"})
    assert (tmp_path / "letters/a.txt").read_bytes() == b"two"
    assert again.kept == ()


def test_an_edited_letter_stays_and_ours_lies_beside_it(tmp_path: Path) -> None:
    write(tmp_path, {"letters/a.txt": b"one"})
    (tmp_path / "letters/a.txt").write_bytes(b"mine")
    for _ in range(2):
        again = write(tmp_path, {"letters/a.txt": b"two"})
        assert (tmp_path / "letters/a.txt").read_bytes() == b"mine"
        assert (tmp_path / "letters/a.new.txt").read_bytes() == b"two"
        assert again.kept == (tmp_path / "letters/a.txt",)


def test_a_file_that_was_there_before_us_stays(tmp_path: Path) -> None:
    (tmp_path / "plan.ics").write_bytes(b"theirs")
    assert write(tmp_path, {"plan.ics": b"ours"}).kept == (tmp_path / "plan.ics",)
    assert (tmp_path / "plan.ics").read_bytes() == b"theirs"


def test_a_damaged_list_loses_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"one"})
    (tmp_path / ".afterword.json").write_text("{")
    assert write(tmp_path, {"a.txt": b"two"}).kept == (tmp_path / "a.txt",)


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(AfterwordError, match="--out"):
        write(tmp_path / "out", {"a.txt": b"one"})


def test_the_new_version_is_not_lost_either(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"one"})
    (tmp_path / "a.txt").write_bytes(b"mine")
    write(tmp_path, {"a.txt": b"two"})
    (tmp_path / "a.new.txt").write_bytes(b"mine, too")
    again = write(tmp_path, {"a.txt": b"three"})
    assert [path.name for path in again.files] == ["a.new-2.txt"]
    assert (tmp_path / "a.new.txt").read_bytes() == b"mine, too"


def test_an_old_letter_of_ours_goes_and_an_edited_one_stays(tmp_path: Path) -> None:
    write(tmp_path, {"letters/a.txt": b"one", "letters/b.txt": b"two", "letters/c.txt": b"three"})
    (tmp_path / "letters/b.txt").write_bytes(b"mine")
    write(tmp_path, {"letters/c.txt": b"three"})
    assert sorted(path.name for path in (tmp_path / "letters").iterdir()) == ["b.txt", "c.txt"]


def test_a_list_that_points_outside_takes_nothing_away(tmp_path: Path) -> None:
    write(tmp_path / "out", {"a.txt": b"one"})
    (tmp_path / "theirs.txt").write_bytes(b"one")
    told = (tmp_path / "out/.afterword.json").read_text().replace("a.txt", "../theirs.txt")
    (tmp_path / "out/.afterword.json").write_text(told)
    write(tmp_path / "out", {"b.txt": b"two"})
    assert (tmp_path / "theirs.txt").exists()
