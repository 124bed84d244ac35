"""I am not good enough / not the right type."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    standing = [c for c in look.record.signals.concerns if c.answered != "yes"]
    if standing:
        reason = "One doubt was voiced and is still open. What you are worth is in no record."
        return Judgement("mixed", reason, (standing[0].quote,), standing[0].exchange)
    reason = "No doubt about you was voiced that stayed open. What you are worth, or whether you fit, is in no record."
    return Judgement("cannot be told", reason)


ITEM = Worry(
    id="W50",
    name="not-good-enough",
    title="I am not good enough / not the right type",
    why=(
        "S0: qualification and personal fit are outside your control. Interview anxiety says little about job "
        "performance."
    ),
    sources=(*cite("S0"),),
    says=each(
        "not qualified | wrong culture | I am not good enough | I'm not the right type for this place | I don't have "
        "the experience they want | I'm too old for this job | I felt like an impostor | I don't fit in there | They "
        "want someone with a degree and I haven't got one | I'm just not clever enough | I am not what they are "
        "looking for"
    ),
    cues=each(
        r"(?:people|someone|somebody) like me | (?:not|never) (?:really |nearly |just )?(?:good|clever|smart|"
        r"qualified|experienced|posh|strong|bright|capable|young) ?(?:enough)?(?: for)? | not (?:really |just |be |"
        r"the )?(?:cut out|the right|right (?:for|type|person|fit)|what they (?:want|are|need)|a (?:good )?fit|fit in|"
        r"fit|belong|their type|up to (?:it|the job|this))(?: \w+)? | un-?qualified | imposter | impostor | fraud |"
        r" wrong (?:culture|type|background|person|age) | too (?:old|young|foreign|working[- ]class) |"
        r" not have ~(?:experience|degree|qualifications?|right background|skills|licen[cs]e) | (?:have not|had not|"
        r"without) (?:got )?(?:a |the |any |enough )?(?:degree|experience|qualifications?) | (?:want|need|"
        r"looking for)\w* ~(?:degree|licen[cs]e|experience|certificate) ~(?:not|no|never)(?: \w+)? | {me}(?:am|feel|"
        r"felt|is) (?:a |such a )?(?:failure|useless|worthless|stupid|idiot|loser|hopeless)"
    ),
    decidable="in part",
    supports="Main requirements not met.",
    refutes="Most met.",
    letter="no",
    otherwise="Fit check, self-distanced review, next target.",
    caution="If low mood lasts: encourage human support; the tool is no therapist.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I'm not good enough.\n"
            "Concern: You have never run a ward. | no\n"
            "Ann: You have never run a ward. {background no}\n"
            "Me: I learn fast.",
            "mixed",
        ),
        Example("Worry: I'm not good enough.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
    passes=(
        Example(
            "Worry: I'm not the right type for this place.\nAnn: Good answer. {praise}\nMe: Thank you.",
            "cannot be told",
        ),
    ),
)
