"""Use case: any drafts, whoever wrote them, held against the rules, the case, and each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from afterword.app.contract import CheckJson, FindingJson, schema_name
from afterword.app.wiring import read_file
from afterword.debrief.case import Case
from afterword.evidence.model import SentenceVerdict, World
from afterword.kernel.errors import BadCall
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.letters.batch import BatchFinding, check_batch
from afterword.letters.checker import RULES, check_draft
from afterword.letters.mail import read_draft
from afterword.letters.model import Draft, LetterKind

_WIDTH = 100
_COUNTS = (("error", "to mend"), ("warning", "to look at"), ("info", "to know"))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLetter:
    """A draft and everything that was found in it."""

    draft: Draft
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """All drafts of one call. `batch` holds what two of them share."""

    letters: tuple[CheckedLetter, ...]
    batch: tuple[BatchFinding, ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when something must be mended, else 0."""
        found = [finding.level for letter in self.letters for finding in letter.findings]
        return int("error" in found or any(finding.level == "error" for finding in self.batch))


def check_letters(
    *, letters: Sequence[tuple[str, bytes]], case: Case | None = None, to: str | None = None, kind: str | None = None
) -> CheckReport:
    """Check drafts given as names and bytes. Raises AfterwordError for a file or kind that does not fit."""
    drafts = [_addressed(read_draft(data, name, to=to, kind=_kind(kind)), case, told=to) for name, data in letters]
    world = _world(case) if case else None
    checked = []
    for draft in drafts:

        def judge(text: str, known: World, to: str | None = draft.to) -> tuple[SentenceVerdict, ...]:
            from afterword.evidence.factcheck import check_text

            return check_text(text, known, to)

        checked.append(CheckedLetter(draft=draft, findings=check_draft(draft, world, judge)))
    return CheckReport(letters=tuple(checked), batch=check_batch(drafts))


def check_files(
    *, paths: Sequence[Path], case_folder: Path | None = None, to: str | None = None, kind: str | None = None
) -> CheckReport:
    """The same for files on disk and a case folder."""
    case = None
    if case_folder:
        from afterword.app.load_case import load_case

        case = load_case(case_folder)
    return check_letters(letters=[(str(path), read_file(path)) for path in paths], case=case, to=to, kind=kind)


def to_json(report: CheckReport) -> CheckJson:
    """The contract's form."""
    from afterword.app.as_json import finding_json

    return {
        "schema": schema_name("check"),
        "letters": [
            {
                "file": letter.draft.file,
                "to": letter.draft.to,
                "findings": [finding_json(finding) for finding in letter.findings],
            }
            for letter in report.letters
        ],
        "batch": [_batch_json(finding) for finding in report.batch],
    }


def render_text(report: CheckReport) -> str:
    """For people: every place with its line underlined, what is wrong, what to do, and a count at the end."""
    blocks: list[str] = []
    for letter in report.letters:
        blocks += [_shown(letter.draft, finding) for finding in letter.findings]
        if not letter.findings:
            blocks.append(f"{letter.draft.file}: nothing to mend.")
    texts = {letter.draft.file: letter.draft for letter in report.letters}
    for shared in report.batch:
        lines = [f"{shared.level} {shared.rule} {RULES[shared.rule].name}: {shared.message}"]
        for file, span in zip(shared.files, shared.spans, strict=True):
            lines.append(f"  {_where(texts[file], span)}\n{_underlined(texts[file].text, span)}")
        blocks.append("\n".join([*lines, f"  {shared.next}"]))
    blocks.append(_count(report))
    return "\n\n".join(blocks)


def _kind(kind: str | None) -> LetterKind | None:
    if kind is None:
        return None
    for known in get_args(LetterKind):
        if kind.lower() == known:
            return known  # type: ignore[no-any-return]
    raise BadCall(f"“{kind}” is no kind of letter.", next=f"Known kinds: {', '.join(get_args(LetterKind))}.")


def _world(case: Case) -> World:
    from afterword.debrief.report import debrief
    from afterword.evidence.ledger import build_ledger

    found = debrief(case)
    return World(found, build_ledger(found))


def _addressed(draft: Draft, case: Case | None, told: str | None) -> Draft:
    """The draft with its addressee by full name and its channel as the case knows them."""
    if case is None:
        return draft
    medium = {case.settings.letter_medium, case.settings.letter_style}
    if "card" in medium and draft.subject is None and not draft.to_address:
        draft = replace(draft, channel="card")
    if told:
        return draft
    address = (draft.to_address or "").lower()
    for person in case.interviewers:
        if address and person.email and person.email.lower() == address:
            return replace(draft, to=person.name)
    words = set((draft.to or "").lower().replace(".", " ").split())
    meant = [person.name for person in case.interviewers if words & set(person.name.lower().split())]
    return replace(draft, to=meant[0]) if len(meant) == 1 else draft


def _batch_json(finding: BatchFinding) -> FindingJson:
    from afterword.app.as_json import finding_json

    quote = Quote(source=finding.files[0], text=finding.passages[0])
    plain = Finding(
        rule=finding.rule,
        level=finding.level,
        message=finding.message,
        next=finding.next,
        source=finding.source,
        span=finding.spans[0],
        quote=quote,
    )
    return {
        **finding_json(plain),
        "files": list(finding.files),
        "spans": [[span.start, span.end] for span in finding.spans],
        "passages": list(finding.passages),
    }


def _shown(draft: Draft, finding: Finding) -> str:
    name = RULES[finding.rule].name
    head = f"{_where(draft, finding.span)}: {finding.level} {finding.rule} {name}: {finding.message}"
    place = [_underlined(draft.text, finding.span)] if finding.span else []
    return "\n".join([head, *place, f"  {finding.next}"])


def _where(draft: Draft, span: Span | None) -> str:
    if span is None:
        return draft.file
    line = draft.text.count("\n", 0, span.start) + 1
    return f"{draft.file}:{line}:{span.start - _line_start(draft.text, span.start) + 1}"


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _underlined(text: str, span: Span) -> str:
    """The line (or the part of it around the place), and the place marked below it."""
    begin = _line_start(text, span.start)
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    left = max(begin, min(span.start - 30, end - _WIDTH))
    right = min(end, left + _WIDTH)
    line = text[left:right].replace("\t", " ").rstrip("\r")
    marks = " " * (span.start - left) + "^" * max(1, min(span.end, right) - span.start)
    before, after = "…" if left > begin else "", "…" if right < end else ""
    return f"    {before}{line}{after}\n    {' ' * len(before)}{marks}"


def _count(report: CheckReport) -> str:
    levels = [finding.level for letter in report.letters for finding in letter.findings]
    levels += [finding.level for finding in report.batch]
    told = [f"{levels.count(level)} {word}" for level, word in _COUNTS if level in levels]
    letters = f"{len(report.letters)} letter{'s' if len(report.letters) != 1 else ''}"
    return f"{letters}: {', '.join(told) if told else 'nothing to mend'}."
