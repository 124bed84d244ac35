"""I spoke too fast."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_SLOWER = (
    r"(?:can|could|would|to|please|just)(?: you)?(?: \w+)? slow (?:down|up|it down)|slow down|slower|(?:too|a bit|"
    r"very|so|bit|little) "
    r"(?:fast|quick(?:ly)?)(?! (?:question|one|word|point))|mile a minute|not so fast|go back a bit|racing|"
    r"(?:at|going) (?:some|a|such a|quite a|a fair) (?:clip|pace|rate|speed|lick|gallop)|"
    r"(?:went|flew|gone) (?:by|past|over) (?:me|us|my head)|(?:trying|want|need) to (?:write|note|type|"
    r"get) (?:\w+ )?(?:it|"
    r"this|that|all)? ?down|i'm (?:only |still |just )?(?:trying to write|writing)|catch (?:up|my breath)|"
    r"let me (?:just )?(?:catch up|write|note|get) (?:that|it|this|up)|take your time,? (?:now|there)|(?:whoa|steady)"
)
_FAST = 180


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    rate = look.measure("words_per_minute")
    slower = look.quotes(_SLOWER, look.theirs)
    asked = slower or look.quotes(signs.AGAIN, look.theirs)
    if look.from_memory and slower:
        return Judgement("supported", "You noted that you were asked to slow down.", slower)
    if rate is None or rate.value is None:
        reason = "The record has no times from which a speed could be measured."
        if slower:
            return Judgement("mixed", f"You were asked to slow down. {reason}", slower)
        return Judgement("cannot be told", reason, asked)
    told = f"{rate.value:.0f} words per minute of your own turns"
    if rate.value > _FAST and asked:
        return Judgement("supported", f"{told}, and you were asked to slow down or to repeat.", asked)
    if rate.value > _FAST or slower:
        half = "nobody asked you to slow down or repeat" if not asked else "you were asked to slow down or to repeat"
        return Judgement("mixed", f"{told}, and {half}.", asked)
    return Judgement("not supported", f"{told}, under {_FAST}, and nobody asked you to slow down.")


ITEM = Worry(
    id="W07",
    name="too-fast",
    title="I spoke too fast",
    why=(
        "26% of candidates fear it. Published studies count a higher rate in the speaker's favour (facts 2.1); "
        "160–180 was recommended for radio news; no harmful upper limit is established."
    ),
    sources=(
        Source("Rodero 2012", "rates for radio news", "paper"),
        Source("Afterword's worry catalogue", "W07: thresholds and conditions", "reading"),
    ),
    says=each(
        "talked a mile a minute | I spoke too fast | I was rushing through my answers | speaking way too quickly | I "
        "gabbled | I raced through everything | I talk so fast when I'm nervous | went at a hundred miles an hour"
    ),
    decidable="in part",
    supports=(
        "Over 180 words per minute of speaking time, or clearly above the speaker's own median, AND requests to "
        "repeat or a wrong paraphrase by the interviewer."
    ),
    refutes="No request to repeat.",
    thresholds=(
        Threshold(
            "speaking rate",
            "> 180 words per min of speaking time",
            "upper end of radio advice, Rodero 2012; the reaction decides",
        ),
    ),
    letter="no",
    otherwise="Mark the commas; breathe after the question.",
    caution="Whole-recording rates are lower than speaking-time rates; compare like with like.",
    speech=True,
    judge=_judge,
    finds=(
        Example(
            "Worry: I spoke too fast.\n"
            "Facts: wpm=196\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: Because of the new site.\n"
            "Ann: Could you slow down a little?",
            "supported",
        ),
        Example(
            "Worry: I spoke too fast.\nFacts: wpm=196\nAnn: Why us? {motivation yes}\nMe: Because of the new site.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I spoke too fast.\nFacts: wpm=150\nAnn: Why us? {motivation yes}\nMe: Because of the new site.",
            "not supported",
        ),
    ),
)
