"""What each clause of notes from memory is: they ask, I answer, they react, I am invited, I ask, they answer me …

Learned from notes of our own (corpus/learning/notes.txt). A clause is judged by its own words, by those beside it, and
by what the one before it is; the likeliest row of roles as a whole is taken.
"""

import re
from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Final

from afterword.debrief.note_clauses import Clause
from afterword.debrief.note_speech import ASKING, SAYING
from afterword.language.linear import Model, feature_words

ASKS: Final = "asks"
GOES_ON: Final = "goes on"
NAMES: Final = "names"
ANSWERS: Final = "answers"
BOTH: Final = "asks and fails"
REACTS: Final = "reacts"
INVITES: Final = "invites"
MINE: Final = "mine"
REPLIES: Final = "replies"
ASIDE: Final = "aside"
ROLES: Final = (ASKS, GOES_ON, NAMES, ANSWERS, BOTH, REACTS, INVITES, MINE, REPLIES, ASIDE)

KEPT: Final = 4
"""How many rows of roles are followed at once. Our own choice."""

LABELLED: Final = {
    "label a": (ANSWERS, MINE, REPLIES),
    "label me": (ANSWERS, MINE),
    "label q": (ASKS, BOTH, INVITES, MINE, NAMES),
}
"""What a clause may be behind "A:", "Me:" and "Q:"."""

_JOINTS: Final = re.compile(
    r"^(?:\W*(?:and|but|so|then|also|next|oh|well|ok|okay|after(?:wards| that)?|because|again|later|first(?:ly)?|lastly"
    r"|finally|now|right|anyway|at the end|in the end|before that)\b\W*)+"
)
_ASK: Final = re.compile(rf"\b{ASKING}\b")
_SAY: Final = re.compile(rf"\b{SAYING}\b")
_SIGNS: Final = {
    name: re.compile(pattern)
    for name, pattern in {
        "wh": r"^(?:and |or |but )?(?:what|why|how|when|where|who|which|whose|whether)\b",
        "wh inside": r"\b(?:what|why|how|when|where|who|which|whether)\b",
        "if": r"^(?:if|whether|should)\b",
        "turned": r"^(?:and |or )?(?:do|does|did|am|is|are|was|were|have|has|had|can|could|will|would|should|any"
        r"|ever)\b",
        "turned I": r"^(?:and |or )?(?:do|did|am|was|were|have|had|can|could|will|would|should) (?:i|we)\b",
        "turned you": r"^(?:and |or )?(?:do|did|are|were|have|had|can|could|will|would) you\b",
        "order": r"^(?:please |can you |could you )?(?:tell|describe|explain|talk|walk|give|name|introduce|take"
        r"|imagine)\b",
        "to": r"^to (?:describe|tell|explain|talk|walk|give|name|introduce|introduc|imagine|say|show|write|do)\b",
        "to do": r"^(?:me )?to (?:say|repeat|spell|speak|wait|sit|sign|show|fill|turn|switch|send|bring|come|stand"
        r"|move|pass)\b",
        "time": r"\b(?:a|one|the last|any) (?:time|example|occasion|instance|situation|story|mistake|conflict|case)\b",
        "noun": r"\b(?:question|questions|scenario|role ?play|one|bit|thing|topic|stuff)\b",
        "usual": r"\b(?:usual|classic|dreaded|inevitable|obvious|standard|old|famous)\b",
        "rated": r"^(?:an? |the |very |really |quite |so |just |pure |absolutely |totally )*(?:horrible|awful"
        r"|stinker|tricky"
        r"|hard(?:er|est)?|easy|easier|nasty|weird|terror|long|good|nice|kind|bad|tough|worst|big|killer|horror"
        r"|brute|odd"
        r"|strange|fine|technical|simple|unexpected|curveball|googly|surprise|mean|rough|trap)(?: one| question)?\b",
        "yes": r"^\W*(?:yes|no|yeah|yep|yup|nope|aye|sure|fine|of course|ok|okay|grand|both|either|none|nothing|not)\b",
        "I": r"\b(?:i|i'm|i'd|i've|i'll|im|ive|id)\b",
        "my": r"\b(?:my|me|myself|mine)\b",
        "you": r"\b(?:you|your|you're|you've|you'd|yourself|u)\b",
        "they": r"\b(?:she|he|they|her|him|them|his|their)\b",
        "we": r"\b(?:we|us|our)\b",
        "past": r"\b(?:was|were|did|had|went|came|took|made|gave|got|\w{3,}ed)\b",
        "would": r"\b(?:would|i'd|should|could)\b",
        "should have": r"\b(?:should(?:n't| not)? have|shouldve|shoulda|wish|could have|ought to have|could've"
        r"|should've)\b",
        "fails": r"\b(?:blank\w*|froze|forgot|never|couldn't|could not|didn't|no idea|clue|nothing|wrong|mess\w*"
        r"|rambl\w*"
        r"|waffl\w*|mix\w*|fluff\w*|hash|stuck|muddl\w*|confus\w*|stumbl\w*|bomb\w*|flunk\w*|botch\w*)\b",
        "feels": r"\b(?:feel|felt|feeling|nervous|nerves|awful|horrible|embarrass\w*|sick|shak\w+|sweat\w*|cried"
        r"|crying|hate"
        r"|hope|mortified|cring\w*|thinking|think|sure|maybe|afterwards|hindsight|later|bus|train|home)\b",
        "number": r"\d",
        "future": r"\b(?:will|they'll|i'll|she'll|he'll|hear|by|until|decide|phone|ring|email|call|week)\b",
        "invites": r"\b(?:questions?|my turn|over to|anything|ask (?:them|him|her|us)|for (?:them|us|her|him|me)"
        r"|from my side"
        r"|wanted to know|like to know|chance)\b",
        "any questions": r"\b(?:any|some|no|have|had|my|your|got) (?:\w+ )?(?:questions?|doubts|queries)\b",
        "?": r"\?\W*$",
        "!": r"!\W*$",
        "…": r"(?:…|\.\.\.)\W*$",
        "colon": r"[:,]\W*$",
        "small letter": r"^[a-z]",
    }.items()
}


def _speaker(clause: Clause) -> tuple[str, str]:
    """Who is the subject at the head of a clause, and what they do: ask, say, or something else."""
    start = _JOINTS.sub("", clause.text)
    words = start.split()
    head = clause.head.replace("’", "'").lower()
    verb = "none"
    if head:
        verb = "ask" if _ASK.search(head) else "say" if _SAY.search(head) else "it"
    first = re.sub(r"\W+$", "", words[0]) if words else ""
    if re.match(r"(?:i|i'm|i'd|i've|i'll|im|ive|me|my)$", first):
        who = "I passive" if re.match(r"i (?:was|got|am|have been|had been) (?:\w+ )?\w+(?:ed|en|d)\b", start) else "I"
    elif re.match(r"(?:she|he|they|she's|he's|they're|she'd|he'd|they'd|her|his|their|both|nobody|someone|hr)$", first):
        who = "they"
    elif re.match(r"(?:it|that|this|there|it's|that's)$", first):
        who = "it"
    elif re.match(
        r"(?:the|this|that|another|one) (?:[\w-]+ ){0,2}(?:manager|lady|man|woman|guy|one|boss|other|head)\b", start
    ):
        who = "role"
    elif clause.named and clause.named in start[:30]:
        who = "name"
    elif clause.turn and clause.body[:1].isupper() and re.match(r"[A-Z]", clause.head or "a") and verb != "none":
        who = "capital"
    else:
        who = "none"
    return who, verb


def _own(clause: Clause) -> dict[str, float]:
    """What can be seen of a clause by itself."""
    body = _JOINTS.sub("", clause.body.replace("’", "'").lower()).strip(" \"“”'‘(*_")
    who, verb = _speaker(clause)
    size = len(body.split())
    out = {
        f"who={who}": 1.0,
        f"says={who} {verb}": 1.0,
        f"mark={clause.mark}": 1.0,
        "first" if clause.first else "inside": 1.0,
        f"n={min(size, 4) if size < 5 else 8 if size < 9 else 16 if size < 17 else 30}": 1.0,
    }
    if clause.quoted:
        out |= {"quoted": 1.0, f"quoted {clause.mark}": 1.0}
    signs = [name for name, sign in _SIGNS.items() if sign.search(body)]
    out |= {f"s={name}": 1.0 for name in signs}
    out |= {f"s={name} {verb}": 1.0 for name in signs}
    out |= {f"sw={name} {who}": 0.7 for name in signs}
    words = feature_words(re.sub(r"\W", " ", body))
    if words:
        out[f"1={words[0]}"] = 1.0
        out[f"2={' '.join(words[:2])}"] = 1.0
        out[f"last={words[-1]}"] = 0.5
    weight = min(0.6, 4 / max(1, len(words)))
    out |= {f"w={word}": weight for word in words}
    out |= {f"h={word}": 0.6 for word in feature_words(clause.head)}
    return out


_NEAR: Final = ("who=", "says=", "mark=", "quoted", "first", "s=yes", "s=?", "s=wh", "s=turned", "1=", "n=")


def features(row: Sequence[Clause]) -> list[dict[str, float]]:
    """What can be seen of each clause: its own words and what stands beside it."""
    own = [_own(clause) for clause in row]
    out = []
    for i, each in enumerate(own):
        found = dict(each)
        for at, name in ((i - 1, "<"), (i + 1, ">"), (i + 2, ">>")):
            if not 0 <= at < len(own):
                found[f"{name}none"] = 1.0
                continue
            weight = 0.4 if name == ">>" else 0.8
            found |= {f"{name}{key}": weight for key in own[at] if key.startswith(_NEAR)}
        who = next(key for key in each if key.startswith("says="))
        if i + 1 < len(own):
            after = next(key for key in own[i + 1] if key.startswith("says="))
            here = "here" if not row[i + 1].first else "next line"
            found[f"{who}>{after} {here}"] = 1.0
            found[f"?{'s=?' in each}>{after} {here}"] = 1.0
        found |= _line(row, own, i)
        out.append(found)
    return out


def _line(row: Sequence[Clause], own: Sequence[dict[str, float]], i: int) -> dict[str, float]:
    """What else the line holds, and where in the notes the clause stands."""
    out: dict[str, float] = {}
    for sign in ("says=I say", "mark=label a", "mark=arrow", "mark=dash", "says=they ask", "says=name ask"):
        behind = any(sign in own[j] for j in range(i + 1, min(i + 6, len(row))) if row[j].turn == row[i].turn)
        ahead = any(sign in own[j] for j in range(max(0, i - 5), i) if row[j].turn == row[i].turn)
        if behind:
            out[f"later {sign}"] = 1.0
        if ahead:
            out[f"earlier {sign}"] = 1.0
    alone = row[i].first and (i + 1 == len(row) or row[i + 1].first)
    out["alone" if alone else "not alone"] = 0.5
    if i < 3:
        out["at the start"] = 1.0
    if i >= len(row) - 4:
        out["at the end"] = 1.0
    if any("s=any questions" in own[j] or "s=invites" in own[j] for j in range(max(0, i - 4), i)):
        out["invited shortly before"] = 1.0
    return out


def after(before: str, clause: dict[str, float]) -> dict[str, float]:
    """What the role of the clause before adds."""
    place = "first" if "first" in clause else "inside"
    who = next(key for key in clause if key.startswith("says="))
    return {f"r={before}": 1.0, f"r={before} {place}": 1.0, f"r={before} {who}": 1.0} | {
        f"r={before} {name}": 1.0
        for name in ("s=?", "s=yes", "quoted", "s=wh", "s=turned", "s=any questions")
        if name in clause
    }


def roles(row: Sequence[Clause]) -> list[str]:
    """The role of each clause: the row of roles that is likeliest as a whole (Viterbi)."""
    model = Model.load("afterword.debrief.learned", "notes")
    best: dict[str, tuple[float, tuple[str, ...]]] = {"start": (0.0, ())}
    for clause, found in zip(row, features(row), strict=True):
        own = _weighed(model, found, model.bias)
        allowed = LABELLED.get(clause.mark, model.labels)
        nexts: dict[str, tuple[float, tuple[str, ...]]] = {}
        for before, (so_far, path) in best.items():
            sums = _weighed(model, after(before, found), own)
            whole = log(sum(exp(each) for each in sums))
            for role, each in zip(model.labels, sums, strict=True):
                if role not in allowed or (role == GOES_ON and before not in (ASKS, GOES_ON)):
                    continue
                total = so_far + each - whole
                if role not in nexts or total > nexts[role][0]:
                    nexts[role] = (total, (*path, role))
        best = dict(sorted(nexts.items(), key=lambda each: -each[1][0])[:KEPT])
    return list(max(best.values())[1]) if best else []


def _weighed(model: Model, found: Mapping[str, float], start: Sequence[float]) -> list[float]:
    sums = list(start)
    for feature, value in found.items():
        for i, weight in enumerate(model.weights.get(feature, ())):
            sums[i] += value * weight
    return sums
