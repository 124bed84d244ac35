# ruff: noqa: E501, PT017 - tables of texts; "read or refused" is both outcomes of one property
"""What holds for every transcript: honest refusals, sane times, nothing dropped in silence."""

import io
import re

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.kernel.errors import AfterwordError, UnreadableFile
from afterword.transcripts.model import Transcript
from afterword.transcripts.reader import read_transcript

UM = "So I said, um, that the depot was shut, and uh, nobody came."
TIDY = "So I said that the depot was shut, and nobody came to open it."


def read(text: str, name: str = "transcript.txt") -> Transcript:
    return read_transcript(text.encode(), name)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04 some archive", "ZIP"),
        (b"PK\x03\x04 word/document.xml", "Word"),
        (b"RIFF\x00\x00WAVE", "recording"),
        (bytes(range(256)) * 20, "not text"),
        (b'{"segments": [', "broken JSON"),
        (b'{"weather": "fine"}', "not a transcript"),
        (b"[]", "not a transcript"),
        (b"<html><body><p>Hello there</p></body></html>", "not a transcript"),
        (b"date;units;share\n2024-01-02;3;4\n", "not a transcript"),
        (b"1\n", "not a transcript"),
        (b"WEBVTT\n\nNOTE nothing here\n", "no spoken words"),
    ],
)
def test_refuses_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_transcript(data, "transcript.json")
    assert says in str(caught.value)
    assert str(caught.value).startswith("transcript.json: ")
    assert "\n" not in str(caught.value)
    assert caught.value.next


def test_times_that_make_no_sense() -> None:
    """An end before the start becomes the start; missing hours and commas are read."""
    turns = read(
        "WEBVTT\n\n00:16,500 --> 00:12.000\nAda Obi: Yes.\n\n01:00:00.000 --> 01:00:01.000\nTom Reed: No."
    ).turns
    assert [(turn.start, turn.end) for turn in turns] == [(16.5, 16.5), (3600.0, 3601.0)]


def test_overlap_keeps_the_order_of_the_file() -> None:
    cues = [("00:10", "00:20", "Ada Obi"), ("00:08", "00:09", "Tom Reed"), ("00:21", "00:22", "Ada Obi")]
    text = "WEBVTT\n\n" + "\n\n".join(f"{start}.000 --> {end}.000\n<v {who}>Yes." for start, end, who in cues)
    assert [turn.start for turn in read(text).turns] == [10.0, 8.0, 21.0]


def test_misplaced_cues_are_sorted_and_said_so() -> None:
    cues = [("05:10", "05:20", "Ada Obi"), ("00:08", "00:09", "Tom Reed")]
    text = "WEBVTT\n\n" + "\n\n".join(f"{start}.000 --> {end}.000\n<v {who}>Yes." for start, end, who in cues)
    transcript = read(text)
    assert transcript.speakers == ("Tom Reed", "Ada Obi")
    assert "wrong place" in transcript.notes[0]


def test_a_repeated_word_is_no_rolling_caption() -> None:
    text = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nAda Obi: Right.\n\n2\n00:02.000 --> 00:03.000\nAda Obi: Right.\n"
    assert read(text).turns[0].text == "Right. Right."


def test_rolling_captions_are_unrolled() -> None:
    lines = ["so tell me", "about the depot", "it was shut", "all winter"]
    cues = [f"00:0{n}.000 --> 00:0{n + 1}.000\n{lines[n - 1]}\n{lines[n]}\n" for n in range(1, 4)]
    transcript = read("WEBVTT\nKind: captions\n\n" + "\n".join(cues))
    assert " ".join(turn.text for turn in transcript.turns) == "so tell me about the depot it was shut all winter"
    assert [each.text for each in transcript.dropped if "second time" in each.why] == ["about the depot", "it was shut"]


def test_sounds_and_arrivals_are_dropped_with_a_reason() -> None:
    transcript = read(
        "Ada Obi  0:01\n[laughter]\nGood morning.\n\nReed, Tom joined the meeting\n\nTom Reed  0:05\nHello.\n"
    )
    assert [(each.line, each.why) for each in transcript.dropped] == [
        (2, "a sound, not speech"),
        (5, "says who came or went"),
    ]


def test_two_speakers_in_one_cue() -> None:
    transcript = read("WEBVTT\n\n00:01.000 --> 00:02.000\nAda Obi: Where was it?\nI forgot.\nTom Reed: Here.\n")
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
        ("Ada Obi", "Where was it? I forgot."),
        ("Tom Reed", "Here."),
    ]


def test_words_in_front_of_a_colon_that_name_nobody() -> None:
    text = "Ada Obi: Good morning.\n\nCost: low.\n\nThe point is: we drive.\n\nTom Reed: Yes.\n\nMonday: we start.\n\nAda Obi: Fine."
    assert read(text).speakers == ("Ada Obi", "Tom Reed")
    blocks = "Ada Obi  0:01\nSee you\nMonday 10:30\n\nTom Reed  0:05\nAt 11:00\nor so.\n"
    assert read(blocks).speakers == ("Ada Obi", "Tom Reed")


def test_where_nobody_is_named_a_turn_is_a_sentence() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nWhere were\n\n00:02.000 --> 00:03.000\nyou? At home.\n\n00:03.000 --> 00:04.000\nI see."
    transcript = read(text)
    assert [turn.text for turn in transcript.turns] == ["Where were you? At home.", "I see."]
    assert "who speaks" in transcript.notes[0]


@pytest.mark.parametrize("name", ["notes.md", "Notes.TXT", "transcript.txt"])
def test_memory_is_known_by_name_or_by_how_it_tells(name: str) -> None:
    text = "# Depot\n\n- She asked about the tachograph.\n- I said four and a half hours.\n- They asked me why I left."
    transcript = read(text, name)
    assert transcript.from_memory
    assert transcript.verbatim == "no"
    assert transcript.turns[0].text == "Depot"
    assert transcript.turns[1].line == 3


def test_a_tools_file_is_no_memory_whatever_its_name() -> None:
    assert not read("Ada Obi  0:01\nGood morning.\n\nTom Reed  0:05\nHello.\n", "notes.txt").from_memory


@pytest.mark.parametrize(
    ("turns", "verdict"),
    [
        ([TIDY] * 60, "no"),
        ([TIDY] * 30, "no"),
        ([TIDY] * 10, "unknown"),
        ([UM] * 60, "yes"),
        ([UM] * 10 + [TIDY] * 60, "yes"),
        ([UM] * 3 + [TIDY] * 120, "partly"),
        ([UM] + [TIDY] * 120, "no"),
        ([UM] + [TIDY] * 25, "unknown"),
        (["Ah, yes, that was the depot, and nobody came to open it."] * 80, "no"),
        ([TIDY] * 60 + ["I, I went back to the the van, so that was th- that."] * 2, "unknown"),
        ([TIDY] * 60 + ["The pre- and post-shift checks, that that was all mine."] * 2, "no"),
        ([TIDY] * 200 + ["I, I went back to the the van, so that was th- that."] * 2, "no"),
    ],
)
def test_verbatim(turns: list[str], verdict: str) -> None:
    transcript = read("\n".join(f"{'Ada Obi' if n % 2 else 'Tom Reed'}: {text}" for n, text in enumerate(turns)))
    assert transcript.verbatim == verdict
    assert transcript.verbatim_because


def test_word_file_with_paragraphs_and_with_a_table() -> None:
    plain, table = docx.Document(), docx.Document()
    for line in ("Ada Obi   0:01", "Good morning.", "Tom Reed   0:05", "Hello."):
        plain.add_paragraph(line)
    grid = table.add_table(rows=2, cols=3)
    for row, cells in zip(
        grid.rows, [("0:01", "Ada Obi", "Good morning."), ("0:05", "Tom Reed", "Hello.")], strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    for document in (plain, table):
        stream = io.BytesIO()
        document.save(stream)
        turns = read_transcript(stream.getvalue(), "transcript.docx").turns
        assert [(turn.speaker, turn.start, turn.text) for turn in turns] == [
            ("Ada Obi", 1.0, "Good morning."),
            ("Tom Reed", 5.0, "Hello."),
        ]


PIECES = st.sampled_from(
    """WEBVTT|1|00:01.000 --> 00:02.000|0:0:1.2 --> 0:0:2.0|Ada Obi|Ada Obi: Yes.|Tom Reed  0:04|[00:12]|NOTE|- so I said|
0:00:01.000,0:00:02.000|<v Ada>Hi</v>||{|[|"|#|\t|ß|\x0c|**""".split("|")
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.lists(PIECES, max_size=14).map(lambda parts: "\n".join(parts).encode()),
    )
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        transcript = read_transcript(data, "transcript.txt")
    except AfterwordError as error:
        assert str(error)
    else:
        assert [turn.n for turn in transcript.turns] == list(range(1, len(transcript.turns) + 1))
        assert all(turn.text.strip() for turn in transcript.turns)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from("results items segments utterances words transcription turns text speaker start alternatives channels".split()), inner, max_size=4
    ),
    max_leaves=14,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_json_is_read_or_refused(value: object) -> None:
    import json

    try:
        read_transcript(json.dumps(value).encode(), "transcript.json")
    except AfterwordError as error:
        assert re.fullmatch(r"transcript\.json: .+", str(error))


TALK = st.lists(
    st.tuples(
        st.sampled_from(["Ada Obi", "Tom Reed", "Ms. Li"]),
        st.sampled_from(["Yes.", "Why, um, that: there?", "No & no <3"]),
    ),
    min_size=2,
    max_size=9,
)


@settings(max_examples=40, deadline=None)
@given(TALK)
def test_what_is_written_in_any_format_is_read_back(talk: list[tuple[str, str]]) -> None:
    """Rendered as captions, as lines and as blocks, a talk gives the same merged turns."""
    expected: list[list[str]] = []
    for who, words in talk:
        if expected and expected[-1][0] == who:
            expected[-1][1] += f" {words}"
        else:
            expected.append([who, words])
    times = [(f"00:00:{n:02}.000", f"00:00:{n:02}.900") for n in range(len(talk))]
    escaped = [words.replace("&", "&amp;").replace("<", "&lt;") for _, words in talk]
    rows = list(zip(times, talk, escaped, strict=True))
    for text in (
        "WEBVTT\n\n" + "\n\n".join(f"{a} --> {b}\n<v {who}>{safe}</v>" for (a, b), (who, _), safe in rows),
        "WEBVTT\n\n"
        + "\n\n".join(f"{n}\n{a} --> {b}\n{who}: {safe}" for n, ((a, b), (who, _), safe) in enumerate(rows)),
        "\n\n".join(
            f"{n}\n{a} --> {b}\n{who}: {safe}".replace(".", ",", 0) for n, ((a, b), (who, _), safe) in enumerate(rows)
        ),
        "\n\n".join(f"{a},{b}\n{who}: {safe}" for (a, b), (who, _), safe in rows),
        "\n".join(f"{who}: {words}" for who, words in talk),
        "\n\n".join(f"{who}  0:{n:02}\n{words}" for n, (who, words) in enumerate(talk)),
    ):
        assert [[turn.speaker, turn.text] for turn in read(text).turns] == expected
