"""One panel member was silent or hostile."""

from afterword.debrief.model import Concern
from afterword.debrief.worry_doubts import about, doubts, reaction, reply
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_people import kindness, meant, task
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source

_ANSWERED = (
    r"that(?:'s| is| has|'s me)? (?:me |certainly |fully |more than )?(?:answer(?:s|ed)|settle[sd])(?! in part)|"
    r"you(?:'ve| have) (?:\w+ )?(?:answered|convinced|reassured|persuaded|put my mind)|i(?:'m| am) (?:\w+ )?"
    r"(?:convinced|reassured|persuaded|satisfied)|i (?:take|withdraw) (?:it|that) back|i stand corrected"
)
_NEAR = 9
"""Turns within which a doubt is taken back."""


def _judge(look: Look, text: str) -> Judgement:
    people, topic = meant(look, text), focus(look, text).topic
    voiced = [d for d in doubts(look) if not people or d.by in people]
    near = [d for d in voiced if topic & about(look, d)]
    # A doubt in other words is taken for the one that is meant where it is the only one, or where it still stands.
    near = near or [d for d in voiced if len(voiced) == 1 or d.answered != "yes"]
    open_ones = [d for d in near if d.answered == "no"] or [d for d in near if d.answered == "partly"]
    if open_ones or near:
        return _met(look, (open_ones or near)[0], len([d for d in near if d.answered == "no"]))
    own = (*task(look, people), *kindness(look, people))
    if own and (people or len(look.record.case.interviewers) == 1):
        reason = "No doubt about you was voiced, and the record shows the opposite or a divided task."
        return Judgement("not supported", reason, own[:3])
    return Judgement(
        "cannot be told", "Nobody in the record voices a doubt about you; what was in anybody's mind is not there."
    )


def _settled(look: Look, doubt: Concern) -> tuple[Quote, ...]:
    """Where whoever doubted says, a few turns on, that the doubt is gone."""
    n = doubt.quote.turn or 0
    near = look.turns(range(n + 1, n + 1 + _NEAR)) if n and not look.from_memory else ()
    return look.quotes(_ANSWERED, [t for t in near if look.record.case.name_of(t.speaker) == doubt.by], 1)


def _met(look: Look, doubt: Concern, standing: int) -> Judgement:
    if doubt.answered != "yes" and (settled := _settled(look, doubt)):
        reason = "A doubt was voiced, and later they said that it was answered."
        return Judgement("not supported", reason, (doubt.quote, *settled), doubt.exchange)
    quotes = (doubt.quote, *reply(look, doubt), *reaction(look, doubt))
    if doubt.answered == "no":
        often = "Doubts were" if standing > 1 else "A doubt was"
        reason = f"{often} voiced and no fact was offered against it. What was in anybody's mind cannot be told."
        return Judgement("supported", reason, quotes, doubt.exchange)
    if doubt.answered == "partly":
        return Judgement(
            "mixed", "A doubt was voiced, and the answer met it only in part.", quotes, doubt.exchange, "yes"
        )
    return Judgement("not supported", "A doubt was voiced, and you met it with facts.", quotes, doubt.exchange)


ITEM = Worry(
    id="W44",
    name="hostile-panelist",
    title="One panel member was silent or hostile",
    why="Panels agree better (.74) than separate interviewers (.44).",
    sources=(Source("Meta-analysis of panel interviews", "agreement .74 against .44", "paper"),),
    says=each(
        "she grilled me | he said nothing | Garside had made his mind up, and nothing I said about coping with the "
        "pace landed | One panel member was hostile | the older man was out to get me | He kept challenging "
        "everything I said | the woman on the left never said a word | she pulled my CV apart | he obviously didn't "
        "believe I could do it | they don't think I have enough experience | She kept picking holes in my answers | "
        "He was aggressive with his questions | the finance director clearly doubted me"
    ),
    decidable="in part",
    supports="A challenge ended in an unanswered concern.",
    refutes="The same tone about facts; divided roles (note taker).",
    letter="yes",
    rules=("D10", "D13"),
    caution="Stress interviews exist.",
    judge=_judge,
    finds=(
        Example(
            "Worry: Ann had made up her mind that I couldn't manage the nights.\n"
            "Concern: I don't see how you'd manage the nights. | no\n"
            "Ann: I don't see how you'd manage the nights. {background no}\n"
            "Me: I'm very flexible.\n"
            "Ann: Everybody says that.",
            "supported",
        ),
        Example(
            "Worry: Ann grilled me about the nights.\n"
            "Concern: I don't see how you'd manage the nights. | partly\n"
            "Ann: I don't see how you'd manage the nights. {background partly}\n"
            "Me: I did nights for a month once.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: Ann grilled me about the nights.\n"
            "Concern: I don't see how you'd manage the nights. | yes\n"
            "Ann: I don't see how you'd manage the nights. {background yes}\n"
            "Me: I worked 40 nights last year and missed none.",
            "not supported",
        ),
        Example("Worry: Ann had made up her mind.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
