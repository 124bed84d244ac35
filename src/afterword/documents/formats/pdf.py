"""PDF files with text in them."""

from afterword.documents.format import Content, DocumentFormat
from afterword.documents.passages import passages_of
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.office import pdf_text

_SCAN = "This PDF holds no text, only pictures of pages: copy its text into a .txt file, or export it again with text."


def _claims(data: bytes, _name: str) -> bool:
    return data.startswith(b"%PDF")


def _parse(data: bytes, name: str) -> Content:
    text = pdf_text(data, name)
    return Content(text, passages_of(text), () if text.strip() else (_SCAN,))


ITEM = DocumentFormat(
    id="pdf",
    name="pdf",
    title="PDF with text (.pdf)",
    why="Most résumés are sent as PDF; a scan holds no text, and that is said.",
    sources=(Source("Stack of Afterword, measured", "pypdfium2: 0.13 s a file", "measured"),),
    claims=_claims,
    parse=_parse,
    finds=(Example("[[Baker, Ostby]]", note="resume.pdf"),),
    passes=(Example("Baker, Ostby", note="resume.txt"),),
)
