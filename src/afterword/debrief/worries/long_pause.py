"""I paused too long before answering."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_REPHRASED = (
    r"shall i (?:repeat|rephrase)|(?:let me|i'll) (?:rephrase|put it|ask (?:it|that))|are you (?:still )?(?:there|"
    r"with (?:me|us))|we can (?:skip|"
    r"leave|come back)|let's (?:leave|skip|move on)"
)
_WAITED = r"take your time|no rush|there's no hurry|have a (?:moment|minute|think)|in your own time"
_SILENT = (
    r"(?:long|awkward|awful|horrible) (?:silence|pause)|(?:took|taking) (?:me )?(?:ages|forever|too long|"
    r"a long time)|"
    r"sat there (?:in silence|for)|said nothing for|(?:went|was) (?:silent|quiet)|are you still there|take your time"
)
_LONG_GAP, _TIMES_OWN = 4.0, 3.0


def _judge(look: Look, text: str) -> Judgement:
    _, exchange = meant(look, text)
    asked = (exchange,) if exchange else weighty(look)
    waits = [(gap, e) for e in asked if look.timed and (gap := _gap(look, e)) is not None]
    waits.sort(key=lambda pair: pair[0])
    own = look.measure("latency_median")
    if not waits:
        waited = look.quotes(_WAITED, look.theirs, 1)
        return Judgement("cannot be told", "The record has no times from which a pause could be measured.", waited)
    gap, worst = waits[-1]
    usual = own.value if own and own.value is not None else waits[len(waits) // 2][0]
    told = f"The longest pause before an answer was {gap:.0f} seconds; your usual one {usual:.1f}."
    if exchange:
        told = f"The pause before that answer was {gap:.0f} seconds; your usual one {usual:.1f}."
    around = range(min(worst.question_turns), max(worst.answer_turns, default=0) + 2)
    near = [turn for turn in look.theirs if turn.n in around]
    waited, put = look.quotes(_WAITED, near), look.quotes(_REPHRASED, near)
    again = look.record.exchange(worst.repeated_in or "")
    quotes = (*look.question(worst), *look.answer_quote(worst))
    clearly = gap > max(_LONG_GAP, _TIMES_OWN * max(usual, 0.5))
    if clearly and (again or put):
        reaction = "The question was put again." if again else "They stepped in."
        put = look.question(again) if again else put
        return Judgement("supported", f"{told} {reaction}", (*quotes, *put)[:4], worst.id)
    if waited:
        return Judgement("mixed", f"{told} Somebody told you to take your time.", (*waited, *quotes)[:3], worst.id)
    if clearly and at_first(worst) != "yes":
        return Judgement("mixed", f"{told} Nobody reacted to it.", quotes, worst.id)
    return Judgement("not supported", f"{told} Nobody reacted to it.", quotes, worst.id)


def _gap(look: Look, exchange: Exchange) -> float | None:
    """Seconds of silence between the question and the answer."""
    asked, told = look.turns(exchange.question_turns), look.answer(exchange)
    if not asked or not told or asked[-1].end is None or told[0].start is None:
        return None
    return told[0].start - asked[-1].end


ITEM = Worry(
    id="W06",
    name="long-pause",
    title="I paused too long before answering",
    why=(
        "The 200 ms gap belongs to everyday talk; no norm for interview answers; slow replies look less willing or "
        "sincere in requests and yes/no matters (Roberts 2006; Ziano & Wang 2021)."
    ),
    sources=(Source("Roberts 2006", "", "paper"), Source("Ziano & Wang 2021", "", "paper")),
    says=each(
        "awkward silence | I paused too long before answering | There were these horrible long silences | took me "
        "ages to start answering | I left long gaps | I was too slow to answer | dead air after his question | I took "
        "too much time to think"
    ),
    decidable="in part",
    reads=True,
    supports=(
        "A gap clearly longer than the speaker's own median AND the interviewer asked again, rephrased or withdrew "
        "the question."
    ),
    refutes="Gaps of some seconds on hard questions without a reaction.",
    letter="no",
    otherwise="Say that you are looking for a good example.",
    caution="Delay on the line adds to gaps.",
    speech=True,
    owns=_SILENT,
    judge=_judge,
    finds=(
        Example(
            "Worry: There were long silences before I answered.\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: Because of the new site.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: I paused too long before answering.\n"
            "Facts: latency=1.2\n"
            "Ann: Why us? {motivation yes} [10-12]\n"
            "Me: Because of the new site. [13-18]\n"
            "Ann: What do you know about it? {motivation yes} [18-20]\n"
            "Me: It opened in May. [21-25]",
            "not supported",
        ),
    ),
)
