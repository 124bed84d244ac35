"""What a check is, and the catalogue of all ways in which a claim can be wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field

from afterword.evidence.claim import Claim
from afterword.evidence.index import Statement
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a claim is not borne out: one sentence, what the record says instead, and the right value when certain.

    `wrong` are the words of the claim in whose place the right value belongs.
    """

    why: str
    evidence: tuple[Statement, ...] = ()
    instead: str | None = None
    wrong: str | None = None


@dataclass(frozen=True, kw_only=True)
class Check(Item):
    """One way of being wrong.

    `finds` are false sentences about the small world of the catalogue's test, `passes` true ones; `rank` is the order
    in which checks are asked: the most telling first.
    """

    rank: int = field(metadata=HIDDEN)
    objects: Callable[[Claim], Objection | None]


CHECKS: Catalogue[Check] = Catalogue("afterword.evidence.checks", Check, "Ways of being wrong")
"""By id."""
