"""Word files as lines of light Markdown, PDF files as text: the one place that opens them."""

import io
import re
import zlib
from collections.abc import Iterator
from typing import Any

from afterword.kernel.errors import UnreadableFile

# pdfium writes U+FFFE for a hyphen at a line's end and keeps soft hyphens.
_REPAIRS = str.maketrans({"\ufffe": "-", "\u00ad": "", "\u00a0": " ", "\x00": ""})

# Bytes of XML, unpacked; a book of a thousand pages has less.
_MOST = 20_000_000
# Bytes of all parts of a Word file, and of a PDF without its pictures; what is drawn takes twenty times that in memory.
_MOST_PARTS = 200_000_000
_MOST_DRAWN = 40_000_000

_STREAM = re.compile(rb"(?<!end)stream\r?\n")


def is_word_file(data: bytes) -> bool:
    """Whether these bytes are a .docx file (a ZIP archive that holds a Word document)."""
    return data.startswith(b"PK\x03\x04") and b"word/" in data


def word_text(data: bytes, name: str) -> str:
    """The text of a .docx file, paragraphs and tables in their order.

    Headings begin with "#", list items with "- ", table rows are "| a | b |". Raises UnreadableFile.
    """
    import zipfile

    import docx

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except zipfile.BadZipFile:
        parts = []  # python-docx says so below
    text_parts = (part for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    if sum(part.file_size for part in text_parts) > _MOST or sum(part.file_size for part in parts) > _MOST_PARTS:
        raise UnreadableFile("This Word file is too large.", where=name, next="Copy its text into a .txt file.")
    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(document))
    except Exception as error:  # python-docx lets errors of zip, XML and its own parts through
        raise UnreadableFile("This Word file cannot be opened.", where=name, next="Save it again as .docx.") from error
    if not text.strip():
        raise UnreadableFile("This Word file holds no text.", where=name, next="Export it again, or leave it out.")
    return text


def word_title(data: bytes) -> str:
    """The title in the properties of a .docx file that `word_text` has read; empty when it has none."""
    import docx

    return " ".join((docx.Document(io.BytesIO(data)).core_properties.title or "").split())


def pdf_text(data: bytes, name: str) -> str:
    """The text of a PDF file, pages parted by empty lines; white space for a scan. Raises UnreadableFile."""
    import pypdfium2

    if _drawn(data) > _MOST_DRAWN:
        raise UnreadableFile("This PDF is too large unpacked.", where=name, next="Copy its text into a .txt file.")
    try:
        with pypdfium2.PdfDocument(data) as pdf:
            pages = [page.get_textpage().get_text_bounded() for page in pdf]
    except Exception as error:  # pdfium has its own error for each kind of damage
        raise UnreadableFile(
            "This PDF cannot be opened; it may be damaged or locked.",
            where=name,
            next="Export it again without a password.",
        ) from error
    return "\n\n".join(pages).translate(_REPAIRS).replace("\r\n", "\n").replace("\r", "\n")


def _drawn(data: bytes) -> int:
    """Bytes that the packed parts of a PDF, its pictures left out, have unpacked; not counted further than the limit.

    pdfium unpacks whatever it is told to: one megabyte can become eight thousand.
    """
    whole = 0
    for found in _STREAM.finditer(data):
        told = data[max(0, found.start() - 1000) : found.start()]
        told = told[told.rfind(b"obj") + 1 :]
        layers = told.count(b"/FlateDecode") + len(re.findall(rb"/Fl\b", told))
        if not layers or re.search(rb"/Subtype\s*/Image", told):
            continue
        part = data[found.end() : data.find(b"endstream", found.end())]
        try:
            for _ in range(layers):
                part = zlib.decompressobj().decompress(part, _MOST_DRAWN + 1)
        except zlib.error:
            continue
        whole += len(part)
        if whole > _MOST_DRAWN:
            break
    return whole


def _lines(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                # A merged cell is handed out once for each column it covers.
                cells = dict.fromkeys((cell._tc, " ".join(cell.text.split())) for cell in row.cells)
                yield "| " + " | ".join(text for _, text in cells) + " |"
            yield ""
            continue
        text = block.text.strip()
        style = (block.style.name if block.style is not None else "") or ""
        if text and style.startswith(("Heading", "Title")):
            level = int(style[-1]) if style[-1].isdigit() else 1
            yield f"{'#' * level} {text}"
        elif text and style.startswith("List"):
            yield f"- {text}"
        else:
            yield text
        yield ""
