"""Figures that follow from others: sums, differences, shares, changes, averages, lengths; and those that do not."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from small_world import talk, world

from afterword.evidence.claim import Claim
from afterword.evidence.dating import date_faults
from afterword.evidence.derivation import Worked, agrees
from afterword.evidence.directions import reversed_change
from afterword.evidence.faults import faults
from afterword.evidence.index import index_of
from afterword.evidence.periods import periods
from afterword.evidence.tables import table_quantities
from afterword.evidence.terms import numbers
from afterword.language.numbers import find_numbers

DAY = date(2026, 9, 15)
LIBRARY = {
    "resume.md": """# Nadia Osei
Librarian

## Experience

**Children's Librarian, Fenwick Library, Alderby** — March 2019 to present

- Loans of picture books: 1,240 in 2023, 1,860 in 2025.
- Opened the toy corner in May 2024 with a grant of £2,400, of which £2,150 was spent.
- Story hour on 38 Saturdays with 912 children in all.
- 14 of the 16 volunteers stayed for a second year.

**Library Assistant, Harrow Street Library, Alderby** — June 2013 to February 2019

- Shelving and the desk.
""",
    "evidence/visits-2025.md": """# Visits to the children's room, Fenwick Library, 2025

| month | visits | new readers | returns on time % |
|---|---|---|---|
| Jan | 410 | 22 | 81 |
| Feb | 395 | 18 | 83 |
| Mar | 460 | 31 | 84 |
| Apr | 520 | 40 | 88 |
| total | 1,785 | 111 | |
""",
    "evidence/branches.txt": """Reading groups by branch

branch        groups 2023   members   groups 2025   members
Fenwick                 4        36             7        84
Harrow Street           3        30             3        27
all                     7        66            10       111
""",
    "company.md": """- Founded in 1961; nine branches. (website)
- 48,000 members, 12,000 of them under sixteen. (annual report)
""",
}
TALK = """
Irene Fox: Come in, Nadia. I'm Irene Fox, I run the county's branches.
Irene Fox: The new post looks after two reading rooms, three evenings a week, two hours each.
Irene Fox: Late returns are at eighteen percent and we want twelve.
Nadia Osei: I'd ring people. It works better than letters.
"""


@pytest.fixture(scope="module")
def library():
    return world(
        talk(TALK),
        me="Nadia Osei",
        employer="Alderby County Libraries",
        interviewers={"Irene Fox": "Head of branches"},
        day=datetime(2026, 9, 15, 10, tzinfo=UTC),
        documents=LIBRARY,
    )


def objects(sentence, found_in):
    claim = Claim(sentence, sentence, index_of(found_in))
    return [*faults(claim), *date_faults(claim), *filter(None, [reversed_change(claim)])]


TRUE = (
    "Loans of picture books rose by half between 2023 and 2025.",
    "We lent 620 more picture books in 2025 than in 2023.",
    "I left £250 of the grant for the toy corner unspent.",
    "About twenty-four children came to each story hour.",
    "Seven in every eight of my volunteers stayed for a second year.",
    "In the first three months of 2025 there were 1,265 visits to the children's room.",
    "In April 2025 we had 60 more visits to the children's room than in March.",
    "All told, 111 new readers came to the children's room from January to April 2025.",
    "The reading groups at Fenwick went from 36 members in 2023 to 84 in 2025.",
    "I have been a children's librarian at Fenwick for more than seven years.",
    "Before that I was an assistant at Harrow Street for nearly six years.",
    "A quarter of your members are under sixteen.",
    "You would like late returns six percentage points lower than they are.",
)
FALSE = (
    "Loans of picture books doubled between 2023 and 2025.",
    "We lent 540 more picture books in 2025 than in 2023.",
    "I left £450 of the grant for the toy corner unspent.",
    "About forty children came to each story hour.",
    "In the first three months of 2025 there were 1,785 visits to the children's room.",
    "The reading groups at Fenwick went from 36 members in 2023 to 27 in 2025.",
    "The reading groups at Fenwick went from 84 members in 2023 to 36 in 2025.",
    "I have been a children's librarian at Fenwick for twelve years.",
    "Half of your members are under sixteen.",
)


@pytest.mark.parametrize("sentence", TRUE)
def test_what_follows_passes(library, sentence):
    assert objects(sentence, library) == []


@pytest.mark.parametrize("sentence", FALSE)
def test_what_does_not_follow_is_caught(library, sentence):
    assert objects(sentence, library)


def test_tables_know_their_column_row_and_time(library):
    told = list(table_quantities(index_of(library)))
    march = [q for q in told if q.when and q.when.start == date(2025, 3, 1)]
    assert [(q.value, q.unit) for q in march] == [(460, None), (31, None), (84, "percent")]
    fenwick = [q for q in told if q.whose == {"fenwick"} and q.when and q.when.start.year == 2025]
    assert [q.value for q in fenwick] == [7, 84]
    assert {q.value for q in told if q.total} == {1785, 111, 7, 66, 10}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in the first six months of 2025", (2025, 1), (2025, 6)),
        ("in the second quarter of this year", (2026, 4), (2026, 6)),
        ("Q3 2024", (2024, 7), (2024, 9)),
        ("in the second half of 2024", (2024, 7), (2024, 12)),
        ("early last year", (2025, 1), (2025, 4)),
        ("in 2024/25", (2024, 1), (2025, 12)),
        ("by the spring term of 2025", (2025, 3), (2025, 5)),
    ],
)
def test_stretches_of_time(text, start, end):
    (found,) = periods(text, DAY)
    assert ((found.start.year, found.start.month), (found.end.year, found.end.month)) == (start, end)


def test_joined_months_share_their_year():
    whole = next(time for time in periods("From July to September 2025 it rained.", DAY) if time.end.month == 9)
    assert (whole.start, whole.end) == (date(2025, 7, 1), date(2025, 9, 30))


def told(text):
    (number,) = find_numbers(text)
    return number


@given(st.integers(3, 4000), st.integers(-400, 400))
def test_an_exact_count_is_exact(count, off):
    assert agrees(told(f"{count} loans"), Worked(count + off, None, ())) is (off == 0)


@given(st.integers(10, 4000), st.floats(0.2, 3))
def test_a_bound_holds_on_its_side_only(count, factor):
    true = count * factor
    assume(all(abs(true / (count * edge) - 1) > 1e-6 for edge in (1, 1.3, 1 / 1.3)))
    assert agrees(told(f"more than {count} loans"), Worked(true, None, ())) is (
        count <= true * (1 + 1e-9) <= count * 1.3
    )
    assert agrees(told(f"fewer than {count} loans"), Worked(true, None, ())) is (count / 1.3 <= true <= count)


@given(st.integers(1, 99), st.floats(0, 1))
def test_a_percentage_is_rounded_to_the_whole_number(percent, true):
    assert agrees(told(f"{percent} percent"), Worked(true, "share", ())) is (abs(percent - 100 * true) <= 0.55)


@pytest.mark.parametrize(
    ("text", "true", "agreed"),
    [
        ("about a third of them", 0.34, True),
        ("about a third of them", 0.28, False),
        ("two thirds of them", 0.6, False),
        ("three and a half times", 3.5, True),
        ("nearly three times", 2.9, True),
        ("twice", 2.3, False),
    ],
)
def test_shares_and_multiples(text, true, agreed):
    number = told(text)
    assert agrees(number, Worked(true, "times" if number.unit == "times" else "share", ())) is agreed


def test_a_bare_number_behind_a_colon_borrows_no_unit():
    found = numbers("Visitors who stayed 3 hours or more: 41 in 2024, 17 in 2025.", None)
    assert [(each.value, each.unit) for each in found] == [(3, "hours"), (41, None), (17, None)]


@pytest.mark.parametrize("sentence", ["The wait at the desk came down from 18 minutes to 9 in 2024."])
def test_the_end_of_a_change_does_not_follow_from_the_change(sentence):
    read = world(
        talk("Ida Quist: How long did people wait?\nMe Lund: It came down from 18 minutes to 11 in 2024."),
        me="Me Lund",
        employer="Fenwick Library",
        interviewers={"Ida Quist": "Librarian"},
    )
    claim = Claim(sentence, sentence, index_of(read))
    assert [fault.told for fault in faults(claim)] == ["11"]
