"""Hours, place or start are no obstacle."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues, clause_at
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    for exchange in record.questions_to_me:
        if exchange.kind == "logistics":
            for n in exchange.answer_turns:
                text = record.case.transcript.turn(n).text
                place = Cues("suits-me").first(text)
                if place:
                    yield Sign(record.case.transcript.quote(n, clause_at(text, *place)))
                    break


ITEM = FitSignal(
    id="hours-fit",
    name="hours-fit",
    title="The hours or the place suit you",
    why="A practical obstacle ends more offers than a bad answer does.",
    against=False,
    message="the practical side suits you.",
    next="Nothing to do.",
    look=_look,
    finds=(Example("Ana {logistics}: It is one Saturday in four. Is that workable?\nMe: [[That's fine for me.]]"),),
    passes=(Example("Ana {logistics}: Is one Saturday in four workable?\nMe: I would have to ask at home."),),
)
