"""I asked about money or holidays too early."""

from collections.abc import Iterable

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems

_MATTERS = (
    r"salar\w*|pay\b|pays|paid|money|wages?|ctc|package|compensation|bonus\w*|commission|pension|rates?|per hour|"
    r"an hour|increment|hike|remuneration|how much|earn\w*|lakhs?",
    r"holidays?|annual leave|leave|days? off|time off|vacation|pto",
    r"benefits|perks|parking|allowance",
    r"hours|overtime|shifts?|weekends?|saturdays?|sundays?|evenings?|part[- ]time|flexi\w*|rota",
    r"work(?:ing)? from home|wfh|remote\w*|hybrid|home office",
    r"nights? away|travel\w*|away from home|on the road|overnight|nights|drive|on site",
)
_MONEY_RAISED = (
    r"salar\w*|pay (?:rate|range|scale|band|is|rise|review)\w*|the pay|we pay|wages?|ctc|compensation|bonus\w*|"
    r"expectations?|per (?:hour|annum|year|month)|(?:an|a) (?:hour|year)|starting (?:on|at|rate)|pension|lakhs?|package"
)
_ASKS = (
    r"\?|what(?:'s|s| is| are| would| does)|how (?:much|many|long)|is (?:it|there)|do (?:you|i|we)|can i|could i|when"
)


def _judge(look: Look, text: str) -> Judgement:
    about = [matter for matter in _MATTERS if pattern(matter).search(text)] or [_MATTERS[0], _MATTERS[1]]
    matter = "|".join(about)
    if look.from_memory:
        theirs = look.quotes(rf"(?:she|he|they|hr|sir|madam|\w+) (?:then |also )?asked [^.]*(?:{matter})", look.mine, 1)
        lines = look.quotes(
            rf"i (?:then |also |only |just )?(?:asked|enquired|inquired) [^.]*(?:{matter})", look.mine, 1
        )
        if lines:
            return Judgement("supported", "You noted that you asked.", lines)
        return Judgement("mixed" if theirs else "cannot be told", "The notes do not say that you raised it.", theirs)
    raised = look.find(_MONEY_RAISED if about[0] == _MATTERS[0] else matter, look.theirs)
    mine = look.find(matter, [t for t in look.mine if pattern(_ASKS).search(t.text)])
    put = {n: e for e in look.record.my_questions for n in e.question_turns}
    asked = [hit for hit in mine if hit.turn.n in put or "?" in look.quote(hit).text]
    asked = _nearest(look, asked, text)
    before = _nearest(look, (hit for hit in raised if not asked or hit.turn.n < asked[0].turn.n), text)
    if not asked:
        told = [hit for hit in look.find(matter, look.mine) if not before or hit.turn.n < before[0].turn.n]
        if told:
            return Judgement("mixed", "You mentioned it first, though not as a question.", (look.quote(told[0]),))
        if before:
            return Judgement("not supported", "They raised it, not you.", (look.quote(before[0]),))
        return Judgement("cannot be told", "No question of yours about it could be found in the record.")
    quotes, place = tuple(look.quote(hit) for hit in asked[:2]), put.get(asked[0].turn.n)
    key = place.id if place else None
    if before:
        answered = look.answer_quote(place) if place else ()
        reason = "They had spoken of it before you asked."
        return Judgement("not supported", reason, (look.quote(before[0]), *quotes, *answered)[:3], key)
    return Judgement("supported", "You raised it first, and nobody had spoken of an offer.", quotes, key)


def _nearest(look: Look, hits: Iterable[Hit], text: str) -> list[Hit]:
    """Those of the places that share most with the worry's own words, in order."""
    wanted = content_stems(text)
    shared = [(len(wanted & content_stems(look.quote(hit).text)), hit) for hit in hits]
    most = max((count for count, _ in shared), default=0)
    return [hit for count, hit in shared if count == most]


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
    cues=each(
        r"(?:opened|started|began|kicked off) (?:with|by asking) (?:\S+ ){0,5}?(?:pay|salary|money|holidays?|wages?|"
        r"hours|leave) | asked (?:\S+ ){0,3}?(?:saturdays?|sundays?|weekends?|shifts?|evenings?|nights)(?: \S+){0,5} |"
        r" (?:ask\w*|brought|bring\w*|mention\w*|rais\w*|talk\w*|enquir\w*|inquir\w*|went on|question|on) ~(?:about |"
        r"up |for )?~(?:the |my |their )?(?:salary|pay|money|wages?|ctc|package|bonus\w*|holidays?|annual leave|leave|"
        r"days? off|time off|vacation|benefits|perks|overtime|hours|working from home|wfh|remote|hybrid|flexi\w*|"
        r"part[- ]time|nights? away|travel\w*|travell\w*|commission|raise|pension|compensation|hike|"
        r"parking)(?! question)(?: ~(?:too (?:early|soon)|straight away|first|before))? | (?:money|salary|pay|"
        r"holidays?) ~(?:too (?:early|soon)|first interview|before) | greedy | money[- ]grabbing | before ~(?:any |"
        r"an |the )?offer"
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
