"""A country whose custom we do not know."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.custom import Custom

ITEM = Custom(
    id="elsewhere",
    name="elsewhere",
    title="Elsewhere: the full name unless a form was used, “post”, 15 September.",
    why="The full name offends nobody where the custom is not known, and a short e-mail is the least risk.",
    sources=(Source("our own reading", "", "reading"),),
    finds=(Example("Dear Tom Ellery,"), Example("15 September")),
    passes=(Example("Dear Tom,"), Example("September 15")),
    code="*",
    calls="by full name",
    thanks="welcome",
    timing="Within a day or two (our reading).",
)
