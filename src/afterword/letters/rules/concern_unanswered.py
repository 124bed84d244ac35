"""A concern that the interviewer voiced is answered with evidence in one or two sentences."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.concerns import WAVED_AWAY, left_standing
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits
from afterword.letters.repairs import only_assured


def _check(context: Context) -> Iterator[Hit]:
    waved = list(hits(WAVED_AWAY, context.draft))
    yield from waved
    brushed_off = [Hit(place) for place in only_assured(context.draft)]
    yield from brushed_off
    concern = None if waved or brushed_off else left_standing(context)
    if concern:
        yield Hit(message=f"{concern.by} voiced a doubt that this letter leaves standing: “{concern.quote.text}”")


ITEM = LetterRule(
    id="D10",
    name="concern-unanswered",
    title="A concern that the interviewer voiced is answered with evidence in one or two sentences.",
    why="Once a doubt is raised, any account beats silence.",
    sources=cite("tsai-2010", "careerbuilder-2005", "accountemps-canada", "smithhanley"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[Do not worry about my]] lack of utility experience!"),
        Example("Dear Tom,\n\nThank you. [[My lack of a licence is not a problem]]."),
        Example("Dear Tom,\n\nThank you. You wondered about nights. [[I have worked nights before and it was grand.]]"),
        Example("Dear Tom,\n\nThank you. The heights [[will be fine]], [[take it from me]]."),
        Example("Dear Tom,\n\nThank you. On pumps [[you need have no fears]]: water is water."),
        Example("Dear Tom,\n\nThank you. I have never used it, but [[I am a fast learner]]."),
        Example(
            "Dear Priya,\n\nThank you for Tuesday and the crews who phone from a lay-by. I would like the analyst "
            "post.",
            "world=yes; to=Priya Raman",
        ),
    ),
    passes=(
        Example(
            "Dear Priya,\n\nThank you. You wondered about moving from transit to water: the sensors differ, the "
            "missing-data problem does not; my Northgate report shows the method.",
            "world=yes; to=Priya Raman",
        ),
        Example("Dear Tom,\n\nThank you for Tuesday. I would like the analyst post.", "world=yes; to=Tom Ellery"),
        Example("Dear Tom,\n\nThank you. Please do not worry about a reply; I know that you are busy."),
        Example(
            "Dear Tom,\n\nThank you. The crews were worried about my rules at first, and learned quickly what "
            "they were for."
        ),
    ),
    level="warning",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="A doubt is waved away instead of answered.",
    next="Answer it in one or two sentences, with something you can show.",
    false_alarms="A neutral probe is no concern; show the passage.",
    check=_check,
)
