"""Worked out once for a frozen object, as long as it is among the last that were asked for."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

_T = TypeVar("_T")
_R = TypeVar("_R")
_LAST = 16


class _Same(Generic[_T]):
    """An object as a key: the same one, not an equal one, so that no transcript is hashed to find it again."""

    __slots__ = ("it",)

    def __init__(self, it: _T) -> None:
        self.it = it

    def __hash__(self) -> int:
        return id(self.it)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.it is self.it


def once(make: Callable[[_T], _R]) -> Callable[[_T], _R]:
    """What `make` gives for an object, made at the first call."""

    @lru_cache(maxsize=_LAST)
    def made(key: _Same[_T]) -> _R:
        return make(key.it)

    @wraps(make)
    def get(it: _T) -> _R:
        return made(_Same(it))

    return get
