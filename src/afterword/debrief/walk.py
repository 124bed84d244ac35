"""The one walk through the turns: where a question opens, who answers it, and where it is over."""

import re
from dataclasses import dataclass, field
from typing import Final

from afterword.debrief import replies
from afterword.debrief.asking import Ask
from afterword.debrief.case import Case
from afterword.debrief.questioning import Sentence
from afterword.debrief.talk import Talk
from afterword.debrief.their_turn import invites_in, question_in, statement_in
from afterword.debrief.wording import length, stems_of
from afterword.transcripts.model import Turn

TELLS: Final = 5
"""Words beside a question back from which an interviewer's turn also answers. Our own choice."""
FULL_ANSWER: Final = 25
"""Words of a turn from which a question at its end is part of the answer. Our own choice."""
LEADING: Final = 2
"""How many sentences before a question tell what it goes back to. Our own choice."""

LONG_ANSWER: Final = 60
"""Words from which a candidate's turn without punctuation is not searched for questions. Our own choice."""
MONOLOGUE: Final = 40
"""Words of an interviewer's turn after which a candidate's question opens something new. Our own choice."""
COMMENTS: Final = 5
"""Words from which what a candidate says to an answer of theirs closes the question. Our own choice."""

HALF: Final = 3
"""Longest question that may be the beginning of one that the line cut. Our own choice."""

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
_RETURNED: Final = re.compile(
    r"^(?:how (?:about|are) (?:you|yours|yourself|yourselves)|what about you|you|yourself|and you|yours)\b.{0,12}$"
)
_WANTS_TO_KNOW: Final = re.compile(
    r"\b(?:like|love|want|wanted|keen|meaning) to (?:know|ask|hear)\b|\bwonder\w*\b|\bcurious\b"
    r"|\b(?:can|could|would|will) you (?:tell|say|explain|talk|walk|give)\b|\btell me\b"
)
_PUT_INDIRECTLY: Final = re.compile(
    r"\b(?:whether|if there|written down|wrote down|got down|my (?:list|question)"
    r"|just about|only about|one (?:thing|was))\b"
)
_BEGINS: Final = re.compile(
    r"(?:who|what|when|where|why|how|which)(?:'s|'ll|'d)? (?!i\b|we\b)\w+ \w+"
    r"|(?:do|does|is|are|am|will|would|can) (?:i|you|we|they|the|there|it)\b"
)
_ONCE_MORE: Final = re.compile(r"(?:how about |and |what about )?(?:now|this time|better|how about now)")
_MAKES_SURE: Final = re.compile(r"(?:do you mean|you mean|in terms of|as in|sorry|which|what do you mean|for)\b")
_YOU: Final = re.compile(r"\b(?:you|your)\b")


@dataclass(slots=True)
class Opened:
    """An exchange while its answer is still coming."""

    asked_by: str
    turns: list[int]
    text: str
    sentences: tuple[Sentence, ...]
    by_me: bool
    lead: str = ""
    answers: list[int] = field(default_factory=list)
    clarified: list[int] = field(default_factory=list)
    answerers: set[str] = field(default_factory=set)
    far: bool = False
    over: bool = False
    waiting: bool = False
    stated: bool = False
    lost: bool = False


class Walk:
    """Walks the turns once and keeps what is needed of what came before."""

    def __init__(self, case: Case) -> None:
        self.talk = Talk(case)
        self.done: list[Opened] = []
        self.now: Opened | None = None
        self.invited: list[int] = []

    def walk(self) -> list[Opened]:
        """The exchanges in the order of their questions."""
        met = False
        for turn in self.talk.turns:
            if self.talk.is_me(turn):
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

    # The other side speaks.

    def _interviewer(self, turn: Turn, *, met: bool) -> None:
        now = self.now
        answered = any(opened.answers for opened in (*self.done, *([now] if now else [])))
        if invites_in(self.talk, turn, early=not answered):
            self.invited.append(turn.n)
            if now is not None and now.by_me:
                self._answers_me(now, turn, None)
            self._close()
            return
        answering = now is not None and not now.by_me
        said = self.talk.text(now.answers) if now is not None and answering else ""
        ask = question_in(self.talk, turn, said, met=met)
        if now is not None and now.by_me:
            self._answers_me(now, turn, ask)
        elif ask is not None:
            self._asks(turn, ask)
        elif now is not None and now.waiting:
            now.turns.append(turn.n)
            now.waiting = False
        elif (
            answered
            and not self.invited
            and (stated := statement_in(self.talk, turn, said, now.text if now is not None else ""))
        ):
            self._close()
            text = turn.text[stated[0].span.start : stated[-1].span.end]
            core = tuple(s for s in stated if s.shape == "doubt") or stated[-1:]
            self.now = Opened(turn.speaker, [turn.n], text, core, by_me=False, stated=True)
        elif now is not None and not now.answers and replies.is_line_trouble(turn.text):
            now.lost = True
        elif now is not None and now.answers:
            now.far = now.far or length(turn.text) >= MONOLOGUE
            now.over = now.over or bool(_CLOSING.search(turn.text))

    def _asks(self, turn: Turn, ask: Ask) -> None:
        now = self.now
        text = turn.text[ask.span.start : ask.span.end]
        if now is not None:
            if now.waiting and not now.answers and length(now.text) <= HALF and not stems_of(now.text) & stems_of(text):
                self.now = None  # broken off over a bad line: now something is asked
            elif now.waiting and not now.answers:
                now.turns.append(turn.n)
                now.waiting = False
                return
            if self.now is None or (not now.answers and now.lost):
                pass
            elif not now.answers and now.asked_by != turn.speaker:
                self.now = None  # nobody answered that one: chat among themselves, or put to nobody
            elif not now.answers:
                now.turns.append(turn.n)
                now.text, now.sentences = f"{now.text} {text}", now.sentences + ask.core
                return
            short = sum(s.words for s in ask.core) <= 3 and len(now.answers) == 1
            if (
                self.now is not None
                and short
                and length(self.talk.text(now.answers)) <= 14
                and _ONCE_MORE.fullmatch(ask.bare)
            ):
                now.turns.append(turn.n)
                return
        self._close()
        before = [s.text for s in self.talk.sentences(turn) if s.span.end <= ask.core[0].span.start]
        lead = " ".join(before[-LEADING:])
        self.now = Opened(turn.speaker, [turn.n], text, ask.core, by_me=False, lead=lead)

    def _answers_me(self, now: Opened, turn: Turn, ask: Ask | None) -> None:
        words = length(turn.text)
        if ask is not None and not now.answers and words <= 14 and _MAKES_SURE.match(ask.bare):
            now.clarified.append(turn.n)
            return
        if ask is not None and _YOU.search(ask.bare) and not (now.answers == [] and ask.after > 5):
            if not now.answers and words - sum(s.words for s in ask.core) >= TELLS and not now.over:
                now.answers.append(turn.n)
            self._close()
            self._asks(turn, ask)
            return
        if now.over or words < 2 or (now.answers and _CLOSING.search(turn.text)):
            return
        if turn.speaker in now.answerers and not self.talk.is_me(self.talk.turns[turn.n - 2]):
            overlap = stems_of(turn.text) & stems_of(now.text)
            if not overlap:
                return
        now.answers.append(turn.n)
        now.answerers.add(turn.speaker)

    # The candidate speaks.

    def _candidate(self, turn: Turn) -> None:
        now = self.now
        # Once it is their turn, an order is a question: "I'd like to know what happens in summer."
        their_turn = bool(self.invited) and (now is None or now.by_me)
        # A long answer without a mark asks nothing: most of an interview is read past here.
        may_ask = ("?" in turn.text) if self.talk.marks and not their_turn else length(turn.text) <= LONG_ANSWER
        found = self.talk.sentences(turn) if may_ask or "?" in turn.text else ()
        questions = [
            s
            for s in found
            if (s.shape == "question" and not _RETURNED.match(s.bare))
            or (their_turn and s.shape == "demand" and _WANTS_TO_KNOW.search(s.bare))
            or (their_turn and now is None and s.shape == "none" and _PUT_INDIRECTLY.search(s.bare))
            or (their_turn and not self.talk.marks and s.shape == "none" and _BEGINS.match(s.bare))
        ]
        if now is None or now.by_me:
            self._takes_the_turn(turn, found, questions)
        elif not now.answers:
            self._begins_answer(now, turn, found, questions)
        else:
            self._goes_on(now, turn, found, questions)

    def _takes_the_turn(self, turn: Turn, found: tuple[Sentence, ...], questions: list[Sentence]) -> None:
        now = self.now
        if questions:
            self._ask_by_me(turn, found, questions)
        elif now is not None and (
            replies.thanks(turn.text)
            or "thank" in turn.text.lower()
            or (now.answers and length(turn.text) >= COMMENTS and not replies.is_nod(turn.text))
        ):
            now.over = True

    def _begins_answer(self, now: Opened, turn: Turn, found: tuple[Sentence, ...], questions: list[Sentence]) -> None:
        if replies.is_line_trouble(turn.text):
            now.lost = True
            return
        asks = [s for s in questions if not replies.wants_time(s.bare)]
        said = sum(s.words for s in found if s.shape != "question" and stems_of(s.text))
        if (
            asks
            and said <= 3
            and length(turn.text) <= 30
            and turn.n - 1 in now.turns
            and self._is_short_question(turn, asks)
        ):
            now.clarified.append(turn.n)
            now.waiting = True
            return
        following = self.talk.after(turn)
        alone = following is None or self.talk.is_me(following)
        if (
            not replies.only_listens(turn.text)
            or alone
            or (replies.says_yes(turn.text) and _TAKES_YES.search(now.text))
        ):
            now.answers.append(turn.n)

    def _goes_on(self, now: Opened, turn: Turn, found: tuple[Sentence, ...], questions: list[Sentence]) -> None:
        last = self.talk.turns[turn.n - 2]
        words = length(turn.text)
        before = sum(s.words for s in found if questions and s.span.start < questions[0].span.start)
        opens = self.invited and self.invited[-1] > now.turns[0]
        if (
            questions
            and before <= 12
            and (opens or now.over or length(last.text) >= MONOLOGUE or self._asks_them(last, questions, words))
        ):
            self._ask_by_me(turn, found, questions)
            return
        if replies.only_listens(turn.text) or now.over or replies.thanks(turn.text):
            return
        if replies.is_line_trouble(turn.text):
            return
        if now.far and words < replies.CARRIES_ON:
            return
        if last.n in now.turns or self.talk.is_me(last) or replies.carries_on(turn.text, last.text):
            now.answers.append(turn.n)

    def _is_short_question(self, turn: Turn, questions: list[Sentence]) -> bool:
        """Whether the candidate only asks back: in the words for it, or answered in a few words by the asker."""
        reply = self.talk.after(turn)
        return replies.asks_back(questions[-1].bare) or (
            reply is not None and not self.talk.is_me(reply) and length(reply.text) <= 25
        )

    def _asks_them(self, last: Turn, questions: list[Sentence], words: int) -> bool:
        """Whether a question after a remark wants to know something about their side."""
        asking = sum(s.words for s in questions)
        return asking * 2 >= words and asking >= 4 and length(last.text) >= 6 and not self.talk.is_me(last)

    def _ask_by_me(self, turn: Turn, found: tuple[Sentence, ...], questions: list[Sentence]) -> None:
        reply = self.talk.after(turn)
        if reply is None or self.talk.is_me(reply):
            return
        core = tuple(questions)
        if sum(s.words for s in found if s.span.start > core[-1].span.start) > FULL_ANSWER:
            return
        text = turn.text[core[0].span.start : core[-1].span.end]
        if self.now is not None and self.now.by_me and not self.now.answers:
            self.now.turns.append(turn.n)
            self.now.text, self.now.sentences = f"{self.now.text} {text}", self.now.sentences + core
            return
        self._close()
        self.now = Opened(turn.speaker, [turn.n], text, core, by_me=True)


_TAKES_YES: Final = re.compile(r"\b(?:you|your|is|are|can|do|does|have|would|that)\b", re.IGNORECASE)
