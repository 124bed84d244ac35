"""A letter as a file of the case folder: addressee and subject above, the words, and below what is let pass."""

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.language.decoding import normal
from afterword.letters.checker import RULES
from afterword.letters.sheets_mail import body_text, header_text
from afterword.letters.waivers import without_waivers

_HEAD: Final = re.compile(r"\A(?:(?:To|Subject):[^\n]*\n)+\n?", re.IGNORECASE)
_TO: Final = re.compile(
    r"^To:[ \t]*(?P<name>[^<\n]*?)[ \t]*(?:<(?P<email>[^>\n]*)>)?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_SUBJECT: Final = re.compile(r"^Subject:[ \t]*(.*)$", re.IGNORECASE | re.MULTILINE)
_ANGLES: Final = str.maketrans("<>", "  ")
_LONGEST_REASON: Final = 300
_BARE: Final = " \t.,;:–—-"
"""What a reason neither begins nor ends with, as waivers are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a person writes in a letter; `waivers` are the rules that they let pass, with their reasons."""

    to: str
    email: str = ""
    subject: str = ""
    body: str = ""
    waivers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Laid:
    """The text of a letter's file, and where in it the subject and the words begin."""

    text: str
    subject_at: int
    body_at: int


def laid(words: Words) -> Laid:
    """The letter as the text of its file."""
    to = header_text(words.to.translate(_ANGLES))
    head = f"To: {to} <{words.email}>\n" if words.email else f"To: {to}\n"
    subject_at = len(head) + len("Subject: ")
    if words.subject:
        head += f"Subject: {words.subject}\n"
    head += "\n"
    tail = "".join(f"afterword: waive {rule} because {reason}\n" for rule, reason in words.waivers)
    return Laid(f"{head}{words.body}\n" + (f"\n{tail}" if tail else ""), subject_at, len(head))


def read(data: bytes) -> Words:
    """A letter's file, ours or from anywhere."""
    text = normal(data.decode("utf-8", "replace"))
    head = _HEAD.match(text)
    above = head.group() if head else ""
    to, subject = _TO.search(above), _SUBJECT.search(above)
    return tidy(
        Words(
            to=to["name"] if to else "",
            email=(to["email"] or "") if to else "",
            subject=subject[1] if subject else "",
            body=text[len(above) :],
        )
    )


def tidy(words: Words) -> Words:
    """The words as they can stand in a file: headers on one line, and waivers taken out of the text."""
    body, told = _apart(body_text(words.body))
    return replace(
        words,
        email=header_text(words.email.translate(_ANGLES)),
        subject=header_text(words.subject),
        body=body.strip("\n").rstrip(),
        waivers=tuple({**dict(words.waivers), **told}.items()),
    )


def _apart(body: str) -> tuple[str, dict[str, str]]:
    """The body without its lines that let a rule pass, and those; one that gives no reason is left where it stands."""
    blank, found = without_waivers(body)
    waivers = iter(found)
    lines: list[str] = []
    told: dict[str, str] = {}
    for own, left in zip(body.split("\n"), blank.split("\n"), strict=True):
        waiver = next(waivers) if own != left else None
        if waiver and waiver.reason and waiver.rules:
            told |= dict.fromkeys(waiver.rules, waiver.reason)
        else:
            lines.append(own)
    return "\n".join(lines), told


def waived(words: Words, rule: str, reason: str) -> Words:
    """The letter with one more rule let pass, or with the rule back when there is no reason."""
    told = {name: why for name, why in words.waivers if name != rule}
    if (plain := header_text(reason)[:_LONGEST_REASON].strip(_BARE)) and rule in RULES:
        told[rule] = plain
    return replace(words, waivers=tuple(told.items()))
