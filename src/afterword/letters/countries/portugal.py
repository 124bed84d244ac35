"""Portugal."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.custom import Custom

ITEM = Custom(
    id="portugal",
    name="portugal",
    title="Portugal: the full name unless a form was used, “position”, 15 September; notes are less usual.",
    why="Notes are less common than in the United States; the rest is our reading.",
    sources=(*cite("monster-abroad"), Source("our own reading", "", "reading")),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15")),
    code="PT",
    calls="by full name",
    post="position",
    thanks="less usual",
    timing="Within a day or two; the employer is the one to follow up.",
)
