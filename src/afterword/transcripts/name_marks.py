"""Names that are set off by something else than a colon: "Ada - Good morning.", "[Ada] Good morning.", "Q1. Why?"."""

import re
from collections import Counter

from afterword.transcripts.labels import could_be_label, looks_like_name

_MARKED = (
    re.compile(r"(?P<name>[^\W\d_][^\-–—|<>\[\]:]{0,40}?)\s+[-–—|]\s+(?P<text>[^\s\d].*)"),
    re.compile(r"<(?P<name>[^<>:]{1,40})>\s+(?P<text>\S.*)"),
    re.compile(r"\[(?P<name>[^\[\]:]{1,40})\]\s+(?P<text>\S.*)"),
)
_NUMBERED = re.compile(r"(?P<who>q(?:uestion)?|a(?:nswer)?)\s?(?:\d{1,2})?\s?[.:)]\s+(?P<text>\S.*)", re.IGNORECASE)


def with_colons(lines: list[str]) -> list[str]:
    """The lines with a colon behind each name, where one of these marks is used throughout; else as they are."""
    filled = sum(1 for line in lines if line)
    asked = [_NUMBERED.fullmatch(line) if line[:1] in "qaQA" else None for line in lines]
    sides = Counter(match["who"][0].upper() for match in asked if match)
    if min(sides["Q"], sides["A"]) >= 2 and sum(sides.values()) * 3 >= filled:
        return [
            f"{match['who'][0].upper()}: {match['text']}" if match else line
            for line, match in zip(lines, asked, strict=True)
        ]
    for mark in _MARKED:
        found = [mark.fullmatch(line) for line in lines]
        names = Counter(match["name"] for match in found if match)
        # Few names, and most of them more than once: otherwise it is a dash or a bracket like others.
        speakers = {name for name, often in names.items() if could_be_label(name) and looks_like_name(name)}
        named = sum(names[name] for name in speakers)
        if named * 3 >= filled * 2 and 2 <= len(speakers) <= 6 and max(names.values()) >= 2:
            return [
                f"{match['name']}: {match['text']}" if match and match["name"] in speakers else line
                for line, match in zip(lines, found, strict=True)
            ]
    return lines
