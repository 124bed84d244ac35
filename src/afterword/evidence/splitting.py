"""A sentence taken apart into what it claims one by one."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.evidence.asserting import has_verb
from afterword.kernel.spans import Span

_MARK: Final = re.compile(r"(?<=[a-z0-9)’'\"”])(?:: |; | [–—] )(?=\S)")
_SUBJECT: Final = (
    r"(?:I|we|he|she|it|they|you|this|that|there|nobody|everybody|(?:the|my|our|your|their|his|her|each) [\w'’-]+)"
)
_CLAUSE: Final = re.compile(
    rf"(?<=[\w)’'\"”%]),? (?:and|but|so|while|whereas|although|though|because|since) (?={_SUBJECT} )|, which "
)
_FEW: Final = 2
_LEAST: Final = 4


def claims_in(sentence: str) -> tuple[Span, ...]:
    """The parts of a sentence that can be true or false by themselves, in order; together they cover it.

    It is cut at colons, semicolons and dashes, and before a further clause that has a subject and a verb of its own. A
    part too short to stand for itself goes with the one behind it.
    """
    found: list[Span] = []
    start = 0
    for end, behind in sorted(_cuts(sentence)):
        if end > start:
            found.append(Span(start, end))
            start = behind
    return (*found, Span(start, len(sentence)))


def _cuts(sentence: str) -> Iterator[tuple[int, int]]:
    """Where one part ends and the next begins."""
    start = 0
    for match in _MARK.finditer(sentence):
        if _long(sentence[start : match.start()], _FEW) and _long(sentence[match.end() :], _FEW):
            yield match.start(), match.end()
            start = match.end()
    last = 0
    for match in _CLAUSE.finditer(sentence):
        before, behind = sentence[last : match.start()], sentence[match.end() :]
        if _quoted(sentence, match.start()) or not (_long(before, _LEAST) and _long(behind, _LEAST)):
            continue
        if has_verb(before) and has_verb(behind):
            yield match.start(), match.end()
            last = match.end()


def _long(text: str, least: int) -> bool:
    return len(text.split()) > least


def _quoted(sentence: str, at: int) -> bool:
    before = sentence[:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
