"""Files that are small and unpack to more than a machine holds: a sentence, at once."""

import io
import time
import tracemalloc
import zipfile
import zlib

import docx
import pytest

from afterword.documents.reader import read_document
from afterword.kernel.errors import UnreadableFile

PLACE = b"BT /F1 9 Tf (words) Tj ET "


def pdf(drawn: bytes, how: bytes = b"/FlateDecode", told: bytes = b"") -> bytes:
    """A PDF of one page on which this is drawn."""
    parts = [
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj",
        b"4 0 obj<</Length %d%b/Filter %b>>stream\n" % (len(drawn), told, how) + drawn + b"\nendstream endobj",
    ]
    return b"%PDF-1.4\n" + b"\n".join(parts) + b"\ntrailer<</Root 1 0 R>>\n%%EOF"


def word(parts: dict[str, bytes]) -> bytes:
    """A Word file with parts of its own."""
    out = io.BytesIO()
    docx.Document().save(out)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture(scope="module")
def bombs() -> dict[str, bytes]:
    """Small files that are large inside, by their names."""
    once = zlib.compress(PLACE * 16_000_000, 1)
    return {
        "once.pdf": pdf(once),
        "twice.pdf": pdf(zlib.compress(once, 9), b"[/FlateDecode /FlateDecode]"),
        "short.pdf": pdf(once, b"/Fl"),
        "parts.docx": word({"word/media/image1.png": bytes(400_000_000)}),
        "rels.docx": word({"word/_rels/more.rels": bytes(60_000_000)}),
        "shouted.docx": word({"word/MORE.XML": bytes(60_000_000)}),
    }


@pytest.mark.parametrize("name", ["once.pdf", "twice.pdf", "short.pdf", "parts.docx", "rels.docx", "shouted.docx"])
def test_a_bomb_is_a_sentence_at_once(bombs: dict[str, bytes], name: str) -> None:
    started = time.monotonic()
    tracemalloc.start()
    with pytest.raises(UnreadableFile, match="too large"):
        read_document(bombs[name], name, "resume")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.monotonic() - started < 20
    assert most < 200_000_000


def test_a_plain_page_is_read() -> None:
    assert "words" in read_document(pdf(zlib.compress(PLACE)), "resume.pdf", "resume").text


def test_pictures_are_not_counted() -> None:
    picture = pdf(zlib.compress(PLACE), told=b"/Subtype/Form").replace(
        b"\ntrailer",
        b"\n5 0 obj<</Subtype /Image/Filter/FlateDecode>>stream\n%b\nendstream endobj\ntrailer"
        % zlib.compress(bytes(60_000_000)),
    )
    assert "words" in read_document(picture, "resume.pdf", "resume").text
