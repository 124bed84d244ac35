"""What is asked of a language model, and what came of it. The model itself stands behind `Drafter`, in an adapter."""

from dataclasses import dataclass, replace
from typing import Literal, Protocol

from afterword.kernel.findings import Level


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the talk with a model, exactly as it is sent."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to be written: the rules, the material as quoted data, the task, and the rounds so far.

    `rounds` holds pairs of the model's own answer and what we objected to.
    """

    rules: str
    material: str
    task: str
    rounds: tuple[tuple[str, str], ...] = ()

    @property
    def messages(self) -> tuple[Message, ...]:
        """All that is sent, in order; nothing else of the case goes out."""
        first = (Message("system", self.rules), Message("user", f"{self.material}\n\n{self.task}"))
        later = (
            message
            for answer, objections in self.rounds
            for message in (Message("assistant", answer), Message("user", objections))
        )
        return (*first, *later)

    def once_more(self, answer: str, objections: str) -> "Request":
        """The same request, asked again after an answer that cannot stay as it is."""
        return replace(self, rounds=(*self.rounds, (answer, objections)))


class Drafter(Protocol):
    """A language model. `answer` raises AfterwordError, one sentence with the next step, when none comes."""

    def answer(self, messages: tuple[Message, ...]) -> str:
        """The text that the model writes next."""
        ...


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that may not stay. `sentence` is None for the whole; `message` is for the person.

    `told` is what the model is told: a standing sentence without a word of the case. `goes` says that the sentence
    itself is wrong and cannot stay, other than one at which something is missed.
    """

    rule: str
    level: Level
    message: str
    told: str
    sentence: str | None = None
    goes: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft: what the fact check says, the facts it rests on, what is wrong with it."""

    text: str
    verdict: Literal["supported", "unsupported", "not a claim"]
    facts: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft after our rules. `paragraphs` hold its sentences, `loose` what is wrong with the whole."""

    paragraphs: tuple[tuple[Sentence, ...], ...]
    loose: tuple[Fault, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong, sentence by sentence, then the whole."""
        return (*(fault for sentence in self.sentences for fault in sentence.faults), *self.loose)

    @property
    def text(self) -> str:
        """The draft as running text."""
        return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round brought: a sentence for the person, and the faults found."""

    n: int
    happened: str
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestDraft:
    """What came of it. `draft` is None when nothing could stay; `left_out` are the sentences taken away, with why."""

    draft: Judged | None
    left_out: tuple[Sentence, ...]
    rounds: tuple[Round, ...]

    @property
    def clean(self) -> bool:
        """Whether a draft stands in which nothing of level error is left."""
        return self.draft is not None and all(fault.level != "error" for fault in self.draft.faults)
