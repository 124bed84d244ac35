"""The addressee is in the record and spelt exactly so; title and pronoun follow the record."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.addressee import wrong_names
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    if context.case is not None:
        for span, message, following, level in wrong_names(context.draft, context.case):
            yield Hit(span, message, following, level)


ITEM = LetterRule(
    id="A1",
    name="unknown-recipient",
    title="The addressee is in the record and spelt exactly so; title and pronoun follow the record.",
    why="Wrong or misspelt names are the classic fatal slip.",
    sources=cite("S0", "avidcareerist", "workcoachcafe", "creativejobsearch", "princeton"),
    finds=(
        Example("Dear Ms. [[Ramen]],\n\nThank you for the hour on Tuesday.", "world=yes"),
        Example("Dear [[Tim]],\n\nThank you for the hour on Tuesday.", "world=yes; to=Tom Ellery"),
        Example("Dear Tom,\n\nThank you for Tuesday. I have written to [[Prya]] as well.", "world=yes"),
        Example("Dear [[Mr.]] Raman,\n\nThank you for the hour on Tuesday.", "world=yes"),
    ),
    passes=(
        Example("Dear Ms. Raman,\n\nThank you for the hour on Tuesday.", "world=yes"),
        Example("Dear Tom,\n\nThank you for the hour on Tuesday, and please thank Priya.", "world=yes; to=Tom Ellery"),
        Example(
            "Dear Helen,\n\nOn 4 March I spoke with Ms. Raman about the analyst post. Is there any news?",
            "world=yes; kind=nudge",
            "the organiser in the invitation",
        ),
        Example("Dear Tom,\n\nThank you for Tuesday. In March and in May the crews counted 212 vans.", "world=yes"),
    ),
    level="error",
    group="A",
    rests_on="record",
    kinds=EVERY,
    message="This name is not in the record in this form.",
    next="Write the name as it stands in the invitation.",
    false_alarms="Short forms the interviewer used; keep an alias list.",
    check=_check,
)
