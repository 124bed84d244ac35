"""The sender's address is a sober one."""

import re
from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import found

WORDS = (
    r"(?:sexy|sexi|hottie|hotstuff|babe|baby(?:girl|boy|face|doll)|party(?:boy|girl|animal|king|queen|time|on)?"
    r"|beer|vodka|tequila|drunk|stoned?r"
    r"|xxx|killer|ninja|gangsta|pimp|badass|crazy|psycho|lazy|sleepy|cutie|sweetie|cuddl\w*|honey(?:bun|bee)"
    r"|princess|playboy|playgirl|bitch|devil"
    r"|satan|demon|sl[ua]t|stud|hunk|dude|monkey|unicorn|fluffy|bunny|kitty|wizard|dragon|zombie|vampire|pokemon"
    r"|gamer|leet|rockstar|superstar"
    r"|messi|ronaldo|swag|yolo|lol)"
)
ADDRESS = r"(?<![\w.+'-])([\w.+'-]+)@[\w-]+(?:\.[\w-]+)+"


def check(context: Context) -> Iterator[Hit]:
    """The address of the mail, or the one below the name; a word of it that is a name in the letter is a name."""
    draft = context.draft
    names = (draft.signature.of(draft.text) if draft.signature else "").split("@")[0].lower()
    if draft.from_address and _silly(draft.from_address.split("@")[0], names):
        yield Hit(None, f"The mail comes from {draft.from_address}.")
    for span in found(ADDRESS, draft.text, draft.signature) if draft.signature else ():
        if _silly(span.of(draft.text).split("@")[0], names):
            yield Hit(span)


def _silly(local: str, names: str) -> bool:
    parts = re.split(r"[._+-]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", local.lower())
    surname = set(re.findall(r"[a-z]+", names.rpartition("\n")[0] or ""))
    return any(
        re.fullmatch(rf"(?:the|mr|miss|lil|da|super|big|hot|real)?{WORDS}(?:s|z|man|girl|boy|lover)?", part)
        and part not in surname
        for part in parts
    )


ITEM = LetterRule(
    id="A7",
    name="unserious-address",
    group="A",
    level="warning",
    rests_on="metadata",
    title="The sender's address is a sober one.",
    why=(
        "Recruiters (n = 73) rated applicants with informal addresses as much lower as applicants with spelling errors."
    ),
    sources=(
        Source("van Toorenburg, Oostrom & Pollet 2015", "doi.org/10.1089/cyber.2014.0542", "paper"),
        Source(
            "Hip e-mail addresses bad for résumés",
            "livescience.com/4407-hip-mail-addresses-bad-resumes.html",
            "article",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This address is not one for an application.",
    next="Send it from an address made of your name.",
    false_alarms="A name that happens to be such a word; a nickname that is the name in the application.",
    check=check,
    finds=(
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nJonas Weber\n[[partyboy69@mail.example]]"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="from_address=sexy.jonas@mail.example"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="from_address=crazy_monkey@mail.example"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="from_address=jonas.weber@mail.example"),
        Example("Dear Tom,\n\nThank you for Tuesday.\n\nKind regards,\nAnna Beer\nanna.beer@mail.example"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="from_address=j.weber1969@mail.example"),
        Example("Dear Tom,\n\nThank you for Tuesday.", expect="from_address=stoddard.m@mail.example"),
    ),
)
