"""Technical checks and consent."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="other",
    name="other",
    title="Technical checks and consent",
    why="It serves the conversation itself: sound, screen, recording, names, forms.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
4.4 ^(?:[\w']+ )?(?:can|could) you (?:all |both )?(?:hear|see) (?:me|us|it|that|this|my|a|the)\b|\b(?:is
    |are) (?:my|your|the|our) (?:sound|audio|video|camera|screen|microphone|mic|line)\b|\bcan you (?:unmute
    |turn (?:on|your)|share your screen|speak up|switch on)\b|\bam i (?:audible|pronouncing|saying)\b
    |\b(?:are we|you are|are you|you're) audible\b|\bis now (?:still )?(?:good|okay|ok|convenient|a good)\b
    |\bwhat haven't (?:i|we) asked\b
    |\b(?:should|could) (?:i|we) have asked\b|\banything (?:else )?(?:(?:you'd like|you would like|you want
    |you wanted) to add|to add|i should know)\b|\bhow (?:do|should) (?:i|we) (?:pronounce|say) your\b|\b(?:say
    |pronounce
    |spell) your name\b
3.3 \b(?:is|are|was|were) (?:that|this|it|you) (?:all right|alright|ok|okay|fine|happy|comfortable
    |good)(?: with)? (?:with you|by you|for you|if (?:we|i)|us (?:recording|taking)|(?:with )?(?:us
    |me|being)(?: (?:being|recording|taking|recorded))?)\b
2.2 ^(?:is|are|would) (?:that|this|you) (?:be )?(?:ok|okay|all right|alright|fine|happy)(?: with that)?$
4.3 \b(?:do|would) you mind if\b|\bok(?:ay)? (?:if|with us|with me|to) (?:we|i|record|recording|go ahead
    |proceed|start|take notes)\b|\b(?:recorded|recording|transcript|transcribed|take notes)\b|\bconsent\b
4.1 \b(?:have you(?: got)?|do you have|you got|got) (?:(?:a|a few|five|ten|two|fifteen|twenty) )?(?:minutes?
    |mins|moment|second
    |time (?:to|for a) (?:talk|chat|call|speak))\b
4.0 \b(?:is (?:now|this) (?:still )?a (?:good|convenient) time|do you have (?:time|a (?:minute|few minutes)
    |the (?:link|job description|form))|did you (?:get|receive) (?:my|our|the) (?:email|mail|link|form|pack
    |invite)|are you ready|shall we (?:begin|start)|ready to (?:start|begin|go)|speaking with|is this
    |am i speaking|confirm your (?:name|date|address|full name)|any adjustments)\b
""",
    finds=(
        Example("Can you hear me all right?"),
        Example("Is it okay if we record this?"),
        Example("Is now a good time to talk?"),
        Example("can you see my screen"),
        Example("How do I pronounce your surname?"),
    ),
    passes=(
        Example("Can you see yourself doing this in five years?", expect="motivation"),
        Example("How do you record medication?", expect="technical"),
        Example("Are you okay with weekends?", expect="logistics"),
    ),
)
