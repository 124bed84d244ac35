"""Switzerland."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="switzerland",
    name="switzerland",
    title="Switzerland: the full name unless a form was used, “position”, 15 September; notes are less usual.",
    why="Titles matter, and first names wait until they are offered.",
    sources=(
        Source("Switzerland: communication style", "guide.culturecrossing.net"),
        Source("Unicode CLDR, en_CH: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15")),
    code="CH",
    calls="by full name",
    post="position",
    thanks="less usual",
    timing="Within a day or two (our reading).",
)
