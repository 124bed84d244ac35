"""Repair only what the record supports as a gap; otherwise send a plain short note."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits

_DELIVERY = (
    r"\b(?:i|i've|i'd) (?:\w+ ){0,3}(?:said|saying|used|using) (?:\"|')?(?:um|uh|erm?|ah|like|you know|filler)s?\b|\b(?:my|the|so many|too many|all (?:the|those|my)) (?:ums?|uhs?|filler words|filled pauses)\b"
    r"|\b(?:i|my) (?:\w+ ){0,3}(?:lost|losing) (?:my |the )?(?:thread|train of thought|my place|my words)\b"
    r"|\bi (?:\w+ ){0,3}(?:talked|spoke|talking|speaking|rambled|went on|was talking|was speaking) (?:\w+ )?(?:too|so|rather) (?:much|fast|long|quickly|quietly|softly|slowly)\b"
    r"|\b(?:i|i may have|i must have) (?:\w+ ){0,2}(?:rambled|waffled|babbled|gabbled|stammered|stuttered|mumbled|blushed|fidgeted)\b(?! through)|\bmy (?:rambling|waffling|babbling|stammering|stuttering|mumbling|fidgeting|long silences?|long pauses?|shaking hands|shaky voice)\b"
    r"|\bstumbl(?:ed|ing) over my\b|\b(?:i|my mind) (?:\w+ )?(?:went|go|drew) (?:completely |totally |quite |a |entirely )*blank\b|\bi (?:just |simply |rather |completely )?(?:froze|blanked)\b(?! (?:the|a|our))"
    r"|\bmy (?:voice|hands) (?:was|were|shook|trembled|shaking)\b|\bi (?:\w+ )?(?:avoided|did(?:n't| not) make|made (?:so |too )?little) eye contact\b|\b(?:i|my) (?:\w+ ){0,2}(?:went off (?:on a|at a) tangent|went red|talked over you|spoke over you)\b"
    r"|\bmy accent\b|\bhow (?:long|much|fast) i (?:talked|spoke|went on)\b|\btalked for \w+ words\b"
)


def _check(context: Context) -> Iterator[Hit]:
    yield from hits(_DELIVERY, context.draft)


ITEM = LetterRule(
    id="D1",
    name="repair-without-finding",
    title="Repair only what the record supports as a gap; otherwise send a plain short note.",
    why="Worries are not errors (S1); most small slips nobody notices (S4).",
    sources=cite("S1", "S4", "gilovich-2000", "savitsky-gilovich-2003", "hrcapitalist", "naledisaul"),
    finds=(Example("Dear Tom,\n\nThank you. I noticed that [[I said \"um\"]] a great deal and lost my thread when you looked at the clock."), Example("Dear Tom,\n\nThank you. I know that [[I rambled]] when you asked about the crews."), Example("Dear Tom,\n\nThank you. [[My mind went blank]] at your second question."), Example("Dear Tom,\n\nThank you, and forgive [[my long silence]] before the answer."),),
    passes=(Example("Dear Tom,\n\nThank you for Tuesday. You asked about a project I led."), Example("Dear Tom,\n\nThank you. The loggers froze in January, and the screens went blank at three."), Example("Dear Tom,\n\nThank you. At Northgate I talked to each crew for an hour, and used what they said."), Example("Dear Tom,\n\nThank you. You described how the line goes blank when a battery dies."),),
    level="warning",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="This points at a slip of delivery that hardly anybody noticed.",
    next="Leave it out; mend only an answer that the record shows as open.",
    false_alarms="The user may override; log it.",
    check=_check,
)
