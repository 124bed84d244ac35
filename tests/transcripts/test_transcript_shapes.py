# ruff: noqa: E501 - tables of texts; "read or refused" is both outcomes of one property
"""The many shapes in which people paste a transcript: each gives the same three turns."""

import pytest

from afterword.transcripts.reader import read_transcript

TURNS = [
    ("Priya Nair", "Good morning, Tom."),
    ("Tom O'Brien", "Thank you. One thing: why haulage?"),
    ("Priya Nair", "Family."),
]

SHAPES = {
    "colon": "{0}: {1}\n{2}: {3}\n{4}: {5}",
    "bold": "**{0}:** {1}\n\n**{2}:** {3}\n\n**{4}:** {5}",
    "bold name only": "**{0}**: {1}\n\n**{2}**: {3}\n\n**{4}**: {5}",
    "italic": "_{0}_: {1}\n\n_{2}_: {3}\n\n_{4}_: {5}",
    "heading": "### {0} [00:12]\n{1}\n\n### {2} [00:15]\n{3}\n\n### {4} [00:19]\n{5}",
    "bold above": "**{0}** (00:12)\n{1}\n\n**{2}** (00:15)\n{3}\n\n**{4}** (00:19)\n{5}",
    "time in front": "[00:12] {0}: {1}\n[00:15] {2}: {3}\n[01:02:03] {4}: {5}",
    "bare time in front": "00:12 {0}: {1}\n00:15 {2}: {3}\n01:02:03 {4}: {5}",
    "time behind the name": "{0} (00:12): {1}\n{2} (00:15): {3}\n{4} (00:19): {5}",
    "time behind the colon": "**{0}:** [00:12] {1}\n**{2}:** [00:15] {3}\n**{4}:** [00:19] {5}",
    "time range": "00:00:01 --> 00:00:04 {0}: {1}\n00:00:05 --> 00:00:08 {2}: {3}\n00:00:09 --> 00:00:11 {4}: {5}",
    "bullets": "- {0}: {1}\n- {2}: {3}\n- {4}: {5}",
    "tabs": "{0}\t0:12\t{1}\n{2}\t0:15\t{3}\n{4}\t0:19\t{5}",
    "table": "| Time | Who | What |\n|---|---|---|\n| 0:12 | {0} | {1} |\n| 0:15 | {2} | {3} |\n| 0:19 | {4} | {5} |",
    "otter": "{0}  0:01  \n{1}\n\n{2}  0:04  \n{3}\n\n{4}  0:09  \n{5}\n\nTranscribed by https://otter.ai\n",
    "otter export": "Driver interview\nFri, Nov 06 2026 4:00PM • 20:11\n\nSUMMARY KEYWORDS\nlorry, depot\n\n"
    "{0} 00:01\n{1}\n\n{2} 00:04\n{3}\n\n{4} 00:09\n{5}\n",
    "otter without times": "{0}\n{1}\n\n{2}\n{3}\n\n{4}\n{5}\n\n{2}\nYes.\n\n{0}\nGood.",
    "teams": "Interview\n\nNovember 6, 2026, 4:00PM\n20m 11s\n\n{0}   0:01\n{1}\n\nTom joined the meeting\n\n{2}   0:04\n{3}\n\n{4}   0:09\n{5}\n",
    "teams in words": "{0}\n0 minutes 1 second\n0:01\n{1}\n{2}\n0 minutes 4 seconds\n0:04\n{3}\n{4}\n1 minute 9 seconds\n1:09\n{5}",
    "teams arrows": "0:0:1.20 --> 0:0:2.0\n{0}\n{1}\n0:0:3.0 --> 0:0:5.10\n{2}\n{3}\n0:1:9.0 --> 0:1:12.0\n{4}\n{5}",
    "rev": "{0} (00:00):\n{1}\n\n{2} (00:05):\n{3}\n\n{4} (00:08):\n{5}\n",
    "word": "Audio file\ninterview.mp3\n\nTranscript\n\n00:00:03 {0}\n{1}\n\n00:00:06 {2}\n{3}\n\n00:00:09 {4}\n{5}\n",
    "zoom saved": "[{0}] 14:00:41\n{1}\n\n[{2}] 14:00:47\n{3}\n\n[{4}] 14:00:50\n{5}\n",
    "fathom": "Driver - Nov 6\nVIEW RECORDING - 20 mins\n\n---\n\n0:00 - {0}\n  {1}\n\n0:04 - {2}\n  {3}\n\n0:09 - {4}\n  {5}\n",
    "gong": "0:00 | {0}\n{1}\n\n0:05 | {2}\n{3}\n\n0:08 | {4}\n{5}\n",
    "happyscribe": "[00:00:01.010] - {0}\n{1}\n\n[00:00:05.000] - {2}\n{3}\n\n[00:00:08.000] - {4}\n{5}\n",
    "name and range": "{0} 00:00:01 - 00:00:04\n{1}\n\n{2} 00:00:05 - 00:00:08\n{3}\n\n{4} 00:00:09 - 00:00:11\n{5}\n",
    "meet": "Call (2026-11-06) - Transcript\nAttendees\nPriya Nair, Tom O'Brien\n\n00:00:00\n\n{0}: {1}\n{2}: {3}\n\n00:05:00\n\n"
    "{4}: {5}\nMeeting ended after 00:10:12 👋\n",
    "srt": "1\n00:00:01,000 --> 00:00:02,000\n{0}: {1}\n\n2\n00:00:03,000 --> 00:00:04,000\n{2}: {3}\n\n3\n00:00:05,000 --> 00:00:06,000\n{4}: {5}",
    "vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n{0}: {1}\n\n00:03.000 --> 00:04.000\n{2}: {3}\n\n00:05.000 --> 00:06.000\n{4}: {5}",
    "voices": "WEBVTT\n\na-1\n00:01.000 --> 00:02.000\n<v {0}>{1}</v>\n\na-2\n00:03.000 --> 00:04.000\n<v.loud {2}>{3}\n\n"
    "00:05.000 --> 00:06.000\n<v {4}><i>{5}</i>",
    "webex": 'WEBVTT\n\n1 "{0}" (77)\n00:01.000 --> 00:02.000\n{1}\n\n2 "{2}" (78)\n00:03.000 --> 00:04.000\n{3}\n\n'
    '3 "{4}" (77)\n00:05.000 --> 00:06.000\n{5}',
    "sbv": "0:00:01.000,0:00:02.000\n{0}: {1}\n\n0:00:03.000,0:00:04.000\n{2}: {3}\n\n0:00:05.000,0:00:06.000\n{4}: {5}",
    "chat": "00:07:11\t{0}:\t{1}\n00:08:02\t{2}:\t{3}\n00:08:09\t{4}:\t{5}",
    "teams copied": "{0}\n0 minutes 3 seconds0:03\n{0} 0 minutes 3 seconds\n{1}\n{2}\n0 minutes 7 seconds0:07\n{2} 0 minutes 7 seconds\n{3}\n"
    "{4}\n1 minute 2 seconds1:02\n{4} 1 minute 2 seconds\n{5}\n",
    "links": "**{0}** [0:03](https://clips.example/a?t=3)\n{1}\n\n**{2}** [0:07](https://clips.example/a?t=7)\n{3}\n\n**{4}** [1:12](https://clips.example/a?t=72)\n{5}\n",
    "whatsapp": "03/11/2026, 10:02 - Messages are encrypted.\n03/11/2026, 10:02 - {0}: {1}\n03/11/2026, 10:03 - {2}: {3}\n03/11/2026, 10:04 - {4}: {5}",
    "whatsapp, iPhone": "[11/3/26, 10:02:11 AM] {0}: {1}\n[11/3/26, 10:02:31 AM] {2}: {3}\n\u200e[11/3/26, 10:02:35 AM] {2}: \u200eimage omitted\n[11/3/26, 10:03:11 AM] {4}: {5}",
    "rows": 'timestamp,speaker,text\n00:00:03,"{0}","{1}"\n00:00:07,"{2}","{3}"\n00:01:12,"{4}","{5}"',
    "wide colon": "{0}： {1}\n{2}： {3}\n{4}： {5}",
    "teams chat": "[Thursday 9:24 AM] {0}\n\n{1}\n\n heart 1\n\n[Thursday 9:26 AM] {2}\n\n{3}\n\n[Thursday 9:27 AM] {4}\n\n{5}",
}  # fmt: skip
NAMES = {
    "full": ("Priya Nair", "Tom O'Brien"),
    "lower": ("priya", "tom"),
    "labels": ("INTERVIEWER", "CANDIDATE"),
    "numbers": ("Speaker 1", "Speaker 2"),
    "separated": ("SPEAKER_00", "SPEAKER_01"),
    "unknown": ("Speaker 1", "Unknown Speaker"),
    "decorated": ("Priya Nair (she/her)", "Tom O'Brien | Haulco"),
    "family first": ("Nair, Priya", "O'Brien, Tom (External)"),
    "accents": ("Zoë Łukasiewicz-Ní Bhriain", "José María de la Cruz"),
    "titles": ("Dr. A. Menon", "Ms. O'Hara-Smith"),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", NAMES)
def test_shape(shape: str, kind: str) -> None:
    first, second = NAMES[kind]
    if (kind, shape) in (("lower", "meet"), ("lower", "table"), ("decorated", "table")):
        pytest.skip("a lone lower-case word before a colon is no name; the bars of the table part the other")
    names = [first, second, first]
    words = [text for _, text in TURNS]
    text = SHAPES[shape].format(*(piece for pair in zip(names, words, strict=True) for piece in pair))
    turns = read_transcript(text.encode(), "transcript.txt").turns
    assert [(turn.speaker, turn.text) for turn in turns[:3]] == list(zip(names, words, strict=True))
    assert len(turns) == (5 if shape == "otter without times" else 3)


@pytest.mark.parametrize("shape", ["colon", "otter", "vtt"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(shape: str, encoding: str, newline: str) -> None:
    text = SHAPES[shape].format("Zoë Nair", "Voilà – “two”.", "Tom O’Brien", "£5?", "Zoë Nair", "No.")
    read = read_transcript(text.replace("\n", newline).encode(encoding), "transcript.txt")
    assert [turn.text for turn in read.turns] == ["Voilà – “two”.", "£5?", "No."]
    assert read.speakers == ("Zoë Nair", "Tom O’Brien")


MARKS = ["{} - {}", "{} – {}", "{} | {}", "<{}> {}", "[{}] {}"]


@pytest.mark.parametrize("mark", MARKS)
def test_names_set_off_by_another_mark(mark: str) -> None:
    said = [("Aoife", "Why the warehouse?"), ("Sam", "It is near - and clean."), ("Aoife", "Nights?"), ("Sam", "Yes.")]
    read = read_transcript("\n".join(mark.format(*each) for each in said).encode(), "transcript.txt")
    assert [(turn.speaker, turn.text) for turn in read.turns] == said


@pytest.mark.parametrize("mark", ["{0}{1}. ", "{0}{1}: ", "{0} {1}) ", "{0}: "])
def test_numbered_questions_and_answers(mark: str) -> None:
    words = ["Why pharmacy?", "The people.", "And stock?", "I count it weekly."]
    lines = [mark.format("QA"[n % 2], n // 2 + 1) + text for n, text in enumerate(words)]
    read = read_transcript("\n".join(lines).encode(), "transcript.txt")
    assert [turn.speaker for turn in read.turns] == ["Q", "A", "Q", "A"]
    assert [turn.text for turn in read.turns] == words


@pytest.mark.parametrize(
    "text",
    [
        "[00:00:03.000 --> 00:00:05.000]  Yes, thanks for coming in.\n[00:00:07.000 --> 00:00:08.000]  Thank you.\n[00:01:12.000 --> 00:01:15.000]  Sure",
        "0:03\nyes, thanks for coming in\n0:07\nthank you\n1:12\nwhat is a clean store",
        "0:03\n3 seconds\nyes, thanks for coming in\n0:07\n7 seconds\nthank you\n1:12\n1 minute, 12 seconds\nwhat is a clean store",
    ],
)
def test_timed_words_are_no_names(text: str) -> None:
    read = read_transcript(text.encode(), "transcript.txt")
    assert [turn.speaker for turn in read.turns] == ["", "", ""]
    assert [turn.start for turn in read.turns] == [3.0, 7.0, 72.0]
    assert any("who speaks" in note for note in read.notes)


def test_dashes_in_prose_are_no_names() -> None:
    text = "We met at ten - in the yard.\nThe chef - a big man - asked why.\nI said nights - and that was that.\nGood - bye."
    read = read_transcript(text.encode(), "transcript.txt")
    assert {turn.speaker for turn in read.turns} == {""}
