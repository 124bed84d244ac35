"""The days of an interview in their order, as its page tells them: what was done, what is past, what comes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from afterword.app.interviews.course import Course, Sent, day_of
from afterword.app.report import saying
from afterword.followup import plan
from afterword.followup.model import Step, When

_THING: Final = {
    "letters": "send", "late": "send", "withdrawal": "send", "cards": "practise", "nudge": "nudge", "pause": "cool-off",
}  # fmt: skip
"""The step that is the single next thing, by the name of its rule: it is not past, however late it is."""


State = Literal["done", "came", "past", "open"]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of the days: done by the person, come from them, past undone, or still open.

    `says` tells how it was done, or why it is to be; `page` is where.
    """

    when: When
    title: str
    says: str
    state: State = "open"
    page: str = ""


_PAGES: Final = {"send": "letters", "card": "letters", "correct-record": "letters", "practise": "next"}


def rows_of(course: Course, thing: str) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """What lies behind today and what lies before us. `thing` is the name of the single next thing."""
    rows = sorted((*_steps(course, thing), *_events(course)), key=lambda row: _moment(row.when, course))
    behind = tuple(row for row in rows if row.state != "open")
    return behind, tuple(row for row in rows if row.state == "open")


def open_steps(course: Course, thing: str) -> tuple[Step, ...]:
    """The steps that are neither done nor past: what belongs into a calendar."""
    return tuple(step for step in course.steps if not _done(step, course) and not _past(step, course, thing))


def _steps(course: Course, thing: str) -> Iterator[Row]:
    for step in course.steps:
        if done := _done(step, course):
            yield Row(*done, "done")
        elif _past(step, course, thing):
            yield Row(day_of(step.due), step.title, "", "past")
        else:
            yield Row(step.due, step.title, step.why, page=_PAGES.get(step.step, ""))


_WENT: Final = {"send": ("letter", "withdrawal"), "card": ("card",), "nudge": ("nudge",)}


def _done(step: Step, course: Course) -> tuple[date, str, str] | None:
    """The day, the title and how it was done; None when it was not."""
    went = course.went(*_WENT.get(step.step, ()))
    if went and not (step.step == "send" and course.to_go and not course.is_past(step)):
        return _day(went[-1], course), step.title, _sent(went, course)
    if step.step == "practise" and course.said and not course.cards:
        return max(course.said.values()), step.title, "Said aloud."
    return None


def _past(step: Step, course: Course, thing: str) -> bool:
    return _THING.get(thing) != step.step and course.is_past(step)


def _events(course: Course) -> Iterator[Row]:
    """What they wrote, and letters of which the plan says nothing any more."""
    for each in course.heard:
        yield Row(each.day, f"They wrote: {each.says}", "", "came")
    told = {what for step in course.steps if _done(step, course) for what in _WENT.get(step.step, ())}
    left = [each for each in course.sent if each.what not in told]
    for what in dict.fromkeys(each.what for each in left):
        went = tuple(each for each in left if each.what == what)
        yield Row(_day(went[-1], course), _TITLES[what], _sent(went, course), "done")


_TITLES: Final = {
    "letter": "You wrote to them", "card": "The card went", "nudge": "You asked about the timing",
    "reply": "You answered their no", "withdrawal": "You withdrew",
}  # fmt: skip


def _sent(went: tuple[Sent, ...], course: Course) -> str:
    """ "Sent to Ana and Jo", with the days where they differ; "" when nobody knows to whom."""
    named = [each for each in went if each.to]
    if len({_day(each, course) for each in named}) > 1:
        return f"Sent {saying.listed([f'to {each.to} on {saying.moment(_day(each, course))}' for each in named])}."
    return f"Sent to {saying.listed([each.to for each in named])}." if named else ""


def _day(sent: Sent, course: Course) -> date:
    """The day on the person's clock."""
    return sent.at.astimezone(course.now.tzinfo).date()


def _moment(when: When, course: Course) -> datetime:
    if isinstance(when, datetime):
        return when
    return plan.moment(when, course.view) if course.view else datetime.combine(when, course.now.timetz())
