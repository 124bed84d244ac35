"""Who somebody is and what they have done."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="background",
    name="background",
    title="Who somebody is and what they have done",
    why="It asks for the facts of a working life: where, what, how long, with which papers.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
3.5 \b(?:tell (?:me|us) (?:a (?:bit|little) |something )?(?:more )?about (?:yourself|you$|your (?:self
    |background|career|current|last|previous|role|experience|time|degree|education|work|job))
    |introduce yourself|about yourself|talk about yourself)\b
3.5 \b(?:walk|talk|take|run|bring|go) (?:me|us)? ?(?:through|up to date)\b.{0,30}\b(?:cv|resume|résumé
    |background|career|history|experience|work history|education|journey|your time|what you've been
    |how you (?:got|came|ended)|your (?:jobs|roles|path|profile))\b|\bhow you (?:got|came|ended up)\b
3.4 \b(?:on|in|from) your (?:cv|resume|résumé|form|application|profile|linkedin)\b|\bgaps?\b.{0,25}\b(?:cv
    |resume|résumé|between|employment|year|20\d\d)\b|\babout (?:the |my |your )?gaps?\b
4.0 \bhave you ever worked\b
3.3 ^(?:my |your |the |previous |past )*(?:work )?(?:experience|background|studies|education|cv|jobs?)$
    |^(?:so )?you(?:'re| are) (?:with|at|in|from|based|working)\b
3.3 \bhave you (?:ever )?(?:worked|lived|driven|taught|held|been (?:a|an|in))\b|\bhow long (?:have|had|were
    |did) you\b|\bwhere you (?:are|were|work|worked)\b|\bwhere (?:are|were|do|did) you (?:now|work|working
    |based|study|studying|train|with|at|currently)\b|\bare you (?:currently|still|signed off|qualified
    |registered|certified|working)\b
3.3 \bwhat (?:are you|you're|you are) (?:\w+ )?(?:up to|doing|driving|working on|selling|teaching|building
    |running|cooking|making|on)
3.3 \b(?:years?|months?|time|a while) (?:out of|off|away from|between) (?:paid )?(?:work|jobs?|employment)\b
    |\bout of (?:paid )?work\b
    |\bare you (?:a )?(?:first|team|self)[- ]\w+\b|\b(?:time ?keeping|attendance|reliab\w+|sickness record)\b
4.2 \bhow many (?:sick )?days (?:have|did) you\b|\bdays (?:off )?(?:sick|off)\b|\bhow did you find (?:it|that
    |the|work\w+|being|your)\b(?! (?:place|office|way))
3.3 \b(?:two|five|one|short|long|quick)[- ]?(?:minute)? version\b|\belevator pitch\b|\bin a nutshell\b
    |\bpotted history\b|\b(?:your|the) story so far\b
3.2 \bwhat (?:do|did|are) you (?:currently )?(?:do|doing|answer for|responsible for) (?:at|now|there|day
    |in your|for|currently)\b|\b(?:current|present|last|previous|most recent) (?:role|job|position|employer
    |post|company|workplace)\b|\bwhat (?:have you|you've|you have) been (?:doing|up to)\b|\b(?:your
    |a) (?:normal|typical|average) (?:day|week|shift)\b|\bwhat (?:it )?is (?:it )?you do\b
2.8 \b(?:how much|how many years|what|any|no|much|prior|previous|relevant|your|years of
    |some) (?:\w+ )?experience\b|\bexperience (?:with|of|in|do you)\b|\bqualifications?\b|\bcertificat\w+
    |\bdegree\b|\b(?:your )?(?:strengths?|weakness(?:es)?)\b|\bdescribe yourself\b|\bwhat would (?:he|she
    |they) say about you\b|\b(?:how|what) would (?:your|a) (?:\w+ )?(?:colleagues?|manager|friends?|boss
    |team)\b
2.6 \bhow many (?:\w+ )?(?:would|did|do|have) you (?:have |had |be )?\b
2.4 \bhow many (?:people|staff|students|pupils|patients|customers|have you|did you|do you|beds|clients)\b
    |\bhow big (?:is|was|were)\b|\bwho (?:do|did|had) (?:you|to) (?:report|agree|work)\b
    |\bwhat was (?:the problem|your (?:role|part))\b
""",
    finds=(
        Example("Tell us a bit about yourself."),
        Example("Walk me through your CV."),
        Example("Have you ever worked nights?"),
        Example("how long have you been with your current employer"),
        Example("What's a typical day for you at the moment?"),
    ),
    passes=(
        Example("Tell me about a time you worked nights.", expect="behavioural"),
        Example("Can you work nights?", expect="logistics"),
        Example("How would you explain a gap in the data?", expect="technical"),
    ),
)
