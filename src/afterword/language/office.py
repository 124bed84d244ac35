"""Word files as lines of light Markdown: the one place that opens them."""

import io
from collections.abc import Iterator
from typing import Any

from afterword.kernel.errors import UnreadableFile


def is_word_file(data: bytes) -> bool:
    """Whether these bytes are a .docx file (a ZIP archive that holds a Word document)."""
    return data.startswith(b"PK\x03\x04") and b"word/" in data


def word_text(data: bytes, name: str) -> str:
    """The text of a .docx file, paragraphs and tables in their order.

    Headings begin with "#", list items with "- ", table rows are "| a | b |". Raises UnreadableFile.
    """
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(document))
    except Exception as error:  # python-docx lets errors of zip, XML and its own parts through
        raise UnreadableFile("This Word file cannot be opened.", where=name, next="Save it again as .docx.") from error
    if not text.strip():
        raise UnreadableFile("This Word file holds no text.", where=name, next="Export it again, or leave it out.")
    return text


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
