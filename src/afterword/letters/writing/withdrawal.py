"""The withdrawal: one for each interviewer."""

from dataclasses import replace

from afterword.letters.compose import compose
from afterword.letters.plan import LettersPlan, plan_letters
from afterword.letters.writing.matter import LeftOut, Matter, Written
from afterword.letters.writing.people import interviewers

_NO_REASON = "Neither `must_haves` in case.toml nor the talk gives a neutral one; none is needed."


def write(matter: Matter) -> tuple[Written, ...]:
    """A withdrawal for each interviewer, or for the one who was named, whatever the advice is."""
    people = interviewers(matter)
    whole = plan_letters(matter.world, withdraw=True)
    letters = compose(matter.world, LettersPlan(tuple(replace(each, repairs=()) for each in whole.letters), ()))
    left = () if matter.case.settings.must_haves else (LeftOut("one neutral reason", _NO_REASON),)
    return tuple(Written(each, left) for each in letters if each.to in {person.name for person in people})
