"""One plain sentence says that the writer wants the post, unless withdrawing."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, holds

_NOT_A_WISH = (
    r"(?:add|thank|ask|answer|say|tell|explain|correct|clarify|mention|share|send|provide|apologi[sz]e|begin|start by|follow|express|hear|know|see\b"
    r"|meet|visit|take a call|talk|speak|discuss|give|show|supply|confirm|offer (?:you )?(?:an?|one|some)|let you|point|return to|come back|put (?:that|it|one)|withdraw|be of (?:any )?help|help with any|expand|elaborate|assure|emphasi[sz]e|stress|repeat|use this|take this opportunity|draw|note|have (?:said|told|answered|asked|added|given))"
)
_INTEREST = (
    r"\b(?:i|we)(?: would|'d| should| will|'ll) (?:(?:very much|really|still|gladly|dearly|truly|most|also|certainly|indeed|so|now|all the more|even more) )*"
    rf"(?:like|love|welcome|enjoy|be (?:\w+ )?(?:glad|happy|delighted|pleased|keen|proud|hono[u]?red|thrilled|excited|eager|ready|interested))[ ,](?:very much,? |indeed,? )?(?:to (?!{_NOT_A_WISH})|(?!to |{_NOT_A_WISH}))\w"
    r"|\bi(?: would|'d|'ll| will)? (?:gladly|happily|readily|willingly) (?:bring|take|do|work|join|start|accept|be|put|come|help)"
    r"|\b(?:i am|i'm|i remain|i was|i have been|am|remain|left me) (?:(?:very|really|still|most|more|even|all|the|certainly|genuinely|as|now|so|much|extremely|truly|and|both|therefore) )*(?:keen|interested|eager|enthusiastic|excited)\b"
    r"|\b(?:i|still|really|do|and|that i|work i|job i|post i|role i|one i|what i) (?:do |really |still |very much |certainly |now )*(?:want|hope) (?:to (?:do|work|join|be|take|have|become|help|contribute|teach|drive|nurse|build|make|lead|run|come|play|bring|start|get|use|learn)|the|this|it|that)\b"
    r"|\bmy (?:(?:strong|keen|continued|real|great|sincere|genuine|own|very) )*(?:interest|enthusiasm|wish|hope)\b(?! (?:of|for you))|\b(?:interest|enthusiasm) (?:in|for) (?:the|this|your|working|joining)"
    r"|\b(?:post|job|role|position|work|place|team) (?:is |that )?(?:one |work |what |which )*(?:that )?i(?: would|'d)? (?:very much |really )?(?:want|like|love|be (?:glad|happy|proud))"
    r"|\blook(?:ing)? forward to (?:the (?:chance|possibility|prospect|opportunity) of |possibly |perhaps )?(?:work|join|contribut|being part|be part|taking|start)"
    r"|\b(?:would|will) (?:suit|fit) me\b|\bput my (?:hand|name|hat)\b|\b(?:hat|name) (?:firmly )?in the ring\b|\bcount me in\b|\bappeals? to me\b|\battract(?:s|ed) me\b"
    r"|\b(?:it|this|the (?:post|job|role|work)) (?:is|would be) (?:exactly |just )?(?:the )?(?:work|job|post|role|kind|sort|place|a joy|a pleasure|an honou?r|a privilege)[^.!?\n]{0,40}\b(?:i|me|to (?:do|work|join|be))\b"
    r"|\b(?:i can see myself|i see myself|i could see myself|i would say yes|i'd say yes|i would accept)\b|\bmore (?:interested|certain|sure|keen)\b|\bmade me want\b|\bconfirmed (?:that i|my)\b"
)


def _check(context: Context) -> Iterator[Hit]:
    if not holds(_INTEREST, context.draft.text[context.draft.body.start : context.draft.body.end]):
        yield Hit()


ITEM = LetterRule(
    id="C4",
    name="no-interest-stated",
    title="One plain sentence says that the writer wants the post, unless withdrawing.",
    why="Thanks without interest is a named flaw; S2 wants the wish to show.",
    sources=cite("S2", "S1", "netiquetteiq", "officeteam"),
    finds=(Example("Dear Tom,\n\nThank you for your time. All the best."), Example("Dear Tom,\n\nThank you for Tuesday. I would like to add one thing, and I would be glad to answer anything further.\n\nKind regards,\nJonas"), Example("Dear Tom,\n\nThank you for Tuesday. I look forward to hearing from you. I'd like to thank Priya, too."),),
    passes=(Example("Dear Tom,\n\nThank you. I would like to do this work at Larkfield Water."), Example("Dear Tom,\n\nThank you. I'd be very happy to take on the night shifts."), Example("Dear Tom,\n\nThank you. I would welcome the post."), Example("Dear Tom,\n\nThank you. Tuesday left me keen."), Example("Dear Tom,\n\nThank you. It is a job I would like."), Example("Dear Tom,\n\nThank you. I remain very interested in the route."),),
    level="error",
    group="C",
    rests_on="lexical",
    kinds=NOTE,
    message="Nothing says that you want the post.",
    next="Add one plain sentence: \"I would like to do this work.\"",
    false_alarms="Reserved cultures: \"would welcome\" is enough; force no emotion.",
    check=_check,
)
