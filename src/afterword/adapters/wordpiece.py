"""Text cut into the word pieces that BERT models know."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Final

_LONGEST: Final = 100
"""A run of more letters than this is no word; the published tokenizer calls it unknown, too."""
_RUN = re.compile(r"[^\W_]+|[^\w\s]|_")


class WordPiece:
    """The uncased tokenizer of BERT over one vocabulary file: one piece a line, its number the line's."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text("utf-8").split("\n")
        self._number = {piece: number for number, piece in enumerate(lines)}
        self._start, self._end, self._unknown = (self._number[each] for each in ("[CLS]", "[SEP]", "[UNK]"))
        self._pieces = lru_cache(maxsize=65536)(self._cut)

    def numbers(self, text: str, most: int) -> list[int]:
        """The numbers of a text's pieces between the marks of start and end, at most `most` in all."""
        plain = unicodedata.normalize("NFD", text.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Cc", "Cf"} or c.isspace())
        found: list[int] = []
        for run in _RUN.findall(plain):
            found += self._pieces(run)
            if len(found) > most - 2:
                break
        return [self._start, *found[: most - 2], self._end]

    def _cut(self, word: str) -> tuple[int, ...]:
        """A word as the longest pieces that are known, from the left; unknown as a whole where one is missing."""
        if len(word) > _LONGEST:
            return (self._unknown,)
        found: list[int] = []
        at = 0
        while at < len(word):
            for end in range(len(word), at, -1):
                number = self._number.get(("##" if at else "") + word[at:end])
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return (self._unknown,)
        return tuple(found)
