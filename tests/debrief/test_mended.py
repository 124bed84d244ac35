"""What the person put right in the transcript: names, one turn's speaker, one turn's words."""

import pytest

from afterword.debrief.assemble import assemble
from afterword.debrief.mended import read_mended
from afterword.kernel.errors import UnreadableFile

TALK = b"""Speaker 1: Tell me about a load that you refused.
Speaker 2: I refused a load of fish at Hull, it was nine degrees.
Speaker 3: And then?
Speaker 2: They sent a cold trailer.
"""


def case(mended: str = ""):
    return assemble({"transcript.txt": TALK, "mended.toml": mended.encode()}, "x")


def test_names_go_to_all_turns_of_a_label_and_two_labels_may_be_one_person():
    read = case('[speakers]\n"Speaker 1" = "Wayne Holt"\n"Speaker 3" = "Wayne Holt"\n"Speaker 2" = "Jo Hallam"\n')
    assert [turn.speaker for turn in read.transcript.turns] == ["Wayne Holt", "Jo Hallam", "Wayne Holt", "Jo Hallam"]


def test_one_turn_is_mended_and_keeps_its_number():
    read = case('[turns.2]\ntext = "I refused  fish at Hull: it was\\nten degrees."\n[turns.3]\nspeaker = "Ann"\n')
    assert read.transcript.turn(2).text == "I refused fish at Hull: it was ten degrees."
    assert read.transcript.turn(2).speaker == "Speaker 2"
    assert read.transcript.turn(3).speaker == "Ann"
    assert len(read.transcript.turns) == 4


def test_a_turn_that_is_not_there_is_said():
    assert any("no turn 40" in notice.sentence for notice in case('[turns.40]\ntext = "x"\n').notices)


@pytest.mark.parametrize("wrong", ["x", "[turns.a]\ntext='x'", "[turns]\n3 = 4", "speakers = 3", "[speakers]\na = 1"])
def test_what_is_not_of_the_form_is_one_sentence(wrong):
    with pytest.raises(UnreadableFile, match="of the form"):
        read_mended(wrong.encode(), "mended.toml")
