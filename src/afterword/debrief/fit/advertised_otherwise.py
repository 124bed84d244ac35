"""The advertisement promised something else."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_theirs
from afterword.debrief.model import Record
from afterword.debrief.must_haves import advertised_otherwise
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    for line, quote in advertised_otherwise(record.case):
        yield Sign(quote, f"the advertisement says “{line}”, and they said otherwise.")
    yield from in_theirs(record, Cues("advert-wrong"))


ITEM = FitSignal(
    id="advertised-otherwise",
    name="advertised-otherwise",
    title="The advertisement said something else",
    why="Where the talk and the advertisement differ, the talk is nearer to the job.",
    against=True,
    message="what they said differs from the advertisement.",
    next="Ask which of the two holds, before you decide.",
    look=_look,
    finds=(
        Example("job: Travel about two days a month.\nAna: [[You would travel three days every week.]]"),
        Example("job: Cook\nAna: [[The advert should probably have been changed.]]"),
    ),
    passes=(
        Example("job: Travel about two days a month.\nAna: You would travel two days a month."),
        Example("job: Cook\nAna: You saw the advert in the paper, I think."),
    ),
)
