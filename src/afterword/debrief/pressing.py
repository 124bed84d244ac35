"""Statements that demand an answer though they ask nothing: a doubt, a complication, "And you drive."."""

import re
from collections.abc import Callable
from typing import Final

from afterword.debrief.questioning import Sentence
from afterword.debrief.wording import length, stems_of
from afterword.kernel.spans import Span

ANSWERED_AT_LENGTH: Final = 12
"""Words of a reply that show that a statement was taken as a question. Our own choice."""
ANSWERED_SHORTLY: Final = 6
"""Words of a reply that show that a plain doubt was taken as a question. Our own choice."""
SHORT_STATEMENT: Final = 12
"""Longest turn that can be a bare "And you drive.". Our own choice."""

_YES_OR_NO: Final = re.compile(
    r"^\W*(?:(?:oh|um|uh|well),?\s+)*(?:yes|yeah|no|yep|i (?:do|am|can|have|did|was|could|would|don't"
    r"|can't|haven't)|not)\b",
    re.IGNORECASE,
)
_ADDS: Final = re.compile(r"^\W*(?:and|but|now|meanwhile|then|only)\b", re.IGNORECASE)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|'s|'re|has|have|says|wants|refuses|comes|rings|calls|keeps|starts|asks|doesn't|won't"
    r"|isn't|aren't|walks|stops|breaks|goes)\b|'s\b"
)
_NOT_OURS: Final = re.compile(r"\b(?:i|i'd|i'm|i've|we|we'd|we're|we've|our|my|us)\b")


def presses(found: tuple[Sentence, ...], said: str, reply: str, kind: Callable[[], str | None]) -> Span | None:
    """The words of a turn that demand an answer, or None.

    `said` is the answer before it, `reply` what the candidate says right after, `kind` tells that of the open question.
    """
    if not found or not reply:
        return None
    replied = length(reply)
    doubts = [i for i, s in enumerate(found) if s.shape == "doubt"]
    if doubts and replied >= ANSWERED_SHORTLY and sum(s.words for s in found[doubts[-1] + 1 :]) <= 12:
        first = doubts[-1]
        while first > 0 and found[first - 1].shape in ("statement about you", "none") and first > doubts[-1] - 3:
            first -= 1
        return Span(found[first].span.start, found[-1].span.end)
    words = sum(s.words for s in found)
    echo = stems_of(" ".join(s.text for s in found))
    heard = stems_of(said)
    if (
        found[-1].shape == "statement about you"
        and words <= SHORT_STATEMENT
        and found[-1].words >= 2
        and _YES_OR_NO.match(reply)
        and echo
        and not echo & heard
        and not re.match(r"you(?:'d|'ll| would| will|'re (?:here|welcome|right|a bit))\b", found[-1].bare)
    ):
        return found[-1].span
    if (
        said
        and _ADDS.match(found[0].text)
        and words <= 40
        and replied >= ANSWERED_AT_LENGTH
        and _PRESENT.search(found[0].text.lower())
        and not _NOT_OURS.search(found[0].bare)
        and len(echo - heard) >= 2
        and kind() in ("situational", "technical")
    ):
        return Span(found[0].span.start, found[-1].span.end)
    return None
