"""One letter to all who sat together: each named, one topic each, one repair for whoever asked."""

import re
from itertools import cycle
from typing import Final

from afterword.debrief.case import Person
from afterword.kernel.errors import BadCall
from afterword.language.words import count_words
from afterword.letters import wording
from afterword.letters.compose import Piece, correction_sentence, fact_said, repair_paragraph, split
from afterword.letters.writing.matter import Matter, Part, Written, finished
from afterword.letters.writing.people import interviewers
from afterword.letters.writing.shapes import Shapes, say
from afterword.letters.writing.strengths_told import strengths

_THANKS: Final[Shapes] = {
    "plain": ("Thank you {all} for {day}.", "Thank you {all} for our conversation."),
    "warm": ("Thank you {all} for the good conversation on {day}.", "Thank you {all} for the good conversation."),
    "formal": ("Thank you {all} for the conversation on {day}.", "Thank you {all} for the conversation."),
}
_COUNT: Final = {2: "both", 3: "all three", 4: "all four", 5: "all five"}
_EACH: Final = ("{}, thank you for {}.", "{}, I am grateful to you for {}.", "And {}, thank you for {}.")
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
    clauses = [(person, *clause) for person in people if (clause := _topic(matter, person))]
    silent = [person.name for person in people if person not in {each for each, _, _ in clauses}]
    lacking = [Part(f"{name}’s topic", without="Nothing they said is fit for it.") for name in silent]
    missing = "Your papers hold nothing, in words that can be used, that was asked for."
    story = _repair(matter) or tuple(piece for each in strengths(matter, people[0], 1, 60) for piece in each)
    middle = [(Part("one repair, for whoever asked", block, missing),) for block in split(story)]
    last = [Part("one sentence of interest", (Piece(wording.interest(matter.tone, case, 0)),))]
    owed = matter.world.debrief.record.owed
    last[:0] = [
        Part("a correction", (Piece(*correction_sentence(matter.world, each, n)),)) for n, each in enumerate(owed)
    ]
    subject = wording.subject(case, 0, correction=bool(owed))
    made = [
        finished(matter, "panel", people, subject, ((*opening, *lacking), *middle, tuple(last)))
        for opening in (_in_one(matter, thanks, clauses), _one_by_one(matter, thanks, clauses))
        if opening
    ]
    return (min(made, key=lambda each: (sum(f.level != "info" for f in each.letter.findings), len(each.left_out))),)


Clauses = list[tuple[Person, str, str]]


def _in_one(matter: Matter, thanks: str, clauses: Clauses) -> tuple[Part, ...]:
    """ "Thank you both for Tuesday: Ana, for telling me how the vans are loaded, and Piet, for asking about lifts." """
    named = [f"{matter.name(person)}, for {clause}" for person, clause, _ in clauses]
    mark = ";" if len(named) > 2 or any("," in clause for _, clause, _ in clauses) else ","
    if len(named) < 2:
        return ()
    text = f"{thanks.rstrip('.')}: {f'{mark} '.join(named[:-1])}{mark} and {named[-1]}."
    if count_words(text) > _LONGEST:
        return ()
    return (Part("thanks to all, one topic each", (Piece(text, tuple(fact for _, _, fact in clauses)),)),)


def _one_by_one(matter: Matter, thanks: str, clauses: Clauses) -> tuple[Part, ...]:
    told = [
        Part(f"{person.name}’s topic", (Piece(shape.format(matter.name(person), clause), (fact,), person.name),))
        for shape, (person, clause, fact) in zip(cycle(_EACH), clauses, strict=False)
    ]
    return (Part("thanks to all", (Piece(thanks),)), *told)


def _topic(matter: Matter, person: Person) -> tuple[str, str] | None:
    """ "telling me how the vans are loaded", and the fact."""
    note = matter.note_to(person)
    topic = next(iter(note.topics), None) if note else None
    if topic is None:
        return None
    link = "" if topic.clause.startswith("about ") else "how " if topic.how else "that "
    verb = "asking" if topic.kind == "asked" else "telling me"
    return f"{verb} {'' if topic.kind == 'asked' else link}{topic.clause}", fact_said(
        matter.world, topic.turn, topic.words
    )


def _repair(matter: Matter) -> tuple[Piece, ...]:
    """The first repair of the plan, put to the one who asked."""
    for note in matter.notes.letters:
        for each in note.repairs[:1] if note.channel != "card" else ():
            lead, *story = repair_paragraph(matter.world, each, 0, 0, named=True)
            texts = [_to(text, matter.name(note.to)) for text in (lead.text, *lead.others)]
            return (Piece(texts[0], lead.facts, lead.part, lead=True, others=tuple(texts[1:])), *story)
    return ()


def _to(text: str, name: str) -> str:
    return f"{name}, {re.sub('^You', 'you', text)}"
