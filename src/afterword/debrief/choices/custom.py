"""Is a thank-you letter sent in a country where it is not usual?"""

from afterword.debrief.choice_item import ALL, Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="custom",
    name="custom",
    title="Is a thank-you letter sent in a country where it is not usual?",
    why=(
        "Expected in the United States, not usual in Japan and less so in parts of Europe; "
        "international firms follow their head office."
    ),
    sources=cite("monster-abroad", "careerwellminduk"),
    values=("ask first", "send"),
    one_side="Yes: usual in the United States, and at international firms.",
    other_side="Not usual in Japan and in parts of Europe.",
    rules=("G10",),
    lets={"send": {"G10": ALL}},
    finds=(Example("Dear Tanaka-san,\n\nThank you for the talk.", expect="ask first; country=Japan"),),
    passes=(Example("Dear Tanaka-san,\n\nThank you for the talk.", expect="send; country=Japan"),),
)
