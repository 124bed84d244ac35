"""The candidate holds back from part of the job."""

import re
from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_mine
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    answers = {
        n
        for exchange in record.questions_to_me
        if (exchange.kind == "logistics" or exchange.question in Cues("asks-if-suits"))
        and not _PAY.search(exchange.question.lower())  # a figure is bargained over, not shied away from
        for n in exchange.answer_turns
    }
    return [sign for sign in in_mine(record, Cues("puts-off")) if sign.quote.turn in answers][:2]


_PAY = re.compile(
    r"\b(?:pay|paid|salary|wage|money|rate|package|ctc|figure|expectations?|an hour|earn\w*|looking for)\b"
)
ITEM = FitSignal(
    id="holds-back",
    name="holds-back",
    title="You held back yourself",
    why="What you said on the spot about a part of the job is worth reading again.",
    against=True,
    message="you held back from a part of the job yourself.",
    next="Ask yourself whether it is this part or the whole job.",
    look=_look,
    finds=(
        Example("Ana {motivation}: Does the travelling put you off?\nMe: [[I'd want to think about it properly.]]"),
    ),
    passes=(
        Example("Ana {logistics}: What are you looking for in salary?\nMe: I wouldn't want to drop below what I have."),
        Example(
            "Ana {situational}: What would you do about Easter?\nMe: I'd have to think about Easter, because it moves."
        ),
    ),
)
