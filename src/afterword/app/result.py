"""Everything one run of the main job gives."""

from dataclasses import dataclass

from afterword.debrief.case import Notice
from afterword.debrief.model import Debrief
from afterword.evidence.answering.model import BetterAnswer
from afterword.evidence.model import Ledger
from afterword.followup.model import Step
from afterword.followup.outlook import Outlook
from afterword.letters.model import Composed, Repair
from afterword.letters.reference import Request
from afterword.practice.model import Practice


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The debrief and all that follows from it."""

    debrief: Debrief
    ledger: Ledger
    answers: tuple[BetterAnswer, ...]
    requests: tuple[Request, ...]
    repairs: tuple[Repair, ...]
    letters: tuple[Composed, ...]
    outlook: Outlook | None
    steps: tuple[Step, ...]
    practice: Practice

    @property
    def notices(self) -> tuple[Notice, ...]:
        """All that the person should know about the reading of their files."""
        return (*self.debrief.case.notices, *self.ledger.notices)
