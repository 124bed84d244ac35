"""What an answer is made of: one thing that happened, a figure, what came of it."""

import re
from functools import cache
from typing import Final

from afterword.debrief.counted import figures
from afterword.debrief.counted import tells_number as tells_number
from afterword.debrief.tenses import clauses, tells_past

SHORTEST_STORY: Final = 12
"""Words below which an answer tells no episode. Our own choice."""

BLANK_WORDS: Final = 60
UNSURE_WORDS: Final = 16
"""Longest answer that "I'm not sure" alone makes a blank. Our own choice."""
"""Longest answer that can still be nothing but a blank. Our own choice."""

_BLANK: Final = (
    r"\b(?:(?:it's|it is|it has|just|completely|totally) gone|gone blank|(?:my )?mind(?:'s| is| has"
    r"| went)? (?:gone )?blank|drawn? (?:a )?blank|drew a blank|come back to (?:it|that|this)"
    r"|nothing (?:comes|is coming|came|springs) to mind|lost (?:the|my) (?:thread|train of thought)|(?:i|had|no"
    r"|have|haven't) (?:a |no )?(?:clue|blanked|froze)$|drawing a blank|escapes me"
    r"|can't (?:really )?(?:think|remember|recall)(?: of)?(?: (?:a|an|one|any|anything|it|right|specific"
    r"|off|now))|i don't know$|not that comes to mind|none that (?:comes|i can)|not off the top"
    r"|not offhand|not remember(?:ing)?|don't (?:exactly |really )?(?:remember|recall)|no idea"
    r"|i had no (?:more )?ideas?|i don't (?:really |actually )?(?:know|have (?:one|an example|an answer"
    r"|anything))\b(?! (?:if|what|how|whether|who|why|when|where|that|much))"
    r"|i'd have to think about (?:that|it)|can i pass|i'll pass|can we skip|said nothing(?! more)|i was silent"
    r"|couldn't (?:think|remember|answer|say))"
)
_ANCHOR: Final = (
    r"\b(?:once|one (?:day|time|morning|night|evening|afternoon|weekend|winter|summer|week|shift"
    r"|of the (?:\w+ )?(?:times|days|nights|customers|patients|pupils|students|drivers|lads))|last (?:year"
    r"|month|week|winter|summer|spring|autumn|fall|christmas|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|night)"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:my"
    r"|our) (?:first|second|last|final|third|previous))|ago|that (?:day|night|morning|time|evening|week"
    r"|friday|monday|shift)|the (?:next|following|same) (?:day|morning|week|time|month|night|one)"
    r"|the (?:night|day|week|summer|winter|year|one) before"
    r"|there was (?:a|an|this|one|another|some)|there were (?:two|three|some|a)|we had (?:a|an|this|one)"
    r"|i had (?:a|an|this|one|that)|when i (?:was|got|started|came|joined|worked|arrived|took|found|saw"
    r"|noticed|first)|it turned out|turned out|at first|and then|so then|after that|in the end|eventually"
    r"|one (?:supervisor|customer|patient|colleague|nurse|teacher|pupil|student|parent|driver|manager"
    r"|client|guest|boy|girl|child|man|woman|lady|gentleman)"
    r"|the (?:first|second|third|last) of \w+|in 20\d\d|in twenty|on (?:a|the) (?:monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)|a (?:man|woman|lady|gentleman|customer|patient|boy|girl|child"
    r"|parent|driver|colleague|registrar|client|guest|mother|father|student|pupil) (?:who |that )?(?:came"
    r"|called|rang|wanted|asked|was|had|said|got|complained|refused|told|started)|the summer before last"
    r"|so i (?:\w+ed|took|went|made|wrote|rang|told|put|built|sat|said))\b"
)
_HYPOTHETICAL: Final = (
    r"\b(?:(?:i|you|we|they|he|she)'d (?!(?:\w+ed|been|had|gone|come|done|got|taken|left|lost|made|put|set|run"
    r"|found|said|built|seen|known|given|written|already|just|never|only|say)\b)|would|could|might|should|i'll"
    r"|i will|you'll|you will|if|suppose|imagine|probably|maybe|expect|hope|plan|always|usually|in general"
    r"|mostly|as a rule|normally|generally|typically|tend|used to)\b"
)
_RESULT: Final = (
    r"\b(?:went (?:down|up|from|to|well|fine|smoothly|back|away|live|right|wrong|on to)|came (?:down|back"
    r"|round|out|in|off)|got (?:better|calmer|worse|promoted|it|the (?:job|deal|contract|order|account)"
    r"|done|sorted|through)"
    r"|dropped|fell|rose|reduced|increased|improved|grew|doubled|halved|saved|cut (?:it|the|our|that"
    r"|them)?|brought (?:it|that|the|them) (?:down|up|back)"
    r"|ended up|as a result|resulted|the (?:result|outcome|upshot|end result|effect) (?:was|is|of)"
    r"|in the end|at the end|by the \w+|after (?:about |only |just )?(?:a|an|two|three|four|five|six|a few"
    r"|a couple of) (?:weeks?|months?|days?|terms?|hours?|minutes?|year)|eventually|finally|since then"
    r"|after that|from then|ever since|these days|to this day|to date"
    r"|none of|nobody (?:came|was|had|got|has)|no one (?:was|got|had)|never (?:happened|had|again|came"
    r"|missed|did it)|not (?:one|a single)|worked (?:out|well|fine|really)|it worked|that worked"
    r"|stayed (?:on|down|up|with)|recovered|did recover|passed|won|signed|agreed|accepted"
    r"|ran out|sold (?:all|out|them)|turned out|was right|were right|was wrong|apologised|apologized"
    r"|thanked|thank(?:ed)? (?:me|us)|left (?:happy|smiling|the)|calmed down|settled|finished|completed"
    r"|(?:haven't|hasn't|hadn't) (?:had|seen|happened|lost|needed|missed|been|gone)\b.{0,40}\bsince"
    r"|(?:once|twice|\w+ times?) in the \w+ after"
    r"|(?:got|brought|took|cut|went|moved|reduced) (?:[\w-]+ ){0,3}(?:down |up )?(?:from|to) (?:about |around "
    r"|nearly "
    r"|under |over )?(?:\d|zero|nothing|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
    r"|thirty"
    r"|forty|fifty|half|a third|a quarter)\b)"
    r"|that was (?:the end of it|that)\b|traced it|within (?:an?|the|one|two|three|four|five|six"
    r"|\d+) (?:\w+ )?(?:hour|day|week|month|year|term)s?\b"
    r"|delivered|launched|shipped|on time|in time|closed the|fixed|resolved|solved|sorted|sent (?:a|me"
    r"|us) (?:a )?(?:card|letter|note|thank)"
    r"|(?:they|he|she|we|it|i)(?:'re|'s| are| is|'m| am)? (?:still|now) \w+|\bnow (?:they|he|she|we|it|the"
    r"|everybody|everyone|all|does|uses|teaches|runs|i)\b|(?:it|that) (?:only )?took (?:about|around|only"
    r"|me|us|less|a|\w+) \w+|we were (?:over|under|down|up) by|so (?:now|then) (?:i|we|it|the)"
    r"|i (?:learned|learnt|stopped|never|always) \w+ (?:from|since|that|in|again|now)"
    r"|it (?:became|was) (?:approved|adopted|rolled|clean|accepted|cleared|fine|back|done|working)|became"
    r"|rolled out|adopted|(?:he|she|they|it) (?:passed|left|stayed|improved|stopped|apologised|changed"
    r"|bought|renewed|came)|there were \w+-?\w* of them|complaints? (?:stopped|went|fell)"
    r"|the (?:customer|patient|parent|client|guest|pupil|driver)s? (?:was|were|left|went|came|said"
    r"|thanked))\b"
)
_RESULT_NOW: Final = r"\bnow\b\W*(?:$|[.!?])"
_STRONG: Final = (
    r"\b(?:once|one (?:day|time|morning|night|evening|afternoon|weekend)|last (?:year|month|week|winter|summer"
    r"|christmas)|there was (?:a|an|this|one)|before last|ago)\b"
)
_CAREER: Final = re.compile(
    r"\b(?:about yourself|(?:through|about|of|with) your (?:cv|resume|résumé|career|background|history"
    r"|experience|role|job|work|time)|introduce yourself|how you (?:got|came|ended)|where (?:are "
    r"|were )?you (?:are |were )?(?:now|with)|typical|normal (?:week|day)|currently|how long|what (?:do"
    r"|are) you (?:do|doing|answer|responsible))\b"
)
_UNSURE: Final = re.compile(
    r"\b(?:i'm|i am|i'd be|be) (?:not|really not|honestly not) (?:(?:really|too|quite|honestly|entirely|actually"
    r"|so) )?sure"
    r"(?: (?:now|really|actually|yet|what you mean|to be honest))?(?:[.,;!?]|$)|\bi wouldn't know\b|\bnot a clue\b"
    r"|\bi never thought (?:about|of) (?:it|that)\b|\bi haven't (?:really )?thought about (?:it|that)\b"
)
_PREFERS_NOT: Final = re.compile(r"\b(?:rather|prefer) not\b")
_ASKS_INSTANCE: Final = re.compile(
    r"\b(?:time|example|instance|occasion|situation|how (?:many|much)|rate|number|percentage|ratio|quota|target"
    r"|size|figure)\b|\bwhat was your\b"
)
_ASKS_RESULT: Final = re.compile(
    r"^\W*(?:(?:and|so|okay|right|but)\W+)*(?:what (?:came of|happened|was the (?:result|outcome))|how did (?:it|that"
    r"|this) (?:end|go|turn|work))"
)
_ASKS_ONE_THING: Final = re.compile(
    r"\bwhat came of\b|\b(?:why|what|how|who|when|where) (?:did|was|were|happened)\b|\bthe problem\b|\bdid (?:you"
    r"|it|he|she|they)\b"
)


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    raw = {
        "anchor": _ANCHOR,
        "blank": _BLANK,
        "hypothetical": _HYPOTHETICAL,
        "result": f"{_RESULT}|{_RESULT_NOW}",
        "strong": _STRONG,
    }
    return {name: re.compile(pattern) for name, pattern in raw.items()}


def past_clauses(text: str) -> int:
    """How many clauses tell of something that was, and are no supposition."""
    hypothetical = patterns()["hypothetical"]
    return sum(1 for clause in clauses(text) if not hypothetical.search(clause) and tells_past(clause))


def is_blank(answer: str) -> bool:
    """Whether nothing came: the answer is gone, or was put off, or there was none, and little else was said."""
    words = len(answer.split())
    lowered = answer.replace("’", "'").lower()
    if words < BLANK_WORDS and patterns()["blank"].search(lowered):
        return True
    return words < UNSURE_WORDS and bool(_UNSURE.search(lowered)) and not figures(answer) and not past_clauses(answer)


def asks_for(question: str) -> str:
    """What an answer to a lower-case question would be: a figure or instance, a career, a result, what happened."""
    named = (
        ("result", _ASKS_RESULT),
        ("career", _CAREER),
        ("instance", _ASKS_INSTANCE),
        ("one thing", _ASKS_ONE_THING),
    )
    return next((name for name, asks in named if asks.search(question)), "other")


def tells_example(question: str, kind: str, answer: str) -> bool:
    """Whether the answer tells of one thing that happened."""
    words = len(answer.split())
    past = past_clauses(answer)
    if kind == "logistics" or not past or is_blank(answer):
        return False
    lowered = answer.replace("’", "'").lower()
    anchors = len(patterns()["anchor"].findall(lowered))
    asked = question.lower()
    if (
        _ASKS_ONE_THING.search(asked)
        and not _ASKS_INSTANCE.search(asked)
        and not _CAREER.search(asked)
        and kind in ("background", "technical", "behavioural")
    ):
        # A past question about one thing is answered by what happened, however short.
        return (
            past >= (1 if words < 40 else 2)
            and past / max(1, len(clauses(answer))) >= 0.2
            and not _PREFERS_NOT.search(lowered)
        )
    if _CAREER.search(asked) or words < SHORTEST_STORY:
        return False
    share = past / max(1, len(clauses(answer)))
    if kind == "behavioural":
        if past >= 2 and share >= 0.5:
            return True
        return (past >= 3 and (anchors >= 1 or share >= 0.4)) or (past >= 2 and anchors >= 1 and share >= 0.3)
    if past >= 2 and patterns()["strong"].search(lowered):
        return True
    return anchors >= 1 and (
        (past >= 3 and share >= (0.25 if kind in ("motivation", "background") else 0.14))
        or (past >= 8 and anchors >= 2)
    )


def tells_result(kind: str, answer: str, *, has_example: bool, question: str = "") -> bool:
    """Whether an answer that tells an episode says what came of it."""
    if has_example and _ASKS_RESULT.search(question.lower()) and past_clauses(answer):
        return True
    if not has_example or len(answer.split()) < 18:
        return False
    lowered = answer.replace("’", "'").lower()
    start = len(lowered) // 4
    loose = kind in ("situational", "motivation")
    return any(
        match.start() >= start and not (loose and re.match(r"(?:so )?now|turned out|\w+ now", match.group()))
        for match in patterns()["result"].finditer(lowered)
    )
