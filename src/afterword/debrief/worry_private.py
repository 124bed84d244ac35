"""Questions on private matters that a person complains of, in words that no protected ground knows."""

import re
from collections.abc import Iterator

from afterword.debrief.country import place_of
from afterword.debrief.ground_item import GROUNDS
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.debrief.worry_people import words_of
from afterword.language.sentences import sentences

_FIELDS = {
    "family": (
        r"famil\w+|kids?|child\w*|bab(?:y|ies)|pregnan\w*|little (?:ones?|girl|boy)|small ones|maternity|sons?|"
        r"daughters?|mam|mum|mom|mother|father|dad|parents?|dependants?|depend(?:s|ed|ing) on|nursery|cr[eè]che|"
        r"school run|day ?care"
    ),
    "marital-status": r"married|marriage|husband|wife|partner|boyfriend|girlfriend|spouse|divorc\w+",
    "age": r"how old|(?:my|your) age|old|born|birth|retir\w+|(?:too )?young",
    "religion": (
        r"church|mosque|temple|synagogue|pray\w*|religio\w*|faith|headscarf|hijab|turban|catholic|muslim|hindu|"
        r"jewish|god"
    ),
    "origin": (
        r"(?:really|originally|come|are you|i(?:'m| am)) from|accent|nationality|passport|caste|community|tribe|"
        r"native|(?:going|go) back (?:to|home)|(?:home|this|my|your) country|race"
    ),
    "health": (
        r"health\w*|ill(?:ness)?|sick\w*|disab\w+|medic\w+|condition|epilep\w+|diabet\w+|smoke|drink|operation|"
        r"wheelchair"
    ),
}
"""What a complaint speaks of, and the questions that touch it, by the ground it belongs to."""
_NOTED = r"asked|wanted to know|wondered"
_TO_ME = rf"{_NOTED}|asks|you(?:'\w+|r|rself)?"


def law_on(look: Look, text: str) -> str:
    """What the law of the place says of the matter that the worry names."""
    ground = next((GROUNDS[key] for key, field in _FIELDS.items() if pattern(field).search(text)), None)
    law = ground.law_in(place_of(look.record.case)) if ground else None
    return law.says if law else "An advice centre can say whether it was lawful."


def asked_about(look: Look, text: str, people: tuple[str, ...]) -> Iterator[Hit]:
    """Questions to the candidate on the matter that the worry names, in their order."""
    fields = [field for field in _FIELDS.values() if pattern(field).search(text)]
    known = {part for person in look.record.case.interviewers for part in person.name.split()}
    names = [re.escape(name) for name in re.findall(r"(?<=[a-z] )([A-Z][a-z]{2,})", text) if name not in known]
    matter = "|".join([*fields, *names])
    for turn in words_of(look, people) if matter else ():
        for span in sentences(turn.text):
            said = span.of(turn.text)
            open_end = "?" in said or (look.from_memory and pattern(_NOTED).search(said))
            if open_end and pattern(matter).search(said) and pattern(_TO_ME).search(said):
                yield Hit(turn, span.start, span.end)
