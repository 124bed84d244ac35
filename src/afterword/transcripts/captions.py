"""Timed captions: blocks of a time line and words, whatever the format writes around them."""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from afterword.transcripts.asides import why_aside
from afterword.transcripts.cues import CLOCK, Cue, Parsed, seconds
from afterword.transcripts.labels import could_be_label, speaker_labels
from afterword.transcripts.model import Dropped

ARROW = re.compile(rf"\s*({CLOCK})\s*-->\s*({CLOCK})(.*)")
"""A time line as WebVTT and SubRip write it: start, end, settings."""

_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?\s{1,9}([^<>]{0,200})>|</v>")
_TAG = re.compile(r"</?(?:[a-zA-Z][^<>]{0,200}|\d[\d:.,]*)>|\{\\[^{}]{0,40}\}")
_PREFIX = re.compile(r"(?:-\s*)?(?:>>\s*)?\[?([^\s:\[\]][^:\[\]]{0,59}?)\]?\s*:(?:\s+(.*)|$)", re.DOTALL)
_ROLLING_TAG = re.compile(r"<\d\d:\d\d[\d:.]*>")


@dataclass(frozen=True, slots=True)
class Block:
    """One cue of a caption file: its times and its lines of words, with the file's line of the first."""

    start: float
    end: float
    lines: tuple[str, ...]
    line: int
    voice: str = ""


def block(start: str, end: str, lines: Iterable[str], line: int, voice: str = "") -> Block:
    """A block with its times as written; an end before its start becomes the start."""
    begin = seconds(start)
    return Block(begin, max(begin, seconds(end)), tuple(lines), line, voice)


def plain(text: str) -> str:
    """Words without tags and entities."""
    if "<" in text or "{" in text:
        text = _TAG.sub("", text)
    return " ".join((html.unescape(text) if "&" in text else text).split())


def spoken(blocks: list[Block], dropped: list[Dropped]) -> Parsed:
    """The cues of caption blocks: voices and names in front taken off, repeated lines of rolling captions left out."""
    kept = _unrolled(blocks, dropped)
    cues = [cue for each in kept for cue in _voices(each)]
    speech: list[Cue] = []
    for cue in _named(cues):
        if why := why_aside(cue.text):
            dropped.append(Dropped(cue.line, cue.text, why))
        elif cue.text:
            speech.append(cue)
    return Parsed(tuple(speech), tuple(sorted(dropped, key=lambda each: each.line or 0)))


def _unrolled(blocks: list[Block], dropped: list[Dropped]) -> list[Block]:
    """Captions that roll show each line twice, as the last line of one cue and the first of the next."""
    lines = [tuple(text for text in map(plain, each.lines) if text) for each in blocks]
    repeats = sum(1 for old, new in pairwise(lines) if old and new and new[0] == old[-1])
    tagged = any(_ROLLING_TAG.search(text) for each in blocks for text in each.lines)
    several = sum(1 for each in lines if len(each) > 1)
    if not (repeats and (tagged or (several >= 2 and repeats * 2 > len(blocks)))):
        return blocks
    kept: list[Block] = []
    before: tuple[str, ...] = ()
    for each, shown in zip(blocks, lines, strict=True):
        again = next((n for n in range(min(len(before), len(shown)), 0, -1) if before[-n:] == shown[:n]), 0)
        dropped.extend(Dropped(each.line, text, "shown a second time by rolling captions") for text in shown[:again])
        if shown[again:]:
            kept.append(replace(each, lines=shown[again:]))
        before = shown or before
    return kept


def _voices(each: Block) -> Iterator[Cue]:
    """One cue for each voice tag; one for the whole block where there is none."""
    text = "\n".join(each.lines)
    if "<v" not in text:
        # A name in front of a later line of the same cue is somebody else who speaks.
        heads = [at for at, line in enumerate(each.lines) if at == 0 or _names(plain(line))]
        for at, until in pairwise([*heads, len(each.lines)]):
            yield Cue(plain(" ".join(each.lines[at:until])), each.voice, each.start, each.end, each.line + at)
        return
    voice, at = each.voice, 0
    for match in [*_VOICE.finditer(text), None]:
        words = plain(text[at : match.start() if match else len(text)])
        if words:
            yield Cue(words, voice, each.start, each.end, each.line)
        if match:
            voice, at = html.unescape(match[1] or "").strip() or each.voice, match.end()


def _names(text: str) -> str | None:
    """The words in front of a colon, when they could name a speaker."""
    match = _PREFIX.fullmatch(text) if ":" in text[:64] else None
    return match[1] if match and could_be_label(match[1]) else None


def _named(cues: list[Cue]) -> list[Cue]:
    """Speakers taken from "Name: words" where the file does so throughout; unnamed cues go on with the last speaker."""
    if any(cue.speaker for cue in cues):
        return cues
    prefixes = [_names(cue.text) for cue in cues]
    counts = Counter(name for name in prefixes if name)
    labels = speaker_labels(counts, len(cues))
    named = sum(counts[label] for label in labels)
    if not named or (named * 4 < len(cues) and not (len(labels) >= 2 and named >= 4) and prefixes[0] is None):
        return cues
    result: list[Cue] = []
    speaker = ""
    for cue, name in zip(cues, prefixes, strict=True):
        if name in labels and (match := _PREFIX.fullmatch(cue.text)):
            speaker = match[1]
            result.append(Cue(match[2] or "", speaker, cue.start, cue.end, cue.line))
        else:
            result.append(replace(cue, speaker=speaker))
    return result


def spoken_blocks(lines: list[str], first: int, dropped: list[Dropped]) -> list[Block]:
    """The blocks of arrow-timed text from line index `first` on; other lines outside of blocks go to `dropped`.

    A number or an identifier in front of a time line names the cue and is no speech; Webex writes the speaker there.
    """
    blocks: list[Block] = []
    at, name = first, ""
    while at < len(lines):
        match = ARROW.fullmatch(lines[at]) if "-->" in lines[at] else None
        if match is None:
            if lines[at].strip():
                follows = at + 1 < len(lines) and ARROW.fullmatch(lines[at + 1])
                if follows and (webex := _WEBEX.fullmatch(lines[at].strip())):
                    name = webex[1]
                elif not (follows and _IDENTIFIER.fullmatch(lines[at].strip())) and not lines[at].strip().isdigit():
                    dropped.append(Dropped(at + 1, lines[at].strip(), "stands outside of the timed cues"))
            at += 1
            continue
        start = at + 1
        at = start
        while at < len(lines) and lines[at].strip() and not _next_cue(lines, at):
            at += 1
        blocks.append(block(match[1], match[2], lines[start:at], start + 1, name))
        name = ""
    return blocks


_WEBEX = re.compile(r"\d+ \"([^\"]+)\" \(\d+\)")
_IDENTIFIER = re.compile(r"(?=\S*[\d-])[\w/.:-]+")


def _next_cue(lines: list[str], at: int) -> bool:
    """Whether a cue begins here although no empty line stands before it."""
    time = at + 1 if lines[at].strip().isdigit() else at
    return time < len(lines) and "-->" in lines[time] and bool(ARROW.fullmatch(lines[time]))
