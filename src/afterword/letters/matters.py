"""Matter that has no place in the letter: money, other people's faults, courtesies, private things, tools, secrets."""

from typing import Final

_MONEY: Final = (
    r"(?:pay|salary|wage|wages|package|money|pension|bonus|commission|overtime|leave|holidays?|allowance|supplement"
    r"|premium|rise"
    r"|company car|health cover|insurance|travel costs?|parking|mileage|lunch|remuneration|ctc|rate|remote working"
    r"|time off in lieu"
    r"|flexi-?time|fridays at home|days? at home|home working|relocation|break|night out|figure in the advert|terms)"
)
ASKS_TERMS: Final = (
    rf"(?:^|[,;:–—] ?|\b(?:but|and|forget|one thing|first|whether|wonder\w*|know) )(?:what|how|is|are|does|do|will"
    rf"|would|which|could"
    rf"|can|when|whether)\b[^?.!]{{0,50}}\b{_MONEY}\b[^?.!]*\?|\bhow flexible (?:are|is|would)\b|\b(?:band|figure"
    rf"|scale|grade|starting point)\b[^?.!]{0, 40}\b(?:fixed|negotiable|movement|play|room|final)\b[^?.!]*\?|\bwhat"
    rf" (?:would"
    rf"|will|does|do) (?:i|it"
    r"|the (?:post|job|role)|you|one) (?:be on|come (?:to|with)|start on|get|earn|come out at|bring in|offer)\b"
    r"|\bworked out\?"
    r"|\b(?:be|get) paid first\b|\bdoes the (?:firm|company|school|trust) pay\b|\bmatch what i\b",
    rf"\bi (?:take it|assume|gather|suppose|trust|presume|hope|expect) (?:that"
    rf" )?[^.?!]{{0,40}}\b{_MONEY}\b[^.?!]{{0,30}}\b(?:apply|apply"
    rf"|car|premium|covered|paid|included|come|comes|\?)|\b(?:know|hear|told|understand|see|learn|spelled|spelt"
    rf"|say) (?:\w+ ){{0,3}}?"
    rf"(?:about|how much|whether|what|which|the|out|policy on)\b[^.?!]{{0,40}}\b(?:leave|pension|bonus|pay|salary"
    rf"|hourly rate|terms|lunch"
    r"|policy on remote|remote working|holidays?|at home|package)\b(?=[^.?!]*\b(?:comes? with|is|are|an option"
    r"|included|the figures"
    r"|in lieu|out|be|rate)\b)",
    r"\bi (?:would|'d|should|could)(?: not|n't)? (?:\w+ )?(?:be looking for|need|want|move|go|work|come|settle"
    r"|start|drop|expect|hope"
    r" for|accept)\b[^.?!]{0,40}\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?(?:"
    r" thousand| k)?(?=[.!,;]|"
    r" to|$)|thousand|less than|lakhs?|a rise|cost of (?:the|my|moving)|worth my while|financially|\d\d ?k\b)"
    r"|\bi(?:'m| am) on"
    r" (?:£|\$|€)?\d\d(?:[,.]\d{3})?k?\b(?! (?:shifts|wards|routes|sites))|\bi earn\b(?=[^.?!]*\b(?:present|moment"
    r"|now|drop|\d|thirty"
    r"|twenty|forty|fifty)\b)|\bexpected (?:ctc|salary|pay)\b",
    r"\b(?:did not|didn't|never|have not|haven't|forgot to) (?:\w+ )?(?:touch on|get (?:round )?to|got (?:round"
    r" )?to|come to|came to|talk"
    r"|speak|discuss\w*|ask)(?: about)? (?:the )?(?:package|money|pay|salary|terms|holidays?|pension)\b|\bpoint on"
    r" money\b|\bthe (?:salary"
    r"|pay|figure|money)\b[^.?!]{0,30}\b(?:low side|on the low|disappoint\w+|an insult|less than|too low|not"
    r" enough)\b|\bpaid leave\b"
    r"|\bthe terms and the figures\b|\b(?:days|hours) a week at the full rate\b|\b(?:pounds|euros?|dollars|quid"
    r"|rupees) (?:a|per) (?:night"
    r"|day|hour|shift|week|month|year)\b(?=[^.?!]*\b(?:me|i|my|nor|not)\b)|\bjoining bonus\b|\bparking\?",
    r"\bdoes (?:the|it|this) (?:post|job|role|work)? ?come with\b|\bhelp with the (?:rail|bus|train|travel|moving"
    r"|fuel|petrol|fare|cost)\w*|\b(?:not|n't) come for less\b|\bless than i (?:earn|get|am on)\b|\bwhat the"
    r" (?:bonus|pension|holiday|pay|commission)\b[^.?!]{0,20}\b(?:looks? like|is|are|scheme)\b",
)
"""Pay and terms, asked or hinted at."""

_BOSS: Final = (
    r"(?:(?:my|our) (?:(?:current|present|former|previous|last|old|own) )?(?:boss(?:es)?|managers?|supervisors?"
    r"|employers?|head(?: of"
    r" \w+)?|director|owners?|chef|team|colleagues|firm|company|school|line manager|foreman)|the (?:owners"
    r"|management|bosses|agency|firm"
    r"|company|trust|school|dispatchers|people) (?:at my \w+|i (?:am with|work for|report to|work with)|where i am)"
    r"|management(?: at my"
    r" \w+ \w+)?|the agency|the owners|nobody (?:above me|in management|in charge)|my bosses)"
)
_FAULT: Final = (
    r"(?:(?:is|was|are|were|has been) (?:never (?:to be seen|there)|falling apart|going (?:down|under)|a (?:nest"
    r"|snake|joke|mess|shambles"
    r"|sinking|circus|bully|tyrant|fool)|poisonous|toxic|hopeless|clueless)|(?:could|can)(?:not| not|n't) (?:run"
    r"|organi[sz]e|tell|read"
    r"|manage|lead|spell|count|keep)|(?:do|does|did)(?:n't| not) (?:care|listen|know|understand|bother|trust|value)"
    r"|never (?:listens?"
    r"|listened|answers?|answered|cares?|cared|sets?|set foot|thanks|says thank)|plays? favourites|breaks? (?:every"
    r"|its|their|his|her)"
    r"|takes? (?:the credit|no notice)|passes on the blame|spends? the day|resents?|cared more for|cares more for"
    r"|would rather|squeezes?"
    r"|treats? (?:\w+ ){0,2}like|promises? (?:\w+ ){0,3}and (?:deliver|keep)|sits? in (?:their|his|her)|sends?"
    r" (?:\w+ )?(?:untrained"
    r"|anybody)|gossips?|has no idea|have no idea|no idea)"
)
AGAINST: Final = (
    rf"\b{_BOSS}\b[^.?!]{{0,30}}?\b{_FAULT}\b|\b(?:where|at the place where) i (?:work|am)(?: now)?,? (?:nobody|no"
    rf" one|good ideas|nothing"
    r"|they|every)\b[^.?!]{0,40}|\b(?:five|six|four|three|several) (?:bosses|managers) in\b|\bnot one of them"
    r" (?:listened|knew|cared|lasted)"
    r"\b|\bthey (?:pay late|let me down|got rid of|lie|promise staff|cut corners|couldn't|could not|never listened"
    r"|don't care)\b|\bcut"
    r" corners on\b(?=[^.?!]*\b(?:they|as they do|people)\b)",
    r"\bi (?:cannot|can't|could not|couldn't|no longer) (?:\w+ )?(?:respect|stand|bear|stomach|stay with|abide)"
    r" (?:the|my|people|a|it"
    r"|working|him|her|them)\b|\bi (?:could |can )?no longer stand\b|\bget away from the (?:politics|people|place"
    r"|backbiting)\b|\bunder (?:a (?:man|woman)"
    r" who (?:shouts?|bullies|drinks)|people who (?:know nothing|do not|don't|cannot))\b|\b(?:work|worked) for a"
    r" (?:man|woman) who (?:cannot"
    r"|can't|shouts?|never|does not)\b|\bonly one there who\b|\bclear(?:ed|ing)? up after (?:them|him|her|their)\b"
    r"|\bwhile we drown\b"
    r"|\bsinking ship\b|\bgood ideas go to die\b|\bfed up with\b(?=[^.?!]*\b(?:my|boss|manager|director|company"
    r"|being)\b)|\bwants (?:his"
    r"|her|their) head (?:looking at|examined|read)\b|\bthe culture where\b",
    r"\bculture\b[^.?!]{0,20}\b(?:is|was) (?:\w+ )?(?:poisonous|toxic|rotten)\b|\bit (?:is|was) a (?:relief"
    r"|pleasant change|change|treat) to"
    r" (?:meet|talk|speak|deal)[^.?!]{0,40}\b(?:actually|competent|who (?:can|know|listen)|managers)\b|\byour"
    r" (?:\w+ )?office was a"
    r" relief\b|\ba nest of\b|\btreats its (?:\w+ )?like numbers\b",
    r"\b(?:your|the) (?:own )?(?:\w+ )?(?:website|booking system|warehouse|stores?|shelves|system|shop|kitchen|yard"
    r"|last (?:analyst"
    r"|manager|nurse|clerk)|process(?:es)?|rota|brochure)\b[^.?!]{0,30}\b(?:looked like a mess|years out of date"
    r"|could do with|left"
    r" things in|in a state|chaos|shambles|behind the times|dated|untidy|a mess|needs sorting)\b|\bhow little your"
    r" (?:people|staff|team)"
    r"\b|\bbunch of (?:cowboys|amateurs|crooks)\b|\bwhere the advert\w* and the job (?:have met|agree|match)\b",
    r"\b(?:has|have|had) run (?:the|this|that|our|my) (?:place|firm|school|shop|team|business) into\b|\bsurrounded"
    r" by (?:people|colleagues|others|\w+) who\b|\bleft the \w+ in a (?:shocking|terrible|sorry|dreadful|bad|poor"
    r"|sad)\b|\bhides? in (?:his|her|their) office\b|\bgiven up on\b(?=[^.?!]*\b(?:staff|they|it falls|the likes of"
    r" me)\b)|\bthe bare minimum\b",
)
"""Ill spoken of: an employer, colleagues, or the reader's own house."""

COURTED: Final = (
    r"\b(?:most|so|rarely been so|such) (?:gifted|talented|charm\w+|clever|wise|elegant|graceful|distinguished"
    r"|cleverest)\b(?=[^.?!]*\b(?:"
    r"you|i have|i've|interviewer|designer|person|come across)\b)|\bby far the (?:\w+est|most \w+) (?:person"
    r"|manager|interviewer|leader)\b"
    r"|\beyes off\b(?=[^.?!]*\byou\b)|\bleft me speechless\b|\b(?:hang|hung) on (?:every|your every|your) \w+"
    r"|\b(?:must |all )?(?:adore|worship"
    r"|revere) (?:you|your)\b|\bcould have listened to you\b|\bsame air as\b|\b(?:hold|holds) a candle\b|\bbar none\b",
    r"\b(?:woman|man|person|leader|manager|mind|people) (?:of|like|such as) (?:your|you)\b(?=[^.?!]*\b(?:rare"
    r"|vision|taste|honou?r|cannot fail"
    r"|admired|why|intelligence|inspire\w*|privilege)\b)|\bspeak of you with\b|\byour (?:\w+ )?(?:insight|manner"
    r"|presence|laugh|smile|charm"
    r"|vision|wit|eyes|voice|wisdom) (?:is|was|are|left|has|made|lit|were)\b|\bsuch presence\b|\b(?:rare|wonderful"
    r"|great) gift for\b"
    r"(?=[^.?!]*\b(?:you|ease|laugh)\b)|\bthe room lights up\b|\bi left the \w+ (?:floating|walking on air|on a"
    r" cloud)\b",
    r"\b(?:put|left|dropped|sent|posted|brought?|bring(?:ing)?|knitted|baked|made|painted|got|have|is|are"
    r"|send(?:ing)?) (?:\w+ ){0,4}?(?:jar|box"
    r"|bottle|bunch|tin|loaf|cake|painting|drawing|picture|something sweet|something|little present|present|book"
    r"|basket|fudge|honey"
    r"|flowers|seat|tickets)\b[^.?!]{0,40}\b(?:for you(?:r baby)?\b(?! to)|to you\b|in the post|on its way to you"
    r"|at the front desk|for your"
    r" (?:office|desk|wife|husband|family|baby)|you personally|should you care)|\b(?:flowers|chocolates|parcel"
    r"|bottle|hamper)"
    r" (?:have |has )?arrived\b|\btwo tickets\b(?=[^.?!]*\b(?:you|join)\b)|\bon its way to you\b",
    r"\b(?:coffee|drink|lunch|dinner|first round|beer|pint|glass) (?:is|are|'s) on me\b|\bstand you an?\b|\bcarry"
    r" on over (?:dinner|lunch|a"
    r" drink|drinks|coffee)\b|\b(?:spare|extra) (?:seat|ticket)\b(?=[^.?!]*\b(?:you|for)\b)|\bcome (?:and|round"
    r"|over) (?:stay|for (?:supper"
    r"|dinner|tea|lunch|a meal|drinks))\b|\bif you are ever (?:in|near|passing)\b|\binvite you to (?:our|my|a"
    r"|dinner|lunch)\b|\bshow you"
    r" round my\b|\byou and your (?:wife|husband|partner|family)\b|\bshould you care to (?:join|come)\b|\bjoin me"
    r" (?:for|at|on)\b",
    r"\b(?:seldom|rarely|never) (?:sat|met|talked|spoken)\b[^.?!]{0,20}\b(?:so|such)\b|\b(?:cook|bake|make) you"
    r" (?:dinner|lunch|supper|a \w+)\b|\bturns? to gold\b|\b(?:wisest|kindest|sharpest|finest|cleverest|loveliest)"
    r" \w+\b(?=[^.?!]*\b(?:i have|i've|you|in a boss)\b)|\ba little something\b(?=[^.?!]*\b(?:you|parcel)\b)",
)
"""Flattery, gifts, invitations."""

PRIVATE: Final = (
    r"\bi(?:'m| am| turn| turned|'ll be| will be)(?: nearly| almost| only| just)? (?:(?:twenty|thirty|forty|fifty"
    r"|sixty)(?:-\w+)?|[2-6]\d)"
    r"(?=,| (?:in (?-i:[A-Z])|now|next|this|years old|and (?:have|feel|still))|[.;!])|\bat (?:forty|fifty|sixty"
    r"|thirty)(?:-\w+)?(?= and|,|"
    r" one| i)|\bi(?:'m| am) (?:a )?(?:recovering|widow(?:er|ed)?|single (?:and|again)|sober|teetotal)\b|\bbeen"
    r" sober\b|\bmother of (?:two"
    r"|three|four|five|\d)\b|\bfather of (?:two|three|four|five|\d)\b",
    r"\bbreakdown\b(?=[^.?!]*\b(?:ago|i|my|years)\b)|\b(?:first|second|third|our) (?:baby"
    r"|child)\b(?=[^.?!]*\b(?:expecting|trying|due"
    r"|lost|in (?:june|may|spring))\b)|\b(?:expecting|trying for) (?:our|a|my)\b[^.?!]{0,20}\b(?:baby|child)\b"
    r"|\blost a baby\b|\b(?:(?:have|had|we|'ve) split up"
    r"|separated|separation|divorc\w+|living on my own (?:again|now)|my ex)\b(?=[^.?!]*\b(?:i|my|we|one|me)\b)|\bivf\b",
    r"\bmy (?:\w+ )?(?:doctors?|counsellor|therapist|psychiatrist|consultant|knee|hip|back|heart|chemo|church"
    r"|priest|rabbi|imam|gp) (?:is|are"
    r"|says?|said|has|have|was|were|think)\b(?! (?:on|against) the)|\b(?:had|having) (?:a|my) (?:hip|knee|heart"
    r"|kidney|hysterectomy)\b[^.?!]{0,"
    r"20}\b(?:replaced|operation|bypass|removed)\b|\b(?:see|seeing|saw) a (?:counsellor|therapist|psychiatrist"
    r"|psychologist)\b|\b(?:the )?chemo"
    r"(?:therapy)?\b(?=[^.?!]*\b(?:me|i|my)\b)|\bafter (?:the|my) (?:stroke|operation|heart attack"
    r"|transplant)\b(?=[^.?!]*\b(?:i|me|my)\b)",
    r"\bgod (?:has|led|willing|bless\w*|called)\b|\b(?:as a )?(?:practi[sc]ing|devout|born-again|lapsed)"
    r" (?:catholic|christian|muslim|jew|hindu"
    r"|sikh|buddhist)\b|\bi(?:'ve| have)? (?:always )?(?:vote|voted) (?:for )?(?-i:[A-Z])\w+"
    r"|\bi was in (?:prison|rehab|care|hospital) \w+|\bsole carer\b|\bthe rent has\b|\bwe are struggling\b|\bbeing"
    r" repossessed\b|\bthe bank is"
    r" about to\b|\b(?:the|my|our) bankruptcy\b|\bunder (?:five|three|ten) at home\b|\bmy (?:wife|husband|partner)"
    r" (?:is|was|has|had|and i)\b"
    r"(?! (?:who|a (?:nurse|teacher|driver)))|\bi lost my (?:\w+ )?(?:father|mother|wife|husband|son|daughter"
    r"|brother|sister|parents)\b",
    r"\b(?:since|after|before) my (?:heart attack|stroke|operation|illness|accident|surgery|divorce|separation"
    r"|bankruptcy|breakdown|treatment)\b|\bmy (?:divorce|separation|custody)\b|\b(?:mum|dad|mother|father|wife"
    r"|husband|son|daughter)'s (?:hospital|illness|treatment|care|chemo|funeral)\b",
)
"""Age, health, family, faith, politics, money of one's own."""

_DEVICE: Final = (
    r"(?:ai|a\.i\.|bot|app|software|program(?:me)?|(?:ai|voice|digital|virtual|writing) assistant|notetaker"
    r"|note-taker|recorder|dictaphone|captions?|subtitles|time ?stamps?"
    r"|automatic (?:notes|minutes)|transcript(?:ion)?(?! of (?:the|an?) (?!interview|call|talk|conversation"
    r"|meeting))|zoom (?:file|video|recording)|teams recording|coach(?:ing)? (?:bot|program\w*|app))"
)
_TOLD: Final = (
    r"(?:shows?|showed|says?|said|lists?|tells?|told|timed|marks?|marked|thought|rated|rates|gave|counted|count"
    r"|found|helped|joined|took|take"
    r"|wrote|write|summari\w+|ran|puts?|was on|scored)"
)
LISTENED: Final = (
    rf"\b(?:the|an?|my|our) (?:\w+ ){{0,2}}?{_DEVICE}\b[^.?!]{{0,40}}\b{_TOLD}\b(?=[^.?!]*\b(?:i|me|my|our|we|you"
    rf"|this (?:letter|note))\b)|\b(?:from"
    rf"|of|in|by) the (?:captions|subtitles|transcript|time ?stamps?)\b(?! of)|\b(?:zoom|teams|call|video) (?:file"
    rf"|recording|video)\b(?=[^.?!]*"
    r"\b(?:i|me|my|again)\b)|\b(?:going|went|go) (?:back )?through the (?:file|tape|audio|video|recording)\b",
    r"\b(?:on|heard myself on|have [^.?!]{0,30}on) tape\b(?=[^.?!]*\b(?:i|we|our|my)\b)|\b(?:recorder|phone) (?:\w+"
    r" )?(?:in my pocket|running|on the"
    r" table|switched on)\b(?=[^.?!]*\b(?:i|nothing|so)\b)|\bmy (?:phone|laptop|watch|tablet) (?:made|took|kept"
    r"|wrote|typed)\b|\bdictaphone\b|\b(?:typed|written|wrote) (?:up|out|down)"
    r" (?:our|the|my)"
    r" (?:conversation|talk|interview|call)\b[^.?!]{0,20}\b(?:word for word|from)\b|\b(?:call|talk|conversation"
    r"|interview) (?:typed|written) (?:out|"
    r"up)\b|\bword (?:by|for) word\b(?=[^.?!]*\b(?:conversation|talk|interview|call|audio)\b)(?=[^.?!]*\bi\b)",
    r"\bprintout of (?:our|the|my)\b|\bsaved the (?:call|talk|conversation|chat)\b|\b(?:at|is at|around) minute"
    r" (?:\d+|\w+)\b|\bat \d\d?:\d\d you"
    r" (?:said|asked|told)\b|\b(?:recording|call|talk) is still online\b|\bwatched the (?:\w+ )?(?:video|call"
    r"|recording)\b|\bplay(?:ed|ing)? (?:our"
    r" talk|our conversation|it|the talk|the interview) (?:back|again)\b|\bmy (?:voice|ai|writing|digital)"
    r" assistant\b|\bassistant on my"
    r" (?:computer|phone|laptop)\b|\b(?:an? )?(?:ai|a\.i\.|language model)\b(?=[^.?!]*\b(?:helped me|this (?:letter"
    r"|note|up)|in wording|wording|good"
    r" english)\b)",
    r"\b(?:asked|told|let|had) (?:chatgpt|claude|gemini|copilot|an? (?:ai|chatbot)|the ai)\b|\b(?:chatgpt|claude"
    r"|gemini|copilot)\b(?=[^.?!]*\b(?:i|me|my|you)\b)",
)
"""A recording, a transcript, a score, a tool."""

SECRETS: Final = (
    r"\bour unpublished\b|\b(?:probably|really|strictly speaking,?|perhaps) (?:i )?(?:should|may|ought|must)(?:"
    r" \w+)? ?not (?:to )?(?:be )?(?:tell\w*"
    r"|shar\w+|say\w*|mention\w*)|\bi may not (?:share|say|tell|disclose)\b|\bbound by (?:an?|my|the) (?:agreement"
    r"|nda|contract|promise|oath)\b"
    r"(?=[^.?!]*\bbut\b)|\bwhich (?:few|not many|hardly any) people know\b|\bwill not have read it\b|\bguards? like"
    r" gold\b|\bfor your eyes only\b"
    r"|\b(?:treat|regard) (?:this|it|that|as) (?:as )?secret\b|\bnot want (?:it|this|that) (?:known|repeated"
    r"|spread)\b|\bkeep (?:this|it|that) to (?:yourself|yourselves"
    r"|ourselves)\b",
    r"\bi (?:still )?(?:have|kept|hold|took) (?:a copy of )?(?:the|their|our|all the|his) (?:\w+ ){0,2}?(?:supplier"
    r"|client|customer|price|pricing|contact"
    r"|login|password|database|source|mailing|bid)s?\b[^.?!]{0,30}\b(?:list|sheet|database|to their|code|file|from"
    r"|when i left)\b|\b(?:login|password)"
    r" to (?:their|the)\b|\bcustomer database\b(?=[^.?!]*\b(?:left|kept|have)\b)|\bclient"
    r" list\b(?=[^.?!]*\b(?:bring|names|runs)\b)|\bsource code\b"
    r"(?=[^.?!]*\bmy own computer\b)",
    r"\bi (?:can|could) (?:tell you|let you have|give you|show you|share)\b[^.?!]{0,50}\b(?:charges?|recipe|terms"
    r"|margin|which of their|pay|formula|quotes?"
    r"|unhappy|bid|costs?)\b|\bi know what my (?:employer|firm|company|boss)\b|\b(?:their|the other side's) (?:bid"
    r"|contract|tender|offer|price)\b"
    r"(?=[^.?!]*\b(?:was|is|seen|terms|can)\b)(?=[^.?!]*\b(?:i|meant)\b)|\bnot meant to (?:have|know|say|tell)\b"
    r"|\bofficially i\b|\binternally\b"
    r"(?=[^.?!]*\b(?:call it|live|project)\b)|\bunder a promise of\b|\bthe (?:tender|bid|offer) (?:that )?we (?:put"
    r" in|made)\b",
    r"\byou (?:\w+ )?(?:hinted|confided|let slip|let on)\b|\bwhat you (?:hinted|confided|let slip)\b|\b(?:trust"
    r"|trusted) me with (?:the news|what|that)\b"
    r"|\bover coffee that\b|\byou asked me not to\b|\bnot to pass (?:it|this|that) on\b|\bwill go no further\b|\bi"
    r" will (?:say no more about|keep to"
    r" myself)\b|\b(?:the|their|our) (?:board papers|closed meeting|management accounts|internal"
    r" audit)\b(?=[^.?!]*\b(?:say|says|show|that|is|was|know)\b)",
    r"\b(?:one of my|my) (?:patients?|clients?|pupils?|customers?|tenants?|service users?),? (?-i:(?:Mrs?|Ms|Miss"
    r"|Dr)\.? [A-Z])|\bmy client, the\b|\bthe"
    r" patient in (?:bed|room)\b(?=[^.?!]*(?-i:\b(?:Mrs?|Ms|Miss)\.? [A-Z]))|\bwhat finance (?:reckons|thinks|has"
    r" it)\b|\b(?:that|which) (?:nobody|no one)"
    r" has (?:reported|announced|been told)\b",
    r"\b(?:in|under) (?:strict |the strictest |absolute |total )?confidence\b(?! (?:in|of))|\bbring (?:\w+"
    r" ){0,3}(?:customer|client|supplier|contact) (?:file|list|book|base)s?\b|\binsiders pay\b",
)
"""Secrets of others."""
