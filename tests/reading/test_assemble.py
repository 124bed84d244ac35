# ruff: noqa: E501, PT017 - tables of texts; "read or refused" is both outcomes of one property
"""From a handful of files to a case: who is who, what is missing, what contradicts."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.files import read_case_folder
from afterword.app.load_case import load_case
from afterword.debrief.assemble import assemble
from afterword.debrief.case import Case
from afterword.kernel.errors import AfterwordError, BadCall, UnreadableFile

CASES = Path(__file__).parents[2] / "corpus" / "cases"

TALK = """Gwen Abbott: Hello Ravi. Why do you want to drive for us?
Ravi Menon: I have driven for nine years and I like the early hours, the empty roads and the same faces at each drop.
Owen Price: And nights? Would you?
Ravi Menon: I have done two winters of nights, so yes, I know what it means for the family and for the sleep.
"""
INVITE = """BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20260708T100000
DTEND;TZID=Europe/London:20260708T104500
ORGANIZER;CN=Jo Bell:mailto:jo@depot.example
ATTENDEE;CN="Abbott, Gwen":mailto:gwen@depot.example
ATTENDEE;CN=Owen Price:mailto:owen@depot.example
ATTENDEE;CN=Ravi Menon:mailto:ravi@post.example
DESCRIPTION:You will meet Gwen Abbott (Depot Manager) and Owen Price\\, Shift Lead.
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
"""


def case(transcript: str = TALK, **files: str) -> Case:
    names = {"toml": "case.toml", "invite": "invite.ics", "resume": "resume.md", "job": "job.md"}
    given = {names.get(key, key.replace("__", ".")): text.encode() for key, text in files.items()}
    return assemble({"transcript.txt": transcript.encode()} | given, "depot")


def said(what: Case) -> str:
    return " ".join(f"{notice.what} {notice.next}" for notice in what.notices)


@pytest.mark.parametrize(
    "me",
    ["Ravi Menon", "ravi menon", "Menon, Ravi", "Ravi", "Ravi M.", "ravi.menon@post.example", "RM", "Mr. Ravi Menon"],
)
def test_told_in_many_ways(me: str) -> None:
    told = case(toml=f'me = "{me}"')
    assert told.is_me("Ravi Menon")
    assert not told.is_me("Gwen Abbott")
    assert "case.toml" in told.me_because


@pytest.mark.parametrize(
    "label",
    ["Ravi", "Ravi M", "RAVI MENON", "Menon, Ravi (External)", "ravi.menon", "RaviMenon", "Ravi Menon (he/him)"],
)
def test_labels_of_every_kind(label: str) -> None:
    told = case(TALK.replace("Ravi Menon:", f"{label}:"), toml='me = "Ravi Menon"')
    assert told.labels[label] == "Ravi Menon"
    assert told.is_me(label)


def test_the_resume_tells_who_i_am() -> None:
    found = case(resume="# Ravi Menon\n\nDriver\n")
    assert (found.me, found.labels["Ravi Menon"]) == ("Ravi Menon", "Ravi Menon")
    assert "résumé" in found.me_because


def test_the_invitation_tells_who_i_am_and_whom_i_met() -> None:
    """The assistant who sent it was not there and is no interviewer."""
    found = case(invite=INVITE)
    assert found.me == "Ravi Menon"
    assert [(each.name, each.email, each.role) for each in found.interviewers] == [
        ("Gwen Abbott", "gwen@depot.example", "Depot Manager"),
        ("Owen Price", "owen@depot.example", "Shift Lead"),
    ]
    assert found.date == datetime.fromisoformat("2026-07-08T10:00:00+01:00")
    assert found.ends == datetime.fromisoformat("2026-07-08T10:45:00+01:00")


def test_invited_but_absent_gets_no_letter() -> None:
    found = case(TALK.replace("Owen Price: And nights? Would you?\n", ""), invite=INVITE)
    assert [each.name for each in found.interviewers] == ["Gwen Abbott"]
    assert "not heard in the transcript: Owen Price" in said(found)


def test_nobody_tells_so_the_one_who_answers_is_taken_and_said_so() -> None:
    found = case()
    assert found.me == "Ravi Menon"
    assert "We take “Ravi Menon” to be you" in said(found)
    assert [each.name for each in found.interviewers] == ["Gwen Abbott", "Owen Price"]


def test_two_who_answer_alike_are_not_guessed() -> None:
    found = case(
        "Ann: I drove for nine years there.\nBea: I drove for nine years there.\nAnn: Yes I did.\nBea: Yes I did.\n"
    )
    assert found.labels == {}
    assert "cannot tell" in said(found)


def test_generic_labels() -> None:
    talk = (
        TALK.replace("Gwen Abbott:", "Interviewer:")
        .replace("Owen Price:", "Interviewer:")
        .replace("Ravi Menon:", "Candidate:")
    )
    found = case(talk, toml='me = "Ravi Menon"\n[[interviewers]]\nname = "Gwen Abbott"')
    assert found.labels == {"Candidate": "Ravi Menon", "Interviewer": "Gwen Abbott"}


def test_letters_for_question_and_answer_and_letters_for_speakers() -> None:
    asked = TALK.replace("Gwen Abbott:", "Q:").replace("Owen Price:", "Q:").replace("Ravi Menon:", "A:")
    assert case(asked).is_me("A")
    lettered = TALK.replace("Gwen Abbott:", "A:").replace("Owen Price:", "A:").replace("Ravi Menon:", "B:")
    assert case(lettered).is_me("B")
    assert "We take “B” to be you" in said(case(lettered))
    assert case(lettered).interviewers == ()


def test_my_device_speaks_for_me() -> None:
    talk = TALK.replace("Ravi Menon:", "RM iPhone 12:") + "Unknown Speaker: Bye.\n"
    found = case(
        talk, toml='me = "Ravi Menon"\n[[interviewers]]\nname = "Gwen Abbott"\n[[interviewers]]\nname = "Owen Price"'
    )
    assert found.is_me("RM iPhone 12")
    assert "the only speaker who is not one of the interviewers" in said(found)


def test_numbered_speakers_are_guessed_aloud() -> None:
    talk = (
        TALK.replace("Gwen Abbott:", "Speaker 1:")
        .replace("Owen Price:", "Speaker 1:")
        .replace("Ravi Menon:", "Speaker 2:")
    )
    found = case(talk, toml='me = "Ravi Menon"\n[[interviewers]]\nname = "Gwen Abbott"')
    assert found.labels == {"Speaker 2": "Ravi Menon", "Speaker 1": "Gwen Abbott"}
    assert "We take “Speaker 2” to be you" in said(found)


def test_numbered_speakers_say_who_they_are() -> None:
    talk = (
        TALK.replace("Gwen Abbott:", "Speaker 1: I'm Gwen Abbott, and this is Owen Price.")
        .replace("Owen Price:", "Speaker 3:")
        .replace("Ravi Menon:", "Speaker 2:")
    )
    found = case(
        talk, toml='me = "Ravi Menon"\n[[interviewers]]\nname = "Owen Price"\n[[interviewers]]\nname = "Gwen Abbott"'
    )
    assert found.labels == {"Speaker 2": "Ravi Menon", "Speaker 1": "Gwen Abbott", "Speaker 3": "Owen Price"}


def test_two_people_with_my_name_are_not_confused() -> None:
    talk = "Alex Roe: Why us, Alex?\nAlex Hart: I know the roads and I like the hours you offer here.\n"
    found = case(talk, toml='me = "Alex Hart"')
    assert found.is_me("Alex Hart")
    assert not found.is_me("Alex Roe")
    unclear = case("Alex: Why us, Alex?\nAlex 2: I know the roads.\n", toml='me = "Alex Hart"')
    assert unclear.is_me("Alex") != unclear.is_me("Alex 2") or not unclear.labels


def test_i_dropped_out_and_came_back() -> None:
    talk = TALK.replace("Ravi Menon: I have done", "Ravi Menon (2): I have done")
    found = case(talk, toml='me = "Ravi Menon"')
    assert found.is_me("Ravi Menon")
    assert found.is_me("Ravi Menon (2)")
    assert [each.name for each in found.interviewers] == ["Gwen Abbott", "Owen Price"]


def test_one_speaker_alone() -> None:
    found = case("Ravi Menon: I said yes.\nRavi Menon: Then I left.\n", toml='me = "Ravi Menon"')
    assert found.is_me("Ravi Menon")
    assert "who interviewed you" in said(found)


def test_text_without_speakers_is_said_to_be_so() -> None:
    found = case("Why do you want to drive for us?\nI have driven for nine years.\n", toml='me = "Ravi Menon"')
    assert "Nothing here says who speaks" in said(found)
    assert found.labels == {}


def test_a_stranger_in_the_transcript_is_named() -> None:
    found = case(toml='me = "Ravi Menon"\n[[interviewers]]\nname = "Gwen Abbott"')
    assert "“Owen Price” speaks in the transcript" in said(found)
    assert [each.name for each in found.interviewers] == ["Gwen Abbott"]


def test_dates_that_contradict_are_named() -> None:
    found = case(invite=INVITE, toml="date = 2026-07-09T10:00:00+01:00")
    assert found.date == datetime.fromisoformat("2026-07-09T10:00:00+01:00")
    assert found.ends is None
    assert "the invitation 08 July 2026" in said(found)


@pytest.mark.parametrize(
    "date",
    ["2026-07-08", '"2026-07-08"', '"2026-07-08T10:00+01:00"', "2026-07-08T10:00:00+01:00", "2026-07-08T09:00:00Z"],
)
def test_dates_that_agree(date: str) -> None:
    found = case(invite=INVITE, toml=f"date = {date}")
    assert found.date is not None
    assert found.date.isoformat() in ("2026-07-08T10:00:00+01:00", "2026-07-08T09:00:00+00:00")
    assert found.ends is not None
    assert "the invitation" not in said(found).replace("There is no invitation", "")


def test_settings() -> None:
    found = case(
        toml='felt = 3\nsecond_language = true\nlooking_for = ["days only"]\nmust_haves = ["a cab of my own"]\nletter_style = "card"\n'
        'private = ["my divorce"]\neverybody_agreed_to_transcript = true\n[[interviewers]]\nname = "Gwen Abbott"\naddress_as = "Gwen"'
    ).settings
    assert (found.felt, found.speech, found.letter_medium) == (3.0, "second-language", "card")
    assert found.must_haves == ("a cab of my own", "days only")
    assert found.private == ("my divorce",)


def test_odd_settings_are_named_and_left_out() -> None:
    found = case(
        toml='felt = "bad"\ndate = "soon"\nprivate = 4\nletter_medium = "pigeon"\nshoe_size = 44\ninterviewers = [3]\nme = ["x"]'
    )
    for word in ("felt", "date", "private", "letter_medium", "shoe_size", "interviewers", "“me”"):
        assert word in said(found)
    assert found.settings.felt is None


def test_broken_toml_names_the_line() -> None:
    with pytest.raises(UnreadableFile, match="line 2") as caught:
        case(toml='me = "Ravi"\nemployer = Depot')
    assert "case.toml" in str(caught.value)


def test_what_is_missing_is_named_with_what_it_would_give() -> None:
    notices = said(case())
    for word in (
        "résumé",
        "job advertisement",
        "invitation",
        "worries.txt",
        "prepared.txt",
        "employer",
        "role",
        "date",
    ):
        assert word in notices


def test_employer_and_role_from_the_advertisement() -> None:
    found = case(job="# Night Driver\n\n**Haulco**, Ostby. Full time.\n")
    assert (found.employer, found.role) == ("Haulco", "Night Driver")
    assert case(job="Driver wanted at once. Ring us.").role is None


def test_a_broken_side_file_does_not_stop_the_debrief() -> None:
    files = {
        "transcript.txt": TALK.encode(),
        "resume.pdf": b"%PDF-broken",
        "invite.ics": b"no",
        "worries.txt": b"\x00\x01\x02\x03",
    }
    found = assemble(files | {"evidence/photo.png": b"\x89PNG\r\n", "evidence/note.md": b"Ravi drove well."}, "depot")
    assert [each.source for each in found.evidence] == ["evidence/note.md"]
    assert {"resume.pdf", "invite.ics", "worries.txt", "evidence/photo.png"} <= {
        notice.where for notice in found.notices
    }


def test_transcript_before_notes_and_names_in_any_case() -> None:
    found = assemble(
        {"Transcript.TXT": TALK.encode(), "NOTES.md": b"- She asked why.", "CV.md": b"# Ravi Menon\n"}, "depot"
    )
    assert found.transcript.source == "Transcript.TXT"
    assert found.resume is not None
    assert "NOTES.md was not read" in said(found)


def test_lists_lose_their_bullets() -> None:
    found = assemble(
        {"transcript.txt": TALK.encode(), "worries.txt": b"- I rambled.\n\n2. 3 of them laughed.\n"}, "depot"
    )
    assert found.worries == ("I rambled.", "3 of them laughed.")


def test_neither_transcript_nor_notes() -> None:
    with pytest.raises(UnreadableFile, match=r"depot: There is neither .* must be transcribed first") as caught:
        assemble({"recording.m4a": b""}, "depot")
    assert "notes.md" in caught.value.next


@pytest.mark.parametrize("folder", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_the_shipped_cases(folder: Path) -> None:
    found = load_case(folder)
    assert found.employer
    assert found.role
    assert found.date
    assert found.interviewers
    assert found.transcript.from_memory or len(found.labels) == len(found.interviewers) + 1
    assert all(found.name_of(label) for label in found.transcript.speakers if label)


def test_folders_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(BadCall, match="no such folder"):
        load_case(tmp_path / "nowhere")
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadCall, match="not a folder"):
        load_case(tmp_path / "file")
    with pytest.raises(UnreadableFile, match="neither"):
        load_case(tmp_path)


def test_nothing_outside_of_the_folder_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(TALK)
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "transcript.txt").symlink_to(secret)
    with pytest.raises(UnreadableFile, match="leads out of the folder"):
        load_case(folder)


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["case.toml", "invite.ics", "resume.json", "resume.pdf", "job.txt", "worries.txt", "evidence/a.md", "notes.md"]),
        st.one_of(st.binary(max_size=40), st.sampled_from([b"me = 3", b"# A\n\n**B**", b'{"basics": {"name": 3}}', b"- x", INVITE.encode()])),
    )
)  # fmt: skip
def test_any_files_make_a_case_or_one_sentence(files: dict[str, bytes]) -> None:
    try:
        found = assemble({"transcript.txt": TALK.encode()} | files, "depot")
    except AfterwordError as error:
        assert "\n" not in str(error)
    else:
        assert found.me


def test_the_head_of_the_notes_tells_the_date() -> None:
    notes = "# Depot\n\nWednesday 8 July 2026, 2.30pm, in the yard.\n\n- She asked why.\n- I said the roads.\n"
    found = assemble({"notes.md": notes.encode()}, "depot")
    assert found.date == datetime.fromisoformat("2026-07-08T14:30:00")
    assert "taken from the head of notes.md" in said(found)


@pytest.mark.parametrize(
    ("summary", "role"),
    [
        ("Interview: Night Driver – Ravi Menon", "Night Driver"),
        ("NEW DATE: Interview, Charge Nurse AMU (PV-1)", "Charge Nurse AMU"),
        ("Job interview for the Shift Lead role", "Shift Lead role"),
        ("Interview with Ravi Menon", None),
        ("Interview - Ravi Menon", None),
        ("Interview", None),
        ("Chat", None),
    ],
)
def test_what_the_invitation_is_for(summary: str, role: str | None) -> None:
    found = case(
        toml='me = "Ravi Menon"', invite=INVITE.replace("SUMMARY:Interview", f"SUMMARY:{summary}".replace(",", "\\,"))
    )
    assert found.role == role


def test_the_next_name_is_no_role() -> None:
    found = case(invite=INVITE.replace("Gwen Abbott (Depot Manager) and", "Gwen Abbott, Ann Roe and"))
    assert [each.role for each in found.interviewers] == [None, "Shift Lead"]


def test_invited_by_address_alone() -> None:
    found = case(
        invite=INVITE.replace('CN="Abbott, Gwen"', "CN=gwen.abbott@depot.example").replace("gwen@", "gwen.abbott@")
    )
    assert found.interviewers[0].name == "Gwen Abbott"
    assert found.interviewers[0].email == "gwen.abbott@depot.example"


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.adapters.files.LIMIT", 10)
    (tmp_path / "transcript.txt").write_text(TALK)
    with pytest.raises(UnreadableFile, match="larger than 100 MB"):
        load_case(tmp_path)


def test_a_recording_is_listed_and_not_opened(tmp_path: Path) -> None:
    (tmp_path / "recording.wav").write_bytes(b"RIFF")
    assert read_case_folder(tmp_path) == {"recording.wav": b""}
