"""Was it as bad as I think? What stayed open, said first and in plain words: no score, no guess at the decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.debrief.measuring import JUDGED
from afterword.debrief.model import Exchange, Overall, Record, WorryVerdict

LOW, HIGH = 4, 7
"""Felt at or under: bad; at or over: good. A reading."""
MANY: Final = 1 / 3
"""Share of the questions of substance from which open ones make an interview go badly. Our own choice."""
QUOTED: Final = 14
"""Words of a question or doubt that are quoted. Our own choice."""
SENTENCES: Final = 4


@dataclass(frozen=True, slots=True)
class _Findings:
    """What speaks for and against: questions, doubts, worries."""

    asked: int
    unanswered: tuple[Exchange, ...]
    in_part: tuple[Exchange, ...]
    doubts: tuple[str, ...]
    held: int
    mixed: int
    cleared: int

    @property
    def failed(self) -> bool:
        """Whether something that counts was left standing, and not as the one slip of a good hour."""
        open_questions = len(self.unanswered) + len(self.in_part)
        if self.doubts:
            return bool(open_questions or self.held or self.mixed)
        many = open_questions >= MANY * self.asked
        return bool(self.unanswered) and (many or self.held > self.cleared + self.mixed)


def overall(record: Record, worries: tuple[WorryVerdict, ...]) -> Overall:
    """The person's feeling, or failing that the worries, held against the whole record."""
    found = _findings(record, worries)
    because = _because(record, found, len(worries))
    felt = record.case.settings.felt
    if not found.asked or (not worries and felt is None):
        return Overall("cannot be told", because)
    if felt is None and not found.held + found.mixed + found.cleared:
        return Overall("cannot be told", because)
    # How much went wrong against how much went well: only for what the open questions do not settle.
    signals = record.signals
    open_share = len(found.unanswered) / found.asked
    bad = found.held + found.mixed / 2 + 2 * open_share + len(signals.corrections) / 2 + len(found.doubts)
    good = found.cleared + found.mixed / 2 + min(len(signals.praise), 4) / 2 + 2 * (1 - open_share)
    if felt is not None and felt >= HIGH:
        return Overall("worse" if found.failed or bad > good else "as bad", because)
    return Overall("as bad" if found.failed or bad > good * _doubt_of_feeling(felt) else "not as bad", because)


def _doubt_of_feeling(felt: float | None) -> float:
    """The worse somebody feels, the more must have gone wrong before the feeling is borne out."""
    return 1.0 if felt is None or felt >= LOW else 1 + (LOW - felt) / 8


def _findings(record: Record, worries: Sequence[WorryVerdict]) -> _Findings:
    asked = [e for e in record.questions_to_me if e.kind in JUDGED and e.of is None and e.parts]
    unanswered = tuple(e for e in asked if all(part.answered == "no" for part in e.parts))
    in_part = tuple(e for e in asked if e not in unanswered and any(part.answered != "yes" for part in e.parts))
    standing = tuple(c.quote.text for c in record.signals.concerns if c.answered == "no")
    held, mixed, cleared = (
        sum(w.verdict == verdict for w in worries) for verdict in ("supported", "mixed", "not supported")
    )
    # A doubt that is itself the open question is told once.
    told = {c.exchange for c in record.signals.concerns if c.answered == "no"}
    unanswered = tuple(e for e in unanswered if e.id not in told)
    return _Findings(len(asked), unanswered, in_part, standing, held, mixed, cleared)


def _because(record: Record, found: _Findings, worries: int) -> str:
    sentences = [_open(found), _doubt(found)]
    if record.signals.corrections:
        said = _short(record.signals.corrections[0].said.text)
        sentences.append(f"Your papers say otherwise than “{said}”: put that right.")
    if record.signals.praise:
        sentences.append(f"What went well: they said “{_short(record.signals.praise[0].text)}”")
    sentences = [sentence for sentence in sentences if sentence][: SENTENCES - 1]
    if worries:
        sentences.append(f"{_hold(found.held, worries)}; what they decide, nobody can read from this.")
    if not sentences or (not found.asked and not record.signals.praise):
        return "The record is too thin to say."
    memory = "From memory: " if record.case.transcript.from_memory else ""
    return memory + " ".join(_ended(sentence) for sentence in sentences)


def _open(found: _Findings) -> str:
    if found.unanswered:
        many = len(found.unanswered)
        words = _short(found.unanswered[0].parts[0].text)
        return f"One question stayed open: “{words}”" if many == 1 else f"{_count(many)} stayed open, first “{words}”"
    if found.in_part:
        many = len(found.in_part)
        words = _short(next(p.text for p in found.in_part[0].parts if p.answered != "yes"))
        if many == 1:
            return f"One question was answered in part only: “{words}”"
        return f"{_count(many)} were answered in part only, first “{words}”"
    if found.asked and not found.doubts:
        return "Every question of substance got an answer."
    return ""


def _doubt(found: _Findings) -> str:
    if not found.doubts:
        return ""
    words = _short(found.doubts[0])
    many = len(found.doubts)
    return (
        f"A doubt was left standing: “{words}”" if many == 1 else f"{many} doubts were left standing, first “{words}”"
    )


def _count(many: int) -> str:
    return {2: "Two questions", 3: "Three questions"}.get(many, f"{many} questions")


def _hold(held: int, worries: int) -> str:
    if worries == 1:
        return "The record bears out your one worry" if held else "The record does not bear out your one worry in full"
    if not held:
        return f"The record bears out none of your {worries} worries in full"
    return f"The record bears out {held} of your {worries} worries"


def _short(text: str) -> str:
    words = " ".join(text.split()).split(" ")
    return " ".join(words) if len(words) <= QUOTED else " ".join(words[:QUOTED]) + " …"


def _ended(sentence: str) -> str:
    """With a full stop, unless the quoted words bring their own mark."""
    return sentence if sentence[-1] in ".?!" or sentence[-2:-1] in tuple("?!.") else f"{sentence}."
