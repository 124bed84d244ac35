"""Use case: delete interviews, really."""

from collections.abc import Sequence

from afterword.app.wiring import store


def forget(*, keys: Sequence[str]) -> None:
    """Delete these interviews with everything that was made of them."""
    store.forget(keys)
