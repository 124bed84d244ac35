"""Questions on private matters that a person complains of, in words that no protected ground knows."""

import re
from collections.abc import Iterator
from itertools import pairwise

from afterword.debrief.country import place_of
from afterword.debrief.ground_item import GROUNDS
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.debrief.worry_people import words_of
from afterword.language.sentences import sentences

_FIELDS = {
    "family": (
        r"famil\w+|kids?|child\w*|bab(?:y|ies)|pregnan\w*|little (?:ones?|girl|boy)|small ones|maternity|sons?|"
        r"daughters?|dependants?|nursery|cr[eè]che|school run|day ?care"
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
_KIN = r"mam|mum|mom|mother|father|dad|parents?|sister|brother|nan|gran\w*|at home|depend\w*|car(?:er|ing)"
_ASKED_OF_KIN = (
    rf"(?:your|my|any|anyone|anybody|elderly|own) (?:\w+ )?(?:{_KIN})|depend\w* on (?:you|me)|"
    r"car(?:e|ing) for (?:any|your|my)"
)
"""Relatives are the daily work of many trades; a question is private only where it asks for one's own."""
_TOLD = r"i (?:\w+ )?(?:said|told|mentioned|spoke|talked)"
_NOTED = r"asked|wanted to know|wondered"
_TO_ME = rf"{_NOTED}|asks|you(?:'\w+|r|rself)?"


def law_on(look: Look, text: str) -> str:
    """What the law of the place says of the matter that the worry names."""
    named = next((key for key, field in _FIELDS.items() if pattern(field).search(text)), None)
    named = named or ("family" if pattern(_KIN).search(text) else None)
    ground = GROUNDS[named] if named else None
    law = ground.law_in(place_of(look.record.case)) if ground else None
    return law.says if law else "An advice centre can say whether it was lawful."


def asked_about(look: Look, text: str, people: tuple[str, ...]) -> Iterator[Hit]:
    """Questions to the candidate on the matter that the worry names, in their order."""
    fields = _fields(text)
    known = {part for person in look.record.case.interviewers for part in person.name.split()}
    names = [re.escape(name) for name in re.findall(r"(?<=[a-z] )([A-Z][a-z]{2,})", text) if name not in known]
    matter = "|".join([*fields, *names])
    for turn in words_of(look, people) if matter else ():
        for span in sentences(turn.text):
            said = span.of(turn.text)
            open_end = "?" in said or (look.from_memory and pattern(_NOTED).search(said))
            if open_end and pattern(matter).search(said) and pattern(_TO_ME).search(said):
                yield Hit(turn, span.start, span.end)


def raised_first(look: Look, text: str) -> tuple[Hit, ...]:
    """In notes: where the person spoke of the matter, and the next sentence in which somebody asked on."""
    matter = "|".join(_fields(text)) if look.from_memory else ""
    for turn in look.mine if matter else ():
        for own, reply in pairwise(sentences(turn.text)):
            said, asked = own.of(turn.text), reply.of(turn.text)
            begun = pattern(matter).search(said) and pattern(_TOLD).search(said) and not pattern(_NOTED).search(said)
            if begun and pattern(_NOTED).search(asked):
                return Hit(turn, own.start, own.end), Hit(turn, reply.start, reply.end)
    return ()


def _fields(text: str) -> list[str]:
    """What questions on the matter of this worry sound like."""
    fields = [field for field in _FIELDS.values() if pattern(field).search(text)]
    return [*fields, _ASKED_OF_KIN] if pattern(_KIN).search(text) else fields
