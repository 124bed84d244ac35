"""I stumbled over a gap, firing, or job changes."""

from afterword.debrief.worry_answers import length, outcome, unhappy
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_history import ASKED, CAME_BACK, GAP, UNCLEAR, after, of_work
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import REGRET
from afterword.debrief.worry_open import asked_on
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems

_PLAIN = 60


def _judge(look: Look, text: str) -> Judgement:
    asked = [e for e in look.record.questions_to_me if pattern(ASKED).search(e.question) and of_work(e)]
    about = focus(look, text)
    near = [e for e in asked if about.topic & content_stems(f"{e.question} {e.answer}")]
    history = near or [e for e in asked if e.kind in ("motivation", "background") or pattern(GAP).search(e.question)]
    if not history:
        return Judgement("cannot be told", "The record holds no question about your work history that could be meant.")
    first = history[0]
    probes = {e.id for e in (*history[1:], *look.family(first)) if pattern(ASKED).search(e.question)} - {first.id}
    probes |= {e.id for e in asked_on(look, first, f"{ASKED}|{UNCLEAR}")}
    doubts = [c for c in look.record.signals.concerns if c.exchange in {e.id for e in history}]
    named = about.pointed & look.stems[first.id][0]
    probes |= {e.id for e in look.record.questions_to_me if named & look.stems[e.id][0] and after(e, first)}
    if look.from_memory and (noted := look.noted(about.topic, CAME_BACK)):
        return Judgement("supported", "You noted that they came back to it.", (*noted[:2], *look.question(first)))
    if look.from_memory:
        matter = look.stems[first.id][1] & about.topic
        probes |= {e.id for e in look.record.questions_to_me if matter & look.stems[e.id][0]} - {first.id}
    stayed = [first, *(e for e in look.record.questions_to_me if e.id in probes)]
    quotes = tuple(q for e in (first, *stayed[1:][-2:]) for q in look.question(e))
    last = max((n for e in stayed for n in e.answer_turns), default=0)
    unclear = look.quotes(UNCLEAR, look.turns(range(last + 1, last + 3)), 1) if probes and not look.from_memory else ()
    if doubts or len(probes) >= 2 or first.repeated_in or unclear or (look.from_memory and probes):
        reason = (
            f"{doubts[0].by.split()[0] if doubts[0].by else 'They'} voiced a doubt about it."
            if doubts
            else f"{look.who(quotes)} came back to it."
        )
        return Judgement("supported", reason, tuple(c.quote for c in doubts) or (*quotes, *unclear), first.id)
    told = look.answer_quote(first)
    if outcome(look, first) == "no":
        return Judgement("mixed", "No plain reason was given, but they let it rest.", (*quotes[:1], *told), first.id)
    if look.from_memory:
        return Judgement("cannot be told", "You noted a reason; how it came over you did not note.", told, first.id)
    if not probes and (first.words or 0) <= _PLAIN and outcome(look, first) == "yes" and not unhappy(look, first):
        return Judgement("not supported", "One question, a plain answer, and they went on.", told, first.id)
    long = f"They went on, but the answer was long ({length(first)})."
    reason = f"{look.who(quotes[1:2])} asked once more about it." if probes else long
    return Judgement("mixed", reason, (*told, *quotes[1:2]), first.id)


ITEM = Worry(
    id="W22",
    name="work-history-stumble",
    title="I stumbled over a gap, firing, or job changes",
    why="S3 names stumbling over work history. For a raised concern any account beats none (Tsai 2010).",
    sources=(
        *cite("S3", "tsai-2010"),
        Source("Afterword's worry catalogue", "W22: thresholds and conditions", "reading"),
    ),
    says=each(
        "why did you leave | I stumbled over the gap in my CV | I made a mess of explaining why I was fired | my "
        "explanation for leaving Tesco sounded terrible | the career break question went badly | they kept asking "
        "about my job hopping | I couldn't explain the two years out | I didn't know how to explain the redundancy | "
        "I sounded shifty about why I left | I fumbled the gap question | They grilled me about changing jobs so often"
    ),
    decidable="yes",
    reads=True,
    supports="Repeated probing, or a concern voiced.",
    refutes="One question answered in up to 60 words, then on.",
    thresholds=(Threshold("plain reason", "<= 60 words", "about 30 s"),),
    letter="yes",
    rules=("D10",),
    otherwise="A 30-second account, rehearsed.",
    caution="Health and family reasons are private (E12).",
    owns=REGRET,
    judge=_judge,
    finds=(
        Example(
            "Worry: I stumbled over why I left the bakery.\n"
            "Ann: Why did you leave the bakery? {motivation partly}\n"
            "Me: It was, well, it's complicated.\n"
            "Ann: But what happened at the bakery? {motivation partly follows}\n"
            "Me: We had differences.\n"
            "Ann: I'm still not clear why you left the bakery. {motivation no follows}\n"
            "Me: It wasn't right.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I stumbled over why I left the bakery.\n"
            "Ann: Why did you leave the bakery? {motivation yes}\n"
            "Me: It closed in March.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: From the orders.",
            "not supported",
        ),
    ),
)
