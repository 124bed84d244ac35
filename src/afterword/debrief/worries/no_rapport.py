"""We did not click."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    shared = tuple(q for e in look.record.questions_to_me if e.kind == "small-talk" for q in look.question(e))[:1]
    reason = "Whether two people took to each other is not in the words."
    return Judgement("cannot be told", reason, shared)


ITEM = Worry(
    id="W43",
    name="no-rapport",
    title="We did not click",
    why=(
        "Liking gap; first impressions .42 with ratings but .22 with offers. S1: a missing connection does not mean "
        "you are out."
    ),
    sources=(*cite("S1"),),
    says=each(
        "no rapport | bad chemistry | We did not click | there was no connection | she didn't like me | I don't think "
        "they liked me | we just didn't get on | the vibe was off | They hated me | it felt like they took against me"
    ),
    decidable="no",
    supports="Not decidable by a program.",
    refutes="A shared topic was there: use it in the note.",
    letter="no",
    rules=("C1",),
    otherwise="Fit check: does it matter for the job?",
    judge=_judge,
    finds=(Example("Worry: We did not click.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),),
    passes=(Example("Worry: She didn't like me.\nAnn: Good answer. {praise}\nMe: Thank you.", "cannot be told"),),
)
