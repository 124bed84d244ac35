"""The post is no stopgap: no second choice, no plan that ends it soon."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, places, plain

STOPGAP = (
    r"(?:plan b|second (?:choice|best)|back-?up(?: plan)?|fall-?back|stop-?gap|stepping[- ]stone|safety net"
    r"|springboard|temporary solution"
    r"|means to an end|interim solution|pis aller|plan c)"
)
OWN = (
    r"(?:(?:my|a|an) own \w+|own (?:business|firm|shop|practice|company)|(?:business|firm|shop|practice|company"
    r"|place) of my own)"
)
FAULTS = (
    rf"\b(?:you|this|it|the (?:post|job|role|position)|your (?:firm|company|school|post|job))(?: \w+)?(?: are| is"
    rf"|'re|'s| would be| will be"
    rf"| was) (?:only |just |really |more of |rather )?(?:my|a|an|the) (?:\w+ )?{STOPGAP}\b|\bas a(?:n|) (?:\w+ "
    rf")?{STOPGAP}\b"
    r"(?=[^.?!]*\b(?:me|my|i)\b)",
    r"\bi (?:only|just|merely) (?:need|want|am looking for|look for|took|would take) (?:this|a|the|some) (?:\w+ "
    r")?(?:job|post|work|role|position"
    r"|income)\b[^.?!]{0,20}\b(?:until|while|till|for (?:now|a (?:year|while|few)|the time being|the summer))\b",
    r"\b(?:until|till) (?:something better|i (?:find|have found|get) (?:something|anything|a|another)|my (?:band"
    r"|book|novel|firm|business|app"
    r"|shop|start-?up|music|channel|other)|the right)\b",
    rf"\b(?:in|within|after) (?:\w+ |\d+ )?(?:a few |some )?(?:years?|months)(?:' time)?,? i (?:\w+ )?(?:want|plan"
    rf"|hope|intend|mean|am going|will"
    rf"|would like|aim)\b[^.?!]{{0,20}}\b(?:{OWN}|leave|move on|emigrate|retire|go back|travel|open|start (?:a|my"
    rf"|an))\b",
    r"\bi(?: am|'m| remain) (?:\w+ ){0,2}?(?:not (?:\w+ )?(?:sure|certain|decided|convinced)|unsure|undecided|in "
    r"two minds) (?:whether|if|that|about)"
    r" (?:i|this|it is|the (?:post|job|role|move))\b",
    r"\bmy (?:heart|first choice|dream)(?: \w+)? (?:is|lies|remains) (?:\w+ )?(?:elsewhere|another|with|at|a "
    r"different)\b",
    r"\b(?:do nicely|do fine|be fine|be ok|do|pay the bills|tide me over|keep me (?:going|busy)|see me through) "
    r"(?:for now|for the time being|for the moment|until|till|while i)\b",
    r"\bwhile i (?:look|search|wait|apply) (?:for (?:something|another|my|the right|an? (?:\w+ )?(?:job|post|place"
    r"|role)))\b|\b(?:give it|stay|try it|do it|do this) (?:for )?(?:a year|six months|a while|a few months"
    r"|two years|a season)(?: or (?:so|two))?,? and then (?:see|leave|move|decide|go)\b",
    r"\bi (?:plan|hope|intend|want|am going|mean|expect) to (?:go back to (?:university|college|school)|study"
    r"|emigrate|retire|travel|move (?:abroad|away|back)|leave|have (?:a|another) (?:child|baby)) (?:\w+ "
    r"){0,2}?(?:next|in|after|from|within|soon|this)\b",
    r"\b(?:cannot|can't|could not|do not|don't) (?:\w+ )?(?:say|tell|know|promise)(?: you)?(?: yet| now)? "
    r"(?:whether|if) i (?:would|will|'d|want|shall) (?:\w+ )?(?:accept|take|want|stay|like|say yes|this|the)\b",
    r"\b(?:it|this|you|the (?:post|job|role|position)|your \w+)(?: is|'s| are|'re| was)? not (?:really |exactly "
    r"|quite |precisely )?(?:my|the)"
    r" (?:dream|ideal|first choice"
    r"|favou?rite)\b(?=[^.?!]*\b(?:but|though|still)\b)",
    r"\b(?:bridge|step|way|route) (?:in)?to my (?:real|true|own|actual|proper) \w+\b|\b(?:a year|two years|a year "
    r"or two|six months|a few months|one season)(?: or (?:so|two))? at (?:the )?(?:very "
    r")?most\b(?=[^.?!]*)(?<=most)|\bif (?:the|another|my) (?:\w+ )?(?:university|college|firm|bank|company|first "
    r"choice|school|course) (?:does not|doesn't|turns? me|will not|won't|says no|refuses)\b",
)
COVER = r"\b(?:maternity|paternity|parental|sick|seasonal|season|summer|cover|interim post|fixed[- ]term|term)\b"


def check(context: Context) -> Iterator[Hit]:
    """A stopgap, save where the post itself is for a time."""
    draft = context.draft
    for span in places(draft, pattern(*FAULTS)):
        around = next(plain(piece.of(draft.text)) for piece in pieces(draft) if piece.overlaps(span))
        if not pattern(COVER).search(around):
            yield Hit(span)


ITEM = LetterRule(
    id="E26",
    name="half-hearted",
    group="E",
    level="warning",
    rests_on="lexical",
    title="The post is no stopgap: no second choice, no plan that ends it soon.",
    why=(
        "Whoever hires looks for somebody who stays; plans of one's own or a place elsewhere are taken for a "
        "leave-taking."
    ),
    sources=(
        Source(
            "The fatal interview answer: a firm of your own",
            "moneydigest.com/1959733/sudden-death-interview-answer-job-disqualifier",
        ),
        Source(
            "What not to say when you really want to work for yourself, 2010",
            "amazingpeople.co.uk/interview-answers-what-not-to-say-when-you-really-want-to-work-for-yourself",
        ),
    ),
    kinds=("note", "nudge"),
    message="This says that the post is a stopgap.",
    next="Leave it out, or withdraw if it is so.",
    false_alarms="A post for a time: cover for a leave, a season, a term.",
    check=check,
    finds=(
        Example("[[You are my plan B]] should the bank say no."),
        Example("[[I only need this job until]] my band takes off."),
        Example("[[In five years I want to have a firm of my own]]."),
        Example("[[I am still not sure whether]] I want to move."),
        Example("[[This would be a good stepping stone]] for me."),
        Example("It would [[do nicely while I]] look for something in television."),
        Example("I would [[give it a year and then see]]."),
        Example("[[I cannot say yet whether I would accept]]."),
        Example("It would be a nice [[bridge to my real career]]."),
        Example("[[If the university does not]] take me, I would love to come."),
    ),
    passes=(
        Example("Plan B was the second van, and it stood ready."),
        Example("I was not sure whether the valve would hold, so I closed the main."),
        Example("In two years I want to know every line on this map."),
        Example("I would cover the post until your colleague is back from maternity leave."),
        Example("The stepping stones in the yard were my own work."),
        Example("We only needed the hall until June."),
        Example("While I wait for a kiln to cool I write the log."),
        Example("The old pump would do for the time of the harvest, you said."),
        Example("I do not know yet whether the roof will hold."),
        Example("Oak is not my first choice for a sill, but it lasts."),
        Example("The door to my own classroom led over four others."),
    ),
)
