"""A finding that the writer lets pass: `afterword: waive E12 because …` on a line of its own, or in a mail's header.

Such a line is no part of the letter: it is not counted, not checked and not sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from afterword.kernel.findings import Finding
    from afterword.letters.model import LetterRule

HEADER: Final = "X-Afterword-Waive"
_LINE = re.compile(
    r"^[ \t]*(?:<!--|//|[#%;*-]+)?[ \t]*afterword:[ \t]*waive\b"
    r"(?=[ \t]*(?:$|-->|because\b|[a-z]\d+\b|[a-z-]+[ \t]*(?:,|and\b|because\b|-->|$)))[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_CALL = re.compile(r"^.*?\bwaive\b", re.IGNORECASE)
_BECAUSE = re.compile(r"\bbecause\b[:,]?|[:;,–—-]?\s*$", re.IGNORECASE)
_RULE = re.compile(r"[A-Za-z][\w-]*")
_LINKS: Final = frozenset({"and"})


@dataclass(frozen=True, slots=True)
class Waiver:
    """Which rules are waived, as written, and why; no reason, no waiver."""

    rules: tuple[str, ...]
    reason: str
    words: str

    def lets(self, rule: LetterRule) -> bool:
        """Whether it names this rule, by id or name, and says why."""
        return bool(self.reason) and bool({rule.id.lower(), rule.name} & {name.lower() for name in self.rules})


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that was let pass, and the writer's reason."""

    finding: Finding
    because: str


def without_waivers(text: str) -> tuple[str, tuple[Waiver, ...]]:
    """The text with spaces in the place of waivers, as long as it was, and the waivers."""
    if "waive" not in text.lower():
        return text, ()
    found = tuple(_read(match.group()) for match in _LINE.finditer(text))
    return _LINE.sub(lambda match: " " * len(match.group()), text), found


def header_waivers(values: Iterable[str]) -> tuple[Waiver, ...]:
    """The waivers in a mail's header lines."""
    return tuple(_read(f"waive {value}") for value in values)


def let_pass(
    findings: Iterable[Finding], waivers: Iterable[Waiver], rules: Mapping[str, LetterRule]
) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    """What stands, and what is let pass."""
    stands: list[Finding] = []
    waived: list[Waived] = []
    for finding in findings:
        reason = reason_for(rules[finding.rule], waivers)
        if reason:
            waived.append(Waived(finding, reason))
        else:
            stands.append(finding)
    return tuple(stands), tuple(waived)


def reason_for(rule: LetterRule, waivers: Iterable[Waiver]) -> str:
    """Why a rule is waived; empty when it is not."""
    return next((waiver.reason for waiver in waivers if waiver.lets(rule)), "")


def amiss(waivers: Iterable[Waiver], rules: Mapping[str, LetterRule]) -> Iterator[str]:
    """What is wrong with waivers, one sentence each."""
    known: set[str] = set()
    for waiver in waivers:
        known = known or {name for rule in rules.values() for name in (rule.id.lower(), rule.name)}
        for name in waiver.rules:
            if name.lower() not in known:
                yield f"“{waiver.words}” waives a rule that there is not: {name}."
        if not waiver.rules:
            yield f"“{waiver.words}” names no rule."
        elif not waiver.reason:
            yield f"“{waiver.words}” gives no reason, so it lets nothing pass."


@cache
def _read(line: str) -> Waiver:
    words = line.strip().removeprefix("<!--").removesuffix("-->").strip(" \t#%;*-/")
    told = _CALL.sub("", words, count=1).strip()
    because = _BECAUSE.search(told)
    names, reason = (told[: because.start()], told[because.end() :]) if because else (told, "")
    rules = tuple(name for name in _RULE.findall(names) if name.lower() not in _LINKS)
    return Waiver(rules, reason.strip(" \t.,;:–—-"), words)
