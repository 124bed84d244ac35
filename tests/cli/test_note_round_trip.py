"""A request is drafted, the note that comes is laid into evidence/, and the next run uses it."""

import json
from pathlib import Path

from afterword.cli.main import main

RESUME = """# Zofia Lind

**Bookbinder, Harrow Bindery** — May 2018 to present

- Restored the parish registers of Oakham, 212 volumes.
- Trained one apprentice.
"""
TALK = """Ruth Amos: Good morning, Zofia. I'm Ruth, I run the conservation room.
Zofia Lind: Good morning.
Ruth Amos: Tell me about a restoration you did. What went wrong with it, and how did it end?
Zofia Lind: You have to be careful. Every book is different.
Ruth Amos: Is there one you have in mind?
Zofia Lind: Not one exactly, no.
Ruth Amos: Thank you. We'll write next week.
Zofia Lind: Thank you.
"""
NOTE = """# Note from Alan Fitch, workshop manager, Harrow Bindery

May be named: yes
May be quoted: yes
May be phoned: no

In 2023 damp got into the restoration of the Oakham registers and forty volumes went mouldy. Zofia froze all forty the
same evening and dried them one by one over nine weeks. Not one page was lost.
"""


def told(folder: Path, out: Path, capsys) -> dict:
    assert main(["debrief", str(folder), "--out", str(out), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_note_that_comes_enters_the_ledger_and_the_answer(tmp_path: Path, capsys) -> None:
    folder = tmp_path / "case"
    (folder / "evidence").mkdir(parents=True)
    (folder / "case.toml").write_text('me = "Zofia Lind"\nemployer = "County Archive"\nrole = "Conservator"\n', "utf-8")
    (folder / "resume.md").write_text(RESUME, "utf-8")
    (folder / "transcript.txt").write_text(TALK, "utf-8")
    before = told(folder, tmp_path / "one", capsys)
    (first,) = before["better_answers"][:1]
    assert "I restored the parish registers of Oakham" in first["draft"]["text"]
    assert first["request"] is not None
    assert first["request"]["to"] is None
    assert "[a former manager at Harrow Bindery]" in first["request"]["body"]
    assert not list((tmp_path / "one").glob("letters/request-*")), "a letter with a bracket is no draft"
    assert "I restored the parish registers" in (tmp_path / "one" / "practice.md").read_text("utf-8")

    (folder / "evidence" / "note-alan-fitch.md").write_text(NOTE, "utf-8")
    after = told(folder, tmp_path / "two", capsys)
    (first,) = after["better_answers"][:1]
    assert "I froze all forty the same evening" in first["draft"]["parts"]["did"]
    assert "Not one page was lost." in first["draft"]["parts"]["result"]
    assert any(key.startswith("evidence/note-alan-fitch.md") for key in first["draft"]["facts"])
    assert first["request"] is None
    assert "Alan Fitch wrote it down" in (tmp_path / "two" / "debrief.html").read_text("utf-8")
