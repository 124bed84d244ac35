"""I have not heard back."""

import re

from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_WORDS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_AGO = re.compile(r"\b(\d+|a|one|two|three|four|five|six|seven|eight|nine|ten) (days?|weeks?|months?)\b", re.IGNORECASE)
_LENGTH = {"day": 1, "week": 7, "month": 30}
_WEEK = 7


def _judge(look: Look, text: str) -> Judgement:
    steps = look.record.signals.next_steps
    quotes = tuple(step.quote for step in steps[:1])
    day = next((step.day for step in steps if step.day), None)
    when = look.record.case.date
    passed = _days(text)
    promised = f"They named a day, {day.day} {day:%B}." if day else "No day was named in the record."
    if passed is None or (day and not when):
        return Judgement("cannot be told", f"{promised} Until then, or for about a week, silence says nothing.", quotes)
    due = (day - when.date()).days if day and when else _WEEK
    if passed <= due:
        return Judgement("not supported", f"{promised} {passed} days are within it; silence says nothing yet.", quotes)
    if passed > due + _WEEK:
        return Judgement(
            "mixed",
            f"{promised} {passed} days are more than a week beyond it: time for one short reminder.",
            quotes,
            letter="partly",
        )
    return Judgement("mixed", f"{promised} {passed} days are a little beyond it, which is common.", quotes)


def _days(text: str) -> int | None:
    found = _AGO.search(text)
    if not found:
        return None
    number = found.group(1).lower()
    return (int(number) if number.isdigit() else _WORDS[number]) * _LENGTH[found.group(2).lower().removesuffix("s")]


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
    cues=each(
        r"(?:days?|weeks?|fortnight|month) ~(?:not )?~(?:peep|nothing|silence|no word|no reply|reply|not heard|"
        r"no call) | ghost\w* | (?:not|never|no) (?:yet )?(?:heard|hear|had) ~(?:back|anything|from|a word|word|reply|"
        r"answer) | not (?:yet )?heard | (?:still|been|already) ~(?:nothing|no (?:reply|answer|word|news|call|email)|"
        r"not (?:called|rung|written|replied|answered|got back|emailed)) | no (?:reply|answer|word|news|response|call|"
        r"feedback)(?: \w+)? ~(?:from|since|yet|to|after|so far|still) | not (?:respond\w*|reply\w*|replied|answering|"
        r"got back|get back|called|call back|rung) | radio silence | silence since | (?:^|\. )silence | (?:days?|"
        r"weeks?) (?:and|of) (?:nothing|silence|no|still) | said =?\w+day and (?:it is|now)"
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
