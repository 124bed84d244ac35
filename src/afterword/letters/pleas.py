"""Words with which a writer asks for pardon, for another hearing, for pity or for haste."""

from typing import Final

_FEELS: Final = r"\bi(?:'m| am| was| feel| felt| have felt)? (?:\w+ ){0,3}?"
_MY_PART: Final = r"(?=[^.?!]*\b(?:i|my|me|myself)\b)"
PARDON: Final = (
    r"\b(?:i am|i'm|say|am|be|so|very|truly|really|how|again|once more) sorry (?:about|for|if|over|that)\b(?! (?:your"
    r"|the (?:loss|famil\w+|crew|town|people|news|outage|fire|flood|children)|you\b|it (?:was|is|could) not|this time"
    r"|there (?:was|is)|to hear|we\b|he\b|she\b|they\b))(?![^.?!]*\byou (?:\w+ )?(?:described|told|mentioned|spoke"
    r" of|had"
    r"|lost|are losing|went through)\b)|\bsay sorry\b(?! to (?!you))|\bsorry (?:once |yet )?again about\b",
    r"\bmy (?:\w+ )?regrets?\b(?! (?:is|that you))|\b(?:and|how much|do) i (?:\w+ )?regret\b|\b(?:and|but) i regret"
    r" (?:it"
    r"|that|this)\b|\b(?:beg|ask|crave)(?:ging|ing)? (?:for )?(?:\w+ ){0,2}pardon\b",
    r"\bmake (?:\w+ )?amends\b|\bmak(?:e|ing) allowances\b|\byour (?:\w+ )?(?:indulgence|forbearance|forgiveness)\b"
    r"|\bi (?:cringe|wince|shudder|blush) (?:to|at|when)\b|\bbe forgiven\b|\b(?:bear(?:ing)?|put(?:ting)? up"
    r"|persever\w+)"
    r" with me\b|\bpatient with me\b|\b(?:tried|tested|stretched) (?:your|the panel's) patience\b|\bsuch hard work\b",
    r"\b(?:think|judge|hold|count|take|remember)\b[^.?!]{0,50}\b(?:(?:too |so )?(?:badly|harshly|ill|poorly"
    r"|unkindly) of"
    r" me|against me|too harshly)\b|\b(?:look|see) past\b" + _MY_PART,
    rf"{_FEELS}(?:mortified|ashamed|wretched|dreadful|guilty)\b(?! (?:for|of) (?:them|him|her|the \w+ (?:who|that)))"
    r"|\bi (?:feel|felt|am|was) (?:\w+ )?(?:bad|awful|terrible|embarrassed) (?:about|at|by|for|that|to) (?:have|how|my"
    r"|having|the (?:way|state|second|first|end))\b",
    r"\bit was (?:\w+ )?(?:wrong|rude|thoughtless|silly|careless|impolite|discourteous|bad manners|clumsy|foolish)"
    r" of me\b"
    r"|\bthat was (?:\w+ )?(?:rude|discourteous|thoughtless|impolite|careless)\b(?=[^.?!]*\b(?:i|me|my)\b)",
    r"\bi (?:\w+ ){0,3}(?:wast|cost|took|taken|take|kept|keep|stole|stolen|us)\w* (?:up )?(?:\w+ ){0,5}(?:of )?your"
    r" (?:\w+"
    r" )?(?:time|afternoon|morning|evening|day|hour|lunch)\b|\bi let every\w+'s time\b",
    r"\bkick myself\b|\bi (?:feel (?:that )?i )?owe (?:you|all|the (?:panel|three|two|both)|every\w+|\w+ and"
    r" you)(?: all)?"
    r"(?: (?:\w+ ){0,4})?(?:better|more|amends|an explanation)\b|\btroubles me that i\b|\bmore (?:\w+ )?than i"
    r" deserved?\b",
    r"\bi (?:was|am) (?:\w+ )?not (?:\w+ )?(?:easy|good) (?:to talk to|company|to listen to)\b|\b(?:than|as) was"
    r" (?:polite"
    r"|decent|fair|right)\b|\bi take (?:it|that) back\b",
    r"\b(?:gave|give|caused?|took|taken) (?:you )?(?:no|any) offen[cs]e\b|\bhope i (?:did not|didn't|have not)"
    r" (?:\w+ )?(?:offend|upset|bore|tire|shock|seem)\w*|\byou must (?:\w+ )?(?:forgive|excuse|pardon)\b|\bremiss"
    r" of me\b|\b(?:thoughtless|remiss|negligent|forgetful)\b(?= (?:of me|not to))",
)
"""An apology without the word."""

_ASKS: Final = (
    r"(?:(?:would|will|could|can|might|may|shall) (?:i|we|you|the|there|it|your|my)\b|\bis (?:there|it)\b"
    r"|\bplease\b|\blet me"
    r"\b|\bgive me\b|\bdo let\b|\bperhaps (?:i|we|you)\b|\bi (?:\w+ )?(?:ask|request|beg)\b|\bif (?:you|there|the"
    r" panel)\b"
    r"|\bi(?: would|'d| should)\b|\bi wonder\b|\ballow(?:ed)?\b|\bput me (?:down|in)\b|\bmean a lot\b|\blet us\b"
    r"|\bhope\b)"
)
_ONCE_MORE: Final = (
    r"(?:\b(?:see|seeing|seen|hear|hearing|heard|show|showing|meet|try|do|done|run|running|sit|start|put|tell|talk"
    r"|speak)\b"
    r"[^.?!]{0,40}?\b(?:again|once more|afresh|anew|a second time|over again|over)\b|\ba (?:second|further|fresh"
    r"|new|repeat"
    r"|replay|rematch|re-?run|follow-?up|short|quick|proper) (?:\w+ ){0,2}?(?:conversation|meeting|interview"
    r"|hearing|call"
    r"|look|go|chance|session|talk|run|round)\b|\banother (?:crack|go|stab|look|run|shot|round|session)\b|\breplay\b"
    r"|\brematch\b|\b(?:re-?take|re-?do|re-?sit|repeat(?:ing)?)\b|\breserve (?:day|list|slot)\b|\btrial (?:shift|day"
    r"|lesson|morning|week|run)\b|\b(?:allowed|call(?:ed)? me|have me|get|come|go|invite me|let me) back\b|\bfrom the"
    r" (?:beginning|start|top)\b|\b(?:\w+ )?(?:more minutes|half an hour|(?:ten|fifteen|twenty) minutes)\b|\bgive"
    r" me an?"
    r" (?:day|morning|week|shift|hour|lesson)\b|\bhear me as well\b|\bcome in and\b)"
)
_SO_THAT: Final = (
    r"\b(?:so (?:that )?(?:i|you)|properly|proper go|deserved?|do better|do it better|better|justice|set (?:it|that"
    r"|this)"
    r" (?:straight|right)|what i can|what i could|could not in|who i am|the real me|really capable|the difference"
    r"|judge me"
    r"|finish what|over again|test|paper|practical|pitch|lesson|role[- ]play|scenario|exercise|presentation|before you"
    r" decide|at all possible|as well|list|doubts|cheeky|rematch|fifteen minutes|own cost|the whole thing|marked"
    r"|another one|whiteboard|the beginning|hearing me)\b"
)
ONCE_MORE: Final = (
    rf"{_ASKS}(?=[^.?!]*{_SO_THAT})[^.?!]*?{_ONCE_MORE}",
    r"\b(?:i'd|i would) (?:\w+ )?(?:welcome|love|like) a (?:rematch|replay)\b|\bask to be put down\b",
    r"\bgiv(?:e|ing) me (?:half an hour|an hour|(?:ten|fifteen|twenty|five) minutes|a (?:few|little)|some) (?:\w+"
    r" )?more\b|\ballowed to (?:\w+ ){1,3}(?:a second time|again|once more)\b|\b(?:be set|set it|sit it|try it|hold"
    r" it|run it) (?:for me )?again\b|\b(?:may|could|can) i (?:call in|come by|come in|drop in|ring) and (?:go over"
    r"|show|explain|walk|run)\b|\blook at me again\b|\bget back on the (?:screen|line|call)\b",
)
"""A wish to be seen again, to do better."""

PLEA: Final = (
    r"\bi (?:do(?:n't| not)|cannot|can't) (?:\w+ )?know (?:where|how|what|which way) (?:i|we) (?:\w+ )?(?:will"
    r"|would|shall"
    r"|'ll|am|are|could|can)\b|\b(?:and )?then i do not know\b|\byou (?:cannot|can't|could not) (?:\w+ )?imagine"
    r" (?:what|how"
    r"|how much)\b[^.?!]{0,60}\b(?:mean|matter|us|me)\b|\bi (?:cannot|can't) tell you what (?:it|this)\b",
    r"\b(?:last|final) (?:throw|roll) of the dice\b|\b(?:hopes?|future|life|everything) (?:\w+ )?(?:hangs?|rests?"
    r"|depends?"
    r"|hinges?|rides?) (?:\w+ )?on (?:your|you|this|it|that)\b|\bpin(?:ning|ned)? (?:\w+ ){0,3}on (?:this|it|you)\b"
    r"|\bend of"
    r" my (?:rope|tether)\b|\bat my wits\b|\bset my heart on\b|\b(?:could|can) ?not bear (?:a|to be|another|the)\b",
    r"\b(?:gratitude|thanks|debt) for (?:life|ever)\b|\bgive my (?:right arm|left|eye teeth)\b|\bit is this or\b"
    r"|\bif it"
    r" (?:is not|isn't) this\b|\bgot me (?:through|in|past) the (?:door|gate)\b|\bif that is what it takes\b"
    r"|\bsweep (?:the"
    r"|your) \w+|\bmake the tea\b(?= if)|\bscrub (?:the|your)\b",
    r"\bdo(?:n't| not) (?:let me|turn me|send me|shut me|leave me)\b(?! (?:know|to))|\b(?:half|less|no|any"
    r"|whatever) (?:the )?"
    r"(?:pay|wage|salary|hours)\b[^.?!]{0,30}\b(?:let in|be let|care|throw|give me|start)\b|\bpay me what(?:ever)?"
    r" you\b",
    r"\b(?:on|down on) my knees\b|\b(?:drowning|lifeline|rope|straw)\b(?=[^.?!]*\b(?:i|me|you)\b)|\byou would be"
    r" saving\b"
    r"|\blandlord\b(?=[^.?!]*\b(?:us|me|i|until|given)\b)|\b(?:weeks?|months?) of rent\b|\bsavings are (?:gone|nearly"
    r"|almost|all)\b|\b(?:benefits?|unemployment|dole) office\b(?= for me)|\bback to the (?:agency|dole)\b(?=[.!]|$)",
    r"\bi (?:have|'ve) (?:applied|written|knocked)\b[^.?!]{0,50}\b(?:only one|nobody|none|no one|no answer)\b"
    r"|\blost count of"
    r" the (?:rejections|refusals|noes)\b|\bevery other \w+ (?:has|have) (?:said no|refused|turned)\b|\bin your"
    r" heart\b|\brun"
    r" out of (?:other )?(?:doors|places|options|firms)\b|\bthere is nothing i would not\b|\bwanted nothing else\b"
    r"|\bcrushed"
    r" by\b|\bmatters to me (?:terribly|more|so)\b|\bsleep for (?:wanting|thinking|hoping)\b",
    r"\bout of options\b|\blast of (?:them|my)\b|\bwhatever you (?:can|could|care to|like to) (?:spare|pay|give"
    r"|offer)\b|\b(?:counting|relying|banking|depending) on my (?:getting|landing|winning)\b|\bsweep the \w+|\bthe"
    r" dole\b(?=[^.?!]*\b(?:me|you|i|nothing)\b)|\ba lot riding\b|\bmust(?:n't| not) lose this\b",
)
"""Begging in other words."""

_BY_THEN: Final = (
    r"(?:by|before|until|on|over|within|no later than) (?:the )?(?:\w+ ){0,2}?(?:(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day"
    r"|weekend|end of|week|tomorrow|noon|then|first of|return|\d+(?:st|nd|rd|th)?\b|today|tonight|close of)"
)
_VERDICT: Final = r"(?:answer|reply|response|decision|call|verdict|word|letter|yes or no|confirmation|it in writing)"
HASTE: Final = (
    rf"\b(?:i (?:shall|will|must|need|want|should|take it)|let me|do let|please|kindly|is all i ask"
    rf"|obliged|grateful|appreciated?|only fair|either way|ask"
    rf" you)\b[^.?!]{{0,60}}\b{_VERDICT}\b[^.?!]{{0,30}}\b{_BY_THEN}",
    r"\bi (?:(?:must|need to|have to) (?:know|hear|have word)|(?:must|should|ought to|need to) be told)\b(?!"
    r" (?:that|how|what|more|which|every"
    r"|whose|who))|\bi (?:will|shall|'ll) (?:call in|ring|phone|come (?:by|in)|drop in|be on the (?:phone"
    r"|line))\b[^.?!]{0,40}"
    r"\b(?:to (?:hear|collect|learn|get|ask)|for (?:your|the))\b[^.?!]{0,15}\b(?:decision|answer|verdict|reply"
    r"|result|where)",
    r"\b(?:please|do) (?:not|n't) (?:\w+ )?(?:leave it|wait|take) (?:too|so|very) long\b|\b(?:advise|urge|warn) you"
    r" (?:not to"
    r"|to) (?:wait|hurry|move|act|be quick|decide)\b|\byou may (?:wish|want) to (?:hurry|move|act|be quick)\b|\bin your"
    r" (?:own )?interest to\b|\bso please be quick\b|\bplease be quick\b|\bconfirm (?:quickly|soon|promptly|at once)\b",
    r"\b(?:an|another|one) (?:\w+ )?offer (?:has|had) (?:\w+ )?(?:come|arrived|reached|turned up|landed)\b"
    r"|\b(?:stall|put|hold|"
    r"keep) (?:them|the others?|him|her) (?:off|until|till|at bay|waiting)\b|\b(?:yards|firms|schools|hospitals"
    r"|companies|"
    r"places|practices|kitchens|employers|agencies|shops|others|people|parties) (?:are |is )?(?:after|courting|chasing|"
    r"wooing) me\b|\bbeing (?:courted|wooed|chased|approached) by\b|\bthe other (?:school|firm|company|place|bank"
    r"|hospital"
    r"|employer|agency) (?:wants?|needs?|is|expects?|has asked)\b|\b(?:interest from|lose me to|me (?:go )?to)"
    r" (?:your|the)"
    r" (?:rivals?|competit\w+|competition)\b|\b(?:lose|losing) me\b",
    r"\btake (?:your )?silence (?:as|for|to mean)\b|\b(?:assume|conclude|take it) by (?:\w+day|then|the)\b|\bgo"
    r" elsewhere"
    r" because\b|\bfinal (?:stage|round) (?:elsewhere|with|at) (?:another|other|two|a|and)?|\bsignature (?:on|by"
    r"|before)\b"
    r"|\bword before (?:then|that|\w+day)\b|\bbefore then would be (?:wise|good|best|welcome)\b",
    r"\b(?:am|be|feel|believe i am|are) (?:\w+ )?(?:entitled|owed) (?:to )?an? (?:\w+ )?(?:answer|reply|decision"
    r"|word)\b"
    r"|\bmore than patient\b|\bkeep(?:ing)? me (?:hanging|dangling|in suspense|on a string|guessing)\b|\btreat this as"
    r" (?:urgent|a matter)\b|\bby return\b|\bearliest reply\b|\bask for an answer\b|\bsettle (?:it|this|the matter)"
    r" (?:this"
    r"|by|before|today|now)\b|\btake it that i will have\b|\bnotice (?:has to|must|needs to) be (?:in|given)\b"
    r"|\bhand in my"
    r" notice by\b",
    r"\byour (?:rivals?|competitors?)\b[^.?!]{0,30}\b(?:rang|called|want|approached|keen|interested|twice)\b"
    r"|\b(?:look forward to|await|expect|want) your (?:decision|answer|reply|verdict)\b[^.?!]{0,15}\b(?:by|before"
    r"|at the latest|within)\b|\bif i have heard nothing\b|\b(?:take|accept|sign) the other (?:post|job|offer"
    r"|place)\b|\bbefore my (?:lease|notice|visa|contract) (?:is|runs|ends|expires)\b",
)
"""Haste and threats in other words."""
