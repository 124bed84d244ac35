"""No copying between interviewers: other topic, other evidence, or at least other wording."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule


def check(context: Context) -> Iterator[Hit]:
    """Passages that a letter to somebody else has, too."""
    if not context.siblings:
        return
    from afterword.letters.copying import copies  # a letter alone is checked without a dictionary

    for sibling in context.siblings:
        if not (sibling.to and sibling.to == context.draft.to):
            for copy in copies(context.draft, sibling):
                yield Hit(copy.here, f"The same passage goes to {sibling.to or sibling.file}.")


ITEM = LetterRule(
    id="E18",
    name="copy-between-interviewers",
    group="E",
    level="error",
    rests_on="record",
    title="No copying between interviewers: other topic, other evidence, or at least other wording.",
    why="They compare notes (S3).",
    sources=cite("S3", "dice", "trendpulse", "princeton", "job-hunt"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="The same passage goes to somebody else who was in the room.",
    next="Give each of them another topic and other evidence, or at least other words.",
    false_alarms="The sentence of interest (C4).",
    check=check,
    finds=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. [[At Northgate I led four people through a ticket "
            "backlog and in five months it fell from 340 to 95]].\n~~~\nDear Priya,\n\nThank you for the "
            "key board. At Northgate I led four people through a ticket backlog and in five months "
            "it fell from 340 to 95."
        ),
        Example(
            "Dear Tom,\n\n[[I wrote the matching rules, trained the crews and kept the list by hand "
            "each night]].\n~~~\nDear Priya,\n\nI wrote the matching rules, trained both crews and kept "
            "that list by hand every night."
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. In five months open tickets fell from 340 to 95. I "
            "would like to do this work at Larkfield Water with your team.\n~~~\nDear Priya,\n\nThank "
            "you for Tuesday. You asked how I led: four people, 340 tickets, and 95 left by June. I "
            "would like to do this work at Larkfield Water with your team."
        ),
        Example(
            "Dear Tom,\n\nI am glad to answer anything further.\n~~~\nDear Priya,\n\nThe valve alarms stayed with me."
        ),
    ),
)
