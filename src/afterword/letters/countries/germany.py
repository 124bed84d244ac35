"""Germany."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="germany",
    name="germany",
    title="Germany: the full name unless a form was used, “position”, 15 September; notes are less usual.",
    why="First names are not used until they are offered; a guessed Mr or Ms would be worse than the full name.",
    sources=(
        *cite("monster-abroad"),
        Source("Germany: first name or title?", "executiveplanet.com"),
        Source("Unicode CLDR, en_DE: dates", "cldr.unicode.org", "derived"),
    ),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15"), Example("Sincerely,")),
    code="DE",
    calls="by full name",
    post="position",
    thanks="less usual",
    timing="Within a day or two; the employer is the one to follow up.",
)
