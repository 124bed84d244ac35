"""Only addresses that were given; follow "contact only through X"."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.addresses import is_given
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    address = context.draft.to_address
    if address and context.case is not None and is_given(address, context.case) is False:
        yield Hit(message=f"Nobody gave you the address {address}.")


ITEM = LetterRule(
    id="G6",
    name="ungiven-address",
    title='Only addresses that were given; follow "contact only through X".',
    why="Hunting for private addresses is disliked; instructions are a test.",
    sources=cite("clearpoint", "tci-la"),
    finds=(Example("Dear Tom,\n\nThank you.", "world=yes; to_address=tom.ellery77@mailhub.example"),),
    passes=(
        Example("Dear Tom,\n\nThank you.", "world=yes; to_address=tom.ellery@larkfieldwater.example"),
        Example("Dear Helen,\n\nThank you.", "world=yes; to_address=helen.marsh@larkfieldwater.example"),
        Example("Dear Tom,\n\nThank you.", "world=yes"),
    ),
    level="warning",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="Nobody gave you this address.",
    next="Write to the address in the invitation, or ask the recruiter to pass it on.",
    false_alarms="No address at all: ask the recruiter to pass it on.",
    check=_check,
)
