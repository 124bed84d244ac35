"""Use case: delete one interview, or all of them, really."""

from afterword.app.wiring import store


def forget(*, key: str) -> None:
    """Delete an interview with everything that was made of it."""
    store.forget([key])


def forget_all() -> int:
    """Delete all interviews; how many there were."""
    keys = [kept.key for kept in store.listed()]
    store.forget(keys)
    return len(keys)
