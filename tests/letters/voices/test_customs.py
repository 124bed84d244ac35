"""The custom of a country in greeting, date, word for the post, closing and subject; each item's examples are run."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from afterword.debrief.case import Case, Person
from afterword.debrief.settings import read_told
from afterword.letters import subjects, wording
from afterword.letters.called import greeting
from afterword.letters.custom import CUSTOMS, Custom, custom_in, custom_of
from afterword.letters.tone import Tone, shapes_said, tone_of
from afterword.letters.voice import VOICES, Voice
from afterword.transcripts.reader import read_transcript

TOM = Person("Tom Ellery")
BARE = Case(
    folder="loom",
    transcript=read_transcript(b"A: Good morning.\nB: What is a heddle?\n", "transcript.txt"),
    me="Arlo Finch",
    me_because="told",
    employer="Tern Pottery",
    role="Kiln hand",
    date=datetime(2026, 9, 15, 10),  # noqa: DTZ001
    interviewers=(TOM,),
)


def shown(custom: Custom) -> set[str]:
    """All greetings, dates and closings that letters have there."""
    tones = [Tone(voice, custom, "") for voice in VOICES.values()]
    plain = next(tone for tone in tones if tone.voice.id == "plain")
    lines = {greeting(TOM, BARE, plain), custom.day(date(2026, 9, 15))}
    return lines | {tone.closing for tone in tones}


@pytest.mark.parametrize("custom", CUSTOMS.values(), ids=lambda custom: custom.id)
def test_the_examples_of_a_custom(custom: Custom) -> None:
    found = shown(custom)
    for example in custom.finds:
        assert example.plain in found
    for example in custom.passes:
        assert example.plain not in found


def test_a_country_that_nobody_knows_and_one_that_we_do_not() -> None:
    assert custom_in(None).id == "unknown"
    assert custom_in("FI").id == "elsewhere"
    assert custom_in("US-MN").id == "united-states"
    assert len({custom.code for custom in CUSTOMS.values()}) == len(CUSTOMS)


@pytest.mark.parametrize(
    ("told", "name"),
    [("Eire", "ireland"), ("en-GB", "united-kingdom"), ("Deutschland", "germany"), ("JP", "japan"),
     ("California", "united-states")],
)  # fmt: skip
def test_a_country_as_people_write_it(told: str, name: str) -> None:
    assert custom_of(replace(BARE, settings=replace(BARE.settings, country=told))).name == name


def test_the_word_for_a_post_is_the_countrys() -> None:
    words = {}
    for country in ("GB", "US", "AU"):
        one = replace(BARE, settings=replace(BARE.settings, country=country))
        texts = " ".join(wording.interest(tone_of(one), one, n) for n in range(12))
        words[country] = {word for word in ("post", "position", "role") if f" {word}" in texts}
    assert words == {"GB": {"post"}, "US": {"position"}, "AU": {"role"}}


@pytest.mark.parametrize("role", ["Kiln hand", "Senior Community Mental Health Practitioner", "Cook", None])
@pytest.mark.parametrize("when", [datetime(2026, 9, 16), None])  # noqa: DTZ001
def test_subjects_are_short_clear_and_differ(role: str | None, when: datetime | None) -> None:
    one = replace(BARE, role=role, date=when)
    made = [wording.subject(one, n) for n in range(4)]
    assert len(set(made)) == 4
    for text in made:
        assert len(text) <= 60
        assert "thank" in text.lower()
        assert text[0].isupper()


def test_a_subject_has_the_date_as_it_is_written_there() -> None:
    us = replace(BARE, settings=replace(BARE.settings, country="US"))
    assert any("September 15" in wording.subject(us, n) for n in range(4))
    assert any("15 September" in wording.subject(BARE, n) for n in range(4))


def test_a_weekday_is_left_out_when_it_is_long_past() -> None:
    texts = [wording.subject(BARE, n, recent=False) for n in range(6)]
    texts += [wording.interest(tone_of(BARE), BARE, n, recent=False) for n in range(12)]
    assert not [text for text in texts if "Tuesday" in text]


def test_a_subject_that_was_sent_before_comes_last() -> None:
    first = wording.subject(BARE, 0)
    again = replace(BARE, earlier=(f"{first}\nDear Tom,\n\nThank you.",))
    assert wording.subject(again, 0) != first


def test_a_long_name_leaves_the_post_in_the_subject() -> None:
    long = replace(BARE, role="Community Mental Health Practitioner")
    person = Person("Bartholomew Featherstonehaugh-Cholmondeley")
    assert wording.subject(long, 0, via=person) == "Thank you – Community Mental Health Practitioner"
    assert len(wording.withdrawal_subject(long, 0)) <= 60


def test_for_whom_a_shared_address_is() -> None:
    text = subjects.subject(BARE, tone_of(BARE), "Kiln hand", 0, via=Person("Ada Coyle", address_as="Mrs. Coyle"))
    assert text == "Thank you – Kiln hand, for Mrs. Coyle"


@pytest.mark.parametrize("style", ["jolly", "Shakespeare"])
def test_a_style_that_is_none_is_named(style: str) -> None:
    told = read_told(f'letter_style = "{style}"'.encode(), "case.toml")
    assert told.settings.letter_style is None
    assert "plain, warm or formal" in told.notices[0].sentence


@pytest.mark.parametrize("voice", VOICES.values(), ids=lambda voice: voice.id)
def test_the_examples_of_a_voice(voice: Voice) -> None:
    for example in voice.finds:
        assert shapes_said(voice, example.plain), example.plain
    for example in voice.passes:
        assert not shapes_said(voice, example.plain), example.plain
