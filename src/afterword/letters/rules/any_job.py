"""It is this post that is wanted, not any."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

JOB = r"(?:jobs?|posts?|positions?|roles?|vacanc(?:y|ies)|openings?)"
FAULTS = (
    rf"\bi(?: would|'d| could| will|'ll| am| should|'m)\b[^.?!]{{0,30}}\b(?:take|accept|do|consider|happy (?:with"
    rf"|to (?:take|do|accept))|glad (?:of|to"
    rf" (?:take|do|accept))|open to|settle for|content with|grateful for)\b[^.?!]{{0,20}}\b(?:(?:literally "
    rf"|absolutely |just )?any(?: other)?"
    rf" (?:\w+ )?{JOB}|(?:anything|whatever)(?: else)?(?: at all)? (?:you (?:have|can offer|may have|might have)"
    rf"|that (?:is|comes|may)|is (?:going|free|open)"
    r"|comes (?:up|along)|going)|anything else(?: at all)?(?=[.,;!]|$)|whatever (?:job|post|role))\b(?! (?:of "
    r"(?:this|that)|like (?:this|that)))",
    rf"\b(?:any|every) (?:other )?{JOB}(?: at all| whatsoever| you (?:have|may have|can offer)),? (?:would|will|is"
    rf"|even)\b",
    rf"\b(?:keep|bear|have|consider|think of) me (?:in mind )?for (?:literally |absolutely )?(?:any(?: other)? "
    rf"(?:\w+ )?{JOB}|anything)\b(?= (?:at all|you|whatever|that)"
    r"|[.!,]|$)",
    r"\b(?:anything|any(?: \w+)?|something|whatever there is) in (?:the|your) (?:building|house|firm|company|office"
    r"|school|hospital|organi[sz]ation) (?:would|will) do\b|\bi(?: am|'m) not (?:picky|fussy|choosy|particular)(?: "
    r"about (?:the|which|what) (?:job|post|role|work|position))?\b(?=[^.?!]*\b(?:start|job|post|role|work"
    r"|department|anything|any|whatever)\b)",
    r"\bwhatever (?:else )?(?:is|may be|might be) (?:free|going|open|available|left|vacant)\b(?=[^.?!]*\bi(?: am|'m"
    r"| would|'d| will|'ll)\b)|\b(?:start|work|help"
    r"|begin) in any (?:department|team|role|capacity|position|job)\b|\bif (?:that|it) is all (?:there is|you have"
    r"|that is left)\b",
    r"\bwork of (?:whatever|any) (?:kind|sort)\b(?=[^.?!]*\b(?:i|me)\b|[.!]|$)(?=[^.?!]*)|\b(?:put me down|consider "
    r"me|keep me in mind) for (?:everything|anything|all)\b|\b(?:does not|doesn't) matter (?:to me )?(?:which|what) "
    r"(?:job|post|role|position)\b",
)

ITEM = LetterRule(
    id="E28",
    name="any-job",
    group="E",
    level="warning",
    rests_on="lexical",
    title="It is this post that is wanted, not any.",
    why="Who would take whatever there is seems to want none of it in particular.",
    sources=(
        Source(
            "“Applying for whatever she might be able to get”, 2011",
            "askamanager.org/2011/09/should-i-respond-to-this-candidate-whos-questioning-why-i-rejected-her.html",
        ),
        cite("dice")[0],
    ),
    kinds=("note", "nudge"),
    message="This asks for any job at all.",
    next="Say that you want this post; name another one only where you know that it is open and why it fits.",
    false_alarms="Another post of theirs by its name; work of any kind within the post.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[I would take any other job]] that you have."),
        Example("[[I would be happy with any position]], even cleaning."),
        Example("If this is taken, [[I am open to anything you have]]."),
        Example("Failing that, [[anything in the building would do]]."),
        Example("[[I am not fussy]] and would start at any job."),
        Example("I would gladly [[start in any department]]."),
        Example("Please [[put me down for everything]] that is going."),
        Example("It [[does not matter to me which job]] it is."),
    ),
    passes=(
        Example("I am glad to answer anything further."),
        Example("I would do any shift on the rota."),
        Example("Any job on the yard begins with the gloves, you said."),
        Example("I would also be glad to be considered for the depot planner's post."),
        Example("I would take whatever route you give me."),
        Example("I would be interested in any other teaching posts in the area."),
        Example("If a post in the press room comes free, I would like to hear of it."),
        Example("I am not fussy about tools, but the rivets must be ours."),
        Example("Take whatever is free on the rail, you said, and I took the grey."),
        Example("I have trained people in any number of roles."),
        Example("Put me down for three evenings if the class is short."),
    ),
)
