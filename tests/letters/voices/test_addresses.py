"""Somebody who was invited by address alone: the name that it spells, or none."""

import pytest

from afterword.debrief.panel import find_panel
from afterword.debrief.roles import Me
from afterword.documents.model import Attendee, Invite
from afterword.letters.naming import name_of
from afterword.transcripts.reader import read_transcript

TALK = read_transcript(b"Arlo Finch: Good morning.\n", "transcript.txt")


def named(address: str) -> str:
    invite = Invite("invite.ics", "Interview", "", None, None, None, (Attendee(address, address),))
    (person,) = find_panel((), invite, TALK, Me("Arlo Finch", "Arlo Finch", "told"))[0]
    return person.name


@pytest.mark.parametrize(
    ("address", "name", "given"),
    [
        ("beatrice.thornton@loom.example", "Beatrice Thornton", "Beatrice"),
        ("b.thornton@loom.example", "B Thornton", ""),
        ("mary-ann.doyle@loom.example", "Mary-Ann Doyle", "Mary-Ann"),
        ("sean.o'brien2@loom.example", "Sean O'Brien", "Sean"),
        ("jan_van_berg@loom.example", "Jan Van Berg", "Jan"),
    ],
)
def test_a_name_that_an_address_spells(address: str, name: str, given: str) -> None:
    assert named(address) == name
    assert name_of(name).given == given


@pytest.mark.parametrize(
    "address", ["jobs@loom.example", "hr.team@loom.example", "talent.dublin@loom.example", "bthornton@loom.example"]
)
def test_what_spells_no_name_stays_an_address(address: str) -> None:
    assert named(address) == address
