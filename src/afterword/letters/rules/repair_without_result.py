"""The repair has situation, own action and result, with a number if the evidence holds one."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.repairs import empty_repairs


def _check(context: Context) -> Iterator[Hit]:
    for place in empty_repairs(context.draft):
        yield Hit(place)


ITEM = LetterRule(
    id="D4",
    name="repair-without-result",
    title="The repair has situation, own action and result, with a number if the evidence holds one.",
    why="Stories raise recommendations; real answers mostly stop at the situation.",
    sources=cite("S2", "bangerter-2014", "careerbuilder-2010"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[I told each of the crews what to do, and the night passed off nicely.]]"),
        Example("Dear Tom,\n\nThank you. You wondered about nights. [[I have worked nights before and it was grand.]]"),
        Example("Dear Tom,\n\nThank you. [[I have led projects before and they went well.]]"),
        Example(
            "Dear Tom,\n\nThank you. You asked about conflict. "
            "[[Two drivers of ours fell out once; I spoke with both, and it worked out fine.]]"
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked for a time when I led a project. "
            "[[I once ran a group of crews and talked with them about their reports.]]"
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. I drove nights for two winters, and it was fine: 412 runs and no claim."),
        Example(
            "Dear Tom,\n\nThank you. At Northgate I led four people through the ticket backlog; in five months open "
            "tickets fell from 340 to 95."
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked for a time when I led a project. I wrote the matching rules, and "
            "both depots adopted them."
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked how I clean data. I run the checks nightly and read the log each "
            "morning."
        ),
        Example("Dear Tom,\n\nThank you. I am glad that it went well with the new loggers."),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="The story has no result that could be checked.",
    next="Say what came of it, with the number from your papers if there is one.",
    false_alarms="A true result need not be a number: adopted by both depots.",
    check=_check,
)
