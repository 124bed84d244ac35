"""When the talk was, when a letter goes, and how many working days lie between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from afterword.kernel.spans import Span
from afterword.letters.model import Context, Draft
from afterword.letters.places import found, written

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.debrief.model import NextStep
    from afterword.language.dates import DateMention

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MEETING: Final = (
    r"(?:interview|conversation|meeting|talk|chat|discussion|call|visit|panel|hour|half hour|minutes|time|session)"
)


def talk_day(case: Case) -> date | None:
    """The day of the interview, in its own zone."""
    return case.date.date() if case.date else None


def talk_end(case: Case) -> datetime | None:
    """The end of the invited slot; without one, the start and however long the transcript runs."""
    if case.ends or case.date is None:
        return case.ends
    last = max((turn.end or turn.start or 0.0 for turn in case.transcript.turns), default=0.0)
    return case.date + timedelta(seconds=last)


def sent(context: Context) -> datetime | None:
    """When the letter goes, on the clock of the interview; None when not known."""
    moment, case = context.draft.sent_at, context.case
    if moment is None or case is None or case.date is None:
        return moment
    if moment.tzinfo and case.date.tzinfo:
        return moment.astimezone(case.date.tzinfo)
    return moment.replace(tzinfo=case.date.tzinfo)


def is_working_day(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def after_working_days(day: date, count: int) -> date:
    """The day that lies so many working days after `day`."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def weekend_days(start: date, end: date) -> int:
    """How many Saturdays and Sundays lie after `start`, up to and with `end`."""
    span = range(1, (end - start).days + 1)
    return sum(not is_working_day(start + timedelta(days=n)) for n in span)


def announced(context: Context) -> NextStep | None:
    """What the employer said about the day on which word would come: the last day named, if any."""
    steps = context.world.debrief.record.signals.next_steps if context.world else ()
    return max((step for step in steps if step.day), key=lambda step: step.day or date.min, default=None)


@dataclass(frozen=True, slots=True)
class TalkDay:
    """A place in the letter that names the day of the interview: the words and the day, None if they name none."""

    span: Span
    day: date | None
    weekday: int | None = None


# What is said of the talk itself, directly before its day. "at" narrows the match to the words that name the day.
_BEFORE: Final = (
    rf"(?:thank(?:s| you)(?: again| both| all| so much| very much)? for |\b(?:our|the|your|my|{_MEETING}'?s?|for|with) "
    rf"{_MEETING}(?: with (?:you|me|us))?(?: about [^.,;!?\n]{{1,40}})?,? |{_MEETING} of "
    rf"|{_MEETING} with [^.,;!?\n]{{1,40}} "
    r"|(?:interview|conversation),? |\binterview(?:ing|ed)? (?:for|about) [^.,;!?\n]{1,60} "
    r"|thank(?:s| you) for (?:(?!about|what|how|that|when|why|and)[\w'’-]+ ){1,6}(?=on |last |this )"
    rf"|(?:met|meet|meeting|spoke|speak|speaking|talked|talking|see|saw|seeing|seen) (?:with )?"
    rf"(?:you|me|us)(?: (?:both|all|and [^.,;!?\n]{{1,30}}))?,? |\b(?:we|you) (?:met|spoke|talked"
    rf"|discussed [^.,;!?\n]{{1,30}}) "
    rf"|\b(?:waiting|wait|waited|holding the start|making time|finding time|showing me round|having me)(?: for me)? "
    rf"|\byou (?:told|showed|asked|gave|said|mentioned|described)(?: (?:me|us|to me))? )"
)
_ON: Final = r"(?:on |of |for |from |last |this (?:past )?)?"
_RELATIVE: Final = r"(?:yesterday|today|this (?:morning|afternoon|evening)|last night|earlier today)"


_STRETCH: Final = re.compile(r"[^.!?]+")
_NAMED: Final = re.compile(rf"{_DAY}|{_RELATIVE.replace(' ', chr(92) + 's+')}", re.IGNORECASE)
_MONTHS: Final = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)


def talk_days(draft: Draft, year_of: date) -> Iterator[TalkDay]:
    """The places that name the day of the interview, resolved against the day of sending where they need it."""
    text = draft.text
    for part in written(draft):
        if _MONTHS.search(part.of(text)):
            yield from _dated(draft, part, year_of)
    for part in _stretches(draft):
        for span in found(
            rf"{_BEFORE}{_ON}(?P<at>{_DAY})\b(?!'?s\b)(?! (?:call|shift|night|rota|meeting|run|round|report"
            r"|evening|morning|afternoon)s?\b)(?!,? (?:the )?\d)",
            text,
            part,
        ):
            yield TalkDay(span, None, _weekday(span.of(text)))
        for span in found(rf"\b(?:on|last) (?P<at>{_DAY})'s {_MEETING}|\b(?P<d>{_DAY})'s {_MEETING}", text, part):
            word = span.of(text).split("'")[0].split("’")[0]
            yield TalkDay(Span(span.start, span.start + len(word)), None, _weekday(word))
        if draft.sent_at:
            for span in found(rf"{_BEFORE}(?P<at>{_RELATIVE})\b", text, part):
                yesterday = span.of(text).lower() in {"yesterday", "last night"}
                yield TalkDay(span, draft.sent_at.date() - timedelta(days=yesterday))


def _stretches(draft: Draft) -> Iterator[Span]:
    """The stretches between full stops that name a day: what is looked for never reaches over one."""
    for part in written(draft):
        for match in _STRETCH.finditer(draft.text, part.start, part.end):
            if _NAMED.search(match.group()):
                yield Span(*match.span())


def _dated(draft: Draft, part: Span, year_of: date) -> Iterator[TalkDay]:
    from afterword.language.dates import find_dates

    for mention in find_dates(part.of(draft.text), year_of):
        if mention.precision != "day" or not _names_a_month(mention, part.of(draft.text)):
            continue
        place = mention.span.shift(part.start)
        before = draft.text[max(part.start, place.start - 70) : place.start]
        if any(span.end == len(before) for span in found(rf"{_BEFORE}{_ON}(?:the )?(?:{_DAY},? (?:the )?)?", before)):
            yield TalkDay(place, mention.start)


def _names_a_month(mention: DateMention, text: str) -> bool:
    return bool(_MONTHS.search(mention.span.of(text)))


def _weekday(word: str) -> int:
    return "mon tue wed thu fri sat sun".split().index(word[:3].lower())


def wrong_days(context: Context) -> Iterator[tuple[Span, str]]:
    """Days of the letter that do not agree with the day of the interview."""
    case, draft = context.case, context.draft
    day = talk_day(case) if case else None
    if day is None:
        return
    moment = sent(context)
    for named in talk_days(draft, moment.date() if moment and moment.date() >= day else day):
        wrong = named.weekday not in (None, day.weekday()) or named.day not in (None, day)
        if wrong:
            yield named.span, f"The interview was on {day:%A}, {day.day} {day:%B}."
