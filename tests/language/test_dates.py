"""Dates as people write and say them; the day they were said on is a Tuesday."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.dates import find_dates

DAY = date(2026, 9, 15)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("15 September 2026", "2026-09-15", "2026-09-15", "day"),
        ("Sept 11, 2026", "2026-09-11", "2026-09-11", "day"),
        ("2026-09-15", "2026-09-15", "2026-09-15", "day"),
        ("15/09/2026", "2026-09-15", "2026-09-15", "day"),
        ("March of twenty twenty-two", "2022-03-01", "2022-03-31", "month"),
        ("Friday the twenty-fifth", "2026-09-25", "2026-09-25", "day"),
        ("Friday week", "2026-09-25", "2026-09-25", "day"),
        ("a week on Thursday", "2026-09-24", "2026-09-24", "day"),
        ("the week after next", "2026-09-28", "2026-10-04", "day"),
        ("by the end of the week after next", "2026-10-02", "2026-10-02", "day"),
        ("next Wednesday", "2026-09-23", "2026-09-23", "day"),
        ("by the 24th", "2026-09-24", "2026-09-24", "day"),
        ("end of next week", "2026-09-25", "2026-09-25", "day"),
        ("in two weeks", "2026-09-29", "2026-09-29", "day"),
        ("in a couple of days", "2026-09-17", "2026-09-17", "day"),
        ("tomorrow", "2026-09-16", "2026-09-16", "day"),
        ("winter of 2024/25", "2024-12-01", "2025-02-28", "season"),
        ("last quarter of 2025", "2025-10-01", "2025-12-31", "quarter"),
        ("Q2 2023", "2023-04-01", "2023-06-30", "quarter"),
        ("spring 2025", "2025-03-01", "2025-05-31", "season"),
        ("since 2022", "2022-01-01", "2022-12-31", "year"),
        ("last Friday", "2026-09-11", "2026-09-11", "day"),
    ],
)
def test_one_date(text, start, end, precision):
    (found,) = find_dates(text, DAY)
    assert (str(found.start), str(found.end), found.precision) == (start, end, precision)


@pytest.mark.parametrize("text", ["we may go", "we march on", "the third floor", "may 5 people come", "1900 loaves"])
def test_no_date(text):
    assert find_dates(text, DAY) == ()


def test_the_year_of_a_range_holds_for_its_beginning():
    assert [str(d.start) for d in find_dates("1 October to 31 December 2025", DAY)] == ["2025-10-01", "2025-12-31"]


def test_day_first_is_a_choice():
    assert find_dates("03/04/2026", day_first=False)[0].start == date(2026, 3, 4)


@given(st.text())
def test_any_text_is_read(text):
    for found in find_dates(text, DAY):
        assert found.start <= found.end
        assert found.span.of(text)
