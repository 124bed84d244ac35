"""Phone rang / dog / child / interruption."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems

_THING = (
    r"phone|mobile|dogs?|cat|kitten|parrot|budgie|door ?bell|door|alarm|kids?|son|daughter|baby|toddler|mother|mum|"
    r"mom|amma|father|dad|wife|husband|partner|flatmate|roommate|cooker|neighbou?rs?|builders?|drill\w*|hoover\w*|"
    r"delivery|postman|parcel|grandchild\w*|boy|girl|seagulls?|radio"
)
_SIGNS = (
    rf"(?:my|the|that's|that is|that'll be) (?:\w+ )?(?:{_THING})|whose is (?:the|that) \w+|(?:take|get|answer) "
    rf"(?:this|that|it)\b|background noise|bark(?:ed|ing|s)?|(?:{_THING}) (?:rang|went|was ringing|started|came|is|"
    rf"walked|burst|buzz\w*)|some(?:one|"
    r"body)(?: is|'s)? at the door|hush|shush|get down|down you get|off you go"
)
_TAKEN = (
    r"(?:have|need|had) to (?:take|get|answer) (?:this|that|it)|one moment,? i(?:'ll| have)|i'll be right back|"
    r"back in a (?:minute|second)|bear with me|give me (?:a|one|two) (?:minute|second)s?"
)
_EXCUSE = r"sorry|excuse|apolog\w+|hush|shush|phone|mobile|dog|cat|door\w*|alarm|take this|get down|down you get|noise"
_LONG_NOTED = (
    r"(?:answered|took|picked up) (?:it|the call|her|him)|had to (?:go|leave|get up|stop|answer|see to)|(?:ten|"
    r"five|several|few) min\w*|twice|kept|again and again|screaming|could not (?:hear|continue|go on)|the whole "
    r"(?:time|second|half)"
)
_SHORT_NOTED = (
    r"once|(?:cut|switched|turned|silenced|declined|rejected|put) (?:it|the call|the phone)?(?: \w+)? ?(?:off|down|"
    r"immediately|at once|away)?|at once|immediately|straight away|(?:for )?a (?:second|moment)|she smiled|he smiled|"
    r"they (?:smiled|laughed)|(?:she|he) laughed|no problem|did(?: not|n't) mind"
)
_LONG_BREAK, _OFTEN = 60.0, 3


def _judge(look: Look, text: str) -> Judgement:
    hits = look.find(f"{_SIGNS}|{_TAKEN}", look.transcript.turns if look.from_memory else look.mine)
    near = [h for h in hits if look.from_memory or pattern(_EXCUSE).search(h.turn.text)]
    words = content_stems(text)
    near = [h for h in near if words & content_stems(_around(look, h))] or near
    if not near:
        return Judgement("cannot be told", "Nobody in the record speaks of it.")
    quotes = tuple(look.quote(hit) for hit in near[:2])
    if look.from_memory:
        lines = [hit.turn for hit in near]
        if long := look.quotes(_LONG_NOTED, lines, 2):
            return Judgement("supported", "You noted that it took you away.", long)
        if short := look.quotes(_SHORT_NOTED, lines, 1):
            return Judgement("not supported", "By your notes it was over at once.", (*quotes[:1], *short))
        return Judgement("mixed", "You noted it; how long it took the notes do not show.", quotes)
    ends = [(hit.turn.end, nxt.start) for hit in near for nxt in look.turns(range(hit.turn.n + 1, hit.turn.n + 3))]
    broken = any(a is not None and b is not None and b - a > _LONG_BREAK for a, b in ends)
    if look.find(_TAKEN, [hit.turn for hit in near]) or broken:
        return Judgement("supported", "You took it, or the talk stopped for over a minute.", quotes)
    if len(near) >= _OFTEN:
        return Judgement("mixed", "Each time it was short, but it came back.", quotes)
    return Judgement("not supported", "It was over at once.", _course(look, near[0]))


def _around(look: Look, hit: Hit) -> str:
    """The turn and the one before it, which may have named the thing."""
    return " ".join(turn.text for turn in look.turns((hit.turn.n - 1, hit.turn.n)))


def _course(look: Look, hit: Hit) -> tuple[Quote, ...]:
    """What was said when it happened, how it ended, and what the other side made of it."""
    said = look.quote(hit)
    rest = Hit(hit.turn, min(len(hit.turn.text) - 1, hit.turn.text.find(said.text) + len(said.text) + 1), 0)
    end = look.quote(rest) if rest.start < len(hit.turn.text) - 1 else said
    after = look.next_theirs(hit.turn.n)
    return tuple(dict.fromkeys((said, end, *((look.opening(after),) if after else ()))))


ITEM = Worry(
    id="W34",
    name="disturbance",
    title="Phone rang / dog / child / interruption",
    why="Using the phone: 60–67% in polls; a ring alone is not use.",
    sources=(*cite("careerbuilder-2018"),),
    says=each(
        "my phone went off | the dog barked all through it | my kid walked in | the doorbell rang | there was "
        "building noise outside | my flatmate came in | My phone rang and I answered it | baby crying in the "
        "background | the fire alarm went off"
    ),
    decidable="in part",
    reads=True,
    supports="The call was answered, or a long break.",
    refutes="Silenced at once.",
    letter="no",
    otherwise="Check-list.",
    caution="Home life is no fault.",
    judge=_judge,
    finds=(
        Example(
            "Worry: My phone went off.\n"
            "Me: Sorry, I have to take this. [100-103]\n"
            "Ann: All right. [103-104]\n"
            "Me: Sorry, I'm back. [220-222]",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: My phone went off.\n"
            "Me: Sorry, that's my phone. It's off now. [100-103]\n"
            "Ann: Don't worry. [103-104]\n"
            "Me: So, the order. [105-107]",
            "not supported",
        ),
        Example("Worry: My phone went off.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
