"""May a result be told as “we”?"""

from afterword.debrief.choice_item import ALL, Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="we-or-i",
    name="we-or-i",
    title="May a result be told as “we”?",
    why="A study of interviews favours “we”, a newspaper warns that too much team hides the person.",
    sources=cite("naim-2018", "wsj"),
    values=("own part", "we"),
    one_side="“We” (Naim et al. 2018).",
    other_side="Too much team hides the person (Wall Street Journal).",
    rules=("D6",),
    lets={"we": {"D6": ALL}},
    finds=(Example("Dear Tom,\n\nThank you. We improved the process and we delivered on time."),),
    passes=(Example("Dear Tom,\n\nThank you. We improved the process and we delivered on time.", expect="we"),),
)
