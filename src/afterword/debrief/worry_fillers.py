"""One word that somebody fears to have said all the time: "like", "you know"."""

from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, pattern

_NO_LIKENESS = r"(?! an?\b| the\b| some\b| to\b| it\b)"


def meant(text: str, um: str, wide: str) -> str | None:
    """The one word that the worry is about, where it is not the usual um."""
    named = {found.group().lower() for found in pattern(rf"\b(?:{wide})\b").finditer(text)}
    return None if pattern(rf"\b(?:{um}|umm\w*|fillers?)\b").search(text) or len(named) != 1 else named.pop()


def of_one_word(look: Look, word: str, words: int, many: float, ordinary: float) -> Judgement:
    """The verdict on one word; `many` and `ordinary` are shares in 100 words."""
    filler = pattern(rf"\b(?:{word}{_NO_LIKENESS if word == 'like' else ''})\b")
    times = sum(1 for turn in look.mine for _ in filler.finditer(turn.text))
    counted = f"You said “{word}” {times} time{'s' * (times != 1)} in {words} words"
    quotes = tuple(look.quotes(rf"\b{word}\b", sorted(look.mine, key=lambda turn: -len(turn.text))[:2], 2))
    rate = 100 * times / words
    if rate > many:
        return Judgement("supported", f"{counted}, about one word in {round(words / times)}. That is heard.", quotes)
    if rate > ordinary:
        reason = f"{counted}, about one word in {round(words / times)}. Not every second, but often enough to be heard."
        return Judgement("mixed", reason, quotes)
    return Judgement("not supported", f"{counted}: no more often than um and uh stand in ordinary talk.", quotes)
