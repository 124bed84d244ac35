"""A transcript as exchanges: who asked what, and what came back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from afterword.debrief.answering import judge, take_apart
from afterword.debrief.asking import Ask, asked, fragment
from afterword.debrief.case import Case
from afterword.debrief.episodes import tells_example, tells_number, tells_result
from afterword.debrief.kinds import kind_of
from afterword.debrief.memory import remembered, remembered_invitations
from afterword.debrief.model import Exchange
from afterword.debrief.parts import parts_of
from afterword.debrief.pressing import presses
from afterword.debrief.questioning import Sentence, read
from afterword.debrief.repeats import repeats, takes_up
from afterword.language.stems import content_stems
from afterword.language.words import BACK_CHANNELS, bare_words, count_words, is_filled_pause
from afterword.transcripts.model import Transcript, Turn

JUDGED: Final = frozenset({"behavioural", "situational", "technical", "motivation", "background"})
"""Kinds whose answers are looked at for example, number and result (samples/README.md)."""
CARRIES_ON: Final = 8
"""Words from which a candidate's turn after a remark is more of the answer, not a mere reply. Our own choice."""
FULL_ANSWER: Final = 25
"""Words of a turn from which a question at its end is part of the answer. Our own choice."""
MONOLOGUE: Final = 40
"""Words of an interviewer's turn after which a candidate's question opens something new. Our own choice."""

_CLOSING: Final = re.compile(
    r"\b(?:that's (?:our|all our|the end of our|all the) time|that's (?:all|everything|it) (?:from|for|we)|(?:just about |nearly |nearly at |out of |at )time\b|we'll (?:be in touch|let you know)|thank you (?:so much |very much )?for (?:your time|coming|joining)|thanks (?:so much |very much )?for (?:your time|coming|joining)|have a (?:good|great|nice|lovely)|we(?:'ve| have) (?:got )?(?:\w+ ){0,2}(?:more|other) (?:people|candidates|to see|person)|(?:i'll|we'll|someone will|you'll) (?:ring|call|write|phone|email|hear)|reach out|get back to you|take care|bye)\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(r"^\W*(?:(?:okay|ok|great|perfect|lovely|right|well|oh|um)\W+)*(?:thank(?:s| you)|that's (?:clear|helpful|great|good to know)|i see\W*$|i understand\W*$|got it|bye|cheers)\b", re.IGNORECASE)
_CLARIFIES: Final = re.compile(
    r"^(?:do|did) you mean\b|^you mean\b|^sorry\b|^in (?:terms of|what)\b|^as in\b|^which\b|^(?:can|could|may|shall|should|would|do) (?:i|you)\b|^what do you mean\b|^pardon\b|^like\b|^per\b|^(?:is|are|was|were) (?:that|this|it|they|those|we)\b|^how (?:long|many|much|old|far)\b|^(?:what|who|where|when)\b|\bor\b"
)


_RETURNED: Final = re.compile(r"^(?:how (?:about|are) (?:you|yours|yourself|yourselves)|what about you|you|yourself|and you|yours)\b.{0,12}$")


@dataclass(slots=True)
class _Open:
    """An exchange while its answer is still coming."""

    ask: Ask | None
    asked_by: str
    turns: list[int]
    text: str
    sentences: tuple[Sentence, ...]
    by_me: bool
    answers: list[int] = field(default_factory=list)
    clarified: list[int] = field(default_factory=list)
    answerers: set[str] = field(default_factory=set)
    far: bool = False
    over: bool = False
    waiting: bool = False
    pressed: bool = False


class _Reader:
    """Walks the turns once and keeps what is needed of what came before."""

    def __init__(self, case: Case) -> None:
        self.case, self.transcript = case, case.transcript
        turns = self.transcript.turns
        self.marks = sum(t.text.count("?") for t in turns) * 400 >= sum(count_words(t.text) for t in turns)
        self.read: dict[int, tuple[Sentence, ...]] = {}
        self.done: list[_Open] = []
        self.now: _Open | None = None
        self.invited: list[int] = []
        self.since_mine = 0
        self.first_names = {
            person.name.split()[0].lower(): person.name for person in case.interviewers if person.name.split()
        }

    def sentences(self, turn: Turn) -> tuple[Sentence, ...]:
        if turn.n not in self.read:
            self.read[turn.n] = read(turn.text, marks=self.marks)
        return self.read[turn.n]

    def is_me(self, turn: Turn) -> bool:
        return self.case.is_me(turn.speaker)

    def walk(self) -> list[_Open]:
        met = False
        for turn in self.transcript.turns:
            if self.is_me(turn):
                met = True
                self._candidate(turn)
            else:
                self._interviewer(turn, met=met)
        self._close()
        return [o for o in self.done if o.answers or not o.by_me]

    def _close(self) -> None:
        if self.now is not None:
            self.done.append(self.now)
        self.now = None

    def _next_by_me(self, n: int) -> Turn | None:
        for turn in self.transcript.turns[n : n + 6]:
            if self.is_me(turn):
                return turn
        return None

    def _last_said(self) -> str:
        """What the candidate said last."""
        if self.now is not None and self.now.answers and not self.now.by_me:
            return " ".join(self.transcript.turn(n).text for n in self.now.answers)
        return ""

    # The other side speaks.

    def _interviewer(self, turn: Turn, *, met: bool) -> None:
        found = self.sentences(turn)
        if any(s.shape == "invitation" for s in found) and self._invites(turn, found):
            self.invited.append(turn.n)
            if not any(s.shape in ("question", "demand") for s in found):
                self._close()
                return
        reply = self._next_by_me(turn.n)
        now = self.now
        ask = None
        if reply is not None and not self._among_themselves(turn, found, met=met):
            ask = asked(turn.n, found, reply.text, content_stems(self._last_said()))
        if ask is None and reply is not None and not self.marks:
            ask = fragment(turn.n, found, content_stems(self._last_said()))
        if ask is not None and self._goes_unanswered(turn, ask):
            ask = None
        if now is not None and now.by_me:
            self._answers_me(now, turn, found, ask)
            return
        if ask is not None:
            self._asks(turn, ask, found)
            return
        if now is not None and now.waiting:
            now.turns.append(turn.n)
            now.waiting = False
            return
        said = self.transcript.turn(now.answers[-1]).text if now is not None and now.answers else ""
        pressing = presses(found, said, reply.text if reply and reply.n == turn.n + 1 else "", self._kind_now())
        if pressing is not None and not self.invited:
            self._close()
            span_text = turn.text[pressing.start : pressing.end]
            core = tuple(s for s in found if pressing.start <= s.span.start < pressing.end)
            self.now = _Open(None, turn.speaker, [turn.n], span_text, core[-1:], by_me=False, pressed=True)
            return
        if now is not None and now.answers:
            words = count_words(turn.text)
            if words >= MONOLOGUE:
                now.far = True
            if _CLOSING.search(turn.text):
                now.over = True
        elif now is not None and not now.answers and count_words(turn.text) > 3:
            # The other interviewer adds to the question before it is answered.
            pass

    def _kind_now(self) -> str | None:
        if self.now is None or self.now.by_me:
            return None
        return kind_of(self.now.text)

    def _invites(self, turn: Turn, found: tuple[Sentence, ...]) -> bool:
        reply = self._next_by_me(turn.n)
        if reply is None:
            return False
        last = max(i for i, s in enumerate(found) if s.shape == "invitation")
        # "We'll keep ten minutes for your questions" at the beginning invites to nothing yet.
        after = sum(s.words for s in found[last + 1 :])
        asked_later = any(s.shape in ("question", "demand") for s in found[last + 1 :])
        future = re.search(r"\b(?:at the end|later|then you can|we'll (?:keep|leave|save)|there'll be|there will be|after that)\b", found[last].bare)
        return not asked_later and after <= 30 and not future

    def _among_themselves(self, turn: Turn, found: tuple[Sentence, ...], *, met: bool) -> bool:
        """Whether a question goes to another interviewer: named, or asked before the candidate is there."""
        asking = [s for s in found if s.shape in ("question", "demand")]
        if not asking:
            return False
        following = self.transcript.turns[turn.n] if turn.n < len(self.transcript.turns) else None
        last = asking[-1].text.lower().strip(" ?.!")
        for name, full in self.first_names.items():
            if self.case.name_of(turn.speaker) == full or name == self.case.me.split()[0].lower():
                continue
            if re.search(rf"^(?:\w+,? )?{re.escape(name)},|,? {re.escape(name)}$", last) and (
                following is None or not self.is_me(following)
            ):
                return True
        return not met and following is not None and not self.is_me(following) and turn.n > 1 and len(asking) == 1 and "you both" in last

    def _goes_unanswered(self, turn: Turn, ask: Ask) -> bool:
        """Whether another interviewer answers instead, at length."""
        turns = self.transcript.turns
        if turn.n >= len(turns) or self.is_me(turns[turn.n]):
            return False
        later = turns[turn.n]
        if later.speaker == turn.speaker:
            return False
        again = any(s.shape in ("question", "demand") for s in self.sentences(later))
        after = turns[turn.n + 1] if turn.n + 1 < len(turns) else None
        if again or (after is not None and self.is_me(after) and count_words(later.text) < 12):
            return False
        return not re.search(r"\b(?:you|your)\b", ask.bare) or after is None or not self.is_me(after)

    def _asks(self, turn: Turn, ask: Ask, found: tuple[Sentence, ...]) -> None:
        now = self.now
        text = turn.text[ask.span.start : ask.span.end]
        if now is not None and not now.by_me:
            first = self.transcript.turn(now.answers[0]).text if now.answers else ""
            if now.waiting and not now.answers:
                now.turns.append(turn.n)
                now.waiting = False
                return
            if not now.answers:
                now.turns.append(turn.n)
                now.text, now.sentences = f"{now.text} {text}", now.sentences + ask.core
                return
            short_again = sum(s.words for s in ask.core) <= 3 and len(now.answers) == 1 and count_words(first) <= 14
            if short_again and re.fullmatch(r"(?:how about |and |what about )?(?:now|this time|better|how about now)", ask.bare):
                now.turns.append(turn.n)
                return
        self._close()
        self.now = _Open(ask, turn.speaker, [turn.n], text, ask.core, by_me=False)

    def _answers_me(self, now: _Open, turn: Turn, found: tuple[Sentence, ...], ask: Ask | None) -> None:
        words = count_words(turn.text)
        asks_back = ask is not None and not now.answers and words <= 14
        if asks_back and ask is not None and re.match(r"(?:do you mean|you mean|in terms of|as in|sorry|which|what do you mean|for)\b", ask.bare):
            now.clarified.append(turn.n)
            return
        if ask is not None and re.search(r"\b(?:you|your)\b", ask.bare) and not (now.answers == [] and ask.after > 5):
            if words - sum(s.words for s in ask.core) >= 12 and not now.over:
                now.answers.append(turn.n)
            self._asks(turn, ask, found)
            return
        if now.over or words < 2 or (now.answers and _CLOSING.search(turn.text)):
            return
        earlier = self.transcript.turns[turn.n - 2]
        overlap = content_stems(turn.text) & content_stems(now.text)
        if turn.speaker in now.answerers and not self.is_me(earlier) and not overlap:
            return
        now.answers.append(turn.n)
        now.answerers.add(turn.speaker)

    # The candidate speaks.

    def _candidate(self, turn: Turn) -> None:
        found = self.sentences(turn)
        questions = [s for s in found if s.shape == "question" and not _RETURNED.match(s.bare)]
        now = self.now
        words = count_words(turn.text)
        listening = _only_listens(turn.text)
        before_question = sum(s.words for s in found if questions and s.span.start < questions[0].span.start)
        if now is None or now.by_me:
            if questions:
                self._ask_by_me(turn, found, questions)
            elif now is not None and (_THANKS.search(turn.text) or "thank" in turn.text.lower()):
                now.over = True
            return
        if not now.answers:
            said = sum(s.words for s in found if s.shape != "question" and len(content_stems(s.text)) > 0)
            last = self.transcript.turns[turn.n - 2]
            if questions and said <= 3 and words <= 30 and last.n in now.turns and self._is_short_question(turn, questions):
                now.clarified.append(turn.n)
                now.waiting = True
                return
            if not listening or self._answers_shortly(turn, now):
                now.answers.append(turn.n)
            return
        last = self.transcript.turns[turn.n - 2]
        opens = self.invited and self.invited[-1] > now.turns[0]
        if questions and before_question <= 12 and (opens or now.over or count_words(last.text) >= MONOLOGUE or self._asks_them(last, questions, words)):
            self._ask_by_me(turn, found, questions)
            return
        if listening or now.over or _THANKS.search(turn.text):
            return
        if now.far and words < CARRIES_ON:
            return
        if _is_back_channel(last.text) or words >= CARRIES_ON:
            now.answers.append(turn.n)

    def _is_short_question(self, turn: Turn, questions: list[Sentence]) -> bool:
        """Whether the candidate only asks back: in the words for it, or answered in a few words by the asker."""
        if _CLARIFIES.search(questions[-1].bare):
            return True
        turns = self.transcript.turns
        reply = turns[turn.n] if turn.n < len(turns) else None
        return reply is not None and not self.is_me(reply) and count_words(reply.text) <= 25

    def _asks_them(self, last: Turn, questions: list[Sentence], words: int) -> bool:
        """Whether a question after a remark wants to know something about their side."""
        asking = sum(s.words for s in questions)
        return asking * 2 >= words and asking >= 4 and count_words(last.text) >= 6 and not self.is_me(last)

    def _answers_shortly(self, turn: Turn, now: _Open) -> bool:
        """"Yes." answers a question that takes a yes."""
        following = self.transcript.turns[turn.n] if turn.n < len(self.transcript.turns) else None
        if following is None or self.is_me(following):
            return True
        bare = " ".join(w for w in bare_words(turn.text) if not is_filled_pause(w))
        yes = bare in ("yes", "yeah", "no", "yep", "yup", "sure", "okay", "ok", "right") or "yes" in bare.split()
        return yes and bool(re.search(r"\b(?:you|your|is|are|can|do|does|have|would|that)\b", now.text.lower()))

    def _ask_by_me(self, turn: Turn, found: tuple[Sentence, ...], questions: list[Sentence]) -> None:
        reply = self.transcript.turns[turn.n] if turn.n < len(self.transcript.turns) else None
        if reply is None or self.is_me(reply):
            return
        core = tuple(questions)
        after = sum(s.words for s in found if s.span.start > core[-1].span.start)
        if after > FULL_ANSWER:
            return
        if self.now is not None and self.now.by_me and not self.now.answers:
            self.now.turns.append(turn.n)
            self.now.text += " " + turn.text[core[0].span.start : core[-1].span.end]
            self.now.sentences += core
            return
        self._close()
        text = turn.text[core[0].span.start : core[-1].span.end]
        self.now = _Open(None, turn.speaker, [turn.n], text, core, by_me=True)


def _only_listens(text: str) -> bool:
    """Whether a turn is nothing but listening sounds."""
    heard = [word for word in bare_words(text) if not is_filled_pause(word)]
    return all(word in BACK_CHANNELS or word in ("oh", "yes", "no", "well", "so") for word in heard) and len(heard) <= 4


def _is_back_channel(text: str) -> bool:
    return count_words(text) <= 3


def exchanges(case: Case) -> tuple[Exchange, ...]:
    """The exchanges of an interview in the order of their questions, without their gaps."""
    if case.transcript.from_memory:
        return _finished(_again(case, remembered(case)))
    reader = _Reader(case)
    opened = reader.walk()
    out: list[Exchange] = []
    for number, item in enumerate(opened, start=1):
        out.append(_exchange(case, f"e{number:02d}", item, out, opened[number - 2] if number > 1 else None))
    return _finished(tuple(out))


def invited_to_ask(case: Case) -> tuple[int, ...]:
    """The turns in which the candidate is invited to ask."""
    if case.transcript.from_memory:
        return remembered_invitations(case)
    reader = _Reader(case)
    reader.walk()
    return tuple(reader.invited)


def _exchange(case: Case, key: str, item: _Open, earlier: Sequence[Exchange], before: _Open | None) -> Exchange:
    transcript = case.transcript
    bare = " ".join(s.bare for s in item.sentences)
    words = sum(s.words for s in item.sentences)
    asked_text = item.text
    mine = item.by_me
    same_side = [e for e in earlier if (e.kind == "candidate-question") == mine]
    previous = [earlier[-1]] if earlier and earlier[-1] in same_side else []
    of = None if mine else repeats(asked_text, bare, words, same_side, asked_by=case.name_of(item.asked_by))
    follows = None
    if of is None and previous:
        follows = takes_up(asked_text, bare, words, previous, far=before is not None and before.far and not mine)
    if item.pressed and previous and follows is None and not _doubts(item):
        follows = previous[-1]
    if mine:
        kind = "candidate-question"
    elif of is not None:
        kind = of.kind
    else:
        run_up = asked_text.partition(item.sentences[0].text)[0] if item.sentences else ""
        before_kind = follows.kind if follows else "background" if item.pressed else None
        kind = kind_of(" ".join(s.text for s in item.sentences), run_up=run_up, before=before_kind)
    answer = " ".join(transcript.turn(n).text for n in item.answers)
    judged = kind in JUDGED
    has_example = judged and tells_example(asked_text, kind, answer)
    taken = take_apart(transcript, item.answers)
    texts = parts_of(item.sentences)
    has_result = judged and tells_result(kind, answer, has_example=has_example)
    parts = judge(texts, asked_text, kind, taken, has_example=has_example, has_result=has_result)
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


def _doubts(item: _Open) -> bool:
    return any(s.shape == "doubt" for s in item.sentences)


def _seconds(transcript: Transcript, turns: Sequence[int]) -> float | None:
    lengths = [transcript.turn(n).seconds for n in turns]
    if not lengths or any(length is None for length in lengths):
        return None
    return round(sum(length for length in lengths if length is not None), 3)


def _again(case: Case, found: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
    """Notes: which remembered question puts an earlier one again."""
    out: list[Exchange] = []
    for exchange in found:
        of = None
        if exchange.kind != "candidate-question" and case:
            of = repeats(exchange.question, exchange.question.lower(), count_words(exchange.question), out, asked_by=exchange.asked_by)
        out.append(replace(exchange, asked_again=of is not None, of=of.id if of else None))
    return tuple(out)


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
        asked_for = content_stems(again.question)
        noticed = tuple(
            # Somebody asked for it again: what looked like an answer left something open.
            replace(part, at_first="partly")
            if part.at_first == "yes" and len(asked_for & content_stems(part.text) - content_stems(exchange.answer)) > 0
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
