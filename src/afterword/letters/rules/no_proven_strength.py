"""One strength that the job asks for, with its proof."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.strengths import shows_proof


def _check(context: Context) -> Iterator[Hit]:
    if context.draft.channel == "e-mail" and context.case is not None and not shows_proof(context):
        yield Hit()


ITEM = LetterRule(
    id="C5",
    name="no-proven-strength",
    title="One strength that the job asks for, with its proof.",
    why="The note also restates what went well.",
    sources=cite("S0", "accountemps-canada", "officeteam"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I found your address on the page of the rowing club. People say I am "
            "reliable, and I have never been afraid of work. I would like the post.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday and the valve alarms. I am a hard worker with many skills. I would "
            "like the data analyst post.",
            "world=yes",
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. At Northgate I forecast next-day loads for 212 vehicles. I would like the post.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you. The post needs somebody who cleans sensor data: at Northgate I ran that nightly "
            "for 212 vehicles. I would like to do this work.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked about a project I led. At Northgate I wrote the matching rules. I "
            "would like the post.",
            "world=yes",
        ),
        Example(
            "Dear Tom,\n\nThank you. Before that I taught the crews to log their own repairs, and they still do. "
            "I would like the post.",
            "world=yes",
        ),
    ),
    level="warning",
    group="C",
    rests_on="record",
    kinds=NOTE,
    message="No strength is shown with its proof.",
    next="Name one thing the job asks for, and where you have done it.",
    false_alarms="With two repairs already in, skip it: length first.",
    check=_check,
)
