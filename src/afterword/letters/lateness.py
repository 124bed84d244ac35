"""What a letter says about coming late."""

from collections.abc import Iterator
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.letters.model import Context
from afterword.letters.places import found, paragraph_of

_LATE: Final = (
    r"\b(?:i|me|my)\b(?:(?!\b(?:he|she|they|him|her|them|who|which|it)\b)[^.!?\n]){0,40}\b(?:late|delay(?:ed)?"
    r"|lateness|behind time)\b(?! (?:shift|night|turn|1|2))"
    r"|\b(?:for|about) (?:being|arriving|joining|turning up|coming|running) (?:\w+ ){0,3}late\b"
    r"|\bmy (?:late (?:start|arrival)|lateness)\b"
    r"|\b(?:kept|keeping|made|making) you (?:waiting|wait)\b|\bmissed (?:the start|our (?:interview|meeting|call)"
    r"|my (?:slot|interview))\b|\bthe delay\b[^.!?\n]{0,30}\b(?:tuesday|monday|wednesday|thursday|friday|start"
    r"|interview)\b"
)
_STORY: Final = (
    r"\b(?:trains?|taxi|cab|bus(?:es)?|tram|tube|metro|flight|ferry|lift|elevator) (?:\w+ ){0,4}?(?:was|were"
    r"|stopped|broke|got|did|had|never|failed|ran|late|stuck|cancelled|canceled|delayed|strike)\b|\b(?:phone"
    r"|battery|laptop|computer|wi-?fi|internet|router|link|zoom|teams|car|bike|van|sat ?nav"
    r"|alarm)\b[^.!?\n]{0,40}\b(?:died|dead|broke|failed|crashed|froze|would not|wouldn't|did not|didn't|opened"
    r"|updat\w+|stopped|went|flat|down|wrong)\b"
    r"|\btraffic\b|\bparking\b|\boverslept\b|\bslept in\b|\b(?:road ?works?|accident|puncture|flat tyre|flat tire"
    r"|diversion|motorway|ring road|standstill|gridlock|snow|storm)\b|\bgot lost\b|\bwrong (?:building|entrance"
    r"|address|room|date|day|link|station|platform|time)\b|\bchild(?:ren)?\b|\bnursery\b|\bschool run\b"
)
_LONGEST: Final = 25  # words: a reading of thenest and cvtips


def stories(context: Context) -> Iterator[tuple[Span, str]]:
    """Reasons for coming late, a long sentence about it, or a word about it when the record knows of none."""
    draft = context.draft
    late = [sentence for sentence in draft.sentences if any(found(_LATE, draft.text, sentence))]
    for sentence in late:
        around = paragraph_of(draft, sentence)
        at = around.index(sentence) if sentence in around else 0
        told = [
            Span(min(p.start for p in places), s.end)
            for s in around[at : at + 2]
            if (places := list(found(_STORY, draft.text, s)))
        ]
        if told:
            for span in told:
                yield span, ""
        elif count_words(sentence.of(draft.text)) > _LONGEST:
            yield sentence, f"More than {_LONGEST} words about being late."
        elif _was_on_time(context):
            yield sentence, "The record does not show that you were late."


def _was_on_time(context: Context) -> bool:
    minutes = context.world.debrief.record.signals.minutes_late if context.world else None
    return minutes is not None and minutes <= 1
