"""Text in which a line names the speaker, with the words behind the name ("inline") or below it ("above")."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from afterword.transcripts.asides import why_aside
from afterword.transcripts.cues import CLOCK, Cue, Parsed, seconds
from afterword.transcripts.labels import could_be_label, is_generic, looks_like_name, speaker_labels
from afterword.transcripts.model import Dropped
from afterword.transcripts.name_marks import with_colons

Shape = Literal["inline", "above"]

_IN_WORDS = rf"(?:\d{{1,2}} hours? )?\d{{1,3}} minutes? \d{{1,2}} seconds?(?:{CLOCK})?"
_TIME = rf"(?:{CLOCK}(?:\s?[AaPp]\.?[Mm]\.?)?|{_IN_WORDS})"


def _range(name: str) -> str:
    """A pattern for a time, or from one time to another, with or without brackets."""
    return rf"[\[(<]?\s*(?P<{name}>{_TIME})(?:\s*(?:-->|-|–|to)\s*(?P<{name}end>{_TIME}))?\s*[\])>]?"


_NAME = r"(?P<name>[^\s:\[\]][^:\[\]\t]{0,59}?)"
_INLINE = (
    rf"(?:>>\s*)?(?:{_range('a')}[\s,|–-]+)?\[?{_NAME}\]?\s*(?:{_range('b')})?\s*:"
    rf"(?:\s+{_range('c')}(?=\s|$))?(?:\s+(?P<text>.*)|\s*)"
)
_NAME_TIME = rf"\[?{_NAME}\]?(?:\s*[,|·–-]\s*|\s+|(?=[\[(])){_range('a')}\s*:?"
_TIME_NAME = rf"{_range('a')}\s*[-–|:,]?\s*\[?(?P<name>[^\W\d][^:\[\]\t]{{0,59}}?)\]?\s*:?"
_TIME_ONLY = _range("a")
_TIME_TEXT = rf"{_range('a')}\s+.*"
_UNIT = re.compile(r"(\d+) (hour|minute|second)")
_BOLD = re.compile(r"([*_]{1,3})([^*_].{0,80}?)\1(?!\w)")
_LINK = re.compile(r"\[([^\[\]]{1,80})\]\(https?://[^()\s]{1,300}\)")
_COLUMNS = re.compile(r"\|\s*(.*?)\s*\|\s*(.*?)\s*(?:\|\s*(.*?)\s*)?\|")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at first use: captions need none of the big patterns, and the program has to start fast."""
    return re.compile(pattern)


def _match(pattern: str, text: str) -> re.Match[str] | None:
    return _compiled(pattern).fullmatch(text)


def time_of(text: str) -> float:
    """A time in seconds, written as a clock ("1:02", "2:05 PM") or in words ("1 minute 2 seconds")."""
    if units := _UNIT.findall(text):
        return float(sum(int(n) * {"hour": 3600, "minute": 60, "second": 1}[unit] for n, unit in units))
    digits = re.sub(r"[^\d:.,]", "", text).rstrip(".")
    half = text.rstrip(" .mM")[-1:].lower()
    if half in ("a", "p"):
        digits += ":00" if digits.count(":") == 1 else ""
        return seconds(digits) % 43200 + (43200 if half == "p" else 0)
    return seconds(digits)


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A line that names a speaker: `text` stands behind the name, `takes` is how many lines name and time need."""

    at: int
    name: str
    start: float | None
    end: float | None
    text: str = ""
    takes: int = 1


class SpeakerLines:
    """The speaker lines of one text, and which shape it has."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = with_colons([_plain(line) for line in lines])

    @cached_property
    def _filled(self) -> int:
        return sum(1 for line in self.lines if line)

    @cached_property
    def _inline(self) -> list[SpeakerLine]:
        found = []
        for at, line in enumerate(self.lines):
            # The pattern needs a name and a colon early in the line; most continuation lines have none.
            if ":" in line[:100] and (match := _match(_INLINE, line)) and could_be_label(match["name"]):
                start, end = _times(match, "a", "b", "c")
                found.append(SpeakerLine(at, match["name"].strip(), start, end, (match["text"] or "").strip()))
        return _speakers(found, self._filled)

    @cached_property
    def _above(self) -> list[SpeakerLine]:
        found = []
        others = 0
        for at, line in enumerate(self.lines):
            if not line or _match(_TIME_ONLY, line):
                continue
            if len(line) > 110:
                others += _match(_TIME_TEXT, line) is not None
                continue
            takes, name = 1, line.strip("[]: ")
            match = _match(_NAME_TIME, line) or _match(_TIME_NAME, line) if any(map(str.isdigit, line)) else None
            while _match(_TIME_ONLY, self._line(at + takes)) and (match or could_be_label(name)):
                match = match or _match(_NAME_TIME, f"{name}  {self._line(at + takes)}")
                takes += 1
            if match and could_be_label(match["name"]):
                start, end = _times(match, "a")
                found.append(SpeakerLine(at, match["name"].strip(), start, end, takes=takes))
            elif match:
                others += 1
        # Where most times stand in front of words that are no names, the few short ones are words, too.
        if others > len(found):
            return []
        # A time at the end of a short line is proof enough, also of a name that occurs only once.
        return _speakers(found, len(found))

    @cached_property
    def _bare(self) -> list[SpeakerLine]:
        """Names alone on the first line of a block: most of them stand there more than once."""
        found = [
            SpeakerLine(at, line.rstrip(":").strip("[]"), None, None)
            for at, line in enumerate(self.lines)
            if line and not self._line(at - 1) and self._line(at + 1) and len(line) <= 60 and could_be_label(line)
        ]
        often = Counter(each.name for each in found)
        regular = sum(1 for each in found if often[each.name] >= 2) * 2 > len(found)
        once = [name for name in often if regular and (is_generic(name) or (" " in name and looks_like_name(name)))]
        return _speakers([each for each in found if often[each.name] >= 2 or each.name in once], self._filled)

    @cached_property
    def _heads(self) -> tuple[Shape | None, list[SpeakerLine]]:
        inline, above = len(self._inline), len(self._above)
        if above >= 2 and above >= inline and above * 8 >= self._filled:
            return "above", self._above
        asides = sum(1 for line in self.lines if line and why_aside(line))
        if (inline >= 2 and inline * 3 >= self._filled - asides) or (inline >= 4 and inline * 8 >= self._filled):
            empty = sum(1 for each in self._inline if not each.text)
            return ("above" if empty * 2 > inline else "inline"), self._inline
        if above == 1 and self._filled >= 2 and self._above[0].at <= 2:
            return "above", self._above
        if len(self._bare) >= 3 and len(self._bare) * 6 >= self._filled:
            return "above", self._bare
        return None, []

    @property
    def shape(self) -> Shape | None:
        """Which shape it has; None when nothing names the speakers throughout."""
        return self._heads[0]

    @property
    def timed(self) -> bool:
        """Whether most of the speaker lines carry a time, as only tools write it."""
        heads = self._heads[1]
        return sum(1 for each in heads if each.start is not None) * 2 > len(heads) > 1

    def parsed(self) -> Parsed:
        """The cues and what stands between and around them."""
        heads = self._heads[1]
        cues: list[Cue] = []
        dropped: list[Dropped] = []
        mark: tuple[float | None, float | None] = (None, None)
        for at in range(heads[0].at if heads else len(self.lines)):
            if self.lines[at]:
                dropped.append(Dropped(at + 1, self.lines[at], "stands before the first speaker"))
                mark = self._mark(at) or mark
        for head, until in zip(heads, [each.at for each in heads[1:]] + [len(self.lines)], strict=True):
            start, end = (head.start, head.end) if head.start is not None else mark
            mark = (None, None)
            for at in (head.at, *range(head.at + head.takes, until)):
                text = head.text if at == head.at else self.lines[at]
                if not text:
                    continue
                if found := self._mark(at):
                    dropped.append(Dropped(at + 1, text, "a time mark"))
                    start, end = mark = found
                elif why := why_aside(text):
                    dropped.append(Dropped(at + 1, text, why))
                else:
                    cues.append(Cue(text, head.name, start, end, at + 1))
                    start, end = mark = (None, None)
        return Parsed(tuple(cues), tuple(dropped))

    def _line(self, at: int) -> str:
        return self.lines[at] if 0 <= at < len(self.lines) else ""

    def _mark(self, at: int) -> tuple[float | None, float | None] | None:
        """The time on a line that holds nothing else."""
        match = _match(_TIME_ONLY, self.lines[at])
        return _times(match, "a") if match else None


def _speakers(lines: list[SpeakerLine], units: int) -> list[SpeakerLine]:
    labels = speaker_labels(Counter(each.name for each in lines), units)
    return [each for each in lines if each.name in labels]


def _plain(line: str) -> str:
    """The line without bullets and the marks of bold type and headings; cells of a table as name, time and words."""
    bare = line.strip()
    if "：" in bare[:60]:
        bare = bare.replace("：", ": ", 1)
    if "](" in bare:
        bare = _LINK.sub(r"\1", bare)
    if bare[:2] in ("- ", "* ", "• "):
        bare = bare[2:].lstrip()
    if bare[:1] in ("*", "_") and (bold := _BOLD.match(bare)):
        bare = bold[2] + bare[bold.end() :]
    elif bare.startswith("#"):
        bare = bare.lstrip("#").strip()
    elif bare.startswith("|") and (match := _COLUMNS.fullmatch(bare)):
        bare = _joined(*(cell for cell in match.groups() if cell is not None))
    elif "\t" in bare:
        bare = _joined(*bare.split("\t", 2))
    return bare


def _joined(*cells: str) -> str:
    times = [cell for cell in cells if _match(_TIME_ONLY, cell.strip())]
    others = [cell.strip() for cell in cells if cell.strip() and cell not in times]
    if len(others) == 2 and could_be_label(others[0].rstrip(":")):
        return " ".join([*(f"[{time.strip(' []')}]" for time in times[:1]), f"{others[0].rstrip(':')}: {others[1]}"])
    return "  ".join(cell.strip() for cell in cells if cell.strip())


def _times(match: re.Match[str], *names: str) -> tuple[float | None, float | None]:
    for name in names:
        if match[name]:
            return time_of(match[name]), time_of(match[f"{name}end"]) if match[f"{name}end"] else None
    return None, None
