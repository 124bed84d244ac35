"""Somebody would teach or help."""

from afterword.debrief.fit_item import FitSignal, they_say
from afterword.kernel.items import Example

ITEM = FitSignal(
    id="you-would-learn",
    name="you-would-learn",
    title="Somebody would teach you",
    why="Help at the start is a thing that people miss most where it is not there.",
    against=False,
    message="they said who or what would bring you in.",
    next="If you get an offer, ask for it in the same words.",
    look=they_say("taught", most=2),
    finds=(
        Example("Ana: [[You'd be paired with Rosa for the first six weeks.]]"),
        Example("Ana: [[We'd put you through your licence.]]"),
    ),
    passes=(
        Example("Ana: You'd be paired with whoever is on, there is no training."),
        Example("Ana: You'd train the new starters."),
    ),
)
