"""Australia."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="australia",
    name="australia",
    title="Australia: first names, “role”, 15 September.",
    why="Colleagues are nearly always on first-name terms; we read a note as welcome but no duty.",
    sources=(
        Source("Australia: business etiquette (jobs.ac.uk)", "jobs.ac.uk/careers-advice/country-profiles/1425"),
        Source("Unicode CLDR, en_AU: dates", "cldr.unicode.org", "derived"),
        Source("our own reading", "", "reading"),
    ),
    finds=(Example("Dear Tom,"), Example("15 September")),
    passes=(Example("September 15"), Example("Sincerely,")),
    code="AU",
    calls="by first name",
    post="role",
    thanks="welcome",
    cards=True,
    timing="Within a day or two.",
)
