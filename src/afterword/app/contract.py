"""The JSON contract (DESIGN section 5) as types: what the commands print, and where its schema is made from."""

from typing import Literal, NotRequired, TypedDict

from afterword.app.contract_answers import BetterAnswerJson, RepairJson
from afterword.app.contract_facts import FactJson, FactsJson, QuoteJson

SCHEMA_VERSION = 1


class FindingJson(TypedDict):
    """What was found, in a text (`span`) or in a transcript (`turns`)."""

    rule: str
    level: Literal["error", "warning", "info"]
    message: str
    span: NotRequired[list[int]]
    turns: NotRequired[list[int]]
    quote: QuoteJson | None
    next: str
    source: str
    replacement: NotRequired[str]
    files: NotRequired[list[str]]
    spans: NotRequired[list[list[int]]]
    passages: NotRequired[list[str]]
    because: NotRequired[str]


class InterviewerJson(TypedDict):
    """Somebody on the employer's side."""

    name: str
    email: str | None
    role: str | None


class CaseJson(TypedDict):
    """Which interview it is."""

    me: str
    employer: str | None
    role: str | None
    date: str | None
    interviewers: list[InterviewerJson]


class PlaceJson(TypedDict):
    """The words of a question and their turns."""

    turns: list[int]
    text: str


class AnswerJson(TypedDict):
    """How long an answer was."""

    turns: list[int]
    words: int | None
    seconds: float | None


class PartJson(TypedDict):
    """One thing asked."""

    text: str
    at_first: Literal["yes", "partly", "no"]
    answered: Literal["yes", "partly", "no"]
    quote: QuoteJson | None


class ExchangeJson(TypedDict):
    """One question put, with its answer."""

    id: str
    asked_by: str
    kind: str
    question: PlaceJson
    answer: AnswerJson
    parts: list[PartJson]
    follows: str | None
    asked_again: bool
    of: str | None
    has_example: bool
    has_number: bool
    has_result: bool
    gaps: list[FindingJson]


class MeasureJson(TypedDict):
    """One figure."""

    name: str
    value: float | None
    unit: str
    interval: list[float] | None
    n: int
    norm: dict[str, object] | None
    usable: bool
    why_not: str | None


class WorryJson(TypedDict):
    """One worry held against the record."""

    text: str
    worry: str | None
    verdict: Literal["supported", "not supported", "mixed", "cannot be told"]
    because: str
    evidence: list[QuoteJson]
    letter: Literal["yes", "partly", "no", "must"]


class PreparedJson(TypedDict):
    """One prepared question."""

    text: str
    asked: bool | None
    turn: int | None
    answered_anyway: QuoteJson | None


class OverallJson(TypedDict):
    """The answer to "was it as bad as I think?"."""

    answer: Literal["worse", "as bad", "not as bad", "cannot be told"]
    because: str


class FitJson(TypedDict):
    """Whether the job looks right."""

    signals: list[FindingJson]
    advice: Literal["repair", "withdraw", "decide yourself"]
    because: str


class ClaimJson(TypedDict):
    """A sentence of a letter and the facts it rests on."""

    sentence: str
    facts: list[str]


class LetterJson(TypedDict):
    """A composed letter. `form` tells which note a "note" is: one that mends something is a recovery note."""

    to: str
    email: str | None
    kind: str
    form: NotRequired[Literal["thank-you", "recovery"]]
    channel: str
    subject: str | None
    body: str
    claims: list[ClaimJson]
    findings: list[FindingJson]


class StepJson(TypedDict):
    """A step of the plan; days as YYYY-MM-DD, moments with their zone; `letter` is a kind that `write` has for it."""

    step: str
    title: str
    due: str
    earliest: str | None
    latest: str | None
    why: str
    letter: NotRequired[str]


class ShownJson(TypedDict):
    """Something that somebody let be seen."""

    what: str
    quote: QuoteJson
    exchange: str | None


class TopicJson(TypedDict):
    """A matter the interviewers spent questions on; `share` is of all answers' time or words (`by`)."""

    about: QuoteJson
    exchanges: list[str]
    turns: list[int]
    asked_by: list[str]
    questions: int
    share: float
    came_back: bool
    wanted: QuoteJson | None


class NextStepJson(TypedDict):
    """What they said about timing; the day as YYYY-MM-DD."""

    quote: QuoteJson
    day: str | None
    who: str | None


class ProtectedJson(TypedDict):
    """A question on a protected ground, and what the law of the place says. No legal advice."""

    ground: str
    title: str
    by: str
    quote: QuoteJson
    place: str | None
    law: str
    source: str
    may: str
    told_before: bool


class TheirSideJson(TypedDict):
    """What the interviewers let be seen."""

    interest: list[ShownJson]
    doubt: list[ShownJson]
    cared_about: list[TopicJson]
    by: Literal["time", "words"]
    timing: list[NextStepJson]
    people: list[QuoteJson]
    protected: list[ProtectedJson]


class UntoldJson(TypedDict):
    """A line of a paper that the talk left out; `own` is the line of another paper that belongs to it."""

    quote: QuoteJson
    own: QuoteJson | None
    why: str
    next: str


class NotAskedJson(TypedDict):
    """A prepared question that was not asked."""

    text: str
    answered_anyway: QuoteJson | None
    next: str


class NeverCameUpJson(TypedDict):
    """What never came up, and what can be done about each."""

    requirements: list[UntoldJson]
    facts: list[UntoldJson]
    prepared: list[NotAskedJson]


class ReasonJson(TypedDict):
    """One possible reason why it went as it did."""

    reason: str
    message: str
    shown: list[QuoteJson]
    against: list[ShownJson]
    next: str
    source: str


class DebriefJson(TypedDict):
    """`afterword debrief --json`."""

    schema: str
    case: CaseJson
    exchanges: list[ExchangeJson]
    measures: list[MeasureJson]
    worries: list[WorryJson]
    prepared: list[PreparedJson]
    as_bad_as_felt: OverallJson
    fit: FitJson
    their_side: TheirSideJson
    never_came_up: NeverCameUpJson
    reasons: list[ReasonJson]
    repairs: list[RepairJson]
    better_answers: list[BetterAnswerJson]
    letters: list[LetterJson]
    plan: list[StepJson]
    lessons: list[str]
    in_your_hands: list[str]
    not_in_your_hands: list[str]
    facts: list[FactJson]
    notices: list[str]
    meaning: str


class TurnJson(TypedDict):
    """One turn."""

    n: int
    speaker: str
    start: float | None
    end: float | None
    text: str


class DroppedJson(TypedDict):
    """What was left out, and why."""

    line: int | None
    text: str
    why: str


class ReadJson(TypedDict):
    """`afterword read --json`."""

    schema: str
    format: str
    verbatim: Literal["yes", "partly", "no", "unknown"]
    turns: list[TurnJson]
    dropped: list[DroppedJson]


class CheckedJson(TypedDict):
    """One checked letter; `waived` is what its writer lets pass, each with the reason under `because`."""

    file: str
    to: str | None
    findings: list[FindingJson]
    waived: NotRequired[list[FindingJson]]


class MendedJson(TypedDict):
    """A slip that `check --fix` put right; line and column as they were before."""

    file: str
    line: int
    column: int
    before: str
    after: str


class CheckJson(TypedDict):
    """`afterword check --json`."""

    schema: str
    letters: list[CheckedJson]
    batch: list[FindingJson]
    batch_waived: NotRequired[list[FindingJson]]
    mended: NotRequired[list[MendedJson]]


class PlanJson(TypedDict):
    """`afterword plan --json`."""

    schema: str
    plan: list[StepJson]


class LeftOutJson(TypedDict):
    """A part that is not in a letter, and why."""

    part: str
    why: str


class WrittenJson(TypedDict):
    """One letter with what was left out of it."""

    letter: LetterJson
    left_out: list[LeftOutJson]
    remarks: list[str]


class WriteJson(TypedDict):
    """`afterword write --json`. `kind` is the one asked for; the letter's own is "note" for thank-you and recovery."""

    schema: str
    kind: str
    letters: list[WrittenJson]
    remarks: list[str]


CONTRACTS: dict[str, type] = {
    "debrief": DebriefJson,
    "read": ReadJson,
    "facts": FactsJson,
    "check": CheckJson,
    "plan": PlanJson,
    "write": WriteJson,
}


def schema_name(command: str) -> str:
    """The value of "schema" in a command's JSON."""
    return f"afterword/{command}@{SCHEMA_VERSION}"
