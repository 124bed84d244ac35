"""Sent from a private address, not the present employer's account."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.addresses import is_employers
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY


def _check(context: Context) -> Iterator[Hit]:
    address = context.draft.from_address
    if address and context.case is not None and is_employers(address, context.case):
        yield Hit(message=f"{address} belongs to an employer of yours.")


ITEM = LetterRule(
    id="G7",
    name="employer-account-sender",
    title="Sent from a private address, not the present employer's account.",
    why="It shows how somebody treats the present employer, and it is private.",
    sources=cite("soft-skills-builder"),
    finds=(Example("Dear Tom,\n\nThank you.", "world=yes; from_address=jonas@northgate-transit.example"),),
    passes=(
        Example("Dear Tom,\n\nThank you.", "world=yes; from_address=jonas.weber@mail.example"),
        Example(
            "Dear Tom,\n\nThank you.", "world=yes; from_address=weber@larkfieldwater.example", "an internal application"
        ),
        Example("Dear Tom,\n\nThank you.", "world=yes"),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="This goes out from an employer's account.",
    next="Send it from a private address.",
    false_alarms="Internal applications.",
    check=_check,
)
