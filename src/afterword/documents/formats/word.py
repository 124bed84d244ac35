"""Word files: paragraphs and tables, in their order."""

from afterword.documents.format import Content, DocumentFormat
from afterword.documents.passages import passages_of
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.office import word_text


def _claims(data: bytes, _name: str) -> bool:
    return data.startswith(b"PK\x03\x04")


def _parse(data: bytes, name: str) -> Content:
    text = word_text(data, name)
    return Content(text, passages_of(text))


ITEM = DocumentFormat(
    id="word",
    name="word",
    title="Word (.docx)",
    why="Résumés often keep dates and employers in tables, which simple readers miss.",
    sources=(Source("Stack of Afterword, measured", "python-docx: `.paragraphs` misses tables", "measured"),),
    claims=_claims,
    parse=_parse,
    finds=(Example("[[Baker, Ostby]]", note="resume.docx"),),
    passes=(Example("Baker, Ostby", note="resume.txt"),),
)
