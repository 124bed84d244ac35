"""The note to one interviewer."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind

_THANKS = re.compile(r"\b(?:thank you|thanks|grateful)\b", re.IGNORECASE)
_OTHER = re.compile(r"\bwithdraw\w*|\bletting me know\b|\bnews on timing\b", re.IGNORECASE)

ITEM = Kind(
    id="note",
    name="note",
    title="Thank-you or recovery note",
    why="It costs little, and the most it can do is to supply a missing fact in a few lines.",
    sources=cite("S0", "S1", "S2", "S3", "S4"),
    finds=(
        Example("Thank you for the hour on Tuesday. You asked about a project I led. I led four people."),
        Example("Thanks for Friday, and for showing me the workshop. I would like to do this work."),
    ),
    passes=(
        Example("Thank you for Tuesday. After thinking it over I withdraw my application."),
        Example("Thank you for letting me know. I would be glad to be thought of again."),
    ),
    kind="note",
    words=(60, 180),
    plan=(
        "thanks with their topic",
        "one repair, at most two",
        "a correction where one is owed",
        "one sentence of interest",
    ),
    when="Not within the first hour; the same evening or the next working morning.",
    shows=lambda text: bool(_THANKS.search(text)) and not _OTHER.search(text),
)
