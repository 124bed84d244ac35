"""The eight steps as one path."""

from dataclasses import dataclass
from typing import Final, Literal

from django.urls import reverse

from afterword.app.interviews.looked_at import LookedAt

Time = Literal["now", "open", "later"]


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step on the page: where it leads, what it says, and whether it is its time."""

    name: str
    title: str
    says: str
    url: str
    when: Time


STEPS: Final = (
    ("set-down", "Set it down", "What happened, before it fades."),
    ("verdicts", "Was it as bad as I think?", "Each worry held against what was said."),
    ("fit", "Do I still want it?", "The decision is yours."),
    ("questions", "What really went wrong?", "Every question with its answer."),
    ("answers", "What I wish I had said", "Better answers, out of what is true."),
    ("letters", "The letters", "One for each interviewer."),
    ("wait", "The wait", "When to send, when to expect word, when to let go."),
    ("next", "The next one", "Lessons and practice."),
)


def steps_of(here: LookedAt, next_page: str) -> tuple[PathStep, ...]:
    """The steps of one interview; the one of `next_page` is now, and until there is a reading only that."""
    key = here.kept.key
    now = _BELONGS.get(next_page, next_page)
    return tuple(
        PathStep(name, title, says, reverse(name, args=[key]), _when(name, now, here)) for name, title, says in STEPS
    )


_BELONGS: Final = {
    "people": "set-down", "turn": "set-down", "memory": "set-down", "paper": "set-down", "feelings": "verdicts",
    "letter": "letters", "side-by-side": "letters", "think": "wait", "card": "next", "brief": "next",
}  # fmt: skip


def line(key: str, page: str) -> tuple[PathStep, ...]:
    """All eight for the head of a page; the one that the page belongs to is now, on the interview's own page none."""
    now = _BELONGS.get(page, page)
    return tuple(
        PathStep(name, title, says, reverse(name, args=[key]), "now" if name == now else "open")
        for name, title, says in STEPS
    )


def around(key: str, name: str) -> dict[str, PathStep | None]:
    """The steps before and after a page."""
    names = [step[0] for step in STEPS]
    if name not in names:
        return {"before": None, "after": None}
    n = names.index(name)
    return {"before": _at(key, n - 1), "after": _at(key, n + 1)}


def _at(key: str, n: int) -> PathStep | None:
    if not 0 <= n < len(STEPS):
        return None
    name, title, says = STEPS[n]
    return PathStep(name, title, says, reverse(name, args=[key]), "now")


def _when(name: str, now: str, here: LookedAt) -> Time:
    if name == now:
        return "now"
    return "later" if here.found is None else "open"
