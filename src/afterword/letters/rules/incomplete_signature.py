"""Closing, full name, telephone; the name as in the application."""

import unicodedata
from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.draft import phone_numbers
from afterword.letters.model import Context, Hit, LetterRule


def check(context: Context) -> Iterator[Hit]:
    """What a mail needs to be answered at once; on a card and in a message inside a network the name is enough."""
    draft = context.draft
    signed = draft.signature.of(draft.text) if draft.signature else ""
    parts = [part for part in (draft.closing, draft.signature) if part]
    place = Span(parts[0].start, parts[-1].end) if parts else None
    resume = context.case.resume.text if context.case and context.case.resume else None
    missing = [] if _full_name(signed, context.case.me if context.case else "") else ["your full name"]
    if draft.channel == "e-mail":
        numbers = {_digits(number) for number in phone_numbers(signed)}
        known = {_digits(number) for number in phone_numbers(resume)} if resume else set()
        if not draft.closing:
            missing.insert(0, "a closing formula")
        if not numbers and (resume is None or known):
            missing.append("your telephone number")
        if numbers and known and not numbers & known:
            yield Hit(draft.signature, "This is not the telephone number on your résumé.")
    if missing:
        yield Hit(place, f"Missing: {', '.join(missing)}.")


def _full_name(signed: str, name: str) -> bool:
    """Whether all parts of the name are there; without a known name, whether two words of letters are."""
    words = {word.strip(".,") for word in _folded(signed).replace("-", " ").split()}
    if name:
        wanted = _folded(name).replace("-", " ").split()
        # A short form of the first name with the surname is how many people sign.
        return wanted[-1] in words and any(word[:2] == wanted[0][:2] for word in words - {wanted[-1]})
    return sum(len(word) > 1 and word[0].isalpha() for word in words) > 1


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


def _digits(number: str) -> str:
    """The last seven digits: what is left of a number with or without its country code."""
    return "".join(c for c in number if c.isdigit())[-7:]


ITEM = LetterRule(
    id="F8",
    name="incomplete-signature",
    group="F",
    level="error",
    rests_on="structure",
    title="Closing, full name, telephone; the name as in the application.",
    why="It must be answerable at once.",
    sources=cite("clearpoint", "derived"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="The signature is not complete.",
    next="Close with a formula, your full name as in the application, and your telephone number.",
    false_alarms="Handwritten card: the name is enough.",
    check=check,
    finds=(
        Example("Dear Tom,\n\nThank you for Tuesday.\n\n[[cheers, J]]"),
        Example("Dear Tom,\n\nThank you for Tuesday.\n\n[[Kind regards,\nJonas Weber]]"),
        Example("Dear Tom,\n\nThank you for Tuesday."),
        Example("Dear Tom,\n\nThank you for Tuesday.\n\n[[J.]]", expect="channel=card"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber\n+49 30 0000000"),
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nJonas Weber", expect="channel=card"),
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nThanks again,\nDr. Jonas A. Weber, 030 000 0000"),
    ),
)
