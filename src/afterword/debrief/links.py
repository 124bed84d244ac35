"""How a question hangs together with an earlier one: it puts it again, takes up its answer, or begins something new.

What speaks for each is learned from pairs of questions of our own (corpus/learning/links.tsv, again.tsv) and from
questions of which we know whether they follow up (questions.tsv).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.debrief.blanks import is_blank
from afterword.debrief.model import Exchange
from afterword.debrief.wording import length, stems_of
from afterword.language.linear import Model
from afterword.language.questions import bare_start

REACH: Final = 6
"""How many exchanges back a question may come again. Our own choice."""
AGAIN: Final = 0.5
"""How likely it must be that a question puts the one before it again. Our own choice."""
AGAIN_THOUGH: Final = 0.4
"""The same where that one seemed to be answered. Our own choice."""
AGAIN_STATED: Final = 0.75
"""The same where it is a statement and no question, or a question with a matter of its own. Our own choice."""
AGAIN_LATER: Final = 0.6
"""The same where other questions stand between them. Our own choice."""
MINE_FOLLOWS: Final = 0.9
"""The same for questions of the candidate: they have a list of their own. Our own choice."""
ALIKE: Final = 0.6
"""Share of content two questions must have in common to count as the same. Our own choice."""
SHORT: Final = 8
"""Words up to which a question leans on what was said before it. Our own choice."""
NAMED: Final = 3
"""Words of content, and one, that name in full what somebody goes back to over other questions. Our own choice."""
BARE: Final = 4
"""Words up to which a question has no verb and only names what is missing: "And the quality side?". Our own choice."""
LONG: Final = 16
"""Words from which a question stands on its own feet. Our own choice."""
MUCH: Final = 4
"""How many new words of content make another matter of a question. Our own choice."""
FOLLOWS: Final = 0.5
"""How likely it must be that a question takes up the answer before it. Our own choice."""

_LENGTHS: Final = (2, 4, 7, 11, 16, 24, 40)
_AMOUNT: Final = re.compile(
    r"\b(?:how (?:many|much|often|long|big|far|old)|numbers?|figures?|percent\w*|rate|roughly|ballpark|date|amount)\b"
)
_NUMBER: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fif\w+|twenty|thirty|forty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|million|half|dozen|couple)\b"
)
_WH: Final = re.compile(r"\b(?:what|who|whose|when|where|why|how|which)\b")
_POINTS: Final = re.compile(r"\b(?:that|it|this|these|those|he|she|they|them|him|her|there|then|one)\b")
_GENERAL: Final = re.compile(
    r"\b(?:always|usually|generally|normally|every|important|try to|i'd|would|you have to|you just|tend to|pretty)\b"
)
_WE: Final = re.compile(r"\b(?:we|we're|we've|we'd|our)\b")
_I: Final = re.compile(r"\b(?:i|i'm|i've|i'd|my)\b")
_PAST: Final = re.compile(r"\b(?:was|were|did|had|went|said|got|rang|told|came|took|made|gave|[a-z]{3,}ed)\b")
_CUES: Final = {
    "refers": re.compile(
        r"\b(?:again|back to|another way|differently|rephrase|the question (?:was|is)|my question|i asked|i was asking"
        r"|earlier|you (?:still )?(?:haven't|didn't)|never (?:got|said|told|heard)|still|not (?:quite |really )?clear"
        r"|didn't (?:hear|catch|get)|i meant|i mean|another go|other half|the rest of|first part|second part"
        r"|(?<!when i )go back"
        r"|come back|from another side|what i'm after|what i want to know|more (?:specific|particular|specifically)"
        r"|more after|try (?:that|it|this)|as i said|so is that a|you were going to|but (?:specifically|actually)"
        r"|i(?:'m| am) asking|to be clear"
        r"|(?:i|we) (?:have|did|do)(?: not|n't) (?:quite )?(?:follow|understand|get|catch)\w*"
        r"|i've not (?:quite )?followed"
        r"|lost me|half answered|pin you down|press you|push you)\b"
    ),
    "unclear": re.compile(
        r"\b(?:not|never|n't|haven't|didn't|don't) (?:\w+ )?(?:clear|follow\w*|quite (?:see|get|got)"
        r"|get(?:ting)? (?:it|why|how))"
        r"\b|\bunclear\b|\byou've told (?:me|us) (?:what|about|how)\b|\bi suppose i'm\b|\bstill (?:not|don't"
        r"|wonder\w*)\b"
    ),
    "one": re.compile(
        r"\b(?:(?:is|was) there (?:one|a|any|an actual|ever)|(?:a|an|one|any) (?:specific|concrete|actual|real"
        r"|particular"
        r"|single|named)|specifically|one (?:person|time|example|case|occasion|instance|day|that)|an example"
        r"|for example"
        r"|for instance|an instance|actually (?:did|happened|do)|what did you (?:actually|yourself|personally) do"
        r"|did you (?:actually|ever|yourself)|can you (?:think of|name) (?:a|one|an)|happened to you|(?:something"
        r"|anything) (?:that )?(?:happened|you did)|have you got one\W*$|when (?:was|did) (?:that|it|this) (?:last )?"
        r"(?:happen\w*)?|the last time|real example|comes? to mind|sticks? (?:in your mind|out)|such as)\b"
    ),
    "general": re.compile(
        r"\b(?:that's (?:what|how) you(?:'d| would)|what you would do|in general|in theory|in principle|generally"
        r"|that's the theory|hypothetically)\b"
    ),
    "insists": re.compile(
        r"\b(?:though|actually|so is that a|which is it|yes or no|exactly|really)\b\W*(?:\w+\W*){0,2}$"
    ),
    "own": re.compile(
        r"\b(?:which|what) (?:bits?|parts?|pieces?|half|side|share)\b.*\b(?:you|yours?)\b|\byour (?:own )?(?:part"
        r"|bit|piece|share"
        r"|role)\b|\byou (?:yourself|personally)\b|\bwas (?:that )?(?:you|yours)$|\bdid you do\b"
    ),
    "part": re.compile(
        r"\b(?:first|second|third|other|last|next) (?:part|half|bit|piece)\b|\b(?:the )?rest of (?:my|the|that)\b"
    ),
}
_MOVES_ON: Final = re.compile(
    r"\b(?:why (?:us|here|ourselves|this (?:job|role|place|school|company|team|firm|bank|one)|(?:would|do"
    r"|did) you (?:want to )?(?:leave"
    r"|apply))|before that|after that|since then|what else|anything else|another one|other ones?|next one|moving on"
    r"|move on"
    r"|back to (?:work|business|the (?:list|sheet|questions|job))|the year before|nowadays|any more|let's (?:move"
    r"|turn|talk|go)|last (?:one|question)|my turn)\b"
)
# What says outright that an answer was not the one asked for.
_OUTRIGHT: Final = re.compile(
    r"\byou(?:'ve| have)? (?:only |sort of |kind of )?(?:half|partly) answered\b|\bi (?:did )?asked? (?:you )?(?:if"
    r"|whether|for|what|which|how"
    r"|when|who|why)\b(?! you (?:to|want))|\byou (?:haven't|didn't|still haven't|have not|never) (?:\w+ )?(?:answer"
    r"|answered|told|said)\b"
    r"|\b(?:that's|that was|that is)(?: not|n't) (?:quite |really )?(?:what i (?:asked|was asking|meant)"
    r"|the question|my question)\b"
    r"|\b(?:ask|put|try) (?:it|that|this|you) (?:again|another way|differently|a different way|once more)\b"
    r"|\brephrase\b|\bother half of (?:that|it|my|the question)\b|\bmy question was\b|\bi'm (?:still )?(?:after"
    r"|asking) (?:the|about the|for the) (?:when|who"
    r"|how many|how|why|where|what|date"
    r"|number|figure|name)\b"
)
# "When I go back to see who was right": not back to the question.
_HABIT: Final = re.compile(r"\b(?:when|if|whenever) (?:i|we|you|they|he|she) (?:go|come) back(?: to)?\b")
_UNHEARD: Final = re.compile(
    r"\b(?:sorry|pardon|come again|went (?:by|past|over) me|missed (?:it|that)|(?:didn't|did not|couldn't"
    r"|never) (?:\w+ )?(?:catch|hear|get)"
    r"|say (?:that|it) again|once more|run that (?:by|past)|lost you)\b"
)
_WIDENS: Final = re.compile(
    r"\b(?:take your time|(?:doesn't|needn't|does not|don't) (?:have to|need to)? ?be|any (?:time|one|thing)"
    r"|any(?:thing|body|one|where)"
    r"|for (?:instance|example)|say|(?:somebody|someone|something) (?:who|that|small)|no rush|it (?:can|could) be"
    r"|even (?:a|an|if)"
    r"|try (?:it|this)|think (?:of|about)|smaller)\b"
)
_NOT: Final = re.compile(r"\b(?:not|never|\w+n't)\b")
_GOES_BACK: Final = re.compile(
    r"\b(?:back to|going back|come back|earlier|first question|you were going to|another go|as i said|rest of"
    r"|other half|(?:first"
    r"|second|last) part)\b"
)
_FORM_WORDS: Final = frozenset(
    (
        "and so but or mm mhm okay right well then do does did would will could can should is are was "
        "were have had the a to you your um uh"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Link:
    """What a question is to those before it: the exchange it puts again or the one it takes up, or neither."""

    again: Exchange | None = None
    follows: Exchange | None = None


def link(question: str, lead: str, earlier: Sequence[Exchange], *, moved_on: bool, stated: bool = False) -> Link:
    """How a question belongs to earlier ones of the same side.

    `lead` is what was said right before it; `moved_on`: the talk went elsewhere in between; `stated`: it is no
    question in its form.
    """
    if not earlier:
        return Link()
    led = _HABIT.sub("", lead.replace("’", "'").lower())
    if _CUES["refers"].search(led) and not _MOVES_ON.search(led):
        question = f"{lead} {question}"
    last = earlier[-1]
    if _weight(last) == 1.0 and not _MOVES_ON.search(led) and _asks_outright(question, led, last):
        return Link(again=last)
    scores = _scores(question, last)
    enough = AGAIN if _left_open(last) else AGAIN_THOUGH
    if stated or _stands_alone(question, last) or (not _left_open(last) and _brings_more(question, last)):
        enough = AGAIN_STATED
    if scores["again"] * _weight(last) >= enough:
        return Link(again=last)
    if _CUES["refers"].search(question.replace("’", "'").lower()):
        sooner = earlier[-REACH:-1]
        rated = [_scores(question, each)["again"] * _named(question, each) * _weight(each) for each in sooner]
        if rated and max(rated) >= AGAIN_LATER:
            return Link(again=sooner[rated.index(max(rated))])
    least = MINE_FOLLOWS if last.kind == "candidate-question" else FOLLOWS
    if scores["follows"] >= least and not moved_on and last.kind not in ("small-talk", "other"):
        return Link(follows=last)
    return Link()


def _asks_outright(question: str, led: str, last: Exchange) -> bool:
    """Whether it is said that the answer before was not heard, was another, or did not come."""
    lowered = question.replace("’", "'").lower()
    if _OUTRIGHT.search(f"{led} {lowered}") and length(question) <= LONG:
        return True
    stems = stems_of(question)
    if _UNHEARD.search(f"{led} {lowered}") and length(question) <= SHORT and stems and stems <= stems_of(last.question):
        return True
    return (
        is_blank(last.answer)
        and last.kind in ("behavioural", "situational", "background")
        and bool(_WIDENS.search(f"{led} {lowered}"))
    )


def _weight(exchange: Exchange) -> float:
    """How far an exchange is one whose question is put again when it stays open: chat seldom is."""
    return {"candidate-question": 0.0, "small-talk": 0.8, "other": 0.8}.get(exchange.kind, 1.0)


def _named(question: str, before: Exchange) -> float:
    """How far a question says what it goes back to: over others that lie between, it has to."""
    common = len(stems_of(question) & stems_of(before.question))
    if common < 2 and not _GOES_BACK.search(question.replace("’", "'").lower()):
        return 0.0
    return min(1.0, (1 + common) / NAMED)


def _stands_alone(question: str, before: Exchange) -> bool:
    """Whether a long question says nothing of asking again and brings much that is new."""
    lowered = question.replace("’", "'").lower()
    new = stems_of(question) - stems_of(before.question) - stems_of(before.answer)
    return length(question) > LONG and len(new) >= MUCH and not any(cue.search(lowered) for cue in _CUES.values())


def _brings_more(question: str, before: Exchange) -> bool:
    """Whether a question says nothing of asking again and names something that the one before did not."""
    lowered = question.replace("’", "'").lower()
    if length(question) <= BARE or any(cue.search(lowered) for name, cue in _CUES.items() if name != "own"):
        return False
    return bool(stems_of(question) - stems_of(before.question))


def _left_open(exchange: Exchange) -> bool:
    """Whether something that was asked did not come."""
    return any(part.at_first != "yes" for part in exchange.parts) or (
        exchange.kind == "behavioural" and not exchange.has_example
    )


def _scores(question: str, before: Exchange) -> dict[str, float]:
    return Model.load("afterword.debrief.learned", "links").scores(features(question, before))


def features(question: str, before: Exchange | None = None, *, earlier: str = "") -> dict[str, float]:
    """What is known of a question beside an exchange before it, or beside an earlier question alone."""
    lowered = question.replace("’", "'").lower()
    bare = bare_start(question)
    out = {f"w:{word}": 0.7 for word in set(bare.split()[-24:])}
    raw = re.findall(r"[a-z']+", lowered)
    out |= {f"1:{raw[0]}": 1.0, f"2:{' '.join(raw[:2])}": 1.0} if raw else {}
    out |= {f"b:{' '.join(bare.split()[:2])}": 1.0, f"words:{_bucket(length(question))}": 1.0}
    out["points"] = float(bool(_POINTS.search(bare)))
    out["moves on"] = float(bool(_MOVES_ON.search(lowered)))
    signs = [name for name, cue in _CUES.items() if cue.search(lowered)]
    out |= {f"cue:{name}": 1.0 for name in signs}
    asked = before.question if before is not None else earlier
    if asked:
        out |= dict(_beside_question(lowered, bare, asked, signs))
    if before is not None:
        out |= dict(_beside_answer(lowered, bare, before, signs))
    return {name: value for name, value in out.items() if value}


def _beside_question(lowered: str, bare: str, earlier: str, signs: Sequence[str]) -> Iterator[tuple[str, float]]:
    before = earlier.replace("’", "'").lower()
    stems, asked = stems_of(bare), stems_of(before)
    common = stems & asked
    yield "no stems", float(not stems)
    yield "shared", len(common) / max(len(stems), 1)
    yield f"common:{min(len(common), 4)}", 1.0
    yield "of earlier", len(common) / max(len(asked), 1)
    yield "alike", float(len(common) >= 2 and len(common) / len(stems | asked) >= ALIKE)
    yield "same wh", float(bool(set(_WH.findall(bare)) & set(_WH.findall(before))))
    yield "amount again", float(bool(_AMOUNT.search(lowered) and _AMOUNT.search(before)))
    yield "refers, shared", float(bool("refers" in signs and common))


def _beside_answer(lowered: str, bare: str, before: Exchange, signs: Sequence[str]) -> Iterator[tuple[str, float]]:
    stems, asked, said = stems_of(bare), stems_of(before.question), stems_of(before.answer)
    many, short = max(len(stems), 1), length(lowered) <= SHORT
    missed = (stems & asked) - said
    heard = (stems & said) - asked
    told = before.answer.replace("’", "'").lower()
    left = [part for part in before.parts if part.at_first != "yes"]
    open_stems = frozenset[str]().union(*(stems_of(part.text) for part in left)) - said
    general = len(_GENERAL.findall(told)) > len(_PAST.findall(told))
    amount, refers = bool(_AMOUNT.search(lowered)), "refers" in signs
    wants_one = "one" in signs or "general" in signs
    yield "missed", len(missed) / many
    yield f"missed:{min(len(missed), 3)}", 1.0
    yield "heard", len(heard) / many
    yield f"heard:{min(len(heard), 3)}", 1.0
    yield "new", len(stems - asked - said) / many
    yield "open", float(bool(left))
    yield "all open", float(bool(before.parts) and len(left) == len(before.parts))
    yield "blank", float(all(part.at_first == "no" for part in before.parts))
    yield "open, missed", float(bool(stems & open_stems))
    yield "open, short", float(bool(left) and short)
    yield "open, refers", float(bool(left) and refers)
    yield "all told, refers", float(not left and refers)
    yield "open, insists", float(bool(left) and "insists" in signs)
    yield "general", float(general)
    yield "general, wants one", float(general and wants_one)
    yield "no example, wants one", float(wants_one and not before.has_example and before.kind == "behavioural")
    own = bool(_CUES["own"].search(lowered))
    yield "own, left", float(own and any(_CUES["own"].search(part.text.lower()) for part in left))
    yield "own, we", float(own and len(_WE.findall(told)) > len(_I.findall(told)))
    yield "echoes, told", float(short and not left and bool(heard))
    yield "amount left", float(amount and not _NUMBER.search(told))
    yield "amount told", float(amount and bool(_NUMBER.search(told)))
    yield "amount open", float(amount and any(_AMOUNT.search(part.text.lower()) for part in left))
    yield "short, missed", float(short and bool(missed))
    yield "short, general", float(short and general)
    unmet = bool(missed) or (amount and not _NUMBER.search(told)) or bool(signs)
    yield "no sign", float(not unmet)
    yield "no sign, long", float(not unmet and not short)
    yield "sign, open", float(bool(signs) and bool(left))
    yield "sign, short, open", float(bool(signs) and short and bool(left))
    yield "sign, long", float(bool(signs) and length(lowered) > LONG)
    yield "much new", float(len(stems - asked - said) >= MUCH)
    yield "sign, nothing new", float(bool(signs) and not stems - asked - said)
    yield "long, nothing shared", float(not short and not stems & (asked | said))
    yield "nothing new, open", float(bool(left) and not stems - asked - said)
    yield "negation asked", float(bool(_NOT.search(lowered)) and any(_NOT.search(p.text.lower()) for p in left))
    yield "plain words open", max((_plain_share(lowered, part.text) for part in left), default=0.0)
    yield "same words", float(any(_plain(lowered) == _plain(part.text) for part in left))


def _plain_share(lowered: str, part: str) -> float:
    """The share of a short question's words, pronouns too, that stand in a part."""
    words = _plain(lowered)
    return len(words & _plain(part)) / len(words) if words and length(lowered) <= LONG else 0.0


def _plain(text: str) -> frozenset[str]:
    """The words of a short question without auxiliaries and pronouns: "who do you tell", "and who would you tell"."""
    return frozenset(re.findall(r"[a-z']+", text.lower())) - _FORM_WORDS


def _bucket(words: int) -> int:
    return next((limit for limit in _LENGTHS if words <= limit), 99)
