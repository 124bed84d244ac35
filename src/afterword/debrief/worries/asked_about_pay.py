"""I asked about money or holidays too early."""

from afterword.debrief.worry_asking import answers, nearest, questions
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_MATTERS = (
    r"salar\w*|pay\b|pays|paid|money|wages?|ctc|package|compensation|bonus\w*|commission|pension|rates?\b|per hour|"
    r"an hour|increments?|hike|remuneration|how much|earn\w*|lakhs?|point (?:of|on) the scale|(?:pay |salary "
    r")?(?:scale|band|grade)|(?:starting|start) (?:on|at|point)|what point|dosh|rise|raise|terms",
    r"holidays?|annual leave|leave|days? off|time off|vacations?|pto|days in lieu|(?:in )?august",
    r"benefits|perks|parking|allowance|sick pay|lunch breaks?|breaks?",
    r"hours|overtime|shifts?|weekends?|saturdays?|sundays?|evenings?|part[- ]time|flexi\w*|rota",
    r"work(?:ing)? from home|wfh|remote\w*|hybrid|home office",
    r"nights? away|travel\w*|away from home|on the road|overnight|nights|drive|on site",
)
_MONEY_RAISED = (
    r"salar\w*|pay (?:rate|range|scale|band|is|rise|review)\w*|the pay|we pay|pay you|wages?|ctc|compensation|"
    r"bonus\w*|your expectations?|per (?:hour|annum)|(?:[£$€₹]|pounds|dollars|euro\w*|\d|twenty|thirty|fifty|"
    r"ninety) (?:an|a|per) (?:hour|year)|starting (?:on|at|rate)|pension|lakhs?|package|money[- ](?:wise|side)|the "
    r"(?:money|pay|wages?)|\w+(?:ty|teen|ve|ne|ur|ix|ht|en)? (?:an|per) (?:hour|annum)|what are you on"
)


_UNASKED = (
    r"(?:nobody|no one|they)(?: had| hadn't)? (?:\w+ )?(?:brought|raised|mentioned|said)|out of nowhere|unprompted|"
    r"before (?:they|anyone)"
)


def _judge(look: Look, text: str) -> Judgement:
    about = [matter for matter in _MATTERS if pattern(matter).search(text)] or [_MATTERS[0], _MATTERS[1]]
    matter = "|".join(about)
    if look.from_memory:
        return _noted(look, matter)
    raised = look.find(_MONEY_RAISED if about[0] == _MATTERS[0] else matter, look.theirs)
    put = {n: e for e in look.record.my_questions for n in e.question_turns}
    asked = nearest(look, questions(look, matter, put), text)
    before = nearest(look, (hit for hit in raised if not asked or hit.turn.n < asked[0].turn.n), text)
    if not asked:
        told = [hit for hit in look.find(matter, look.mine) if not before or hit.turn.n < before[0].turn.n]
        if before and (not told or about[0] == _MATTERS[0]):
            return Judgement("not supported", "They raised it, not you.", (look.quote(before[0]),))
        if told and not answers(look, told[0].turn.n):
            return Judgement("mixed", "You mentioned it first, though not as a question.", (look.quote(told[0]),))
        return Judgement("cannot be told", "No question of yours about it could be found in the record.")
    place = put.get(asked[0].turn.n)
    reply = look.next_theirs(asked[0].turn.n)
    quotes = (*(look.quote(hit) for hit in asked[:2]), *((look.opening(reply),) if reply else ()))
    key = place.id if place else None
    if before:
        reason = "They had spoken of it before you asked."
        return Judgement("not supported", reason, (look.quote(before[0]), *quotes)[:3], key)
    return Judgement("supported", "You raised it first, and nobody had spoken of an offer.", quotes, key)


def _noted(look: Look, matter: str) -> Judgement:
    theirs = look.quotes(rf"(?:she|he|they|hr|sir|madam|\w+) (?:then |also )?asked [^.]*(?:{matter})", look.mine, 1)
    said = rf"i (?:\w+ )?(?:asked|brought up|raised|mentioned|said|went|goes) [^.]*(?:{matter})"
    lines = look.quotes(rf"{said}|(?:{matter})[^.]* so i (?:did|asked)|(?:then )?me[,:][^.]*(?:{matter})", look.mine, 1)
    put = [e for e in look.record.my_questions if pattern(matter).search(e.question)]
    lines = lines or tuple(quote for e in put[:1] for quote in look.question(e))
    if lines:
        first = look.quotes(_UNASKED, [t for t in look.mine if t.n == lines[0].turn], 1)
        return Judgement("supported", "You noted that you asked.", tuple(dict.fromkeys((*lines, *first))))
    return Judgement("mixed" if theirs else "cannot be told", "The notes do not say that you raised it.", theirs)


ITEM = Worry(
    id="W29",
    name="asked-about-pay",
    title="I asked about money or holidays too early",
    why="Advice only; no data on its cost.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W29: thresholds and conditions", "reading")),
    says=each(
        "I asked about salary | I asked about money or holidays too early | I brought up pay before they did | I went "
        "on about the nights away before there was any offer | I asked how many days off I would get | I asked about "
        "working from home in the first interview | It looked greedy asking about the bonus | I asked about annual "
        "leave straight away | I enquired about CTC too soon | I shouldn't have mentioned money | first thing I asked "
        "was the hours and overtime"
    ),
    decidable="yes",
    supports="The candidate raised it in a first interview before any talk of an offer.",
    refutes="The interviewer asked, or it was the end of the process.",
    letter="no",
    rules=("E8",),
    caution="No sin; the note simply stays silent.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I asked about salary too early.\n"
            "Ann: Any questions?\n"
            "Me: What's the salary? {candidate-question yes}\n"
            "Ann: It's on the scale.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I asked about salary too early.\n"
            "Ann: The salary is on the scale, thirty thousand to start.\n"
            "Me: And is the salary reviewed each year? {candidate-question yes}\n"
            "Ann: In April.",
            "not supported",
        ),
        Example(
            "Worry: I asked about salary too early.\n"
            "Ann: Any questions?\n"
            "Me: Who would train me? {candidate-question yes}\n"
            "Ann: Sam.",
            "cannot be told",
        ),
    ),
)
