"""The advertised work has stopped."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign, in_theirs
from afterword.debrief.model import Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.language.stems import content_stems


def _look(record: Record) -> Iterable[Sign]:
    named = content_stems(record.case.job.text) if record.case.job else frozenset[str]()
    for sign in in_theirs(record, Cues("stopped-project")):
        turn = record.case.transcript.turn(sign.quote.turn or 1)
        if named & content_stems(turn.text) and _title_words(record) & content_stems(turn.text):
            yield sign


def _title_words(record: Record) -> frozenset[str]:
    """What the job is about: the words of the role and of the advertisement's first lines."""
    job = record.case.job
    head = " ".join(passage.text for passage in job.passages[:4]) if job else ""
    return content_stems(f"{record.case.role or ''} {head}")


ITEM = FitSignal(
    id="project-stopped",
    name="project-stopped",
    title="The work they advertised has stopped",
    why="A job can change between the advertisement and the interview. It is better noticed now.",
    against=True,
    message="something the advertisement names has stopped.",
    next="Ask what the first six months would really hold, if you still want to know.",
    look=_look,
    finds=(
        Example(
            "job: Planner for the new tram line\nAna: About the tram line, I should say. [[We've parked it "
            "until next year.]]"
        ),
    ),
    passes=(
        Example("job: Planner for the new tram line\nAna: We parked the van behind the school."),
        Example("job: Planner for the new tram line\nAna: The canteen is on hold this week."),
    ),
)
