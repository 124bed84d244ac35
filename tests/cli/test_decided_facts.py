"""facts.toml at the door: it decides, and one that cannot be read stops everything with a sentence."""

import json

import pytest

from afterword.cli.main import main

FOLDER = {
    "transcript.txt": "Aoife Daly: How many stores?\nTom Reid: A few dozen.\n",
    "resume.md": "# Tom Reid\n\n**Driver, Selby Haulage, Leeds** — May 2019 to present\n\n- Delivered to 38 stores.\n",
    "case.toml": 'me = "Tom Reid"\nemployer = "Harwick Foods"\nrole = "Driver"\n',
}


@pytest.fixture
def folder(tmp_path):
    for name, text in FOLDER.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "draft.txt").write_text("I delivered to 38 stores at Selby Haulage.", "utf-8")
    return tmp_path


def check(folder, capsys) -> tuple[int, list[str]]:
    code = main(["facts", str(folder / "draft.txt"), "--case", str(folder), "--json"])
    return code, [each["check"] for each in json.loads(capsys.readouterr().out)["sentences"]]


def test_a_decision_changes_what_may_be_written(folder, capsys):
    assert check(folder, capsys) == (0, [None])
    (folder / "facts.toml").write_text('[[withdraw]]\nwords = "38 stores"\n', "utf-8")
    assert check(folder, capsys) == (1, ["withdrawn"])
    paper = "# Note from Ann Lee\n\nMay be named: yes. May be quoted: yes.\n\nTom delivered to 38 stores for Selby."
    (folder / "evidence").mkdir()
    (folder / "evidence" / "note.md").write_text(paper, "utf-8")
    assert check(folder, capsys) == (1, ["withdrawn"])
    (folder / "facts.toml").write_text(
        '[[cannot_confirm]]\nwords = "Delivered to 38 stores"\nsource = "resume.md"\n', "utf-8"
    )
    assert check(folder, capsys) == (0, [None])


def test_a_file_that_cannot_be_read_is_a_sentence(folder, capsys):
    (folder / "facts.toml").write_text('[[withdrawn]]\nwords = "38 stores"\n', "utf-8")
    assert main(["facts", str(folder / "draft.txt"), "--case", str(folder)]) == 2
    assert capsys.readouterr().err.strip() == (
        "afterword: facts.toml: We do not know the table “withdrawn”. "
        "Known are: [[add]], [[withdraw]], [[cannot_confirm]], [[private]]."
    )
