"""The report leads to every form of every letter, and to none that is not there."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from afterword.cli.main import main

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"


class _Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value and value[0] != "#"]


def linked(out: Path) -> list[str]:
    return [unquote(link) for link in _Links((out / "debrief.html").read_text("utf-8")).found if "://" not in link]


@pytest.mark.parametrize("case", ["dana-analyst", "marcus-nurse", "hallam-driver", "osei-dispenser"])
def test_every_form_of_every_letter_is_one_click_away(tmp_path: Path, case: str) -> None:
    assert main(["debrief", str(CASES / case), "--out", str(tmp_path)]) == 0
    made = {str(path.relative_to(tmp_path)) for path in tmp_path.glob("letters/*")}
    made |= {path.name for path in tmp_path.glob("*.pdf")}
    links = [link for link in linked(tmp_path) if link.startswith("letters/") or link.endswith(".pdf")]
    assert set(links) == made
    assert len(links) == len(set(links))


def test_a_letter_that_goes_by_linkedin_has_its_own_forms_and_no_mail(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    for path in (CASES / "dana-analyst").rglob("*"):
        if path.is_file() and path.suffix != ".ics":
            (folder / path.relative_to(CASES / "dana-analyst")).parent.mkdir(parents=True, exist_ok=True)
            (folder / path.relative_to(CASES / "dana-analyst")).write_bytes(path.read_bytes())
    told = (folder / "case.toml").read_text("utf-8")
    (folder / "case.toml").write_text('letter_medium = "linkedin"\n' + told, "utf-8")
    assert main(["debrief", str(folder), "--out", str(tmp_path / "out")]) == 0
    links = [link for link in linked(tmp_path / "out") if "linkedin" in link]
    assert any(link.endswith("-inmail.txt") for link in links)
    assert not any(link.endswith(".eml") for link in links)
    assert all((tmp_path / "out" / link).is_file() for link in linked(tmp_path / "out"))
