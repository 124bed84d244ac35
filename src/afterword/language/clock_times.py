"""Hours of the day: "07:15", "half past three", "two in the morning"."""

from typing import Final

from afterword.kernel.spans import Span
from afterword.language.number_context import Number, Token, adjacent, word_at
from afterword.language.number_words import SMALL
from afterword.language.stems import stopwords

_BEFORE_HOUR: Final = frozenset("at by until till before after from around about".split())
_DAYTIMES: Final = frozenset("morning afternoon evening night".split())
_HOUR_PARTS: Final = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


def clock_digits(tokens: list[Token], i: int) -> tuple[Number, int] | None:
    """ "07:15", "3:30 pm", "8 am", "10 o'clock"."""
    raw, after = tokens[i].word, i + 1
    if not raw.isdecimal() or int(raw) > 24:
        return None
    minutes = int(raw) * 60
    if (
        word_at(tokens, after) == ":"
        and adjacent(tokens, after)
        and len(word_at(tokens, after + 1)) == 2
        and word_at(tokens, after + 1).isdecimal()
    ):
        minutes, after = minutes + int(word_at(tokens, after + 1)), after + 2
    elif word_at(tokens, after) not in {"am", "pm", "a.m", "p.m", "o'clock"}:
        return None
    if word_at(tokens, after) in {"am", "pm", "o'clock"}:
        minutes += 720 if word_at(tokens, after) == "pm" and minutes < 720 else 0
        after += 1
    return Number(Span(tokens[i].start, tokens[after - 1].end), minutes, unit="clock"), after


def clock_words(tokens: list[Token], i: int) -> tuple[Number, int] | None:
    """ "half past three", "twenty to six", "two o'clock"."""
    word = tokens[i].word
    if 0 < SMALL.get(word, 0) <= 12 and _by_the_clock(tokens, i):
        return Number(Span(tokens[i].start, tokens[i].end), SMALL[word] * 60, unit="clock", worded=True), i + 1
    if SMALL.get(word, 0) and word_at(tokens, i + 1) == "o'clock":
        return Number(Span(tokens[i].start, tokens[i + 1].end), SMALL[word] * 60, unit="clock", worded=True), i + 2
    bare = SMALL.get(word_at(tokens, i + 1), 0)
    if word == "half" and 0 < bare <= 12 and word_at(tokens, i - 1) in _BEFORE_HOUR:
        follow = word_at(tokens, i + 2)
        if not follow or not follow[0].isalpha() or follow in stopwords():
            return Number(Span(tokens[i].start, tokens[i + 1].end), bare * 60 + 30, unit="clock", worded=True), i + 2
    start = i + 1 if word == "a" and word_at(tokens, i + 1) == "quarter" else i
    part, link, hour = word_at(tokens, start), word_at(tokens, start + 1), word_at(tokens, start + 2)
    spoken = SMALL.get(hour) or (int(hour) if hour.isdecimal() else 0)
    if part in _HOUR_PARTS and link in {"past", "to"} and 0 < spoken <= 12:
        if link == "to" and (
            part == "half" or word_at(tokens, i - 1) not in {"at", "by", "until", "to", "from", "is", "was"}
        ):
            return None
        minutes = spoken * 60 + (_HOUR_PARTS[part] if link == "past" else -_HOUR_PARTS[part])
        return Number(Span(tokens[i].start, tokens[start + 2].end), minutes, unit="clock", worded=True), start + 3
    return None


def _by_the_clock(tokens: list[Token], i: int) -> bool:
    """ "Two in the morning", "before six that morning", "until seven.": an hour of the day."""
    behind = [word_at(tokens, i + k) for k in (1, 2, 3)]
    if behind[0] in {"that", "this"} and behind[1] in _DAYTIMES:
        return True
    if behind[0] == "in" and behind[1] == "the" and behind[2] in _DAYTIMES:
        return word_at(tokens, i - 1) not in {"one", "-"}
    ends = not behind[0] or not behind[0][0].isalnum()
    return word_at(tokens, i - 1) in {"before", "until", "till"} and ends and behind[0] != "-"
