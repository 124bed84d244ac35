"""How far an interview is by a given moment: the plan as it stands after what the person told of the days since."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from afterword.app.interviews.heard import Heard, heard_in
from afterword.app.interviews.journal import table
from afterword.app.interviews.letters import kind_of
from afterword.app.interviews.outlook_kept import outlook_of
from afterword.app.report.page import letter_stems
from afterword.followup.model import Step, When
from afterword.followup.outlook import A_WEEK, Outlook
from afterword.followup.plan import plan

_LATER: Final = {"nudge": "nudge", "rejection-reply": "reply", "withdrawal": "withdrawal"}
_TO_OTHERS: Final = frozenset({"reference-request", "other-roles"})
"""Letters that tell nothing of how far it is."""
_UNTIL_AN_ANSWER: Final = frozenset({"cool-off", "correct-record", "send", "card", "wait", "nudge", "let-go"})


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that went. `what` is "letter", "card", "nudge", "reply" or "withdrawal"; `to` is "" when not known."""

    what: str
    to: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What is known at the moment `now`. `view` is what the steps are reckoned from, None without a day.

    `sent` is in the order of the days, `to_go` are the people whose letters have not gone, `said` the days on which
    cards were said aloud, by exchange.
    """

    found: Mapping[str, Any]
    told: Mapping[str, Any]
    now: datetime
    view: Outlook | None
    steps: tuple[Step, ...]
    sent: tuple[Sent, ...]
    to_go: tuple[str, ...]
    heard: tuple[Heard, ...]
    said: Mapping[str, date]

    @property
    def today(self) -> date:
        """The person's day."""
        return self.now.date()

    @property
    def decision(self) -> str | None:
        """ "yes", "no", "unsure" or None."""
        return self.told.get("decision")

    @property
    def answer(self) -> Heard | None:
        """What came last from them."""
        return self.heard[-1] if self.heard else None

    @property
    def cards(self) -> tuple[str, ...]:
        """The exchanges that have a card which nobody has said aloud."""
        return tuple(card["exchange"] for card in self.found.get("cards", ()) if card["exchange"] not in self.said)

    @property
    def let_go(self) -> date | None:
        """From when nothing is waited for: as the plan has it, or a week after a late decision to withdraw."""
        if self.view is None:
            return None
        decided = self.view.decided or self.view.ends.date()
        return max(self.view.let_go_day, decided + timedelta(days=A_WEEK))

    @property
    def is_over(self) -> bool:
        """Whether their word came, or is waited for no more."""
        return bool(self.answer) or (self.let_go is not None and self.today >= self.let_go)

    @property
    def waits(self) -> bool:
        """Whether their word is awaited, and the day to ask for it has not come."""
        view = self.view
        return view is not None and not (view.withdrawing or self.answer) and self.today < view.nudge_day

    def step(self, name: str) -> Step | None:
        """The step of this name."""
        return next((step for step in self.steps if step.step == name), None)

    def went(self, *what: str) -> tuple[Sent, ...]:
        """What went of these."""
        return tuple(each for each in self.sent if each.what in what)

    def is_past(self, step: Step) -> bool:
        """Whether the time for a step lies behind us: its last moment, or, where it has none, its day."""
        if step.step == "thank-referee" and self.to_go and not self.is_over:
            return False  # they are named when the letter goes
        last = step.latest or (step.due if step.step == "cool-off" else day_of(step.due))
        return last < self.now if isinstance(last, datetime) else last < self.today


def day_of(when: When) -> date:
    """The day of a day or a moment."""
    return when.date() if isinstance(when, datetime) else when


def course_of(found: Mapping[str, Any], told: Mapping[str, Any], *, now: datetime) -> Course:
    """The course of an interview out of its reading and its journal."""
    letters = found["debrief"]["letters"]
    stems = dict(zip(letter_stems((each["channel"], each["to"]) for each in letters), letters, strict=True))
    sent = tuple(sorted(_sent(table(told, "sent"), stems, now), key=lambda each: each.at))
    heard = heard_in(told)
    view = _since(outlook_of(found, now), told, sent, letters)
    withdrawing = _withdrawing(told, letters)
    return Course(
        found=found,
        told=told,
        now=now,
        view=view,
        steps=tuple(step for step in plan(view) if not (heard and step.step in _UNTIL_AN_ANSWER)),
        sent=sent,
        to_go=tuple(_to_go(stems, sent, table(told, "sent"), "withdrawal" if withdrawing else "note")),
        heard=heard,
        said={name: day for name, day in table(told, "said").items() if type(day) is date},
    )


def _withdrawing(told: Mapping[str, Any], letters: list[dict[str, Any]]) -> bool:
    """As the person decided; else as the debrief advised, until they say that they do not know."""
    if decision := told.get("decision"):
        return bool(decision == "no")
    return any(each["kind"] == "withdrawal" for each in letters)


def _to_go(
    stems: Mapping[str, dict[str, Any]], sent: tuple[Sent, ...], told: Mapping[str, Any], wanted: str
) -> Iterator[str]:
    """The people to whom nothing went: letters of the other kind are written anew when somebody decides otherwise."""
    mails = {stem: each for stem, each in stems.items() if each["channel"] != "card"}
    if any(each["kind"] == wanted for each in mails.values()):
        yield from (each["to"] for stem, each in mails.items() if each["kind"] == wanted and stem not in told)
    elif not any(each.what in {"letter", "withdrawal"} for each in sent):
        yield from (each["to"] for each in mails.values())


def _sent(sent: Mapping[str, Any], stems: Mapping[str, dict[str, Any]], now: datetime) -> Iterator[Sent]:
    """What the journal says has gone to the employer; a day without a time is its noon."""
    for stem, told in sent.items():
        at = told if isinstance(told, datetime) else datetime.combine(told, time(12)) if type(told) is date else None
        if at is None:
            continue
        letter, kind = stems.get(stem), kind_of(stem)
        if letter is None and kind and kind.id in _TO_OTHERS:
            continue
        what = "card" if letter and letter["channel"] == "card" else "letter"
        what = _LATER.get(letter["kind"] if letter else kind.id if kind else "", what)
        yield Sent(what, letter["to"] if letter else "", at if at.tzinfo else at.replace(tzinfo=now.tzinfo))


def _since(
    view: Outlook | None, told: Mapping[str, Any], sent: tuple[Sent, ...], letters: list[dict[str, Any]]
) -> Outlook | None:
    """The outlook after what happened: the decision, the letters that went, the question that was put."""
    if view is None:
        return None
    last = {each.what: each.at.date() for each in sent}
    decided = told.get("decided") if told.get("decision") == "no" else None
    return replace(
        view,
        withdrawing=_withdrawing(told, letters),
        letters=view.letters or int(told.get("decision") == "no"),
        decided=decided if type(decided) is date else None,
        wrote=last.get("letter"),
        asked=last.get("nudge"),
    )
