"""No emoticons, text-speak, capitals or jokes; at most one exclamation mark."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.language.stems import stopwords
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, plain

FAULTS = (
    r"!{2,}|(?:(?<=\s)|(?<=^)|(?<=[.!?]))[:;=]-?[)(DP](?![\w(])|[\U0001F300-\U0001FAFF☀-➿]",
    r"\b(?:gr8|lol|rofl|thx|thnx|omg|btw|tbh|imho|plz|pls|cuz|coz|b4|ttyl|l8r|tmrw|yday|2day|ppl|haha\w*|hehe"
    r"|gonna|wanna|gotta|kinda|sorta)\b",
    r"(?-i:(?<![\w.'-])(?:u|ur|r)(?![\w.'-]))(?! (?:value|statistic|studio))",
)
SHOUTED = r"[a-z]{2,}(?:ing|ly|ed|est|ful|ous|ness|able)\Z"
"""How ordinary words end and acronyms seldom do."""
CODE = r"[()=;{}_]|(?-i:[A-Z]{3,} [A-Z]{3,})"
"""Signs beside a word in capitals that make it a statement in a program."""
LOUD = frozenset(
    "really very love loved never always please thank thanks great best must need want huge most only amazing".split()
)


def check(context: Context) -> Iterator[Hit]:
    """Text-speak, faces, shouted words, a second exclamation mark, and a letter without one capital."""
    draft = context.draft
    start = draft.greeting.start if draft.greeting else draft.body.start
    end = draft.postscript.end if draft.postscript else draft.closing.end if draft.closing else draft.body.end
    text = plain(draft.text[start:end])
    for match in pattern(*FAULTS).finditer(text):
        yield Hit(Span(*match.span()).shift(start))
    for match in pattern(r"(?-i:\b[A-Z]{4,}\b)").finditer(text):
        beside = text[max(0, match.start() - 12) : match.end() + 12]
        word = match.group().lower()
        ordinary = word in LOUD | stopwords() or pattern(SHOUTED).match(word)
        if ordinary and not pattern(CODE).search(beside):
            yield Hit(Span(*match.span()).shift(start))
    marks = [match.start() for match in pattern(r"(?<!!)!(?!!)").finditer(text)]
    if len(marks) > 2 or (len(marks) > 1 and len(draft.sentences) < 12 and marks[0] > 0 and not draft.greeting):
        yield Hit(Span(start + marks[-1], start + marks[-1] + 1), f"{len(marks)} exclamation marks.")
    if len(draft.sentences) > 2 and text == text.lower() and any(letter.isalpha() for letter in text):
        yield Hit(draft.body, "The letter has no capital letters.")


ITEM = LetterRule(
    id="F7",
    name="casual-marks",
    group="F",
    level="warning",
    rests_on="structure",
    title="No emoticons, text-speak, capitals or jokes; at most one exclamation mark.",
    why="In writing they read as unserious; wit travels badly.",
    sources=cite("tudelft", "newyork", "inc", "princeton", "stumpsandbeans"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="In writing this reads as unserious.",
    next="Say it in plain words; one exclamation mark is plenty.",
    false_alarms="Acronyms; firms with an emoji culture: the user may allow one.",
    check=check,
    finds=(
        Example("Was [[gr8]] meeting [[u!!! :-)]] [[LOL]]"),
        Example("It was good to meet you [[😀]]."),
        Example("I would [[REALLY]] like this."),
        Example("It would be a [[CRACKING]] post to have."),
        Example("Thank you! The board was new to me! I liked [[it!]]"),
    ),
    passes=(
        Example("It was good to meet you."),
        Example("The NHS, SCADA and SQL parts I know from Northgate."),
        Example("Thank you! I would like this work."),
        Example("The bay has a u-shaped bend; ratio 3:1 (see plan 8)."),
    ),
)
