"""What an answer is made of: whether it tells one thing that happened, and what came of it.

What can be seen of an answer (tenses, places in time, outcomes, its words and those of the question) is weighed as
answers of our own, judged by hand, have taught.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from afterword.debrief.blanks import is_blank
from afterword.debrief.counted import figures
from afterword.debrief.tenses import clauses, is_past, past_clauses
from afterword.language.linear import Model, feature_words

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
_STRONG: Final = (
    r"\b(?:once|one (?:day|time|morning|night|evening|afternoon|weekend)|last (?:year|month|week|winter|summer"
    r"|christmas)|there was (?:a|an|this|one)|before last|ago)\b"
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
_CAREER: Final = re.compile(
    r"\b(?:about yourself|(?:through|about|of|with) your (?:cv|resume|résumé|career|background|history"
    r"|experience|role|job|work|time)|introduce yourself|how you (?:got|came|ended)|where (?:are "
    r"|were )?you (?:are |were )?(?:now|with)|typical|normal (?:week|day)|currently|how long|what (?:do"
    r"|are) you (?:do|doing|answer|responsible))\b"
)
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
_GENERAL: Final = re.compile(
    r"\b(?:always|usually|normally|generally|typically|tend|try|every (?:time|day|week)|whenever|sometimes|often|would"
    r"|i'll|if|you (?:have|need|can|should|must|want))\b|'d\b"
)
_I_DID: Final = re.compile(r"\bi (?:\w+ly |just |then |also |even )?([a-z']+)")
_WE_DID: Final = re.compile(r"\bwe (?:\w+ly |just |then |also |all )?([a-z']+)")
_TOGETHER: Final = (
    ("k", "share"),
    ("k", "past"),
    ("asks", "past"),
    ("strong", "share"),
    ("len", "past"),
    ("general", "past"),
)
ASKED: Final = 25
"""Words at the end of a question that are looked at. Our own choice."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    raw = {"anchor": _ANCHOR, "result": f"{_RESULT}|{_RESULT_NOW}", "strong": _STRONG}
    return {name: re.compile(pattern) for name, pattern in raw.items()}


def _asks_for(question: str) -> str:
    """What an answer would be: a figure or instance, a career, a result, what happened."""
    named = (
        ("result", _ASKS_RESULT),
        ("career", _CAREER),
        ("instance", _ASKS_INSTANCE),
        ("one thing", _ASKS_ONE_THING),
    )
    return next((name for name, asks in named if asks.search(question)), "other")


def bucket(value: float, *edges: float) -> str:
    """The place of a figure among the edges, as a name."""
    return str(sum(value >= edge for edge in edges))


@lru_cache(maxsize=512)
def seen(question: str, kind: str, answer: str) -> dict[str, float]:
    """What can be seen of an answer to a question of a kind."""
    low, asked = answer.replace("’", "'").lower(), question.replace("’", "'").lower()
    words = feature_words(low)
    past, rules = past_clauses(answer), _patterns()
    results = [match.start() / len(low) for match in rules["result"].finditer(low)]
    names = {
        "k": kind,
        "asks": _asks_for(asked),
        "len": bucket(len(words), 6, 12, 25, 45, 80),
        "past": bucket(past, 1, 2, 3, 5, 8),
        "share": bucket(past / max(1, len(clauses(answer))), 0.1, 0.25, 0.4, 0.55, 0.7),
        "anchors": bucket(len(rules["anchor"].findall(low)), 1, 2, 3),
        "strong": str(bool(rules["strong"].search(low))),
        "i": bucket(sum(is_past(m[1]) for m in _I_DID.finditer(low)), 1, 2, 4),
        "we": bucket(sum(is_past(m[1]) for m in _WE_DID.finditer(low)), 1, 2, 4),
        "general": bucket(len(_GENERAL.findall(low)), 1, 2, 4),
        "figures": bucket(len(figures(answer)), 1, 2),
        "results": bucket(len(results), 1, 2, 3),
        "late": str(any(place > 0.5 for place in results)),
        "blank": str(is_blank(answer)),
    }
    out = {f"{name}={value}": 1.0 for name, value in names.items()}
    out |= {f"{one}={names[one]} {two}={names[two]}": 1.0 for one, two in _TOGETHER}
    asking = feature_words(asked)[-ASKED:]
    for mark, said in (("w", words), ("z", words[len(words) * 2 // 3 :]), ("q", asking)):
        out |= {f"{mark}={word}": 0.5 for word in said}
    out |= {f"b={one} {two}": 0.5 for one, two in pairwise(words)}
    out |= {f"q={one} {two}": 0.5 for one, two in pairwise(asking)}
    return out


def tells_example(question: str, kind: str, answer: str) -> bool:
    """Whether the answer tells of one thing that happened."""
    if is_blank(answer):
        return False
    return Model.load("afterword.debrief.learned", "example").best(seen(question, kind, answer)) == "yes"


def result_features(question: str, kind: str, answer: str, *, has_example: bool) -> dict[str, float]:
    """What can be seen of an answer, with whether it tells an example."""
    return {**seen(question, kind, answer), f"example={has_example}": 1.0}


def tells_result(kind: str, answer: str, *, has_example: bool, question: str = "") -> bool:
    """Whether an answer says what came of it."""
    features = result_features(question, kind, answer, has_example=has_example)
    return not is_blank(answer) and Model.load("afterword.debrief.learned", "result").best(features) == "yes"
