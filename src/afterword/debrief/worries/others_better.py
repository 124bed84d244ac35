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
