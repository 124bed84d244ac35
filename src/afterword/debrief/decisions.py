"""facts.toml: what the person decided about their facts, found again by the words and not by the line."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any, Final, Literal

from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode
from afterword.language.stems import stopwords

What = Literal["withdraw", "cannot_confirm", "private"]

FILE: Final = "facts.toml"
_KINDS: Final[tuple[What, ...]] = ("withdraw", "cannot_confirm", "private")
_KNOWN: Final = ", ".join(f"[[{table}]]" for table in ("add", *_KINDS))
_WORD: Final = re.compile(r"[^\W_]+")
_MARKS: Final = re.compile(r"[*_`|#\s]+")
_SIGNS: Final = str.maketrans(dict.fromkeys("’‘‛´", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("–—‑−", "-"))
_JOINERS: Final = "\u200c\u200d"  # letters of some scripts are joined with them; other unseen signs have no place here
_ESCAPED: Final = re.compile(r'["\\\x00-\x1f\x7f]')


@dataclass(frozen=True, slots=True)
class Added:
    """One more fact, and where it can be verified."""

    text: str
    verify: str | None = None
    employer: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided about the fact that holds these words; `source` narrows it to one file."""

    what: What
    words: str
    source: str | None = None
    why: str | None = None

    def is_in(self, source: str) -> bool:
        """Whether it is about this file: named with its folder or without, with its ending or without."""
        path = PurePosixPath(source.lower())
        return self.source is None or self.source.lower() in {str(path), path.name, path.stem}

    def is_about(self, line: str, source: str) -> bool:
        """Whether it is about this line of a file: the line holds its words, or is a part of them."""
        return self.is_in(source) and (holds(self.words, line) or holds(line, plain(self.words)))


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that facts.toml says, each list in the order of the file."""

    added: tuple[Added, ...] = ()
    decided: tuple[Decision, ...] = ()


NONE: Final = Decisions()
"""Nothing decided."""


def read_decisions(data: bytes | None, name: str = FILE) -> Decisions:
    """The decisions of a file; none where there is no file.

    Raises UnreadableFile for anything that is not understood: a decision that is passed over would let a letter say
    what the person took back.
    """
    if data is None or not data.strip():
        return NONE
    import tomllib  # only where there is such a file: the program has to start fast

    try:
        tables = tomllib.loads(decode(data, name))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableFile(f"This is broken TOML: {error}.", where=name, next="Mend that line.") from error
    for table in tables.keys() - {"add", *_KINDS}:
        raise UnreadableFile(f"We do not know the table “{table}”.", where=name, next=f"Known are: {_KNOWN}.")
    added = tuple(
        Added(
            text=_told(entry, "text", where, name),
            verify=_text(entry, "verify", where, name),
            employer=_text(entry, "employer", where, name),
            private=_flag(entry, "private", where, name),
        )
        for where, entry in _entries(tables, "add", {field.name for field in fields(Added)}, name)
    )
    decided = tuple(
        Decision(
            what=what,
            words=_told(entry, "words", where, name),
            source=_text(entry, "source", where, name),
            why=_text(entry, "why", where, name),
        )
        for what in _KINDS
        for where, entry in _entries(tables, what, {"words", "source", "why"}, name)
    )
    return Decisions(added, decided)


def write_decisions(decisions: Decisions) -> str:
    """The decisions as the text of a facts.toml; read again they are the same."""
    parts = [_table("add", each) for each in decisions.added]
    for what in _KINDS:
        parts += [_table(what, each) for each in decisions.decided if each.what == what]
    return "\n".join(parts)


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """A text as it is compared: without marks and capitals, one kind of quotation mark and of dash, single spaces."""
    folded = unicodedata.normalize("NFKC", text.translate(_SIGNS)).casefold()
    return " ".join(_MARKS.sub(" ", folded).split())


def places_of(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where these words stand in a text that is already `plain`: whole words and whole figures only."""
    sought = plain(words).strip(" .,;:!?\"'-•")
    if sought:
        for match in re.finditer(rf"(?<!\w)(?<!\d[.,]){re.escape(sought)}(?!\w)(?![.,]\d)", text):
            yield match.span()


def holds(words: str, text: str) -> bool:
    """Whether these words stand in a text."""
    return any(True for _ in places_of(words, plain(text)))


def _entries(tables: Mapping[str, Any], table: str, known: set[str], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each entry of a table with what to call it."""
    entries = tables.get(table, [])
    entries = [entries] if isinstance(entries, dict) else entries
    if not isinstance(entries, list):
        entries = [entries]
    for n, entry in enumerate(entries, start=1):
        where = f"Entry {n} of [[{table}]]" if len(entries) > 1 else f"[[{table}]]"
        if not isinstance(entry, dict):
            raise UnreadableFile(f"{where} is no table.", where=name, next=f"Write [[{table}]] on a line of its own.")
        for key in entry.keys() - known:
            there = ", ".join(sorted(known))
            raise UnreadableFile(f"{where} has “{key}”, which we do not know.", where=name, next=f"Known are: {there}.")
        yield where, entry


def _told(entry: Mapping[str, Any], key: str, where: str, name: str) -> str:
    text = _text(entry, key, where, name)
    if text is None or all(word in stopwords() for word in _WORD.findall(text.lower())):
        lacks = "has no" if text is None else "has too little as"
        following = "Write what you can say, as one sentence" if key == "text" else "Give the words, or a clear part"
        raise UnreadableFile(f"{where} {lacks} “{key}”.", where=name, next=f'{following}: {key} = "…".')
    return text


def _text(entry: Mapping[str, Any], key: str, where: str, name: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnreadableFile(f"“{key}” of {where} is no text.", where=name, next=f'Put it in quotes: {key} = "…".')
    seen = "".join(char if char.isprintable() or char in _JOINERS else " " for char in value)
    return " ".join(seen.split()) or None


def _flag(entry: Mapping[str, Any], key: str, where: str, name: str) -> bool:
    value = entry.get(key, False)
    if not isinstance(value, bool):
        raise UnreadableFile(f"“{key}” of {where} is neither yes nor no.", where=name, next=f"Write {key} = true.")
    return value


def _table(table: str, entry: Added | Decision) -> str:
    lines = [f"[[{table}]]"]
    for field in fields(entry):
        value = getattr(entry, field.name)
        if field.name != "what" and value:
            lines.append(f"{field.name} = {'true' if value is True else _quoted(value)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda sign: f"\\u{ord(sign.group()):04X}", text) + '"'
