"""The door to documents: bytes in, passages out."""

from afterword.documents.format import FORMATS
from afterword.documents.model import Document, Role
from afterword.kernel.errors import UnreadableFile


def read_document(data: bytes, name: str, role: Role) -> Document:
    """A file as text and passages. `name` is its path inside the case folder. Raises UnreadableFile."""
    claims = [form for form in FORMATS.values() if form.claims(data, name)]
    if len(claims) > 1:
        names = " and ".join(form.name for form in claims)
        raise UnreadableFile(f"Two formats claim this file: {names}.", where=name, next="Please report this file.")
    if not claims:
        known = ", ".join(form.title for form in FORMATS.values())
        raise UnreadableFile("This is not a document we can read.", where=name, next=f"We know: {known}.")
    content = claims[0].parse(data, name)
    return Document(name, role, claims[0].name, content.text, content.passages, content.notes)
