"""Nothing is threatened: no lawyer, no press, no review, no complaint."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

WHO = (
    r"(?:my (?:lawyers?|solicitors?|attorney|union|mp|senator)|a (?:lawyer|solicitor)|the (?:press|newspapers?"
    r"|media|ombudsman|tribunal|authorities|regulator|police)"
    r"|legal (?:action|advice|steps)|court)"
)
ABOVE = (
    r"(?:your (?:boss|director|superiors?|head office|chief executive|ceo|board|manager)|the (?:union|board"
    r"|commission|head))"
)
WILL = (
    r"\bi(?: will| shall|'ll| may| might| could| would| am going to| intend to|'d)(?: well| also| then| have to| "
    r"be forced to| gladly)*"
)
WEB = r"(?:glassdoor|kununu|google|trustpilot|indeed|social media|linkedin|twitter|facebook|online|reddit)"
FAULTS = (
    rf"{WILL} (?:go(?:ing)? to|take|speak to|talk to|write to|contact|turn to|inform|call|involve|seek) (?:this |it "
    rf"|the matter |you )?(?:up |further )?(?:to |with )?{WHO}\b",
    rf"{WILL} (?:report (?:you|this|it)|complain|raise (?:this|it)|take (?:this|it|the matter)(?: up| further)?) "
    rf"(?:to|with) (?:{ABOVE}|{WHO})\b",
    rf"\b(?:leave|leaving|write|writing|post|posting|put|share|sharing|tell)\b[^.?!]{{0,40}}\b(?:reviews?"
    rf"|experience|this|story|what happened|it all|how you treat\w*)\b"
    rf"[^.?!]{{0,20}}\bon {WEB}\b|\b(?:review|rating|comment) (?:of (?:you|this)[^.?!]{{0,20}} )?on "
    rf"{WEB}\b(?=[^.?!]*\b(?:will|shall|'ll|going to|follow)\b)",
    r"\bmy (?:lawyer|solicitor|attorney) (?:tells|says|told|said|advises|advised|thinks|has|will|would|believes)\b"
    r"|\byou will (?:be )?hear(?:ing)? from my\b"
    r"|\byou (?:will|shall|are going to) (?:regret|be sorry for) (?:this|it|that|not)\b|\bsee you in court\b",
    r"\bi know (?:where (?:you|your)|people who)\b(?=[^.?!]*\b(?:live|work|park|could make|would)\b)",
)

ITEM = LetterRule(
    id="E29",
    name="threat",
    group="E",
    level="error",
    rests_on="lexical",
    title="Nothing is threatened: no lawyer, no press, no review, no complaint.",
    why="A threat ends the matter, and whoever reads it passes it on; a true grievance has another place.",
    sources=(
        Source("A candidate scorned: threatening e-mails, 2012", "lovehr.ca/2012/08/a-candidate-scorned", "anecdote"),
        Source(
            "Job rejections and vitriol, 2007", "askamanager.org/2007/06/job-rejections-and-vitriol.html", "anecdote"
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This reads as a threat.",
    next="Leave it out; a grievance about discrimination or safety goes to those who are there for it.",
    false_alarms="Work with complaints, reviews, lawyers or the press.",
    check=phrases(*FAULTS),
    finds=(
        Example("I will be [[writing a review on Glassdoor]]."),
        Example("[[My lawyer tells]] me that you may not ask that."),
        Example("If I hear nothing [[I shall take the matter to the ombudsman]], and then we will see."),
        Example("[[You will regret this]]."),
    ),
    passes=(
        Example("I answered reviews on Google for three shops."),
        Example("I would write to the council about a dead lamp."),
        Example("You said that the press had been unkind."),
        Example("The union and I agreed the rota in one evening."),
        Example("I will contact your manager at the depot about the badge, as you asked."),
        Example("Our solicitor checked the lease."),
    ),
)
