"""A statement that has to be put right."""

from datetime import timedelta

from afterword.followup.model import Step
from afterword.followup.outlook import Outlook, StepKind
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _make(view: Outlook) -> Step | None:
    if not view.corrections:
        return None
    paper = " and ".join(view.corrections)
    return Step(
        step="correct-record",
        title="Look at the paper before the correction goes out",
        due=view.ends + timedelta(hours=1),
        earliest=view.ends,
        latest=view.ends + timedelta(hours=24),
        sources=("D11",),
        letter="correction",
        why=f"What you said and what your paper says differ; the paper says {paper}. If the paper is "
        "right, the correction in the letter is owed. If you were right, take it out.",
    )


ITEM = StepKind(
    id="correct-record",
    name="correct-record",
    title="Check a contradiction before correcting it",
    why="A false statement is the one thing that must be corrected; a recogniser's slip of the ear must not.",
    sources=cite("careerbuilder-2018", "kim-2004"),
    order=1,
    make=_make,
    finds=(Example("ends 2026-10-08T10:45; corrections 2023-05-18", expect="due 2026-10-08T11:45"),),
    passes=(Example("ends 2026-10-08T10:45"),),
)
