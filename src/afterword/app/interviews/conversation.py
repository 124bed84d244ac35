"""Use case: the conversation as it can be read: turn by turn, the findings at their turns, words marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from afterword.app.interviews.marking import Piece, folded, found_in, pieces, words_in

_NO_QUESTION: Final = frozenset({"small-talk", "other"})
_OPEN: Final = frozenset({"open", "partly"})


@dataclass(frozen=True, slots=True)
class Found:
    """What was found about one answer, numbered through the conversation: each a sentence with what to do next.

    It stands after the last turn that it is about. `better` tells that another answer was built.
    """

    n: int
    exchange: str
    says: tuple[tuple[str, str], ...]
    grave: bool
    better: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question that begins at a turn, numbered; `again` is the turn of the one that it puts again (None if new)."""

    n: int
    exchange: str
    became: str
    yours: bool
    again: int | None


@dataclass(frozen=True, slots=True)
class Said:
    """One turn: the questions that begin with it, its words cut where something is marked, the findings after it.

    `hits` are the first and last number of the search's places in it; `skipped` the turns left out just before it.
    """

    n: int
    who: str
    me: bool
    start: float | None
    questions: tuple[Question, ...]
    pieces: tuple[Piece, ...]
    findings: tuple[Found, ...]
    hits: tuple[int, int] | None
    words: bool
    skipped: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that is shown of it. `hits` counts places of the words looked for, `left_out` the turns after the last."""

    turns: tuple[Said, ...]
    hits: int
    findings: int
    open: int
    left_out: int


def conversation(
    found: Mapping[str, Any], *, find: str = "", turn: int = 0, words: str = "", only_open: bool = False
) -> Conversation:
    """The turns of a reading. `find` is marked everywhere, `words` in turn number `turn`.

    `only_open` leaves out every turn but those of questions that stayed open, wholly or in part.
    """
    exchanges = found["debrief"]["exchanges"]
    questions, gaps = _questions(found, exchanges), _findings(found, exchanges)
    wanted = " ".join(folded(find).split())
    shown = _open_turns(found, exchanges) if only_open else None
    turns: list[Said] = []
    hits = skipped = 0
    for each in found["turns"]:
        if shown is not None and each["n"] not in shown:
            skipped += 1
            continue
        spans = found_in(each["text"], wanted) if wanted else ()
        cut, has_words = pieces(each["text"], spans, "hit", hits + 1), False
        if each["n"] == turn and not spans and (place := words_in(each["text"], words)):
            cut, has_words = pieces(each["text"], place, "words"), True
        turns.append(
            Said(
                each["n"],
                each["who"],
                each["me"],
                each["start"],
                questions.get(each["n"], ()),
                cut,
                gaps.get(each["n"], ()),
                (hits + 1, hits + len(spans)) if spans else None,
                has_words,
                skipped,
            )
        )
        hits, skipped = hits + len(spans), 0
    many_open = sum(1 for each in exchanges if _is_open(found, each))
    return Conversation(tuple(turns), hits, sum(map(len, gaps.values())), many_open, skipped)


def turn_at(turns: Sequence[Mapping[str, Any]], seconds: float) -> int | None:
    """The turn that is being spoken at this time: the last that began before it. None where there are no times."""
    begun = [turn["n"] for turn in turns if turn["start"] is not None and turn["start"] <= seconds]
    timed = [turn["n"] for turn in turns if turn["start"] is not None]
    return begun[-1] if begun else timed[0] if timed else None


def _questions(found: Mapping[str, Any], exchanges: Sequence[Mapping[str, Any]]) -> dict[int, tuple[Question, ...]]:
    first = {each["id"]: each["question"]["turns"][0] for each in exchanges if each["question"]["turns"]}
    at: dict[int, tuple[Question, ...]] = {}
    n = 0
    for each in exchanges:
        if each["kind"] in _NO_QUESTION or each["id"] not in first:
            continue
        yours = each["kind"] == "candidate-question"
        n += not yours
        again = first.get(each["of"]) if each["asked_again"] else None
        asked = Question(n, each["id"], found["became"][each["id"]], yours, again)
        at[first[each["id"]]] = (*at.get(first[each["id"]], ()), asked)
    return at


def _findings(found: Mapping[str, Any], exchanges: Sequence[Mapping[str, Any]]) -> dict[int, tuple[Found, ...]]:
    better = {each["exchange"] for each in found["debrief"]["better_answers"]}
    placed: dict[tuple[int, str], list[Mapping[str, Any]]] = {}
    for each in exchanges:
        for gap in each["gaps"]:
            turns = gap.get("turns") or each["question"]["turns"] or [0]
            placed.setdefault((turns[-1], each["id"]), []).append(gap)
    at: dict[int, tuple[Found, ...]] = {}
    for n, ((turn, exchange), gaps) in enumerate(sorted(placed.items(), key=lambda one: one[0][0]), 1):
        says = tuple(dict.fromkeys((gap["message"], gap["next"]) for gap in gaps))
        grave = any(gap["level"] != "info" for gap in gaps)
        at[turn] = (*at.get(turn, ()), Found(n, exchange, says, grave, exchange in better))
    return at


def _is_open(found: Mapping[str, Any], exchange: Mapping[str, Any]) -> bool:
    return exchange["kind"] not in {*_NO_QUESTION, "candidate-question"} and found["became"][exchange["id"]] in _OPEN


def _open_turns(found: Mapping[str, Any], exchanges: Sequence[Mapping[str, Any]]) -> frozenset[int]:
    turns: set[int] = set()
    for each in exchanges:
        if _is_open(found, each):
            turns.update(each["question"]["turns"], each["answer"]["turns"])
    return frozenset(turns)
