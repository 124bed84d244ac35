"""What was put right stands withdrawn: by a paper against the interview, or by a line that says so in plain words."""

import pytest
from small_world import talk, world

TALK = """
Ines Roth: Tell us about the shop.
Me Baker: {said}
"""
RESUME = """# Me Baker

**Head baker, Ostby Bread, Hull** — May 2019 to present

- Baked for 41 shops in the valley.
- Trained nine bakers, all of whom stayed.
- Ran the ovens from March 2020.
"""


def standings(note: str = "", said: str = "I liked it.", evidence: str = "evidence/note.txt") -> dict[str, str]:
    files = {"resume.md": RESUME} | ({evidence: note} if note else {})
    found = world(
        talk(TALK.format(said=said)), me="Me Baker", employer="Loaf", interviewers={"Ines Roth": ""}, documents=files
    )
    return {fact.text: fact.standing for fact in found.ledger.facts if fact.standing != "stands"}


@pytest.mark.parametrize(
    "note",
    [
        "I wrote 41 shops earlier; it is 14.",
        "In my résumé I wrote 41. It should be 14.",
        "Correction: 14 shops, not 41.",
        "It was not 41 shops but 14.",
        "Please read 14 shops instead of 41.",
        "The 41 shops in my résumé is a mistake; 14 is right.",
        "The 41 shops on my résumé was wrong.",
        "My résumé says 41 shops, but it was fourteen, sorry.",
    ],
)
def test_a_plain_correction_withdraws_the_old_value(note):
    assert standings(note) == {"Baked for 41 shops in the valley.": "withdrawn"}


def test_a_date_is_put_right_the_same_way():
    assert standings("I wrote March 2020 earlier; it was June 2020.") == {"Ran the ovens from March 2020.": "withdrawn"}


def test_so_it_is_in_the_interview():
    assert standings(said="My résumé says 41 shops, but really it was 14.") == {
        "Baked for 41 shops in the valley.": "withdrawn"
    }


@pytest.mark.parametrize(
    "note",
    [
        "I baked for 41 shops, and it was 14 miles to the farthest.",
        "Earlier we had 41 shops; it was 14 of them that closed.",
        "It was not 41 degrees but 14.",
        "I said 41 before; it was 41.",
        "I wrote 41 menus in May; it was 14 degrees outside.",
        "The table for 41 shops is not complete.",
        "I gave 41 loaves before the oven broke, it was 14 minutes extra.",
        "I wrote nine earlier; it was a long day.",
        "We had not 30 ovens but 12.",
    ],
)
def test_other_lines_withdraw_nothing(note):
    assert standings(note) == {}


def test_who_writes_a_note_corrects_their_own_notes_alone():
    note = "# Note from Janet Okafor\n\nMay be named: yes.\n\nI wrote 41 shops earlier; it is 14."
    assert standings(note, evidence="evidence/note-janet.md") == {}


def test_the_line_that_corrects_says_what_it_puts_right():
    files = {"resume.md": RESUME, "evidence/note.txt": "I wrote 41 shops earlier; it is 14."}
    found = world(
        talk(TALK.format(said="Yes.")), me="Me Baker", employer="Loaf", interviewers={"Ines Roth": ""}, documents=files
    )
    wrong = next(fact for fact in found.ledger.facts if fact.standing == "withdrawn")
    right = next(fact for fact in found.ledger.facts if fact.corrects)
    assert (right.corrects, right.standing) == ((wrong.id,), "stands")
    assert wrong.standing_why == "evidence/note.txt puts it right: “I wrote 41 shops earlier; it is 14”."


def test_their_own_earlier_note_is_put_right():
    head = "# Note from Janet Okafor\n\nMay be named: yes. May be quoted: yes.\n\n"
    files = {
        "resume.md": RESUME,
        "evidence/may.md": head + "She baked for 41 shops when I left.",
        "evidence/june.md": head + "I wrote 41 shops in May; it was 14.",
    }
    found = world(
        talk(TALK.format(said="Yes.")), me="Me Baker", employer="Loaf", interviewers={"Ines Roth": ""}, documents=files
    )
    assert [fact.text for fact in found.ledger.facts if fact.standing == "withdrawn"] == [
        "She baked for 41 shops when I left."
    ]
