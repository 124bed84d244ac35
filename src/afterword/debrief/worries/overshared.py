"""I told too much about my private life."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_passages import PRIVATE, family, many, passage, spread, words
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems
from afterword.language.words import count_words

_ADMITTED = (
    r"too (?:much|long|personal)|should(?:n't| not) have|no idea why i|don't know why i|overshar\w*|went on about|"
    r"poured|blurted|ended up telling|started (?:crying|telling)|cried|in tears"
)
_NO_MORE = (
    r"that was (?:the (?:height|extent|end|sum) of it|as far as (?:it|i) went)|(?:left|leave|kept) it (?:at that|there|"
    r"short)|(?:said|told (?:her|him|them)) (?:no|nothing) more|went no further|didn't (?:go into|say) (?:it|any ?more|"
    r"details?)"
)
_LONG, _SEVERAL = 60, 3


def _judge(look: Look, text: str) -> Judgement:
    if look.from_memory:
        return _noted(look)
    touched = {
        n
        for e in look.record.questions_to_me
        if pattern(PRIVATE.replace("my (?:ex", "(?:my|your) (?:ex", 1)).search(e.question)
        for n in e.answer_turns
    }
    topic, hits = focus(look, family(text)).topic, look.find(PRIVATE, look.mine)
    if not hits:
        return Judgement("cannot be told", "No private passage could be found in what you said.")
    # Where the worry names the matter, the passages on it are what counts.
    named = [h for h in hits if topic & content_stems(family(h.turn.text))] or list(hits)
    unasked = [h for h in named if h.turn.n not in touched]
    long = [h.turn for h in unasked if many(h.turn.text) >= _SEVERAL and words(h.turn, topic) > _LONG]
    if long:
        told = max(long, key=lambda turn: (len(topic & content_stems(turn.text)), words(turn, topic)))
        reason = f"A private passage of about {words(told, topic)} words that nobody asked for."
        return Judgement("supported", reason, passage(look, told, topic))
    if len(unasked) >= _SEVERAL or any(count_words(look.quote(h).text) > _LONG / 2 for h in unasked):
        times = {1: "once", 2: "twice"}.get(len(unasked), f"{len(unasked)} times")
        reason = f"You spoke of private things {times} unasked; each time it was short."
        return Judgement("mixed", reason, tuple(look.quote(h) for h in unasked[:2]))
    if wide := [h for h in unasked if spread(h.turn, topic) > _LONG]:
        reason = "You came to speak of it unasked, and stayed with it for a while."
        return Judgement("mixed", reason, tuple(look.quote(h) for h in wide[:2]))
    short = "It was short." if unasked else "You were asked."
    asked = (
        q
        for e in look.record.questions_to_me
        if set(e.answer_turns) & {h.turn.n for h in named[:2]} & touched
        for q in look.question(e)
    )
    return Judgement("not supported", short, (*tuple(asked)[:2], *(look.quote(hit) for hit in named[:2])))


def _noted(look: Look) -> Judgement:
    own = [hit for hit in look.find(_ADMITTED, look.mine) if pattern(PRIVATE).search(hit.turn.text)]
    short = [hit for hit in look.find(_NO_MORE, look.mine) if pattern(PRIVATE).search(hit.turn.text)]
    if short and not own:
        return Judgement("not supported", "You noted that you said no more than that.", (look.quote(short[0]),))
    reason = "Your own notes say so." if own else "Notes do not show how much was said."
    return Judgement("supported" if own else "cannot be told", reason, tuple(look.quote(hit) for hit in own[:2]))


ITEM = Worry(
    id="W39",
    name="overshared",
    title="I told too much about my private life",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W39: thresholds and conditions", "reading")),
    says=each(
        "overshared | I told too much about my private life | I talked about my divorce | I told them about my "
        "depression | I said too much about my health | I mentioned my kids too often | I started crying about my mum "
        "| TMI about my family problems | I shared personal things I shouldn't have"
    ),
    decidable="yes",
    reads=True,
    supports="A long private passage, unasked.",
    refutes="Short, or asked for.",
    letter="no",
    rules=("E12",),
    otherwise="Two-sentence limit.",
    caution="An unlawful question: W46.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I overshared.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: Well, since my divorce it has been hard, my ex-husband took the house and the children were with my "
            "mother while I was in hospital, and then there was the depression and the tablets, and my mother got ill "
            "as well, so some weeks I just could not plan anything at all, and the doctor said it would take years "
            "before I would feel right again, and then my sister stopped talking to me.",
            "supported",
        ),
        Example(
            "Worry: I overshared.\nAnn: How do you plan a week? {technical yes}\nMe: From the rota.", "cannot be told"
        ),
    ),
    passes=(
        Example(
            "Worry: I overshared about my divorce.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: Since my divorce I plan it on Sundays. I write down the drops.",
            "not supported",
        ),
    ),
)
