"""No ultimatum, demanded date, guilt, or "I expect"."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases
from afterword.letters.pleas import HASTE

ANSWER = r"(?:answer|reply|response|decision|offer|call|confirmation|feedback)"
FAULTS = (
    rf"\bi (?:do |would |fully |also |therefore |now |really ){{0,2}}expect (?:to (?:hear|be (?:told|informed"
    rf"|called|contacted))"
    rf"|an? (?:\w+ )?{ANSWER}|your {ANSWER}|you to\b|{ANSWER})",
    rf"\bi (?:\w+ )?(?:need|demand|insist on|require|must have|want) (?:to know(?="
    rf" (?:by|before|today|now|soon|this|until|where i|how things|whether i|if i (?:am|have)|your|the"
    rf" (?:outcome|result|decision|answer))|[.!,;]|$)|(?:an?|your) (?:\w+ )?{ANSWER})\b"
    rf"(?! to)|\bi (?:\w+ )?(?:need|must) (?:to )?hear\b",
    r"\b(?:please|kindly|must|do|could you|can you|would you|ask you to|need you to|want you to) (?:\w+ )?(?:let"
    r" me know|reply|respond|answer"
    r"|decide|get back to me|come back to me|confirm|tell me)\b[^.?!]{0,40}\b(?:by|before|no later than|within"
    r"|until) (?:\w+ ){0,3}?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|end of|close of|week|hours|days|\d)",
    r"\bother (?:offers|firms|companies|employers|organi[sz]ations|schools|hospitals|agencies|opportunities)"
    r" (?:\w+ )?(?:are|have|is|want|waiting"
    r"|on the table|to consider)\b|\b(?:considering|weighing|sitting on|holding) (?:\w+ ){0,3}offers?\b",
    r"\bi (?:already |also |now |do )?(?:have|hold|'ve|'ve got|have received|have had|received|am expecting)"
    r" (?:\w+ ){0,3}?(?:another|other|competing|two"
    r"|several|three|a second|firm|better) (?:\w+ )?offers?\b|\boffers? (?:elsewhere|on the table|in hand|that"
    r" (?:expires?|runs out))\b",
    rf"\b(?:reply|respond|answer|hear|let me know|call|decide|{ANSWER}|back to me)\b[^.?!]{{0,40}}\b(?:asap"
    rf"|a\.s\.a\.p|as soon as possible"
    r"|without (?:further )?delay|immediately|urgently|promptly)",
    rf"\b(?:prompt|urgent|immediate|speedy|swift) {ANSWER}\b|\bat your earliest\b|\basap\b",
    r"\bi (?:will|shall|'ll|am going to) (?:call|phone|ring|chase|contact) (?:you|your office|again)\b",
    rf"\b(?:your|an?) (?:\w+ )?{ANSWER} (?:by|before|within|this week|today|tomorrow)\b(?=[^.]*\b(?:since|as"
    rf"|because|need|must|please|grateful|appreciate)\b)",
    r"\b(?:another|other) (?:company|firm|employer|school|bank|hospital|party) (?:is|are) (?:\w+ )?(?:waiting"
    r"|interested|keen|after|asking)\b|\b(?:competing|rival|other) offers?\b",
    r"\bi(?: will|'ll| shall) be (?:calling|phoning|ringing|chasing|in touch (?:again )?(?:on|tomorrow|by))\b",
    r"\bi(?: have|'ve) (?:just |also |now )?been offered (?:an?|another|the) (?:\w+ )?(?:job|post|position|role"
    r"|place)\b|\bat the earliest\b(?=[.!,]|$| (?:possible|convenience))",
    rf"\bi trust (?:that )?(?:i (?:will|shall)|you will|to) (?:hear|receive|get|reply|respond|let me know"
    rf"|decide)\b|\bi must ask (?:you )?(?:to|for)\b|\bi was promised (?:an? )?{ANSWER}\b",
    r"\bfinal (?:round|stage|interview)s? (?:with|at|for) (?:\w+ ){0,3}(?:other|another|competitors?|rivals?"
    r"|firms?|companies|employers?)\b|\b(?:with|at|from|by) (?:\w+ ){0,3}your competitors?\b",
    r"\bnot even (?:heard|bothered|had)\b|\bthe least you\b|\byou owe me\b|\bafter all (?:the|my) (?:time|effort"
    r"|trouble)\b|\bi deserve (?:an?|to)\b",
    r"\b(?:otherwise|or(?: else)?|if not,?) i (?:will|shall|would|'ll|must|may) (?:\w+ )?(?:have to |be forced to"
    r" )?(?:accept|look|go|take|withdraw"
    r"|assume)\b|\bi (?:cannot|can't|can not) wait (?:any longer|much longer|for ?ever)\b",
    r"\b(?:have|need|must|got) to (?:\w+ )?(?:give|get back to|answer|reply to|respond to|tell|let) (?:them|another"
    r"|the other|an? \w+|him|her)\b[^.?!]{0,40}\b(?:by|before|on|until|within)\b[^.?!]{0,25}\b(?:\w+day|tomorrow|week"
    r"|end|noon|month|days)\b",
    rf"\b(?:quick|rapid|fast|early|speedy|swift|timely) (?!call){ANSWER} (?:would|is|will)\b|\btime is (?:of the"
    rf" essence"
    rf"|short|running out|ticking)\b",
    r"\bi(?: have|'ve)? (?:already |also |now )?(?:been )?(?:turn(?:ed|ing) down|held|hold(?:ing)?|put(?:ting)?"
    r"|refus(?:ed|ing)"
    r"|pass(?:ed|ing) up|clear(?:ed|ing)|keep(?:ing)?|kept|declin(?:ed|ing)|cancel\w*)\b[^.?!]{0,60}\b(?:for"
    r" you\b(?! to)|on"
    r" your account|in the hope|for your sake|free for|waiting for (?:you|your)|because of (?:you|this))",
    r"\bi(?: am|'m|'ve been| have been) (?:holding|putting|keeping|stalling) (?:\w+ ){1,4}?(?:off|back|at bay|waiting"
    r"|till|until)\b|\bi(?: will|'ll|'d| would)? (?:take it|assume|presume) (?:that )?you(?:'ll| will| have|'ve)?"
    r" (?:\w+ )?"
    r"(?:ma[dk]e|decided|chosen|settled|had|reached|come|lost interest|gone)\b|\bma[dk]e (?:up )?your mind up\b",
    r"\bsooner rather than later\b|\bthe clock is\b|\bnot (?:be )?(?:wait|available|on the market) (?:for ?ever|long"
    r"|much longer|indefinitely)\b|\bi am (?:very |much )?(?:in demand|sought after)\b|\bsnapped up\b",
    r"\bi (?:cannot|can't|will not|won't|am not able to) (?:hold|keep|put) (?:\w+ ){0,4}?(?:off|waiting|open|on"
    r" hold)\b|\b(?:make up your mind|act (?:fast|quickly|now)|decide (?:quickly|soon|now))\b",
    r"\b(?:two|three|several|a number of|a few|four|some) (?:other )?(?:firms|companies|employers|schools|agencies"
    r"|offers|interviews) (?:\w+ )?(?:lined|keen|chasing|after me|want me|waiting|in hand|have (?:already"
    r" )?(?:offered|approached|contacted))\b|\bi (?:shall|will|may|would|'ll)(?: \w+){0,3} (?:look|go|turn)"
    r" elsewhere\b",
)
AGREED = (
    r"\bi (?:will|shall|'ll|am going to) (?:call|phone|ring|contact) [^.]*\bas (?:we |you )?(?:agreed|arranged"
    r"|asked|requested|suggested|discussed"
    r"|proposed|promised)\b",
    r"\b(?:have |has )?(?:accepted|taken) [^.]*offer\b",
)


ITEM = LetterRule(
    id="E7",
    name="pressure",
    group="E",
    level="error",
    rests_on="lexical",
    title='No ultimatum, demanded date, guilt, or "I expect".',
    why="A thank-you is no negotiation; a real deadline goes into a separate factual mail.",
    sources=cite("jobseekertools", "careerwellminduk", "derived"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This presses for an answer.",
    next="Leave it out; a true deadline belongs into a short factual mail of its own.",
    false_alarms='Answering a date they asked for; a polite "I have not heard yet" in a nudge.',
    check=phrases(*FAULTS, *HASTE, unless=AGREED),
    finds=(
        Example("[[I expect to hear]] from you by Friday, as [[other firms are]] interested."),
        Example("[[Please let me know by]] Thursday noon."),
        Example("I would like a decision [[as soon as possible]]."),
        Example("[[I have another offer]] and cannot wait for ever."),
        Example("[[I will ring you]] on Monday."),
        Example("[[I have been turning down shifts for a week so as to be free for]] you."),
        Example("[[I'm holding another outfit off]] till Saturday."),
        Example("[[I shall expect your call by Thursday]]."),
        Example("[[Do not keep me hanging]]."),
    ),
    passes=(
        Example("A mill that had gone over to a competitor returned to us after I had called on them."),
        Example("On 4 March you expected to decide by the 14th.", expect="kind=nudge"),
        Example("I have not heard yet, and I remain very interested.", expect="kind=nudge"),
        Example("We restored the line as soon as possible."),
        Example("You said that I would hear by Friday, and that suits me well."),
        Example("I will ring you on Monday at ten, as you asked."),
        Example("I expected to hear about pumps and heard about people."),
        Example("I should need to know as well whether you may be named."),
    ),
)
