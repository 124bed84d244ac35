"""Any text in any file gives a result or one sentence: through the debrief, the check of letters, and the facts."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from material import CASE, TALK, TOLD

from afterword.adapters.clock import SystemClock
from afterword.app.build import build
from afterword.app.check_facts import check_facts
from afterword.app.check_json import to_json
from afterword.app.check_letters import check_letters
from afterword.app.check_shown import render_text
from afterword.app.run_debrief import results
from afterword.debrief.assemble import assemble
from afterword.debrief.case import Case
from afterword.kernel.errors import AfterwordError

PIECES = st.sampled_from(
    """Gwen Abbott:|Ravi Menon:|Me:|Q:|A:|Speaker 1|00:01|[00:02]|00:00:01.000 --> 00:00:02.000|WEBVTT|1|- |* |# |>> |
    why do you want this job?|tell me about a time when a pan burned|how would you, and why?|any questions for us?|
    I cut waste by 20% in 2019|I don't know|um, er|sorry, can you say it again|we said £30,000|in March|the menu|
    I rambled|they laughed|I froze and said nothing|too short|he was cold|between us|because|<b>|</v>|"|{|}|\\|%s|…|é|
    Dear Gwen,|Thank you for Tuesday.|I would like to do this work.|Kind regards,|Ravi|case|twelve of them|half|
    she asked|I said|then they asked me about allergens|10/10|3pm|9 July 2026|gwen@depot.example|never|not""".replace(
        "\n    ", ""
    ).split("|")
)
LINES = st.lists(st.lists(PIECES, min_size=1, max_size=6).map(" ".join), max_size=14).map("\n".join)
TEXT = st.one_of(LINES, LINES, st.text(max_size=120))
NAMES = (
    "case.toml",
    "worries.txt",
    "prepared.txt",
    "resume.md",
    "job.txt",
    "company.md",
    "wish.md",
    "evidence/note.txt",
    "invite.ics",
)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def one_sentence(refusal: AfterwordError) -> None:
    assert "\n" not in str(refusal)


def whole(files: dict[str, str]) -> Case | None:
    """Everything that is made of these files; None when they are refused in one sentence."""
    try:
        case = assemble({name: text.encode("utf-8", "replace") for name, text in files.items()}, "case")
    except AfterwordError as refusal:
        return one_sentence(refusal)
    contents, _ = results(build(case=case), now=SystemClock().now())
    json.loads(contents["debrief.json"], parse_constant=pytest.fail)
    assert b"<script>alert" not in contents["debrief.html"]
    return case


@QUICK
@given(TEXT, st.sampled_from(["transcript.txt", "transcript.vtt", "transcript.md", "notes.md"]), st.booleans())
def test_any_record(text: str, name: str, told: bool) -> None:
    whole({name: text} | ({"case.toml": TOLD, "worries.txt": "I rambled.\nI forgot the pans."} if told else {}))


@QUICK
@given(st.dictionaries(st.sampled_from(NAMES), TEXT, max_size=5))
def test_anything_beside_a_record(files: dict[str, str]) -> None:
    whole(CASE | files)


@QUICK
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Gwen Abbott", "Ravi Menon", "Owen Price"]), st.lists(PIECES, max_size=9).map(" ".join)
        ),
        max_size=14,
    )
)
def test_any_talk_between_people_we_know(said: list[tuple[str, str]]) -> None:
    whole(CASE | {"transcript.txt": "\n".join(f"{who}: {' '.join(words.split())}" for who, words in said)})


@QUICK
@given(st.lists(TEXT, min_size=1, max_size=3), st.sampled_from([".txt", ".md", ".eml"]), st.booleans())
def test_any_letters(drafts: list[str], ending: str, with_case: bool) -> None:
    case = assemble({name: text.encode() for name, text in CASE.items()}, "case") if with_case else None
    try:
        report = check_letters(
            letters=[(f"{n}{ending}", text.encode("utf-8", "replace")) for n, text in enumerate(drafts)], case=case
        )
    except AfterwordError as refusal:
        one_sentence(refusal)
        return
    assert render_text(report)
    for letter in report.letters:
        for finding in letter.findings:
            assert finding.span is None or 0 <= finding.span.start <= finding.span.end <= len(letter.draft.text)
    json.dumps(to_json(report))


@QUICK
@given(TEXT)
def test_any_text_against_a_case(text: str) -> None:
    case = assemble({name: each.encode() for name, each in CASE.items()}, "case")
    for verdict in check_facts(text=text, case=case):
        assert text[verdict.span.start : verdict.span.end].strip()


@pytest.mark.parametrize(
    "words",
    [
        "because I ",
        "and then, ",
        "20% of ",
        "Gwen ",
        "what, ",
        "(( ",
        "I said that ",
        '"',
        "- ",
        "_",
        ".",
        "1",
        "a-",
        "?!",
        "\t",
        "I",
        "1, ",
    ],
)
def test_monotone_files_end_soon(words: str) -> None:
    long = words * (12_000 // len(words))
    assert whole(
        CASE
        | {
            "transcript.txt": TALK + f"Ravi Menon: {long}\nOwen Price: {long}?\n",
            "worries.txt": long,
            "resume.md": long,
        }
    )
