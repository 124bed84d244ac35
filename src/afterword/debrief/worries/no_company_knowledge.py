"""I knew nothing about the company."""

from afterword.debrief.worry_employer import (
    MANY,
    REPORTED,
    asks_about,
    brought_up,
    corrected,
    corrected_in_notes,
    little,
    owned_in_notes,
    told_of,
)
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import particulars, specifics
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_READ = r"(?:i )?(?:read|saw|looked at|looked up|visited|watched|studied) (?:your|the|that you|on your|about)"
_OWNED = (
    r"(?:don't|do not|didn't|haven't) (?:really |actually )?(?:know (?:much|a lot|anything|enough) about (?:you|"
    r"the|your)|(?:had|have) time to (?:look|read)|(?:looked|read) (?:you|at your|up|into))|never heard of (?:you|"
    r"them)"
)
_SEEN = r"here|read|saw|website|visited|heard"


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    about = asks_about(look)
    asked = [e for e in look.record.questions_to_me if pattern(about).search(e.question)]
    noted = look.find(rf"(?:asked|wanted to know|wondered)[^.]*(?:{about})", look.mine)
    told = tuple(turn for e in asked for turn in look.answer(e))
    if look.from_memory and not asked:
        told = look.turns(n for hit in noted for n in (hit.turn.n, hit.turn.n + 1))
    facts = brought_up(look, specifics(look, told, asked=True))
    read = look.quotes(_READ, told, 1)
    place = asked[0].id if asked else None
    if wrong := corrected(look) or corrected_in_notes(look, told):
        return Judgement("supported", "One thing you said of them is not so, and they put it right.", wrong, place)
    if owned := look.quotes(_OWNED, look.mine, 1) or owned_in_notes(look, told):
        return Judgement("supported", "You said yourself that you knew little about them.", owned)
    brought = specifics(look, look.mine) if not look.from_memory else ()
    elsewhere = tuple(q for q in brought if pattern(_SEEN).search(q.text) or not pattern("i|my|me").search(q.text))
    if len(facts) + len(read) >= 2 or particulars(facts) >= MANY or (look.from_memory and facts):
        things = "a particular thing" if len(facts) == 1 else f"{len(facts) or 'several'} particular things"
        return Judgement("not supported", f"Asked about it, you named {things} about them.", facts[:3] or read, place)
    if asked:
        return little(look, asked[0], told, facts or read, elsewhere)
    if look.from_memory and (brought_in := told_of(look)):
        return Judgement("not supported", "You brought in particular things about them.", brought_in)
    if look.from_memory and noted:
        reply = look.quotes(REPORTED, told, 1) or tuple(look.quote(hit) for hit in noted[:1])
        return Judgement("supported", "You noted the question, and nothing particular in your answer.", reply)
    if look.from_memory or not look.record.questions_to_me:
        return Judgement("cannot be told", "The record does not say whether you were asked about them.")
    if len(elsewhere) >= 2:
        return Judgement("not supported", "Nobody asked, and you brought in particulars of them.", elsewhere[:2])
    return Judgement("not supported", "Nobody asked you what you know about them.")


ITEM = Worry(
    id="W26",
    name="no-company-knowledge",
    title="I knew nothing about the company",
    why="Commonest mistake in Accountemps polls (36–47%); 45% deal-breaker in 2018.",
    sources=(
        *cite("accountemps-2017", "careerbuilder-2018"),
        Source("Afterword's worry catalogue", "W26: thresholds and conditions", "reading"),
    ),
    says=each(
        "I had not read up on them | I knew nothing about the company | I hadn't done my research | I couldn't say "
        "why I wanted to work there specifically | I had no clue what the firm actually does | I didn't know anything "
        "about the school | I should have looked at their website | I hadn't even read the Ofsted report | my answer "
        "to why us was empty | did not prepare about the bank"
    ),
    decidable="yes",
    reads=True,
    supports="Asked, and fewer than two specific facts or a wrong one.",
    refutes="Not asked, or specifics in any answer.",
    thresholds=(Threshold("specific facts", "< 2 count", "reading"),),
    letter="yes",
    rules=("D8", "C1"),
    otherwise="Company sheet a day before.",
    caution="One new fact with its source, no list (S4, S0).",
    judge=_judge,
    finds=(
        Example(
            "Worry: I knew nothing about the company.\n"
            "Ann: What do you know about us? {motivation partly}\n"
            "Me: I know that you are very well regarded.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I knew nothing about the company.\n"
            "Company: The depot at Redhill opened in 2024 and runs 60 electric lorries.\n"
            "Ann: What do you know about us? {motivation yes}\n"
            "Me: The depot at Redhill opened in 2024. You have 60 electric lorries there.",
            "not supported",
        ),
        Example(
            "Worry: I knew nothing about the company.\n"
            "Ann: How do you plan a route? {technical yes}\n"
            "Me: From the drops.",
            "not supported",
        ),
    ),
)
