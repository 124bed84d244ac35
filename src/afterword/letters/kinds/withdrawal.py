"""Withdrawing from the process."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind

_WITHDRAW = re.compile(
    r"\b(?:i|to) (?:\w+ )?withdraw\b(?! (?:money|cash|funds))|\bwithdrawing\b|\bno longer (?:wish to )?be considered\b",
    re.IGNORECASE,
)

ITEM = Kind(
    id="withdrawal",
    name="withdrawal",
    title="Withdrawal",
    why="Said soon, plainly and with one neutral reason it leaves the door open and can clear up a misunderstanding.",
    sources=cite("S2"),
    finds=(
        Example("Thank you for Monday. I withdraw my application: I am looking for day shifts."),
        Example("I am withdrawing from the process. I wish you a good hire."),
    ),
    passes=(
        Example("Thank you for Monday. I would like to do this work."),
        Example("I taught the class how to withdraw money from a till."),
    ),
    kind="withdrawal",
    words=(40, 120),
    plan=("thanks", "the plain statement", "one neutral reason", "the door left open", "good wishes"),
    when="As soon as it is decided, in their working hours.",
    shows=lambda text: bool(_WITHDRAW.search(text)),
)
