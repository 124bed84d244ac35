"""I was slow, quiet, monotone."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_answers import taken_up
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_SLOW = 125
_TONE = r"monoton\w*|flat|dull|boring|robot\w*|wooden|lifeless|drone\w*|energy|enthusias\w*"


def _judge(look: Look, text: str) -> Judgement:
    asked = look.quotes(f"{signs.LOUDER}|{signs.AGAIN}", look.theirs)
    rate = look.measure("words_per_minute")
    if len(asked) >= 2:
        return Judgement("supported", "You were asked more than once to speak up or to repeat.", asked)
    if asked and look.from_memory:
        return Judgement("supported", "You noted that you were asked to speak up or to repeat.", asked)
    if asked:
        return Judgement("mixed", "Once you were asked to speak up or to repeat.", asked)
    if look.from_memory:
        return Judgement("cannot be told", "Notes do not show how a voice sounded.")
    if pattern(r"slow\w*").search(text) and (rate is None or rate.value is None):
        return Judgement("cannot be told", "The record has no times from which a speed could be measured.")
    if rate and rate.value is not None and rate.value < _SLOW:
        told = f"{rate.value:.0f} words per minute is slow, but nobody asked you to speak up or repeat."
        return Judgement("mixed", told)
    if pattern(_TONE).search(text):
        return Judgement("cannot be told", "Nobody asked you to speak up, and how a voice sounded is not in the words.")
    if not look.record.questions_to_me:
        return Judgement("cannot be told", "The record holds no question and no answer of yours.")
    taken = tuple(q for e in look.record.questions_to_me for q in taken_up(look, e))[:2]
    if not taken:
        reason = "Nobody asked you to speak up or to repeat, but nobody took an answer up either."
        return Judgement("cannot be told", reason)
    reason = "Nobody asked you to speak up or to repeat, and they went on from your answers."
    return Judgement("not supported", reason, taken)


ITEM = Worry(
    id="W08",
    name="slow-or-quiet",
    title="I was slow, quiet, monotone",
    why="Fewer words per minute was the verbal cue that raters read as anxiety (Feiler & Powell 2016).",
    sources=(
        *cite("feiler-powell-2016"),
        Source("Afterword's worry catalogue", "W08: thresholds and conditions", "reading"),
    ),
    says=each(
        "I mumbled | I was flat | my voice was so quiet they couldn't hear me | I sounded monotone | I spoke too "
        "softly | I sounded bored and flat | too quiet | I was speaking very slowly"
    ),
    decidable="in part",
    supports=(
        "Asked to speak up or repeat at least twice. Slow alone (under 125 words per minute of speaking time in most "
        "answers): mixed."
    ),
    refutes="No such request, and replies that fit the answers.",
    thresholds=(
        Threshold(
            "slow speech", "< 125 words per min of speaking time", "lower end of a textbook range, low confidence"
        ),
        Threshold("requests to speak up or repeat", ">= 2 count", "reading"),
    ),
    letter="no",
    rules=("C4",),
    otherwise="Rehearse aloud, record, listen after predicting.",
    caution="Microphone level is not voice level. No emotion words.",
    speech=True,
    judge=_judge,
    finds=(
        Example(
            "Worry: I mumbled.\n"
            "Ann: Could you speak up? {other yes}\n"
            "Me: Yes.\n"
            "Ann: Sorry, I can't hear you, a bit louder. {other yes}\n"
            "Me: Is this better?",
            "supported",
        ),
        Example("Worry: I mumbled.\nAnn: You're very quiet.\nMe: Is this better?", "mixed"),
    ),
    passes=(
        Example(
            "Worry: I mumbled.\nFacts: wpm=140\nAnn: Why us? {motivation yes}\nMe: Because of the new site.\n"
            "Ann: Which part of it? {background yes follows}\nMe: The dock.",
            "not supported",
        ),
    ),
)
