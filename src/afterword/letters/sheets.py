"""Outputs: the forms in which a letter leaves the house."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item
from afterword.letters.model import Composed


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: name and address as on the résumé, and the country of the case (ISO code, "GB" or "GB-SCT")."""

    name: str
    email: str | None = None
    country: str | None = None


@dataclass(frozen=True, kw_only=True)
class Output(Item):
    """One form of a letter as a file. `channels` are those it serves; `render` gives the file's bytes.

    `available` tells whether what it needs is installed. Examples hold a letter's body and what the file must show.
    """

    suffix: str
    channels: tuple[str, ...]
    render: Callable[[Composed, Sender], bytes]
    available: Callable[[], bool] = lambda: True


OUTPUTS = Catalogue("afterword.letters.outputs", Output, "Forms of a letter")


def file_stem(name: str) -> str:
    """A name as a safe file name: "Tomás Ó Néill" gives "tomas-o-neill". Never empty, never a path."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60] or "letter"


_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "Æ": "Ae", "đ": "d", "Đ": "D"})
