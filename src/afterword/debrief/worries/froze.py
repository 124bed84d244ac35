"""My mind went blank / I froze."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import is_empty, meant, outcome, taken_up, unfound, unhappy, weighty
from afterword.debrief.worry_focus import Focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first
from afterword.debrief.worry_notes import EMPTY, only_admission
from afterword.debrief.worry_open import gave_up, nowhere
from afterword.debrief.worry_pressed import left_out, tried_before
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_SOMETHING = 60  # words of an answer that began with nothing and is more than that; a reading


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    if exchange is None and (noted := look.noted(about.topic, EMPTY)):
        return Judgement("supported", "You noted that no answer came.", noted[:2])
    if exchange and gave_up(look, exchange):
        return Judgement("supported", "You noted that no answer came.", look.quotes(EMPTY, look.answer(exchange), 2))
    if exchange is None or (at_first(exchange) == "yes" and not _surely(look, about, exchange)):
        blank = [e for e in weighty(look) if is_empty(e)]
        exchange = (blank[0] if blank and (not about.named or len(blank) == 1) else None) or exchange
    if exchange is None:
        if noted := only_admission(look, EMPTY):  # one blank in the notes is the one that is meant
            return Judgement("supported", "You noted that no answer came.", noted)
        return unfound(about) or nowhere(look)
    family, end = look.family(exchange), outcome(look, exchange)
    tried = look.quotes(signs.BLANK, look.answer(exchange)) or look.question(exchange)
    if end == "no" and (exchange.words or 0) > _SOMETHING and (taken := taken_up(look, exchange)):
        reason = "It took a moment, and then an answer came that they took up."
        return Judgement("not supported", reason, (*tried[:1], *taken), exchange.id)
    if end == "no":
        again = " and it was never answered" if len(family) < 2 else ", it was put again, and it was never answered"
        return Judgement("supported", f"You gave nothing to this question{again}.", tried, exchange.id)
    told = tuple(q for e in reversed(family) for q in look.answer_quote(e))[:1]
    if end == "partly":
        return Judgement("mixed", "Part of it was answered, part stayed open.", (*tried, *told)[:3], exchange.id, "yes")
    if is_empty(exchange) and len(family) > 1:
        reason = "The first time brought nothing. When it was put again, you answered."
        return Judgement("mixed", reason, (*tried, *told), exchange.id)
    if first := tried_before(look, exchange):
        reason = "The first time brought nothing. When they asked again, an answer came."
        return Judgement("mixed", reason, (*look.said(first), *told), exchange.id)
    if left_out(look, text, exchange):
        reason = "An answer came; the part that you name could not be found in it."
        return Judgement("mixed", reason, (*told, *look.question(exchange)), exchange.id, "yes")
    if pushed := unhappy(look, exchange):
        return Judgement("mixed", "Something about the answer stayed open.", (*told, *pushed), exchange.id, "yes")
    return Judgement("not supported", "An answer came, with something in it.", told, exchange.id)


def _surely(look: Look, about: Focus, exchange: Exchange) -> bool:
    """Whether the worry names this question, and not only something that it happens to mention."""
    asked = look.stems[exchange.id][0]
    return about.named or bool(about.pointed & asked) or len(about.topic & asked) > 1


ITEM = Worry(
    id="W05",
    name="froze",
    title="My mind went blank / I froze",
    why=(
        "30% of 6,000 polled say they lose the thread; searching memory for a story costs time in real interviews too "
        "(Bangerter, Brosy & Corvalan)."
    ),
    sources=(*cite("S0"), Source("Bangerter, Brosy & Corvalan", "searching memory for a story", "paper")),
    says=each(
        "I froze | I blanked | drew a blank | My mind went blank on the safeguarding question | I had no answer for "
        "the one about targets | I completely lost my train of thought | I just sat there and couldn't think of a "
        "single thing | nothing came to me when they asked about conflict | brain freeze when he asked why us | I "
        "choked on the leadership question | my brain shut down | I had nothing to say to the last question | "
        "Couldn't come up with an example | Went totally blank when she asked for a time I failed | my mind was "
        "empty, I could not answer"
    ),
    decidable="yes",
    reads=True,
    supports="No answer with content to that question in the whole record.",
    refutes="The answer came after the pause; the interviewer waited or rephrased and went on normally.",
    letter="yes",
    rules=("D3", "D4", "D12"),
    otherwise='If-then plan: "if I go blank, I repeat the question aloud".',
    caution="Felt time is longer than clock time: measure.",
    owns=EMPTY,
    judge=_judge,
    finds=(
        Example(
            "Worry: I froze on the safeguarding question.\n"
            "Ann: What would you do if a child told you something worrying? Think safeguarding. {situational no}\n"
            "Me: I'm sorry, it's just gone. Can we come back to it?\n"
            "Ann: Of course.",
            "supported",
        ),
        Example(
            "Worry: I froze on the safeguarding question.\n"
            "Ann: What does safeguarding mean to you? {technical no >yes}\n"
            "Me: I'm sorry, it's just gone.\n"
            "Ann: Let me ask again. What does safeguarding mean in your classroom? {technical yes again}\n"
            "Me: It means I listen, write it down and take it to the lead the same day.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I froze on the safeguarding question.\n"
            "Ann: What does safeguarding mean to you? {technical yes}\n"
            "Me: Sorry, let me think. It means I listen, write it down and take it to the lead the same day.",
            "not supported",
        ),
    ),
)
