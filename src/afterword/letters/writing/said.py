"""What was said in the talk, as letters after the first one take it up."""

from afterword.debrief.case import Person
from afterword.debrief.model import NextStep
from afterword.letters.compose import fact_said
from afterword.letters.topic import Topic
from afterword.letters.writing.matter import Matter
from afterword.letters.writing.well_said import shortened, well_said

_GOOD = 0.9
"""From which score on a later letter may come back to a topic (a reading)."""


def memory(matter: Matter, person: Person, *, whom: bool = False) -> tuple[str, str, tuple[str, ...]] | None:
    """What this person told that is worth coming back to: "how" or "that", the clause, and the fact.

    The second best where there are two, for the first stands in the note already. Whom they look for is told only
    while they are still looking: `whom`.
    """
    note = matter.note_to(person)
    said = [shortened(topic) for topic in note.topics] if note else []
    told = [topic for topic in said if _fit(topic) and (whom or topic.kind == "told")]
    if not told:
        return None
    topic = told[1] if len(told) > 1 else told[0]
    return "how" if topic.how else "that", topic.clause, (fact_said(matter.world, topic.turn, topic.words),)


def _fit(topic: Topic) -> bool:
    return (
        topic.kind in {"told", "wanted"}
        and topic.score >= _GOOD
        and well_said(topic)
        and not topic.clause.startswith(("about ", "if "))
    )


def named_day(matter: Matter) -> NextStep | None:
    """The last thing that was said about when word may be expected."""
    return next((step for step in reversed(matter.world.debrief.record.signals.next_steps) if step.day), None)
