"""Where the job is, from what there is."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from minicase import mini_case

from afterword.debrief.case import Person
from afterword.debrief.country import chain, place_of


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("UK", "GB"), ("England", "GB"), ("en-GB", "GB"), ("gb-sct", "GB-SCT"), ("Ireland", "IE"), ("usa", "US"),
        ("California", "US-CA"), ("us-ny", "US-NY"), ("India", "IN"), ("Deutschland", "DE"), ("Atlantis", None),
    ],
)  # fmt: skip
def test_told(written, place):
    assert place_of(mini_case(f"country: {written}\nAna: Hello.\nMe: Hello.")[0]) == place


@pytest.mark.parametrize(
    ("advert", "place"),
    [
        ("Welder, Lakemont, Minnesota. Full time.", "US-MN"), ("Nurse in Toledo, OH 43604", "US-OH"),
        ("Porter, £24,000 a year", "GB"), ("Analyst, 12 lakhs", "IN"), ("Clerk, Cork, Ireland", "IE"),
        ("Charge nurse, NHS Band 6", "GB"),
        ("Cook, OSHA and HIPAA posters", "US"), ("Cook. Apply in person.", None),
        ("Planner in Calgary, Alberta", "CA-AB"),
    ],
)  # fmt: skip
def test_advertised(advert, place):
    assert place_of(mini_case(f"job: {advert}\nAna: Hello.\nMe: Hello.")[0]) == place


def test_address_and_zone():
    case, _ = mini_case("Ana: Hello.\nMe: Hello.")
    assert place_of(replace(case, interviewers=(Person("Ana Roe", "ana@mill.co.uk"),))) == "GB"
    assert place_of(replace(case, date=datetime(2026, 6, 3, 10, tzinfo=ZoneInfo("Asia/Kolkata")))) == "IN"
    assert place_of(case) is None


def test_chain():
    assert chain("US-CA") == ("US-CA", "US")
    assert chain("IE") == ("IE", "EU")
    assert chain(None) == ()


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("07700 900142, jo@post.example", "GB"), ("+91 98765 43210", "IN"), ("Lakemont, MN, 218-555-0143", "US"),
        ("0491 570 156", "AU"), ("jo@post.example", None),
    ],
)  # fmt: skip
def test_where_one_lives_comes_last(line, place):
    assert place_of(mini_case(f"resume: {line}\nAna: Hello.\nMe: Hello.")[0]) == place
    told = mini_case(f"country: DE\nresume: {line}\nAna: Hello.\nMe: Hello.")[0]
    assert place_of(told) == "DE"
