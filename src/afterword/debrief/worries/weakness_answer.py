"""My weakness/failure answer was awful."""

from afterword.debrief.worry_answers import meant, outcome, unhappy
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_ASKED = (
    r"keep an eye on|watch out for|(?:need|want|ought|have) to know about you|(?:be|is) (?:it )?like to (?:manage|"
    r"work with)|"
    r"weakness\w*|weak (?:point|spot|area|side)s?|not (?:so |as |very )?(?:good|strong|hot) (?:at|on)|"
    r"development (?:areas?|needs?)|"
    r"areas? (?:for|of) (?:improvement|development|growth)|fail\w*|mistakes?|got (?:\w+ ){0,3}wrong|go(?:es|"
    r"ne)? wrong|went wrong|"
    r"(?:need|have|like|want) to (?:work on|improve|get better)|work(?:ing)? on|(?:struggle|find (?:it )?hard)|"
    r"do(?:ing)? (?:differently|"
    r"better)|(?:boss|manager|principal|colleagues?|team|referee|\w+) (?:would )?(?:say|tell (?:me|"
    r"us))[^.?]{0,40}(?:improve|better|"
    r"change|less|stop|worst|irritat\w*|drives?|annoy\w*|criticis\w*|critical|work on)|let (?:some(?:one|body)|"
    r"a \w+) down|regret|"
    r"the hardest thing about (?:working with )?you|what (?:would|might) (?:worry|bother)|your (?:biggest|worst|"
    r"main) (?:fault|flaw|gap)"
)
_MEASURE = (
    r"since then|so now|these days|now i|i(?:'ve| have) (?:since|started|learned|learnt|begun|made|set|got|"
    r"put)|i learn(?:ed|t)|"
    r"i(?:'m| am) (?:working on|doing|learning|trying to|getting)|what i do (?:now|is|about it)|to (?:fix|counter|"
    r"avoid|stop) "
    r"(?:that|it|myself)|next time|as a result|after that|i changed|(?:so|now) i (?:make|keep|set|use|ask|write|"
    r"check|block|plan|"
    r"give|hand|get|put)|i now|i always|i (?:make|keep|set|write|put|block) (?:a|an|my|up|it|them|down|reminders?|"
    r"myself|out)|"
    r"(?:been|have been|i'm|i am|now) (?:doing|going|taking|attending|learning|practi[sc]ing|giving|asking|keeping|"
    r"handing|letting|using|checking|making|writing|setting|planning|blocking)|(?:evening|night|"
    r"online) (?:class|course)|"
    r"can now|now (?:can|do|does)|i only (?:check|look|ask)|(?:a|the) (?:rule|list|course|class|reminder|habit|"
    r"checklist|alarm|diary|system)|every (?:\w+day|morning|evening|"
    r"week|month|night|shift)"
)
_BLAME = (
    r"(?:his|her|their|my (?:boss|manager|colleague)(?:'s)?) fault|because (?:they|he|she) (?:was|were|is|are|didn't|"
    r"never)|lazy|useless|incompetent"
)


_TRAIT = (
    r"weakness\w*|weak (?:point|spot|area|side)s?|improve\w*|work(?:ing)? on|development|keep an eye on|"
    r"watch out for|about you|"
    r"(?:would|might|does|do) (?:\w+ ){0,3}say|not (?:so |as |very )?good at|struggle|fault|flaw"
)
_FAILURE = r"fail\w*|mistakes?|error|went wrong|got (?:\w+ ){0,3}wrong"


def _judge(look: Look, text: str) -> Judgement:
    asked = [e for e in look.record.questions_to_me if pattern(_ASKED).search(e.question)]
    about, named = meant(look, text)
    near = [e for e in about.exchanges if e in asked] or ([named] if named and about.topic and not asked else [])
    if not asked and not near:
        return Judgement("cannot be told", "The record holds no question about a weakness or a failure.")
    wanted = pattern(_FAILURE if pattern(_FAILURE).search(text) else _TRAIT)
    first = [e for e in asked if wanted.search(e.question)] or asked
    exchange = near[0] if near else min(first, key=lambda e: outcome(look, e) == "yes")
    family = (exchange, *look.followers(exchange))
    turns = [turn for e in family for turn in look.answer(e)]
    blame, measure = look.quotes(_BLAME, turns), look.quotes(_MEASURE, turns)
    told = (*look.question(exchange), *look.answer_quote(exchange))
    if blame:
        reason = "The answer puts it on others" + (", and says what you did about it." if measure else ".")
        return Judgement("mixed" if measure else "supported", reason, (*blame, *measure[:1]), exchange.id)
    if outcome(look, exchange) == "no" and not measure:
        quotes = (*look.question(exchange), *look.said(exchange))
        return Judgement("supported", "The question stayed without an answer.", quotes, exchange.id)
    doubted = next((c.quote for c in look.record.signals.concerns if c.exchange in {e.id for e in family}), None)
    if doubted:
        return Judgement("mixed", "They voiced a doubt about it.", (*told, doubted), exchange.id, "partly")
    if measure and not unhappy(look, exchange):
        reason = "It names something real and what you do about it: an ordinary answer."
        return Judgement("not supported", reason, (*told[1:], *measure[:2]), exchange.id)
    reason = "It names something, but not what you do about it." if not measure else "It was answered, but not wholly."
    return Judgement("mixed", reason, told, exchange.id)


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
    decidable="in part",
    reads=True,
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
