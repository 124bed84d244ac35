"""No begging, no desperation."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases
from afterword.letters.pleas import PLEA

FAULTS = (
    r"\bi (?:(?:really|badly|desperately|truly|so|do|just|very much|urgently),? ){0,3}need (?:this|the|that|your"
    r"|a) (?:job|position|role|post|chance"
    r"|opportunity|income|money|break)\b",
    r"\bi(?: am|'m| was|'ve been| have been)? (?:\w+ ){0,2}?desperate(?:ly)?\b|\bdesperately (?:want|need|hope"
    r"|hoping)\b|\bmy desperation\b",
    r"\bi (?:\w+ )?beg\b|\b(?:i am|i\'m|i was|here|not above|end up|me) begging\b|\bbegging you\b|\bi (?:\w+"
    r" )?(?:implore|plead)\b|\btake pity\b|\bhave mercy\b",
    r"\b(?:would|will|'d|'ll|ready to|willing to|prepared to) (?:literally |gladly |happily )?(?:do|give|accept"
    r"|try) (?:absolutely |just about )?"
    r"(?:anything|whatever it takes|any (?:job|salary|pay|terms|wage|post|position))\b",
    r"\bwork for (?:free|nothing|half(?! (?:of|a|the))|less|any (?:money|wage|salary))\b(?=[^.]*\b(?:i|you|me)\b)",
    r"\bmean (?:the world|everything|so much) to me\b|\bwould mean the world\b|\bmy (?:last|only|one|final)"
    r" (?:hope|chance|shot|option)\b",
    r"\bchange my life\b|\bmeans? (?:the world|everything|so much|more than (?:anything|you know|i can say)) to"
    r" me\b|\bjust give me a (?:chance|try|shot|go)\b",
    r"\b(?:happiest|luckiest) (?:person|man|woman|girl|guy)\b|\bfor no (?:pay|wage|money|salary)\b|\bplease (?:do"
    r" not|don't) (?:turn me down|reject|say no|forget me|let me down)\b",
    r"\bi (?:would|'d|will|shall) be (?:\w+ )?(?:heartbroken|devastated|crushed|gutted|lost)\b|\b(?:a lot|so much"
    r"|everything) (?:is )?riding on\b|\bcan(?:no|')t afford (?:to lose|not to)\b",
    r"\bplease,? please\b|\bpretty please\b|\bplease (?:pick|choose|hire|take) me\b|\b(?:nobody|no one) else"
    r" (?:will|would) (?:hire|take|have) me\b",
    r"\bi (?:have been|was|am) (?:turned down|rejected) (?:by|everywhere|again)\b|\brunning out of (?:money"
    r"|options|hope)\b"
    r"|\beverything depends on (?:this|it|your)\b|\bi have nothing else\b|\bi have (?:no|few) other (?:options?"
    r"|choices?|offers?)\b",
    r"\b(?:this|the|that|your|getting (?:this|the)) (?:job|post|role|position|chance|it) (?:\w+ )?(?:is|would be"
    r"|means|would mean|was) (?:\w+ )?(?:everything|all i (?:have|want|think)|my (?:whole )?life|the only|my lifeline"
    r"|a lifeline|life and death|my dream come true|the answer to my)\b",
    r"\bon any terms\b|\b(?:at|for) (?:any|whatever) (?:pay|price|wage|salary|rate|terms|hours)\b|\bi(?: would|'d|'ll"
    r"| will) (?:\w+ )?(?:take|accept|do) (?:\w+ ){0,3}(?:whatever|anything|any \w+) (?:you|is|there|that)\b",
    r"\bi(?: would|'d|'ll| will) (?:even |gladly |happily )?(?:work|start|do it|come) (?:\w+ ){0,4}?(?:unpaid|for"
    r" free|without pay|for nothing|all hours|day and night|nights and weekends)\b",
    r"\bi (?:can|do)(?:not|n't| not) (?:\w+ )?know (?:what|how) i (?:will|would|shall|'ll|am going"
    r" to)\b[^.?!]{0,30}\b(?:without|if|do|cope|manage)\b",
    r"\bplease,? (?:i ask you|consider|give|help|don't|do not)\b[^.?!]{0,30}\b(?:(?:give|help) me|chance|down|away)\b"
    r"|\b(?:kids|family|children|rent|bills)\b[^.?!]{0,30}\b(?:depend|relying|count)\w* on (?:it|this|me)\b",
    r"\bi have been (?:looking|searching|out of work) (?:for )?(?:\w+ ){1,3}(?:months|years)\b|\bpraying (?:for"
    r"|that)\b|\bat (?:my|the) (?:wits'? end|end of my tether)\b|\bput me out of my misery\b",
    r"\b(?:only|last|one) (?:\w+ )?(?:door|chance|hope|way|option|opening|lifeline|light"
    r"|thing)\b[^.?!]{0,25}\b(?:open to me|left|for me|i have|to me|out)\b|\b(?:do not|don't|please) (?:close|shut"
    r"|slam) (?:it|the door|this door|that door)\b|\bthrow me a\b|\bi (?:would|'d) be (?:for ?ever|eternally) (?:in"
    r" your debt|grateful|indebted)\b",
    r"\b(?:save|rescue|help) (?:me|my family|us) (?:from|out)\b|\b(?:you are|you're) my (?:only|last)\b|\b(?:no one"
    r"|nobody|nowhere) else (?:will|would|to) (?:\w+ )?(?:have|take|hire|turn|go)\b|\b(?:depends|hangs|rests)"
    r" (?:entirely |completely )?on (?:this|your|you)\b|\bi (?:am|'m) (?:prepared|ready|willing|happy) to (?:\w+"
    r" )?(?:do|accept|take|work) (?:anything|whatever|any|for (?:less|nothing|free)|(?:a )?(?:lower|cut|less|half"
    r"|reduced))\b",
)


ITEM = LetterRule(
    id="E6",
    name="begging",
    group="E",
    level="error",
    rests_on="lexical",
    title="No begging, no desperation.",
    why="Disliked; suggests a lack of alternatives.",
    sources=cite("dice", "S2"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This pleads, and suggests that there is nothing else.",
    next="Say once and plainly that you would like the work.",
    false_alarms='Need with the employer as subject ("you need someone who").',
    check=phrases(*FAULTS, *PLEA),
    finds=(
        Example("[[I really need this job]], please, I [[would do anything]]."),
        Example("It [[would mean the world]] to me."),
        Example("I am [[desperate]] to leave the agency."),
        Example("[[Please pick me]], you will not be sorry."),
        Example("This is [[my last chance]]."),
        Example("I would do it for [[whatever you can spare]]."),
        Example("I am [[pinning everything on this]]."),
    ),
    passes=(
        Example("By drawing up a new order of work for half of the beds I won a week."),
        Example("You need someone who can start before the season."),
        Example("Nobody begging for a part at five on a Friday wants to hear about the catalogue."),
        Example("The desperate families at the counter needed a number, not a form."),
        Example("I would need this report once a week to plan the stock."),
        Example("I would like to do this work."),
    ),
)
