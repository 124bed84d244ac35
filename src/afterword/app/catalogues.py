"""All catalogues there are, found by looking for them: nobody keeps a list by hand."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

import afterword
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item

CORE = ("transcripts", "documents", "debrief", "evidence", "letters", "practice", "followup")


@cache
def all_catalogues() -> dict[str, Catalogue[Item]]:
    """Every catalogue of the core by the name of its folder ("letters/rules"), in the order in which a case flows."""
    found: dict[str, Catalogue[Item]] = {}
    for package in CORE:
        for name in _modules(f"{afterword.__name__}.{package}"):
            for value in vars(importlib.import_module(name)).values():
                if isinstance(value, Catalogue):
                    found.setdefault(value.package.removeprefix("afterword.").replace(".", "/"), value)
    return found


def _modules(package: str) -> Iterator[str]:
    """The engines beside the catalogue folders; the folders themselves are read by their catalogues."""
    folder = importlib.import_module(package)
    yield package
    for info in pkgutil.iter_modules(folder.__path__):
        if not info.ispkg:
            yield f"{package}.{info.name}"


def items() -> Iterator[tuple[str, Item]]:
    """Every item with the folder of its catalogue."""
    for folder, catalogue in all_catalogues().items():
        for item in catalogue.values():
            yield folder, item
