"""Facts, witnesses, and the verdict on a sentence."""

from dataclasses import dataclass, replace
from typing import Literal

from afterword.debrief.case import Notice
from afterword.debrief.model import Debrief
from afterword.evidence.terms import dates, numbers
from afterword.evidence.whereabouts import places_in
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span

Origin = Literal["resume", "evidence", "added", "job", "company", "invite", "transcript", "notes", "wish", "case"]
Standing = Literal["stands", "withdrawn", "cannot be confirmed"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that stands somewhere.

    `id` is the place ("resume.md:12", "transcript:53"), stable between runs. `text` is the words as they stand.
    `employer` is whose time it belongs to, when the place says so. `by` is who says or wrote it. `private` facts may
    inform the person and appear in no letter: marked confidential, told in confidence, or kept back by the person.
    `standing` with `standing_why` is what has become of it: a withdrawn fact and one that cannot be confirmed prove
    nothing. `verify` is where it can be verified, for a fact that the person added. `corrects` are the ids of the facts
    that it puts right.
    """

    id: str
    text: str
    quote: Quote
    origin: Origin
    employer: str | None = None
    by: str | None = None
    private: bool = False
    standing: Standing = "stands"
    standing_why: str = ""
    verify: str | None = None
    corrects: tuple[str, ...] = ()

    @property
    def shown_by(self) -> tuple[Quote, ...]:
        """What shows it: its words, and where the person says that it can be verified."""
        return (self.quote, replace(self.quote, text=self.verify)) if self.verify else (self.quote,)

    @property
    def figures(self) -> tuple[str, ...]:
        """How much: what it counts and measures, as written."""
        counted = (number for number in numbers(self.text, None) if not number.label and not number.ordinal)
        return tuple(number.span.of(self.text) for number in counted)

    @property
    def dates(self) -> tuple[str, ...]:
        """When: the dates it names, as written."""
        return tuple(mention.span.of(self.text) for mention in dates(self.text, None))

    @property
    def places(self) -> tuple[str, ...]:
        """Where: the places it names, its employer and its author left out."""
        return places_in(self.text, f"{self.employer or ''} {self.by or ''}")

    @property
    def may_be_written(self) -> bool:
        """Whether it may prove a sentence and appear in one: it stands, and is not private."""
        return self.standing == "stands" and not self.private


@dataclass(frozen=True, slots=True)
class Witness:
    """Somebody who wrote a note for the person: may they be named, quoted, phoned, and at which number."""

    name: str
    role: str | None
    source: str
    may_be_named: bool
    may_be_quoted: bool
    may_be_phoned: bool
    phone: str | None = None
    phone_note: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All facts of one case, who stands behind them, and what the person should know about their decisions."""

    facts: tuple[Fact, ...]
    witnesses: tuple[Witness, ...] = ()
    notices: tuple[Notice, ...] = ()

    def fact(self, key: str) -> Fact | None:
        """The fact with this id."""
        return next((fact for fact in self.facts if fact.id == key), None)


@dataclass(frozen=True, slots=True)
class World:
    """What a sentence is held against."""

    debrief: Debrief
    ledger: Ledger


Verdict = Literal["supported", "unsupported", "not a claim"]


@dataclass(frozen=True, slots=True)
class ClaimVerdict:
    """One thing that a sentence claims, held against the case; `span` counts like that of its sentence.

    `check` names the way of being wrong, `why` says it in a sentence, `instead` is what the record gives in that place
    when this is certain, `corrected` the claim with that in the wrong words' place.
    """

    text: str
    span: Span
    verdict: Verdict
    check: str | None = None
    why: str = ""
    evidence: tuple[Quote, ...] = ()
    facts: tuple[str, ...] = ()
    instead: str | None = None
    corrected: str | None = None

    def moved(self, by: int) -> "ClaimVerdict":
        """The same in a text that has so many more characters before it."""
        return replace(self, span=self.span.shift(by))


@dataclass(frozen=True, slots=True)
class SentenceVerdict:
    """One sentence held against the case, with what it claims one by one.

    Unsupported when any of its claims is; all that is told of it is then told of the first such claim. Supported when
    one is borne out and none is not.
    """

    text: str
    span: Span
    verdict: Verdict
    check: str | None
    why: str
    evidence: tuple[Quote, ...] = ()
    facts: tuple[str, ...] = ()
    instead: str | None = None
    corrected: str | None = None
    claims: tuple[ClaimVerdict, ...] = ()

    def moved(self, by: int) -> "SentenceVerdict":
        """The same in a text that has so many more characters before it."""
        return replace(self, span=self.span.shift(by), claims=tuple(claim.moved(by) for claim in self.claims))
