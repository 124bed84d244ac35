"""Use case: the single next thing to do after an interview, and until when.

The rules below are tried in their order; the first that has something to say is it. None of them scores or predicts,
and each one falls silent by itself: when its thing is done, when its time is over, or when the person said "not now".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from afterword.app.interviews.course import Course, course_of, day_of
from afterword.app.interviews.heard import Heard
from afterword.app.interviews.looked_at import LookedAt
from afterword.app.report.saying import listed, moment
from afterword.followup import plan
from afterword.followup.advice import FIRST_HOUR
from afterword.followup.model import When
from afterword.followup.outlook import A_WEEK, TO_AN_OFFER
from afterword.letters.kind import KINDS

_RECORDS: Final = ("transcript", "notes")
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class NextThing:
    """What to do, why, until when (ISO, "" for no day), and the name of the page for it. `name` is that of its rule."""

    title: str
    why: str
    until: str
    page: str
    name: str = ""


def next_thing(here: LookedAt, journal: Mapping[str, Any], *, now: datetime) -> NextThing:
    """The one thing, out of the files, what was read in them, and what the person told since."""
    if here.found is None:
        return _before_reading(here)
    return thing_of(course_of(here.found, journal, now=now))


def thing_of(course: Course) -> NextThing:
    """The same for an interview that was read."""
    return next(thing for rule in _RULES if (thing := rule(course)))


def _before_reading(here: LookedAt) -> NextThing:
    if not any(file.name.startswith(_RECORDS) for file in here.files):
        why = "A transcript, notes, or ten minutes of memory. It fades quickest in the first night."
        return NextThing("Set down what happened", why, "", "set-down", "set-down")
    if here.read.state == "failed":
        return NextThing("Look at what you gave", here.read.saying, "", "set-down", "failed")
    return NextThing("Say how it felt", "While your papers are read.", "", "feelings", "feelings")


def _deed(course: Course) -> NextThing | None:
    deed = str(course.told.get("deed", ""))
    if not deed or course.told.get("deed_done"):
        return None
    title = deed[:1].upper() + deed[1:_LONGEST] + ("…" if len(deed) > _LONGEST else "")
    why = "The one thing you chose when you stopped going over it."
    return NextThing(title, why, _iso(course.today), "think", "deed")


def _answer(course: Course) -> NextThing | None:
    answer = course.answer
    if answer is None or course.today > answer.day + timedelta(days=TO_AN_OFFER):
        return None
    if answer.what == "no":
        return _reply(course, answer.day) if not answer.done else None
    if answer.what == "offer" and _decided_on(course, answer):
        return _decline(course)
    title, why = _ANSWERED[answer.what]["done" if answer.done else "open"]
    name = f"{_NAMES[answer.what]}{' done' if answer.done else ''}"
    until = "" if answer.done else _unless_past(answer.day + timedelta(days=1), course)
    return NextThing(title, why, until, {"invited done": "next", "offer done": "fit"}.get(name, "wait"), name)


_NAMES: Final = {"invited": "invited", "offer": "offer", "asked": "asked for"}
_ANSWERED: Final = {
    "invited": {
        "open": ("Confirm the day they offer", "Two lines are enough for that, and one evening to get ready."),
        "done": ("Get ready for the next round", "What you can show, what you watch, what you ask: one page."),
    },
    "offer": {
        "open": ("Thank them, and take your time", "Two lines are enough. You need not say yes or no yet."),
        "done": ("Decide in your own time", "Read once more what speaks for the job and what speaks against it."),
    },
    "asked": {
        "open": ("Send what they asked for", "In two lines, and no more than they asked for."),
        "done": ("Nothing to do but wait", "They have what they asked for. The next word is theirs."),
    },
}  # fmt: skip


def _decided_on(course: Course, offer: Heard) -> bool:
    decided = course.told.get("decided")
    return type(decided) is date and decided >= offer.day and course.decision in {"yes", "no"}


def _decline(course: Course) -> NextThing | None:
    if course.decision == "yes" or course.went("withdrawal"):
        return None
    why = "Soon, short, with thanks, and one neutral reason at most."
    return NextThing("Say no to the offer", why, "", "letters", "decline")


def _reply(course: Course, day: date) -> NextThing | None:
    """The reply to a no, for a week; then the lessons."""
    gone = any(each.at.date() >= day for each in course.went("reply"))
    if gone or course.today > day + timedelta(days=A_WEEK):
        return None
    why = "Two to four sentences, no argument. First choices sometimes fall through, and a kind word is remembered."
    until = _unless_past(day + timedelta(days=2), course)
    return NextThing("Answer the no, kindly and briefly", why, until, "wait", "no")


def _ahead(course: Course) -> NextThing | None:
    if course.view is None or course.today >= course.view.ends.date():
        return None
    why = f"You gave {moment(course.view.ends.date())}, which is still to come. If that is wrong, put it right."
    return NextThing("Look at the day of the interview", why, "", "people", "ahead")


def _feelings(course: Course) -> NextThing | None:
    debrief = course.found["debrief"]
    if course.found["felt"] is not None or debrief["worries"] or course.told.get("asked"):
        return None
    if course.sent or course.answer:
        return None
    why = "Before you look at the record, so that you can hold both together."
    return NextThing("Say how it felt", why, "", "feelings", "feelings")


def _pause(course: Course) -> NextThing | None:
    step, view = course.step("cool-off"), course.view
    if step is None or view is None or not view.ends <= course.now < view.ends + FIRST_HOUR:
        return None
    return NextThing(step.title, step.why, _iso(view.ends + FIRST_HOUR), "wait", "pause")


def _record(course: Course) -> NextThing | None:
    """Once, before the letters."""
    debrief = course.found["debrief"]
    if course.told.get("looked") or course.sent or course.answer:
        return None
    if course.found["felt"] is None and not debrief["worries"]:
        return None
    why = "Each worry beside what was said. It takes five minutes."
    return NextThing("Look at what the record says", why, "", "verdicts", "record")


def _decide(course: Course) -> NextThing | None:
    """Where the record speaks against the job or leaves it open, and as long as there is something to decide."""
    advice = course.found["debrief"]["fit"]["advice"]
    if advice == "repair" or course.decision or course.sent or course.is_over:
        return None
    why = "Decide after a night, not in the evening. Which letter goes depends on it."
    return NextThing("Do you still want it?", why, "", "fit", "decide")


def _withdrawal(course: Course) -> NextThing | None:
    if course.decision != "no" or course.went("withdrawal") or course.is_over:
        return None
    step = course.step("send")
    if step is None or course.is_past(step):
        why = "As long as they have not decided, it spares them and you the wait. Short, with thanks."
        return NextThing("The withdrawal can still go", why, "", "letters", "withdrawal")
    return NextThing("Send the withdrawal", step.why, _iso(step.latest or step.due), "letters", "withdrawal")


def _letters(course: Course) -> NextThing | None:
    step = course.step("send")
    if step is None or course.view is None or course.view.withdrawing or not course.to_go or course.is_past(step):
        return None
    title = step.title
    if len(course.to_go) < course.view.letters:
        title = f"Send the {'letter' if len(course.to_go) == 1 else 'letters'} to {listed(course.to_go)}"
    correct = course.step("correct-record")
    best = f" Best on {moment(step.due)}." if course.now < plan.moment(step.due, course.view) else ""
    why = correct.why if correct else f"Within a day of the talk, and in their working hours.{best}"
    return NextThing(title, why, _iso(step.latest or step.due), "letters", "letters")


def _undated(course: Course) -> NextThing | None:
    """Without a day there is no timetable; letters go soon in any case."""
    if course.view or course.answer or course.went("letter", "withdrawal") or not course.to_go:
        return None
    why = "Best within a day of the interview. Say when it was, and you get a timetable."
    return NextThing("Read the letters", why, "", "letters", "letters")


def _nobody(course: Course) -> NextThing | None:
    """No letter, because nobody is known to write to."""
    view = course.view
    if course.found["debrief"]["letters"] or course.sent or course.answer:
        return None
    if view and course.today > _week_after(view.ends):
        return None
    return NextThing("Say who was in the room", "Then there is somebody to write to.", "", "people", "nobody")


def _late(course: Course) -> NextThing | None:
    """A letter after its day: until about a week has passed, or the day they named."""
    view, step = course.view, course.step("send")
    if view is None or view.withdrawing or step is None or course.went("letter", "nudge") or not course.to_go:
        return None
    last = min(_week_after(view.ends), view.named or date.max)
    if course.today > last:
        return None
    in_time = course.today <= view.working_day(view.ends.date(), 2)
    why = "A thank-you is still worth sending, without a word about the delay."
    if not in_time:
        why = "A thank-you is still worth sending: late in half a sentence, and without an excuse."
    return NextThing("A letter can still go", why, _iso(last), "letters", "late")


def _cards(course: Course) -> NextThing | None:
    step = course.step("practise")
    if step is None or not course.cards or not course.waits or course.today < day_of(step.due):
        return None
    why = "Each one aloud, once. Stop when the ten minutes are over."
    return NextThing(step.title, why, "", "next", "cards")


def _wait(course: Course) -> NextThing | None:
    view, step = course.view, course.step("wait")
    if view is None or step is None or not course.waits:
        return None
    why = step.why
    if view.their_day:
        who = view.named_by or "They"
        why = f"{who} named {moment(view.their_day)}. Until then silence means nothing."
        if course.today > view.their_day:
            why = f"The day {view.named_by or 'they'} named has just passed. Give them one working day more."
    return NextThing("Nothing to do but wait", why, _iso(view.nudge_day), "wait", "wait")


def _question(course: Course) -> NextThing | None:
    """The one question about timing, from its day until the day of letting go."""
    step = course.step("nudge")
    if step is None or course.went("nudge") or course.is_over:
        return None
    last = step.latest or step.due
    return NextThing(step.title, step.why, "" if course.is_past(step) else _iso(last), "wait", "nudge")


def _asked(course: Course) -> NextThing | None:
    end = course.let_go
    if not course.step("nudge") or end is None or course.is_over:
        return None
    return NextThing("You have asked. Now leave it with them", KINDS["nudge"].why, _iso(end), "wait", "asked")


def _closing(course: Course) -> NextThing | None:
    """The week after the plan lets go."""
    step, end = course.step("let-go"), course.let_go
    if (
        step is None
        or end is None
        or (course.view and course.view.withdrawing)
        or course.today > end + timedelta(A_WEEK)
    ):
        return None
    return NextThing(step.title, step.why, "", "next", "let-go")


def _lessons(course: Course) -> NextThing:
    why = "Ten minutes with the cards, then something else." if course.cards else "A page for the next time, ready."
    return NextThing("Take along what you learned", why, "", "next", "lessons")


_RULES: Final[tuple[Callable[[Course], NextThing | None], ...]] = (
    _deed, _answer, _ahead, _feelings, _pause, _record, _decide, _withdrawal, _letters, _undated, _nobody, _late,
    _cards, _wait, _question, _asked, _closing, _lessons,
)  # fmt: skip


def _week_after(ends: datetime) -> date:
    return ends.date() + timedelta(days=A_WEEK)


def _unless_past(day: date, course: Course) -> str:
    return _iso(day) if day >= course.today else ""


def _iso(when: When) -> str:
    return when.isoformat()
