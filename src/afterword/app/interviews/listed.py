"""Use case: the list of all interviews, and one of them."""

from typing import TYPE_CHECKING

from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.wiring import Kept


def listed(*, start: int = 0, most: int | None = None) -> "tuple[Kept, ...]":
    """Interviews, the last changed first: all of them, or at most so many from the one at `start` (from 0)."""
    return store.listed(start, most)


def count() -> int:
    """How many interviews there are."""
    return store.count()


def one(*, key: str) -> "Kept":
    """One interview as it is listed. Raises BadCall when it is not there."""
    return store.one(key)
