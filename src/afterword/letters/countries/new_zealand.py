"""New Zealand."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="new-zealand",
    name="new-zealand",
    title="New Zealand: first names, “role”, 15 September.",
    why="Formality is much less there than in Germany or in East Asia; for the rest we read it like Australia.",
    sources=(
        Source("Germany: first name or title? (compares New Zealand)", "executiveplanet.com"),
        Source("Unicode CLDR, en_NZ: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom,"), Example("15 September")),
    passes=(Example("September 15"), Example("Sincerely,")),
    code="NZ",
    calls="by first name",
    post="role",
    thanks="welcome",
    cards=True,
    timing="Within a day or two.",
)
