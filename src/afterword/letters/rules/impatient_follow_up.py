"""Wait for the employer's own date + 1–2 working days; without a date about a week; then one nudge."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.timing import after_working_days, announced, sent, talk_day

_WITHOUT_A_DATE = {"": 5, "24 days": 17}
"""Working days: about a week (S0), or about the 24 days that an offer takes (NACE 2019)."""


def _check(context: Context) -> Iterator[Hit]:
    moment, day = sent(context), talk_day(context.case) if context.case else None
    if context.draft.kind != "nudge" or moment is None or day is None:
        return
    word = announced(context)
    wait = _WITHOUT_A_DATE[context.choice("patience")]
    earliest = after_working_days(word.day, 1) if word and word.day else after_working_days(day, wait)
    if moment.date() < earliest:
        named = f"They named {word.day:%A %-d %B}." if word and word.day else "They named no date."
        yield Hit(message=f"{named} A nudge before {earliest:%A %-d %B} is impatient.")


ITEM = LetterRule(
    id="G8",
    name="impatient-follow-up",
    title="Wait for the employer's own date + 1–2 working days; without a date about a week; then one nudge.",
    why="S0: a week; but an offer takes about 24 days (facts 4.5).",
    sources=cite("S0", "indeed-hk", "derived"),
    finds=(
        Example("Dear Helen,\n\nIs there any news?", "world=yes; kind=nudge; sent_at=2025-03-12T09:00:00+00:00"),
        Example("Dear Helen,\n\nIs there any news?", "world=yes; kind=nudge; sent_at=2025-03-14T09:00:00+00:00"),
    ),
    passes=(
        Example("Dear Helen,\n\nIs there any news?", "world=yes; kind=nudge; sent_at=2025-03-17T09:00:00+00:00"),
        Example("Dear Helen,\n\nThank you.", "world=yes; kind=note; sent_at=2025-03-05T09:00:00+00:00"),
    ),
    level="warning",
    group="G",
    rests_on="metadata",
    kinds=("note", "nudge"),
    message="Too early for a nudge.",
    next="Wait until one or two working days after the day they named.",
    false_alarms="Public bodies are slower (mean 38 days).",
    check=_check,
)
