"""I have not heard back."""

from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_waiting import beyond, days_since
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_NUDGED = (
    r"(?:my|two|three|both|an?|the) (?:e-?mails?|messages?|calls?|reminders?|letter)|i(?:'ve| have)? (?:even |also "
    r"|already )?(?:rang|rung|written|wrote|emailed|called|chased)|left on read|answers? to me|follow(?:ed)? up"
)
_WROTE = r"(?:added|update|later)\b[^.]*(?:emailed|wrote|rang|called|chased)|since i (?:wrote|emailed|rang|called)"
_WEEK = 7


def _judge(look: Look, text: str) -> Judgement:
    steps = look.record.signals.next_steps
    wrote = look.quotes(_WROTE, look.mine, 2) if look.from_memory else ()
    quotes = (*(step.quote for step in steps[:1]), *wrote)
    day = next((step.day for step in steps if step.day), None)
    when = look.record.case.date.date() if look.record.case.date else None
    promised = f"They named a day, {day.day} {day:%B}." if day else "No day was found in the record."
    over = beyond(text)
    passed = days_since(text)
    if over is None and (passed is None or (day and not when)):
        return Judgement("cannot be told", f"{promised} Until then, or for about a week, silence says nothing.", quotes)
    due = (day - when).days if day and when else _WEEK
    over = over if over is not None else (passed or 0) - due
    if over <= 0:
        told = f"{passed} days are within {'it' if day else 'the usual'}"
        return Judgement("not supported", f"{promised} {told}; silence says nothing yet.", quotes)
    gone = "That day has passed" if day else f"{passed or over} days have passed"
    if over <= _WEEK:
        return Judgement("mixed", f"{promised} {gone}, by less than a week: that is common.", quotes)
    if wrote or pattern(_NUDGED).search(text):
        reason = f"{promised} {gone}, by more than a week, and you have asked: close it, and go on applying."
        return Judgement("supported", reason, quotes)
    reason = f"{promised} {gone}, by more than a week: time for one short reminder."
    return Judgement("mixed", reason, quotes, letter="partly")


ITEM = Worry(
    id="W48",
    name="not-heard-back",
    title="I have not heard back",
    why=(
        "About 24 days on average; under 4% within a day, 37% within a week; 61–77% say they were ghosted at some "
        "time (facts 4.5)."
    ),
    sources=(
        Source("Time to hire", "about 24 days, facts 4.5", "article"),
        Source("Afterword's worry catalogue", "W48: thresholds and conditions", "reading"),
    ),
    says=each(
        "ghosted | silence | I have not heard back | It's been two weeks and nothing | they still haven't called | no "
        "reply to my email | they said Friday and it's Monday now | No word from them since | I think they ghosted me "
        "| recruiter is not responding"
    ),
    decidable="yes",
    supports="The promised date and a week passed after a nudge.",
    refutes="Before the promised date; under a week.",
    thresholds=(Threshold("after the promised date", "> 7 days", "advice of about a week"),),
    letter="partly",
    rules=("H3", "G8", "G9"),
    otherwise="Close after the second silence; go on applying.",
    caution="Silence is about the process at least as much as about you.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I have not heard back.\n"
            "Next: We'll ring you by Friday.\n"
            "Ann: We'll ring you by Friday.\n"
            "Me: Thank you.",
            "cannot be told",
        ),
    ),
    passes=(Example("Worry: It's been two days and nothing.\nAnn: Thanks for coming.\nMe: Goodbye.", "not supported"),),
)
