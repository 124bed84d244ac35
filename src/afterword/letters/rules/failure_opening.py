"""The note does not open with the failure or announce it."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import hits, opening

_TALK = r"(?:it|things|(?:the|our|my|that|this) (?:interview|conversation|meeting|talk|call|panel|answers?|presentation|performance)|\w+day)"
_KNOW = r"\b(?:know|knew|realise|realize|aware|fear|afraid|feel|felt|think|thought|suspect|guess|admit|sorry|sure) (?:that )?"
_FAILED = (
    r"(?:did(?:n't| not) (?:really |quite |exactly )?go (?:very |so |too |as |that )?(?:well|smoothly|the way|as (?:i|we|either|planned|hoped|well)|to plan|brilliantly)"
    r"|(?:did(?:n't| not)) go (?:i|we|either of us) (?:had )?hoped|went (?:very |so |rather |quite |really )?(?:badly|poorly|wrong|terribly)"
    r"|(?:could|might|should) have gone (?:much |a lot |far |rather )?(?:better|more smoothly)|was (?:a |an )?(?:complete |total |bit of a )?"
    r"(?:disaster|mess|failure|shambles|car crash|train wreck)|was(?:n't| not) (?:my|at my|one of my) (?:best|finest))"
)
_FAULTS = (
    rf"{_KNOW}{_TALK} {_FAILED}|\b(?:my|our|the) (?:interview|answers?|performance|presentation) {_FAILED}|(?:^|[.;] )\W*{_TALK} {_FAILED}"
    rf"|\b(?:interview|conversation|meeting) (?:on \w+day )?{_FAILED}|{_KNOW}\w+day {_FAILED}"
    r"|\b(?:i was|i am|i'm|was i) (?:clearly |really |certainly |definitely |far from )?(?:not )?(?:at )?my best\b|\bnot (?:have been |been )?(?:at )?my best\b"
    r"|\bnot (?:one of )?my (?:finest|best) (?:hour|day|moment|performance|interview)s?\b|\b(?:a|my) (?:bad|poor|weak|terrible|disappointing|shaky) (?:interview|impression|performance)\b"
    r"|\bi (?:performed|interviewed|came across|did|answered)(?: \w+){0,3} (?:badly|poorly)\b|\bdisappoint(?:ed|ing) (?:in|with|by) (?:my|myself|how i)\b"
    r"|\bi (?:had|was having) (?:an off|a bad|a terrible|a rough) day\b|\bi (?:let myself down|messed up|blew it|bombed|fell short|did(?:n't| not) do myself justice)\b"
    r"|\bdid(?:n't| not) (?:show|present|see|get) (?:you )?(?:myself |me )?(?:at )?(?:my|me at my) best\b|\bi (?:know|realise|realize) (?:that )?i (?:struggled|failed|stumbled|disappointed)\b"
    r"|\bnot (?:have )?(?:made|make|left|leave) (?:the |a |much of an? )?(?:best |good |great |right )?(?:first )?impression\b|\bdespite (?:my|the) (?:poor|weak|bad|shaky|nervous)\b"
)


def _check(context: Context) -> Iterator[Hit]:
    yield from hits(_FAULTS, context.draft, opening(context.draft, 3, 40))


ITEM = LetterRule(
    id="B3",
    name="failure-opening",
    title="The note does not open with the failure or announce it.",
    why="It points the reader at what may not have been noticed.",
    sources=cite("S4", "netiquetteiq", "workcoachcafe", "hrcapitalist"),
    finds=(Example("Dear Tom,\n\nI know [[Tuesday did not go the way]] either of us hoped."), Example("Dear Tom,\n\nThank you for Tuesday. I realise that [[the interview could have gone better]]."), Example("Dear Tom,\n\nThank you for your patience on Tuesday; I was [[not at my best]]."), Example("Dear Tom,\n\nThank you for Tuesday. I am [[disappointed with how I]] answered."),),
    passes=(Example("Dear Tom,\n\nThank you for a thorough conversation on Tuesday."), Example("Dear Tom,\n\nThank you for telling me why the first launch did not go well, and what you changed."), Example("Dear Tom,\n\nThank you for Tuesday, and for what you said about forty calls on a bad day."), Example("Dear Tom,\n\nThank you for Tuesday. The system did not go live in May, you said, and it was the best thing for it."),),
    level="error",
    group="B",
    rests_on="lexical",
    kinds=("note", "nudge"),
    message="The letter opens with what went badly, which may not have been noticed.",
    next="Leave it out: thank them, and begin with what you took from the conversation.",
    false_alarms="\"did not go live\" and the like.",
    check=_check,
)
