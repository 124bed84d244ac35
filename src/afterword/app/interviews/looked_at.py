"""Use case: what was made of an interview, for its pages."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.wiring import Held, Kept, Read


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One interview: as listed, its files, how far its reading is, and what came of it (None before the first).

    `found` has `debrief` (the JSON contract), `turns` and `felt`.
    """

    kept: "Kept"
    files: "tuple[Held, ...]"
    read: "Read"
    found: dict[str, Any] | None


def looked_at(*, key: str) -> LookedAt:
    """Everything that the pages of one interview show. Raises BadCall when it is not there."""
    read = store.reading_of(key)
    return LookedAt(store.one(key), store.held(key), read, _parsed(read.body) if read.body else None)


@lru_cache(maxsize=8)
def _parsed(body: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body)
    return found
