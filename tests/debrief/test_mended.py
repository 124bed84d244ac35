"""What the person put right in the transcript: names, one turn's speaker, one turn's words."""

import pytest

from afterword.debrief.assemble import assemble
from afterword.debrief.mended import origins, read_mended
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


def test_a_turn_is_cut_in_two_and_all_after_it_are_counted_on():
    read = case('[turns.2]\ntext = "I refused fish."\nthen = [{speaker = "Speaker 1", text = "At Hull?"}]\n')
    said = [(turn.n, turn.speaker, turn.text) for turn in read.transcript.turns]
    assert said[1:4] == [
        (2, "Speaker 2", "I refused fish."), (3, "Speaker 1", "At Hull?"), (4, "Speaker 3", "And then?"),
    ]  # fmt: skip


def test_the_pieces_of_a_turn_share_its_time():
    talk = b"WEBVTT\n\n00:00.000 --> 00:10.000\n<v A>one two three four\n\n00:10.000 --> 00:12.000\n<v B>yes\n"
    mended = b'[turns.1]\ntext = "one two"\nthen = [{speaker = "B", text = "three f"}]\n'
    read = assemble({"transcript.vtt": talk, "mended.toml": mended}, "x")
    assert [(turn.start, turn.end) for turn in read.transcript.turns] == [(0, 5), (5, 10), (10, 12)]


def test_a_turn_is_joined_to_the_one_before():
    read = case("[turns.3]\njoined = true\n")
    assert [turn.text for turn in read.transcript.turns][1] == (
        "I refused a load of fish at Hull, it was nine degrees. And then?"
    )
    assert [turn.n for turn in read.transcript.turns] == [1, 2, 3]


def test_where_a_turn_comes_from():
    mended = '[turns.2]\ntext = "a"\nthen = [{speaker = "x", text = "b"}]\n[turns.3]\njoined = true\n'
    turns = read_mended(mended.encode(), "mended.toml").turns
    assert origins(turns, 4) == [(1, 0), (2, 0), (2, 1), (4, 0)]
