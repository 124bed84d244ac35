"""What a debrief consists of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from afterword.debrief.case import Case
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote

YesNo = Literal["yes", "partly", "no"]
Verdict = Literal["supported", "not supported", "mixed", "cannot be told"]
Letter = Literal["yes", "partly", "no", "must"]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing asked: its exact words, what this answer made of it, what it came to by the end, and the proof."""

    text: str
    at_first: YesNo
    answered: YesNo
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question put, with its answer.

    `question_turns` and `answer_turns` number turns of the transcript (in notes both may be the same line).
    `words` counts the answer's words, `seconds` sums its turns (None without end times). `follows` names the exchange
    whose answer this one takes up, `of` the earlier one that is asked again, `repeated_in` the later one.
    """

    id: str
    asked_by: str
    kind: str
    question_turns: tuple[int, ...]
    question: str
    answer_turns: tuple[int, ...]
    answer: str
    words: int | None
    seconds: float | None
    parts: tuple[Part, ...]
    follows: str | None = None
    asked_again: bool = False
    of: str | None = None
    repeated_in: str | None = None
    clarified_in: tuple[int, ...] = ()
    has_example: bool = False
    has_number: bool = False
    has_result: bool = False
    gaps: tuple[Finding, ...] = ()

    @property
    def in_short(self) -> str:
        """The question without a long run-up: only the things asked, in the asker's own words."""
        if len(self.question.split()) <= _MOST_WORDS or not self.parts:
            return self.question
        asked = " – ".join(part.text.strip() for part in self.parts)
        return asked[0].upper() + asked[1:]


_MOST_WORDS = 30  # a question that can be taken in at a glance; a reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One figure. `interval` is the exact 95 % interval, if any; `norm` holds group, percentiles and source."""

    name: str
    value: float | None
    unit: str
    n: int
    interval: tuple[float, float] | None = None
    norm: Mapping[str, object] | None = None
    usable: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """A doubt that an interviewer voiced. `answered` by a fact, in part, or not, in the interview itself."""

    by: str
    quote: Quote
    exchange: str | None
    answered: YesNo


@dataclass(frozen=True, slots=True)
class Correction:
    """A statement of the candidate that a document contradicts. `wrong` and `right` are the two values as written."""

    said: Quote
    document: Quote
    wrong: str
    right: str
    asked_by: str | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the employer said about timing: the words, the day, and who will be in touch (None when not said)."""

    quote: Quote
    day: date | None
    who: str | None


@dataclass(frozen=True, slots=True)
class WrongName:
    """A wrong name the candidate used for an interviewer, and whether it was put right at once."""

    said: Quote
    wrong: str
    person: str
    put_right: Quote | None


@dataclass(frozen=True, slots=True)
class Protected:
    """A question on a protected ground. `place` is where the law holds, `told_before` whether the candidate began."""

    ground: str
    title: str
    by: str
    quote: Quote
    place: str | None
    law: str
    source: str
    may: str
    told_before: bool = False


@dataclass(frozen=True, slots=True)
class Signals:
    """What the interviewers and the candidate let be seen, each with its words."""

    concerns: tuple[Concern, ...] = ()
    corrections: tuple[Correction, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    wrong_names: tuple[WrongName, ...] = ()
    interest: tuple[Quote, ...] = ()
    praise: tuple[Quote, ...] = ()
    confidences: tuple[Quote, ...] = ()
    grounds: tuple[Protected, ...] = ()
    invited_to_ask: tuple[int, ...] = ()
    minutes_late: float | None = None

    @property
    def protected(self) -> tuple[Quote, ...]:
        """The words of the questions that touch a protected ground."""
        return tuple(asked.quote for asked in self.grounds)


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a worry, a gap or a fit signal may look at."""

    case: Case
    exchanges: tuple[Exchange, ...]
    signals: Signals
    measures: Mapping[str, Measured]

    @property
    def owed(self) -> tuple[Correction, ...]:
        """The corrections that a letter may make: not those of which either line is private."""
        return tuple(
            each
            for each in self.signals.corrections
            if not any(self.case.is_private(quote.text, quote.source) for quote in (each.said, each.document))
        )

    def exchange(self, key: str) -> Exchange | None:
        """The exchange with this id."""
        return next((exchange for exchange in self.exchanges if exchange.id == key), None)

    @property
    def questions_to_me(self) -> tuple[Exchange, ...]:
        """The exchanges in which the candidate had to answer."""
        return tuple(exchange for exchange in self.exchanges if exchange.kind != "candidate-question")

    @property
    def my_questions(self) -> tuple[Exchange, ...]:
        """The exchanges in which the candidate asked."""
        return tuple(exchange for exchange in self.exchanges if exchange.kind == "candidate-question")


@dataclass(frozen=True, slots=True)
class WorryVerdict:
    """One worry in the person's own words, held against the record. `worry` is None for one we do not know."""

    text: str
    worry: str | None
    verdict: Verdict
    because: str
    evidence: tuple[Quote, ...]
    letter: Letter
    exchange: str | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question the person meant to ask. `asked` is None when unknown; `answered_anyway` quotes an unasked answer.

    `next` is what can still be done about one that was not asked.
    """

    text: str
    asked: bool | None
    turn: int | None
    answered_anyway: Quote | None = None
    next: str = ""


@dataclass(frozen=True, slots=True)
class Overall:
    """The answer to "was it as bad as I think?"."""

    answer: Literal["worse", "as bad", "not as bad", "cannot be told"]
    because: str


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether the job still looks right: signals, advice and reasons. The decision is the person's."""

    signals: tuple[Finding, ...]
    advice: Literal["repair", "withdraw", "decide yourself"]
    because: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that somebody let be seen: what it is, the words, and the exchange that they belong to."""

    what: str
    quote: Quote
    exchange: str | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A matter that the interviewers spent questions on. `share` is of all answers' time, or words without times.

    `about` is the first question in their words, `back` whether they came back to it after something else, `wanted`
    the line of the advertisement that it belongs to.
    """

    about: Quote
    exchanges: tuple[str, ...]
    asked_by: tuple[str, ...]
    share: float
    back: bool
    wanted: Quote | None = None


@dataclass(frozen=True, slots=True)
class TheirSide:
    """What the interviewers let be seen. Timing and private questions are among the signals of the record."""

    interest: tuple[Shown, ...] = ()
    doubt: tuple[Shown, ...] = ()
    topics: tuple[Topic, ...] = ()
    by_time: bool = False
    people: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Untold:
    """Something that never came up: the words of the paper, what else there is to it, and what can be done."""

    quote: Quote
    why: str
    next: str
    own: Quote | None = None


@dataclass(frozen=True, slots=True)
class NeverCameUp:
    """Requirements that no exchange touched, and the strongest facts of the résumé that were not told."""

    requirements: tuple[Untold, ...] = ()
    facts: tuple[Untold, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One possible reason why it went as it did, with what speaks for it and what against."""

    reason: str
    message: str
    shown: tuple[Quote, ...]
    against: tuple[Shown, ...]
    next: str
    source: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole debrief of one interview."""

    record: Record
    worries: tuple[WorryVerdict, ...]
    prepared: tuple[Prepared, ...]
    overall: Overall
    fit: Fit
    their_side: TheirSide = TheirSide()
    never_came_up: NeverCameUp = NeverCameUp()
    reasons: tuple[Reason, ...] = ()
    meaning: str = "by words alone"

    @property
    def case(self) -> Case:
        """The case it is about."""
        return self.record.case

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The exchanges, in order of their questions."""
        return self.record.exchanges
