"""Doubts that an interviewer voiced, and whether a letter takes them up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.stems import content_stems
from afterword.letters.model import Context
from afterword.letters.names import Known, matches, tokens

if TYPE_CHECKING:
    from afterword.debrief.model import Concern

WAVED_AWAY: Final = (
    r"\b(?:do not|don't|no need to|need not|needn't|please do(?:n't| not)|should(?:n't| not)) (?:\w+ )?(?:worry"
    r"|be (?:\w+ )?(?:worried|concerned)|fret|have (?:any )?concerns?) "
    r"(?:about|over|by|because of|regarding|that) (?:my|me\b|the fact that i|i)\b|\bmy (?:lack"
    r"|absence) of [^.!?\n]{1,60} (?:is not|isn't|won't be|will not be|should not be|shouldn't be|is no"
    r"|need not be) (?:an? )?(?:issue|problem|obstacle|concern|worry)"
    r"|\bi (?:may|might) (?:lack|not have) [^.!?\n]{1,60}\bbut (?:i am|i'm|i learn|i will learn|i'll learn)\b"
    r"|\bi(?:'m| am)? (?:an? )?(?:learn (?:very |really )?(?:fast|quickly)|(?:very )?(?:fast|quick) learner)\b"
    r"|\b(?:do(?:n't| not)|need not|needn't|should(?:n't| not)|no reason to) (?:\w+ )?(?:be )?(?:put off|deterred"
    r"|alarmed|concerned|worried|troubled) (?:by|about|over) (?:my|the (?:gap|lack|fact))\b"
    r"|\bmy (?:missing|lacking|limited|lack of) [^.!?\n]{1,50}\b(?:won't|will not|shouldn't|should not|need not"
    r"|isn't|is not|would not|wouldn't) (?:really )?(?:be|matter|get in)\b"
    r"|\bi pick (?:things|it|everything) up (?:very )?(?:quickly|fast)\b"
    r"|\byou (?:need|should|can|may|must) have no (?:\w+ )?(?:fears?|worr(?:y|ies)|concerns?|doubts?|qualms)\b"
    r"|\bhave no (?:fears?|worries|concerns|doubts) (?:on|about|over|as to|regarding|there)\b|\b(?:rest|be) (?:easy"
    r"|assured)\b|\bno (?:need|cause|reason) (?:to (?:worry|fret)|for (?:worry|concern|alarm))\b(?! (?:about )?(?:a"
    r" reply"
    r"|answering))|\btake it from me\b|(?:^|[,;–—] ?)(?:trust|believe) me\b(?=[,.!]|$)|\b(?:will|would) be (?:fine"
    r"|no (?:problem|trouble|bother)|all right)(?=,? (?:take|trust|believe|i (?:promise|assure)|you can))|\bput"
    r" your mind at (?:rest|ease)\b|\bnothing to (?:worry|fear|fret) about\b"
)
"""A doubt about the writer waved away."""


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
