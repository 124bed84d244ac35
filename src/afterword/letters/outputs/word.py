"""A Word file, for whoever wants to print or attach the letter."""

import io
import zipfile
from typing import TYPE_CHECKING, Final

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_mail import body_text, header_text

if TYPE_CHECKING:
    from docx.document import Document

_LETTER_PAPER: Final = frozenset({"US", "CA", "MX", "PH"})  # inches; A4 everywhere else
_ENGLISH: Final = frozenset({"AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"})
_LINES, _SIGNS, _PARTING = 44, 85, 0.6  # of one page at 11 points; what stands between paragraphs, in lines


def _render(letter: Composed, sender: Sender) -> bytes:
    from docx import Document

    parts = [part.strip() for part in body_text(letter.body).split("\n\n") if part.strip()]
    lines = sum(-(-len(line) // _SIGNS) or 1 for part in parts for line in part.split("\n")) + _PARTING * len(parts)
    if lines > _LINES:
        raise AfterwordError(
            "This is more than one page.",
            where=f"letter to {letter.to}",
            next="Shorten it; the text file has all of it.",
        )
    made = Document()
    _set_up(made, (sender.country or "GB").upper().partition("-")[0])
    for part in parts:
        first, *more = part.split("\n")
        paragraph = made.add_paragraph(first)
        for line in more:
            paragraph.add_run().add_break()
            paragraph.add_run(line)
    told = made.core_properties
    told.author = told.last_modified_by = header_text(sender.name)[:200]
    told.title, told.comments = header_text(letter.subject or f"Letter to {letter.to}")[:200], ""
    written = io.BytesIO()
    made.save(written)
    return _undated(written.getvalue())


def _set_up(made: "Document", country: str) -> None:
    """Paper, margins, one plain style, and the language that the spelling check of Word goes by."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.oxml.ns import qn
    from docx.shared import Cm, Inches, Pt

    page = made.sections[0]
    page.page_width, page.page_height = (Inches(8.5), Inches(11)) if country in _LETTER_PAPER else (Cm(21), Cm(29.7))
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.5)
    plain = made.styles["Normal"]
    plain.font.name, plain.font.size = "Calibri", Pt(11)
    plain.paragraph_format.space_after = Pt(8)
    plain.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    for language in made.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), f"en-{country if country in _ENGLISH else 'GB'}")


def _undated(data: bytes) -> bytes:
    """The same file with the zip's own first day in it: one letter always gives the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()


ITEM = Output(
    id="word",
    name="word",
    title="A Word file (.docx)",
    why="To print, or to attach where a form asks for a file: one page, one style, the paper and the English of the "
    "country. Nothing in it tells when or by which program it was made.",
    sources=(
        Source("ISO/IEC 29500, Office Open XML", "iso.org/standard/71691.html", "derived"),
        Source("how much fits a page: our own reading", "", "reading"),
        *cite("derived"),
    ),
    suffix=".docx",
    channels=("e-mail",),
    render=_render,
    finds=(Example("Dear Priya,\n\nThank you for Tuesday.", expect="word/document.xml"),),
    passes=(Example("Dear Tomás – thank you.\n\nJonas\n07700 900111", expect="word/styles.xml"),),
)
