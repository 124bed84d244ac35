"""Text in which a line names the speaker, with the words behind the name ("inline") or below it ("above")."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from afterword.transcripts.asides import why_aside
from afterword.transcripts.cues import CLOCK, Cue, Parsed, seconds
from afterword.transcripts.labels import could_be_label, speaker_labels
from afterword.transcripts.model import Dropped

Shape = Literal["inline", "above", "bare"]

_TIME = rf"(?:{CLOCK}(?:\s?[AaPp]\.?[Mm]\.?)?|\d{{1,3}} hours? \d{{1,2}} minutes? \d{{1,2}} seconds?|\d{{1,3}} minutes? \d{{1,2}} seconds?|\d{{1,2}} seconds?)"
_RANGE = rf"[\[(<]?\s*(?P<{{0}}>{_TIME})(?:\s*(?:-->|-|–|to)\s*(?P<{{0}}end>{_TIME}))?\s*[\])>]?"


def _range(name: str) -> str:
    return _RANGE.replace("{0}", name)


_INLINE = re.compile(
    rf"(?:>>\s*)?(?:{_range('a')}[\s,|–-]+)?\[?(?P<name>[^\s:\[\]][^:\[\]\t]{{0,59}}?)\]?\s*(?:{_range('b')})?\s*:(?:\s+{_range('c')}(?=\s|$))?(?:\s+(?P<text>.*)|\s*)"
)
_NAME_TIME = re.compile(
    rf"\[?(?P<name>[^\s\[\]][^\[\]\t]{{0,59}}?)\]?(?:\s*[,|·–-]\s*|\s+|(?=[\[(])){_range('a')}\s*:?"
)
_TIME_NAME = re.compile(rf"{_range('a')}\s*[-–|:,]?\s*\[?(?P<name>[^\W\d][^:\[\]\t]{{0,59}}?)\]?\s*:?")
_TIME_ONLY = re.compile(rf"{_range('a')}\s*")
_UNIT = re.compile(r"(\d+) (hour|minute|second)")


def time_of(text: str) -> float:
    """A time in seconds, written as a clock ("1:02") or in words ("1 minute 2 seconds")."""
    if units := _UNIT.findall(text):
        return float(sum(int(n) * {"hour": 3600, "minute": 60, "second": 1}[unit] for n, unit in units))
    late = text.rstrip(" .mM").endswith(("p", "P"))
    return seconds(re.sub(r"[^\d:.,]", "", text).rstrip(".")) + (43200 if late and not text.startswith("12") else 0)


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A line that names a speaker. `text` is what stands behind the name on the same line."""

    at: int
    name: str
    start: float | None
    end: float | None
    text: str
    takes: int = 1


def _plain(line: str) -> str:
    """The line without the marks of bold type and headings around a name."""
    bare = line.strip()
    if bare.startswith(("**", "__")):
        bare = bare[2:].replace(bare[:2], "", 1)
    return bare.lstrip("#").strip() if bare.startswith("#") else bare


class SpeakerLines:
    """The speaker lines of one text, and which shape it has."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = [_plain(line) for line in lines]

    @cached_property
    def _inline(self) -> list[SpeakerLine]:
        found = []
        for at, line in enumerate(self.lines):
            if ":" in line and (match := _INLINE.fullmatch(line)) and could_be_label(match["name"]):
                start, end = _times(match, "a", "b", "c")
                found.append(SpeakerLine(at, match["name"].strip(), start, end, (match["text"] or "").strip()))
        return _only_speakers(found)

    @cached_property
    def _above(self) -> list[SpeakerLine]:
        found = []
        for at, line in enumerate(self.lines):
            if not line or len(line) > 120:
                continue
            following = self.lines[at + 1] if at + 1 < len(self.lines) else ""
            match = _NAME_TIME.fullmatch(line) or _TIME_NAME.fullmatch(line)
            takes = 1
            if match is None and _TIME_ONLY.fullmatch(following) and could_be_label(line.strip("[]: ")):
                match, takes = _NAME_TIME.fullmatch(f"{line.strip('[]: ')}  {following}"), 2
            if match and could_be_label(match["name"]):
                start, end = _times(match, "a")
                found.append(SpeakerLine(at, match["name"].strip(), start, end, "", takes))
        return _only_speakers(found)

    @cached_property
    def _bare(self) -> list[SpeakerLine]:
        """Names alone on the first line of a block, each at least twice."""
        heads = [
            at
            for at, line in enumerate(self.lines)
            if line and (at == 0 or not self.lines[at - 1]) and at + 1 < len(self.lines) and self.lines[at + 1]
        ]
        names = [self.lines[at].rstrip(":").strip("[]") for at in heads]
        often = Counter(name for name in names if could_be_label(name))
        found = [
            SpeakerLine(at, name, None, None, "") for at, name in zip(heads, names, strict=True) if often[name] >= 2
        ]
        return _only_speakers(found)

    @cached_property
    def shape(self) -> Shape | None:
        """Which shape it has; None when nothing names the speakers throughout."""
        filled = sum(1 for line in self.lines if line)
        inline, above, bare = len(self._inline), len(self._above), len(self._bare)
        text_below = sum(1 for each in self._inline if not each.text)
        if above >= 2 and above >= inline and above * 8 >= filled:
            return "above"
        if inline >= 2 and inline * 3 >= filled - sum(1 for line in self.lines if why_aside(line)):
            return "above" if text_below * 2 > inline else "inline"
        if inline >= 4 and inline * 8 >= filled:
            return "inline"
        if above == 1 and filled >= 2 and self._above[0].at <= 2:
            return "above"
        return "bare" if bare >= 3 and bare * 6 >= filled else None

    def parsed(self) -> Parsed:
        """The cues and what stands between and around them."""
        heads = {"inline": self._inline, "above": self._above or self._inline, "bare": self._bare}[
            self.shape or "inline"
        ]
        if self.shape == "above" and len(self._inline) > len(self._above):
            heads = self._inline
        cues: list[Cue] = []
        dropped: list[Dropped] = []
        for at in range(heads[0].at if heads else len(self.lines)):
            if self.lines[at]:
                dropped.append(Dropped(at + 1, self.lines[at], "stands before the first speaker"))
        for head, until in zip(heads, [each.at for each in heads[1:]] + [len(self.lines)], strict=True):
            cues.extend(self._block(head, until, dropped))
        return Parsed(tuple(cues), tuple(dropped))

    def _block(self, head: SpeakerLine, until: int, dropped: list[Dropped]) -> Iterator[Cue]:
        start, end = head.start, head.end
        texts = [(head.at, head.text)] + [(at, self.lines[at]) for at in range(head.at + head.takes, until)]
        for at, text in texts:
            if not text:
                continue
            if why := why_aside(text):
                dropped.append(Dropped(at + 1, text, why))
            elif mark := _TIME_ONLY.fullmatch(text):
                start, end = _times(mark, "a")
                dropped.append(Dropped(at + 1, text, "a time mark"))
            else:
                yield Cue(text, head.name, start, end, at + 1)
                start = end = None


def _times(match: re.Match[str], *names: str) -> tuple[float | None, float | None]:
    for name in names:
        if match[name]:
            return time_of(match[name]), time_of(match[f"{name}end"]) if match[f"{name}end"] else None
    return None, None


def _only_speakers(found: list[SpeakerLine]) -> list[SpeakerLine]:
    labels = speaker_labels(Counter(each.name for each in found))
    return [each for each in found if each.name in labels]
