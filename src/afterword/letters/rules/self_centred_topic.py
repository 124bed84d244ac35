"""The topic is tied to the employer's need, not only to the writer."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits

_SELF = (
    r"\b(?:dream|perfect|ideal) (?:job|role|post|position|company|employer|step|opportunity|career|place)\b(?! you)"
    r"|\b(?:great|big|huge|ideal|perfect|next|important|natural|logical|good|right|fantastic|wonderful"
    r"|major) (?:next )?(?:step|move|opportunity|boost|thing) (?:for|in|on|to) (?:me|my|further)\b"
    r"|\b(?:for|to|of|in|on|with|boost|advance|further|develop|grow|build|kick-?start|accelerate) my (?:own "
    r"|future |professional |personal )*career(?: \w+)?\b"
    r"|\bmy (?:career (?:goals?|path|aspirations?|plans?|progression|development|ambitions?)|(?:own )?(?:personal"
    r"|professional) (?:growth|development|goals?|ambitions?))\b"
    r"|\b(?:my|a) dream (?:of mine )?(?:to|of) (?:\w+ )?(?:work|join|be)\w*|\bstepping[- ]stone\b"
    r"|\bgood for my (?:cv|r[eé]sum[eé])\b|\bon my (?:cv|r[eé]sum[eé])\b(?= would)|\bwhat (?:this|the) (?:job|role"
    r"|post|position|company) (?:can|could|would) do for me\b"
    r"|\b(?:help|allow|enable|let) me (?:to )?(?:grow|achieve my|reach my|fulfil+ my|realise my|realize my|advance"
    r"|get ahead)\b"
    r"|\bmy own (?:\w+ )?(?:development|growth|advancement|progress|learning|future|ambitions?|goals?)\b"
    r"|\bround(?:s|ed)?"
    r" (?:me|out my \w+)(?: off)?\b|\b(?:put|take|get|bring|move) me (?:where|to where|closer to|nearer to|on the"
    r" (?:way"
    r"|road|path)) [^.!?\n]{0,20}\b(?:want|be|hope|goal|plan)\b|\bwhere i (?:want|see|hope|plan) (?:to be|myself)"
    r"(?: in| by|$|[.,])|\bgive me (?:the (?:chance|exposure|experience|foothold|name|platform|profile)|something i can"
    r"|a (?:name|foothold|platform|profile|title))\b|\b(?:look|looks|looking) (?:good|great|well) (?:on|for)"
    r" (?:my|me)\b"
    r"|\bwhat i (?:am looking for|need|want|have been looking for) (?:at this|at the|now|next|in my|for my)\b"
    r"|\bsets? me up (?:\w+ )?for\b|\b(?:rung|step|springboard|boost|break|push) (?:that )?i (?:need|want|have been)\b"
    r"|\b(?:tick|ticks) (?:all|every one of|most of) my\b|\bnext (?:rung|chapter|stage) (?:for me|in my|of my)\b"
)


def _check(context: Context) -> Iterator[Hit]:
    yield from hits(_SELF, context.draft)


ITEM = LetterRule(
    id="C3",
    name="self-centred-topic",
    title="The topic is tied to the employer's need, not only to the writer.",
    why="Self-absorbed notes are disliked.",
    sources=cite("inc", "accountemps-canada"),
    finds=(
        Example("Dear Tom,\n\nThank you. This job would be a [[dream step]] [[for my career]]."),
        Example("Dear Tom,\n\nThank you. It is the [[next step in my]] plan."),
        Example("Dear Tom,\n\nThank you. The post would [[help me grow]]."),
        Example("Dear Tom,\n\nThank you. A new plant is what [[my own development]] needs: it would [[round me off]]."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. For the backlog you described, the triage scheme I built could be a start."),
        Example("Dear Tom,\n\nThank you for explaining the career framework you wrote for the crews."),
        Example(
            "Dear Tom,\n\nThank you. The next step in the triage is a list, and the perfect placement of loggers "
            "is another matter."
        ),
    ),
    level="warning",
    group="C",
    rests_on="judgement",
    kinds=NOTE,
    message="This speaks of what the job would do for you.",
    next="Tie it to what they need: what you could do for them, and where you have done it.",
    false_alarms="Very short notes.",
    check=_check,
)
