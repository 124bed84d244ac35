"""The employer is named, spelt as on its own papers, and no other employer the user is applying to appears."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.employers import wrong_employers
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    if context.case is not None:
        for span, message in wrong_employers(context.draft, context.case):
            yield Hit(span, message)


ITEM = LetterRule(
    id="A4",
    name="wrong-employer",
    title="The employer is named, spelt as on its own papers, and no other employer the user is applying to appears.",
    why="A wrong company name proves a template.",
    sources=cite("inc", "advancegroup", "S3", "creativejobsearch"),
    finds=(
        Example("Dear Tom,\n\nThank you for Tuesday. I would love to bring this to [[Riverton Energy]].", "world=yes"),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I would like to do this work at [[Larkfeild]] Water.", "world=yes"
        ),
        Example("Dear Tom,\n\nThank you for the interview at [[Larkfield Power]].", "world=yes"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday. I would gladly bring this to Larkfield Water.", "world=yes"),
        Example(
            "Dear Tom,\n\nAt Northgate Transit I wrote the matching rules. I would like to do the same at Larkfield.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I would like to start in April, and to work with Priya.", "world=yes"
        ),
        Example("Dear Tom,\n\nThank you for Tuesday. I would like the Larkfield Analyst post.", "world=yes"),
    ),
    level="error",
    group="A",
    rests_on="record",
    kinds=EVERY,
    message="The employer is called otherwise.",
    next="Write the employer's name as it stands on its own papers.",
    false_alarms="Earlier employers from the résumé and customers named as evidence.",
    check=_check,
)
