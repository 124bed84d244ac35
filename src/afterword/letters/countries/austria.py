"""Austria."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="austria",
    name="austria",
    title="Austria: title and full name unless a form was used, “position”, 15 September; notes are less usual.",
    why="First names may never come, and titles are part of the name: those that the record gives are kept.",
    sources=(
        Source("Austria: first name or title?", "executiveplanet.com"),
        Source("Austrian business culture (U.S. Commercial Service)", "buyusa.gov/austria"),
        Source("Unicode CLDR, en_AT: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15")),
    code="AT",
    calls="by full name",
    post="position",
    thanks="less usual",
    timing="Within a day or two (our reading).",
)
