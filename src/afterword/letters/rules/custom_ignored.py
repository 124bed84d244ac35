"""Follow the custom of the country; ask before using the US pattern."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY

# monster-abroad: not usual in Japan; a card by post is a habit of North America and Britain.
_UNUSUAL = {"japan": "Japan", "jp": "Japan"}
_CARDS = frozenset(
    "us usa united states canada ca uk gb united kingdom britain ireland ie australia au new zealand nz".split()
)


def _check(context: Context) -> Iterator[Hit]:
    country = (context.case.settings.country or "").strip().lower() if context.case else ""
    if context.draft.kind == "note" and country in _UNUSUAL:
        yield Hit(message=f"Thank-you notes are not usual in {_UNUSUAL[country]}.")
    elif country and context.draft.channel == "card" and not set(country.split()) <= _CARDS:
        yield Hit(message="A handwritten card is not usual everywhere.")


ITEM = LetterRule(
    id="G10",
    name="custom-ignored",
    title="Follow the custom of the country; ask before using the US pattern.",
    why="Not usual in Japan, less so in parts of Europe.",
    sources=cite("monster-abroad", "careerwellminduk"),
    finds=(
        Example("Dear Tanaka-san,\n\nThank you for the talk.", "world=yes; country=Japan"),
        Example("Dear Herr Weiss,\n\nThank you for the talk.", "world=yes; country=de; channel=card"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for the talk.", "world=yes"),
        Example("Dear Tom,\n\nThank you for the talk.", "world=yes; country=US; channel=card"),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="This may not be the custom there.",
    next="Ask somebody who works there; two lines by e-mail, or nothing, may fit better.",
    false_alarms="International firms follow head office.",
    check=_check,
)
