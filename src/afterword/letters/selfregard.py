"""Words with which writers make themselves smaller or larger than they are."""

from typing import Final

_TALKER: Final = (
    r"(?:talker|speaker|sales(?:man|woman|person)|orator|performer|expert|natural|storyteller|article"
    r"|conversationalist|judge"
    r"|wordsmith|charmer)s?"
)
SMALL: Final = (
    rf"\bi(?:'m| am| have never been| was never|'ve never been| have always been)(?: (?:not|no|never|hardly|a poor"
    rf"|a bad|a"
    rf" slow|a terrible|afraid))(?: \w+){{0,5}}? {_TALKER}\b|\bi(?:'m| am) (?:\w+ ){{0,3}}?no good\b|\b(?:one of"
    rf" life's|much"
    rf" of a) (?:\w+ )?{_TALKER}\b|\bi(?:'m| am) (?:\w+ )?(?:shy|timid|tongue-tied|awkward)\b(?=[^.?!]*\b(?:and|by"
    rf"|with|in|when"
    r"|nature)\b)|\bbag of nerves\b|\bstage fright\b|\bnot the finished article\b|\blike (?:a fraud|an impostor|an"
    r" imposter)\b",
    r"\blong in the tooth\b|\bpast my (?:best|prime)\b|\bnot as (?:quick|young|sharp|fast|fit) as i (?:was|used)\b"
    r"|\bnot (?:\w+"
    r" )?what you (?:pictured|had in mind|were (?:looking for|after)|wanted|expected|imagined)\b|\b(?:an odd|an"
    r" unlikely|a"
    r" strange|an unusual|a poor|not the obvious) (?:choice|candidate|fit|match)\b|\bi will not pretend otherwise\b"
    r"|\bweighs?"
    r" against me\b|\bmust (?:weigh|count|tell) against\b",
    r"\byou(?:'ll| will| must| may| have)(?: have)? (?:\w+ )?(?:met|seen|heard|interviewed|spoken to) (?:\w+"
    r" ){0,3}?(?:better"
    r"|smoother|stronger|abler|finer|cleverer|sharper)\b|\bthere (?:will|must|are bound to) (?:\w+ )?(?:be|have"
    r" been) (?:\w+"
    r" )?(?:better|smoother|stronger|abler)\b|\bfind (?:some\w+|people|others) (?:\w+ )?(?:better|with more"
    r"|more)\b(?! (?:than"
    r" me|suited)\b)|\b(?:compared|next|beside) (?:with|to) (?:the rest|others|your people|them|the others)\b",
    r"\bmy (?:mouth|hands?|knees|legs|palms|stomach|voice) (?:\w+ ){0,2}?(?:was|were|shook|shaking|went|trembl\w+"
    r"|knock\w+"
    r"|pound\w+|sweat\w+|churn\w+)\b|\b(?:knees|teeth) (?:knocking|chattering)\b|\bi was (?:\w+ )?(?:trembling"
    r"|quaking|shaking)\b"
    r"|\b(?:wobble|tremor|quaver|shake) in my voice\b",
    r"\bi (?:tend to |always |usually |often |do )?(?:freeze|clam up|go to pieces|dry up|fall apart|panic|seize up"
    r"|shrink|wilt)"
    r" (?:when|if|in|under|whenever|before|up)\b|\b(?:selling|promoting|praising|pushing|talking about)"
    r" myself\b[^.?!]{0,40}\b"
    r"(?:never|not|hard|difficult|foreign|naturally)\b|\bdo(?:es)? not come across\b|\bi do not come (?:across"
    r"|over) well\b"
    r"|\bbetter (?:on paper|in writing|with my hands|at a bench|behind) (?:\w+ ){0,4}?than\b|\bdo (?:myself|me)"
    r" (?:no|few)"
    r" favours\b|\binterviews? (?:bring|brings|are not|is not|have never|has never|do not)\b",
    r"\bmy (?:own )?(?:english|confidence|experience|spelling|maths|memory|qualifications?|knowledge|background)"
    r" (?:is|are|lets?"
    r"|has|have|was) (?:\w+ ){0,2}?(?:thin|poor|weak|me down|taken|rusty|lacking|patchy|modest|shaky|not (?:what"
    r"|enough|up))\b"
    r"|\bi lack (?:the|any|polish|experience|confidence)\b|\bi have (?:little|not much|nothing much) (?:to (?:set"
    r"|offer|show)"
    r"|experience)\b|\bi have (?:gaps|no degree|no qualifications|no experience)\b|\bcannot have much to offer\b"
    r"|\bwith little"
    r" to offer\b|\b(?:never|not) (?:been )?my strong (?:point|suit)\b",
    r"\bi doubt (?:whether |if |that )?i (?:am|have|could|would|can|will)\b|\bit takes me (?:\w+ ){1,4}to (?:find"
    r"|warm|open|get)"
    r"|\bslow to (?:warm|open|find my)\b|\bnever know where to put\b|\bas you (?:will|may|must|could|can) (?:no"
    r" doubt |well"
    r" |surely )?(?:have )?(?:noticed?|seen?|gathered|heard|tell|guess(?:ed)?)\b(?! (?:from|on|in) (?:my|the) (?:cv"
    r"|r[eé]sum[eé]"
    r"|application|form|letter|papers|certificate))(?![^.?!]*\b(?:keen|interested|like|enjoy|glad)\b)",
    r"\b(?:hardly|not|never) (?:any\w+'s|everybody's|the|your) (?:first|obvious|natural) (?:pick|choice|idea)\b"
    r"|\bgift of the gab\b|\btoo (?:green|raw|old|young|inexperienced|quiet|soft|slow|small) for (?:it|this|the"
    r"|you)\b|\bwords (?:come out|do not come|don't come|never come|fail me|desert me)\b|\bplain (?:man|woman"
    r"|person)\b(?=[^.?!]*\b(?:words|talk|speech|speak)\b)|\bnot (?:much|a great one|one) (?:for|with) (?:words"
    r"|talking|speeches)\b",
)
"""Less than one is."""

BEATEN: Final = (
    r"\b(?:nobody|no one|none|not many|few people|few|cannot be many|there cannot be many|nobody else|anybody"
    r"|somebody|anyone)\b"
    r"[^.?!]{0,60}\b(?:on your list|as much as i|better suited|could do this|who (?:bring|has done|can do)|this"
    r" week who|as much"
    r" with as little|has done (?:this|that|as)|and i am one)\b|\bhard (?:put|pressed) to find\b|\bmiles ahead\b"
    r"|\b(?:a cut|well"
    r"|far|head and shoulders) above the (?:\w+ )?(?:field|rest|usual|others|applicants?)\b|\bno rivals\b"
    r"|\bstrongest in the\b",
    r"\bno doubt that i (?:fit|belong|am)\b|\bi am (?:exactly|just|precisely) (?:what|who|the \w+) you\b|\b(?:the"
    r" )?(?:search|hunt)"
    r" (?:can|could|may|is) (?:\w+ )?(?:end|over|stop)\b|\bthe (?:choice|decision) (?:was|is|makes|must be) (?:\w+"
    r" )?(?:easy|itself"
    r"|simple|clear|obvious)\b|\bneed look no further\b|\bmade for me\b|\bsave you (?:the trouble|a second"
    r"|further)\b|\bthe others"
    r" you see\b|\bglad (?:that )?you (?:picked|chose|took|hired)\b|\bno surprises\b(?=[.!])",
    r"\bi doubt (?:that )?(?:the others|any(?:body|one)|you)\b[^.?!]{0,50}\b(?:candle|match|as well|as good|better"
    r"|equal|as much)\b|\byou can stop (?:looking|searching)\b|\bcall off the search\b",
)
PRESUMED: Final = (
    r"\bmy (?:first|new|future|own) (?:(?:hundred |few )?(?:day|days|week|weeks|month|term|shift|morning)|desk"
    r"|office|chair|locker"
    r"|classroom|bench|parking space)\b(?! (?:at|with|in) (?-i:[A-Z])(?!\w* (?:i will|i shall))"
    r"|[^.?!]{0,20}\b(?:was|i (?:was|had"
    r"|did|learned|made))\b)(?=[^.?!]*\b(?:with you|will|i'll|shall|planning|picture|next to|forward|can go|see"
    r"|need|ordered|for)\b)",
    r"\bmy desk\b(?=[^.?!]*\b(?:can|could|will|next to|by the|window|goes)\b)|\bonce i(?:'m| am) in (?:post"
    r"|place)\b|\bwhen i begin\b"
    r"|\b(?:see|seeing) you (?:in (?-i:[A-Z]\w+)|on the (?:first|\d+\w*)(?: of)?|next month|at work)\b|\bi(?:'ve|"
    r" have) (?:already"
    r" )?(?:told|informed|warned) my (?:\w+ )?(?:landlord|family|wife|husband|boss|manager|employer|parents|partner"
    r"|school)\b",
    r"\bhand(?:ing|ed)? in my notice\b(?! by)|\b(?:the|your|my) contract\b(?=[^.?!]*\b(?:assume|trust|expect"
    r"|shortly|move on|send|"
    r"sending|forward)\b)|\bmove on to (?:the )?(?:contract|terms|start date)\b|\b(?:start|begin) (?:drawing"
    r"|planning|ordering|"
    r"packing)\b(?=[^.?!]*\b(?:our|my|the)\b[^.?!]*\bnow\b)|\balready (?:ordered|planning|planned|picture|packed"
    r"|looking at flats)\b",
    r"\b(?:together )?we will (?:do|turn|make|build|win|go|have)\b(?=[^.?!]*\b(?:together|next year|great|branch"
    r"|team)\b)|\bbeing part of"
    r" (?:the|your) team (?:from|in|next)\b|\b(?:from|starting in|in) (?:june|september|january|may|august"
    r"|october)\b(?=[^.?!]*\b(?:our"
    r"|with you)\b)(?=[^.?!]*\b(?:i (?:look forward|will|shall)|we will)\b)|\bwith you from (?-i:[A-Z]\w+)\b"
    r"|\bmyself in \w+'s (?:chair"
    r"|seat|place|job|office)\b|\bi (?:shall|will|'ll) (?:sort|put|fix|clear|set|change|bring"
    r"|reorgani[sz]e)\b[^.?!]{0,60}\b(?:in my"
    r" first|when i (?:begin|start|arrive)|once i)\b|\blet \w+ know that (?:my|i)\b(?=[^.?!]*\b(?:desk|chair|start"
    r"|coming|will)\b)",
    r"\balready (?:measured|looked at (?:flats|houses|schools)|booked|bought|chosen)\b(?=[^.?!]*\b(?:office|desk"
    r"|room|near you|uniform|for my|bookcase|first day)\b)|\bwhen we work together\b|\bkeep me a (?:place|seat|desk"
    r"|peg|chair|locker)\b|\bshow your (?:team|people|staff|lot) how\b",
)
"""The post taken for granted."""

_VIRTUE: Final = (
    r"(?:dedicated|driven|flexible|punctual|trustworthy|reliable|motivated|enthusiastic|ambitious|adaptable|loyal"
    r"|creative"
    r"|conscientious|organi[sz]ed|proactive|positive|honest|energetic|committed|resourceful|versatile|resilient"
    r"|eager|hungry"
    r"|determined|diligent|detail-minded|methodical)"
)
PRAISE: Final = (
    rf"\bi(?:'m| am) (?:an? )?(?:\w+ly |very |both |so )*{_VIRTUE}\b(?:,| and| to| in| person| individual|"
    rf" worker)(?! (?:to hear"
    r"|that))|\bi(?:'m| am) (?:an? )?(?:\w+ )?(?:born|natural|excellent|strong|great|gifted|true|keen|highly"
    r" motivated) (?:organi"
    r"[sz]er|leader|communicator|manager|teacher|problem[- ]solver|individual|salesperson|planner|all-?rounder"
    r"|listener)\b|\bi(?:'m"
    r"| am) a (?:perfectionist|problem solver|go-getter|doer|people|workaholic)\b|\bproblem solver\b",
    r"\bone hundred and ten\b|\bgive (?:it )?(?:my|their|your) all\b|\bunder pressure\b(?=[^.?!]*\b(?:thrive|love"
    r"|well|enjoy|best)\b)"
    r"|\bthrive (?:under|on|in)\b|\bwhat it takes to\b|\bideal (?:fit|match|candidate)\b|\bunique"
    r" (?:blend|mix|combination|set)\b|\bknown for my\b|\bmiddle name\b|\b(?:strive|striving) for\b|\bin my"
    r" (?:blood|bones|dna)\b",
    r"\b(?:my|true|real|great|strong) passion\b|\bpassion (?:for|is)\b(?! (?:fruit|play))|\b(?:interpersonal|people"
    r"|communication|"
    r"leadership|organi[sz]ational) skills\b(?=[^.?!]*\b(?:i|my|strong|excellent|good)\b)|\bskill ?set\b|\badd"
    r" (?:real |great |"
    r"genuine )?value\b|\b(?:great|fantastic|valuable|strong|perfect|superb) (?:addition|asset|match|fit) (?:to"
    r"|for)\b|\blive (?:and"
    r" breathe|for) (?:\w+ )?(?:service|customers?|data|events|food|sales|teaching|design|code|the)\b|\bpride"
    r" myself\b|\bsecond to none\b",
    r"\b(?:skills?|experience|background) (?:would|will|could|can|makes?|align\w*|fits?) (?:\w+ ){0,3}(?:benefit"
    r"|asset|ideal|perfect\w*"
    r"|you an?|your (?:needs|organi[sz]ation|company)|suited)\b|\bleave no stone\b|\bfor breakfast\b|\blight up a"
    r" room\b|\bducks? to"
    r" water\b|\bnever give up\b|\bfailure is not\b|\bwear many hats\b|\blove a challenge\b|\bhighly motivated\b"
    r"|\bhungry to\b"
    r"|\benergy, (?:drive|passion|enthusiasm)|\b(?:positive|can-do|winning) (?:attitude|outlook|mindset)\b|\bgreat"
    r" pride in my\b"
    r"|\bextra mile\b|\bmy strengths (?:are|include|lie)\b|\bevery morning excited\b|\bnext step in my career\b"
    r"|\beverything i have to"
    r" every\b",
    r"\bproven (?:ability|record|capacity|skill)\b|\bsettle for second best\b|\bruns? through me\b|\bpassion for"
    r" \w+\b|\bwhat drives me\b|\bself-motivated\b",
)
"""Praise of oneself in words that anybody could use."""
