"""The one walk through the turns: where a question opens, who answers it, and where it is over."""

import re
from dataclasses import dataclass, field
from typing import Final

from afterword.debrief.asking import Ask, asked, fragment
from afterword.debrief.case import Case
from afterword.debrief.kinds import kind_of
from afterword.debrief.pressing import presses
from afterword.debrief.questioning import Sentence, read
from afterword.debrief.wording import length, stems_of
from afterword.language.words import BACK_CHANNELS, bare_words, is_filled_pause
from afterword.transcripts.model import Turn

CARRIES_ON: Final = 8
"""Words from which a candidate's turn after a remark is more of the answer, not a mere reply. Our own choice."""
TELLS: Final = 5
"""Words beside a question back from which an interviewer's turn also answers. Our own choice."""
FULL_ANSWER: Final = 25
"""Words of a turn from which a question at its end is part of the answer. Our own choice."""
LISTENING: Final = 50
"""Characters from which a turn is more than listening sounds. Our own choice."""
LONG_ANSWER: Final = 60
"""Words from which a candidate's turn without punctuation is not searched for questions. Our own choice."""
MONOLOGUE: Final = 40
"""Words of an interviewer's turn after which a candidate's question opens something new. Our own choice."""

_CLOSING: Final = re.compile(
    r"\b(?:that's (?:our|all our|the end of our|all the) time|that's (?:all|everything|it) (?:from|for|we)"
    r"|(?:just about |nearly |nearly at |out of |at )time\b|we'll (?:be in touch|let you know)"
    r"|thank you (?:so much |very much )?for (?:your time|coming|joining)|thanks (?:so much "
    r"|very much )?for (?:your time|coming|joining)|have a (?:good|great|nice|lovely)|we(?:'ve"
    r"| have) (?:got )?(?:\w+ ){0,2}(?:more|other) (?:people|candidates|to see|person)|(?:i'll|we'll"
    r"|someone will|you'll) (?:ring|call|write|phone|email|hear|let you know|give you a (?:ring|call|bell|shout))"
    r"|reach out|get back to you|take care"
    r"|bye)\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    r"^\W*(?:(?:okay|ok|great|perfect|lovely|right|well|oh|um)\W+)*(?:thank(?:s| you)|that's (?:clear"
    r"|helpful|great|good to know)|i see\W*$|i understand\W*$|got it|bye|cheers)\b",
    re.IGNORECASE,
)
_CLARIFIES: Final = re.compile(
    r"^(?:do|did) you mean\b|^you mean\b|^sorry\b|^in (?:terms of|what)\b|^as in\b|^which\b|^(?:can|could"
    r"|may|shall|should|would|do) (?:i|you)\b|^what do you mean\b|^pardon\b|^like\b|^per\b|^(?:is|are|was"
    r"|were) (?:that|this|it|they|those|we)\b|^how (?:long|many|much|old|far)\b|^(?:what|who|where|when)\b"
    r"|\bor\b"
)


_MAY_INVITE: Final = re.compile(r"ques|quer|\bask|turn|over to you|floor|know|answer|tell you|from us")
_WHO_IS_IT: Final = re.compile(
    r"^(?:is (?:that|this)|am i (?:speaking|talking) (?:to|with)|do i have) (?!(?:ok|okay|all|a|the)\b)\w+(?: \w+)?$"
)
_RETURNED: Final = re.compile(
    r"^(?:how (?:about|are) (?:you|yours|yourself|yourselves)|what about you|you|yourself|and you|yours)\b.{0,12}$"
)


@dataclass(slots=True)
class Opened:
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


class Walk:
    """Walks the turns once and keeps what is needed of what came before."""

    def __init__(self, case: Case) -> None:
        self.case, self.transcript = case, case.transcript
        turns = self.transcript.turns
        self.marks = sum(t.text.count("?") for t in turns) * 400 >= sum(length(t.text) for t in turns)
        self.read: dict[int, tuple[Sentence, ...]] = {}
        self.done: list[Opened] = []
        self.now: Opened | None = None
        self.invited: list[int] = []
        self.first_names = {
            person.name.split()[0].lower(): person.name for person in case.interviewers if person.name.split()
        }

    def sentences(self, turn: Turn) -> tuple[Sentence, ...]:
        if turn.n not in self.read:
            self.read[turn.n] = read(turn.text, marks=self.marks)
        return self.read[turn.n]

    def is_me(self, turn: Turn) -> bool:
        return self.case.is_me(turn.speaker)

    def walk(self) -> list[Opened]:
        """The exchanges in the order of their questions."""
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
        if self.invites(turn):
            self.invited.append(turn.n)
            if not any(s.shape in ("question", "demand") for s in found):
                self._close()
                return
        reply = self._next_by_me(turn.n)
        now = self.now
        ask = None
        if reply is not None and not self._among_themselves(turn, found, met=met):
            ask = asked(turn.n, found, reply.text, self._last_said())
        if ask is None and reply is not None and not self.marks:
            ask = fragment(turn.n, found, self._last_said())
        if ask is not None and not met and turn.n <= 2 and _WHO_IS_IT.match(ask.bare):
            ask = None
        if ask is not None and self._goes_unanswered(turn, ask):
            ask = None
        if now is not None and now.by_me:
            self._answers_me(now, turn, ask)
            return
        if ask is not None:
            self._asks(turn, ask)
            return
        if now is not None and now.waiting:
            now.turns.append(turn.n)
            now.waiting = False
            return
        said = self.transcript.turn(now.answers[-1]).text if now is not None and now.answers else ""
        pressing = presses(found, said, reply.text if reply and reply.n == turn.n + 1 else "", self._kind_now)
        if pressing is not None and not self.invited:
            self._close()
            span_text = turn.text[pressing.start : pressing.end]
            core = tuple(s for s in found if pressing.start <= s.span.start < pressing.end)
            self.now = Opened(
                None,
                turn.speaker,
                [turn.n],
                span_text,
                tuple(s for s in core if s.shape == "doubt") or core[-1:],
                by_me=False,
                pressed=True,
            )
            return
        if now is not None and now.answers:
            words = length(turn.text)
            if words >= MONOLOGUE:
                now.far = True
            if _CLOSING.search(turn.text):
                now.over = True

    def _kind_now(self) -> str | None:
        if self.now is None or self.now.by_me:
            return None
        return kind_of(self.now.text)

    def invites(self, turn: Turn) -> bool:
        """Whether this turn of theirs invites the candidate to ask, here and now."""
        if not _MAY_INVITE.search(turn.text.lower()):
            return False
        found = self.sentences(turn)
        if not any(s.shape == "invitation" for s in found):
            return False
        reply = self._next_by_me(turn.n)
        if reply is None:
            return False
        last = max(i for i, s in enumerate(found) if s.shape == "invitation")
        # "We'll keep ten minutes for your questions" at the beginning invites to nothing yet.
        after = sum(s.words for s in found[last + 1 :])
        asked_later = any(s.shape in ("question", "demand") for s in found[last + 1 :])
        future = re.search(
            r"\b(?:at the end|later|then you can|we'll (?:keep|leave|save)|there'll be|there will be|after that)\b",
            found[last].bare,
        )
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
        return (
            not met
            and following is not None
            and not self.is_me(following)
            and turn.n > 1
            and len(asking) == 1
            and "you both" in last
        )

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
        if again or (after is not None and self.is_me(after) and length(later.text) < 12):
            return False
        return not re.search(r"\b(?:you|your)\b", ask.bare) or after is None or not self.is_me(after)

    def _asks(self, turn: Turn, ask: Ask) -> None:
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
            short_again = sum(s.words for s in ask.core) <= 3 and len(now.answers) == 1 and length(first) <= 14
            if short_again and re.fullmatch(
                r"(?:how about |and |what about )?(?:now|this time|better|how about now)", ask.bare
            ):
                now.turns.append(turn.n)
                return
        self._close()
        self.now = Opened(ask, turn.speaker, [turn.n], text, ask.core, by_me=False)

    def _answers_me(self, now: Opened, turn: Turn, ask: Ask | None) -> None:
        words = length(turn.text)
        asks_back = ask is not None and not now.answers and words <= 14
        if (
            asks_back
            and ask is not None
            and re.match(r"(?:do you mean|you mean|in terms of|as in|sorry|which|what do you mean|for)\b", ask.bare)
        ):
            now.clarified.append(turn.n)
            return
        if ask is not None and re.search(r"\b(?:you|your)\b", ask.bare) and not (now.answers == [] and ask.after > 5):
            if words - sum(s.words for s in ask.core) >= TELLS and not now.over:
                now.answers.append(turn.n)
            self._asks(turn, ask)
            return
        if now.over or words < 2 or (now.answers and _CLOSING.search(turn.text)):
            return
        earlier = self.transcript.turns[turn.n - 2]
        overlap = stems_of(turn.text) & stems_of(now.text)
        if turn.speaker in now.answerers and not self.is_me(earlier) and not overlap:
            return
        now.answers.append(turn.n)
        now.answerers.add(turn.speaker)

    # The candidate speaks.

    def _candidate(self, turn: Turn) -> None:
        # A long answer without a mark asks nothing: most of an interview is read past here.
        may_ask = "?" in turn.text if self.marks else length(turn.text) <= LONG_ANSWER
        found = self.sentences(turn) if may_ask else ()
        questions = [s for s in found if s.shape == "question" and not _RETURNED.match(s.bare)]
        now = self.now
        words = length(turn.text)
        listening = _only_listens(turn.text)
        before_question = sum(s.words for s in found if questions and s.span.start < questions[0].span.start)
        if now is None or now.by_me:
            if questions:
                self._ask_by_me(turn, found, questions)
            elif now is not None and (_THANKS.search(turn.text) or "thank" in turn.text.lower()):
                now.over = True
            return
        if not now.answers:
            said = sum(s.words for s in found if s.shape != "question" and stems_of(s.text))
            last = self.transcript.turns[turn.n - 2]
            if (
                questions
                and said <= 3
                and words <= 30
                and last.n in now.turns
                and self._is_short_question(turn, questions)
            ):
                now.clarified.append(turn.n)
                now.waiting = True
                return
            if not listening or self._answers_shortly(turn, now):
                now.answers.append(turn.n)
            return
        last = self.transcript.turns[turn.n - 2]
        opens = self.invited and self.invited[-1] > now.turns[0]
        if (
            questions
            and before_question <= 12
            and (opens or now.over or length(last.text) >= MONOLOGUE or self._asks_them(last, questions, words))
        ):
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
        return reply is not None and not self.is_me(reply) and length(reply.text) <= 25

    def _asks_them(self, last: Turn, questions: list[Sentence], words: int) -> bool:
        """Whether a question after a remark wants to know something about their side."""
        asking = sum(s.words for s in questions)
        return asking * 2 >= words and asking >= 4 and length(last.text) >= 6 and not self.is_me(last)

    def _answers_shortly(self, turn: Turn, now: Opened) -> bool:
        """ "Yes." answers a question that takes a yes."""
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
        self.now = Opened(None, turn.speaker, [turn.n], text, core, by_me=True)


def _only_listens(text: str) -> bool:
    """Whether a turn is nothing but listening sounds."""
    if len(text) > LISTENING:
        return False
    heard = [word for word in bare_words(text) if not is_filled_pause(word)]
    return all(word in BACK_CHANNELS or word in ("oh", "yes", "no", "well", "so") for word in heard) and len(heard) <= 4


def _is_back_channel(text: str) -> bool:
    return length(text) <= 3
