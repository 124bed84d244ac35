"""Nothing negative about employers, colleagues or the firm's weaknesses."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.matters import AGAINST
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

SOMEBODY = (
    r"(?:(?:my|our|their|the|this|that) (?:ex-)?(?:(?:current|present|former|previous|last|old|own|line|senior)"
    r" ){0,2}(?:boss(?:es)?|managers?|supervisors?"
    r"|employers?|people|company|firm|colleagues?|management|leadership|directors?|co-?workers?|workplace"
    r"|organi[sz]ation|head(?:[- ]?teacher)?|principal|foreman|chef|team leader|matron|owner)"
    r"|a (?:firm|company|school|hospital|bank|place|team|department)\b[^.?!]{0,140}?|(?-i:(?!(?:Mon|Tues|Wednes"
    r"|Thurs|Fri|Satur|Sun)day|January"
    r"|February|March|April|May|June|July|August|Septem|Octo|Novem|Decem|Christmas|Easter|Traffic|The|It|This"
    r"|That|What|Which|There|I\b|He\b"
    r"|She\b|Night|Mornings?|Everything)[A-Z][\w&'-]+(?: [A-Z][\w&'-]+){0,2}))"
)
BADLY = r"(?:badly|poorly|terribly) (?:run|managed|led|organi[sz]ed)"
BAD = (
    rf"(?:{BADLY}|chaotic|toxic|incompetent|disorgani[sz]ed|dysfunctional|unprofessional|a (?:complete |total"
    rf" )?(?:mess|shambles|nightmare|joke|disaster)"
    r"|mismanaged|horrible|awful|appalling|atrocious|dreadful|useless|hopeless|clueless|lazy|stupid|rude"
    r"|dishonest|corrupt|a bully|a tyrant|impossible|micromanag\w+)"
)
FAULTS = (
    rf"\b{SOMEBODY}(?: (?:there|here|now|at my \w+(?: \w+)?|i (?:\w+ )?work(?:ed)? (?:for|at|with)(?: now)?))?,?"
    rf" (?:is|was|are|were|has been|seems|seemed|felt|can be) (?:[\w']+ ){{0,3}}?{BAD}\b",
    rf"\b(?:the|this|that|my) (?:place|team|ward|school|shop|office|department|depot)(?: (?:that )?i (?:am|work"
    rf"|was|worked) (?:in|at|for|with))? (?:is|was|has been) (?:\w+ ){{0,2}}?(?:toxic|dysfunctional|a shambles"
    rf"|{BADLY})\b",
    r"\btreat(?:s|ed|ing)? (?:us|me|people|every(?:body|one)|(?:its|their|his|her|the) (?:staff|workers?|people"
    r"|team|employees|\w+s)) (?:\w+ )?(?:badly|poorly|like (?:dirt|rubbish"
    r"|children|slaves)|terribly|unfairly)\b|\b(?:nobody|no one) (?:\w+ )?knows what (?:they|he|she)(?: are|'re|"
    r" is) doing\b",
    r"\b(?:toxic|chaotic|horrible|incompetent|dysfunctional|awful|terrible|lazy|nightmare|bullying) (?:\w+"
    r" )?(?:boss|manager|company|firm|culture|workplace"
    r"|work environment|employer|management|colleagues?|supervisor|leadership)\b|\bdead-end job\b|\bidiots?\b"
    r"|\byour mess\b|\bbackstabb\w+\b",
    r"\bi (?:really |just )?(?:hate[ds]?|can(?:no|')t stand|could(?: not|n't) stand|despise[ds]?|loathe[ds]?)"
    r" (?:my|working|the (?:job|place|company|work|firm|team)|it (?:there|here))\b",
    r"\b(?:my|our|the) (?:\w+ )?(?:boss|manager|employer|management|supervisor|company|firm|director)s? (?:never"
    r"|does not|doesn't|do not|don't|did not|didn't"
    r"|refuse[sd]? to|cannot|can't) (?:\w+ )?(?:listen(?:ed|s)?|valued?|values|appreciated?s?|respect(?:ed|s)?"
    r"|cared?s?|support(?:ed|s)?|trust(?:ed|s)?|let|help(?:ed|s)?|thank(?:ed|s)?)"
    r"(?: (?:to|for|about))? (?:me|us|any(?:one|body)|staff|people|(?:their|its|his|her) (?:staff|people|team"
    r"|workers))\b",
    r"\b(?:fed up with|sick of|tired of|escape|get away from|glad to leave|get out of) (?:my|this|that|the)"
    r" (?:\w+ )?(?:boss|manager|job|company|firm|employer"
    r"|place|team|colleagues|management|workplace)\b|\b(?:was|am|being|get|got|been) micro-?managed\b|\bstabbed"
    r" (?:me )?in the back\b",
    r"\b(?:at|in|with|from|where) (?:my|our|the) (?:current|present|old|last|former|previous)\b[^.?!]{0,60}?\b(?:no"
    r" ?body|no one|none of them|they|everyone|everybody|management|the (?:boss|manager|head"
    r"|owner)\w*)\b[^.?!]{0,30}\b(?:cares?\b|(?:any|no|a) (?:idea|clue)|bothers?|listens?|ever (?:thinks|thought"
    r"|helps|says)|knows what|gets? on|leaving|unhappy|miserable|only (?:care|think|interested|want))",
    r"\b(?:where i (?:am|work)(?: now| at present| currently)?|my (?:current|present|last|old|former|previous) (?:\w+"
    r" )?(?:place|job|post|role|firm|company|employer|school|boss|manager|team|ward|shop|bank|office|agency)|the"
    r" (?:place|firm|company|school|people) i (?:am|work\w*|left|was)(?: (?:at|in|for|with))?(?:"
    r" now)?)\b[^.?!]{0,50}\b(?:sinking ship|going (?:downhill|under|nowhere)|falling apart|shambles|joke|circus"
    r"|nightmare|(?:a|in a) mess|no idea|clueless|(?:does|do|did|could)(?: not|n't) (?:care|listen|know how|manage"
    r"|plan|organi[sz]e)|never (?:plan|train|listen|thank|care|say thank)\w*|cut(?:s|ting)? corners|miserable"
    r"|depressing|soul-destroying|a bully|bullie[sd]|shout(?:s|ed|ing)? at (?:us|me|people|staff)|lie[sd] to|stingy"
    r"|petty|incapable|two-faced|hopeless|useless|blames? (?:us|me|every)|plays favou?rites|stuck in the)\b",
    r"\bunlike (?:my|our|the) (?:current|present|old|last|former|previous) ?(?:\w+ )?(?:boss|manager|employer|firm"
    r"|company|team|school|ward|place|shop|office|colleagues|people)\b|\b(?:refreshing|relief|nice change|breath of"
    r" fresh air)\b[^.?!]{0,60}\b(?:after|compared (?:to|with)|coming from) (?:my|where) (?:current|present|last|old"
    r"|place|former|i)\b",
    r"\b(?:boss|manager|head|supervisor|foreman|gaffer|director|matron|owner|management|team leader|principal|chef"
    r"|colleagues?)\b(?: there| here| now)? (?:who )?(?:\w+ )?(?:hides?|shouts?|screams?|yells?|bull(?:y|ies)|lies"
    r"|cheats?|throws?|swears?|(?:does|do) not (?:pay|care|listen|turn up)|drinks?|sleeps?|gossips?|sulks?|bites?"
    r"|threatens?|humiliates?|steals?|ignores?|takes (?:all )?the"
    r" credit|has favou?rites|plays favou?rites|could not care|couldn't care|does nothing|do nothing|is never"
    r" (?:there|in)|has no (?:idea|clue)|loses? (?:his|her|their) temper)\b",
    r"\b(?:half|most|all|many|some)(?: of)?(?: the| my| our)? (?:staff|team|people|colleagues|nurses|teachers|drivers"
    r"|us) (?:are|is|have|were|had) (?:\w+ )?(?:off (?:sick|with stress)|leaving|left|quit|burnt? out|given up"
    r"|unhappy|miserable|demoralised|looking for)\b",
    r"\byour (?:\w+ )?(?:office|colleague|team|building|premises|staff|shop|ward|kitchen|interviewer|manager|place"
    r"|reception\w*|processes) (?:was|were|is|are|looked|seemed|felt|spent|kept|did not|didn't) (?:\w+"
    r" ){0,2}?(?:filthy|dirty|rude|cold|dead|shabby|grim|gloomy|hostile|bored|miserable|unhappy"
    r"|disorgani[sz]ed|chaotic|unfriendly|late|scruffy|unprofessional|looking at|on (?:his|her|their) phone|bother)\b"
    r"|\bthe office was (?:filthy|dirty|dead|grim|shabby)\b",
    r"\b(?:could not|couldn't|could|don't|do not|does not|doesn't) (?:really )?care less\b|\bmak(?:e|es|ing|ing of"
    r"|made) (?:my|our|every\w+'s|people's) (?:\w+ )?(?:life|lives|work|days?) (?:a |an )?(?:\w+ )?(?:misery|hell"
    r"|miserable|impossible|nightmare|hard)\b|\bmade (?:my|our) (?:life|lives) (?:a )?(?:misery|hell|miserable"
    r"|impossible)\b|\b(?:is|are|was|were) run by (?:people|accountants|idiots|amateurs|fools|bullies|men|managers"
    r"|somebody|someone|a)\b(?=[^.?!]*\b(?:not|no|never|who|only|n't|without)\b)|\b(?:old boys' club|sweatshop|slave"
    r" drivers?|glorified|cowboys|penny-pinch\w+|corner-cutting|waste of space)\b|\b(?:constantly|always|forever)"
    r" (?:\w+ )?(?:shouted at|belittled|criticised|criticized|undermined|put down|ignored|overlooked|passed over"
    r"|blamed)\b|\bi(?: am|'m| was| have been| feel| felt) (?:\w+ )?(?:bullied|undervalued|unappreciated|exploited"
    r"|overworked|underpaid|ignored|overlooked|harassed|taken for granted|passed over|burnt out|unsupported)\b",
    r"\byour (?:\w+ )?(?:website|product|processes|reputation|reviews|advert|organi[sz]ation|company|firm|system"
    r"|staff turnover) (?:is|are|was|were|seems?) "
    r"(?:\w+ ){0,2}?(?:bad|poor|terrible|awful|weak|embarrassing|outdated|a mess|confusing|dreadful)\b",
)


ITEM = LetterRule(
    id="E9",
    name="negative-talk",
    group="E",
    level="error",
    rests_on="lexical",
    title="Nothing negative about employers, colleagues or the firm's weaknesses.",
    why="Named by 48–58% of employers.",
    sources=cite("careerbuilder-2018", "careerbuilder-2013"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This speaks badly of an employer, a colleague or the firm.",
    next="Leave it out, or name the matter without the judgement.",
    false_alarms='Problem words the interviewer used about the project ("backlog").',
    check=phrases(*FAULTS, *AGAINST),
    finds=(
        Example("[[My current boss is chaotic]], so I understand [[your mess]] well."),
        Example("[[Saltmarsh is badly run]], as you know."),
        Example("I want to leave a [[toxic workplace]]."),
        Example("I [[hate working]] there."),
        Example("[[My manager never listened]] to me."),
        Example("[[Where I work now, good ideas go to die]]."),
        Example("[[My supervisor takes the credit]] and passes on the blame."),
    ),
    passes=(
        Example("Since a bell was put up, callers no longer stand at the hatch."),
        Example("The traffic at the gate was chaotic until we moved the bay."),
        Example("You described the backlog plainly, and I would like to work on it."),
        Example("I drove toxic loads for six years without a spill."),
        Example("I do not micromanage; my team set its own order."),
        Example("Tuesday was chaotic in the best sense, with forty children in the hall."),
    ),
)
