"""I seemed uninterested, never said I want it."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_WANT = (
    r"i(?:'d| would) (?:really |very much |honestly |genuinely )?(?:love|like) (?:to (?:work (?:here|with|for)|join|"
    r"do this|be part|have this|get this|come and|take this)|this (?:job|post|role|position)|the (?:job|post|role|"
    r"position))|i (?:really |do |very much |truly )*want (?:this|the) (?:job|role|post|position)|i(?:'m| am) (?:very|"
    r"really|so|genuinely|extremely) (?:keen|interested|excited|enthusiastic) (?:about|in|on|to|for)|i(?:'d|"
    r" would) be (?:delighted|thrilled|proud|honou?red) to|(?:very|really) excited (?:about|by) (?:this|the)"
)
_ASKED = (
    r"put you off|still (?:interested|keen|want|appeal\w*)|how (?:do|does) (?:you|that|this|it) (?:feel|sound)|"
    r"would you (?:take|accept)|does (?:it|that|this) (?:still )?(?:appeal|sound|interest)|why (?:us|here|"
    r"do you want)|made you apply"
)
_COOL = r"think about it|have to think|want to think|not sure|see how|depends|maybe|suppose"


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    said = look.record.signals.interest or (() if look.from_memory else look.quotes(_WANT, look.mine, 2))
    if said:
        return Judgement("not supported", "You said it in so many words.", said[:2])
    if look.from_memory:
        return Judgement("cannot be told", "The notes hold no such sentence, but notes leave much out.")
    asked = [e for e in look.record.questions_to_me if pattern(_ASKED).search(e.question)]
    cool = next((e for e in reversed(asked) if look.find(_COOL, look.answer(e))), None)
    if cool:
        quotes = (*look.question(cool), *look.quotes(_COOL, look.answer(cool), 1))
        return Judgement(
            "supported", "Nowhere do you say that you want the post, and asked outright you held back.", quotes, cool.id
        )
    return Judgement("supported", "Nowhere in the record do you say that you want the post.")


ITEM = Worry(
    id="W28",
    name="seemed-uninterested",
    title="I seemed uninterested, never said I want it",
    why=(
        "Disinterest 62% (2013), little enthusiasm 9–16% in polls. Low warmth and assertiveness carry the effect of "
        "anxiety (Feiler & Powell 2016)."
    ),
    sources=(*cite("careerbuilder-2013", "feiler-powell-2016"),),
    says=each(
        "I forgot to say I want the job | I seemed uninterested | I never said I want it | I came across as if I "
        "didn't want it | I probably looked like I couldn't care less | I didn't show any enthusiasm | I didn't sound "
        "keen | They must think I'm not that bothered | I wasn't excited enough | I never told them how much I want "
        "this job | I was too reserved, they will think I have no interest | I sounded half-hearted | I gave the "
        "impression I was just shopping around"
    ),
    cues=each(
        r"(?:not|never) (?:let on|show|showed|say|said|tell|told) (?:\S+ ){0,2}?how (?:much|keen|badly) i ~(?:love|"
        r"want|like|need|interested)?(?: \S+){0,3} | lukewarm(?: \S+){0,2} | (?:get|got|come|came|put|getting|"
        r"come) (?:it )?across (?:\S+ ){0,4}?(?:want|keen|interest\w*|enthusias\w*|passion\w*|bothered)(?: \S+){0,2} |"
        r" (?:flat|cool|not) (?:and )?not bothered | think i (?:am|was) not ~(?:bothered|interested|keen|serious|"
        r"committed|motivated)(?: \w+)? | (?:he|she|they|@\S+) ~(?:think|thinks|thought) i (?:do|did|"
        r"would) not ~(?:want|care|like)(?: it)? | (?:un|dis)interested | not (?:really |very |that |"
        r"at all )?interested | no interest | lack of interest | indifferent | half[- ]hearted | lukewarm |"
        r" non-?chalant | apathetic | (?:not|never|forgot to) ~(?:say|said|tell|told|show|showed|mention|express\w*|"
        r"make clear|convey|made clear) ~(?:want|wanted|interest\w*|enthusias\w*|keen|excite\w*|passion\w*|would love|"
        r"love) | (?:as if|like|that) i (?:did|do|would|could) not (?:really |even )?(?:want|care|like) |"
        r" not ~(?:keen|enthusiastic|excited|passionate|bothered|eager|motivated)(?: enough| about)? |"
        r" {not} ~(?:enthusiasm|passion|excitement|energy for|interest in) | could not care less | shopping around |"
        r" do not (?:really )?want (?:it|the job|this) | (?:no|lack of|lacked|lacking|enough) (?:enthusiasm|passion|"
        r"excitement|motivation)"
    ),
    decidable="yes",
    supports="No statement of interest anywhere.",
    refutes="A statement is there (show it).",
    letter="yes",
    rules=("C4",),
    otherwise="Plan one sentence of interest for the close.",
    caution="Reserved cultures, neurodivergence.",
    owns=(
        r"(?:forgot|never|did not|didn't|failed) (?:to )?(?:say|said|tell|told|mention\w*)(?: \w+){0,4} "
        r"(?:want|interested|keen)"
    ),
    judge=_judge,
    finds=(
        Example(
            "Worry: I never said I want the job.\n"
            "Ann: Does it still appeal to you? {motivation partly}\n"
            "Me: I'd have to think about it.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I never said I want the job.\n"
            "Ann: Anything else? {other yes}\n"
            "Me: Only that I would really love to do this job. {interest}",
            "not supported",
        ),
    ),
)
