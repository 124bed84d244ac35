# ruff: noqa: E501, PT017 - tables of texts; "read or refused" is both outcomes of one property
"""Every document format at work on its own examples, and what holds for every document."""

import io
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.documents.format import FORMATS, DocumentFormat
from afterword.documents.model import Document
from afterword.documents.reader import read_document
from afterword.kernel.errors import AfterwordError, UnreadableFile
from afterword.kernel.items import Example

CORPUS = Path(__file__).parents[2] / "corpus"
ITEMS = list(FORMATS.values())
DOCUMENTS = [*CORPUS.glob("documents/*"), *CORPUS.glob("cases/*/resume.*"), *CORPUS.glob("cases/*/evidence/*")]


def pdf(text: str) -> bytes:
    """A PDF with one page that shows these lines."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in text.split("\n"))
    stream = f"BT /F1 12 Tf 40 700 Td {shown} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return body + b"trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n"


def word(text: str) -> bytes:
    """A Word file with these lines as paragraphs."""
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def bytes_of(example: Example) -> bytes:
    ending = example.note.rpartition(".")[2]
    return {"pdf": pdf, "docx": word}.get(ending, str.encode)(example.plain)


@pytest.mark.parametrize(("item", "example"), [(item, each) for item in ITEMS for each in item.finds])
def test_reads_its_own(item: DocumentFormat, example: Example) -> None:
    data = bytes_of(example)
    assert [each.id for each in ITEMS if each.claims(data, example.note)] == [item.id]
    document = read_document(data, example.note, "resume")
    assert [passage.text for passage in document.passages] == [span.of(example.plain) for span in example.marked]


@pytest.mark.parametrize(("item", "example"), [(item, each) for item in ITEMS for each in item.passes])
def test_leaves_others_alone(item: DocumentFormat, example: Example) -> None:
    assert not item.claims(bytes_of(example), example.note)


def check(document: Document) -> None:
    ends = 0
    for passage in document.passages:
        assert passage.text == passage.span.of(document.text)
        assert passage.text.strip()
        assert passage.span.start >= ends
        assert passage.line == document.text.count("\n", 0, passage.span.start) + 1
        document.quote(passage.text, passage.line)
        ends = passage.span.end


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_passages_stand_where_they_say(path: Path) -> None:
    document = read_document(path.read_bytes(), path.name, "resume")
    assert document.passages
    check(document)


def read(text: str, name: str = "resume.md") -> Document:
    return read_document(text.encode(), name, "resume")


def test_a_job_line_heads_its_bullets() -> None:
    """Bold line, flush line above indented ones, line above bullets: each is a passage and the section of the rest."""
    text = "# Ann Roe\n\n## Work\n\n**Baker, Ostby** - 2020\n\n- 40 loaves\n\nMILL\nDriver, 2018\n  Eight drops a day.\nWe need\n- patience\n"
    sections = {passage.text: passage.section for passage in read(text).passages}
    assert sections["40 loaves"] == ("Ann Roe", "Work", "Baker, Ostby - 2020")
    assert sections["Eight drops a day."] == ("Ann Roe", "MILL", "Driver, 2018")
    assert sections["patience"] == ("Ann Roe", "MILL", "We need")
    assert sections["Driver, 2018"] == ("Ann Roe", "MILL")


def test_wrapped_lines_are_one_passage_and_addresses_are_not() -> None:
    text = (
        "Ran the early shift of the bakery in Ostby for three years and\ntrained two apprentices in that time.\n\n"
        "14 Mill Lane\nOstby\nann@letterbox.example\n"
    )
    texts = [passage.text for passage in read(text, "resume.txt").passages]
    assert texts[0].endswith("trained two apprentices in that time.")
    assert texts[1:] == ["14 Mill Lane", "Ostby", "ann@letterbox.example"]


def test_table_rows_know_their_columns() -> None:
    passages = read("# Returns\n\n| month | units |\n|---|---:|\n| May | 40 |\n\nAll counted twice.\n").passages
    assert [passage.text for passage in passages] == ["month | units", "May | 40", "All counted twice."]
    assert passages[1].section == ("Returns", "month | units")
    assert passages[2].section == ("Returns",)


def test_word_tables_are_read() -> None:
    document = docx.Document()
    document.add_heading("Work", 1)
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "2019 to 2021", "Driver, Haulco"
    stream = io.BytesIO()
    document.save(stream)
    passages = read_document(stream.getvalue(), "resume.docx", "resume").passages
    assert [(passage.text, passage.section) for passage in passages] == [("2019 to 2021 | Driver, Haulco", ("Work",))]


def test_a_scan_is_said_to_be_one() -> None:
    document = read_document(pdf(""), "resume.pdf", "resume")
    assert document.passages == ()
    assert "only pictures" in document.notes[0]


def test_json_escapes_are_quotable() -> None:
    document = read(r'{"basics": {"name": "Siobh\u00e1n \"Shiv\" Ryan", "summary": "\ud83d\ude42"}}', "resume.json")
    assert [passage.text for passage in document.passages] == [r"Siobhán \"Shiv\" Ryan", "🙂"]
    check(document)


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "resume.md", "empty"),
        (b"%PDF-1.7 broken", "resume.pdf", "cannot be opened"),
        (b"PK\x03\x04 broken", "resume.docx", "cannot be opened"),
        (b'{"basics": ', "resume.json", "broken JSON"),
        (b"\x89PNG\r\n", "resume.txt", "picture"),
    ],
)
def test_refuses_in_one_sentence(data: bytes, name: str, says: str) -> None:
    with pytest.raises(UnreadableFile, match=says) as caught:
        read_document(data, name, "resume")
    assert str(caught.value).startswith(f"{name}: ")


PIECES = st.sampled_from(
    [
        "# A",
        "## B",
        "- c",
        "  d",
        "**E** f",
        "| g | h |",
        "|---|---|",
        "===",
        "---",
        "I J",
        "",
        "k" * 70,
        "1. l",
        "> m",
        "*",
        "**",
        "| |",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=12).map("\n".join)))
def test_any_text_keeps_its_places(text: str) -> None:
    try:
        check(read(text))
    except AfterwordError as error:
        assert str(error)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=80), st.sampled_from(["resume.pdf", "resume.docx", "resume.json", "resume.txt"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    for start in (b"", b"%PDF-1.4\n", b"PK\x03\x04"):
        try:
            check(read_document(start + data, name, "resume"))
        except AfterwordError as error:
            assert str(error)


def test_a_saved_page_is_read_block_by_block() -> None:
    page = (
        "<html><head><title>x</title><style>p {}</style></head><body><nav>Home</nav><h1>Night  driver</h1>"
        "<p>Join <b>Haulco</b>, Ostby &amp; Lund.<br>Full time.</p><ul><li>C+E</li><li>two <i>nights</i> a week</li></ul>"
    )
    passages = read(page, "job.html").passages
    assert [passage.text for passage in passages] == [
        "Join Haulco, Ostby & Lund.",
        "Full time.",
        "C+E",
        "two nights a week",
    ]
    assert passages[0].section == ("Night driver",)
