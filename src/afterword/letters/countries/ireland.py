"""Ireland."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="ireland",
    name="ireland",
    title="Ireland: first names, “post”, 15 September.",
    why="First names are used at once, save for people much older or in high office; the rest we read like Britain.",
    sources=(
        Source(
            "Working in Ireland, intercultural preparation", "mooc.eu-mobility.eu/intercultural_preparation/ie.html"
        ),
        Source("Unicode CLDR, en_IE: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom,"), Example("15 September"), Example("Yours sincerely,")),
    passes=(Example("September 15"), Example("Sincerely,")),
    code="IE",
    calls="by first name",
    thanks="welcome",
    cards=True,
    timing="A short e-mail within a day or two.",
)
