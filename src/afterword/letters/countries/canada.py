"""Canada."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="canada",
    name="canada",
    title="Canada: first names, “position”, September 15; a note within a day is expected.",
    why="The custom is that of the United States; we read the greeting and the closing likewise.",
    sources=(
        *cite("accountemps-canada"),
        Source("Unicode CLDR, en_CA: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom,"), Example("September 15"), Example("Sincerely,")),
    passes=(Example("15 September"), Example("Yours sincerely,")),
    code="CA",
    calls="by first name",
    month_first=True,
    post="position",
    colon=True,
    closings=(("plain", "Best regards,"), ("warm", "Warm regards,"), ("formal", "Sincerely,")),
    thanks="expected",
    cards=True,
    timing="Within 24 hours.",
)
