"""Any item in its own words: the same text in the terminal and in the docs."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from afterword.app.catalogues import all_catalogues, items
from afterword.debrief.choice_item import CHOICES
from afterword.kernel.errors import BadCall
from afterword.kernel.items import Example, Item
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule

_STAGE = re.compile(r" ?\{[^{}\n]*\}")
_SHOWN_APART = {"id", "name", "title", "why", "sources", "finds", "passes", "since"}


def explain(*, key: str | None = None) -> str:
    """The page of the item with this id or name, or the list of all items. Raises BadCall for one we do not have."""
    if key is None:
        return _overview()
    wanted = key.strip().lower()
    found = [(folder, item) for folder, item in items() if wanted in {item.id.lower(), item.name.lower()}]
    if not found:
        close = sorted({item.id for _, item in items() if wanted and wanted in f"{item.id} {item.name}".lower()})
        hint = f"Did you mean {', '.join(close[:6])}?" if close else "`afterword explain` lists all there are."
        raise BadCall(f"Nothing here is called {key!r}.", next=hint)
    return "\n\n".join(page(item, folder) for folder, item in found)


def page(item: Item, folder: str) -> str:
    """One item as Markdown: what, why, its own facts, examples, sources."""
    lines = [f"# {item.id} {item.name}" if item.id != item.name else f"# {item.name}", "", item.title, ""]
    lines += [f"**Why:** {item.why}", ""]
    for field in fields(item):
        value = getattr(item, field.name)
        shown = field.metadata.get("shown", True) and field.name not in _SHOWN_APART
        if shown and (text := _plain(value)):
            lines += [f"**{field.name.replace('_', ' ').capitalize()}:** {text}", ""]
    lines += _disagreement(item)
    for title, examples in (("Finds", item.finds), ("Lets pass", item.passes)):
        lines += [f"## {title}", ""]
        for example in examples:
            lines += [*_example(example, folder), ""]
    lines += ["## Sources", "", *(f"- {source}" for source in item.sources), ""]
    lines += [f"*{folder}, since {item.since}*", ""]
    return "\n".join(lines)


def _disagreement(item: Item) -> list[str]:
    """Both sides, for a letter rule on which the sources disagree, and how to choose."""
    told = []
    for choice in CHOICES.values():
        if isinstance(item, LetterRule) and item.id in choice.rules:
            others = " or ".join(f'`{choice.name.replace("-", "_")} = "{value}"`' for value in choice.values[1:])
            told += [f"**Sources disagree:** {choice.one_side} – {choice.other_side}", ""]
            told += [f"Ours is “{choice.values[0]}”; {others} under `[letters]` in case.toml changes it.", ""]
    return told


def _plain(value: object) -> str:
    """A field that can be read by a person; empty for code, patterns and data."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, Source):
        return str(value)
    if is_dataclass(value):
        return ", ".join(filter(None, (_plain(getattr(value, field.name)) for field in fields(value))))
    if isinstance(value, tuple):
        told = [_plain(part) for part in value]
        return "; ".join(told) if all(told) else ""
    return ""


def _example(example: Example, folder: str) -> Iterator[str]:
    # Mini interviews carry stage directions in braces for their test; a reader does not need them.
    text = _STAGE.sub("", example.text) if folder.startswith("debrief/") else example.text
    yield from ("    " + line for line in text.splitlines() or [""])
    told = [part for part in (example.expect and f"gives: {example.expect}", example.note) if part]
    if told:
        yield ""
        yield f"({'; '.join(told)})"


def _overview() -> str:
    lines = []
    for catalogue in all_catalogues().values():
        lines += [f"{catalogue.title} ({len(catalogue)})"]
        lines += [f"  {item.id:<24} {item.title}" for item in catalogue.values()]
        lines += [""]
    return "\n".join(lines) + "afterword explain ID shows one of them whole."
