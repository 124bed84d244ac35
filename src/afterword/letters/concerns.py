"""Doubts that an interviewer voiced, and whether a letter takes them up."""

from afterword.debrief.model import Concern
from afterword.language.stems import content_stems
from afterword.letters.model import Context
from afterword.letters.names import Known, matches, tokens


def left_standing(context: Context) -> Concern | None:
    """A doubt of the addressee that the interview left open and no word of the letter touches; None otherwise.

    A letter that takes up one doubt may let the others rest.
    """
    draft, world = context.draft, context.world
    if world is None or not draft.to:
        return None
    record = world.debrief.record
    open_doubts = [
        concern
        for concern in record.signals.concerns
        if concern.answered == "no" and matches(tokens(draft.to), Known(concern.by, met=True))
    ]
    said = content_stems(draft.body.of(draft.text))
    for concern in open_doubts:
        exchange = record.exchange(concern.exchange) if concern.exchange else None
        turn = world.debrief.case.transcript.turn(concern.quote.turn).text if concern.quote.turn else concern.quote.text
        about = content_stems(f"{turn} {exchange.question if exchange else ''}")
        if said & about:
            return None
    return open_doubts[0] if open_doubts else None
