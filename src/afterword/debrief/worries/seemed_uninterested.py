"""I seemed uninterested, never said I want it."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite

_MUCH = r"(?:really|do|very|much|honestly|genuinely|truly|absolutely|so|just|still|actually|definitely|badly) "
_JOB = (
    r"(?:job|post|role|position|work|place|one|chance|team|school|ward|company|firm|kitchen|shop|hospital|"
    r"opportunity)"
)
_HERE = (
    rf"(?:(?:work|be|come|join|stay|stop|start|teach|drive|cook|nurse|learn|grow)\w*(?: (?:and|to|part|work|in|at|"
    rf"of|up|on|a|the))* (?:here|with (?:you|ye|yous)|for (?:you|ye)|you|your|team|{_JOB})|do this(?! in|,)|"
    rf"(?:take|have|get|do) (?:it|(?:this|the) {_JOB})|(?:this|the|that) {_JOB}|(?:this|it)(?! (?:to|for|in|if|"
    rf"when|as|as|with|on|at|by)\b))\b"
)
_WANT = (
    rf"i (?:{_MUCH})*want (?:to )?{_HERE}|i(?:'d| would) (?:{_MUCH})*(?:like|love|want|take|jump at|give anything|"
    rf"be (?:\w+ )?(?:glad|happy|thrilled|delighted|proud|honou?red|chuffed|over the moon)) (?:to )?(?:{_HERE}|be "
    rf"(?:at|in|on|part))|i(?:'m| am) (?:{_MUCH})*(?:keen|interested|excited|enthusiastic|hoping) (?:on|in|about|"
    rf"by|to|for) {_HERE}|(?:could|can) see myself (?:here|staying|stopping|working|doing|with|being)|i (?:do |"
    rf"really )*hope (?:i "
    r"get|you(?:'ll| will)? (?:choose|pick|consider|take|have) me)|(?:would|it'd) mean (?:a lot|the world|"
    r"everything)|(?:exactly|just) (?:what|where|the (?:\w+ )?(?:job|place|work|sort|kind)) i(?:'ve| have|'m|'d| "
    r"want)|count me in|my dream|where i want to be|give me the job"
)
_NO_WANT = r"(?:don't|not|never|didn't|wouldn't|if) (?:\w+ ){0,4}$|(?:know|sure|whether|think) (?:if |that )?$"
_ASKED = (
    r"put you off|still (?:interested|keen|want|appeal\w*|up for)|how (?:do|does) (?:you|that|this|it) (?:feel|"
    r"sound)|would you (?:take|accept)|does (?:it|that|this|any of that) (?:still )?(?:appeal|sound|interest)|how "
    r"keen|how much do you want"
)
_COOL = r"think about it|have to think|want to think|not sure|see how|depends|maybe|suppose|probably|seven|six|five"
_WARM = r"yes|yeah|yep|definitely|absolutely|of course|very much|more than ever|god,? yes|not at all|even more|ten"
_TOLD = (
    rf"i (?:also |then )?(?:said|told|mentioned|repeated)[^.?!]{{0,30}} (?:(?:i'd|i would|would) (?:really )?love "
    rf"to \w+|(?:want(?:ed)?|love|like|keen|dream\w*|excited)(?: \w+)? {_HERE})"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    said = look.record.signals.interest[:2] or _wanted(look)
    if said:
        return Judgement("not supported", "You said it in so many words.", said)
    if look.from_memory:
        return Judgement("cannot be told", "The notes hold no such sentence, but notes leave much out.")
    outright = [e for e in look.record.questions_to_me if pattern(_ASKED).search(e.question)]
    for exchange in reversed(outright):
        answer = look.answer(exchange)
        if cool := look.quotes(_COOL, answer, 1):
            reason = "Nowhere do you say that you want the post, and asked outright you held back."
            return Judgement("supported", reason, (*look.question(exchange), *cool), exchange.id)
        if warm := look.quotes(_WARM, answer, 1):
            return Judgement("not supported", "You were asked, and said yes.", (*look.question(exchange), *warm))
    return Judgement("supported", "Nowhere in the record do you say that you want the post.")


def _wanted(look: Look) -> tuple[Quote, ...]:
    if look.from_memory:
        return look.quotes(_TOLD, look.mine, 1)
    found = (hit for hit in look.find(_WANT, look.mine) if not pattern(_NO_WANT).search(hit.turn.text[: hit.start]))
    return tuple(look.quote(hit) for hit in found)[:2]


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
    decidable="yes",
    supports="No statement of interest anywhere.",
    refutes="A statement is there (show it).",
    letter="yes",
    rules=("C4",),
    otherwise="Plan one sentence of interest for the close.",
    caution="Reserved cultures, neurodivergence.",
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
