"""Wrong names: whose was meant, how they gave it, and where it was put right."""

import re

from afterword.debrief.model import WrongName
from afterword.debrief.worry_look import Look
from afterword.kernel.quotes import Quote
from afterword.transcripts.model import Turn


def meant(look: Look, slip: WrongName) -> str:
    """Whose name the wrong one is nearest to."""
    people = [person.name for person in look.record.case.interviewers]
    return max(
        people,
        key=lambda name: max(_alike(slip.wrong, part) for part in name.split()),
        default=slip.person or slip.wrong,
    )


def _alike(a: str, b: str) -> float:
    from difflib import SequenceMatcher  # here, because few have used a wrong name

    return SequenceMatcher(None, a.lower(), b.lower()).ratio()


def introduced(name: str) -> str:
    """How somebody gives their own name, or is introduced: "I'm Judith Ackerley", "Tom is with us"."""
    first = re.escape(name.split()[0])
    return (
        rf"(?:i'm|i am|my name is|this is|it's|it is) (?:\w+ ){{0,2}}?{first}|{first}(?: \w+)? (?:here|is|will|and i)"
    )


def mended(look: Look, slip: WrongName) -> tuple[Quote, ...]:
    """Where it was put right: by them in the next words, or by the candidate, and the right name used."""
    if slip.put_right:
        parts = "|".join(map(re.escape, slip.person.split()))
        return (slip.put_right, *look.quotes(parts, _after(look, slip.put_right, 1), 1))
    parts = "|".join(re.escape(part) for part in meant(look, slip).split() if part != slip.wrong)
    near = _after(look, slip.said, 3)
    theirs = look.find(
        rf"(?<!\w )(?:(?:it's|that's|actually|no|sorry|dr|mr|mrs|ms|miss)[,.]? )*(?:{parts})[.!]", near[:1]
    )
    mine = look.find(
        rf"(?:sorry|i mean|apolog\w+|of course)[^?]*\b(?:{parts})|(?:{parts}),? sorry", filter(look.is_mine, near)
    )
    return tuple(look.opening(hit.turn) for hit in (*(h for h in theirs if h.start == 0), *mine))[:2]


def _after(look: Look, quote: Quote, most: int) -> tuple[Turn, ...]:
    return look.turns(range((quote.turn or 0) + 1, (quote.turn or 0) + 1 + most))
