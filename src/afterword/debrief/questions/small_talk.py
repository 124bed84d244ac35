"""Breaking the ice."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="small-talk",
    name="small-talk",
    title="Breaking the ice",
    why="It warms the room and decides nothing.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
4.2 \bhow (?:are|have) you (?:doing|been|today|keeping|all|this morning|this afternoon|$)|\bhow(?:'s| is
    | was| has) (?:it going|your (?:day|monday|tuesday|wednesday|thursday|friday|morning|week|weekend|journey
    |trip|drive|flight|afternoon|evening
    |christmas|summer|holiday)|the (?:journey|weather|traffic|drive|trip|train|weekend|parking))\b
4.2 \bhow(?:'s| is) (?:the form|things|life|yourself|everyone)\b|\bwhat(?:'s| is) the craic\b|\bhow do you do\b
4.2 (?<!how )\bdid you (?:find|get here|have (?:a good|far|any trouble|trouble)|come far|manage to (?:find|park
    |get))\b(?! .{0,20}\b(?:hard|difficult|job|solution|bug|root)\b)|\bhave you come far\b|\b(?:find|found) (?:us
    |the place|the office|it) (?:ok|okay|all right|alright|easily)\b|\b(?:was|is) the (?:link|journey
    |traffic|parking|train|drive|weather|connection) (?:all right|ok|okay|fine|bad|good|terrible|working)\b
4.0 \b(?:what(?:'s| is)|is) (?:that|it|this) (?:a |an |the |your )?(?:\w+ )?(?:behind|dog|cat|raining|sunny
    |snowing|cold|hot|warm)\b|\b(?:is that|are those) (?:your|a|an) (?:dog|cat|guitar|bookshelf|books
    |plants?|painting|piano|bike)\b|\bbehind you\b|\b(?:would you like|can i get you|fancy
    |do you want) (?:a |an |some |any )?(?:\w+ )?(?:water|tea|coffee|drink|glass|seat|cuppa)\b
3.6 \b(?:did you (?:see|watch|catch) the (?:game|match|news)|any plans for|where are you calling from
    |up to anything|weather)\b|\bby the way\b|\bhow(?:'s| is) everything\b|\bby hand$
""",
    finds=(
        Example("How are you today?"),
        Example("Did you find us okay?"),
        Example("How was your journey?"),
        Example("is that your dog"),
        Example("Would you like some water?"),
    ),
    passes=(
        Example("How are you with difficult customers?", expect="technical"),
        Example("Did you find the root cause?", expect="technical"),
        Example("How is your SQL?", expect="technical"),
    ),
)
