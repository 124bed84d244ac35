"""A document format: how it knows its files, and how it makes text and passages of them."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.documents.model import Passage
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item


@dataclass(frozen=True, slots=True)
class Content:
    """What a format made of a file. `notes` are sentences for the person about what could not be read."""

    text: str
    passages: tuple[Passage, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DocumentFormat(Item):
    """A shape in which documents come.

    `claims` looks at the bytes and the file's name, `parse` reads them. Exactly one format may claim a file. In
    `finds`, `[[…]]` encloses the passages, `note` is the file's name; in `passes` stand files of other shapes.
    """

    claims: Callable[[bytes, str], bool]
    parse: Callable[[bytes, str], Content]


FORMATS = Catalogue("afterword.documents.formats", DocumentFormat, "Document formats")
