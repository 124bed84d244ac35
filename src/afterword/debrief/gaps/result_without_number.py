"""The result has no figure, and a paper of the candidate's holds one."""

from collections.abc import Iterator

from afterword.debrief.figures import untold_figure
from afterword.debrief.gap_item import Gap, Trace
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    if exchange.kind != "behavioural" or not exchange.has_result:
        return
    quote = untold_figure(record.case, exchange.answer)
    if quote:
        yield Trace(quote, f"You told what came of it without the figure that stands in {quote.source}.")


ITEM = Gap(
    id="result-without-number",
    name="result-without-number",
    title="A figure for it stands in your papers",
    why=(
        "A result without a figure sounds like an opinion. When a paper holds the figure, nothing is "
        "lost: it can still be said."
    ),
    sources=cite("bangerter-2014"),
    level="info",
    message="The result was told without a figure, and your papers hold one.",
    next="Learn this one figure by heart; if the story matters for the job, a letter can carry it.",
    lesson="Result first: say what came of it in the first sentence of a story, with its number.",
    hands="knowing your own figures",
    look=_look,
    finds=(
        Example(
            "resume: [[Cut late buses on the school route from 14 a week to 3.]]\nAna {behavioural example "
            "result}: Tell me about something you made better.\nMe: I changed the school route. Late buses "
            "went down a lot after that."
        ),
    ),
    passes=(
        Example(
            "resume: Cut late buses on the school route from 14 a week to 3.\nAna {behavioural example "
            "result number}: Tell me about something you made better.\nMe: I changed the school route. Late "
            "buses went from fourteen a week to three."
        ),
    ),
)
