"""JSON Resume, and any other JSON: each text is a passage, its keys are the section."""

import json
import re
from collections.abc import Iterator
from typing import Any

from afterword.documents.format import Content, DocumentFormat
from afterword.documents.model import Passage
from afterword.kernel.errors import UnreadableFile
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.kernel.spans import Span
from afterword.language.decoding import decode

_STRING = re.compile(r'"((?:\\.|[^"\\])*)"', re.DOTALL)
_ESCAPED = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}")
_NAMES = ("position", "studyType", "area", "name", "institution", "organization", "title", "language")


class _Pairs(list[tuple[str, Any]]):
    """A JSON object with its keys in the order of the file, double ones too."""


def _claims(data: bytes, name: str) -> bool:
    return name.lower().endswith(".json") and not data.startswith((b"%PDF", b"PK\x03\x04"))


def _parse(data: bytes, name: str) -> Content:
    text = _ESCAPED.sub(_character, decode(data, name))
    try:
        paths = list(_paths(json.loads(text, object_pairs_hook=_Pairs, strict=False), ()))
    except (ValueError, RecursionError) as error:
        line = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UnreadableFile(
            f"This is broken JSON{line}.", where=name, next="Export it again, or send text."
        ) from error
    passages: list[Passage] = []
    n, at = 1, 0
    for match, path in zip(_STRING.finditer(text), paths, strict=True):
        if path is not None and match[1].strip() and path != ("$schema",):
            n, at = n + text.count("\n", at, match.start()), match.start()
            passages.append(Passage(match[1], Span(*match.span(1)), n, path))
    return Content(text, tuple(passages))


def _character(match: re.Match[str]) -> str:
    """An escape as the character it stands for, where a text may hold that character as it is."""
    char: str = json.loads(f'"{match[0]}"')
    return char if char.isprintable() and char not in '"\\' else match[0]


def _paths(value: Any, keys: tuple[str, ...]) -> Iterator[tuple[str, ...] | None]:
    """For every string of the file in its order the keys it stands under; None for the keys themselves."""
    if isinstance(value, str):
        yield keys
    elif isinstance(value, _Pairs):
        for key, each in value:
            yield None
            yield from _paths(each, (*keys, key))
    elif isinstance(value, list):
        for each in value:
            known = dict(each) if isinstance(each, _Pairs) else {}
            names = [known[name] for name in _NAMES if isinstance(known.get(name), str) and known[name]]
            yield from _paths(each, (*keys, ", ".join(names)) if names else keys)


ITEM = DocumentFormat(
    id="json-resume",
    name="json-resume",
    title="JSON Resume (.json)",
    why="An open form that many résumé builders export; the keys say what a date or a name belongs to.",
    sources=(Source("JSON Resume schema 1.3.1", "https://jsonresume.org/schema", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(
        Example(
            '{"work": [{"name": "[[Ostby Bakery]]", "startDate": "[[2020-05]]"}], "langs": ["[[Ænglisc]]"]}',
            note="resume.json",
        ),
    ),
    passes=(Example("Baker, Ostby", note="resume.txt"),),
)
