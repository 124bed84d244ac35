"""How questions ask for an amount, a reason or an episode, and how answers give it, as patterns."""

import re
from typing import Final

ADMITS: Final = 12
"""Words from which owning up to not knowing says what is known. Our own choice."""
AFFIRM: Final = re.compile(
    r"^\W*(?:(?:oh|um|uh|er|well|so|okay|right|and),?\s+)*(?:(?:i )?(?:said|told (?:her|him|them)"
    r"|answered)\s+(?:that )?)?(?:yes|yeah|yep|yup|no|nope|not|never|sure|of course|absolutely|definitely"
    r"|certainly|fine|happy|i (?:do|am|can|have|did|was|could|would|will|don't|haven't|can't|didn't|am not"
    r"|'ve)"
    r"|i'm|i've|i'd|both|either|every|none|any|some|it (?:is|was|does|did|isn't|wasn't|has|would)|that's"
    r"|we (?:do|did|have|can)|there (?:is|are|was|were)|there's|all|correct|exactly|totally|completely|yes)\b",
    re.IGNORECASE,
)
YES_OR_NO: Final = re.compile(
    r"^\W*(?:(?:and|but|oh|um|uh|er|well|so|okay|right),?\s+)*(?:yes\b|yeah\b|yep\b|no\b|nope\b|i (?:do|don't|am"
    r"|can|can't|have|haven't)"
    r"\b(?:[,.]|$))",
    re.IGNORECASE,
)
POLAR: Final = re.compile(
    r"^(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am|isn't|aren't|don't"
    r"|didn't|haven't|you(?:'re|'ve| \w+)|any)\b"
)
WHEN: Final = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|months?|days?|years?|tomorrow|today"
    r"|immediately|straight away|right away|next|last|ago|19\d\d|20\d\d|twenty twenty|o'clock|once|when"
    r"|after|before|end of|notice|then|if)\b",
    re.IGNORECASE,
)
WHO: Final = re.compile(
    r"\b(?:he|she|they|somebody|someone|manager|managers|nurse|nurses|staff|team|colleague|colleagues|boss"
    r"|director|supervisor|supervisors|head|teacher|parent|parents|customer|client|doctor|consultant"
    r"|driver|mr|mrs|ms|dr|myself|me|people|two of|one of|i)\b|(?<=[a-z,] )[A-Z][a-z]+"
)
WHY: Final = re.compile(
    r"\b(?:because|since|so that|reason|why|that's why|due to|as it|in order|wanted|want|like|love|for the"
    r"|the fact|means|moved|closing|closed|redundan\w+|left|felt|feel)\b|'d like",
    re.IGNORECASE,
)
WAY_TO_COME: Final = re.compile(
    r"\b(?:car|drive|driving|lift|bus|train|tram|tube|bike|cycle|walk|walking|van|motorbike|taxi|metro|foot)\b",
    re.IGNORECASE,
)
SAYS_SO: Final = re.compile(
    r"^\W*(?:(?:oh|um|uh|well|so),?\s+)*(?:yes|yeah|yep|no|nope|i (?:do|am|can|have|could|would)\b|it (?:is|was"
    r"|does|did|would)\b)",
    re.IGNORECASE,
)
OUTCOME: Final = re.compile(
    r"\b(?:what(?:'s| is| was| were)? (?:different|changed|the (?:result|outcome|impact|effect"
    r"|difference))|what came of|what difference|how did (?:it|that|they|this) (?:end|go|turn|work)"
    r"|what changed|how much|by how)\b"
)
VAGUE: Final = re.compile(
    r"\b(?:a lot|lots|loads|big difference|everyone noticed|noticeabl\w+|significant\w*|quite a bit|a fair bit"
    r"|massively|hugely|much (?:better"
    r"|less|more|faster|lower|higher)|better|improved|went (?:down|up)|somewhat|a good deal"
    r"|big difference)\b",
    re.IGNORECASE,
)
LITTLE: Final = re.compile(
    r"\b(?:not|nothing) (?:a lot|loads|much|a great deal|very much|that much|anything|really|too much)\b(?! (?:of"
    r"|to say))|\bvery little\b"
    r"|\bnothing(?: really| at all)?(?:[.,]|$)",
    re.IGNORECASE,
)
NAMES: Final = re.compile(
    r"\d|[A-Z]\w+|\b(?:fortnight|weeks?|months?|days?|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen"
    r"|\w+ty|hundred|thousand)\b"
)
BOAST: Final = re.compile(
    r"\b(?:good|calm|great|fine|strong|happy) under pressure|just get on with it|i'd (?:just "
    r")?(?:cope|manage|be (?:fine|grand|ok(?:ay)?))\b"
    r"|i (?:work|cope|perform) well under|i'm a (?:quick|fast) learner|take it as it comes"
)
"""Good words about oneself where a way of doing it was asked for."""

PROOF: Final = re.compile(
    r"\b(?:why (?:would|should) (?:i|we) (?:believe|trust|think)|how (?:do|would|can) (?:i|we) (?:know"
    r"|be sure)|convince|persuade|prove|evidence|(?:nothing|anything|what) [\w ]{0,20}tells me|nothing on"
    r"|not sure|not convinced|worr(?:y|ied)"
    r"|concern\w*|bothers (?:me|us)|don't see|can't see|struggl\w+|doubt|wondering (?:how|if|whether) you(?:'d|'ll"
    r"| would"
    r"| will| can))\b"
    r"(?<!not to worry)(?<!don't worry)(?<!no worry)"
)
DEFLECT: Final = re.compile(
    r"\b(?:i'd rather not|i would rather not|i'd prefer not|not (?:really )?comfortable|can't (?:go into"
    r"|say(?! more)|discuss)|confidential|think about it (?:properly|more)|have to (?:think|check|go back|look)"
    r"|not (?:totally|entirely|really|quite|too) sure|hard to say|not (?:kept|keep|have|got) (?:the |a "
    r"|an )?(?:exact )?(?:count|figure|number)s?|(?:have not|haven't|not) (?:really )?used (?:it|them"
    r"|that) (?:much|a lot)|it depends|not as (?:my|a|such)"
    r"|i wouldn't want to|not in an?|more or less|a little(?: bit)?$|sort of$|kind of$|some of|not (?:much"
    r"|directly|exactly|personally|officially|formally|yet|really|in a))\b",
    re.IGNORECASE,
)
ASKS_OPEN: Final = re.compile(
    r"^(?:(?:and|so|or|but) )?(?:what|which|who|whose|where|when|why|how|tell|describe|explain|walk|talk)\b"
)
ASKS_RESULT: Final = re.compile(
    r"\b(?:how|where)(?:'d| did| does)? (?:it|that|this|they|things|he|she)(?: all)? (?:(?:all )?(?:end|ended|go|went"
    r"|turn|turned|work|worked|finish|finished|land|landed|get|got)\b(?! (?:there|here|into)))|what (?:was|were) the"
    r" (?:result|outcome|impact|upshot|end)|what(?:'d)? (?:happened|came) (?:after|of|out|next|in the end)"
    r"|what came\b|the (?:outcome|result|upshot|ending)\b|what(?:'s| is| was| changed)? (?:different|changed)\b"
    r"|did (?:it|that|they|he|she) (?:work|hold|help|last|make a difference|come back|get (?:it|there|anywhere"
    r"|better))\b"
)
ASKS_STORY: Final = re.compile(
    r"\b(?:how|what)(?:'d| did)? you (?:personally |actually |then |yourself )?(?:handled?|did|do|dealt|deal"
    r"|went about"
    r"|go about|approached?|reacted?|responded?|managed?|resolved?|said|say|told|tell)\b"
)
ASKS_OWN_PART: Final = re.compile(
    r"\b(?:which|what) (?:part|bit|piece|half)s?\b.{0,16}\b(?:was|were) (?:you|yours)\b|\byour (?:own )?(?:part"
    r"|role|bit)\b"
    r"|\byou (?:personally|yourself|actually) (?:do|did)\b|\bdid you (?:personally|yourself)\b"
    r"|\bdo,? (?:you )?yourself\b"
    r"|\bhave (?:seen|heard) you\b|\bwhat you(?: personally)? did\b|\bdid you do (?:on|in|for|with|towards) (?:it"
    r"|that|this|there)\b"
)
"""What the person did themselves is asked: the team is no answer."""
I_DID: Final = re.compile(r"\bi (?:\w+ly |just |then |also |even |had to )?([a-z']+)")
"""Something the person did, as far as the verb is of the past."""
TOGETHER: Final = re.compile(
    r"\b(?:we|everyone|everybody|all of us|team|together|between us|all hands|all mucked|nobody in particular)\b"
)
DECLINES: Final = re.compile(
    r"\b(?:you'd|you would|you'll|you will) have to ask\b|\bnot (?:one|something|a question) for (?:today|now|me)\b"
    r"|\b(?:rather|sooner|prefer to) (?:hear|know|see|not|leave|wait)\b|\b(?:someone|somebody|we)(?:'ll"
    r"| will) (?:be in touch"
    r"|let you know)\b|\bwould not like to\b|\byou know (?:how it is|yourself)\b|\bbetween (?:us|ourselves) two\b"
    r"|\b(?:just|the) (?:right )?time\b(?=\W*(?:$|you know|it was))|\b(?:hr|they)(?:'ll| will) (?:go|take|tell)\b"
    r"|\bnot at liberty\b|\bcouldn't (?:tell you|say)\b|\bone day at a time\b|\ba day at a time\b|\bmoveable feast\b"
    r"|\b(?:never|haven't|didn't) count(?:ed)?\b|\b(?:don't|haven't) (?:have|got) (?:the|a|an|that"
    r"|any) (?:exact )?(?:figures?|numbers?|total)\b"
    r"|\b(?:couldn't|can't) (?:give|put|quote)(?: you)? an? (?:exact |real )?(?:figure|number)\b"
    r"|\bprefer not\b|\bnever saw the figures?\b"
)
"""A short answer with these gives nothing of what was asked."""
ASKS_SKILL: Final = re.compile(r"\bhow(?:'s| is| good is| strong is) your\b|\bhow are you (?:on|with|at)\b")
"""An honest "I don't know it" answers this, with a word more."""
ASKS_WHAT_YOU_KNOW: Final = re.compile(
    r"\bwhat (?:do|did|would) you (?:already )?(?:know|make) (?:about|of)\b|^(?:and |so |but )?why (?:us|here"
    r"|this|the|[A-Z])"
    r"|\bknow about us\b"
)
PRAISE: Final = re.compile(
    r"\b(?:good|great|lovely|nice|excellent|strong|big|well[- ]known|respected|growing"
    r"|leading) (?:\w+ )?(?:name|reputation"
    r"|company|place|culture|team|school|brand|firm|people|values|organisation|organization)\b|\bgrowing and that\b"
    r"|\b(?:passionate|make a difference|making a difference|the values|the website)\b"
)
"""Praise that would fit any employer."""
SELF_PRAISE: Final = re.compile(
    r"\b(?:(?:pretty|very|quite|really|fairly) (?:confident|comfortable|good|strong|experienced)|good with"
    r"|pick (?:things|any"
    r"|it|stuff)\b.{0,16}\bup|quick learner|use it all the time|natural leader|very adaptable|hit the ground)\b"
)
FEW_OR_MANY: Final = re.compile(
    r"^\W*(?:(?:oh|um|uh|well|probably|honestly|just),? )*(?:(?:very|quite|not|a fair|a good"
    r"|hardly) )?(?:an? )?(?:few|many|lots?|several|some|plenty"
    r"|any|a handful|loads)(?: of (?:them|it))?\W*$",
    re.IGNORECASE,
)
"""Nothing but a vague amount."""
NOT_DONE: Final = re.compile(
    r"^\W*(?:\w+\W+){0,3}?i(?:'ve| have)?(?:n't| not| never) (?:really |actually )?(?:done|used|had) (?:that|it|one"
    r"|those|this)\b"
)
"""The first thing said is that it was never done."""
ASKS_FOR_NOT: Final = re.compile(r"\b(?:not|don't|wouldn't|won't|isn't|can wait|leave out|least)\b")
SAYS_NOT: Final = re.compile(r"\b(?:not|don't|wouldn't|won't|never|wait|leave|least|later|after)\b|n't\b")
ASKS_FIGURE: Final = re.compile(
    r"\bwhat (?:are|were) you (?:on|looking for|hoping for|expecting|charging|paying)\b|\bwhat you're (?:on"
    r"|looking for|hoping"
    r" for)\b|\bsalary\b|\bmoney[- ]wise\b|\b(?:notice|headcount|turnover|budget|volume|production)\b"
)
ASKS_LESSON: Final = re.compile(
    r"\bwhat (?:did |have |would |do )?(?:you |i |you've |i've )?(?:learn\w*|take (?:from|away)|taken from)"
    r"|\bthe lesson\b|\btaught you\b"
)
LESSON: Final = re.compile(
    r"\b(?:learn\w*|taught|lesson|realis\w+|realiz\w+|understood|since then|from then|ever since|nowadays"
    r"|these days|next time"
    r"|differently|should have|would have|i(?:'d| would) (?:now|never|always)|i now|now i|i always|i never"
    r"|takeaway)\b"
)
ASKS_AMOUNT: Final = re.compile(
    r"^(?:(?:for|by|in|at|about|over) )?how (?:many|much|long|often|far|big|old)\b"
    r"|^what(?:'s| is| was| were| are)? (?:(?:the|your|its|their) )(?:[\w-]+ ){0,2}(?:rate|ratio|share"
    r"|proportion|numbers?"
    r"|percentage|percent|budget|quota"
    r"|target|turnover|size|volume|figures?|score|throughput|headcount|accuracy)\b|^what (?:number|percentage"
    r"|figure)|^i want the (?:numbers|figures)"
    r"|^(?:(?:and|your|my|the|current|expected) )*(?:notice(?: period)?|(?:team|class|shift|ward) size"
    r"|headcount|salary|ctc)\b"
)
ASKS_HOW_SOON: Final = re.compile(
    r"^how (?:quickly|soon|fast)\b(?! (?:do|can|did|are) you (?:pick|learn|read|work|type))"
)
HOW_SOON: Final = re.compile(
    r"\d|\b(?:straight ?away|right away|immediately|at once|instantly|promptly|same (?:day|hour|shift|morning)"
    r"|that (?:day|night|minute|morning|afternoon|evening)|there and then|within|hours?|minutes?|seconds?|days?|weeks?"
    r"|months?|years?|today|tomorrow|tonight|asap|soon|quickly|fast|first thing|next|until|by (?:the|mid|noon|end)"
    r"|notice|monday|tuesday|wednesday|thursday|friday|saturday|sunday|whenever|now|then)\b"
)
"""When something would be done: without any such word the answer named no time."""
AMOUNT: Final = re.compile(
    r"\b(?:none|nobody|zero|no|never|once|twice|one|two|three|few|several|couple|dozens?|hundreds?|thousands?"
    r"|every|each|fortnight|daily|weekly|just (?:me|us)|only (?:me|us)"
    r"|monthly|most|all|half|both|always|rarely|hardly|day|days|weeks?|months?|years?|since|until|constantly"
    r"|single)\b|\d",
    re.IGNORECASE,
)
ASKS_WHO_YOU_ARE: Final = re.compile(
    r"\b(?:introduce yourself|about yourself|your (?:background|story|journey)|who you are|version)\b"
)
ASKS_SUPPOSED: Final = re.compile(
    r"^(?:what|how|who|where|when|which|why) (?:would|should|will|could|might) (?:you|i|your)\b"
)
SUPPOSED: Final = re.compile(
    r"\b(?:would|should|will|could|might|need|want|like|prefer|must|if|have to|got to|going to|first|can"
    r"|make sure|ensure)\b"
    r"|'(?:d|ll)\b"
)
ASKS_PAST: Final = re.compile(r"^(?:what|how|who|where|when|which|why) (?:did|was|were|had) ")
TELLS: Final = re.compile(
    r"\b(?:tell|told|inform\w*|report\w*|ring|rang|call\w*|phone\w*|escalat\w+|let \w+ know|speak|spoke"
    r"|notif\w+|contact\w*|involve\w*)\b"
)
WEAK: Final = frozenset(
    (
        "keep get make do go take use see look come find want need time give put tri work know think "
        "feel talk tell happen day way good bad better lot bit part start chang person"
    ).split()
) - frozenset({"start", "chang"})
GENERAL: Final = re.compile(
    r"\b(?:i'd|i would|i'll|i will|you have to|you need to|you should|always|usually|generally|in general"
    r"|normally|i try to|i tend to|i believe|i think|it's important|i'm a|i am a|i take)\b",
    re.IGNORECASE,
)
ASKS_EPISODE: Final = re.compile(
    r"\b(?:tell|talk) (?:me|us) (?:about|through) (?:an?|one|some\w*)\b|\bhow have you (?:handled|dealt|managed"
    r"|coped|approached|led)\b|\b(?:one|anyone|somebody|an example) in mind\b|\bone particular\b|\b(?:time|example"
    r"|instance|occasion"
    r"|situation|when did you last|last time|have you (?:ever )?(?:had"
    r"|dealt|faced|got one)|is there (?:one|a)|somebody you|someone you|colleague you|something you)\b"
)
