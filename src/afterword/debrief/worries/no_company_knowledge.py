"""I knew nothing about the company."""

from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import specifics
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_ASKED = (
    r"know (?:\w+ ){0,3}about (?:us|what we|our|the (?:company|school|trust|bank|firm|hospital"
    r"|organi[sz]ation))|why (?:us|here|"
    r"this (?:company|school|trust|bank|firm|hospital|shop))|why do you want to (?:work|join|come|teach|drive|nurse)|"
    r"(?:made|makes) you (?:apply|want)|(?:attract\w*|drew|brings?|interest\w*) you|what is it about|"
    r"why did you apply|heard (?:about|of) us|our (?:website|values)|what (?:do )?we do|(?:researched|looked into|"
    r"read up|how we(?:'re| are) (?:set up|organi[sz]ed)|looked us|know much about|find out|found out|know of)"
)
_READ = r"(?:i )?(?:read|saw|looked at|looked up|visited|watched|studied) (?:your|the|that you|on your|about)"


_OWNED = (
    r"(?:don't|do not|didn't|haven't) (?:really |actually )?(?:know (?:much|a lot|anything|enough) about (?:you|the|"
    r"your)|(?:had|have) time to (?:look|read)|(?:looked|read) (?:you|at your|up|into))"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    asked = [e for e in look.record.questions_to_me if pattern(_ASKED).search(e.question)]
    told = [turn for e in asked for turn in look.answer(e)]
    facts = specifics(look, told)
    read = look.quotes(_READ, told, 1)
    if len(facts) + len(read) >= 2:
        reason = f"Asked about it, you named {len(facts)} particular thing{'s' if len(facts) != 1 else ''} about them."
        return Judgement("not supported", reason, facts[:3] or read, asked[0].id)
    if asked:
        count = "one particular thing" if facts or read else "nothing particular"
        told_quotes = facts or look.answer_quote(asked[0])
        if look.from_memory and facts:
            return Judgement("mixed", f"You were asked about them and noted {count}.", told_quotes, asked[0].id)
        return Judgement("supported", f"You were asked about them and named {count}.", told_quotes, asked[0].id)
    if look.from_memory or not look.record.questions_to_me:
        return Judgement("cannot be told", "The record does not say whether you were asked about them.")
    owned = look.quotes(_OWNED, look.mine, 1)
    if owned:
        return Judgement("supported", "You said yourself that you knew little about them.", owned)
    elsewhere = specifics(look, look.mine)
    if len(elsewhere) >= 2:
        return Judgement(
            "not supported", "Nobody asked, and you brought in particular things about them.", elsewhere[:2]
        )
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
    cues=each(
        r"not (?:even )?name (?:\S+ ){0,4}?(?:their|products?|competitors?|services?|ceo|brands?|"
        r"values)(?: \S+){0,2} | (?:no|not a|not have a|have a|had a) (?:single )?(?:clue|idea|"
        r"notion) (?:about )?(?:what|who) (?:they|it|the \S+) (?:\w+ )?(?:do|does|sell|sells|make|makes|did|were|are|"
        r"is|was|offer)(?: \S+){0,3} | not (?:have|know|knowing) ~(?:what|who) they (?:do|sell|make|are) |"
        r" not name ~(?:one|single|a) (?:thing|fact|project|product|client)(?: \w+)? | (?:knew|know|"
        r"known) ~(?:nothing|little|zero|not much|not a thing|jack|next to nothing|hardly anything) ~(?:about|of|"
        r"on)(?: \w+)? | (?:not|never) ~(?:read|look|looked|research\w*|do|done|googled?|prepare\w*|study|studied|"
        r"checked?) ~(?:up|on them|about (?:them|the|their)|website|site|company|firm|school|trust|bank|report|"
        r"reports|homework|my research|any research|enough research|research|them) | (?:no|not a) (?:clue|"
        r"idea) ~(?:what|who|about) (?:the \w+|they|them|their)(?: \w+)? ~(?:do|does|are|is|make|makes|company|firm) |"
        r" not (?:really |even )?know ~(?:about|what) (?:the (?:company|firm|school|trust|bank|business|"
        r"organi[sz]ation|hospital|charity|shop|place|employer)|them|they do|their) | should have (?:looked|read|"
        r"researched|googled|checked) ~(?:up|at|them|website|report) | (?:my |the )?homework | why (?:us|them|here|"
        r"this company|i wanted (?:to work|the job) (?:there|here)) ~(?:empty|weak|generic|nothing|poor|rubbish|not|"
        r"could) | not ~(?:say|tell|explain) why ~(?:there|them|company|school|firm|specifically)"
    ),
    decidable="yes",
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
