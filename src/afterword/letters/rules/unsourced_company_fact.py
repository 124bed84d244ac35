"""New knowledge about the company: one item, true, recent, sourced, tied to the talk."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.truth import empty_praise, failed, unheard_news


def _check(context: Context) -> Iterator[Hit]:
    yield from failed(context, "D8")
    yield from empty_praise(context)
    yield from unheard_news(context)


ITEM = LetterRule(
    id="D8",
    name="unsourced-company-fact",
    title="New knowledge about the company: one item, true, recent, sourced, tied to the talk.",
    why="S4 mends shown ignorance with later research; S0 allows what was forgotten.",
    sources=cite("S4", "S0", "world-edu", "inc"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. [[I read that Larkfield was named best employer of the county.]]", "world=yes"
        ),
        Example(
            "Dear Tom,\n\nThank you. [[I gather that Larkfield won the carriers' prize last winter.]]", "world=yes"
        ),
        Example(
            "Dear Tom,\n\nThank you. [[I have since learned that Larkfield is a global leader with a rich history.]]",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you. [[I have since read that leakage at Larkfield Water has halved since 2020.]]",
            "world=yes",
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. I see that you have a map with a pin for every leak.", "world=yes"),
        Example(
            "Dear Tom,\n\nThank you. Since we spoke I read your January leakage report; the night-flow chart matches "
            "the alarms you described.",
            "world=yes",
        ),
        Example("Dear Tom,\n\nThank you. I read the matching rules again last night.", "world=yes"),
        Example("Dear Tom,\n\nThank you. Since Tuesday I have thought about the valve alarms.", "world=yes"),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="Nothing in your notes about the company says so.",
    next="Give one thing that you have read, and say where it stands; or leave it out.",
    false_alarms="Embarrassing news: warn on lawsuit, layoffs, fine, accident.",
    check=_check,
)
