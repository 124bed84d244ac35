"""The United States."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="united-states",
    name="united-states",
    title="United States: first names, “position”, September 15; a note within a day is expected.",
    why="The note is an American custom; a formal greeting ends in a colon, and “Yours sincerely” is British.",
    sources=(
        *cite("accountemps-2017", "topresume-2017", "monster-abroad"),
        Source(
            "Business letters: greeting and closing",
            "ego4u.com/en/business-english/communication/business-letter/greeting",
        ),
        Source("Unicode CLDR, en_US: dates", "cldr.unicode.org", "derived"),
    ),
    finds=(Example("Dear Tom,"), Example("September 15"), Example("Sincerely,")),
    passes=(Example("15 September"), Example("Yours sincerely,")),
    code="US",
    calls="by first name",
    month_first=True,
    post="position",
    colon=True,
    closings=(("plain", "Best regards,"), ("warm", "Warm regards,"), ("formal", "Sincerely,")),
    thanks="expected",
    cards=True,
    timing="Within 24 hours.",
)
