"""How well `is_question` finds questions in telephone talk (SwDA) and meetings (MRDA), with and without punctuation."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from afterword.language.questions import is_question

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples" / "questions"
SWDA_TAGS = frozenset("qy qw qo qh qrr qy^d qw^d ^g".split())


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


def score(corpus: str, *, punctuated: bool) -> tuple[float, float, float]:
    """Precision, recall and F1 on one corpus."""
    hits = found = tagged = 0
    for text, truth in utterances(corpus):
        guess = is_question(text if punctuated else stripped(text))
        hits += guess and truth
        found += guess
        tagged += truth
        if "-v" in sys.argv and guess != truth and not punctuated:
            print("MISS" if truth else "FALSE", "|", text)
    precision, recall = hits / max(found, 1), hits / max(tagged, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> None:
    """Print the table."""
    print(f"{'corpus':<22}{'P':>7}{'R':>7}{'F1':>7}")
    for corpus, punctuated in (("swda", True), ("swda", False), ("mrda", False)):
        p, r, f = score(corpus, punctuated=punctuated)
        print(f"{corpus + (' with marks' if punctuated else ' stripped'):<22}{p:7.3f}{r:7.3f}{f:7.3f}")


if __name__ == "__main__":
    main()
