"""What one would do."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="situational",
    name="situational",
    title="What one would do",
    why="A case is put; the answer shows how somebody thinks, not what they have done.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
4.0 \bwhat would you (?:actually |really |personally |honestly |then |even )?(?:do|say)\b(?! (?:about|is|are
    |was|were|your)\b)|\bwhat happens (?:if|when)\b
3.8 \bhow would you (?:decide|choose|split|divide|tell|share out|explain that)\b
3.3 \bwhat (?:would|do|will|should) (?:you|i) (?:do|say|tell)\b(?! (?:differently|is|are|was|were|your|about
    |at the moment|now|there|at
    |for a living|currently|day to day|in your))|\bwhat(?:'s| is| would be) your (?:first|next) (?:step|move
    |thing|action)\b
3.2 \b(?:imagine|(?<!i )suppose|supposing|let's say|say you|picture|put yourself|scenario|hypothetical\w*)\b
3.2 \bwhat (?:will|would|should) be your (?:\w+ )?(?:approach|response|reaction|plan|priority|action|strategy)\b
3.1 \bif (?:nobody|no one|none|that|you|a|an|the|one|somebody|someone|your|he|she|they|it|i|two
    |there)\b.{0,90}\b(?:what|how|who
    |which|where|would|do you)\b|^(?:what )?if (?:nobody|no one|none|there|that|he|she|they|you|it|the|a
    |somebody|someone|your)\b
3.0 \bhow (?:would|do|will|should) (?:you|i) (?:handle|deal|respond|react|approach|manage|cope|go about
    |tackle|calm|support|treat|persuade|convince|make sure|balance|motivate|get them)\b
2.9 \bwho (?:gets|goes|do you call|would you call|do you tell|comes) (?:it|first|the|what)?\b|\btalk (?:me
    |us) through (?:your|the) first\b|\bhow do you feel about that\b|\bwhat would you (?:put
    |want to find out|change first|look at first|want to know first)\b
2.4 \bit(?:'s| is) (?:your|the|a|half|quarter|ten|five|six|seven|eight|nine|two|three|four|friday|monday
    |late|\d)\b.{0,200}\b(?:what|how|who|where|talk)\b
2.3 \byou (?:come on|walk in|arrive|notice|see|find|get a call|turn up|are (?:on|in|at|half|driving
    |alone))\b.{0,200}\b(?:what|how|talk)\b
2.0 \bthere(?:'s| is| are) (?:a|an|two|three|one|nobody|no)\b.{0,150}\bwhat\b|\b(?:comes|rings|calls|refuses
    |is shouting|is crying|complains|has (?:rung|called|gone|just))\b.{0,150}\b(?:what|how|who)\b
2.6 \b(?:talk|walk) (?:me|us) through (?:it|that)$|\b(?:rings|comes|calls|walks|runs) (?:in|up|you|over)\b
1.8 \bwhat would you\b|\bwould you\b
""",
    finds=(
        Example("What would you do if a pupil refused to leave the room?"),
        Example("Imagine the lift breaks down with a guest inside. What do you do?"),
        Example("It's ten to six, the queue is out of the door and the till freezes. What do you do first?"),
        Example("how would you deal with a driver who keeps turning up late"),
        Example("And if she had said no?"),
    ),
    passes=(
        Example("Tell me about a time a pupil refused to leave.", expect="behavioural"),
        Example("When could you start?", expect="logistics"),
        Example("How would you index that table?", expect="technical"),
    ),
)
