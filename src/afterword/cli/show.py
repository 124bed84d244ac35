"""What the commands print for people."""

from pathlib import Path

from afterword.app.report import saying
from afterword.app.report.page import VERDICTS, headline
from afterword.app.result import Result
from afterword.evidence.model import SentenceVerdict
from afterword.followup.model import Step
from afterword.transcripts.model import Transcript


def summary(result: Result, files: tuple[Path, ...], remarks: tuple[str, ...]) -> str:
    """The short summary after a debrief."""
    debrief, case = result.debrief, result.debrief.case
    head = " · ".join(filter(None, (case.employer, case.role, saying.day(case.date) if case.date else None)))
    lines = [head, "", headline(result), debrief.overall.because]
    if debrief.worries:
        lines += ["", "Your worries"]
        lines += [f"  {VERDICTS[worry.verdict]}: {worry.text}" for worry in debrief.worries]
    if result.letters:
        lines += ["", "Letters"]
        for letter in result.letters:
            mends = [repair.what for repair in result.repairs if repair.to == letter.to and letter.channel != "card"]
            kind = "a card" if letter.channel == "card" else letter.kind.replace("-", " ")
            lines.append(f"  {letter.to} ({kind}). {' '.join(mends)}".rstrip())
    if result.steps:
        lines += ["", "Plan"] + [f"  {saying.moment(step.due)}: {step.title}" for step in result.steps]
    missing = [f"  {notice.sentence}" for notice in result.notices]
    lines += ["", "Good to know", *missing] if missing else []
    lines += ["", *remarks] if remarks else []
    page = next((path for path in files if path.suffix == ".html"), None)
    return "\n".join([*lines, "", f"The report: {page}" if page else ""]).strip()


def steps(plan: tuple[Step, ...], folder: Path) -> str:
    """The plan alone, with the command for the letter that a step may need."""
    lines = []
    for step in plan:
        lines += [f"{saying.moment(step.due)}: {step.title}", f"    {step.why}"]
        when = "If they say no" if step.letter == "rejection-reply" else "The letter"
        lines += [f"    {when}: afterword write {step.letter} {folder}"] if step.letter else []
    return "\n".join(lines)


def transcript(read: Transcript) -> str:
    """A transcript as it was read."""
    head = f"{read.format}, {saying.count(len(read.turns), 'turn')}. {read.verbatim_because}".strip()
    lines = [head, *read.notes, ""]
    for turn in read.turns:
        start = saying.clock(turn.start)
        lines.append(
            f"[{turn.n}] {start + ' ' if start else ''}{turn.speaker + ': ' if turn.speaker else ''}{turn.text}"
        )
    if read.dropped:
        lines += ["", "Left out, because it is not speech:"]
        lines += [f"  {f'line {drop.line}: ' if drop.line else ''}{drop.text} ({drop.why})" for drop in read.dropped]
    return "\n".join(lines)


def sentences(verdicts: tuple[SentenceVerdict, ...]) -> str:
    """The fact check of a text."""
    signs = {"supported": "+", "unsupported": "!", "not a claim": " "}
    lines = []
    for verdict in verdicts:
        lines.append(f"{signs[verdict.verdict]} {verdict.text}")
        if verdict.verdict == "unsupported":
            lines.append(f"    {verdict.check}: {verdict.why}")
        if verdict.verdict != "not a claim":
            lines += [f"    {quote.source}: {quote.text}" for quote in verdict.evidence]
        if better := verdict.corrected or verdict.instead:
            lines.append(f"    better: {better}")
    return "\n".join(lines)
