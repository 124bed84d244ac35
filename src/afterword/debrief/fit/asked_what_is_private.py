"""They asked about something private."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign
from afterword.debrief.model import Record
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    for asked in record.signals.grounds:
        if not asked.told_before:
            yield Sign(asked.quote, f"to weigh: they asked about something private ({asked.title.lower()}).")


ITEM = FitSignal(
    id="asked-what-is-private",
    name="asked-what-is-private",
    title="They asked about something private",
    why="How people ask when they want something from you says a little of how they will treat you later.",
    against=True,
    weighs=False,
    message="to weigh: they asked about something private.",
    next="It may have been clumsy and nothing more. Only you can weigh it.",
    look=_look,
    finds=(Example("Ana: [[Are you planning to have children?]]\nMe: I'd rather not say."),),
    passes=(
        Example("Ana: How was the drive?\nMe: Fine, my kids slept.\nAna: How old are your kids?\nMe: Six."),
        Example("Ana: Do you have the right to work here?\nMe: Yes."),
    ),
)
