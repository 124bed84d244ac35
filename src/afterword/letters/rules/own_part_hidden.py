"""In a team result the writer's own part is visible."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.repairs import hidden_part


def _check(context: Context) -> Iterator[Hit]:
    for place in hidden_part(context.draft):
        yield Hit(place)


ITEM = LetterRule(
    id="D6",
    name="own-part-hidden",
    title="In a team result the writer's own part is visible.",
    why='Nobody can judge an unnamed part. Sources disagree on "we": no ban.',
    sources=cite("wsj", "naim-2018"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[We improved the process and we delivered on time.]]"),
        Example(
            "Dear Tom,\n\nThank you. I have read your report. "
            "[[At Northgate we went through the tickets, and we brought them down to 95.]]"
        ),
        Example(
            "Dear Tom,\n\nThank you. [[The shop moved its count to Fridays, and the shop cut its losses by half.]]"
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. The crew has logged by scanner since, and nobody looks for a part."),
        Example("Dear Tom,\n\nThank you. Two of us rebuilt it; I wrote the matching rules and trained the crews."),
        Example(
            "Dear Tom,\n\nThank you. Since we spoke I have read your report, and what we discussed stayed with me."
        ),
        Example("Dear Tom,\n\nThank you. We brought the backlog down to 95. I wrote the matching rules."),
        Example("Dear Tom,\n\nThank you. When we met on Tuesday we talked about the valve alarms."),
    ),
    level="warning",
    group="D",
    rests_on="lexical",
    kinds=NOTE,
    message="Your own part in this does not show.",
    next="Say what you did yourself; the team may stay in the sentence.",
    false_alarms='Cultures and roles in which "we" is right; suggestion only.',
    check=_check,
)
