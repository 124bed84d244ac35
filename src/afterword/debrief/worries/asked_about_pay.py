"""I asked about money or holidays too early."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_MATTERS = (
    r"salar\w*|pay\b|paid|money|wages?|ctc|package|compensation|bonus\w*|commission|pension|(?:hourly|day|"
    r"daily) rate|rate of pay|per hour|increment|hike",
    r"holidays?|annual leave|leave|days? off|time off|vacation|pto",
    r"benefits|perks|parking|allowance",
    r"hours|overtime|shifts?|weekends?|part[- ]time|flexi\w*|rota",
    r"work(?:ing)? from home|wfh|remote\w*|hybrid|home office",
    r"nights? away|travel\w*|away from home|on the road|overnight|nights|drive|on site",
)


def _judge(look: Look, text: str) -> Judgement:
    about = [matter for matter in _MATTERS if pattern(matter).search(text)] or [_MATTERS[0], _MATTERS[1]]
    matter = "|".join(about)
    mine = [e for e in look.record.my_questions if pattern(matter).search(e.question)]
    if look.from_memory:
        lines = look.quotes(rf"i asked [^.]*(?:{matter})", look.mine, 1)
        return Judgement(
            "supported" if lines else "cannot be told",
            "You noted that you asked." if lines else "The notes do not say who raised it.",
            lines,
        )
    theirs = look.find(matter, look.theirs)
    if not look.record.exchanges:
        return Judgement("cannot be told", "The record holds no question of either side.")
    if not mine:
        told = [hit for hit in look.find(matter, look.mine) if not theirs or hit.turn.n < theirs[0].turn.n]
        if told:
            return Judgement("mixed", "You mentioned it first, though not as a question.", (look.quote(told[0]),))
        return Judgement(
            "not supported",
            "No question of yours in the record was about it.",
            tuple(look.quote(h) for h in theirs[:1]),
        )
    first = min(min(e.question_turns) for e in mine)
    before = [hit for hit in theirs if hit.turn.n < first]
    asked = tuple(q for e in mine[:2] for q in look.question(e))
    if before:
        answered = tuple(q for e in mine[:1] for q in look.answer_quote(e))
        return Judgement(
            "not supported",
            "They had spoken of it before you asked.",
            (look.quote(before[0]), *asked, *answered)[:3],
            mine[0].id,
        )
    return Judgement("supported", "You raised it first, and nobody had spoken of an offer.", asked, mine[0].id)


ITEM = Worry(
    id="W29",
    name="asked-about-pay",
    title="I asked about money or holidays too early",
    why="Advice only; no data on its cost.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W29: thresholds and conditions", "reading")),
    says=each(
        "I asked about salary | I asked about money or holidays too early | I brought up pay before they did | "
        "I went on about the nights away before there was any offer | I asked how many days off I would get | "
        "I asked about working from home in the first interview | It looked greedy asking about the bonus | "
        "I asked about annual leave straight away | I enquired about CTC too soon | "
        "I shouldn't have mentioned money | first thing I asked was the hours and overtime"
    ),
    cues=each(
        r"(?:ask\w*|brought|bring\w*|mention\w*|rais\w*|talk\w*|enquir\w*|inquir\w*|went on|question|"
        r"on) ~(?:about |up |for )?~(?:the |my |their )?(?:salary|pay|money|wages?|ctc|package|bonus\w*|holidays?|"
        r"annual leave|leave|days? off|time off|vacation|benefits|perks|overtime|hours|working from home|wfh|"
        r"remote|hybrid|flexi\w*|part[- ]time|nights? away|travel\w*|travell\w*|commission|raise|pension|"
        r"compensation|hike|parking)(?! question)(?: ~(?:too (?:early|soon)|straight away|first|before))? | "
        r"(?:money|salary|pay|holidays?) ~(?:too (?:early|soon)|first interview|before) | greedy | "
        r"money[- ]grabbing | before ~(?:any |an |the )?offer"
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
            "not supported",
        ),
    ),
)
