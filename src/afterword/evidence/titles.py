"""Titles: which one a claim takes, and whether the record gives it to the candidate."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.degrees import levels
from afterword.evidence.index import Statement
from afterword.kernel.spans import Span
from afterword.language.stems import stem, stopwords

_WORD: Final = re.compile(r"[^\W\d_]+")
_TITLES: Final = (
    r"analyst|manager|nurse|driver|engineer|teacher|officer|clerk|cashier|developer|consultant|supervisor|coordinator|"
    r"administrator|technician|director|leader|operative|operator|adviser|advisor|accountant|designer|architect"
    r"|chef|cook|carer|"
    r"porter|receptionist|secretary|planner|buyer|tutor|lecturer|mechanic|electrician|fitter|foreman|picker|librarian|"
    r"programmer|scientist|researcher|midwife|paramedic|teller|banker|sister|matron|headteacher|assessor|editor"
    r"|specialist|"
    r"registrar|bursar|treasurer|trustee|curator|warden|pharmacist|therapist|physiotherapist|psychologist|dentist"
    r"|chemist|economist|journalist|optometrist|radiographer"
    r"|doctor|physician|surgeon|lawyer|solicitor|attorney|vet|pilot|founder|owner|president|captain|sergeant|trainer"
    r"|inspector|auditor|examiner|principal|dean|professor|partner|bookkeeper|buyer|dispatcher|"
    r"representative|controller|assistant|head|lead|chief"
)
_BELOW: Final = frozenset(
    stem(word) for word in "assistant deputy junior trainee apprentice vice acting student associate".split()
)
_OF: Final = r"(?: of (?:the |our )?(?!the\b|all\b|two\b|three\b|four\b|five\b|those\b|them\b|these\b)[a-zA-Z][\w-]+)?"
_TITLE: Final = re.compile(
    r"\b(?:as|was|am|been|became|become|being|I['’]m|role of|post of|position of|promoted to)\s+"
    rf"(?:an? |the |its |their |your )?(?P<title>(?:[\w-]+ ){{0,3}}?(?:(?:head|director|leader|chief|lead|captain){_OF}"
    rf"|(?:{_TITLES})))\b(?! (?:{_TITLES})\b)(?! of (?:\d|them|those|these|two|three|four|five)\b)",
    re.IGNORECASE,
)
_ONLY_QUALIFIED: Final = re.compile(r"\b(?:qualified|trained|registered|certified|known|seen|good) $", re.IGNORECASE)
_HEADS: Final = frozenset("head director leader chief lead captain".split())
_SMALL: Final = frozenset("first new only your good bad great better".split())
_AM: Final = re.compile(
    r"\b(?:I|me|my|mine|am|I['’]m|been|as|a|an|being|made|became|promoted|started|then|now|acting|work|worked|role"
    r"|job|post"
    r"|you|she|he|her|him)\b"
)
_HOPED: Final = re.compile(
    r"\b(?:would|want|wanted|like to|hope|hoping|if|could|should|next|one day|apply|applied)\b|['’]d\b"
)
_I_AM: Final = re.compile(r"\bI(?: was| am|['’]m| have been)\b")
_REACH: Final = 6


def claimed_title(claim: Claim) -> str | None:
    """The title that the writer claims: "as deputy ward manager", "I was a shift leader"."""
    match = _TITLE.search(claim.text)
    if not match:
        return None
    if _mine(claim) and not _takes_it(claim.text, match):
        return None
    if _ONLY_QUALIFIED.search(claim.text[: match.start()]):
        return None
    words = match["title"].split()
    while words and words[0].lower() in stopwords() | _SMALL:
        words = words[1:]
    low = [word.lower() for word in words]
    if "of" in low and not _HEADS & set(low[: low.index("of")]):
        return None  # "was the work of Sister Deepa"
    if any(word.lower() in stopwords() - {"of", "the", "our"} for word in words):
        return None
    return " ".join(words) if words and words != ["lead"] else None


def _mine(claim: Claim) -> bool:
    return bool(re.search(r"\bI\b", claim.text))


def _takes_it(text: str, match: re.Match[str]) -> bool:
    """Whether it is the writer who was or became it: "who was my branch manager" and "she is a teacher" are others."""
    if not re.match(r"(?:was|am|been|became|become)\b", match.group(), re.IGNORECASE):
        return True
    before = text[: match.start()].split()[-4:]
    return any(word in {"I", "I've", "I’ve", "I'd", "I’d"} for word in before)


def is_held(claim: Claim, title: str) -> bool:
    """Whether the record gives a title to the writer; of others, where the claim does not speak of the writer."""
    return any(
        _gives(claim, statement, span)
        for statement in claim.index.statements
        if claim.proof(statement)
        for span in _named(statement, title)
    )


def _named(statement: Statement, title: str) -> Iterator[Span]:
    """Where a statement names this title, grade included."""
    wanted = [stem(word) for word in _WORD.findall(title.lower()) if word not in {"of", "the", "our"}]
    low = statement.fact.text.lower()
    if not all(word[:4] in low for word in wanted):
        return
    found = list(_WORD.finditer(low))
    words = [stem(match.group()) for match in found]
    last = _WORD.findall(title.lower())[-1].removesuffix("s")
    wide = statement.fact.origin == "resume"
    for at, word in enumerate(words):
        if word != wanted[-1] or found[at].group().removesuffix("s") != last:
            continue
        start = max(0, at - len(wanted) - 2)
        around = words[start : at + (4 if wide else 1)]
        first = start + min((around.index(word) for word in wanted if word in around), default=0)
        if set(wanted) <= set(around) and not _lower(words[max(0, first - 2) : first], wanted):
            yield Span(found[at].start(), found[at].end())


def _gives(claim: Claim, statement: Statement, span: Span) -> bool:
    """Whether a title at this place is the writer's: not one that others have, that is advertised, or studied for."""
    fact, me = statement.fact, claim.index.case.me
    if not _mine(claim):
        return True
    if fact.origin in {"job", "company", "case", "invite"}:
        return False
    before, after = fact.text[: span.start], fact.text[span.end :]
    if fact.origin in {"resume", "added"}:
        return (
            not levels(fact.text)
            and not re.search(r"\b(?:diploma|certificate|course)\b[^.;]*$", before, re.IGNORECASE)
            and (not _of_another(before, after))
        )
    if fact.origin == "evidence":
        if fact.by and _I_AM.search(before):
            return False
        named = any(part in fact.text for part in me.split() if len(part) > 2)
        return not _of_another(before, after) and (
            named or bool(re.search(r"\b(?:you|she|he)\b", fact.text, re.IGNORECASE))
        )
    if fact.by not in {me, None} and not re.search(r"\b(?:you|your|you['’]re)\b", before[-40:], re.IGNORECASE):
        return False
    return bool(_AM.search(" ".join(before.split()[-_REACH:]))) and not _HOPED.search(before[-60:])


def _of_another(before: str, after: str) -> bool:
    """Whether a title stands beside somebody's name: "Ana Rock, the year head," or "the traffic manager, Dawn Lee"."""
    article = r"(?:the|our|my|then|acting) (?:[\w-]+ ){0,3}$"
    named_before = re.search(rf"[A-Z][\w'’]+ [A-Z][\w'’]+, {article}", before)
    named_behind = re.search(rf"\b{article}", before) and re.match(r",? [A-Z][\w'’]+ [A-Z][\w'’]+", after)
    return bool(named_before or named_behind)


def _lower(before: list[str], wanted: list[str]) -> bool:
    """Whether a title told is the one below: "assistant registrar" for "registrar"."""
    return any(word in _BELOW and word not in wanted for word in before)
