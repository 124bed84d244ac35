"""The plan: all steps that apply, in the order in which they fall due."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache

from afterword.debrief.model import Debrief
from afterword.followup.model import Step, When
from afterword.followup.outlook import A_WEEK, STEPS, TO_AN_OFFER, Outlook, end_of, named_day
from afterword.letters.model import Composed


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Public holidays of a country (ISO code, "GB" or "GB-SCT") in this year and the next; none for an unknown code."""
    import holidays  # heavy, and only needed when a country is told

    code, _, region = country.upper().partition("-")
    try:
        days = holidays.country_holidays(code, subdiv=region or None, years=(year, year + 1))
    except NotImplementedError:
        return frozenset()
    return frozenset(days)


def outlook(debrief: Debrief, letters: Sequence[Composed], referees: tuple[str, ...] = ()) -> Outlook | None:
    """What the steps are reckoned from; None when nobody knows when the interview was."""
    case = debrief.case
    if case.date is None:
        return None
    ends, because = end_of(case)
    step = named_day(debrief)
    mails = [letter for letter in letters if letter.channel != "card"]
    return Outlook(
        ends=ends,
        ends_because=because,
        named=step.day if step else None,
        named_by=step.quote.speaker if step else None,
        who=step.who if step else None,
        letters=len(mails),
        withdrawing=any(letter.kind == "withdrawal" for letter in letters),
        card=any(letter.channel == "card" for letter in letters),
        corrections=tuple(correction.right for correction in debrief.record.owed),
        referees=referees,
        patience=TO_AN_OFFER if ("patience", "24 days") in case.settings.choices else A_WEEK,
        holidays=public_holidays(case.settings.country, ends.year) if case.settings.country else frozenset(),
    )


def plan(view: Outlook | None) -> tuple[Step, ...]:
    """All steps that apply; empty without a date (the report then asks for one)."""
    if view is None:
        return ()
    made = [(kind.order, step) for kind in STEPS.values() if (step := kind.make(view))]
    return tuple(step for _, step in sorted(made, key=lambda pair: (moment(pair[1].due, view), pair[0])))


def moment(when: When, view: Outlook) -> datetime:
    """A day as the end of its working hours, so that days and moments sort together."""
    return when if isinstance(when, datetime) else view.at(when, 18)


def is_over(step: Step, now: datetime) -> bool:
    """Whether the last day or moment for this step has passed."""
    last = step.latest or step.due
    return (last < now) if isinstance(last, datetime) else last + timedelta(days=1) <= now.date()
