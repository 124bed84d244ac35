"""The others are surely better."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    named = look.quotes(signs.OTHERS, reversed(look.theirs), 1)
    seen = "that others are seen, and nothing else about them" if named else "nothing about anybody else"
    return Judgement(
        "cannot be told", f"The record says {seen}. It cannot be known, and it is outside your control.", named
    )


ITEM = Worry(
    id="W47",
    name="others-better",
    title="The others are surely better",
    why="Nobody saw them. S1: others may stand no better. No reliable offer rate exists.",
    sources=(*cite("S1"),),
    says=each(
        "others were stronger | The others are surely better | They are seeing people who come from actual hospitals "
        "and those people will be better | the internal candidate will get it | There must be hundreds of better "
        "applicants | I bet everyone else did better | other candidates have more experience | they've probably got "
        "someone in mind already | I can't compete with people from Oxford"
    ),
    cues=each(
        r"(?:will|would|going to|gonna|bound to|probably) ~(?:take|pick|choose|hire|prefer|want|select) (?:a |an |"
        r"the |some\w* )(?!it|me)(?:\S+){1}(?: \S+){0,4} | lined up(?: already)? | (?:job|post|role|place) (?:is|"
        r"was) (?:already )?(?:promised|gone|taken|earmarked|spoken for)(?: \S+){0,4} | (?:nephew|niece|cousin|"
        r"relative|insider)\w* | (?:give|giving|gave|go|going|goes) (?:it|the job|the post|"
        r"this)? ?(?:to )?(?:somebody|someone|some one|one of) (?:\S+ ){0,5} | jobs? for the (?:boys|girls) |"
        r" (?:already|surely|probably) (?:have|has|had|got) ~(?:somebody|someone|a person|their own)(?: \w+){0,3} |"
        r" (?:somebody|someone) (?:they|he|she) (?:already )?knows? | (?:got |have |has |with )?(?:two|three|four|"
        r"five|six|several|\d+) (?:others|more|other people)(?: \S+){0,3} | (?:ten|dozens?|hundreds|lots|loads|plenty|"
        r"many|other|tons) (?:of )?(?:\w+ )?(?:better|stronger|more (?:experienced|qualified)) \w+ | (?:other|next|"
        r"previous|another) (?:girl|guy|woman|man|lad|person|one|bloke|lady|candidate)(?: \w+){0,5} ~(?:more|better|"
        r"stronger|experienced|confident|younger) | (?:other|others|another|more|internal|stronger|better|hundreds of|"
        r"lots of|loads of|plenty of|many|external) ~(?:candidates?|applicants?|people|graduates|ones)(?: \w+){0,3} |"
        r" (?:others?|everyone else|everybody else|those people|somebody else|someone else|the rest|"
        r"competition) ~(?:better|stronger|more|get it|qualified|did|ahead|smarter|younger|have|were|are|is|will) |"
        r" internal (?:candidate|person|applicant) | someone ~in mind | (?:cannot|can not|could not|not) compete |"
        r" the competition | (?:will|would|must) be (?:much |far |so much )?better than me | better than me"
    ),
    decidable="no",
    supports="No evidence possible.",
    refutes="Nothing can.",
    letter="no",
    rules=("E10",),
    caution='Say "cannot be known" and "outside your control".',
    judge=_judge,
    finds=(
        Example(
            "Worry: The others are surely better.\nAnn: We're seeing two more people this week.\nMe: Thank you.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: The internal candidate will get it.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"
        ),
    ),
)
