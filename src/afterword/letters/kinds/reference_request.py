"""The request for a short note from somebody who saw the work."""

import re

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.kind import Kind

_ASKS = re.compile(
    r"\b(?:write|send|put) (?:me )?(?:down )?(?:two or three|a few|a couple of|one or two|a short|some) "
    r"(?:sentences|lines|note)"
    r"|\bmay (?:I|be) (?:name|named|quote|quoted)\b",
    re.IGNORECASE,
)

ITEM = Kind(
    id="reference-request",
    name="reference-request",
    title="Request for a short note",
    why="A fact that somebody else wrote down can be shown; whoever is asked about one thing they saw can answer.",
    sources=(Source("our own reading", "", "reading"),),
    finds=(
        Example(
            "You saw how I closed the dispute at Fenner Court. Would you write me two or three sentences about it?"
        ),
        Example("Could you send me a few lines about the winter rota? Please say whether I may name you."),
    ),
    passes=(
        Example("Thank you for Tuesday. You asked for a time when I refused a load."),
        Example("We spoke on 4 March about the analyst post. Is there news on timing?"),
    ),
    kind="reference-request",
    words=(80, 130),
    plan=(
        "what it is for",
        "the one thing they saw",
        "two or three sentences",
        "named, quoted, phoned",
        "easy to decline",
    ),
    when="As soon as the question is known; the answer to the interviewer does not wait for it.",
    shows=lambda text: bool(_ASKS.search(text)),
)
