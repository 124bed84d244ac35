"""Numbers as people write and say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.numbers import find_numbers


def only(text):
    found = find_numbers(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun"),
    [
        ("1,900 loaves", 1900, None, "loav"),
        ("nineteen hundred loaves", 1900, None, "loav"),
        ("two hundred and fourteen stores", 214, None, "store"),
        ("a hundred and forty shifts", 140, None, "shift"),
        ("98 per cent", 98, "percent", None),
        ("eleven point eight percent", 11.8, "percent", None),
        ("$183,000", 183000, "usd", None),
        ("£1.2m", 1.2e6, "gbp", None),
        ("Rs 5,00,000", 5e5, "inr", None),
        ("two and a half lakh", 2.5e5, None, None),
        ("3 crore", 3e7, None, None),
        ("a quarter of a million dollars", 250000, "usd", None),
        ("half an hour", 0.5, "hours", None),
        ("an hour and a half", 1.5, "hours", None),
        ("3.3 percentage points", 3.3, "percentage points", None),
        ("an eight-bed unit", 8, None, "bed"),
        ("12 warehouse staff", 12, None, "staff"),
        ("half a dozen", 6, None, None),
        ("two thirds", 2 / 3, "share", None),
        ("half past three", 210, "clock", None),
        ("07:15", 435, "clock", None),
        ("twenty twenty-four", 2024, "year", None),
        ("a week shorter", 1, "weeks", None),
    ],
)
def test_one_number(text, value, unit, noun):
    number = only(text)
    assert number.value == pytest.approx(value)
    assert (number.unit, number.noun) == (unit, noun)
    assert number.span.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "no one came",
        "one of those days",
        "one day",
        "07700 900142",
        "218-555-0143",
        "me@firm99.example",
        "PV-2026-0418",
    ],
)
def test_no_number(text):
    assert find_numbers(text) == ()


def test_exactness_and_ranges():
    assert only("nearly two thirds").approx
    assert only("more than half of it").bound == "more"
    assert only("fewer than 40 people").bound == "less"
    assert (only("3-4 days").value, only("3-4 days").high) == (3, 4)
    assert only("between forty and sixty").high == 60
    assert [n.value for n in find_numbers("from fourteen to five")] == [14, 5]
    assert (only("2024/25").value, only("2024/25").high) == (2024, 2025)


def test_names_count_nothing():
    assert [n.label for n in find_numbers("Ward 7 and Route 3")] == ["ward", "route"]


@given(st.text())
def test_spans_stand_in_any_text(text):
    for number in find_numbers(text):
        assert 0 <= number.span.start < number.span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("two hours and forty minutes", 8 / 3, "hours"),
        ("half a kilometre", 0.5, "km"),
        ("a decade", 1, "decades"),
        ("46,000 fewer empty kilometres", 46000, "km"),
        ("Rs. 1.8 lakh", 180000, "inr"),
        ("by two in the morning", 120, "clock"),
        ("we were done before six.", 360, "clock"),
        ("seventy-five paise", 75, "paise"),
        ("112 second years", 112, None),
    ],
)
def test_lengths_hours_and_sums(text, value, unit):
    number = find_numbers(text)[0]
    assert (pytest.approx(number.value), number.unit) == (value, unit)


@pytest.mark.parametrize("text", ["the zero period", "our half-hours in the library"])
def test_names_are_no_figures(text):
    assert not find_numbers(text)


@pytest.mark.parametrize("text", ["getting on for half", "the best part of five years", "close on fifty"])
def test_more_words_for_about(text):
    assert only(text).approx


def test_a_third_of_them_is_a_share_and_a_third_one_an_ordinal():
    assert only("a third of the adults").unit == "share"
    assert only("a third adult").ordinal
