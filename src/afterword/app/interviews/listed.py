"""Use case: the list of all interviews, and one of them."""

from typing import TYPE_CHECKING

from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.wiring import Kept


def listed() -> "tuple[Kept, ...]":
    """All interviews, the last changed first."""
    return store.listed()


def one(*, key: str) -> "Kept":
    """One interview as it is listed. Raises BadCall when it is not there."""
    return store.one(key)
