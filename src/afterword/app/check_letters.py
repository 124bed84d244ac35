"""Use case: any drafts, whoever wrote them, held against the rules, the case, and each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.app.wiring import read_file, spelling_missing, standard_input
from afterword.kernel.errors import BadCall
from afterword.kernel.findings import Finding
from afterword.letters.batch import BatchFinding, check_batch
from afterword.letters.checker import RULES, check_draft
from afterword.letters.kind import KINDS
from afterword.letters.mail import first_line, read_draft
from afterword.letters.model import Draft, LetterKind
from afterword.letters.waivers import Waived, let_pass, reason_for

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.evidence.factcheck import Kept
    from afterword.evidence.model import SentenceVerdict, World

STDIN = "-"
"""The name under which a text comes in by the standard input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLetter:
    """A draft and everything that was found in it; `waived` is what its writer lets pass, with the reason.

    `first_line` is the line of the file on which the draft's text begins; None where the file has no such lines.
    `verdicts` are the fact check's on the sentences of the body, where there is a case.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    first_line: int | None = 1
    waived: tuple[Waived, ...] = ()
    verdicts: tuple[SentenceVerdict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """All drafts of one call. `batch` holds what two of them share; `waived` what of it is let pass, and why."""

    letters: tuple[CheckedLetter, ...]
    batch: tuple[BatchFinding, ...] = ()
    waived: tuple[tuple[BatchFinding, str], ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when something must be mended, else 0."""
        found = [finding.level for letter in self.letters for finding in letter.findings]
        return int("error" in found or any(finding.level == "error" for finding in self.batch))


def check_letters(
    *,
    letters: Sequence[tuple[str, bytes]],
    case: Case | None = None,
    to: str | None = None,
    kind: str | None = None,
    english: str | None = None,
) -> CheckReport:
    """Check drafts given as names and bytes; spelling too where an `english` is named.

    Raises AfterwordError for a file, a kind or an English that does not fit.
    """
    world = world_of(case) if case else None
    checked = []
    for name, data in letters:
        draft = _addressed(read_draft(data, name, to=to, kind=_kind(kind)), case, told=to)
        letter = check_one(draft=draft, world=world, english=english)
        checked.append(replace(letter, first_line=first_line(draft, data)))
    return together(checked)


def check_one(
    *, draft: Draft, world: World | None, english: str | None = None, kept: Kept | None = None
) -> CheckedLetter:
    """One draft against the rules and a case that is read already; `kept` for whoever checks it again and again."""
    verdicts: list[SentenceVerdict] = []
    findings = check_draft(draft, world, _judge(draft, verdicts, kept) if world else None)
    if english and english != "off":
        from afterword.app.check_spelling import known_to, spelling

        findings += spelling(draft, english, known_to(world.debrief.case if world else None), findings)
    stands, waived = let_pass(findings, draft.waivers, RULES)
    return CheckedLetter(draft=draft, findings=stands, waived=waived, verdicts=tuple(verdicts))


def together(checked: Sequence[CheckedLetter]) -> CheckReport:
    """The letters with what two of them share; a passage may pass where one of its writers says why."""
    waivers = {letter.draft.file: letter.draft.waivers for letter in checked}
    stands: list[BatchFinding] = []
    waived: list[tuple[BatchFinding, str]] = []
    for found in check_batch([letter.draft for letter in checked]):
        reason = reason_for(RULES[found.rule], [one for file in found.files for one in waivers[file]])
        if reason:
            waived.append((found, reason))
        else:
            stands.append(found)
    return CheckReport(letters=tuple(checked), batch=tuple(stands), waived=tuple(waived))


def check_files(
    *,
    paths: Sequence[Path],
    case_folder: Path | None = None,
    to: str | None = None,
    kind: str | None = None,
    english: str | None = None,
) -> CheckReport:
    """The same for files on disk, or "-" for the standard input, and a case folder.

    With a case the spelling is looked at where the extra is installed, in the English of the case.
    """
    case = None
    if case_folder:
        from afterword.app.load_case import load_case

        case = load_case(case_folder)
        if english is None and not spelling_missing():
            from afterword.app.check_spelling import english_of

            english = english_of(case)
    letters = [(str(path), _bytes(path)) for path in paths]
    return check_letters(letters=letters, case=case, to=to, kind=kind, english=english)


def _bytes(path: Path) -> bytes:
    return standard_input() if str(path) == STDIN else read_file(path)


def _kind(kind: str | None) -> LetterKind | None:
    if kind is None:
        return None
    if kind.lower() == "note":  # as other programs call a thank-you or recovery note
        return "note"
    known = KINDS.get(kind.lower())
    if known is None:
        raise BadCall(f"“{kind}” is no kind of letter.", next=f"Known kinds: note, {', '.join(KINDS)}.")
    return known.kind


def world_of(case: Case) -> World:
    """What the letters of a case are held against."""
    from afterword.debrief.report import debrief
    from afterword.evidence.ledger import build_ledger
    from afterword.evidence.model import World

    found = debrief(case)
    return World(found, build_ledger(found))


def _judge(
    draft: Draft, told: list[SentenceVerdict], kept: Kept | None
) -> Callable[[str, World], tuple[SentenceVerdict, ...]]:
    """The fact check for this draft's addressee; what it finds is told as well, with its place in the draft."""
    from afterword.evidence.factcheck import check_text

    def judge(text: str, known: World) -> tuple[SentenceVerdict, ...]:
        verdicts = check_text(text, known, draft.to, kept)
        told.extend(verdict.moved(draft.body.start) for verdict in verdicts)
        return verdicts

    return judge


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
