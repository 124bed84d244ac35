"""A part of the question that nobody heard an answer to."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    for part in exchange.parts:
        if part.at_first == "no" and part.answered == "no":
            held = next((n for n in exchange.question_turns if part.text in record.case.transcript.turn(n).text), None)
            quote = record.case.transcript.quote(held, part.text) if held else None
            yield Trace(quote, f"This stayed open: “{part.text}”")


ITEM = Gap(
    id="unanswered-part",
    name="unanswered-part",
    title="A part of the question stayed open",
    why="No specific answer is what employers name most often when they are asked, and the record can show it.",
    sources=cite("careerbuilder-2010"),
    level="warning",
    message="A part of this question had no answer by the end of the interview.",
    next="Say what you would answer now, from something you can show; one such gap may go into a letter.",
    lesson="Say in your own words what they asked before you start; with two halves, name both.",
    hands="hearing out the whole question",
    look=_look,
    finds=(
        Example(
            "Ana {background parts=yes,no}: [[Where do you work? And who decides there?]]\nMe: At the north depot."
        ),
    ),
    passes=(
        Example(
            "Ana {background parts=yes,yes}: Where do you work? And who decides there?\nMe: At the north "
            "depot, and Rosa decides."
        ),
        Example("Ana {ask parts=no}: Hm?\nMe: Nothing."),
    ),
)
