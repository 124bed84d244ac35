"""A draft as its parts, what a rule sees, and what a composed letter carries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from afterword.kernel.findings import Finding, Level
from afterword.kernel.items import Item
from afterword.kernel.spans import Span

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.evidence.model import SentenceVerdict, World
    from afterword.letters.waivers import Waiver

LetterKind = Literal[
    "note", "withdrawal", "nudge", "rejection-reply", "reference-request",
    "late-thank-you", "panel", "recruiter", "other-roles", "correction",
]  # fmt: skip
Channel = Literal["e-mail", "card", "linkedin"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter, whoever wrote it, with its parts marked. All spans count characters of `text`.

    `text` is the decoded text of the file (of .eml and .docx the body alone). `body` is what lies between greeting and
    closing: the words a length counts. `sentences` and `paragraphs` are those of the body. `to` is the name of the
    addressee as told or as greeted; addresses, time and attachments come from the mail's headers or the call.
    `before` is what stands above the greeting and is no header, `quoted` says that an earlier mail is quoted below.
    `presses` is what the mail's headers ask of the reader: a receipt, or to be read first.
    `waivers` are the writer's, in headers and in lines that are blank in `text`.
    """

    text: str
    subject: str | None = None
    subject_span: Span | None = None
    greeting: Span | None = None
    body: Span = field(default=Span(0, 0))
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    closing: Span | None = None
    signature: Span | None = None
    before: Span | None = None
    postscript: Span | None = None
    quoted: bool = False
    to: str | None = None
    to_address: str | None = None
    from_address: str | None = None
    sent_at: datetime | None = None
    attachments: tuple[str, ...] = ()
    presses: tuple[str, ...] = ()
    file: str = ""
    kind: LetterKind = "note"
    channel: Channel = "e-mail"
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a rule may look at. Without a case, record rules have nothing to say and stay silent.

    `siblings` are the letters to other people that go out after the same interview.
    """

    draft: Draft
    world: World | None = None
    judge: Callable[[str, World], tuple[SentenceVerdict, ...]] | None = None
    siblings: tuple[Draft, ...] = ()

    @property
    def case(self) -> Case | None:
        """The case the letter belongs to."""
        return self.world.debrief.case if self.world else None

    def choice(self, name: str) -> str:
        """What the person chose where the sources disagree; empty where our default holds."""
        return dict(self.case.settings.choices).get(name, "") if self.case else ""

    @cached_property
    def verdicts(self) -> tuple[SentenceVerdict, ...]:
        """The fact check of the body, made once; its spans count characters of the draft's text."""
        if self.world is None or self.judge is None:
            return ()
        body = self.draft.body
        found = self.judge(body.of(self.draft.text), self.world)
        return tuple(v.moved(body.start) for v in found)


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken, None for something missing. Message and next step default to the rule's.

    `replacement` only where there is but one right form: `check --fix` writes it into a person's letter.
    """

    span: Span | None = None
    message: str = ""
    next: str = ""
    level: Level | None = None
    settings: Mapping[str, float | str] = field(default_factory=dict)
    replacement: str | None = None


@dataclass(frozen=True, kw_only=True)
class LetterRule(Item):
    """One rule for letters. `title` states the rule; `message` says what is wrong, `next` what to do about it.

    `kinds` are the kinds of letter it applies to. `rests_on` says what it needs: the text alone ("lexical",
    "structure"), the case ("record"), times and addresses ("metadata"), or judgement. Examples with `expect` run in
    the invented world of the catalogue's tests.
    """

    level: Level
    group: str
    rests_on: Literal["lexical", "structure", "record", "metadata", "judgement"]
    kinds: tuple[LetterKind, ...]
    message: str
    next: str
    false_alarms: str
    check: Callable[[Context], Iterable[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A sentence of a composed letter that asserts something, with the ids of the facts it rests on."""

    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One thing a letter puts right: which exchange, what is added, out of which facts, and why this one."""

    exchange: str
    to: str
    what: str
    facts: tuple[str, ...]
    why_this_one: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A letter of ours. `body` runs from greeting to signature. `findings` are those of our own checker."""

    to: str
    to_address: str | None
    kind: LetterKind
    channel: Channel
    subject: str | None
    body: str
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
