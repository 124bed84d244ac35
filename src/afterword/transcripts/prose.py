"""Lines without speakers: one non-empty line is one turn."""

import re

from afterword.transcripts.asides import why_aside
from afterword.transcripts.cues import CLOCK, Cue, Parsed, seconds
from afterword.transcripts.model import Dropped

_MARKS = re.compile(r"(?:#{1,6}\s+|[-*•–—]\s+)?(?:\[[ xX]\]\s+)?")
_TIMED = re.compile(rf"[\[(]?({CLOCK})[\])]?(?:\s*-?-?>?\s*[\[(]?{CLOCK}[\])]?)?(?:\s+(.*))?")
_STAMP = re.compile(rf"[\[(]{CLOCK}(?:\s*-->\s*{CLOCK})?[\])]")
_IN_WORDS = re.compile(r"(?:\d{1,2} (?:hours?|minutes?|seconds?)(?:, |$)){1,3}")
_TOLD = re.compile(
    r"\b(?:from memory|(?:she|he|they|the (?:manager|panel|interviewers?|recruiter)) (?:also |then |first )?"
    r"(?:asked|wanted to know|told me)|(?:first|next|then|and) (?:she|he|they) asked|asked me|"
    r"i (?:said|answered|told (?:her|him|them)|replied|mentioned|explained))\b",
    re.IGNORECASE,
)
_RULE = re.compile(r"[-*_=~#\s]+")


def is_told(lines: list[str]) -> bool:
    """Whether somebody tells what was said ("She asked why. I said …") instead of writing down the words."""
    filled = [line for line in lines if line.strip()]
    return sum(1 for line in filled if _TOLD.search(line)) * 4 >= max(len(filled), 8)


def is_prose(text: str) -> bool:
    """Whether a text consists of words at all, and not of markup, figures or the lines of some other kind of file."""
    text = _STAMP.sub("", text)
    letters = sum(map(str.isalpha, text))
    marks = sum(map(text.count, "<>{}[]=;\\|_/"))
    return letters >= 2 and letters * 2 > len(text.replace(" ", "")) and marks * 25 < letters and "BEGIN:V" not in text


def prose_cues(lines: list[str]) -> Parsed:
    """The lines as cues nobody is named for; a time alone or in front gives the start."""
    cues: list[Cue] = []
    dropped: list[Dropped] = []
    start: float | None = None
    times = sum(1 for line in lines if _TIMED.fullmatch(line.strip()))
    timed = times * 4 >= sum(1 for line in lines if line.strip()) and times > 1
    for n, line in enumerate(lines, 1):
        text = line.strip()
        if not text or (timed and start is not None and _IN_WORDS.fullmatch(text)):
            continue
        if timed and (match := _TIMED.fullmatch(text)):
            start, text = seconds(match[1]), match[2] or ""
        bare = text[_MARKS.match(text).end() :]  # type: ignore[union-attr]
        if why := why_aside(bare):
            dropped.append(Dropped(n, text, why))
        elif bare and not _RULE.fullmatch(bare):
            cues.append(Cue(bare, "", start, None, n))
            start = None
    return Parsed(tuple(cues), tuple(dropped), by_line=True)
