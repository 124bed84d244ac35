"""Lines of résumés in many trades, said aloud."""

import pytest

from afterword.evidence.voice.lines import from_line, state_of

SAID = {
    "Ran the lambing shed alone for six weeks": "I ran the lambing shed alone for six weeks.",
    "Ewe losses 9% (2022) to 4% (2024)": "Ewe losses went from 9% in 2022 to 4% in 2024.",
    "Call-outs from 31 to 12 a month in a year, by fitting two float switches": (
        "I fitted two float switches. Call-outs went from 31 to 12 a month in a year."
    ),
    "Repaired the organ at St. Brannoc's; no complaint since": (
        "I repaired the organ at St. Brannoc's. There has been no complaint since."
    ),
    "Leads 4 divers and a tender": "I lead 4 divers and a tender.",
    "Elected to the crew council in 2023": "I was elected to the crew council in 2023.",
    "Harbour regatta, July 2024: 41 boats, two rescues, nobody hurt": (
        "Take the harbour regatta in July 2024: 41 boats, two rescues, nobody hurt."
    ),
    "Phase two: re-hung all nine bells in eleven days": "Take phase two: I re-hung all nine bells in eleven days.",
    "Error rate 0.3 per cent at the last count": "The error rate was 0.3 per cent at the last count.",
    "Overdue files: 46 when I started, 5 in August 2026": (
        "There were 46 overdue files when I started, and 5 in August 2026."
    ),
    "Took over the Sunday tours: complaints from 14 to 2 a season": (
        "I took over the Sunday tours. Complaints went from 14 to 2 a season."
    ),
}


@pytest.mark.parametrize(("line", "said"), SAID.items())
def test_a_line_becomes_what_its_owner_would_say(line: str, said: str) -> None:
    assert " ".join(told.text for told in from_line(line)) == said


@pytest.mark.parametrize(
    "line",
    [
        "Tools: lathe, shaper, band saw",
        "Skills: patience, Welsh",
        "Unsigned log sheets",
        "ola.nyberg@letterbox.example | 07700 900111",
        "Level 2 Chainsaw",
        "Grange Farm, Lower Kettleby",
    ],
)
def test_what_tells_nothing_is_left_alone(line: str) -> None:
    assert from_line(line) == ()


def test_how_big_a_post_is_follows_its_name() -> None:
    assert state_of("About 60 moorings, 14 of them deep-water") == "about 60 moorings, 14 of them deep-water"
    assert state_of("Caseload of 35 families") == "a caseload of 35 families"
    assert state_of("Rewired 40 houses") is None
