"""Whether a statement of the other side waits for an answer: "You've put Excel on here.", "I'd have expected French."

Nothing in the form of such a sentence asks, so what it says, how it is said and how the candidate takes it are weighed
together; the weights are learned from sentences of our own (corpus/learning/statements.tsv).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from afterword.debrief.phrases import EXCLAIMS
from afterword.debrief.questioning import Sentence
from afterword.debrief.wording import length, stems_of
from afterword.language.linear import Model
from afterword.language.words import bare_words, is_filled_pause

LIKELY: Final = 0.55
"""How likely it must be that a statement waits for an answer. Our own choice."""
LEAST: Final = 0.3
"""How likely it must be where a doubt or a complication is answered. Our own choice."""
ANSWERED_AT_LENGTH: Final = 12
"""Words of a reply that show that a complication was taken as a question. Our own choice."""
ANSWERED_SHORTLY: Final = 6
"""Words of a reply that show that a plain doubt was taken as a question. Our own choice."""
ADDED: Final = 40
"""Longest turn that adds a complication to a case. Our own choice."""
SAID_BACK: Final = 8
"""Longest turn that only says back what was heard. Our own choice."""
TOO_LONG: Final = 90
"""Words from which a turn is an account of the job or the house, whatever it ends with. Our own choice."""
LAST: Final = 3
"""How many sentences at the end of a turn are looked at: an answer takes up what was said last. Our own choice."""
OF_REPLY: Final = 6
"""How many words at the start of a reply tell how the statement was taken. Our own choice."""

_LENGTHS: Final = (2, 4, 7, 11, 16, 24, 40)
_FIRST_PERSON: Final = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me|we|our)\b")
_OURS: Final = re.compile(r"\b(?:we|we're|we've|we'd|our|us|my|i'm|i've|i)\b")
_YOURS: Final = re.compile(r"\b(?:you|your|you're|you've|you'd|yours)\b")
_PRESENT: Final = re.compile(
    r"\b(?:is|are|'s|'re|has|have|says|wants|refuses|comes|rings|calls|keeps|starts|asks|doesn't|won't"
    r"|isn't|aren't|walks|stops|breaks|goes)\b|'s\b"
)
_ADDS_ON: Final = re.compile(r"\W*(?:and|but|only|now|meanwhile|then)\b")
_TOLD: Final = re.compile(r"\b\w{2,}ed\b|\b(?:did|was|were|had|went|got|rang|said|made|took|ran|left|built|told)\b")
_YES_OR_NO: Final = re.compile(
    r"(?:(?:oh|well) )?(?:yes|yeah|no|yep|nope|i (?:do|am|can|have|did|was|could|would|don't|can't|haven't)|not)\b"
)
_THEN: Final = re.compile(r"(?:(?:okay|right|well|so|oh) )*then (?:i|it|we|you|there)")
_WOULD: Final = re.compile(r"\b(?:i'd|i would|i'll)\b")


def waiting_statement(
    found: tuple[Sentence, ...], reply: str, said: str, *, in_a_case: Callable[[], bool]
) -> tuple[Sentence, ...] | None:
    """The end of a turn that asks nothing and waits for an answer all the same, or None.

    `reply` is what came back, `said` the answer before it; `in_a_case`: the talk is of something made up or technical.
    """
    if not reply or all(EXCLAIMS.match(s.bare) for s in found) or sum(s.words for s in found) > TOO_LONG:
        return None
    whole = " ".join(sentence.text for sentence in found)
    if length(whole) <= SAID_BACK and stems_of(whole) and stems_of(whole) <= stems_of(said):
        return None
    likely = Model.load("afterword.debrief.learned", "statements").scores(features(found, reply))["1"]
    if likely < LEAST:
        return None
    if likely < LIKELY and not (_is_doubted(found, reply) or (_adds(found, said, reply) and in_a_case())):
        return None
    first = len(found) - 1
    while first > max(0, len(found) - LAST) and found[first - 1].shape in ("statement about you", "doubt"):
        first -= 1
    doubts = [i for i in range(max(0, len(found) - LAST - 1), first) if found[i].shape == "doubt"]
    first = doubts[0] if doubts else first
    return found[first:]


def _is_doubted(found: Sequence[Sentence], reply: str) -> bool:
    doubts = [i for i, sentence in enumerate(found) if sentence.shape == "doubt"]
    return bool(
        doubts
        and length(reply) >= ANSWERED_SHORTLY
        and sum(sentence.words for sentence in found[doubts[-1] + 1 :])
        <= (ADDED if length(reply) >= 2 * ANSWERED_AT_LENGTH else ANSWERED_AT_LENGTH)
    )


def _adds(found: Sequence[Sentence], said: str, reply: str) -> bool:
    """Whether a complication is added to a made-up case: "And he's at the hatch. He's roaring."."""
    whole = " ".join(sentence.text for sentence in found).lower()
    return bool(
        said
        and sum(sentence.words for sentence in found) <= ADDED
        and length(reply) >= ANSWERED_AT_LENGTH
        and _PRESENT.search(whole)
        and (_ADDS_ON.match(whole) or not _OURS.search(found[0].bare))
        and len(stems_of(whole) - stems_of(said)) >= 2
    )


def features(found: Sequence[Sentence], reply: str) -> dict[str, float]:
    """What is known of the end of a turn and of the reply to it."""
    last = found[-LAST:]
    out = dict.fromkeys(_of_words(" ".join(sentence.bare for sentence in last), "w", 18), 0.5)
    out |= dict.fromkeys(_of_words(last[-1].bare, "l", 10), 1.0)
    out |= {f"shape:{sentence.shape}": 1.0 for sentence in last} | {f"last shape:{last[-1].shape}": 1.0}
    whole = " ".join(sentence.bare for sentence in last)
    out[f"words:{_bucket(sum(sentence.words for sentence in last))}"] = 1.0
    out["ours"] = float(bool(_OURS.search(whole)))
    out["yours"] = float(bool(_YOURS.search(whole)))
    heard = [word for word in bare_words(reply) if not is_filled_pause(word)]
    said = " ".join(heard)
    out[f"reply:{_bucket(len(heard))}"] = 1.0
    out |= {f"r:{word}": 1.0 for word in heard[:OF_REPLY]}
    out |= {f"r1:{word}": 1.0 for word in heard[:1]} | {f"r2:{' '.join(heard[:2])}": 1.0}
    out["reply thanks"] = float("thank" in said or "lovely" in said)
    out["reply mine"] = float(bool(_FIRST_PERSON.search(said)))
    out["reply tells"] = float(bool(_TOLD.search(said)))
    out["yes or no"] = float(bool(_YES_OR_NO.match(said)))
    out["about you, yes or no"] = out["yes or no"] * (last[-1].shape == "statement about you")
    out["then"] = float(bool(_THEN.match(said)))
    out["would"] = float(bool(_WOULD.search(said)))
    out["reply echoes"] = float(bool(stems_of(whole) & stems_of(reply)))
    out["said back"] = float(len(heard) <= LAST + OF_REPLY and stems_of(reply) <= stems_of(whole))
    return {name: value for name, value in out.items() if value}


def _of_words(text: str, prefix: str, most: int) -> Iterator[str]:
    words = text.split()[:most]
    yield from (f"{prefix}:{word}" for word in words)
    yield from (f"{prefix}:{one} {two}" for one, two in pairwise(words[:5]))


def _bucket(words: int) -> int:
    return next((limit for limit in _LENGTHS if words <= limit), 99)
