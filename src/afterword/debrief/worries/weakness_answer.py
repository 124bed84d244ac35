"""My weakness/failure answer was awful."""

from afterword.debrief.worry_answers import meant, outcome, unhappy
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_ASKED = (
    r"weakness\w*|weak (?:point|spot|area)s?|not (?:so )?good at|development areas?|areas? (?:for|of) (?:improvement|"
    r"development)|fail\w*|mistakes?|got (?:\w+ ){0,3}wrong|go(?:es|ne)? wrong|went wrong"
)
_MEASURE = (
    r"since then|so now|these days|now i|i(?:'ve| have) (?:since|started|learned|learnt|begun|been)|i learn(?:ed|t)|"
    r"i(?:'m| am) working on|what i do (?:now|is|about it)|to (?:fix|counter|avoid) that|next time|as a result|"
    r"after that|i changed|(?:so|now) i (?:make|keep|set|use|ask|write|check|block|plan)|i now|i always|i (?:make|"
    r"keep|set) (?:a|my|up|reminders?|myself)"
)
_BLAME = (
    r"(?:his|her|their|my (?:boss|manager|colleague)(?:'s)?) fault|because (?:they|he|she) (?:was|were|is|are|didn't|"
    r"never)|lazy|useless|incompetent"
)


def _judge(look: Look, text: str) -> Judgement:
    asked = [e for e in look.record.questions_to_me if pattern(_ASKED).search(e.question)]
    if not asked:
        return Judgement("cannot be told", "The record holds no question about a weakness or a failure.")
    named = meant(look, text)[1]
    exchange = named if named in asked else min(asked, key=lambda e: outcome(look, e) == "yes")
    family = (exchange, *look.followers(exchange))
    turns = [turn for e in family for turn in look.answer(e)]
    blame, measure = look.quotes(_BLAME, turns), look.quotes(_MEASURE, turns)
    if blame:
        told = "The answer puts it on others" + (", and says what you did about it." if measure else ".")
        return Judgement("mixed" if measure else "supported", told, (*blame, *measure[:1]), exchange.id)
    if outcome(look, exchange) == "no":
        return Judgement(
            "supported", "The question stayed without an answer.", look.answer_quote(exchange), exchange.id
        )
    if measure and not unhappy(look, exchange):
        return Judgement(
            "not supported",
            "It names something real and what you do about it: an ordinary answer.",
            measure[:2],
            exchange.id,
        )
    return Judgement("mixed", "It was answered, but not wholly.", look.answer_quote(exchange), exchange.id)


ITEM = Worry(
    id="W21",
    name="weakness-answer",
    title="My weakness/failure answer was awful",
    why="No accountability: 52% deal-breaker. No data on the weight of this question.",
    sources=(*cite("careerbuilder-2018"),),
    says=each(
        "the weakness question | My weakness answer was awful | I said I'm a perfectionist | my failure story was "
        "terrible | I gave a cliché for my weakness | I blamed my colleague in the failure question | worst answer "
        "was the one about my weaknesses | I told them my biggest weakness is time management"
    ),
    cues=each(
        r"(?:answer|question|one|reply) ~(?:about |on |to )?(?:my |the )?(?:\w+ )?weakness(?:es)?(?: (?:was|is|"
        r"went) \w+)? | weakness(?:es)? | perfectionist | failure (?:question|answer|story|example) | (?:biggest|"
        r"greatest) (?:fault|flaw|failing|failure|mistake) | (?:question|answer|one|asked) (?:about|on) (?:a |"
        r"my )?(?:failure|mistake|failing)"
    ),
    decidable="in part",
    supports="Blame on others, or a core requirement named as weakness without a measure.",
    refutes="An ordinary answer.",
    letter="partly",
    rules=("D3",),
    otherwise="A new card.",
    caution="Do not dig it up again.",
    owns=REGRET,
    judge=_judge,
    finds=(
        Example(
            "Worry: My weakness answer was awful.\n"
            "Ann: What's your biggest weakness? {behavioural partly}\n"
            "Me: The others are lazy and it's their fault that I look slow.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: My weakness answer was awful.\n"
            "Ann: What's your biggest weakness? {behavioural yes}\n"
            "Me: I used to take everything on. Since then I've kept a list and I hand two things over every Monday.",
            "not supported",
        ),
    ),
)
