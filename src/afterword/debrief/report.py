"""From a case to its debrief: the one way through all parts."""

from dataclasses import replace

from afterword.debrief.case import Case
from afterword.debrief.fit_item import fit
from afterword.debrief.gap_item import with_gaps
from afterword.debrief.measuring import measure
from afterword.debrief.model import Debrief, Record
from afterword.debrief.overall import overall
from afterword.debrief.prepared import prepared
from afterword.debrief.reason_item import reasons
from afterword.debrief.segment import conversation
from afterword.debrief.signals import signals
from afterword.debrief.their_side import their_side
from afterword.debrief.untold import never_came_up
from afterword.debrief.verdicts import judge_worries
from afterword.language.meaning import Meaning, said_by


def debrief(case: Case, meaning: Meaning | None = None) -> Debrief:
    """The whole debrief of one interview; `meaning` finds what was said in other words."""
    found, invited = conversation(case)
    record = Record(case=case, exchanges=found, signals=signals(case, found, invited), measures=measure(case, found))
    record = replace(record, exchanges=with_gaps(record))
    asked = prepared(case, record.exchanges, meaning)
    worries, fits = judge_worries(record, asked), fit(record)
    if fits.advice == "withdraw":  # a withdrawal repairs nothing; only a false statement is still owed its correction
        worries = tuple(worry if worry.letter == "must" else replace(worry, letter="no") for worry in worries)
    return Debrief(
        record=record,
        worries=worries,
        prepared=asked,
        overall=overall(record, worries),
        fit=fits,
        their_side=their_side(record),
        never_came_up=never_came_up(record, meaning),
        reasons=reasons(record),
        meaning=said_by(meaning),
    )
