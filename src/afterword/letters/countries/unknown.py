"""Where nothing tells the country."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="unknown",
    name="unknown",
    title="Country unknown: first names, “post”, 15 September.",
    why="Most talks in English end on first names; the case file can name the country and decides then.",
    sources=(*cite("smithhanley"), Source("our own reading", "", "reading")),
    finds=(Example("Dear Tom,"), Example("15 September")),
    passes=(Example("Dear Tom Ellery,"), Example("September 15")),
    code="?",
    calls="by first name",
    thanks="welcome",
    timing="Within a day or two (our reading).",
)
