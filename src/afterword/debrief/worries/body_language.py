"""Eye contact, smile, posture."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_REMARK = (
    r"(?:you(?:'re| are)? (?:keep |kept )?)(?:looking|staring) (?:away|down|at (?:your|the))|eye contact|look at me|"
    r"you're smiling"
)


_UNSEEN = (
    r"(?:good|okay|convenient) time to (?:talk|speak|call)|on the line|(?:on|over|by) the phone (?:today|with|to|"
    r"for|and|at)|phone (?:screen|interview|call)|(?:can't|cannot) see you|"
    r"(?:no|without) (?:a )?(?:video|camera)|cameras? (?:is |are )?off|audio only|just (?:a )?voice"
)
_BEGINNING = 8


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    remarks = look.quotes(_REMARK, look.theirs)
    if remarks and not look.from_memory:
        return Judgement("mixed", "Somebody remarked on it; what it looked like is not in the words.", remarks)
    unseen = look.quotes(_UNSEEN, look.transcript.turns[:_BEGINNING], 1)
    if unseen:
        return Judgement("not supported", "It was a call without a picture: nobody could see you.", unseen)
    return Judgement("cannot be told", "Words and times show nothing about where somebody looked or how they sat.")


ITEM = Worry(
    id="W11",
    name="body-language",
    title="Eye contact, smile, posture",
    why=(
        "Polls name missing eye contact (67%) and smile (39%); smiling is among the published advice of Naim et al. "
        "(facts 2.1)."
    ),
    sources=(*cite("careerbuilder-2018", "naim-2018"),),
    says=each(
        "I didn't look at them | I forgot to smile | I never made eye contact | I was slouching the whole time | I "
        "hardly ever looked at the camera, I was looking at my own face | I crossed my arms | my posture was terrible "
        "| I kept touching my hair | I was staring at the floor | bad body language | I kept looking down at my notes"
    ),
    decidable="no",
    supports="Only the user's own viewing after a prediction.",
    refutes="Audio or phone interview: irrelevant.",
    letter="no",
    otherwise="Camera at eye height; a note with three questions beside the lens.",
    caution="Culture, autism, visual impairment; AI Act.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I never made eye contact.\nAnn: Why us? {motivation yes}\nMe: Because of the new site.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: I never made eye contact.\nAnn: You keep looking away, is something there?\nMe: Only the cat.",
            "mixed",
        ),
    ),
)
