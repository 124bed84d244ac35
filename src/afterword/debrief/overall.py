"""Was it as bad as I think? Counts and words of the record only: no score, no guess at the decision."""

from collections.abc import Iterable

from afterword.debrief.measuring import JUDGED
from afterword.debrief.model import Overall, Record, WorryVerdict

_LOW, _HIGH = 4, 7  # felt at or under: bad; at or over: good. A reading.


def overall(record: Record, worries: tuple[WorryVerdict, ...]) -> Overall:
    """The person's feeling, or failing that the worries, held against the whole record."""
    held = sum(w.verdict == "supported" for w in worries)
    cleared = sum(w.verdict == "not supported" for w in worries)
    mixed = sum(w.verdict == "mixed" for w in worries)
    asked = [e for e in record.questions_to_me if e.kind in JUDGED]
    missed = [e for e in asked if e.parts and all(p.answered == "no" for p in e.parts) and e.of is None]
    doubts = [c for c in record.signals.concerns if c.answered == "no"]
    praised = len(record.signals.praise)
    owed = len(record.signals.corrections)
    because = _because(record, len(worries), (held, cleared, mixed), (len(asked), len(missed)), len(doubts), praised)
    felt = record.case.settings.felt
    thin = not asked or (not worries and felt is None)
    if thin:
        return Overall("cannot be told", because)
    # How much of what counts went wrong, against how much went well: only to choose between four plain answers.
    bad = held + mixed / 2 + 2 * _share(len(missed), len(asked)) + len(doubts) + owed / 2
    good = cleared + mixed / 2 + min(praised, 4) / 2 + 2 * (1 - _share(len(missed), len(asked)))
    if felt is None:
        if not held + cleared + mixed:
            return Overall("cannot be told", because)
        return Overall("not as bad" if good > bad else "as bad", because)
    if felt <= _LOW:
        return Overall("as bad" if bad > good * (1 + (_LOW - felt) / 8) else "not as bad", because)
    if felt >= _HIGH:
        return Overall("worse" if bad > good else "as bad", because)
    return Overall("worse" if bad > 1.5 * good else "not as bad" if good > 1.5 * bad else "as bad", because)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _because(
    record: Record, worries: int, verdicts: tuple[int, int, int], answers: tuple[int, int], doubts: int, praised: int
) -> str:
    held, cleared, mixed = verdicts
    asked, missed = answers
    sentences: list[str] = []
    if worries:
        rest = worries - held - cleared - mixed
        told = [
            f"{held or 'none'} supported by the record",
            f"{cleared} not" if cleared else "",
            f"{mixed} in part" if mixed else "",
            f"{rest} that nobody can tell from it" if rest else "",
        ]
        sentences.append(f"Of your {_worries(worries)}: {_list(told)}.")
    if asked:
        sentences.append(
            f"Of {asked} questions of substance {missed} stayed without an answer."
            if missed
            else f"None of the {asked} questions of substance stayed wholly without an answer."
        )
    if doubts:
        sentences.append(
            "One doubt was voiced and not met." if doubts == 1 else f"{doubts} doubts were voiced and not met."
        )
    if praised:
        sentences.append("Once they said" if praised == 1 else f"{_times(praised)} they said")
        sentences[-1] += " that they liked what they heard."
    if record.signals.corrections:
        sentences.append("Something you said stands otherwise in your papers and should be put right.")
    if not sentences:
        return "The record is too thin to say."
    memory = "From memory: " if record.case.transcript.from_memory else ""
    return memory + " ".join(sentences) + " What they decide, the record cannot say."


def _worries(count: int) -> str:
    return "one worry" if count == 1 else f"{count} worries"


def _times(count: int) -> str:
    return {2: "Twice"}.get(count, f"{count} times")


def _list(parts: Iterable[str]) -> str:
    present = [part for part in parts if part]
    return ", ".join(present[:-1]) + (" and " if len(present) > 1 else "") + present[-1]
