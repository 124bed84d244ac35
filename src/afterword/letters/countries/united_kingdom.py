"""The United Kingdom."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="united-kingdom",
    name="united-kingdom",
    title="United Kingdom: first names, “post”, 15 September; a short e-mail within a day or two.",
    why="A note is no duty there: some interviewers have never had one, and a short e-mail does no harm.",
    sources=(
        *cite("careerwellminduk", "monster-abroad", "smithhanley"),
        Source(
            "Business letters: greeting and closing",
            "ego4u.com/en/business-english/communication/business-letter/greeting",
        ),
        Source("Unicode CLDR, en_GB: dates", "cldr.unicode.org", "derived"),
    ),
    finds=(Example("Dear Tom,"), Example("15 September"), Example("Yours sincerely,")),
    passes=(Example("Dear Tom:"), Example("September 15"), Example("Sincerely,")),
    code="GB",
    calls="by first name",
    thanks="welcome",
    cards=True,
    timing="A short e-mail within 24 to 48 hours.",
)
