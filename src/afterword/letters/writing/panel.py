"""One letter to all who sat together: each named, one topic each, one repair for whoever asked."""

import re
from typing import Final

from afterword.debrief.case import Person
from afterword.kernel.errors import BadCall
from afterword.language.words import count_words
from afterword.letters import wording
from afterword.letters.compose import correction_sentence, fact_said, repair_paragraph, split
from afterword.letters.settling import Piece
from afterword.letters.topic import Topic
from afterword.letters.writing.matter import Matter, Part, Written, finished, interest
from afterword.letters.writing.people import interviewers
from afterword.letters.writing.shapes import Shapes, say
from afterword.letters.writing.strengths_told import strengths
from afterword.letters.writing.well_said import best_said

_THANKS: Final[Shapes] = {
    "plain": ("Thank you {all} for {day}.", "Thank you {all} for our conversation."),
    "warm": ("Thank you {all} for the good conversation on {day}.", "Thank you {all} for the good conversation."),
    "formal": ("Thank you {all} for the conversation on {day}.", "Thank you {all} for the conversation."),
}
_COUNT: Final = {2: "both", 3: "all three", 4: "all four", 5: "all five"}
_TOLD: Final = (
    "{0}, I was glad to hear {1} {2}.",
    "{0}, you told me {1} {2}, and that stayed with me.",
    "{0}, it was good to hear {1} {2}.",
)
_ASKED: Final = (
    "{0}, I was glad that you asked {2}.",
    "{0}, you asked {2}, and I have thought about it since.",
    "{0}, it was good to be asked {2}.",
)
_LONGEST: Final = 40
"""Words of a sentence: more are dense (letter rule F2)."""
_SINGLE: Final = "The talk was with one person only: that letter is a thank-you."


def write(matter: Matter) -> tuple[Written, ...]:
    """One letter. Raises BadCall when fewer than two people are known."""
    people = interviewers(Matter(matter.world))
    if matter.told or len(people) < 2:
        raise BadCall(
            _SINGLE if len(people) < 2 else "One letter to a panel goes to all of them.",
            next="Call `afterword write thank-you`." if len(people) < 2 else "Leave out --to.",
        )
    case = matter.case
    day = wording.day_of(case) if case.date else None
    thanks = say(matter.tone, _THANKS, all=_COUNT.get(len(people), "all"), day=day) or ""
    notes = [(person, note) for person in people if (note := matter.note_to(person))]
    topics = [(person, topic) for person, note in notes if (topic := best_said(note.topics))]
    silent = [person.name for person in people if person not in {each for each, _ in topics}]
    lacking = [Part(f"{name}’s topic", without="Nothing they said is fit for it.") for name in silent]
    owed = matter.world.debrief.record.owed
    last = (
        *(Part("a correction", (Piece(*correction_sentence(matter.world, each, n)),)) for n, each in enumerate(owed)),
        interest(matter),
    )
    subject = wording.subject(case, 0, correction=bool(owed))
    made = [
        finished(
            matter, "panel", people, subject, ((*opening, *lacking), *_middle(matter, people[0], named=named), last)
        )
        for opening in (_in_one(matter, thanks, topics), _one_by_one(matter, thanks, topics))
        for named in (True, False)
        if opening
    ]
    return (min(made, key=lambda each: (_marks(each), len(each.left_out))),)


def _marks(written: Written) -> int:
    return sum(found.level != "info" for found in written.letter.findings)


def _middle(matter: Matter, first: Person, *, named: bool) -> list[tuple[Part, ...]]:
    """The first repair, with or without who stands behind it; or a strength."""
    story = _repair(matter, named=named) or tuple(piece for each in strengths(matter, first, 1, 60) for piece in each)
    missing = "Your papers hold none that fits what was asked."
    return [(Part("one repair, for whoever asked", block, missing),) for block in split(story)]


Topics = list[tuple[Person, Topic]]


def _in_one(matter: Matter, thanks: str, topics: Topics) -> tuple[Part, ...]:
    """ "Thank you both for Tuesday: Ana, for telling me how the vans are loaded, and Piet, for asking about lifts." """
    named = [f"{matter.name(person)}, for {_doing(topic)}" for person, topic in topics]
    mark = ";" if len(named) > 2 or any("," in topic.clause for _, topic in topics) else ","
    if len(named) < 2:
        return ()
    text = f"{thanks.rstrip('.')}: {f'{mark} '.join(named[:-1])}{mark} and {named[-1]}."
    if count_words(text) > _LONGEST:
        return ()
    return (Part("thanks to all, one topic each", (Piece(text, tuple(_fact(matter, each) for _, each in topics)),)),)


def _one_by_one(matter: Matter, thanks: str, topics: Topics) -> tuple[Part, ...]:
    told = [
        Part(f"{person.name}’s topic", (Piece(_said(matter, person, topic, n), (_fact(matter, topic),), person.name),))
        for n, (person, topic) in enumerate(topics)
    ]
    return (Part("thanks to all", (Piece(thanks),)), *told)


def _doing(topic: Topic) -> str:
    if topic.kind == "asked":
        return f"asking {topic.clause}"
    return f"telling me {_link(topic)}{topic.clause}"


def _said(matter: Matter, person: Person, topic: Topic, n: int) -> str:
    shapes = _ASKED if topic.kind == "asked" else _TOLD
    about = topic.kind != "asked" and topic.clause.startswith("about ")
    return shapes[0 if about else n % len(shapes)].format(matter.name(person), _link(topic).strip(), topic.clause)


def _link(topic: Topic) -> str:
    return "" if topic.clause.startswith("about ") else "how " if topic.how else "that "


def _fact(matter: Matter, topic: Topic) -> str:
    return fact_said(matter.world, topic.turn, topic.words)


def _repair(matter: Matter, *, named: bool) -> tuple[Piece, ...]:
    """The first repair of the plan, put to the one who asked."""
    for note in matter.notes.letters:
        for each in note.repairs[:1] if note.channel != "card" else ():
            lead, *story = repair_paragraph(matter.world, each, 0, 0, named=named)
            texts = [_to(text, matter.name(note.to)) for text in (lead.text, *lead.others)]
            return (Piece(texts[0], lead.facts, lead.part, lead=True, others=tuple(texts[1:])), *story)
    return ()


def _to(text: str, name: str) -> str:
    return f"{name}, {re.sub('^You', 'you', text)}"
