"""Who is said to have said what."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from afterword.debrief.case import Case
from afterword.evidence.model import Fact, Ledger
from afterword.language.patterns import Pattern

Kind = Literal["said", "asked", "talked", "wrote", "I said"]

_SAY: Final = (
    r"said|says|told|tells|mentioned|explained|described|pointed out|noted|put it(?! better)|remarked|added"
    r"|suggested|warned|promised"
    r"|confirmed|stressed|writes|wrote|written|recalls|recalled|remembers|recommends|expected|admitted|emphasi[sz]ed"
    r"|hoped"
    r"|spoke|believes|thinks|wondered|reckon(?:s|ed)|let slip|let (?:me|us) know|gave me to understand|owned up"
    r"|conceded"
    r"|complained|insisted|joked|confessed|assured|doubted|feared|calls|called it|painted|replied|answered|answers"
    r"|states?d?"
    r"|confirms|reports|reported|vouches|credits|praises|notes|mentions|describes|tells|adds|announced"
    r"|informed|let on|spoke of|talked of|talked about|spoke about|referred to|touched on|brought up|objected|allowed"
)
_ASK: Final = (
    r"asked|wondered|wanted to (?:know|hear|see)|wished to (?:know|learn|hear)|enquired|inquired|(?:was"
    r"|were) (?:curious"
    r"|interested|keen) (?:to (?:know|hear|learn)|about|how|what|who|why|whether|which|where|when)"
    r"|raised (?!(?:over |about |some )?[£€$₹]?\d|money|funds)|came back to"
    r"|returned to|put (?:it )?to me|picked up on|probed|pressed me|tested|invited me to|challenged me|quizzed me"
    r"|got on to|led me to|took me (?:back )?to|brought me to|set me|gave me (?:a|the) (?:sum|case|puzzle|problem"
    r"|scenario)"
)
_ADVERBS: Final = (
    r"(?:(?:also|both|then|kindly|rightly|just|once|all|even|each|clearly|openly|fairly|first|later|already|twice"
    r"|frankly"
    r"|only|never|plainly|honestly|freely|briefly|quite|very|rather|always|at the (?:start|outset|end)"
    r"|in the end),? ){0,3}"
)
_NOUN: Final = (
    r"account|description|explanation|story|point|question|questions|remark|comment|words|answer|answers|concern|view"
    r"|thoughts|example|doubt|doubts|worry|hope|wish|idea|advice|picture|case|scenario|puzzle|sentence|line|tale"
    r"|plans?(?= (?:for|about)\b)"
)
_GERUND: Final = (
    r"telling|explaining|describing|showing|sharing|walking|talking|mentioning|taking me|taking us|outlining|saying"
    r"|speaking"
    r"|pointing|answering|setting out|asking|going (?:over|through|into|back)|running (?:me )?through|discussing"
    r"|letting me"
    r" (?:know|taste|see|have|in on|into)|warning|filling me in|leading me|introducing|recounting|clarifying"
    r"|demonstrating"
)
_TALK: Final = (
    r"(?:talk|talked|talking|spoke|speak|speaking|chat|chatted|chatting|touch|touched|exchange (?:views"
    r"|ideas)|compare notes)"
)
_DISCUSS: Final = r"(?:discuss|discussed|discussing|went over|go over|went through|going over)"
_HEAR: Final = r"(?:hear|hearing|heard|learn|learning|learned|learnt|find out|finding out|be told|being told)"
_DAY: Final = (
    r"(?: (?:on|last|this) (?:\w+day)(?: (?:morning|afternoon|evening))?| today| yesterday| so (?:openly"
    r"|plainly|much))?"
)
_WITH: Final = (
    r"(?: (?:a little|in (?:such )?detail|more|at length))?(?: (?:with|from) (?:you"
    r"|[A-Z][\w.]+(?: [A-Z][\w’']+)?)(?: both| all)?)?"
)
_ON: Final = r"(?: (?:more )?(?:about|of|on|over|through|how|that|why|what|where|which|whether|who))?"
_OVER: Final = r" (?:about|of|on|over|through|how|why|what|where|whether)"
_PLEASED: Final = (
    r"(?:enjoyed|liked|loved|appreciated|valued|remember|glad|happy|pleased|delighted|grateful|interested|sorry|good"
    r"|great"
    r"|lovely|nice|kind|useful|interesting|helpful|pleasure|fascinating|instructive|reassuring|encouraging|a treat|fun)"
)
_TITLES: Final = r"(?:Mr|Mrs|Ms|Miss|Dr|Fr|Prof)\b\.?"
_PARTICLE: Final = r"(?:Ó|Ní|Uí|Mac|Mc|[Dd]e|[Vv]an|[Vv]on|[Aa]l|[Bb]in|[Dd]a|[Dd]i)"
_OTHER_CLAUSE: Final = re.compile(r"[,;] (?:and |but |so )?(?:I|you|we|he|she|it|they)\b")
_MY_CLAUSE: Final = re.compile(r",? I\b")
_MINE: Final = (
    r"said(?! (?:no|yes|so|goodbye|hello|nothing|sorry|thank|a word)\b)|told (?:you|the panel|them|both|all|him|her"
    r"|everybody|[A-Z][\w.]+(?: [A-Z][\w’']+)?)|mentioned|explained|admitted"
    r"|answered(?! for)|confessed|described|owned up|replied|promised|confirmed|added|pointed out|let you know"
    r"|made (?:it )?clear"
    r"|stressed|offered|talked|spoke|was (?:open|honest|frank|candid)"
)
_AS_I: Final = re.compile(r"as I\b", re.IGNORECASE)
_WRITE: Final = (
    r"writes|wrote|confirms|confirmed|recalls|remembers|vouches|calls me|describes me|praises|credits"
    r"|reports|testifies|states"
)
_AHEAD: Final = re.compile(
    r"\b(?:would|will|shall|hope|like to|love to|look forward|happy to|if|may|might)\b|['’](?:d|ll)\b", re.IGNORECASE
)
_AS_I_DID: Final = re.compile(rf"\b[Aa]s I (?:have |had )?{_ADVERBS}(?:{_MINE})\b")
_I_ASKED: Final = re.compile(
    r"\bI (?:\w+ ){0,2}(?:asked|enquired|inquired|wondered|wanted to know|wished to (?:know|learn)|(?:was"
    r"|were) (?:curious|keen))"
    r"(?: (?:you|the panel|Mr|Mrs|Ms|Dr|[A-Z]\w+))*(?: (?:all|both|to (?:know|learn|hear)|from you"
    r"|after))?,? (?:about|whether|if|who|what|how|when|where"
    r"|why|which|after)\b"
)
_I_SAID: Final = re.compile(
    rf"\bI (?:have |had )?{_ADVERBS}(?:said(?! (?:no|yes|so|goodbye|hello|nothing|sorry|thank|a word)\b)"
    r"|told (?:you|the panel|both of you|all of you|all three|(?P<whom>him|her|them|(?:M[rs]s?|Dr)?\.? ?[A-Z][\w’']+))"
    r"|owned up|let you know|was (?:open|honest|frank|candid) with (?:you|the panel)|(?:mentioned|explained|admitted"
    r"|answered"
    r"|confessed|replied|promised|confirmed|pointed out|stressed|described|added)(?= (?:that|to you|to the panel)\b))\b"
)


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
def _patterns(names: tuple[str, ...]) -> tuple[tuple[Kind, Pattern | re.Pattern[str]], ...]:
    name = "|".join(re.escape(word) for word in sorted(names, key=len, reverse=True)) or "(?!)"
    cleft = r"(?:,[^,]{3,60},)?(?: who)?"
    vocative = rf"(?:, (?:{name}),)?"
    link = r"(?: (?:me|us|everybody|the panel|him|her|it|after))?(?:,? (?:that|about|how|for|of|if|whether|in|with))?"
    who = rf"(?P<who>(?:\b{_TITLES} )?\b(?:{name})(?: (?:{name}))?|\b[Yy]ou|\b[Ss]he|\b[Hh]e|\bI|\b[Tt]hey)"
    one = rf"(?:{_TITLES} )?(?P<who>{name}|you|she|he)(?: (?:{name}))?"
    return (
        ("talked", re.compile(rf"\b[Ww]e (?:\w+ (?:to )?)?(?:{_TALK}{_DAY}{_WITH}{_OVER}"
            rf"|{_DISCUSS}{_DAY}{_WITH})\b(?P<what>.*)")),
        ("talked", re.compile(rf"\b(?:{name}),? and I {_ADVERBS}(?:{_TALK}{_DAY}{_OVER}|{_DISCUSS}{_DAY})\b"
            rf"(?P<what>.*)")),
        ("talked", re.compile(rf"\b{_PLEASED} (?:that )?(?:(?:for|to|in) (?:me to )?)?(?:the chance to )?"
            rf"(?:be able to )?"
            rf"(?:{_HEAR}{_DAY}{_WITH}{_DAY}{_ON}|{_TALK}{_DAY}{_WITH}{_DAY}{_OVER}"
            rf"|{_DISCUSS}{_DAY}{_WITH})\b(?P<what>.*)")),
        ("talked", re.compile(rf"\b(?:[Oo]ur|[Yy]our|[Tt]he) (?:\w+ )?(?:discussion|conversation|talk|chat"
            rf"|exchange){_WITH}{_DAY} "
            rf"(?:about|of|on|over)\b(?P<what>.*)")),
        ("said", re.compile(rf"\b[Aa]s (?P<who>I) (?:have |had )?{_ADVERBS}(?:{_MINE}){link}{_DAY}(?: (?:in|at"
            rf"|during) the "
            rf"(?:interview|panel|meeting|start|end|time))?,?(?P<what>.*)")),
        ("said", re.compile(rf"^(?P<what>.{{6,}}?),? as (?P<who>I) (?:have |had )?{_ADVERBS}(?:{_MINE})\b"
            rf"(?P<rest>.*)$")),
        ("said", re.compile(rf"^(?P<what>[^\"“]{{12,}}), {one} (?:{_SAY})(?: (?:me|us))?\W*$")),
        ("said", re.compile(rf"\b[Aa]s {one} (?:\w+ )?(?:{_SAY})(?: it| (?:me|us|the panel))?,?(?P<what>.*)")),
        ("said", re.compile(rf"\b[Aa]ccording to {one},?(?P<what>.*)")),
        ("said", re.compile(rf"^(?P<what>.{{6,}}?), {one} (?:{_SAY})(?: (?:me|us))?, (?P<rest>.*)$")),
        ("wrote", re.compile(rf"(?P<who>\b[Mm]y (?:[\w-]+ ){{0,2}}(?i:manager|boss|head|principal|supervisor"
            rf"|referee|director"
            rf"|employer|mentor|predecessor|superior|officer|leader|teacher|tutor)),? {_ADVERBS}(?:{_WRITE}){link}\b"
            rf"(?P<what>.*)")),
        ("asked", Pattern(rf"{who}{vocative}{cleft} {_ADVERBS}(?:{_ASK}){link}\b(?P<what>.*)", flags=0)),
        ("said", Pattern(rf"{who}{vocative}{cleft} (?:have |has |had )?{_ADVERBS}(?:{_SAY}){link}\b"
            rf"(?P<what>.*)", flags=0)),
        ("said", re.compile(rf"\b(?P<who>[Yy]our|(?:{name})['’]s) (?:\w+ )?(?:{_NOUN})\b(?: (?:that|about|of|on"
            rf"|why|how|whether))?(?P<what>.*)")),
        ("said", re.compile(r"\b[Ww]hat (?P<who>you|she|he) (?:said|told me|asked|described) (?:about"
            r"|of)(?P<what>.*)")),
        ("talked", re.compile(r"\b(?:[Tt]hank(?:s| you)|grateful|appreciate\w*)\b.{0,80}?\b(?:for|and) (?:so "
            rf"\w+ )?(?:{_GERUND})\b(?: (?:me|us|to me))?(?: so \w+| plainly| openly)?(?: (?:about|through|how"
            r"|that|why|what|where))?(?P<what>.*)")),
    )  # fmt: skip


@lru_cache(maxsize=64)
def _vocative(names: tuple[str, ...]) -> re.Pattern[str]:
    """A name by which somebody is spoken to: "Helen, you said", "you told me, Helen, that"."""
    name = "|".join(map(re.escape, names)) or "(?!)"
    return re.compile(
        rf"(?:^|, |[\"”] ?)(?:{_TITLES} )?(?:{_PARTICLE} )?(?P<who>{name})(?: (?:{name}))?"
        r"(?=,|[.!?:]\W*$|: )(?!, (?:who|my|our|your)\b)"
    )


@lru_cache(maxsize=64)
def _addressed(names: tuple[str, ...]) -> re.Pattern[str]:
    """To whom it was said, where that stands before what was said."""
    name = "|".join(map(re.escape, names)) or "(?!)"
    return re.compile(
        rf"^(?:(?:to|in|at|during) )?(?:me|you|us|him|her|the (?:panel|interview|meeting)"
        rf"|(?:{_TITLES} )?(?:{name})(?: (?:{name}))?)"
        rf"\b(?: that\b|,|(?= that\b)|$|(?= as\b)){_DAY},? ?(?:that |and )?"
    )


def _told_panel(text: str, panel: frozenset[str]) -> bool:
    """Whether the writer says that they said something in the interview: "I told Noreen" may be about a colleague."""
    match = _I_SAID.search(text)
    if not match:
        return False
    whom = match["whom"]
    if whom in {"him", "her", "them"}:
        return any(name.split()[0] in text or name.split()[-1] in text for name in panel)
    return whom is None or any(part in whom for name in panel for part in name.split())


def attributed(text: str, case: Case, ledger: Ledger, to: str | None = None) -> Attribution | None:
    """Whose words a sentence gives; None when it gives nobody's. `to` is who "you" is, where that is known."""
    people = {person.name for person in case.interviewers} | {w.name for w in ledger.witnesses}
    people |= {name for name in case.labels.values() if name != case.me}
    words = tuple(sorted({part for name in people for part in name.split() if len(part) > 1 and part[0].isupper()}))
    panel = frozenset(people) - {w.name for w in ledger.witnesses}
    for kind, pattern in _patterns(words):
        match = pattern.search(text)
        if not match or (kind == "talked" and _AHEAD.search(text[: match.start()])):
            continue
        clause = _MY_CLAUSE if match.group().lower().startswith("what") else _OTHER_CLAUSE
        what = (
            match["what"]
            if "rest" in match.groupdict() or _AS_I.match(match.group())
            else clause.split(match["what"])[0]
        )
        what = f"{what} {match.groupdict().get('rest') or ''}".strip(" ,.:;-–—")
        what = _addressed(words).sub("", what) or text[: match.start()].strip(" ,.:;-–—")
        if kind == "talked":
            return Attribution(kind, panel | {case.me}, what, named=False)
        speaker = match["who"]
        low = speaker.lower()
        if low == "i":
            if kind == "asked":
                return Attribution(kind, frozenset({case.me}), what, named=False) if _I_ASKED.search(text) else None
            if not (_AS_I_DID.search(text) or _told_panel(text, panel)):
                return None
            return Attribution("I said", frozenset({case.me}), what, named=True)
        if low in {"you", "your"}:
            spoken_to = _vocative(words).search(text)
            if spoken_to:
                to = next((name for name in sorted(panel) if spoken_to["who"] in name.split()), to)
            elif to and re.search(r"\byou (?:both|all)\b", text, re.IGNORECASE):
                to = None
            return Attribution(kind, frozenset({to}) if to else panel, what, named=to is not None)
        if low in {"she", "he", "they"}:
            return Attribution(kind, panel, what, named=False) if case.transcript.from_memory else None
        if low.startswith("my "):
            return (
                Attribution(kind, frozenset(w.name for w in ledger.witnesses), what, named=True)
                if ledger.witnesses
                else None
            )
        bare = re.sub(r"['’]s$", "", speaker)
        named = frozenset(name for name in people if set(bare.split()) & set(name.split()))
        writes = bool(named & {w.name for w in ledger.witnesses})
        return Attribution("wrote" if writes else kind, named, what, named=True)
    return None
