"""Who is said to have said what."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from afterword.debrief.case import Case
from afterword.evidence.model import Fact, Ledger

Kind = Literal["said", "asked", "talked", "wrote", "I said"]

_SAY: Final = (
    r"said|says|told|tells|mentioned|explained|described|pointed out|noted|put it|remarked|added|suggested"
    r"|warned|promised|"
    r"confirmed|stressed|writes|wrote|written|recalls|recommends|expected|admitted|emphasi[sz]ed|hoped|"
    r"spoke|believes|thinks|wondered"
)
_ASK: Final = r"asked|wondered|wanted to know|enquired|inquired"
_ADVERBS: Final = (
    r"(?:(?:also|both|then|kindly|rightly|just|once|all|even|each|clearly|openly|fairly|first"
    r"|later|already|twice),? ){0,3}"
)
_GERUND: Final = (
    r"telling|explaining|describing|showing|sharing|walking|talking|mentioning|taking me|taking us|outlining"
    r"|saying|speaking|going|"
    r"pointing|answering|setting out|asking"
)
_NOUN: Final = (
    r"account|description|explanation|story|point|question|remark|comment|words|answer|answers"
    r"|concern|view|thoughts|example"
)
_OTHER_CLAUSE: Final = re.compile(r"[,;] (?:and |but |so )?(?:I|you|we|he|she|it|they)\b")
_MY_CLAUSE: Final = re.compile(r",? I\b")
_I_SAID: Final = re.compile(r"\bI (?:\w+ )?(?:said|told you|told the panel|mentioned|asked you|explained to you)\b")


@dataclass(frozen=True, slots=True)
class Attribution:
    """`what` is what somebody is said to have said; `who` are the full names that may have said it.

    `named` tells that one person is meant. With "talked" both sides may have said it.
    """

    kind: Kind
    who: frozenset[str]
    what: str
    named: bool

    def may_be(self, fact: Fact) -> bool:
        """Whether a fact can bear it out: words of these people, remembered words, or their own note."""
        if fact.origin == "notes":
            return True
        if fact.origin == "transcript":
            return fact.by in self.who or fact.by is None
        return self.kind == "wrote" and fact.by in self.who


@lru_cache(maxsize=64)
def _patterns(names: tuple[str, ...]) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    name = "|".join(re.escape(word) for word in sorted(names, key=len, reverse=True)) or "(?!)"
    who = rf"(?P<who>\b(?:{name})(?: (?:{name}))?|\b[Yy]ou|\b[Ss]he|\b[Hh]e|\bI|\b[Tt]hey)"
    vocative = rf"(?:, (?:{name}),)?"
    link = r"(?: (?:me|us|everybody|the panel|him|her))?(?:,? (?:that|about|how|for|of|if|whether|in|with))?"
    return (
        ("talked", re.compile(r"\b[Ww]e (?:also |both |then |briefly )?(?:talked|spoke|discussed|chatted"
            r"|touched)(?: about| of| on)?(?P<what>.*)")),
        ("said", re.compile(rf"^(?P<what>[^\"“]{{12,}}), (?P<who>{name}|you|she|he)(?: (?:{name}))? (?:{_SAY})"
            rf"(?: (?:me|us))?\W*$")),
        ("said", re.compile(rf"\b[Aa]s (?P<who>{name}|you|she|he)(?: (?:{name}))? (?:\w+ )?(?:{_SAY})(?: "
            rf"it)?,?(?P<what>.*)")),
        ("said", re.compile(rf"\b[Aa]ccording to (?P<who>{name}|you)(?: (?:{name}))?,?(?P<what>.*)")),
        ("asked", re.compile(rf"{who}{vocative} {_ADVERBS}(?:{_ASK}){link}\b(?P<what>.*)")),
        ("said", re.compile(rf"{who}{vocative} (?:have |has |had )?{_ADVERBS}(?:{_SAY}){link}\b(?P<what>.*)")),
        ("said", re.compile(rf"\b(?P<who>[Yy]our|(?:{name})['’]s) (?:\w+ )?(?:{_NOUN})(?: (?:that|about|of|on"
            rf"|why|how|whether))?(?P<what>.*)")),
        ("said", re.compile(r"\b[Ww]hat (?P<who>you|she|he) (?:said|told me|asked|described) (?:about"
            r"|of)(?P<what>.*)")),
        ("talked", re.compile(rf"\b(?:[Tt]hank(?:s| you)|grateful|appreciate\w*)\b.{{0,80}}?\b(?:for|and) (?:so "
            rf"\w+ )?(?:{_GERUND})\b(?: (?:me|us|to me))?(?: so \w+| plainly| openly)?(?: (?:about|through|how"
            rf"|that|why|what|where))?(?P<what>.*)")),
    )  # fmt: skip


def attributed(text: str, case: Case, ledger: Ledger, to: str | None = None) -> Attribution | None:
    """Whose words a sentence gives; None when it gives nobody's. `to` is who "you" is, where that is known."""
    people = {person.name for person in case.interviewers} | {w.name for w in ledger.witnesses}
    people |= {name for name in case.labels.values() if name != case.me}
    words = tuple(sorted({part for name in people for part in name.split() if len(part) > 1 and part[0].isupper()}))
    panel = frozenset(people) - {w.name for w in ledger.witnesses}
    for kind, pattern in _patterns(words):
        match = pattern.search(text)
        if not match:
            continue
        clause = _MY_CLAUSE if match.group().lower().startswith("what") else _OTHER_CLAUSE
        what = clause.split(match["what"])[0].strip(" ,.:;-–—")
        if kind == "talked":
            return Attribution(kind, panel | {case.me}, what, named=False)
        speaker = match["who"]
        low = speaker.lower()
        if low == "i":
            if not _I_SAID.search(text):
                return None
            return Attribution("I said", frozenset({case.me}), what, named=True)
        if low in {"you", "your"}:
            if to and re.search(r"\byou (?:both|all)\b", text, re.IGNORECASE):
                to = None
            return Attribution(kind, frozenset({to}) if to else panel, what, named=to is not None)
        if low in {"she", "he", "they"}:
            return Attribution(kind, panel, what, named=False) if case.transcript.from_memory else None
        bare = re.sub(r"['’]s$", "", speaker)
        named = frozenset(name for name in people if set(bare.split()) & set(name.split()))
        writes = bool(named & {w.name for w in ledger.witnesses})
        return Attribution("wrote" if writes else kind, named, what, named=True)
    return None
