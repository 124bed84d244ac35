"""Everybody saw how nervous I was."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_answers import outcome, taken_up, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_words import every, times
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_OWN = (
    r"i'm (?:so |really |very |a bit |quite )?(?:nervous|shaking)|sorry,? (?:i'm )?nervous|my nerves|"
    r"(?:my )?hands are shaking"
)
_SEEN_ONLY = r"hands?|voice|legs?|knees?|blush\w*|sweat\w*|red|shak\w+|trembl\w+|lips?|fingers?"


def _judge(look: Look, text: str) -> Judgement:
    remarks = look.quotes(signs.EASE, look.theirs)
    if remarks:
        return Judgement("supported", f"{look.who(remarks)} remarked on it.", remarks)
    own = () if look.from_memory else look.quotes(_OWN, look.mine)
    if len(own) >= 2:
        return Judgement("supported", f"You said {times(len(own))} yourself that you were nervous.", own)
    if own:
        return Judgement("mixed", "You said so once yourself; nobody else remarked on it.", own)
    asked = weighty(look)
    whole = bool(asked) and all(outcome(look, e) != "no" for e in asked)
    if look.from_memory or pattern(_SEEN_ONLY).search(text) or not whole:
        return Judgement("cannot be told", "Nobody remarked on it, and words alone cannot show it.")
    reason = f"Nobody remarked on it. {every(len(asked), 'larger question')} got an answer."
    taken = tuple(q for e in asked for q in taken_up(look, e))
    return Judgement("not supported", reason, taken[:1] or look.answer_quote(asked[0]))


ITEM = Worry(
    id="W09",
    name="visibly-nervous",
    title="Everybody saw how nervous I was",
    why=(
        "Illusion of transparency; self-reported anxiety and performance: rho −.19. Openly anxious behaviour does "
        "cost ratings (facts 3.2)."
    ),
    sources=(*cite("savitsky-gilovich-2003", "feiler-powell-2016"),),
    says=each(
        "my voice shook | I blushed | I was sweating | my hands trembled | Everybody saw how nervous I was | My hands "
        "were shaking when I held the paper | I was visibly nervous | I was a nervous wreck | they could tell I was "
        "terrified | I went bright red | my leg would not stop bouncing | I was shaking like a leaf | so anxious, it "
        "must have shown"
    ),
    decidable="in part",
    supports="The interviewer remarked on it, or the user announced it repeatedly.",
    refutes="No remark; answers complete.",
    letter="no",
    rules=("E3",),
    otherwise="Show the transparency finding before the next interview: it improved speeches.",
    caution="Inferring nerves from voice or face is out of bounds (facts 5.3).",
    judge=_judge,
    finds=(
        Example(
            "Worry: They all saw how nervous I was.\n"
            "Ann: Take a deep breath, there's no need to be nervous.\n"
            "Me: Thank you.",
            "supported",
        ),
        Example(
            "Worry: My hands were shaking.\nAnn: Why us? {motivation yes}\nMe: Because of the new site.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: They all saw how nervous I was.\nAnn: Why us? {motivation yes}\nMe: Because of the new site.",
            "not supported",
        ),
    ),
)
