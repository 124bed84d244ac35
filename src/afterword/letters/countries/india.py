"""India."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="india",
    name="india",
    title="India: the full name unless a form was used, “position”, 15 September.",
    why="First names wait to be offered in most houses; young firms are on first names, and then the talk uses them.",
    sources=(
        Source("Doing business in India: etiquette", "india.doingbusinessguide.co.uk"),
        Source("What is in a name? (first names in companies)", "business-standard.com, 2012-03-29", "article"),
        Source("Unicode CLDR, en_IN: dates", "cldr.unicode.org", "derived"),
    ),
    finds=(Example("Dear Tom Ellery,"), Example("15 September"), Example("Yours sincerely,")),
    passes=(Example("Dear Tom,"), Example("September 15"), Example("Sincerely,")),
    code="IN",
    calls="by full name",
    post="position",
    thanks="welcome",
    timing="Within a day or two (our reading).",
)
