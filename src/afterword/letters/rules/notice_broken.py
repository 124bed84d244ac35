"""Nobody is left in the lurch: no offer to go without notice."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

READY = (
    r"\bi(?: can| could| would|'d| will|'ll| shall| am (?:ready|willing|prepared|happy|glad) to| do not mind| "
    r"don't mind| might)\b"
)
FAULTS = (
    rf"{READY}[^.?!]{{0,60}}\bwithout (?:\w+ ){{0,3}}?notice\b",
    rf"{READY}[^.?!]{{0,50}}\b(?:skip(?:ping)?|ignor(?:e|ing)|break(?:ing)?|forget(?:ting)?|not work(?:ing)? out"
    rf"|cut(?:ting)? short"
    r"|get(?:ting)? out of|get(?:ting)? round|wriggl(?:e|ing) out of) (?:about )?(?:my|the) (?:\w+ )?notice\b",
    rf"{READY}[^.?!]{{0,30}}\b(?:leave|quit|walk out|resign|go|drop|be (?:out|gone))\b[^.?!]{{0,30}}\b(?:on the "
    rf"spot|overnight"
    r"|in the lurch|the same day|from one day to the next|at once|tomorrow|today|there and then|immediately)\b",
    r"\b(?:would|will|need|do|should) ?(?:not|n't) (?:\w+ )?(?:have|need|bother|want) to (?:work out|give|work"
    r"|serve) (?:my|any|them)"
    r" (?:\w+ )?notice\b(?=[^.?!]*\b(?:they|boss|manager|owe|anyway|care|deserve)\b)",
    r"\b(?:call|phone|ring) in sick\b(?=[^.?!]*\b(?:you|start|come|interview)\b)",
    r"\b(?:never mind|forget|forget about|regardless of|whatever) my (?:\w+ )?(?:contract|notice)\b",
    r"\b(?:they|my (?:\w+ )?(?:boss|employer|firm|company|school|manager|team)) (?:would|will|can|could|'ll) "
    r"(?:just |simply |only )?(?:have to )?(?:cope|manage|do|get by|survive) without me\b(?! (?:for (?:an?|one|two"
    r"|the)|when|while|if|on|today|once))",
    r"\bi will hand in my (?:badge|keys|uniform|pass) (?:the same|today|tomorrow|at once|within the hour|there and "
    r"then)\b",
    rf"{READY}[^.?!]{{0,20}}\b(?:stop (?:going in|turning up|showing up|coming in)|not (?:turn|show) up|hand in my "
    rf"(?:badge|keys|uniform|pass) (?:the same|today|tomorrow|at once|within the hour|there and then))\b",
    r"\bi (?:do not|don't|will not|won't|would not|wouldn't) (?:intend|mean|plan|want|bother|have)? ?(?:to "
    r")?(?:serve|work|give) (?:out )?(?:my|any) notice\b(?=[^.?!]*\b(?:they|boss|manager|there|owe|anyway)\b|[.!]"
    r"|$)|\bi (?:can|could|would|will) walk out of my (?:\w+ )?(?:job|place|post|firm|office)\b",
)

ITEM = LetterRule(
    id="E24",
    name="notice-broken",
    group="E",
    level="warning",
    rests_on="lexical",
    title="Nobody is left in the lurch: no offer to go without notice.",
    why="Who leaves one employer without notice will leave the next; many rule such candidates out.",
    sources=(
        Source("Should you hire a candidate who didn't give two weeks' notice?, 2015", "psuhasjobs.com/2015/12/18"),
        Source(
            "Should you hire someone who doesn't give their two weeks' notice?, 2015",
            "theadvancegroupjobs.com/2015/11/10",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This offers to leave your employer without notice.",
    next="Name the day on which you are free, with your notice worked.",
    false_alarms="No notice to give: between jobs, or a contract that ends.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[I could start on Monday without giving notice]]."),
        Example("[[I would leave them on the spot]] if you called."),
        Example("[[I am willing to skip my notice]] period."),
        Example("If you need me I [[call in sick]] and come to you."),
        Example("I can be with you tomorrow, [[never mind my contract]]."),
        Example("[[They would just have to cope without me]] from Monday."),
        Example("[[I could simply stop going in]]."),
        Example("[[I do not intend to serve my notice]]."),
        Example("[[I can walk out of my present place]] any day."),
    ),
    passes=(
        Example("My notice is four weeks, so I could start on 1 June."),
        Example("I am between posts and have no notice to give."),
        Example("When the cook left without notice I ran the pass for a month."),
        Example("I would not leave a shift without somebody on the door."),
        Example("The boiler can go out without notice, so I check it at six."),
        Example("I would give the tenants notice in writing."),
        Example("My team can cope without me for a day, which I take as praise."),
        Example("I would hand in my keys at the end of each shift."),
        Example("I would not give notice to a tenant without a visit first."),
    ),
)
