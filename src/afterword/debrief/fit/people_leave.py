"""People do not stay in this post."""

from afterword.debrief.fit_item import FitSignal, they_say
from afterword.kernel.items import Example

ITEM = FitSignal(
    id="people-leave",
    name="people-leave",
    title="People do not stay in this post",
    why="Why the last ones left is the cheapest thing to find out beforehand.",
    against=True,
    weighs=False,
    message="to weigh: people have not stayed in this post.",
    next="Ask what made them leave, and what has changed since.",
    look=they_say("people-leave", most=1),
    finds=(
        Example("Ana: [[We've had three people in this job in two years.]]"),
        Example("Ana: To be honest, [[people don't tend to stay long.]]"),
    ),
    passes=(
        Example("Ana: We've had three people in to see us today."),
        Example("Ana: People don't stay for lunch here, we have no canteen."),
    ),
)
