"""I am not good enough / not the right type."""

from afterword.debrief.requirements import Wanted, matter, wanted
from afterword.debrief.worry_doubts import doubts, reply
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import NOT_YET, in_paper, own_evidence
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite

_LEAST, _MOST = 3, 0.75
"""Lines of an advertisement below which nothing is counted, and the share that has to be met. Readings."""


def _judge(look: Look, text: str) -> Judgement:
    lines = wanted(look.record.case)
    shown = [(line, proof) for line in lines if (proof := _met(look, line))]
    pairs = tuple(quote for line, proof in shown[:2] for quote in (line.quote, *proof))
    count = f"Your papers and answers show {len(shown)} of the {len(lines)} things they ask for."
    standing = [doubt for doubt in doubts(look) if doubt.answered != "yes"]
    if standing:
        reason = "A doubt was voiced and is still open."
        reason += f" {count}" if len(lines) >= _LEAST else " What you are worth is in no record."
        return Judgement(
            "mixed", reason, (standing[0].quote, *reply(look, standing[0]), *pairs[:2]), standing[0].exchange
        )
    asked = matter(text)
    lacking = next((line for line in lines if line.keys & asked and not _met(look, line)), None)
    if lacking:
        reason = f"They ask for it, and no paper of yours shows it. {count}"
        return Judgement("mixed", reason, (lacking.quote, *_half(look, lacking), *pairs[:2]))
    if len(lines) >= _LEAST and len(shown) >= _MOST * len(lines):
        return Judgement("not supported", f"{count} No doubt about you stayed open.", pairs)
    reason = "No doubt about you was voiced that stayed open. What you are worth, or whether you fit, is in no record."
    return Judgement("cannot be told", reason)


def _met(look: Look, line: Wanted) -> tuple[Quote, ...]:
    """One's own words or papers that hold at least half of what a line asks for, and not as something still to come."""
    paper = own_evidence(look, line.keys)
    if paper and pattern(NOT_YET).search(paper.text):
        return ()
    if paper and len(line.keys & matter(paper.text)) * 2 >= len(line.keys):
        return in_paper(look, paper)
    mine = () if look.from_memory else look.mine
    told = next((turn for turn in mine if len(line.keys & matter(turn.text)) * 2 >= max(4, len(line.keys))), None)
    return (look.best(told, line.keys),) if told else ()


def _half(look: Look, line: Wanted) -> tuple[Quote, ...]:
    """Where one's own words or papers say that it is still to come."""
    paper = own_evidence(look, line.keys)
    said = () if look.from_memory else look.quotes(NOT_YET, look.mine, 1)
    return (*said, *(in_paper(look, paper) if paper and pattern(NOT_YET).search(paper.text) else ()))


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
