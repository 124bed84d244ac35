"""Why this, why now, what next."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="motivation",
    name="motivation",
    title="Why this, why now, what next",
    why="It asks what somebody wants and why they want it here.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
3.6 \bwhy (?:do|did|would|are) you (?:want|apply|applied|applying|interested|leaving|leave|left|looking
    |choose|chose|chosen|think you(?:'d| would)|like to|become|go into|moving|thinking|change|changing)\b
3.6 ^(?:why|and why) (?:us|here|now|this|the|me|a|nursing|teaching|retail|banking|sales|engineering)\b
    |\bwhy (?:us|now|here|this (?:role|job|company|school|ward|trust|firm|bank|shop|position|one))\b
    |\bwhy (?:i|you|we) (?:want|wanted|left|applied|should (?:hire|choose|give))\b|\bwhy should we (?:hire
    |choose|take|pick|employ)\b
3.5 \b(?:what|which)(?:'s| has| is| was)?(?: it)? (?:made you (?:apply|want|choose|decide|go|leave|think)
    |attracts?|attracted|drew|draws|brings|brought|appeals?|appealed|interests?|interested|excites?|excited
    |motivates?|drives?)\b
3.5 \bwhere do you (?:see|want|picture|imagine)\b|\bin (?:three|five|two|ten|\d+|a few) years\b
    |\byears from now\b|\b(?:career|long[- ]term) (?:goals?|plans?|aspirations?|ambitions?)\b
3.4 \bwhat (?:kind|sort|type|style) of (?:manager|boss|team|culture|environment|company|leader|people|place
    |workplace|work)\b.{0,40}\b(?:you|your)\b
3.3 \bwhat (?:do|did) you (?:already )?know about (?:us|our|this|the (?:company|role|school|trust|team|job
    |hospital|firm|store|bank)|what we)\b|\bwhat (?:are|were) you looking for\b|\bwhat (?:would
    |do) you (?:want|hope|expect) (?:to (?:get|gain|be doing|achieve)|from|out of)\b
    |\bwhat matters (?:most )?to you\b|\bideal (?:job|role|day|manager|team)\b
3.0 \bwould you (?:rather|prefer)\b|\bdo you prefer\b|\bwhich (?:do|would) you (?:like|prefer)\b
    |\bdo you (?:actually |really )?(?:like|enjoy) (?!to)\b
3.2 \b(?:looking at|talking to|applied|applying) (?:\w+ )?(?:anything else|anywhere else|elsewhere|anyone else
    |other|for other)\b|\banything else lined up\b
    |\bcaught your eye\b|\bwhat was it about\b
2.2 \bhow do you feel about\b(?! that)
1.3 ^why (?:[\w'-]+ )?[\w'-]+$
3.0 \b(?:put|puts) you off\b|\bother (?:offers|interviews|applications|roles|companies)\b
    |\binterviewing (?:elsewhere|anywhere)\b|\bwhat gets you (?:up|out)\b|\bwhat do you (?:enjoy|like
    |love)\b|\bhow (?:interested|keen) are you\b|\bwhat was it about (?:us|this|the)\b|\bwhat(?:'s
    | has)? (?:gone|went) wrong (?:at|there|with)\b|\b(?:leaving|leave|left)\b.{0,30}\b(?:your|job|role|post
    |company|current|there|them)\b
""",
    finds=(
        Example("Why do you want to work for this bank?"),
        Example("What made you apply?"),
        Example("Where do you see yourself in five years?"),
        Example("why are you leaving your current job"),
        Example("What kind of team do you work best in?"),
    ),
    passes=(
        Example("When can you leave your current job?", expect="logistics"),
        Example("What do you do at the moment?", expect="background"),
        Example("Why did the boiler fail?", expect="technical"),
    ),
)
