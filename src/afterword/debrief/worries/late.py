"""I was late."""

from afterword.debrief.model import Letter
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source, cite

_SORRY = (
    r"sorry (?:i'm|i am|to be|for being|that i'm|about being|i was)[^.]{0,12}late|(?:so |very |"
    r"really )?sorry[^.]{0,30}(?:late|wait\w*|delay\w*)|apologi[sz]e[^.]{0,30}(?:late|wait\w*|delay\w*)|(?:i was|"
    r"i'm) (?:so )?late|so sorry"
)
_LATE = (
    r"(?:minutes?|mins?|hour|bit|you (?:were|are)|you're|i was|came|arrived) (?:\w+ ){0,3}late\b|lateness|"
    r"late this morning"
)
_GRACE, _GREY = 5.0, 2.0


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    minutes = look.record.signals.minutes_late
    first = look.mine[0].n if look.mine else 0
    own = look.quotes(_SORRY, [t for t in look.mine if look.from_memory or t.n <= first + 4], 1)
    raised = look.quotes(_LATE, [t for t in look.theirs if t.n > first], 2)
    invite = look.record.case.invite
    slot = (Quote(invite.source, invite.start_line),) if invite and invite.start_line and minutes is not None else ()
    if minutes is None:
        if raised or own:
            return Judgement(
                "supported" if raised else "mixed",
                "It was said in the room; by how much the record does not show.",
                (*own, *raised),
            )
        return Judgement("cannot be told", "Neither the times nor anything said shows when you came.")
    letter: Letter = "partly" if raised or not own else "no"
    if minutes > _GRACE:
        after = " They came back to it." if raised else " Nobody came back to it."
        return Judgement(
            "supported",
            f"About {minutes:.0f} minutes after the agreed time.{after}",
            (*slot, *own, *raised)[:4],
            letter=letter,
        )
    if minutes >= _GREY:
        return Judgement("mixed", f"About {minutes:.0f} minutes: little, but not nothing.", (*slot, *own), letter="no")
    if raised or own:
        return Judgement(
            "mixed", "The times show little, but it was spoken of.", (*slot, *own, *raised)[:4], letter=letter
        )
    return Judgement("not supported", "You were there within two minutes of the agreed time.", slot)


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
    cues=each(
        r"stuck (?:on|in|behind) (?:\S+ ){1,5}?late | (?:came|reached|arrived|got there|turned up|walked in|logged in|"
        r"joined) (?:\S+ ){0,4}?late(?: \S+){0,4} | (?:minutes?|mins|hour) (?:behind|past|over) | behind (?:time|"
        r"schedule) | (?:was|were|arriv\w*|got|turned|showed|came|join\w*|log\w*|dial\w*|being|am|ran|running|"
        r"minutes?|mins?|hour|quarter of an hour|bit|little|very|too) ~(?:\w+ )?late(?! ?r| in| on)(?:ness)? |"
        r" late for (?:it|the|my) | lateness | my late arrival | (?:not|never) ~(?:on time|punctual) | kept (?:them|"
        r"him|her|everyone|the panel|@\S+) waiting | (?:minutes?|mins?) (?:late|after) | missed the (?:start|"
        r"beginning|first) | overslept | stuck in traffic | train was | bus was"
    ),
    decidable="in part",
    supports="More than 5 min after the invited time by own fault. 2–5 min: mixed.",
    refutes="Joined on time; the other side started late; accepted on the spot.",
    thresholds=(Threshold("lateness", "> 5 min", "reading"), Threshold("lateness, grey zone", ">= 2 min", "reading")),
    letter="partly",
    rules=("H4",),
    otherwise="Leave-by plan, calendar alarm.",
    caution="A video lobby can hide a punctual arrival.",
    owns=r"late|delayed|missed (?:the|my) (?:bus|train)|overslept|traffic|reached at",
    judge=_judge,
    finds=(
        Example("Worry: I was late.\nFacts: late=9\nMe: I'm so sorry I'm late.\nAnn: You're here now.", "supported"),
        Example("Worry: I was late.\nFacts: late=3\nAnn: Hello.\nMe: Hello.", "mixed"),
        Example("Worry: I was late.\nAnn: Hello.\nMe: Hello.", "cannot be told"),
    ),
    passes=(Example("Worry: I was late.\nFacts: late=0\nAnn: Hello.\nMe: Hello.", "not supported"),),
)
