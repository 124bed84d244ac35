"""The reply to a rejection."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind

_TOLD = re.compile(
    r"\b(?:letting me know|for (?:ringing|calling|telling me|your (?:call|decision|message|reply)))\b", re.IGNORECASE
)
_AGAIN = re.compile(r"\b(?:again|in mind|future|comes up|thought of)\b", re.IGNORECASE)

ITEM = Kind(
    id="rejection-reply",
    name="rejection-reply",
    title="Reply to a rejection",
    why="First choices fall through; two kind sentences are remembered, an argument even longer.",
    sources=cite("S2"),
    finds=(
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("Thank you for ringing. If a place comes up, please keep me in mind."),
    ),
    passes=(
        Example("Thank you for Tuesday. I would like to do this work."),
        Example("Thank you for letting me know the date; I will be there at ten."),
    ),
    kind="rejection-reply",
    words=(20, 80),
    plan=("thanks for the word", "one true kind thing", "a wish to be thought of again"),
    when="Within a day or two; never in the first hour.",
    shows=lambda text: bool(_TOLD.search(text)) and bool(_AGAIN.search(text)),
)
