"""One thing changed in a true sentence, which makes it false; and the same told otherwise, which leaves it true."""

import random
import re
from collections.abc import Iterator

from afterword.evidence.asserting import is_question, is_wish
from afterword.evidence.model import World
from afterword.language.dates import find_dates
from afterword.language.numbers import Number, find_numbers

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_MONTHS = "January February March April May June July August September October November December".split()


def mutations(sentence: str, world: World, dice: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, false sentence): one thing changed at a time."""
    if is_wish(sentence) or is_question(sentence):
        return
    for number in find_numbers(sentence):
        changed = _other_number(sentence, number, dice)
        if changed:
            yield "number", changed
    for month in _MONTHS:
        if re.search(rf"\b{month}\b (?:\d{{4}}|\d)", sentence):
            other = _MONTHS[(_MONTHS.index(month) + 5) % 12]
            yield "date", re.sub(rf"\b{month}\b", other, sentence, count=1)
    for match in re.finditer(r"\b20[12]\d\b(?!/)", sentence):
        yield "date", sentence[: match.start()] + str(int(match.group()) - 3) + sentence[match.end() :]
    swap = re.search(r"\bfrom ([\w.,-]+)((?: \w+){0,4}?) to ([\w.,]*\w)", sentence)
    if swap and find_numbers(swap[1]) and find_numbers(swap[3]) and not re.search(r"20\d\d|[A-Z]", swap[0]):
        yield "direction", sentence.replace(swap[0], f"from {swap[3]}{swap[2]} to {swap[1]}")
    case = world.debrief.case
    people = [person.name for person in case.interviewers]
    for name in people:
        first = name.split()[0]
        others = [other.split()[0] for other in people if other != name]
        if re.search(rf"\b{first} (?:said|told|asked|mentioned)", sentence) and others:
            yield "person", sentence.replace(first, dice.choice(others))
    yield from _swapped(sentence)
    firms = sorted({fact.employer for fact in world.ledger.facts if fact.employer})
    for firm in firms:
        short = firm.split()[0]
        rest = [other for other in firms if other != firm]
        if re.search(rf"\b[Aa]t {short}\b(?! [A-Z])|\b[Aa]t {re.escape(firm)}\b", sentence) and rest:
            yield "employer", sentence.replace(firm if firm in sentence else short, rest[0])


_SWAPS = (
    ("weekday", r"\b(?:on|by|every|last|first) (Mon|Tues|Wednes|Thurs|Fri)day",
     ("Mon", "Tues", "Wednes", "Thurs", "Fri")),
    ("unit", r"\d (minutes|hours|days|weeks|months)\b", ("minutes", "hours", "days", "weeks", "months")),
    ("unit", r"(?:two|three|four|five|six|ten) (minutes|hours|days|weeks|months)\b",
     ("minutes", "hours", "days", "weeks", "months")),
    ("how often", r"\bevery (day|week|month)\b", ("day", "week", "month")),
    ("direction", r"\b(fell|rose)\b", ("fell", "rose")),
    ("direction", r"\b(down|up) from\b", ("down", "up")),
    ("share", r"\b(half|a third|a quarter|two thirds)\b", ("a tenth", "half", "a quarter", "two thirds")),
    ("share", r"\b(doubled|trebled|tripled|halved)\b", ("doubled", "trebled", "tripled", "halved")),
    ("share", r"(?i)\b(more|less) than\b(?= (?:half|a third|a quarter|two thirds|\d))", ("more", "less")),
    ("direction", r"\b(more|fewer)\b(?= \w+ than)", ("more", "fewer")),
    ("direction", r"\b(higher|lower)\b", ("higher", "lower")),
    ("unit", r"(?<=[£€₹$])\d[\d,.]* (lakh|crore|million|billion)\b", ("lakh", "crore", "million", "billion")),
    ("currency", r"([£€₹$])(?=\d)", ("£", "€", "₹", "$")),
    ("scope", r"^(Three|Two|Seven|Nine|Eleven|Eighteen|Some|Most) of the ", ("All",)),
)  # fmt: skip


def _swapped(sentence: str) -> Iterator[tuple[str, str]]:
    """One word of a kind changed for another of that kind, two steps on in the row."""
    for kind, pattern, row in _SWAPS:
        match = re.search(pattern, sentence)
        if match:
            told = match[1]
            other = row[(row.index(told) + 2) % len(row)] if told in row and len(row) > 2 else row[0]
            if other == told:
                other = row[-1]
            yield kind, sentence[: match.start(1)] + other + sentence[match.end(1) :]


def _other_number(sentence: str, number: Number, dice: random.Random) -> str | None:
    if number.ordinal or number.unit in {"year", "clock", "times", "share"} or number.label or number.value < 3:
        return None
    told = number.span.of(sentence)
    for value in dice.sample([2, 3, 4, 5, 7, -1, -2], 7):
        new = number.value + value if number.value < 30 else number.value * (1 + value / 10)
        new = round(new, 1) if number.value % 1 else int(new)
        if new <= 2:
            continue
        if number.worded:
            if new >= len(_ONES) or number.value >= len(_ONES) or _ONES[int(number.value)] not in told:
                return None
            return (
                sentence[: number.span.start]
                + told.replace(_ONES[int(number.value)], _ONES[int(new)])
                + sentence[number.span.end :]
            )
        figure = re.sub(r"[\d][\d,.]*\d|\d", f"{new:,}", told, count=1)
        return sentence[: number.span.start] + figure + sentence[number.span.end :]
    return None


def paraphrases(sentence: str) -> Iterator[str]:
    """The same told otherwise: digits for words, signs for words, other order."""
    dated = [mention.span for mention in find_dates(sentence)]
    for number in find_numbers(sentence):
        told = number.span.of(sentence)
        if any(number.span.overlaps(span) for span in dated) or re.match(
            r" (?:January|June|October)", sentence[number.span.end :]
        ):
            continue
        if number.worded and 2 < number.value < 16 and told == _ONES[int(number.value)]:
            yield sentence[: number.span.start] + str(int(number.value)) + sentence[number.span.end :]
        elif (
            not number.worded and told.isdigit() and 2 < number.value < 16 and number.unit is None and not number.label
        ):
            yield sentence[: number.span.start] + _ONES[int(number.value)] + sentence[number.span.end :]
    if re.search(r" percent(?!age)", sentence):
        yield sentence.replace(" percent", "%")
        yield sentence.replace(" percent", " per cent")
    if sentence.count(",") == 1 and ":" not in sentence and re.match(r"(?:In|On|By|From|At|Since) [^,]+, ", sentence):
        lead, rest = sentence.split(", ", 1)
        yield f"{rest.rstrip('.')} {lead[0].lower()}{lead[1:]}."
