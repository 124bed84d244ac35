"""A transcript as exchanges: who asked what, and what came back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.debrief.answering import judge, take_apart
from afterword.debrief.case import Case
from afterword.debrief.counted import tells_number
from afterword.debrief.episodes import tells_example, tells_result
from afterword.debrief.kinds import JUDGED, Place, kind_of
from afterword.debrief.links import link
from afterword.debrief.memory import remembered, remembered_invitations
from afterword.debrief.model import Exchange
from afterword.debrief.parts import parts_of
from afterword.debrief.walk import Opened, Walk
from afterword.debrief.wording import stems_of
from afterword.language.words import count_words
from afterword.transcripts.model import Transcript

NEAR: Final = 24
"""Exchanges over which a question can hang together with an earlier one. Our own choice."""


def exchanges(case: Case) -> tuple[Exchange, ...]:
    """The exchanges of an interview in the order of their questions, without their gaps."""
    return conversation(case)[0]


def invited_to_ask(case: Case) -> tuple[int, ...]:
    """The turns in which the candidate is invited to ask."""
    return conversation(case)[1]


def conversation(case: Case) -> tuple[tuple[Exchange, ...], tuple[int, ...]]:
    """The exchanges and the turns with an invitation to ask, from one walk."""
    if case.transcript.from_memory:
        return _finished(remembered(case)), remembered_invitations(case)
    reader = Walk(case)
    opened = reader.walk()
    out: list[Exchange] = []
    for number, item in enumerate(opened, start=1):
        out.append(_exchange(case, f"e{number:02d}", item, out, opened[number - 2] if number > 1 else None))
    return _finished(tuple(out)), tuple(reader.invited)


def _exchange(case: Case, key: str, item: Opened, earlier: Sequence[Exchange], before: Opened | None) -> Exchange:
    transcript = case.transcript
    asked_text = item.text
    mine = item.by_me
    same_side = [e for e in earlier[-NEAR:] if (e.kind == "candidate-question") == mine]
    moved_on = before is None or (before.far and not mine) or not earlier or earlier[-1] not in same_side
    linked = link(_put(item), item.lead, same_side, moved_on=moved_on, stated=item.stated)
    of, follows = (None, linked.follows) if mine else (linked.again, linked.follows)
    if item.stated and of is None and not moved_on:
        follows = earlier[-1] if _complicates(item, earlier[-1]) else None
    if mine:
        kind = "candidate-question"
    elif _doubts(item) and all(s.shape == "doubt" for s in item.sentences):
        kind = "background"
    elif of is not None:
        kind = of.kind
    else:
        run_up = asked_text.partition(item.sentences[0].text)[0] if item.sentences else ""
        place = Place.behind([e.kind for e in earlier], follows=follows.kind if follows else None)
        kind = kind_of(" ".join(s.text for s in item.sentences), run_up=run_up, place=place)
    if kind == "logistics":
        follows = None  # one practical matter after the other
    answer = " ".join(transcript.turn(n).text for n in item.answers)
    judged = kind in JUDGED
    has_example = judged and tells_example(asked_text, kind, answer)
    taken = take_apart(transcript, item.answers)
    texts = parts_of(item.sentences)
    has_result = judged and tells_result(kind, answer, has_example=has_example, question=asked_text)
    parts = judge(texts, asked_text, kind, taken, has_example=has_example, has_result=has_result, doubted=_doubts(item))
    return Exchange(
        id=key,
        asked_by=case.name_of(item.asked_by),
        kind=kind,
        question_turns=tuple(item.turns),
        question=asked_text,
        answer_turns=tuple(item.answers),
        answer=answer,
        words=count_words(answer),
        seconds=_seconds(transcript, item.answers),
        parts=parts,
        follows=follows.id if follows else None,
        asked_again=of is not None,
        of=of.id if of else None,
        clarified_in=tuple(item.clarified),
        has_example=has_example,
        has_number=judged and tells_number(kind, answer),
        has_result=has_result,
    )


def _put(item: Opened) -> str:
    """The words that ask, with what stands between them; of a statement all."""
    if item.stated or not item.sentences:
        return item.text
    last = item.sentences[-1].text
    end = item.text.rfind(last)
    return item.text[max(0, item.text.find(item.sentences[0].text)) : end + len(last) if end >= 0 else None]


def _complicates(item: Opened, before: Exchange) -> bool:
    """Whether a statement adds to the case that is being talked through, and is not about the candidate's papers."""
    return before.kind in ("situational", "technical") and all(s.shape == "none" for s in item.sentences)


def _doubts(item: Opened) -> bool:
    return any(s.shape == "doubt" for s in item.sentences)


def _seconds(transcript: Transcript, turns: Sequence[int]) -> float | None:
    lengths = [transcript.turn(n).seconds for n in turns]
    if not lengths or any(length is None for length in lengths):
        return None
    return round(sum(length for length in lengths if length is not None), 3)


def _finished(found: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
    """Exchanges that know by which later one they were repeated, and what had become of each part by the end."""
    later = {e.of: e for e in found if e.of is not None}
    out = []
    for exchange in found:
        again = later.get(exchange.id)
        if again is None:
            out.append(exchange)
            continue
        best = max((part.at_first for part in again.parts), key=("no", "partly", "yes").index)
        asked_for = stems_of(again.question)
        noticed = tuple(
            # Somebody asked for it again: what looked like an answer left something open.
            replace(part, at_first="partly")
            if part.at_first == "yes" and len(asked_for & stems_of(part.text) - stems_of(exchange.answer)) > 0
            else part
            for part in exchange.parts
        )
        parts = tuple(
            replace(
                part,
                answered=max(part.at_first, best, key=("no", "partly", "yes").index),
                quote=part.quote or next((p.quote for p in again.parts if p.quote), None),
            )
            if part.at_first != "yes"
            else part
            for part in noticed
        )
        out.append(replace(exchange, repeated_in=again.id, parts=parts))
    return tuple(out)
