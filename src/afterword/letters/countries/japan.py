"""Japan."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="japan",
    name="japan",
    title="Japan: the full name unless a form was used (“Tanaka-san”), “position”, 15 September; notes are unusual.",
    why="Japanese professionals call notes no custom; recruiters there advise three to five sentences.",
    sources=(
        *cite("monster-abroad"),
        Source("Post-interview etiquette in Japan (the other side: send one)", "ascentgp.com/career-advice"),
        Source("How to address a Japanese businessman", "bizfluent.com/how-8561863-address-japanese-businessman.html"),
    ),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15")),
    code="JP",
    calls="by full name",
    post="position",
    thanks="not usual",
    timing="Within a day, if at all; three to five sentences.",
)
