"""Who wrote a note for the person, and what they allow."""

import re
from typing import Final

from afterword.documents.model import Document
from afterword.evidence.model import Witness

_NAME: Final = (
    r"(?:[A-Z]\. )*[A-ZÀ-Þ][\w'’-]+(?: (?:[A-Z]\.|[a-z]{2,3}|[A-ZÀ-Þ][\w'’-]+)){0,2} ?(?<= )?[A-ZÀ-Þ][\w'’-]+"
    r"|(?:[A-Z]\. ?)+[A-ZÀ-Þ][\w'’-]+"
)
_FROM: Final = re.compile(
    rf"(?m:^From:[ \t]+)(?P<sender>{_NAME})(?:,[ \t]*(?P<post>[^,.\n]+))?|"
    rf"(?i:note|reference|letter|statement|e-?mail|message|recommendation|testimonial)(?i:\s+(?:from|by|of)"
    rf"|\s*[:,–—])\s+(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<name>{_NAME})(?:,\s*(?P<role>[^,.\n]+))?"
)
_HEADED: Final = re.compile(rf"#+ (?P<name>{_NAME}),\s*(?P<role>[^,.;\n]+)")
_SIGNED: Final = re.compile(rf"(?:^|\n)\s*(?P<name>{_NAME})\s*(?:\n|,\s*(?P<role>[^\n]+)|$)")
PERMISSION: Final = re.compile(
    r"(?i)\bmay be (?P<what>named|quoted|phoned|called|rung|contacted)\s*:\s*(?P<answer>[^.\n]*)"
)
_GRANTED: Final = re.compile(
    r"(?i)\b(?:she|he|they|I) may (?P<no>not )?be (?P<what>(?:named|quoted|(?:tele)?phoned|called|rung|contacted)"
    r"(?:(?:,|,? and|,? or) (?:named|quoted|(?:tele)?phoned|called|rung|contacted))*)\b(?!\s*:)(?P<rest>[^.;\n]*)"
)
_VERB: Final = re.compile(r"[a-z]+ed\b|rung")
_NOT_BY_PHONE: Final = re.compile(r"(?i)\b(?:only|not)\b|e-?mail")
PHONE: Final = re.compile(r"\+?\(?\d[\d() -]{6,}\d")
_SENSE: Final = re.compile(r"\b(?:sense|gist|substance|paraphras\w+|in your own words|not word for word)\b")
_ROLE: Final = re.compile(
    r"\b(?:I(?: was|'m| am|’m| have been| worked as)|as) (?:the |an? |your |his |her )?(?P<role>[a-z][a-z "
    r"/&-]{3,40}?)(?= at\b| of\b| in\b| on\b| from\b| until\b| for\b|[,.;]| when)"
)
_NO_ROLE: Final = frozenset(
    "ashamed cross well glad sorry happy wrong right sure proud late sad pleased away out off".split()
)


def read_witness(document: Document) -> Witness | None:
    """The author of a reference note with what the note permits; None for evidence that nobody speaks in.

    What a note does not permit in words is not permitted.
    """
    text = document.text
    head = "\n".join(text.strip().splitlines()[:4])
    named = _FROM.search(head) or (_FROM.search(text) if PERMISSION.search(text) else None)
    if not named and PERMISSION.search(text):
        named = _HEADED.match(head)
    if not named and PERMISSION.search(text):
        tail = "\n".join(text.strip().splitlines()[-3:])
        named = _SIGNED.search(tail)
    if not named:
        return None
    answers = _granted(text) | {m["what"].lower(): m["answer"].strip() for m in PERMISSION.finditer(text)}
    phoned = next(
        (answers[word] for word in ("phoned", "telephoned", "called", "rung", "contacted") if word in answers), ""
    )
    body = text[named.end() :]
    number = PHONE.search(text)
    role = (named.groupdict().get("role") or named.groupdict().get("post") or "").strip(" *") or next(
        (m["role"] for m in _ROLE.finditer(body) if m["role"].split()[0] not in _NO_ROLE), None
    )
    return Witness(
        name=(named["name"] or named.groupdict().get("sender") or "").strip(),
        role=role or None,
        source=document.source,
        may_be_named=_yes(answers.get("named")),
        may_be_quoted=_yes(answers.get("quoted")),
        may_be_phoned=_yes(phoned),
        phone=number.group().strip() if number and sum(sign.isdigit() for sign in number.group()) >= 7 else None,
        phone_note=phoned,
    )


def _granted(text: str) -> dict[str, str]:
    """What running words permit: "She may be named and quoted. She may be telephoned between two and four."""
    found: dict[str, str] = {}
    for match in _GRANTED.finditer(text):
        for what in _VERB.findall(match["what"].lower()):
            rest = match["rest"].strip(" ,")
            denied = match["no"] or (what not in {"named", "quoted"} and _NOT_BY_PHONE.search(rest))
            found[what] = f"{'no' if denied else 'yes'}{f', {rest}' if rest else ''}"
    return found


def _yes(answer: str | None) -> bool:
    return bool(answer) and str(answer).lower().startswith("yes")


def forbids_quoting(document: Document) -> bool:
    """Whether the note says that it may not be used: not quoted, and the sense of it not given either."""
    answers = {m["what"].lower(): m["answer"].lower() for m in PERMISSION.finditer(document.text)}
    quoted = answers.get("quoted", "yes")
    return quoted.startswith("no") and not _SENSE.search(quoted)
