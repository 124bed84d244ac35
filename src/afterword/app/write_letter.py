"""Use case: any kind of letter for a case, checked like every other."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from afterword.app.load_case import load_case
from afterword.app.wiring import meaning
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.followup.advice import refuse_early, remarks
from afterword.followup.plan import outlook
from afterword.kernel.errors import BadCall
from afterword.letters.kind import KINDS, Kind
from afterword.letters.writing.matter import Matter, Written


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenLetters:
    """Letters of one kind, and what the person should know before they go."""

    kind: Kind
    letters: tuple[Written, ...]
    remarks: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """1 when something in a letter must be mended, else 0."""
        return int(any(found.level == "error" for each in self.letters for found in each.letter.findings))


def write_letters(*, folder: Path, kind: str, now: datetime, to: str | None = None) -> WrittenLetters:
    """The letters of one kind for the case in `folder`, to `to` or to whom they are for.

    Raises AfterwordError, one sentence, where the kind is unknown or such a letter cannot be.
    """
    wanted = KINDS.get(kind.lower().strip())
    if wanted is None:
        raise BadCall(f"“{kind}” is no kind of letter.", next=f"Known kinds: {', '.join(KINDS)}.")
    found = debrief(load_case(folder), meaning())
    view = outlook(found, ())
    refuse_early(wanted, view, now)
    letters = wanted.write(Matter(World(found, build_ledger(found)), to))
    known = remarks(wanted, view, advised=found.fit.advice == "withdraw", now=now)
    return WrittenLetters(kind=wanted, letters=letters, remarks=tuple(known))
