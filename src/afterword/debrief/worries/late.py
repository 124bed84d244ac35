"""I was late."""

from afterword.debrief.model import Letter
from afterword.debrief.worry_arrival import arrival
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source, cite

_GRACE, _GREY, _OPENING = 5.0, 2.0, 4
_ON_TIME = (
    r"(?:right|bang|dead|spot) on (?:time|the dot|the hour|cue|half|quarter|\w+ past)|on the dot|perfect timing|"
    r"you(?:'re| are|'ve come) (?:\w+ )?(?:early|on time|in good time|punctual)"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    came, invite = arrival(look), look.record.case.invite
    slot = (Quote(invite.source, invite.start_line),) if invite and invite.start_line and came.minutes else ()
    quotes = (*slot, *came.own, *came.forgiven, *came.theirs, *came.raised)[:4]
    after = " They came back to it." if came.raised else " They took it well." if came.forgiven else ""
    letter: Letter = "partly" if came.raised or not (came.own or came.forgiven) else "no"
    if came.minutes is None:
        if came.raised:
            return Judgement("supported", "It was spoken of; by how much the record does not show.", quotes)
        if came.own and (came.forgiven or came.theirs):
            return Judgement("not supported", "You said sorry, and it was settled on the spot.", quotes)
        if came.own:
            return Judgement("mixed", "You spoke of it; by how much the record does not show.", quotes, letter="no")
        if came.theirs:
            return Judgement("not supported", "They were behind time themselves, and nobody spoke of you.", came.theirs)
        if welcome := look.quotes(_ON_TIME, look.theirs[:_OPENING], 1):
            return Judgement("not supported", "They said themselves that you were on time.", welcome)
        return Judgement("cannot be told", "Neither the times nor anything said shows when you came.")
    told = f"About {came.minutes:.0f} minutes after the agreed time."
    if came.minutes > _GRACE and (came.raised or not (came.forgiven or came.theirs)):
        return Judgement("supported", told + (after or " Nobody came back to it."), quotes, letter=letter)
    if came.minutes >= _GREY:
        return Judgement("mixed", told + (after or " Little, but not nothing."), quotes, letter=letter)
    if came.raised:
        return Judgement("mixed", "The times show little, but it was spoken of.", quotes, letter=letter)
    return Judgement("not supported", "You were there within two minutes of the agreed time.", quotes)


ITEM = Worry(
    id="W31",
    name="late",
    title="I was late",
    why="A real negative (S2). BLR: worst fault for 38%; Accountemps: 2–9%.",
    sources=(
        *cite("S2", "blr-2010"),
        Source("Afterword's worry catalogue", "W31: thresholds and conditions", "reading"),
    ),
    says=each(
        "I arrived late | I was late | Twelve minutes late. It's all they will remember. | I joined the call ten "
        "minutes after the start | I got there late because of the bus | I kept them waiting | my train was delayed "
        "and I turned up late | I logged on late | I was not on time | five mins late to the Zoom | I overslept and "
        "missed the start"
    ),
    decidable="in part",
    supports="More than 5 min after the invited time by own fault. 2–5 min: mixed.",
    refutes="Joined on time; the other side started late; accepted on the spot.",
    thresholds=(Threshold("lateness", "> 5 min", "reading"), Threshold("lateness, grey zone", ">= 2 min", "reading")),
    letter="partly",
    rules=("H4",),
    otherwise="Leave-by plan, calendar alarm.",
    caution="A video lobby can hide a punctual arrival.",
    judge=_judge,
    finds=(
        Example("Worry: I was late.\nFacts: late=9\nMe: I'm so sorry I'm late.\nAnn: You're here now.", "supported"),
        Example("Worry: I was late.\nFacts: late=3\nAnn: Hello.\nMe: Hello.", "mixed"),
        Example("Worry: I was late.\nAnn: Hello.\nMe: Hello.", "cannot be told"),
    ),
    passes=(Example("Worry: I was late.\nFacts: late=0\nAnn: Hello.\nMe: Hello.", "not supported"),),
)
