"""Plain text and Markdown."""

from afterword.documents.format import Content, DocumentFormat
from afterword.documents.passages import passages_of
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.decoding import decode


def _claims(data: bytes, name: str) -> bool:
    return not data.startswith((b"%PDF", b"PK\x03\x04")) and not name.lower().endswith((".json", ".html", ".htm"))


def _parse(data: bytes, name: str) -> Content:
    text = decode(data, name)
    return Content(text, passages_of(text))


ITEM = DocumentFormat(
    id="text",
    name="text",
    title="Text and Markdown (.txt, .md)",
    why="The plainest form, and what can always be pasted.",
    sources=(Source("CommonMark", "https://spec.commonmark.org", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            "# Work\n\n**[[Baker, Ostby]]**\n\n- [[40 loaves a day,\n  all by hand.]]\n- [[Two ovens]]\n",
            note="resume.md",
        ),
        Example("WORK\n[[Baker, May 2020]]\n  [[40 loaves a day.]]\n", note="resume.txt"),
        Example("| [[month | loaves]] |\n|---|---|\n| [[May | 40]] |\n", note="figures.md"),
    ),
    passes=(Example('{"basics": {}}', note="resume.json"), Example("%PDF-1.7", note="resume.pdf")),
)
