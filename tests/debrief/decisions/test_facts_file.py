"""facts.toml is read whole or refused with a sentence, and written so that it reads the same."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.debrief.assemble import assemble
from afterword.debrief.decisions import Added, Decision, Decisions, holds, read_decisions, write_decisions
from afterword.kernel.errors import UnreadableFile

FILE = """
[[add]]
text = "I trained nine bakers at Ostby."
verify = "the training book of 2024, with Mrs. Lund"
employer = "Ostby"

[[withdraw]]
words = "forty loaves a day"
source = "resume.md"
why = "It was thirty."

[[private]]
words = "the quarrel with the owner"

[[cannot_confirm]]
words = "waste fell by 30 %"
"""


def test_all_four_tables_are_read():
    assert read_decisions(FILE.encode()) == Decisions(
        (Added("I trained nine bakers at Ostby.", "the training book of 2024, with Mrs. Lund", "Ostby"),),
        (
            Decision("withdraw", "forty loaves a day", "resume.md", "It was thirty."),
            Decision("cannot_confirm", "waste fell by 30 %"),
            Decision("private", "the quarrel with the owner"),
        ),
    )


@pytest.mark.parametrize("data", [None, b"", b"  \n", b"# nothing decided yet\n"])
def test_no_file_decides_nothing(data):
    assert read_decisions(data) == Decisions()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[withdraw]]\nwords = forty", "facts.toml: This is broken TOML"),
        ('[[withdrawn]]\nwords = "forty"', "“withdrawn”. Known are: [[add]], [[withdraw]]"),
        ('[[withdraw]]\nword = "forty"', "“word”, which we do not know. Known are: source, why, words."),
        ('[[withdraw]]\nwhy = "wrong"', '[[withdraw]] has no “words”. Give the words, or a clear part: words = "…".'),
        ('[[private]]\nwords = "of the"', "has too little as “words”"),
        ("[[private]]\nwords = 41", '“words” of [[private]] is no text. Put it in quotes: words = "…".'),
        ('[[add]]\ntext = "A"\n[[add]]\nverify = "b"', "Entry 1 of [[add]] has too little"),
        ('[[add]]\ntext = "Nine bakers"\nprivate = "yes"', "is neither yes nor no. Write private = true."),
        ("withdraw = 4", "[[withdraw]] is no table."),
    ],
)
def test_what_is_not_understood_is_refused(text, sentence):
    with pytest.raises(UnreadableFile) as caught:
        read_decisions(text.encode())
    assert sentence in str(caught.value)
    assert str(caught.value).startswith("facts.toml: ")


LINE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(
    lambda text: " ".join("".join(char if char.isprintable() else " " for char in text).split())
)
TOLD = LINE.map(lambda text: f"nine {text}".strip())
MAYBE = LINE.map(lambda text: text or None)
ADDED = st.builds(Added, TOLD, MAYBE, MAYBE, st.booleans())
ORDER = {"withdraw": 0, "cannot_confirm": 1, "private": 2}
DECIDED = st.lists(st.builds(Decision, st.sampled_from(list(ORDER)), TOLD, MAYBE, MAYBE), max_size=5).map(
    lambda found: tuple(sorted(found, key=lambda each: ORDER[each.what]))
)


@given(st.builds(Decisions, st.lists(ADDED, max_size=4).map(tuple), DECIDED))
def test_what_is_written_reads_the_same(decisions):
    assert read_decisions(write_decisions(decisions).encode()) == decisions


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    with suppress(UnreadableFile):
        read_decisions(text.encode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("words", "text", "there"),
    [
        ("forty loaves a day", "Baked **forty loaves** a\n  day, by hand", True),
        ("41", "41,000 loaves", False),
        ("41", "The rate was 2.41", False),
        ("41", "Baked 41, then 50", True),
        ("bake", "I baked", False),
        ("it's the owner’s", "It’s the owner's", True),
        ("2019-2023", "2019 – 2023", False),
        ("2019-2023", "2019–2023", True),
        ("fell by 30 %.", "Waste fell by 30 % in a year", True),
        ("...", "anything", False),
    ],
)
def test_words_are_found_whatever_their_marks(words, text, there):
    assert holds(words, text) == there


RECORD = b"Ann: Why this job?\nMe: I like bread."


def test_the_decisions_of_a_folder_belong_to_its_case():
    case = assemble({"transcript.txt": RECORD, "facts.toml": FILE.encode(), "facts.txt": b"nine bakers"}, "bakery")
    assert len(case.decisions.decided) == 3
    assert case.settings.private == ("the quarrel with the owner",)
    assert [notice.what for notice in case.notices if "facts" in notice.what] == [
        "facts.txt: not read, for the name does not say what is in it."
    ]


def test_a_second_file_is_named():
    case = assemble({"transcript.txt": RECORD, "facts.toml": FILE.encode(), "facts (1).toml": b""}, "bakery")
    assert "facts.toml was read, facts (1).toml was not." in [notice.what for notice in case.notices]
