"""Every kind of letter for every case in every voice: it passes our own rules and the fact check, or says why not."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.kernel.errors import BadCall
from afterword.language.words import count_words
from afterword.letters.batch import check_batch
from afterword.letters.kind import KINDS
from afterword.letters.review import draft_of
from afterword.letters.writing.matter import Matter, Written

CASES = sorted((Path(__file__).parents[3] / "corpus" / "cases").iterdir())
VOICES = ("plain", "warm", "formal")
IMPOSSIBLE = {
    "correction": {"dana-analyst", "li-retail", "sofia-engineer", "brennan-assistant", "hallam-driver",
                   "kaur-warehouse", "osei-dispenser"},
    "panel": {"li-retail"},
    "recovery": {"sofia-engineer"},
    "reference-request": {"hallam-driver", "kaur-warehouse", "li-retail", "sofia-engineer"},
    "recruiter": {case.name for case in CASES} - {"dana-analyst", "larkfield-analyst"},
}  # fmt: skip
"""Where a kind is refused in a sentence: nothing to correct, mend or ask for, one interviewer, nobody to pass it on."""


@cache
def world(name: str) -> World:
    found = debrief(load_case(next(case for case in CASES if case.name == name)))
    return World(found, build_ledger(found))


def in_voice(name: str, voice: str, **settings: object) -> World:
    known = world(name)
    case = known.debrief.case
    told = replace(case, settings=replace(case.settings, letter_style=voice, **settings))
    return World(replace(known.debrief, record=replace(known.debrief.record, case=told)), known.ledger)


def write(kind: str, name: str, voice: str = "plain", to: str | None = None, **settings: object) -> tuple[Written, ...]:
    return KINDS[kind].write(Matter(in_voice(name, voice, **settings), to))


@pytest.mark.parametrize("name", [case.name for case in CASES])
@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("voice", VOICES)
def test_it_passes(kind: str, name: str, voice: str) -> None:
    if name in IMPOSSIBLE.get(kind, ()):
        with pytest.raises(BadCall):
            write(kind, name, voice)
        return
    letters = write(kind, name, voice)
    least, most = KINDS[kind].words
    for each in letters:
        assert [found.message for found in each.letter.findings if found.level != "info"] == []
        assert least <= count_words(draft_of(each.letter).body.of(each.letter.body)) <= most
        assert each.letter.kind == KINDS[kind].kind
        assert len(each.letter.subject or "") <= 60


def test_a_nudge_says_post_day_and_their_date_and_asks_once() -> None:
    (written,) = write("nudge", "larkfield-analyst")
    letter = written.letter
    assert letter.to == "Helen Marsh"
    assert all(words in letter.body for words in ("4 March", "14 March", "data analyst", "Priya Raman and Tom Ellery"))
    assert letter.body.count("?") == 1


def test_a_reply_asks_for_marks_only_where_the_person_set_it_so() -> None:
    (quiet,) = write("rejection-reply", "marcus-nurse")
    (asking,) = write("rejection-reply", "marcus-nurse", ask_feedback=True)
    assert "better" not in quiet.letter.body
    assert any("ask_feedback" in left.why for left in quiet.left_out)
    assert "what I could have shown better" in asking.letter.body
    assert not any(found.level != "info" for found in asking.letter.findings)


def test_a_correction_gives_both_values_once() -> None:
    (written,) = write("correction", "marcus-nurse")
    assert written.letter.to == "Nneka Obi-Lawson"
    assert written.letter.body.count("2022") == written.letter.body.count("May 2023") == 1


def test_a_thank_you_mends_nothing_and_says_what_could_be() -> None:
    written = write("thank-you", "dana-analyst", to="Dev")[0]
    assert "You asked how I knew" not in written.letter.body
    assert any("write recovery" in left.why for left in written.left_out)


def test_whoever_passes_it_on_may_be_named() -> None:
    (written,) = write("recruiter", "marcus-nurse", to="Jo Marsh")
    assert written.letter.to == "Jo Marsh"
    assert written.letter.to_address == "recruitment@pennickvale.example"
    assert all(
        f"To {name}:" in written.letter.body for name in ("Siobhán Kelleher", "Philip Garside", "Nneka Obi-Lawson")
    )


def test_a_withdrawal_may_be_written_against_the_advice() -> None:
    letters = write("withdrawal", "osei-dispenser")
    assert all("withdraw" in each.letter.body for each in letters)
    assert len({each.letter.body for each in letters}) == 2


REFUSED = [
    ("correction", "li-retail", None, "nothing has to be corrected"),
    ("recovery", "sofia-engineer", None, "nothing here"),
    ("panel", "li-retail", None, "one person only"),
    ("panel", "dana-analyst", "Dev", "all of them"),
    ("late-thank-you", "dana-analyst", "Zoe", "none of the interviewers"),
    ("recruiter", "hallam-driver", None, "--to NAME"),
]


@pytest.mark.parametrize(("kind", "name", "to", "words"), REFUSED)
def test_what_cannot_be_is_said_in_a_sentence(kind: str, name: str, to: str | None, words: str) -> None:
    with pytest.raises(BadCall, match=words):
        write(kind, name, to=to)


def test_nobody_known_is_said_in_a_sentence() -> None:
    known = world("hallam-driver")
    nobody = replace(known.debrief.case, interviewers=())
    alone = World(replace(known.debrief, record=replace(known.debrief.record, case=nobody)), known.ledger)
    for kind in ("thank-you", "late-thank-you", "panel", "withdrawal"):
        with pytest.raises(BadCall):
            KINDS[kind].write(Matter(alone))


@pytest.mark.parametrize("kind", ["late-thank-you", "withdrawal", "thank-you", "recovery"])
@pytest.mark.parametrize("name", ["dana-analyst", "marcus-nurse", "osei-dispenser", "hallam-driver"])
def test_no_two_letters_of_one_interview_are_alike(kind: str, name: str) -> None:
    drafts = [draft_of(each.letter) for each in write(kind, name)]
    assert [found.message for found in check_batch(drafts) if found.level != "info"] == []


@pytest.mark.parametrize("kind", ["late-thank-you", "correction", "nudge", "rejection-reply", "other-roles"])
@pytest.mark.parametrize("voice", VOICES)
def test_a_letter_that_goes_later_names_no_weekday(kind: str, voice: str) -> None:
    for each in write(kind, "larkfield-analyst", voice):
        assert "Tuesday" not in each.letter.body
