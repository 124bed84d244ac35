"""What never came up: lines of the advertisement, facts of the résumé."""

import pytest
from minicase import mini_record

from afterword.debrief.untold import never_came_up

TALK = (
    "Ana {technical}: How do you plan a route?\nMe: From the drop furthest out, back to the yard.\n"
    "Ana {behavioural}: Tell me about a breakdown.\nMe: A hose went on the A9 and I rang the yard and waited.\n"
)


def requirements(text):
    return [each.quote.text for each in never_came_up(mini_record(text + "\n" + TALK)).requirements]


def facts(text):
    return [each.quote.text for each in never_came_up(mini_record(text + "\n" + TALK)).facts]


@pytest.mark.parametrize(
    ("line", "left_out"),
    [
        ("- Handling of dangerous goods papers", True),
        ("- Planning routes for six vans", False),
        ("- Vehicle breakdowns: calm and correct", False),
        ("- Friendly and patient with people", False),
        ("- Three years of experience on the road", False),
        ("- Full time, £14 an hour", False),
        ("- Tachographs", False),  # one word is too little to look for
    ],
)
def test_requirements(line, left_out):
    assert requirements(f"job: {line}") == ([line] if left_out else [])


def test_what_ones_own_papers_show_is_said():
    record = mini_record(
        "job: - Dangerous goods papers\nresume: Checked the dangerous goods papers of 40 loads a week\n" + TALK
    )
    (line,) = never_came_up(record).requirements
    assert line.own is not None
    assert "letter" in line.next


@pytest.mark.parametrize(
    ("line", "untold"),
    [
        ("Cut returned parcels from 9% to 4% in a year by ringing ahead", True),
        ("Waited with a broken hose on the A9 and rang the yard, no load lost", False),
        ("Employee of the month", False),
        ("Drove for Hale & Sons, 2019 to 2022", False),
        ("07700 900142, jo@post.example", False),
    ],
)
def test_facts(line, untold):
    assert facts(f"resume: {line}") == ([line] if untold else [])


def test_the_strongest_comes_first():
    strong = "Route planning for six vans: fuel fell by 11% in a year"
    found = facts(f"job: - Route planning and fuel\nresume: Sold 30 pies and won a cup\nresume: {strong}")
    assert found[0] == strong


def test_without_papers_nothing_is_missing():
    found = never_came_up(mini_record(TALK))
    assert (found.requirements, found.facts) == ((), ())


class Likes:
    """A model to which everything is as alike as it is told."""

    name = "told"

    def __init__(self, value):
        self.value = value

    def similarity(self, texts, others):
        return [[self.value for _ in others] for _ in texts]


@pytest.mark.parametrize(("likeness", "left_out"), [(0.1, 1), (0.8, 0)])
def test_what_was_asked_in_other_words_is_not_left_out(likeness, left_out):
    record = mini_record("job: - Handling of dangerous goods papers\n" + TALK)
    assert len(never_came_up(record, Likes(likeness)).requirements) == left_out
