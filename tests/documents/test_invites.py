# ruff: noqa: E501, PT017 - tables of texts; "read or refused" is both outcomes of one property
"""Invitations as mail programs write them."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.documents.invites import person_name, read_invite
from afterword.documents.model import Invite
from afterword.kernel.errors import AfterwordError, UnreadableFile

CORPUS = Path(__file__).parents[2] / "corpus"


def read(*lines: str) -> Invite:
    body = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""])
    return read_invite(body.encode(), "invite.ics")


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.ics")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_all_are_read(path: Path) -> None:
    invite = read_invite(path.read_bytes(), path.name)
    assert (invite.start is None) == ("This invitation gives no time." in invite.notes)
    assert invite.start is None or invite.start_line.startswith("DTSTART")


def test_outlook() -> None:
    """Windows zones, folded lines with tabs, a room, family names in front, an address instead of a name."""
    invite = read(
        'DTSTART;TZID="GMT Standard Time":20260708T100000',
        'DTEND;TZID="GMT Standard Time":20260708T104500',
        "ORGANIZER;CN=HR (Depot):mailto:hr@depot.example",
        'ATTENDEE;CN="Abbott, Gw',
        '\ten":mailto:gwen@depot.example',
        "ATTENDEE;CN=ravi@post.example:mailto:ravi@post.example",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room-4@depot.example",
        "SUMMARY;LANGUAGE=en-gb:Interview\\, driver",
    )
    assert invite.start == datetime.fromisoformat("2026-07-08T10:00:00+01:00")
    assert invite.start_line == 'DTSTART;TZID="GMT Standard Time":20260708T100000'
    assert [(each.name, each.email, each.is_room) for each in invite.attendees] == [
        ("Gwen Abbott", "gwen@depot.example", False),
        ("ravi@post.example", "ravi@post.example", False),
        ("Room 4", "room-4@depot.example", True),
    ]
    assert invite.organizer is not None
    assert invite.organizer.name == "HR"
    assert invite.summary == "Interview, driver"


def test_google_and_duration() -> None:
    invite = read(
        "DTSTART:20260708T090000Z",
        "DURATION:PT45M",
        "SUMMARY:Chat",
        "ATTENDEE;CN=Gwen Abbott;X-NUM-GUESTS=0:mailto:gwen@depot.example",
    )
    assert invite.start is not None
    assert invite.end is not None
    assert invite.end - invite.start == timedelta(minutes=45)


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        ("India Standard Time", "+05:30"),
        ("Europe/Dublin", "+01:00"),
        ('"W. Europe Standard Time"', "+02:00"),
        ("America/New_York", "-04:00"),
    ],
)
def test_zones_by_any_name(zone: str, offset: str) -> None:
    start = read(f"DTSTART;TZID={zone}:20260708T100000", "SUMMARY:Interview").start
    assert start == datetime.fromisoformat(f"2026-07-08T10:00:00{offset}")


def test_an_unknown_zone_is_said_to_be_so() -> None:
    invite = read("DTSTART;TZID=Customized Time Zone:20260708T100000", "SUMMARY:Interview")
    assert invite.start == datetime(2026, 7, 8, 10)  # noqa: DTZ001
    assert "Customized Time Zone" in invite.notes[0]


def test_whole_day_and_cancelled_are_said() -> None:
    notes = " ".join(read("DTSTART;VALUE=DATE:20260708", "STATUS:CANCELLED", "SUMMARY:Interview").notes)
    assert "whole day" in notes
    assert "cancelled" in notes


def test_of_several_events_the_interview_is_taken() -> None:
    invite = read(
        "DTSTART:20260701T090000Z",
        "SUMMARY:Dentist",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "DTSTART:20260708T090000Z",
        "SUMMARY:Interview at the depot",
    )
    assert invite.summary == "Interview at the depot"
    assert invite.start_line == "DTSTART:20260708T090000Z"
    assert "2 events" in invite.notes[0]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x",
        b"\x00\x01\x02\x03",
    ],
)
def test_refuses_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_invite(data, "invite.ics")
    assert str(caught.value).startswith("invite.ics: ")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["DTSTART:20260708", "DTSTART;TZID=Nowhere/Land:20260708T100000", "DTEND:20260101T000000Z", "DURATION:x", "ATTENDEE;CN=:x", "ORGANIZER:mailto:", "SUMMARY:a\\", "BEGIN:VALARM", "RRULE:FREQ=", "é", "X", ":", " y"]), max_size=8))  # fmt: skip
def test_any_lines_are_read_or_refused(lines: list[str]) -> None:
    try:
        read(*lines)
    except AfterwordError as error:
        assert str(error)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [("Kelly, Siobhán", "Siobhán Kelly"), ("Ann Roe, RN", "Ann Roe, RN"), ("Roe, Ann (External)", "Ann Roe"), ("Ann Roe", "Ann Roe"), ("acme, a, b", "acme, a, b")],
)  # fmt: skip
def test_person_name(written: str, spoken: str) -> None:
    assert person_name(written) == spoken
