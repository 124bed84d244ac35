"""What the candidate asks."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="candidate-question",
    name="candidate-question",
    title="What the candidate asks",
    why="A question the other way round shows interest, and its answer is worth keeping for the letter.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
3.5 \bwhat (?:happens|are the|would be the|is the) next(?: steps?)?\b|\bnext steps?\b|\bwhen (?:will|can
    |might|should) (?:i|we) (?:hear|expect|know)\b
3.4 \b(?:would|will|could|can|do|should|did|am|was|have) i\b|\bwhat (?:would|should|will) i\b
3.2 \b(?:does|do|did|is|are|was|how does|how do|what does|what do) (?:the|your|this|that) (?:team|company
    |role|job|post|school|ward|hospital|shop|store|department|person|firm|bank|office|training|rota
    |induction)\b
3.0 \bwhat do you (?:like|enjoy) (?:most |best )?about (?:working|being) here\b|\bhow (?:would|will
    |do) you (?:measure|judge|know) (?:success|if i)\b|\bwho would i\b|\bthe last person (?:who|in)\b
    |\bwhy is the (?:post|role|job|position) (?:vacant|open)\b
""",
    finds=(
        Example("What happens next?"),
        Example("Who would I report to?"),
        Example("How does the team decide what to work on?"),
        Example("When will I hear from you?"),
    ),
    passes=(
        Example("Who do you report to?", expect="background"),
        Example("What would you do next?", expect="situational"),
        Example("When can you start?", expect="logistics"),
    ),
)
