"""They never asked what I am good at."""

from afterword.debrief.model import Exchange
from afterword.debrief.requirements import Wanted, wanted
from afterword.debrief.worry_doubts import doubts
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_papers import in_paper, never_asked, own_evidence
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems


def _judge(look: Look, text: str) -> Judgement:
    topic = focus(look, text).topic - _VAGUE
    asked, lines = look.record.questions_to_me, wanted(look.record.case)
    if topic:
        return _one(look, topic, asked, lines)
    missing = never_asked(look, lines)
    if not lines or not asked:
        return Judgement("cannot be told", "Without the advertisement, what should have been asked cannot be told.")
    count = f"{len(missing)} of {len(lines)} points of the advertisement never came up in a question."
    own = [(line, paper) for line in missing if (paper := own_evidence(look, line.keys))]
    quotes = tuple(q for line, paper in own[:2] for q in (line.quote, *in_paper(look, paper)))
    if len(missing) * 2 >= len(lines) and own:
        return Judgement("supported", count, quotes)
    return Judgement("mixed" if missing else "not supported", count, quotes, letter="yes" if own else None)


def _one(look: Look, topic: frozenset[str], asked: tuple[Exchange, ...], lines: tuple[Wanted, ...]) -> Judgement:
    """The verdict where the worry names what was not asked."""
    named = [e for e in asked if len(topic & content_stems(e.question)) * 2 > len(topic)]
    near = [e for e in asked if topic & content_stems(e.question)]
    if named:
        return Judgement("not supported", "You were asked about it.", look.question(named[0]), named[0].id)
    if near and len(topic) > 1:
        reason = "One question came near it; whether it let you show this the record does not tell."
        return Judgement("mixed", reason, look.question(near[0]), near[0].id, "yes")
    doubted = [doubt for doubt in doubts(look) if topic & content_stems(doubt.quote.text)]
    if doubted:
        reason = "They doubted it rather than ask; whether that let you show it the record does not tell."
        return Judgement("mixed", reason, (doubted[0].quote,), doubted[0].exchange, "yes")
    told = [turn for turn in look.mine if topic <= content_stems(turn.text)] if not look.from_memory else []
    if told and len(topic) > 1:
        return Judgement(
            "mixed", "Nobody asked about it, but you brought it in yourself.", (look.best(told[0], topic),)
        )
    if look.from_memory and not asked:
        return Judgement("cannot be told", "The notes do not say what was asked.")
    paper = own_evidence(look, topic)
    line = next((line.quote for line in lines if topic & content_stems(line.quote.text)), None)
    proof = (*((line,) if line else ()), *(in_paper(look, paper) if paper else ()))
    unsaid = look.noted(topic, _UNSAID) if look.from_memory else ()
    if look.from_memory and not (unsaid or proof):
        return Judgement("cannot be told", "Your notes do not mention it; whether it came up they cannot show.")
    proof = (*unsaid, *proof)
    others = tuple(q for e in asked if e.kind not in ("small-talk", "other") for q in look.question(e))
    return Judgement("supported", f"None of the {len(asked)} questions was about it.", (*proof, *others)[:4])


_UNSAID = r"(?:nobody|no one|nothing|never|didn't|did not|not once|without)\b"
_VAGUE = content_stems(
    "strength strengths skill skills cv resume experience ability good chance show opportunity years year actual "
    "work stuff job thing things part side bit best real whole lot"
)


ITEM = Worry(
    id="W30",
    name="strengths-not-asked",
    title="They never asked what I am good at",
    why="Unstructured interviews predict poorly (.19). S1: the interviewer may not have collected it.",
    sources=(*cite("S1"),),
    says=each(
        "I couldn't show my strengths | They never asked what I am good at | They didn't ask me a single thing about "
        "firmware design | nobody asked about my years in intensive care | no questions about my actual skills | He "
        "never gave me a chance to talk about my degree | they skipped everything on my CV | I had no opportunity to "
        "show what I can do | They only asked about things I'm weak at | she asked nothing about my teaching"
    ),
    decidable="yes",
    supports="A main requirement never came up and the user has evidence.",
    refutes="Covered.",
    letter="yes",
    rules=("C5", "D4"),
    otherwise="Steer: offer an example unasked.",
    caution="One only.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They never asked about my welding.\n"
            "Ann: Can you drive a van? {logistics yes}\n"
            "Me: Yes.\n"
            "Ann: Are you free on Saturdays? {logistics yes}\n"
            "Me: Yes.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: They never asked about my welding.\n"
            "Ann: Where did you learn welding? {background yes}\n"
            "Me: At the yard.",
            "not supported",
        ),
    ),
)
