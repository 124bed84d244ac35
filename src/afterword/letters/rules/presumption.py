"""No ranking above others, no taking the job for granted."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases
from afterword.letters.selfregard import BEATEN, PRESUMED

SOON = (
    r"(?= ?(?:,|(?:i|we)(?:'ll| (?:will|shall|would|intend|plan|hope|want))\b|in (?!the (?:morning|evening"
    r"|afternoon))|on (?!an?\b|the ward)|with (?:you|your)|as\b|next|there|work|this"
    r"|here|at (?:your|(?-i:[A-Z]))|$))"
)
TEAM = (
    r"(?= ?(?:,|i\b|we\b|you\b|your\b|the (?:team|company|firm|ward|school|staff|unit|department|bank|branch"
    r"|crew)|in |next|as\b"
    r"|on |$))"
)
FAULTS = (
    r"\b(?:no|any|than|unlike|above|ahead of|beat(?:s|ing)?|against|better than|most|all) (?:(?:any|the|all|of"
    r"|your) ){0,2}other (?:candidates?|applicants?)\b",
    r"\bother (?:candidates?|applicants?) (?:\w+ ){0,2}?(?:do|don't|can|can't|cannot|lack|will|won't|are|may"
    r"|might|could|comes?|have|offers?)\b",
    r"\b(?:nobody|no one|no-one) else (?:(?:can|could|will|would) (?:bring|offer|match|give you|come close|do"
    r" (?:it|this|the (?:job|work)) (?:as|better))"
    r"|has (?:my|the same|such)|brings|comes close|offers|matches|is (?:as|better|more))\b|\bnobody (?:can|could"
    r"|will) do (?:it|this|the job) better\b",
    r"\b(?:i am|i'm|i would be|i'd be|i was|makes? me|makes? myself|see myself as|me as|as)\b[^.?!;]{0,30}\bthe"
    r" (?:\w+ )?(?:best|ideal|perfect|strongest|right|obvious|only|top|most (?:qualified|suitable|experienced"
    r"|capable)) (?:fit|match|candidate|applicant|person|man"
    r"|woman|choice|hire|pick)\b(?! (?:to|for) (?:each|every|that|a))",
    r"\bwhen i(?: am|'m) (?:on|in|with|part of|at) (?:you\b|your\b)|\bas your (?:new|next|future) \w+|\bsee you"
    r" on my first day\b",
    r"\b(?:none|neither|nobody) of the other (?:candidates?|applicants?)\b",
    r"\b(?:nobody|no one|few people) (?:is|are|could be|would be) (?:\w+ )?(?:better|more) (?:suited|qualified"
    r"|placed|\w+)\b|\bcan(?:not|'t) wait to (?:start|begin|join)\b",
    r"\b(?:the|this) (?:job|post|role|position) is (?:already |as good as )?mine\b|\bwhen i take"
    r" over\b(?=[^.]*\bi(?:'ll| will| shall)\b)|\b(?:not|n't|never) regret (?:hiring|choosing|taking|appointing)\b",
    r"\b(?:will|won't) (?:not )?find (?:a )?(?:better|anyone|anybody|someone)\b|\blook no further\b|\bstand out"
    r" from (?:the )?(?:other|rest|crowd)\b",
    r"\byou would be (?:mad|foolish|crazy|lucky)\b|\byou will regret\b|\byou(?:'ll| will) be (?:glad|lucky) to"
    r" have me\b",
    rf"\b(?:when|once|as soon as|after) i (?:start|begin|am in post|am on board|come on board|take (?:up|over)"
    rf" (?:the|this|my))\b{SOON}",
    rf"\b(?:when|once|as soon as|after) i(?: join|'ve joined| have joined)\b{TEAM}|\bwhen i(?: am|'m) (?:your|part"
    rf" of your|one of you|in the (?:job|post|role))\b",
    r"\bmy first (?:day|week|month|year|hundred days|\d+ days|weeks|months) (?:with you\b|at your\b|in (?:the"
    r"|this) (?:post|role|job)\b|i (?:will|shall|'ll)\b)",
    r"\bmy (?:future|soon-to-be) (?:team|colleagues|boss|office|manager|employer|desk)\b"
    r"|\b(?:meet|meeting|join|joining|see|seeing|with|lead|leading) my new (?:team|colleagues|boss|manager|office"
    r"|ward|class)\b",
    r"\bwhen (?:do|can|shall|should) i (?:start|begin)\b|\blook(?:ing)? forward to (?:starting|joining (?:you"
    r"|your|the team))\b"
    r"|\bi (?:assume|trust|take it|presume) (?:that )?(?:i have|the (?:job|post|role)|you (?:will|have) (?:offer"
    r"|choose|chosen))\b",
    r"\bi(?: am|'m| would be|'d be) (?:\w+ )?the (?:one|person|answer|solution|man|woman|missing piece|\w+) (?:that "
    r"|who |whom )?(?:you(?:'ve| have)? (?:been )?(?:need|are looking for|want|waiting|looking|searching|seeking"
    r"|hoping)\w*|for (?:the|this) job)\b|\bi have no doubt (?:that )?(?:i|you)\b|\bi (?:already |now )?have (?:\w+"
    r" )?(?:plans|ideas|changes|big plans) for (?:your|the|my)\b(?=[^.?!]*\b(?:rota|team|ward|department|shop|office"
    r"|class|kitchen|first|team|staff|processes|floor)\b)",
    r"\b(?:you (?:need|can) (?:not )?(?:look|search|interview) (?:no |any )?(?:further|more|else)|stop (?:looking"
    r"|searching|interviewing)|cancel the other|your search is over|search is over|i (?:look|am looking) forward to"
    r" my first|see you (?:on monday|soon at work|at work)|i will be an? (?:\w+ )?asset|you won't be disappointed|you"
    r" will not be disappointed|you will not (?:find|regret)|confident (?:that )?(?:i (?:have|got)|you will (?:choose"
    r"|offer|pick|agree)))\b",
    r"\b(?:better|more|stronger) (?:\w+ )?than (?:the|any|your|all the) (?:others?|other|rest|competition|people you"
    r"|anyone|anybody|candidates)\b|\b(?:head and shoulders|a cut) above\b|\b(?:doubt|cannot imagine|can't imagine"
    r"|don't think|do not think) (?:that )?(?:you(?:'ll| will| would| could| can)? (?:find|meet|get)|there is|anyone"
    r"|anybody)\b(?=[^.?!]*\b(?:better|fits?|more|like me|else|than|suited|suitable)\b)",
)


ITEM = LetterRule(
    id="E10",
    name="presumption",
    group="E",
    level="error",
    rests_on="lexical",
    title="No ranking above others, no taking the job for granted.",
    why="Arrogance 59%; the other candidates are unknown to the writer.",
    sources=cite("careerbuilder-2018", "inc"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This ranks you above people you have not met, or takes the job for granted.",
    next="Show the fact and stop there.",
    false_alarms='"If I joined".',
    check=phrases(*FAULTS, *BEATEN, *PRESUMED),
    finds=(
        Example("[[No other candidate]] comes close, and [[when I start]] I will fix this."),
        Example("I am [[the ideal candidate]] for the depot."),
        Example("[[Once I join the team]], the rota will be the first thing."),
        Example("I cannot wait to meet [[my new colleagues]]."),
        Example("[[In my first month with you]] I would rebuild the sheet."),
        Example("I have [[already measured]] the office for my shelves."),
        Example("[[You can stop looking]]."),
    ),
    passes=(
        Example("If I joined, the rota would be the first thing I looked at."),
        Example("When I start a shift I read the board before anything else."),
        Example("I would still put my hand up for the script that nobody wants to touch."),
        Example("When I start at six the yard is empty, and that is when I check the tyres."),
        Example("We looked for the right person for each bay."),
        Example("My new colleagues at Northgate taught me the valves in a week."),
        Example("I hope that you find the right person.", expect="kind=withdrawal"),
    ),
)
