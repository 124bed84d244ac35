"""Use case: search over everything."""

from typing import TYPE_CHECKING

from afterword.app.wiring import store

if TYPE_CHECKING:
    from afterword.app.wiring import Place


def searched(*, text: str) -> "tuple[Place, ...]":
    """The places in which all these words stand, in all interviews."""
    return store.find(text)
