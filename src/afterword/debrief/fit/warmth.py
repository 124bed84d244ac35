"""They would be glad to have the candidate."""

from afterword.debrief.fit_item import FitSignal, they_say
from afterword.kernel.items import Example

ITEM = FitSignal(
    id="warmth",
    name="warmth",
    title="They said that they would be glad to have you",
    why="A door held open is worth knowing, whatever becomes of this one. It is no promise.",
    against=False,
    message="they said that they would be glad to have you, now or later.",
    next="Thank them for it; if you withdraw, leave the door open.",
    look=they_say("warm", most=2),
    finds=(Example("Ana: [[You'd be the first person I'd ring if the other post comes up.]]"),),
    passes=(Example("Ana: You'd be the first to arrive, at six."),),
)
