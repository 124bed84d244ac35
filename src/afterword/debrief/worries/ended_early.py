"""It was over too soon."""

from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_timing import lengths_said, minutes, shortened, slot_minutes
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_ROOM = (
    r"what (?:have you got|do you want to know|questions)|ask (?:everything|away|anything|us)|anything (?:else|for "
    r"us|you)|your turn"
)
_WHY = (
    r"that's not (?:you|about you)|(?:another|next) (?:one|meeting|interview|call)|back to back|something(?:'s| "
    r"has) (?:on fire|come up)|got to (?:go|run)|fire alarm"
)
_NO_ROOM = (
    r"(?:hold|keep|save) your questions?|"
    r"no time (?:left )?for (?:your questions|questions|yours|any)|(?:e-?mail|send) (?:me|us) "
    r"(?:your|any) questions"
)
_OVER = (
    r"(?:way |well |a bit |already )?over (?:my|our|the|your) \w+[- ]minutes?|(?:we(?:'re|'ve| are| have)?|"
    r"i(?:'m|'ve)?) (?:\w+ )?(?:r[au]n(?:ning)?|gone|went) (?:a bit |well |way |\w+ minutes )?over\b(?! budget)"
)
_LAST = 10
"""Turns before the end in which somebody says that the time was up."""


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    lasted, slot, said = minutes(look), slot_minutes(look), lengths_said(look)
    if over := look.quotes(_OVER, look.theirs[-_LAST:], 1) if not (lasted and slot) else ():
        return Judgement("not supported", "It ran over the time that was planned.", over)
    if lasted is None or slot is None:
        missing = "how long it lasted" if lasted is None else "how long it was meant to last"
        return Judgement("cannot be told", f"The record does not show {missing}.", said)
    told = f"{lasted:.0f} of the {slot:.0f} minutes"
    if not shortened(look):
        return Judgement("not supported", f"It lasted {told} that were planned.", said)
    asked = look.record.my_questions
    cut = look.quotes(_NO_ROOM, look.theirs, 1) if look.from_memory or not asked else ()
    if not cut and (asked or look.record.signals.invited_to_ask):
        room = look.quotes(_ROOM, look.turns(look.record.signals.invited_to_ask), 1)
        quotes = (*said, *look.quotes(_WHY, look.theirs, 1), *room, *(q for e in asked[:1] for q in look.question(e)))
        return Judgement("mixed", f"It lasted {told}, but there was room for your questions.", quotes)
    return Judgement("supported", f"It lasted {told}, and there was no room for your questions.", (*said, *cut))


ITEM = Worry(
    id="W41",
    name="ended-early",
    title="It was over too soon",
    why=(
        "Ambiguous. About 30% of decisions fall within five minutes, 70% later, 22.5% after the interview (Frieder "
        "2016)."
    ),
    sources=(
        Source("Frieder 2016", "when interviewers decide", "paper"),
        Source("Afterword's worry catalogue", "W41: thresholds and conditions", "reading"),
    ),
    says=each(
        "it only lasted 20 minutes | It was over too soon | they ended it early | He wrapped up after fifteen minutes "
        "| we were supposed to have an hour and it was half that | the interview was so short | they cut it short | "
        "finished way before time | she hurried me out"
    ),
    decidable="yes",
    supports="Under 60% of the slot AND the candidate's questions cut.",
    refutes="The slot was short; all questions put.",
    thresholds=(Threshold("share of the slot", "< 60 %", "reading"),),
    letter="no",
    caution="Back-to-back calendars.",
    judge=_judge,
    finds=(
        Example(
            "Worry: It was over too soon.\n"
            "Facts: minutes=15 slot=45\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: The site.\n"
            "Ann: We'll leave it there.",
            "supported",
        ),
        Example(
            "Worry: It was over too soon.\n"
            "Facts: minutes=15 slot=45\n"
            "Ann: Any questions? {invited}\n"
            "Me: Who would train me? {candidate-question yes}\n"
            "Ann: Sam.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: It was over too soon.\nFacts: minutes=38 slot=45\nAnn: Why us? {motivation yes}\nMe: The site.",
            "not supported",
        ),
        Example("Worry: It was over too soon.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
