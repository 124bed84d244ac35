"""I did not finish the test or case."""

from afterword.debrief.worry_answers import outcome
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_FINE = (
    r"(?:nobody|no one|most (?:people|candidates)|few people|hardly anyone|not many|very few|"
    r"almost nobody) (?:\w+ )?(?:ever |really |"
    r"actually )?(?:finish\w*|get\w*|complete\w*|manage\w*)|(?:don't|didn't|not|never|weren't|aren't|"
    r"wasn't) (?:\w+ )?(?:need|have|expect\w*|"
    r"supposed|meant|want\w*|look\w* for)(?: \w+){0,3} (?:to (?:finish|complete|get)|finished)|(?:doesn't|don't|"
    r"didn't) (?:need|have) to be "
    r"(?:finished|complete)|don't worry (?:about|if you) (?:\w+ )?(?:finish\w*|the rest|get\w*)|"
    r"that's (?:far enough|plenty|all (?:i|we) "
    r"need\w*)|(?:more|just|only) interested in how you|(?:see|seen|watch) how you(?:'d|'re| would)? (?:think\w*|"
    r"work\w*|go about|start|do|tackle|get on)|"
    r"designed (?:not to|so)|(?:only|just) want(?:ed|s)? to (?:see|hear|watch)|(?:said|says|"
    r"goes)(?: \w+)? don't worry"
)
_WANTED = (
    r"(?:finish\w*|complete\w*) (?:it|that|the|off)|the (?:last|remaining|final|second|third) (?:part|bit|page|"
    r"section|question|task|one)|"
    r"time'?s up|out of time|needed to see|we have to stop|that's time|pens down|leave it there|(?:hoping|wanted|"
    r"want|like) to (?:see|get "
    r"to)|how far did you get|didn't get to|(?:never|not) (?:got|get) to|what about the"
)
_MISSED = (
    r"(?:bit|part|piece|thing|one|what) (?:that )?(?:i|we) (?:was|were|really|actually) (?:\w+ )?(?:after|interested|"
    r"wanted|hoping|looking)|(?:i|we)(?:'d| had| was| were)? (?:\w+ )?(?:hoped|hoping|wanted|wanting) to (?:see|get|"
    r"hear|reach)|(?:pity|shame) we (?:didn't|never|couldn't)|would(?:'ve| have) liked to (?:see|get)"
)
_ADMITTED = (
    r"(?:was|were) (?:going|about|meaning) to (?:get|come) to|used (?:it|the time|my time) (?:all )?up|(?:ran|"
    r"run) out of time|(?:didn't|did not|couldn't|not) (?:\w+ )?(?:finish\w*|complete\w*|get (?:to|through))|"
    r"half[- ]finished|unfinished"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    fine, wanted = look.quotes(_FINE, look.theirs), look.quotes(_WANTED, look.theirs)
    admitted = look.quotes(_ADMITTED, look.mine, 1)
    asked = [
        e
        for e in look.record.questions_to_me
        if pattern(_WANTED).search(e.question) and not pattern(_FINE).search(e.question) and outcome(look, e) != "yes"
    ]
    if fine and not asked:
        return Judgement("not supported", "They said that finishing was not expected.", fine)
    if asked and not fine:
        quotes = (*look.question(asked[0]), *(admitted or look.said(asked[0])))
        return Judgement("supported", "A part was missing, and they asked for it.", quotes, asked[0].id)
    if asked:
        reason = "They asked for a part that was missing, and said that finishing was not expected."
        return Judgement("mixed", reason, (*look.question(asked[0]), *fine), asked[0].id)
    if look.from_memory and admitted:
        return Judgement("supported", "You noted that a part was missing.", admitted)
    missed = () if look.from_memory else look.quotes(_MISSED, look.theirs, 1)
    if missed and (wanted or admitted):
        return Judgement("supported", "The time was up, and they said that they had wanted more.", (*missed, *admitted))
    if wanted and not look.from_memory:
        return Judgement("mixed", "The time was up; whether finishing was expected nobody said.", (*wanted, *admitted))
    return Judgement("cannot be told", "Nobody in the record says whether it had to be finished.", admitted)


ITEM = Worry(
    id="W25",
    name="unfinished-task",
    title="I did not finish the test or case",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W25: thresholds and conditions", "reading")),
    says=each(
        "ran out of time | I did not finish the test or case | I didn't complete the coding exercise | I only got "
        "through half of the case study | never finished the task | I couldn't finish the presentation | only solved "
        "two out of three problems"
    ),
    decidable="in part",
    supports="A core part is missing and the interviewer asked for it.",
    refutes="Told that finishing was not expected.",
    letter="partly",
    rules=("D12",),
    otherwise="Timed practice.",
    caution="No unasked long solutions.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I didn't finish the exercise.\n"
            "Ann: We needed to see the last part, can you finish it? {technical no}\n"
            "Me: I ran out of time.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I didn't finish the exercise.\nAnn: Nobody finishes this exercise, that's fine.\nMe: All right.",
            "not supported",
        ),
        Example("Worry: I didn't finish the exercise.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
