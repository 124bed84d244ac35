"""Why a fact answers a question, in plain words."""

import re

from afterword.evidence.answering.asked import Asked
from afterword.evidence.answering.bearing import shape_of
from afterword.evidence.answering.subjects import stems_of, subjects, words_of
from afterword.evidence.model import Fact, World
from afterword.language.stems import stem
from afterword.language.words import bare


def reason(fact: Fact, question: Asked, asked_by: str, world: World) -> str:
    """One or two short clauses: what the fact does for this question, and who stands behind it."""
    shape = shape_of(fact.text)
    own, every = stems_of(fact.text), words_of(fact.text)
    who = asked_by.split()[0] if asked_by and not re.match(r"(?:Dr|Mr|Ms|Mrs|Prof)\b", asked_by) else asked_by or "they"
    did = sorted(
        (
            (len(every & subjects()[name].shows), subjects()[name].did)
            for name in question.subjects
            if subjects()[name].did
        ),
        reverse=True,
    )
    if len(own & question.wished) >= 2:
        first = "It is what you wish you had said"
    elif question.figure and shape.number:
        first = f"It is the number that {who} asked for"
    elif question.paper and shape.training:
        first = "It is the paper that was asked for"
    elif question.doubt and own & (question.doubt | question.words):
        first = f"It answers the doubt of {who} with something that happened"
    elif did and did[0][0] >= 1:
        first = f"It tells how you {did[0][1]}"
    elif shared := _shared(fact.text, question.words | question.thread):
        first = f"It is about the same thing: {shared}"
    elif own & question.told:
        first = "It belongs to what you told in your answer"
    else:
        first = "It belongs to the same story"
    witness = next((each for each in world.ledger.witnesses if each.source == fact.quote.source), None)
    if witness:
        return f"{first}; {witness.name} wrote it down."
    return f"{first}, with what came of it." if shape.result and "number" not in first else f"{first}."


def _shared(text: str, words: frozenset[str]) -> str:
    """The first two words of a fact that the question has, too, as they stand in the fact."""
    found = [bare(word) for word in text.split() if stem(bare(word)) in words and len(bare(word)) > 3]
    return " and ".join(f"“{word}”" for word in list(dict.fromkeys(found))[:2])
