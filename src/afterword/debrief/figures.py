"""Figures that stand in the candidate's papers and were not said."""

import re

from afterword.debrief.case import Case
from afterword.debrief.utterances import fold
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.language.stems import content_stems

_CHANGE = re.compile(
    r"\b(?:from|was|were|fell|rose|cut|down|up|reduced|increased|raised|grew|saved|halved|doubled"
    r"|before|after|instead of|to)\b"
)
_PRIVATE = re.compile(r"\b(?:confidential|not for use|not to be (?:used|quoted|shared)|do not (?:use|share|quote))\b")
_SHARED = 3  # stems: fewer name the same thing by chance


def untold_figure(case: Case, answer: str) -> Quote | None:
    """The line of the résumé or of the evidence that gives the change told of in `answer` as a figure.

    None when the answer has one of the line's figures, or when no line shares enough of its words.
    """
    told = content_stems(answer)
    said = {number.value for number in find_numbers(answer)}
    best: tuple[int, Quote] | None = None
    for document in (*((case.resume,) if case.resume else ()), *case.evidence):
        for passage in document.passages:
            shared = len(told & content_stems(passage.text))
            low = fold(passage.text)
            if shared < _SHARED or not _CHANGE.search(low) or _PRIVATE.search(low) or passage.text not in document.text:
                continue
            figures = {n.value for n in find_numbers(passage.text) if n.unit != "year" and not n.label}
            if figures and not figures & said and (best is None or shared > best[0]):
                best = shared, document.quote(passage.text, passage.line)
    return best[1] if best else None
