"""What the papers show of a person, told for a letter that mends nothing."""

from collections.abc import Sequence

from afterword.debrief.case import Person
from afterword.evidence.answering.posts import placed
from afterword.evidence.answering.story import Line
from afterword.evidence.answering.subjects import stems_of
from afterword.language.words import count_words
from afterword.letters.own_strength import strength_for
from afterword.letters.settling import Piece
from afterword.letters.writing.matter import Matter


def strengths(
    matter: Matter, person: Person, most: int, words: int, taken: Sequence[str] = ()
) -> tuple[tuple[Piece, ...], ...]:
    """Up to so many strengths in so many words, what the note does not tell yet first, nothing of the facts `taken`."""
    note = matter.note_to(person)
    lines = [*(note.strength if note else ()), *(line for each in _repairs(matter) for line in each)]
    told = stems_of(" ".join(line.text for line in lines))
    fresh = _choose(matter, person, frozenset((*taken, *(line.fact.id for line in lines))), told, most, words)
    return fresh or _choose(matter, person, frozenset(taken), frozenset(), most, words)


def _repairs(matter: Matter) -> list[tuple[Line, ...]]:
    return [repair.story.lines for note in matter.notes.letters for repair in note.repairs]


def _choose(
    matter: Matter, person: Person, used: frozenset[str], told: frozenset[str], most: int, words: int
) -> tuple[tuple[Piece, ...], ...]:
    found: list[tuple[Piece, ...]] = []
    firm = None
    while len(found) < most and (lines := strength_for(person, matter.world, used, told)):
        used |= {line.fact.id for line in lines}
        told |= stems_of(" ".join(line.text for line in lines))
        words -= sum(count_words(line.text) for line in lines)
        if words < 0:
            break
        head = lines[0].fact.employer
        first = lines[0].text if head == firm else placed(lines[0].text, head)
        firm, key = head, lines[0].fact.id
        found.append(
            (
                Piece(first, (key,), key),
                *(Piece(line.text, (line.fact.id,), key, leans=not line.told.alone) for line in lines[1:]),
            )
        )
    return tuple(found)
