"""Catalogues: every file in a folder is one item; the folder is the only list there is."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from afterword.kernel.items import Item

T = TypeVar("T", bound=Item)


class Catalogue(Mapping[str, T], Generic[T]):
    """The items of one folder by id, in the order of their ids, read at first use.

    Each module of `package` holds exactly one item of type `kind` under the name ITEM. Raises TypeError for a module
    without one and ValueError when two items share an id or an item is not named like its file.
    """

    def __init__(self, package: str, kind: type[T], title: str) -> None:
        self.package, self.kind, self.title = package, kind, title

    @cached_property
    def _items(self) -> dict[str, T]:
        folder = importlib.import_module(self.package)
        items: dict[str, T] = {}
        for info in pkgutil.iter_modules(folder.__path__):
            item = getattr(importlib.import_module(f"{self.package}.{info.name}"), "ITEM", None)
            if not isinstance(item, self.kind):
                raise TypeError(f"{self.package}.{info.name} must hold one ITEM of type {self.kind.__name__}.")
            if item.id in items:
                raise ValueError(f"{self.package}: two items have the id {item.id}.")
            if item.name.replace("-", "_") != info.name:
                raise ValueError(f"{self.package}.{info.name}: its item is named {item.name}.")
            items[item.id] = item
        return dict(sorted(items.items(), key=lambda pair: _natural(pair[0])))

    def __getitem__(self, key: str) -> T:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)


def _natural(key: str) -> tuple[str, int]:
    """A2 before A10."""
    head = key.rstrip("0123456789")
    return head, int(key[len(head) :] or 0)
