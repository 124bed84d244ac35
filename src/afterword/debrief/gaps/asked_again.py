"""A question that was put again."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace
from afterword.debrief.model import Exchange, Record
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    later = record.exchange(exchange.repeated_in) if exchange.repeated_in else None
    if later:
        n = later.question_turns[0]
        held = later.question if later.question in record.case.transcript.turn(n).text else None
        settled = all(part.answered == "yes" for part in exchange.parts)
        message = "They put this question again" + (
            ", and then they had their answer." if settled else " and still had no full answer."
        )
        yield Trace(record.case.transcript.quote(n, held), message, None if settled else "warning")


ITEM = Gap(
    id="asked-again",
    name="asked-again",
    title="They asked this again",
    why="Asking again means that the first answer did not give them what they were after. It is also a second chance.",
    sources=cite("careerbuilder-2010"),
    level="info",
    message="They put this question again.",
    next="Look at both answers together: did the second one give them what the first had not?",
    lesson="When they ask again, something is still missing: ask which half, and give only that.",
    look=_look,
    finds=(
        Example(
            "Ana {technical parts=no}: How would you catch the leak at night?\nMe: With a meter.\nAna "
            "{technical again=e1}: [[Right. And at night?]]\nMe: With a logger on the meter."
        ),
    ),
    passes=(
        Example(
            "Ana {technical}: How would you catch the leak?\nMe: With a meter.\nAna {technical follows=e1}: "
            "Which meter?\nMe: The small one."
        ),
    ),
)
