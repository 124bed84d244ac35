"""The nudge while waiting."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind

_NEWS = re.compile(r"\b(?:news|update|timing|where things stand|next steps?|decision)\b[^.?!]*\?", re.IGNORECASE)

ITEM = Kind(
    id="nudge",
    name="nudge",
    title="Nudge",
    why="One friendly question about timing is easy to answer; a second one rarely helps.",
    sources=cite("S0"),
    finds=(
        Example("We spoke on 4 March about the analyst post, and I remain very interested. Is there news on timing?"),
        Example("You expected to decide by the 14th. Could you tell me where things stand?"),
    ),
    passes=(
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("What do the crews make of the triage scheme?"),
    ),
    kind="nudge",
    words=(20, 80),
    plan=("post and day", "what they said about timing", "interest", "one question"),
    when="One or two working days after the day they named; without one after about a week.",
    shows=lambda text: bool(_NEWS.search(text)),
)
