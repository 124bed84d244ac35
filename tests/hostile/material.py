"""A small case and the worst files that may lie in its folder."""

import io
import zipfile
from pathlib import Path

TALK = """Gwen Abbott: Good morning, Ravi. Why do you want to drive for us?
Ravi Menon: Because I have driven nights for nine years. At Brook Haulage I cut the late runs by a fifth.
Gwen Abbott: Tell me about a time when a delivery went wrong.
Ravi Menon: In March the gate was shut. I rang the customer, waited, and we delivered 14 pallets by six.
Owen Price: How would you deal with a colleague who is late?
Ravi Menon: I would talk to them first.
Owen Price: Do you have any questions for us?
Ravi Menon: What does the first month look like?
Gwen Abbott: We train for two weeks. We'll be in touch by Friday.
"""
TOLD = """me = "Ravi Menon"
employer = "Haulco"
role = "Night Driver"
date = 2026-07-08T10:00:00+01:00
felt = 3
interviewers = [{name = "Gwen Abbott", email = "gwen@depot.example", role = "Depot Manager"}, {name = "Owen Price"}]
"""
CASE = {"transcript.txt": TALK, "case.toml": TOLD}


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    """The files on disk; gives the folder back."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def calendar(*lines: str) -> str:
    """A calendar file with one event of these lines."""
    head, foot = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n", "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    return head + "\r\n".join(lines) + foot


def pdf(*, locked: bool) -> bytes:
    """A PDF file with one empty page, as a scanner makes it; with a password nobody knows when `locked`."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b"> >>",
    ]
    text, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b"/Encrypt 4 0 R /ID [<00><00>]" if locked else b""
    end = b"xref\n0 5\n0000000000 65535 f \n%strailer << /Size 5 /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF"
    return text + end % (table, lock, len(text))


def bomb() -> bytes:
    """A Word file of a few kilobytes that unpacks to thirty megabytes."""
    import docx

    made, packed = io.BytesIO(), io.BytesIO()
    docx.Document().save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = data.replace(
                    b"<w:sectPr", b"<w:p><w:r><w:t>" + b"a " * 15_000_000 + b"</w:t></w:r></w:p><w:sectPr", 1
                )
            new.writestr(name, data)
    return packed.getvalue()
