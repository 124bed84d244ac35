"""How a question hangs together with an earlier one: it puts it again, takes up its answer, or begins something new.

What speaks for each is learned from pairs of questions of our own (corpus/learning/links.tsv, again.tsv) and from
questions of which we know whether they follow up (questions.tsv).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.debrief import link_signs
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


@dataclass(frozen=True, slots=True)
class Link:
    """What a question is to those before it: the exchange it puts again or the one it takes up, or neither."""

    again: Exchange | None = None
    follows: Exchange | None = None


def link(
    question: str, lead: str, earlier: Sequence[Exchange], *, moved_on: bool, stated: bool = False, asker: str = ""
) -> Link:
    """How a question belongs to earlier ones of the same side.

    `lead` is what was said right before it; `moved_on`: the talk went elsewhere in between; `stated`: it is no
    question in its form; `asker` put it, where that is known.
    """
    if not earlier:
        return Link()
    led = link_signs.HABIT.sub("", lead.replace("’", "'").lower())
    if link_signs.CUES["refers"].search(led) and not link_signs.MOVES_ON.search(led):
        question = f"{lead} {question}"
    last = earlier[-1]
    if _weight(last) == 1.0 and not link_signs.MOVES_ON.search(led) and _asks_outright(question, led, last):
        return Link(again=last)
    if length(question) <= SHORT and not moved_on and link_signs.WENT_ON.search(question.replace("’", "'").lower()):
        return Link(follows=last)
    scores = _scores(question, last)
    enough = AGAIN if _left_open(last) else AGAIN_THOUGH
    if stated or _stands_alone(question, last) or (not _left_open(last) and _brings_more(question, last)):
        enough = AGAIN_STATED
    another = bool(asker and last.asked_by) and asker != last.asked_by and _brings_more(question, last)
    if scores["again"] * _weight(last) >= enough and not another and not _something_else(question, led, last):
        return Link(again=last)
    if link_signs.CUES["refers"].search(question.replace("’", "'").lower()):
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
    if link_signs.OUTRIGHT.search(f"{led} {lowered}") and length(question) <= LONG:
        return True
    stems = stems_of(question)
    if (
        link_signs.UNHEARD.search(f"{led} {lowered}")
        and length(question) <= SHORT
        and stems
        and stems <= stems_of(last.question)
    ):
        return True
    return (
        is_blank(last.answer)
        and last.kind in ("behavioural", "situational", "background")
        and bool(link_signs.WIDENS.search(f"{led} {lowered}"))
        and not _something_else(question, led, last)
    )


def _weight(exchange: Exchange) -> float:
    """How far an exchange is one whose question is put again when it stays open: chat seldom is."""
    return {"candidate-question": 0.0, "small-talk": 0.8, "other": 0.8}.get(exchange.kind, 1.0)


def _named(question: str, before: Exchange) -> float:
    """How far a question says what it goes back to: over others that lie between, it has to."""
    common = len(stems_of(question) & stems_of(before.question))
    if common < 2 and not link_signs.GOES_BACK.search(question.replace("’", "'").lower()):
        return 0.0
    return min(1.0, (1 + common) / NAMED)


def _stands_alone(question: str, before: Exchange) -> bool:
    """Whether a long question says nothing of asking again and brings much that is new."""
    lowered = question.replace("’", "'").lower()
    new = stems_of(question) - stems_of(before.question) - stems_of(before.answer)
    return (
        length(question) > LONG
        and len(new) >= MUCH
        and not any(cue.search(lowered) for cue in link_signs.CUES.values())
    )


def _brings_more(question: str, before: Exchange) -> bool:
    """Whether a question says nothing of asking again and names something that the one before did not."""
    lowered = question.replace("’", "'").lower()
    if length(question) <= BARE or any(cue.search(lowered) for name, cue in link_signs.CUES.items() if name != "own"):
        return False
    return bool(stems_of(question) - stems_of(before.question))


def _something_else(question: str, led: str, before: Exchange) -> bool:
    """Whether a question puts a case that the one before did not, or is long and shares no word with it.

    What says that it goes back is never something else.
    """
    lowered = f"{led} {question}".replace("’", "'").lower()
    if link_signs.CUES["refers"].search(lowered) or link_signs.OUTRIGHT.search(lowered):
        return False
    if link_signs.PUTS_A_CASE.search(bare_start(question)):
        return not link_signs.A_CASE.search(before.question.lower())
    told = stems_of(lowered)
    return length(lowered) > LONG and len(told) >= MUCH and not told & (stems_of(before.question + before.answer))


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
    out["points"] = float(bool(link_signs.POINTS.search(bare)))
    out["moves on"] = float(bool(link_signs.MOVES_ON.search(lowered)))
    signs = [name for name, cue in link_signs.CUES.items() if cue.search(lowered)]
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
    yield "same wh", float(bool(set(link_signs.WH.findall(bare)) & set(link_signs.WH.findall(before))))
    yield "amount again", float(bool(link_signs.AMOUNT.search(lowered) and link_signs.AMOUNT.search(before)))
    yield "refers, shared", float(bool("refers" in signs and common))


def _beside_answer(lowered: str, bare: str, before: Exchange, signs: Sequence[str]) -> Iterator[tuple[str, float]]:
    stems, asked, said = stems_of(bare), stems_of(before.question), stems_of(before.answer)
    many, short = max(len(stems), 1), length(lowered) <= SHORT
    missed = (stems & asked) - said
    heard = (stems & said) - asked
    told = before.answer.replace("’", "'").lower()
    left = [part for part in before.parts if part.at_first != "yes"]
    open_stems = frozenset[str]().union(*(stems_of(part.text) for part in left)) - said
    general = len(link_signs.GENERAL.findall(told)) > len(link_signs.PAST.findall(told))
    amount, refers = bool(link_signs.AMOUNT.search(lowered)), "refers" in signs
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
    own = bool(link_signs.CUES["own"].search(lowered))
    yield "own, left", float(own and any(link_signs.CUES["own"].search(part.text.lower()) for part in left))
    yield "own, we", float(own and len(link_signs.WE.findall(told)) > len(link_signs.MINE.findall(told)))
    yield "echoes, told", float(short and not left and bool(heard))
    yield "amount left", float(amount and not link_signs.NUMBER.search(told))
    yield "amount told", float(amount and bool(link_signs.NUMBER.search(told)))
    yield "amount open", float(amount and any(link_signs.AMOUNT.search(part.text.lower()) for part in left))
    yield "short, missed", float(short and bool(missed))
    yield "short, general", float(short and general)
    unmet = bool(missed) or (amount and not link_signs.NUMBER.search(told)) or bool(signs)
    yield "no sign", float(not unmet)
    yield "no sign, long", float(not unmet and not short)
    yield "sign, open", float(bool(signs) and bool(left))
    yield "sign, short, open", float(bool(signs) and short and bool(left))
    yield "sign, long", float(bool(signs) and length(lowered) > LONG)
    yield "much new", float(len(stems - asked - said) >= MUCH)
    yield "sign, nothing new", float(bool(signs) and not stems - asked - said)
    yield "long, nothing shared", float(not short and not stems & (asked | said))
    yield "nothing new, open", float(bool(left) and not stems - asked - said)
    yield (
        "negation asked",
        float(bool(link_signs.NOT.search(lowered)) and any(link_signs.NOT.search(p.text.lower()) for p in left)),
    )
    yield "plain words open", max((_plain_share(lowered, part.text) for part in left), default=0.0)
    yield "same words", float(any(_plain(lowered) == _plain(part.text) for part in left))


def _plain_share(lowered: str, part: str) -> float:
    """The share of a short question's words, pronouns too, that stand in a part."""
    words = _plain(lowered)
    return len(words & _plain(part)) / len(words) if words and length(lowered) <= LONG else 0.0


def _plain(text: str) -> frozenset[str]:
    """The words of a short question without auxiliaries and pronouns: "who do you tell", "and who would you tell"."""
    return frozenset(re.findall(r"[a-z']+", text.lower())) - link_signs.FORM_WORDS


def _bucket(words: int) -> int:
    return next((limit for limit in link_signs.LENGTHS if words <= limit), 99)
