"""The optional model of meaning: its word pieces, its files, and, where it is installed, its figures."""

from pathlib import Path

import pytest

from afterword.adapters import embedding
from afterword.adapters.embedding import MiniLM
from afterword.adapters.wordpiece import WordPiece
from afterword.kernel.errors import AfterwordError

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "inter", "##view", "##s", "cafe", "?", "_", "a", "20"]


@pytest.fixture
def pieces(tmp_path: Path) -> WordPiece:
    (tmp_path / "vocab.txt").write_text("\n".join(VOCABULARY), "utf-8")
    return WordPiece(tmp_path / "vocab.txt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interviews?", ["inter", "##view", "##s", "?"]),
        ("CAFÉ a_20", ["cafe", "a", "_", "20"]),
        ("lorry", ["[UNK]"]),
        ("a" * 200, ["[UNK]"]),
        ("", []),
        ("\x00\u200ba", ["a"]),
    ],
)
def test_words_are_cut_into_known_pieces(pieces: WordPiece, text: str, expected: list[str]) -> None:
    assert [VOCABULARY[number] for number in pieces.numbers(text, 64)] == ["[CLS]", *expected, "[SEP]"]


def test_long_texts_are_cut(pieces: WordPiece) -> None:
    assert len(pieces.numbers("a " * 500, 64)) == 64


def test_a_file_that_is_not_the_published_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vocab.txt").write_text("[UNK]", "utf-8")
    with pytest.raises(AfterwordError, match="not the published file"):
        MiniLM(tmp_path).similarity(["a"], ["b"])
    with pytest.raises(AfterwordError, match="cannot be read"):
        MiniLM(tmp_path / "nowhere").similarity(["a"], ["b"])


def test_the_published_likeness_comes_out() -> None:
    if lacking := embedding.missing():
        pytest.skip(f"{lacking} README, “Meaning”, says how to add it.")
    texts = ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    rows = MiniLM().similarity(texts, texts)
    # as the model's authors print them at sbert.net
    assert [round(cosine, 4) for cosine in rows[0]] == [1.0, 0.666, 0.1046]
    assert round(rows[1][2], 4) == 0.1411


def test_nothing_to_compare_is_no_error(tmp_path: Path) -> None:
    assert MiniLM(tmp_path).similarity([], ["a"]) == []
    assert MiniLM(tmp_path).similarity(["a"], []) == [[]]
