"""Follow the custom of the country; ask before using the US pattern."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY, found

_NOT_DONE = (
    r"\b(?:not|nobody|no one|never|rarely|seldom|hardly|n't)\b[^.?!\n]{0,40}\b(?:custom\w*|usual|done|do(?:es)?"
    r" (?:it|this"
    r"|that|so)|common|the way)\b[^.?!\n]{0,30}\b(?:here|in this (?:country|part)|over here|in (?-i:[A-Z]\w+)|among"
    r" us)\b"
    r"|\b(?:here|in this country|in (?-i:[A-Z]\w+)),? (?:nobody|no one|people (?:do not|don't|rarely|never)) (?:\w+"
    r" )?(?:do"
    r"|does|send|sends|write|writes)\b(?=[^.?!\n]*\b(?:it|this|that|such|notes?|letters?|so)\b)"
)


def _check(context: Context) -> Iterator[Hit]:
    for span in found(_NOT_DONE, context.draft.text, context.draft.body):
        yield Hit(span, "You say yourself that it is not the custom here.")
    if context.case is None or not context.case.settings.country:
        return
    from afterword.letters.custom import custom_of  # here, because a letter alone is checked without what a case needs

    custom = custom_of(context.case)
    if context.draft.kind == "note" and custom.thanks == "not usual":
        yield Hit(message=f"Thank-you notes are not usual in {custom.title.partition(':')[0]}.")
    elif context.draft.channel == "card" and not custom.cards:
        yield Hit(message="A handwritten card is not usual everywhere.")


ITEM = LetterRule(
    id="G10",
    name="custom-ignored",
    title="Follow the custom of the country; ask before using the US pattern.",
    why="Not usual in Japan, less so in parts of Europe.",
    sources=cite("monster-abroad", "careerwellminduk"),
    finds=(
        Example("Dear Tanaka-san,\n\nThank you for the talk.", "world=yes; country=Japan"),
        Example("Dear Tom,\n\nThank you, though I know that [[nobody does it over here]]."),
        Example("Dear Herr Weiss,\n\nThank you for the talk.", "world=yes; country=de; channel=card"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. It is not usual for a leak to be found by a child, here or in Leeds."),
        Example("Dear Tom,\n\nThank you for the talk.", "world=yes"),
        Example("Dear Tom,\n\nThank you for the talk.", "world=yes; country=US; channel=card"),
        Example("Dear Tom,\n\nThank you for the talk.", "world=yes; country=England; channel=card"),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="This may not be the custom there.",
    next="Ask somebody who works there; two lines by e-mail, or nothing, may fit better.",
    false_alarms="International firms follow head office.",
    check=_check,
)
