"""The door to documents: bytes in, passages out."""

from afterword.documents.format import FORMATS
from afterword.documents.model import Document, Role
from afterword.kernel.errors import UnreadableFile

# Characters; nobody's résumé is longer, and each passage takes its time.
_MOST = 250_000


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
    text, passages, notes = content.text, content.passages, content.notes
    if len(text) > _MOST:
        # A whole line, so that no passage is cut in two.
        text = text[: text.rfind("\n", 0, _MOST) + 1] or text[:_MOST]
        passages = tuple(each for each in passages if each.span.end <= len(text))
        notes = (*notes, "Only the first 100 pages or so were read: keep the part that matters.")
    return Document(name, role, claims[0].name, text, passages, notes)
