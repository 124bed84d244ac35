"""I said something untrue / exaggerated."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_notes import UNTRUE, WRONG
from afterword.debrief.worry_papers import not_done, same_figure
from afterword.debrief.worry_tenure import too_long
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems

_OF_FIGURES = (
    r"\d+|years?|dates?|months?|numbers?|figures?|percent\w*|how (?:many|much|long)|since|when|rounded|amounts?|size|"
    r"turnover|targets?|budget"
)
_PUT_RIGHT = r"that's not (?:right|correct|quite)|not (?:quite|right|correct)|wrong|incorrect|actually,? (?:it|no|that)"


def _judge(look: Look, text: str) -> Judgement:
    topic = focus(look, text).topic
    found = look.record.signals.corrections
    near = [c for c in found if topic & content_stems(f"{c.said.text} {c.document.text}")]
    if near or (found and not topic):
        first = (near or found)[0]
        return Judgement(
            "supported",
            f"You said {first.wrong}. The paper says {first.right}.",
            (first.said, first.document),
            _held(look, first.said),
        )
    if pattern(_OF_FIGURES).search(text) and (same := same_figure(look, topic)):
        return Judgement("not supported", "Your own papers say the same.", same)
    if over := too_long(look, topic):
        said, paper, span = over
        return Judgement("supported", f"Your own paper gives {span}.", (said, paper), _held(look, said))
    said_it = [turn for turn in look.mine if topic & content_stems(turn.text)]
    answered = {t.n: t for e in focus(look, text).exchanges[:1] for t in look.answer(e)}
    for turn in said_it or answered.values():
        reply = None if look.from_memory else look.next_theirs(turn.n)
        if reply and (put_right := look.quotes(_PUT_RIGHT, [reply], 1)):
            return Judgement("supported", "They put it right.", (look.best(turn, topic), *put_right))
    if said_it and (undone := not_done(look, look.best(said_it[0], topic), topic)):
        reason = "You spoke of it as done or given; your own paper says how far it is."
        return Judgement("supported", reason, undone)
    if found:
        reason = "What you mean was not found, but on another matter your papers say something else than you did."
        return Judgement("mixed", reason, (found[0].said, found[0].document), letter="must")
    quotes = (look.best(said_it[0], topic),) if said_it and topic else ()
    return Judgement(
        "cannot be told",
        "No paper in the case contradicts what you said. Only you know; if it is untrue, put it right.",
        quotes,
    )


def _held(look: Look, quote: Quote) -> str | None:
    return next((e.id for e in look.record.exchanges if quote.turn in e.answer_turns), None)


ITEM = Worry(
    id="W19",
    name="said-untrue",
    title="I said something untrue / exaggerated",
    why="Lying 71% deal-breaker; integrity faults are the hard ones (Kim 2004).",
    sources=(*cite("careerbuilder-2018", "kim-2004"),),
    says=each(
        "I overstated | I lied a bit | wrong date | I think I told her the wrong year for my certificate | I "
        "exaggerated my Excel skills | I said I managed ten people but it was six | I told a white lie about my "
        "notice period | I said something that isn't true | I gave them the wrong figure for turnover | I bluffed "
        "about knowing SAP | I misled them about why I left | I said 2019 and it was 2020 | stretched the truth | I "
        "inflated my numbers | I claimed to be fluent and I am not"
    ),
    decidable="yes",
    supports="A contradiction confirmed by a document.",
    refutes="Rounding, recognition error, other project.",
    letter="must",
    rules=("D11",),
    otherwise="Grave cases: talk to a person of trust.",
    caution="The program advises correction and never hides it.",
    owns=f"{UNTRUE}|{WRONG}",
    judge=_judge,
    finds=(
        Example(
            "Worry: I told them the wrong year for my licence.\n"
            "Resume: HGV licence, class 1, 2019\n"
            "Correction: I've had my licence since 2016. | HGV licence, class 1, 2019\n"
            "Ann: How long have you had your licence? {background yes}\n"
            "Me: I've had my licence since 2016.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I told them the wrong year for my licence.\n"
            "Resume: HGV licence, class 1, 2019\n"
            "Ann: How long have you had your licence? {background yes}\n"
            "Me: I've had my licence since 2019.",
            "not supported",
        ),
        Example(
            "Worry: I exaggerated my Excel skills.\nAnn: How's your Excel? {technical yes}\nMe: Very good.",
            "cannot be told",
        ),
    ),
)
