"""The salutation uses the name in the form the person used; neither stiff formula nor chumminess."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.addressee import unfitting_greeting
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.names import greeted
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    for span, message in unfitting_greeting(context.draft, context.case):
        yield Hit(span, message)
    chosen = context.choice("first-name")
    for name in greeted(context.draft):
        if chosen == "never" and not name.title and len(name.words) == 1:  # a full name guesses no title
            yield Hit(name.span, "This greets without Ms. or Mr., and you chose to use them.")
        elif chosen == "always" and name.title:
            yield Hit(name.span, "This greets by title, and you chose first names.")


ITEM = LetterRule(
    id="A3",
    name="unfitting-salutation",
    title="The salutation uses the name in the form the person used; neither stiff formula nor chumminess.",
    why="Both extremes are disliked; match the level of the conversation.",
    sources=cite("inc", "tudelft"),
    finds=(
        Example("[[Hey Priya!!]]\n\nThank you for your time."),
        Example("[[Yo Tom]],\n\nThank you for your time."),
        Example("[[Priya, my good woman]],\n\nThank you for your time."),
        Example("[[Hello Tom, old chap]],\n\nThank you for your time."),
        Example("[[Priya love]],\n\nThank you for your time."),
        Example("[[Respected Sir]],\n\nThank you for your time."),
        Example("Hi [[Tommy]],\n\nThank you for Tuesday.", "world=yes; to=Tom Ellery"),
    ),
    passes=(
        Example("Dear Priya,\n\nThank you for your time."),
        Example("Hi Priya,\n\nThank you for your time."),
        Example("Hello Tom!\n\nThank you for your time."),
        Example("Good afternoon Dr. Heyward,\n\nThank you for your time."),
        Example("Dear Tom,\n\nThank you for Tuesday.", "world=yes"),
    ),
    level="warning",
    group="A",
    rests_on="lexical",
    kinds=EVERY,
    message="This greeting does not fit the way you spoke with each other.",
    next='Greet with "Dear" or "Hello" and the name they use themselves.',
    false_alarms='"Hi Priya" is normal in many firms and countries: allow hi and hello; locale table.',
    check=_check,
)
