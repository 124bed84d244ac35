"""I didn't answer the question."""

from afterword.debrief.worry_answers import asked_twice, meant, outcome, put_again, taken_up, unfound
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first, by_the_end, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_TWICE = r"twice|again|second time|two times|three times|repeat\w*|rephras\w*"


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    twice = asked_twice(look, about.people) if pattern(_TWICE).search(text) else ()
    if not twice and (missing := unfound(about)):
        return missing
    if pattern(_TWICE).search(text) and not twice and exchange is None:
        return Judgement("cannot be told", "No question in the record was put twice and left open.")
    if not twice and (exchange is None or (not about.topic and not about.people)):
        open_ones = [e for e in look.record.questions_to_me if at_first(e) != "yes" and not e.asked_again]
        exchange = min(open_ones, key=lambda e: (not e.repeated_in, outcome(look, e) != "no"), default=exchange)
    if twice:
        exchange = twice[0]
    if exchange is None:
        asked = look.record.questions_to_me
        if not asked or look.from_memory:
            return Judgement("cannot be told", "The record does not show which question it was.")
        return Judgement("not supported", f"Each of the {len(asked)} questions got an answer with what it asked for.")
    family = twice or put_again(look, exchange, about.topic)
    end = by_the_end(*family) if len(family) > 1 else outcome(look, exchange)
    again = tuple(q for e in family for q in look.question(e))[:2]
    told = look.answer_quote(family[-1])
    if end == "yes" and len(family) == 1:
        return Judgement(
            "not supported",
            "What you said answers what was asked.",
            (*told, *taken_up(look, exchange))[:3],
            exchange.id,
        )
    if end == "yes":
        reason = "The first answer left it open and it was put again. The second answer covered it."
        return Judgement("mixed", reason, (*again[-1:], *told, *taken_up(look, family[-1]))[:3], exchange.id)
    if len(family) > 1:
        reason = "It was asked, asked again in other words, and no answer gave what was asked for."
        return Judgement("supported", reason, (*again, *told), exchange.id)
    if end == "no":
        return Judgement("supported", "The answer holds nothing of what was asked.", (*again, *told), exchange.id)
    return Judgement("mixed", "One part was answered and one part stayed open.", (*again, *told), exchange.id, "yes")


ITEM = Worry(
    id="W12",
    name="missed-the-question",
    title="I didn't answer the question",
    why="34% of employers named the lack of specific answers (2010).",
    sources=(*cite("careerbuilder-2010"),),
    says=each(
        "I went off topic | I misunderstood the question | I didn't answer the question | "
        "I didn't answer the Christmas question | She asked me twice for a real person and I gave her a policy | "
        "I never really answered what he asked about budgets | I answered a completely different question | "
        "I dodged the question about overtime | he had to ask me again | "
        "I talked about the wrong thing entirely | I gave a politician's answer | I only answered half of it | "
        "I avoided the salary question | my answer had nothing to do with what she asked | "
        "They asked for an example and I talked in general | They had to repeat the question twice"
    ),
    cues=each(
        r"(?:gave|had|give|with|got) no (?:real |actual |proper |concrete |specific )?example | (?:question|it|"
        r"she|he|they) ~(?:was|were|asked|wanted|meant) ~and i (?:\w+ )?(?:banged on|talked|answered|went on|"
        r"spoke|told|gave|said)(?: \w+){0,3} | talked (?:around|round) (?:it|the|that)(?: \w+)? | missed (?:what|"
        r"the|her|his|their|completely what) ~(?:point|getting at|asked|asking|meant|wanted|question|after|"
        r"looking for) | not (?:give|gave|given) ~(?:correct|proper|real|straight|direct|right|actual|"
        r"good) (?:reply|answer|response)(?: to)? | "
        r"(?:was|is) not what (?:he|she|they|@\S+) (?:asked|wanted|meant|was after|were after) | "
        r"cross[- ]purposes | beside the point | never (?:actually |really )?said what i (?:would|did|do|had) | "
        r"(?:did|do|have|had) not (?:really |even |actually |properly |fully |quite )*answer(?:ed)? ~(?:question|"
        r"what|it|her|his|their|properly|either|that|part|half|the|one)(?: \w+)? | never (?:really |even |"
        r"actually |properly |quite )*answered ~(?:question|what|it|her|his|their|that|the|one)(?: \w+)? | "
        r"{me}dodged ~question(?: about| on)? | not ~(?:an |my )?answer (?:to|what) | {who} ~(?:asked|ask|repeat|"
        r"repeated|rephrase\w*) ~(?:twice|again|three times|two times|second time|a third time|several times) | "
        r"{who} (?:had|needed) to (?:ask|repeat|rephrase) ~(?:again|question|twice|it) | "
        r"mis(?:understood|read|heard|interpreted) ~(?:question|what|him|her|them|it) | not (?:really |quite |"
        r"even )?understand (?:the|her|his|their|that|what (?:he|she|they)) ~(?:question|asked|wanted|meant)? | "
        r"(?:off|missed the) (?:topic|subject|point) | answered ~(?:different|wrong|another) (?:question|thing) | "
        r"(?:dodg|duck|evad|avoid|sidestep|swerv|skirt)\w* ~(?:question|it|answer\w*|one|issue) | "
        r"(?:only|just) answered ~(?:half|part|one) | wrong (?:thing|question|end of the stick) | (?:gave|"
        r"give) (?:her|him|them) (?:a |the )?(?:policy|theory|generalit\w+|speech|textbook|waffle|general) | "
        r"nothing to do with ~(?:what|question) | (?:asked|wanted) ~(?:example|person|case) ~(?:gave|talked|said|"
        r"spoke) ~(?:general\w*|theory|policy|in general) | politician(?:'s|s)? answer | "
        r"(?:answered|talked|spoke) ~(?:in general|in generalities|in theory|hypothetical\w*)"
    ),
    decidable="yes",
    supports="The same question asked again, or a part without any matching content.",
    refutes="The interviewer went on to a question about the content given.",
    letter="yes",
    rules=("D3", "D4"),
    otherwise="Rephrase the question before answering.",
    caution="Similarity scores err: show the passage, let the user judge.",
    owns=REGRET,
    judge=_judge,
    finds=(
        Example(
            "Worry: Priya asked me twice about budgets and I went off topic.\n"
            "Ann: Have you run a budget? Tell me about one. {behavioural no}\n"
            "Me: I think money is important in any school.\n"
            "Ann: Is there one budget you held yourself? {behavioural no again}\n"
            "Me: Budgets are a team matter.",
            "supported",
        ),
        Example(
            "Worry: I didn't answer the budget question.\n"
            "Ann: Have you run a budget? {background no >yes}\n"
            "Me: I think money is important in any school.\n"
            "Ann: But a budget of your own? {background yes again}\n"
            "Me: Yes, twelve thousand a year for the library.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I didn't answer the budget question.\n"
            "Ann: Have you run a budget? {background yes}\n"
            "Me: Yes, twelve thousand a year for the library.",
            "not supported",
        ),
    ),
)
