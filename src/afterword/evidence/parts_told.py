"""Figures that are told as a part of others: "two of our nine"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.figures import same
from afterword.evidence.index import Statement
from afterword.language.numbers import Number


def borne_out_by(statements: tuple[Statement, ...], number: Number) -> bool:
    """Whether one of these statements gives this number."""
    return any(same(number, told) for s in statements for told in s.numbers if not told.label)


def in_one_line(claim: Claim, a: Number, b: Number) -> bool:
    """Whether one passage or turn gives both."""
    lines: dict[tuple[str, int | None, int], list[Statement]] = {}
    for statement in claim.pool:
        lines.setdefault((statement.block, statement.fact.quote.line, statement.turn), []).append(statement)
    together = [tuple(line) for line in lines.values()]
    if not any(borne_out_by(line, a) for line in together):
        return True
    return any(borne_out_by(line, a) and borne_out_by(line, b) for line in together)


_OF: Final = re.compile(r"\s+(?:\w+ ){0,2}?(?:out )?of (?:the |my |our |those |every |these )?")


def parts_of(claim: Claim) -> Iterator[tuple[Number, Number]]:
    """Numbers told as a part: "two of our nine"."""
    for a, b in pairwise(claim.numbers):
        joined = _OF.fullmatch(claim.text[a.span.end : b.span.start]) and a.value <= b.value
        if joined and not b.label and b.unit is None:
            yield a, b


def is_part(claim: Claim, number: Number) -> bool:
    """Whether a part such as "ten of the fourteen" is what is left of a part that stands there."""
    return any(number is a and told_as_part(claim, replace(a, value=b.value - a.value), b) for a, b in parts_of(claim))


def told_as_part(claim: Claim, a: Number, b: Number) -> bool:
    """Whether the record tells these two as a part and its whole."""
    for statement in claim.pool:
        for x, y in pairwise(statement.numbers):
            if same(a, x) and same(b, y) and _OF.fullmatch(statement.fact.text[x.span.end : y.span.start]):
                return True
    return False
