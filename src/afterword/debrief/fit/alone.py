"""Part of the work is done alone."""

from afterword.debrief.fit_item import FitSignal, they_say
from afterword.kernel.items import Example

ITEM = FitSignal(
    id="alone",
    name="alone",
    title="Some of it you would carry alone",
    why="Being the only one is a nightmare to some and the making of others.",
    against=True,
    weighs=False,
    message="to weigh: some of it you would carry alone.",
    next="Ask how help is reached, if it matters to you.",
    look=they_say("alone", most=1),
    finds=(Example("Ana: [[It's one person for sixty beds at night.]]"),),
    passes=(Example("Ana: It's one person who asked for it."),),
)
