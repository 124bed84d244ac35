"""How well `is_question` finds questions in telephone talk (SwDA) and meetings (MRDA), with and without punctuation.

Nothing was learned from either: the corpora are not ours to learn from. What could be had on MRDA was tried once,
outside this project, by a logistic regression on words, pairs, edges and our own verdict, cross-validated by meeting.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from afterword.language.questions import is_question

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples" / "questions"
SWDA_TAGS = frozenset("qy qw qo qh qrr qy^d qw^d ^g".split())

CEILING = """
On MRDA 37 of 100 questions have the form of a statement ("so it's free", "right") and are told from one by the voice
alone, and a question that breaks off counts as none. A classifier trained on these very files by the words of one
utterance reaches .57 (.55, .56, .57 from 2, 5, 10 meetings), with those before and behind it .60: .70 is out of reach.
"""


def utterances(corpus: str) -> Iterator[tuple[str, bool]]:
    """The utterances of one corpus, each with whether it was tagged as a question."""
    for path in sorted((SAMPLES / f"{corpus}-val").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            fields = line.split("|")
            if len(fields) >= 3:
                yield fields[1], fields[2] in SWDA_TAGS if corpus == "swda" else fields[2] == "Q"


def stripped(text: str) -> str:
    """The words as automatic captions give them: lower case, no punctuation."""
    return re.sub(r"[^\w\s'-]", "", text).lower()


def bare(text: str) -> str:
    """Letters and blanks alone, as one who strips thoroughly leaves them: "dont you", "whats that"."""
    return re.sub(r"[^\w\s]", "", text).lower()


def score(corpus: str, written: Callable[[str], str]) -> tuple[float, float, float]:
    """Precision, recall and F1 on one corpus, its utterances `written` so."""
    hits = found = tagged = 0
    for text, truth in utterances(corpus):
        guess = is_question(written(text))
        hits += guess and truth
        found += guess
        tagged += truth
        if "-v" in sys.argv and guess != truth and written is stripped:
            print("MISS" if truth else "FALSE", "|", text)
    precision, recall = hits / max(found, 1), hits / max(tagged, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> None:
    """Print the table."""
    print(f"{'corpus':<28}{'P':>7}{'R':>7}{'F1':>7}")
    for corpus, how, written in (
        ("swda", "with marks", str),
        ("swda", "stripped", stripped),
        ("swda", "no apostrophes", bare),
        ("mrda", "stripped", stripped),
        ("mrda", "no apostrophes", bare),
    ):
        p, r, f = score(corpus, written)
        print(f"{corpus + ' ' + how:<28}{p:7.3f}{r:7.3f}{f:7.3f}")
    print(CEILING)


if __name__ == "__main__":
    main()
