"""A case: everything the person put into the folder of one interview, as read."""

from dataclasses import dataclass, field
from datetime import datetime

from afterword.debrief.decisions import NONE, Decisions
from afterword.documents.model import Document, Invite
from afterword.transcripts.model import Transcript


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the employer's side. `address_as` is how to greet them, when the person told us ("Mrs. Coyle")."""

    name: str
    email: str | None = None
    role: str | None = None
    address_as: str | None = None


ENGLISHES = ("american", "australian", "british", "canadian", "indian")
"""Whose spelling can be looked at."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person told us in case.toml beyond names and dates.

    `felt` from 0 (terrible) to 10 (great). `speech` is "stutter" or "second-language" when comparisons of speech are
    to be off. `must_haves` is what the job must offer. `private` are words that may appear in no output. `ask_feedback`
    lets the reply to a rejection ask for a word on what could have been better. `choices` is what stands under
    [letters]: a question on which the sources disagree, and the person's word. `english` is whose spelling the letters
    have: one of ENGLISHES, "off", or None for that of the country.
    """

    felt: float | None = None
    speech: str | None = None
    must_haves: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    country: str | None = None
    letter_style: str | None = None
    letter_medium: str = "email"
    ask_feedback: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    english: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the person should know about the reading: missing, unclear, assumed. `next` is what they can do."""

    what: str
    next: str = ""
    where: str = ""

    @property
    def sentence(self) -> str:
        """All of it, with the file in front where the words do not name it."""
        head = f"{self.where}: {self.what}" if self.where and self.where not in self.what else self.what
        return f"{head} {self.next}".strip()


@dataclass(frozen=True, slots=True)
class Case:
    """One interview. Only the transcript (or the notes, as a transcript with `from_memory`) is always there.

    `me` is the candidate's name, `me_spoken` the speaker label they have in the transcript; `me_because` says how we
    know. `date` carries a zone when one is known. `ends` is the end of the invited slot. `labels` maps each speaker
    label of the transcript to the name of the person in `me` or `interviewers`. `decisions` are those of facts.toml.
    """

    folder: str
    transcript: Transcript
    me: str
    me_because: str
    employer: str | None = None
    role: str | None = None
    date: datetime | None = None
    ends: datetime | None = None
    interviewers: tuple[Person, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    invite: Invite | None = None
    resume: Document | None = None
    job: Document | None = None
    company: Document | None = None
    evidence: tuple[Document, ...] = ()
    wish: Document | None = None
    prepared: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    settings: Settings = Settings()
    decisions: Decisions = NONE
    earlier: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """All documents that can prove something or tell about the job; `wish` proves nothing and is not among them."""
        single = tuple(doc for doc in (self.resume, self.job, self.company) if doc)
        return single[:1] + self.evidence + single[1:] if self.resume else self.evidence + single

    def is_private(self, line: str, source: str) -> bool:
        """Whether the person keeps this line of a file private."""
        low = line.lower()
        return any(word.strip() and word.lower() in low for word in self.settings.private) or any(
            each.what == "private" and each.is_about(line, source) for each in self.decisions.decided
        )

    def is_taken_back(self, line: str, source: str) -> bool:
        """Whether the person withdrew this line of a file, or says that it cannot be confirmed."""
        return any(each.what != "private" and each.is_about(line, source) for each in self.decisions.decided)

    def name_of(self, label: str) -> str:
        """The person behind a speaker label of the transcript; the label itself when nobody is known."""
        return self.labels.get(label, label)

    def is_me(self, label: str) -> bool:
        """Whether this speaker label is the candidate."""
        return self.name_of(label) == self.me
