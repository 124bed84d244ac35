"""A past episode."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="behavioural",
    name="behavioural",
    title="A past episode",
    why="The best single predictor an interviewer has is what somebody did; only one thing that happened answers it.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
4.1 \b(?:about|of|describe|recall|remember|share) (?:a|one|another|any|some)(?: \w+)? (?:time|times|occasion
    |situation|instance|incident)\b
4.2 \b(?:give|share|tell|name|show) (?:me|us) (?:one|an?)(?: \w+)? (?:case|instance|story|incident|occasion)\b
4.0 \b(?:tell|talk|walk|describe|give|share|think|recall|remember|take)\b.{0,40}\b(?:time|times|occasion
    |situation|instance|incident|moment|example|episode)\b.{0,25}\b(?:when|where|you|that|which|in which
    |of)\b
3.3 \b(?:an|any|one|specific|concrete|real|particular|good) (?:example|instance|occasion)s?\b(?! (?:of (?:a
    |an) (?:query|table|test)))
3.2 \bwhen (?:did you|was the) last\b|\bthe last time\b|\bwhen have you\b|\ba time (?:when |that |where )?you\b
3.1 \bhave you (?:ever )?(?:had to|had an?|dealt|faced|disagreed|failed|missed|made|led|handled|experienced
    |come across|come up against|been in|been asked|challenged|lost|turned|been faced|encountered|got one
    |had a situation)\b
2.9 \bhave you ever\b(?! (?:worked|used|been|lived|driven|taught|held|done this)\b)|\bdid (?:you|i|he
    |she) ever\b
3.1 \b(?:tell|talk|walk) (?:me|us) (?:about|through) (?:a|an|one|some|something|somebody
    |someone)\b.{0,40}\b(?:you|went|that (?:was|didn't|did)|who (?:was|didn't))\b
3.2 \b(?:tell|talk) (?:me|us) (?:about|through) (?:one|some|any|a few) of (?:those|them|these|your)\b
    |\bdescribe (?:one|a|an) (?:\w+ )?(?:conflict|disagreement|incident|problem
    |challenge|failure|mistake|argument|crisis)\b|\b(?:one|any|anything|anybody|somebody) (?:that
    |who) (?:sticks|stands|stuck|stood) (?:in|out)\b
2.4 \bwhat were you (?:doing|thinking|hoping)\b(?! (?:at|in|for|there|with) (?!the time))
3.0 \b(?:worst|best|hardest|toughest|biggest|most (?:difficult|challenging|recent|complex|stressful)
    |proudest|trickiest|busiest|greatest (?:achievement|accomplishment|challenge
    |failure))\b.{0,60}\b(?:you've|you have|you had|you ever|you did|have you|did you|your career|you were
    |were you)\b
2.9 \bwhat was (?:the|your) (?:hardest|biggest|worst|best|toughest|trickiest|most \w+)\b
2.9 \b(?:proud|proudest|achievement|accomplishment|failure|mistake|conflict|disagreement|setback)\b
2.7 \b(?:pick|choose|take|name) (?:one|a|an|something)\b.{0,40}\byou (?:\w+ed|built|made|led|ran|did
    |wrote)\b
2.6 \bsomething (?:that )?you(?:'ve| have)? (?:\w+ed|made|built|done|led|changed|did|got)\b
    |\bwhat have you (?:changed|learned|learnt|improved)\b
2.4 \bhow did (?:you|it|that|they|he|she|your)\b|\bwhat did you (?:do|say|learn|change|decide)\b
    |\bwhat happened\b|\bhow did it (?:end|go|turn)\b|\bhas that worked\b|\bwhat was the (?:result
    |outcome)\b|\bwhat would you have done differently\b
2.3 \bwhy (?:should|would) (?:i|we) believe\b
""",
    finds=(
        Example("Tell me about a time you disagreed with your manager."),
        Example("Can you give us an example of a lesson that went badly?"),
        Example("When did you last have to calm down a passenger?"),
        Example("What's the most difficult customer you've had to deal with?"),
        Example("describe a situation where you missed a deadline"),
    ),
    passes=(
        Example("What would you do if a customer shouted at you?", expect="situational"),
        Example("Have you ever worked in a call centre?", expect="background"),
        Example("What kind of manager do you like to work for?", expect="motivation"),
    ),
)
