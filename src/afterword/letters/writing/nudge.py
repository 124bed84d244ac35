"""The nudge: which post and when, what was said about timing, still interested, one question."""

from typing import Final

from afterword.debrief.case import Person
from afterword.letters.settling import Piece
from afterword.letters.writing.matter import SUBJECT_MOST, Matter, Part, Written, capital, finished, listed
from afterword.letters.writing.people import contact
from afterword.letters.writing.said import memory, named_day
from afterword.letters.writing.shapes import Shapes, options, say

_SPOKE: Final[Shapes] = {
    "plain": (
        "We spoke on {day} about the {post}, and I was told to expect word by {by}.",
        "On {day} we spoke about the {post}, and {by} was named as the day for word.",
        "I spoke with {others} on {day} about the {post}, and was told to expect word by {by}.",
        "We spoke on {day} about the {post}.",
        "I spoke with {others} on {day} about the {post}.",
        "We spoke about the {post}.",
        "We spoke on {day}.",
    ),
    "warm": (
        "It was good to talk with you on {day} about the {post}, and I was told to expect word by {by}.",
        "It was good to talk with {others} on {day} about the {post}, and I was told to expect word by {by}.",
        "It was good to talk with you on {day} about the {post}.",
        "It was good to talk with {others} on {day} about the {post}.",
        "It was good to talk with you about the {post}.",
        "It was good to talk with you on {day}.",
    ),
    "formal": (
        "On {day} we spoke about the {post}, and I understood that I might expect word by {by}.",
        "On {day} I spoke with {others} about the {post}, and understood that I might expect word by {by}.",
        "On {day} we spoke about the {post}.",
        "On {day} I spoke with {others} about the {post}.",
        "We spoke about the {post}.",
        "We spoke on {day}.",
    ),
}
_INTEREST: Final[Shapes] = {
    "plain": (
        "I have not forgotten {that} {clause}, and I would still like to do this work.",
        "I am still interested, and would like to do this work.",
    ),
    "warm": (
        "I have thought back to what you told me, that {clause}, and I would still very much like to do this work.",
        "I would still very much like to do this work.",
    ),
    "formal": ("I remain very interested in the {place}.",),
}
_ASKS: Final[Shapes] = {
    "plain": ("Is there any news on timing?", "Do you know yet when there will be news?"),
    "warm": ("Is there any news yet that you can share?", "Do you know yet when there will be news?"),
    "formal": ("Could you tell me when a decision may be expected?", "May I ask when a decision may be expected?"),
}


def write(matter: Matter) -> tuple[Written, ...]:
    """One nudge, to whoever will be in touch."""
    to = contact(matter)
    met = to in matter.case.interviewers
    step = named_day(matter)
    by = matter.tone.custom.day(step.day) if step and step.day else None
    remembered = memory(matter, to, whom=True) if met else None
    how, clause, facts = remembered or (None, None, ())
    spoke = say(
        matter.tone,
        {voice: tuple(shape for shape in shapes if ("{others}" in shape) != met) for voice, shapes in _SPOKE.items()},
        day=matter.day, post=matter.post, by=by, others=_others(matter, to),
    )  # fmt: skip
    interest = options(matter.tone, _INTEREST, that=how, clause=clause)
    asks = say(matter.tone, _ASKS)
    parts = (
        Part(
            "post and day", (Piece(spoke),) if spoke else (), "" if spoke else "Neither the post nor the day is known."
        ),
        Part("what they said about timing", without="" if by else "Nobody named a day."),
        Part("interest", (Piece(interest[0], facts, "interest", others=interest[1:]),)),
        Part("one question", (Piece(asks),) if asks else ()),
    )
    return (finished(matter, "nudge", (to,), _subject(matter), (parts,)),)


def _others(matter: Matter, to: Person) -> str:
    names = [person.name for person in matter.case.interviewers if person != to]
    return listed(names) if 0 < len(names) <= 3 else "your colleagues"


def _subject(matter: Matter) -> str:
    post = capital(matter.post or "our conversation")
    day = f", {matter.day}" if matter.day else ""
    shapes = (f"{post}{day}: is there news?", f"{post}: is there news?", "Is there news?")
    return next(shape for shape in shapes if len(shape) <= SUBJECT_MOST)
