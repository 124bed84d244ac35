"""No flattery of the person, no gift, no private invitation."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.matters import COURTED
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

PRAISE = (
    r"(?:brilliant|amazing|inspiring|wonderful|impressive|incredible|fantastic|awesome|extraordinary|outstanding"
    r"|exceptional|gifted|talented|intelligent"
    r"|fascinating|charming|remarkable|phenomenal|visionary)"
)
WHO = (
    r"(?:person|people|manager|leader|boss|interviewer|engineer|director|teacher|nurse|head|man|woman|human|mind"
    r"|professional|panel|team leader|mentor"
    r"|colleague|doctor|owner|chef|headteacher|individual|lady|gentleman)s?"
)
GIFT = (
    r"(?:gift(?: card)?|voucher|coffee card|chocolates?|flowers|bottle|bouquet|tickets?|present|cake|biscuits"
    r"|hamper|mug|token)"
)
FAULTS = (
    rf"\bthe (?:single )?(?:(?:most|more) {PRAISE}|best|greatest|nicest|kindest|smartest|finest|wisest) (?:\w+"
    rf" )?{WHO}\b(?= (?:that |whom )?(?:i|i've|we)\b)",
    rf"\b(?:you are|you're|you were|you must be) (?:(?:so|truly|simply|really|such|absolutely|just|quite|an?|the"
    rf" (?:most|best|kindest|nicest|finest)|one of the most) ){{0,3}}(?:{PRAISE}|{WHO} i|genius"
    r"|legend|inspiration|role model|star)\b",
    rf"\byour {PRAISE} (?:leadership|mind|personality|manner|intellect|career|vision|insight|presence|wisdom|charm)\b",
    rf"\bwhat an? {PRAISE} \w+|\byou(?:'re| are) (?:\w+ ){{0,2}}?(?:legend|genius|star|hero)\b|\byour (?:charm"
    rf"|beauty|smile|elegance)\b|\byou (?:are|must be) the (?:best|greatest|nicest|kindest) \w+",
    rf"\b(?:such an?|so) {PRAISE} (?:\w+ )?{WHO}\b|\bi (?:so |really |deeply |truly |greatly |have always |always"
    rf" )?(?:admire|adore|idoli[sz]e|worship|look up to) you\b",
    rf"\b(?:enclos(?:e|ed|ing)|please accept|accept) [^.?!]{{0,40}}\b{GIFT}\b|\b(?:send(?:ing)?|sent|bring(?:ing)?"
    rf"|brought|left|leave|put|got|bought) (?:you )?(?:\w+ ){{0,4}}?{GIFT}\b[^.?!]{{0,30}}\b(?:for|to) you\b",
    rf"\b(?:send(?:ing)?|sent|bring(?:ing)?|brought|got|bought|give|giving) you (?:\w+ ){{0,4}}?{GIFT}\b|\bas"
    rf" {PRAISE} as you\b|\byou are (?:\w+ )?(?:one of a kind|a gem|a treasure|second to none)\b",
    rf"\b{GIFT} (?:is )?enclosed\b|\bsmall token\b|\btoken of (?:my )?(?:appreciation|gratitude|thanks)\b|\bcoffee"
    rf" card\b",
    r"\btake you (?:out|to (?:lunch|dinner|coffee)|for)\b|\b(?:buy|treat|invite|owe) you (?:\w+ ){0,3}(?:coffee"
    r"|lunch|dinner|drinks?|beer|pint|meal|cup)\b",
    r"\b(?:grab|get|have|go for|meet for|share) (?:a )?(?:quick )?(?:coffee|drinks?|dinner|lunch|beer|pint|meal)"
    r" (?:with you|together|some ?time|one day|with me|on me|soon)\b",
    r"\b(?:could|might|would|let us|let's|perhaps|maybe|love to)\b[^.?!]{0,40}\b(?:continue|talk|meet|chat|catch"
    r" up)\b[^.?!]{0,20}\bover (?:a )?(?:coffee|lunch|dinner|drinks?|pint|beer)\b",
    r"\b(?:mind|leader|person|manager|woman|man|expert|teacher|boss) (?:like|such as) (?:you(?:rs|rself)?)\b|\b(?:an"
    r"|such an|a|true|real) (?:honou?r|privilege|joy) to (?:learn|sit|listen|meet|be|talk"
    r"|spend)\b[^.?!]{0,30}\b(?:mind|leader|legend|great|expert|someone (?:so|as|of your)|somebody (?:so|as|of your)"
    r"|your (?:calibre|stature))\b",
    r"\b(?:better|finer|greater|kinder|wiser|sharper|more \w+) (?:leader|manager|boss|mind|person|teacher|head|expert"
    r"|interviewer|nurse|chef|engineer) in (?:the|this|all|any|your|our)\b|\bi (?:have )?(?:never|rarely|seldom)"
    r" (?:met|seen|come across|known|had) (?:\w+ ){0,3}(?:so|as|such an?|more) \w+",
    r"\b(?:have |am |'ve |'m |I )?(?:posted|posting|ordered|sent|left|dropped|mailed|popped) (?:\w+ ){0,2}?(?:an?"
    r"|some|the|two|your favou?rite) (?:\w+ ){0,4}?(?:bottle|box|chocolates?|flowers|cake|biscuits|cookies|wine"
    r"|whisky|champagne|hamper|basket|book|plant|tin|voucher|gift|present|treat|coffee|mug)\b[^.?!]{0,40}\b(?:your"
    r" (?:office|desk|reception|door|team)|at reception|for you|to you|on its way|you mentioned|as a)\b|\bas a"
    r" (?:small |little )?(?:thank[- ]you|gesture|token|treat),?\b[^.?!]{0,60}\b(?:bottle|box|chocolates?|flowers"
    r"|cake|biscuits|wine|voucher|gift|hamper|coffee|dinner|lunch|tickets?)\b",
)
TRADE = (r"\bi (?:ran|sold|sell|run|kept|managed|packed|designed|handled|served|baked|made)\b[^.]*",)


ITEM = LetterRule(
    id="E11",
    name="flattery-or-gift",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No flattery of the person, no gift, no private invitation.",
    why="Praise of the other works less than facts; gifts embarrass.",
    sources=cite("peck-levashina-2017", "ypedge", "jobseekertools"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="Flattery, a gift or a private invitation embarrasses the reader.",
    next="Say what you learned from them; it is praise enough.",
    false_alarms="Gift as a trade word (gift shop).",
    check=phrases(*FAULTS, *COURTED, unless=TRADE),
    finds=(
        Example("You are [[the most brilliant manager]] I have ever met; [[enclosed a coffee card]]."),
        Example("[[You are amazing]]."),
        Example("I would love to [[take you out for lunch]]."),
        Example("Please accept this [[small token]] of my thanks."),
        Example("Perhaps we could [[continue over a drink]]."),
        Example("A small box of fudge is [[on its way to you]]."),
        Example("I [[could have listened to you]] for hours."),
    ),
    passes=(
        Example("Your triage rules were new to me."),
        Example("I ran the gift card desk for two Christmases."),
        Example("Thank you for the plain answers, and for lunch with the team."),
        Example("The most interesting part was the valve room."),
        Example("We gave each driver a voucher for a safe winter."),
    ),
)
