"""Withdrawing from the process."""

from typing import TYPE_CHECKING

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.phrases import pattern
from afterword.letters.seen import Seen
from afterword.letters.withdrawals import WITHDRAWAL

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written


def _shows(seen: Seen) -> bool:
    return seen.has(*WITHDRAWAL) or pattern(*WITHDRAWAL).search(seen.subject) is not None


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.withdrawal import write

    return write(matter)


ITEM = Kind(
    id="withdrawal",
    name="withdrawal",
    title="Withdrawal",
    why="Said soon, plainly and with one neutral reason it leaves the door open and can clear up a misunderstanding.",
    sources=cite("S2", "boxhindi", "careeraddict", "climbtheladder"),
    finds=(
        Example("Thank you for Monday. I withdraw my application: I am looking for day shifts."),
        Example("I am withdrawing from the process. I wish you a good hire."),
    ),
    passes=(
        Example("Thank you for Monday. I would like to do this work."),
        Example("I taught the class how to withdraw money from a till."),
    ),
    kind="withdrawal",
    rules_of="withdrawal",
    words=(30, 120),
    plan=("thanks", "the plain statement", "one neutral reason", "the door left open", "good wishes"),
    when="As soon as it is decided, after a night, in their working hours.",
    rank=10,
    shows=_shows,
    write=_write,
)
