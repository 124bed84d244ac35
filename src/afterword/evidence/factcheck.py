"""Every sentence of a text held against the record."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.evidence import asserting
from afterword.evidence.attribution import attributed
from afterword.evidence.check import CHECKS, Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.index import Index, Statement, index_of
from afterword.evidence.model import ClaimVerdict, SentenceVerdict, World
from afterword.evidence.splitting import claims_in
from afterword.evidence.terms import content
from afterword.evidence.weighing import trusted
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences

_ANAPHOR = re.compile(
    r"^(?:that|this|it|they|those|these|both|all of them|two of them|one of them|he|she|of these|of those|by "
    r"\w+,? (?:it|they))\b",
    re.IGNORECASE,
)

_DIGIT = re.compile(r"\d")
Kept = dict[tuple[str, str, str | None], SentenceVerdict]
"""Verdicts by sentence, the sentence before it, and the addressee."""


def check_text(text: str, world: World, to: str | None = None, kept: Kept | None = None) -> tuple[SentenceVerdict, ...]:
    """A verdict on each sentence; spans count characters of `text`. `to` is the addressee's full name, when known.

    `kept` holds verdicts from before, of the same world, and takes the new ones: of a letter that is being typed only
    a sentence or two are new.
    """
    index = index_of(world)
    addressee = to or _greeted(text, index)
    known = {} if kept is None else kept
    found = []
    for sentence, before, span in _in_order(text):
        key = (sentence, before, addressee)
        if key not in known:
            known[key] = _judge(sentence, tuple(_claims(sentence, before, index, addressee)))
        found.append(known[key].moved(span.start))
    return tuple(found)


def objections_in(text: str, world: World) -> Iterator[tuple[Claim, list[tuple[Check, Objection]]]]:
    """Each claim of a text with all that the checks object to, whether it is to be trusted or not."""
    index = index_of(world)
    addressee = _greeted(text, index)
    for sentence, before, _ in _in_order(text):
        for _, claim in _claims(sentence, before, index, addressee):
            if claim:
                yield claim, list(_objections(claim))


def _in_order(text: str) -> Iterator[tuple[str, str, Span]]:
    """Each sentence, the one before it, and where it stands."""
    before = ""
    for span in _sentences(text):
        yield span.of(text), before, span
        before = span.of(text)


def _claims(sentence: str, before: str, index: Index, addressee: str | None) -> Iterator[tuple[Span, Claim | None]]:
    """The places of a sentence's parts, and what they claim; None where a part claims nothing."""
    if asserting.is_frame(sentence) or asserting.is_question(sentence):
        return
    leans = before and (_ANAPHOR.match(sentence) or _says_little(sentence))
    context, last = (f"{before} {sentence}", before) if leans else (sentence, "")
    for place in claims_in(sentence):
        yield place, _claim(place.of(sentence), context, last, index, addressee)


def _says_little(sentence: str) -> bool:
    """Whether a sentence needs the one before it; one that gives a figure needs no more than a word beside it."""
    return len(content(sentence)) < (1 if _DIGIT.search(sentence) else 3)


def _sentences(text: str) -> Iterator[Span]:
    """Sentences; lines that stand alone (greeting, closing, name) are kept apart."""
    for match in re.finditer(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*", text):
        block = match.group()
        lines = block.split("\n")
        if len(lines) > 1 and all(len(line.split()) < 9 for line in lines):
            at = match.start()
            for line in lines:
                lead = len(line) - len(line.lstrip())
                if line.strip():
                    yield Span(at + lead, at + lead + len(line.strip()))
                at += len(line) + 1
        else:
            yield from sentences(text, match.start(), match.end())


def _greeted(text: str, index: Index) -> str | None:
    from rapidfuzz.fuzz import ratio  # here, because a letter whose addressee is told does without it

    match = re.search(r"^\s*(?:Dear|Hi|Hello)\s+([^,\n]+)", text, re.MULTILINE)
    words = match[1].split() if match else []
    named = [
        person.name
        for person in index.case.interviewers
        if any(ratio(word, part) >= 80 for word in words for part in person.name.split() if len(word) > 2)
    ]
    return named[0] if len(named) == 1 else None


@cache
def _ordered() -> tuple[Check, ...]:
    return tuple(sorted(CHECKS.values(), key=lambda check: check.rank))


def _judge(sentence: str, parts: tuple[tuple[Span, Claim | None], ...]) -> SentenceVerdict:
    claims = tuple(_held(place.of(sentence), place, claim) for place, claim in parts)
    span = Span(0, len(sentence))
    wrong = next((claim for claim in claims if claim.verdict == "unsupported"), None)
    if wrong:
        return SentenceVerdict(
            sentence,
            span,
            "unsupported",
            wrong.check,
            wrong.why,
            wrong.evidence,
            wrong.facts,
            wrong.instead,
            wrong.corrected,
            claims,
        )
    borne = [claim for claim in claims if claim.verdict == "supported"]
    if not borne:
        return SentenceVerdict(sentence, span, "not a claim", None, "", claims=claims)
    return SentenceVerdict(
        sentence, span, "supported", None, "",
        tuple(dict.fromkeys(quote for claim in borne for quote in claim.evidence)),
        tuple(dict.fromkeys(key for claim in borne for key in claim.facts)), None, None, claims,
    )  # fmt: skip


def _held(text: str, span: Span, claim: Claim | None) -> ClaimVerdict:
    """One part of a sentence held against the record."""
    if claim is None:
        return ClaimVerdict(text, span, "not a claim")
    for check, objection in trusted(claim, _objections(claim)):
        return _unsupported(text, span, check, objection)
    if not claim.near or not _is_borne_out(claim):
        return ClaimVerdict(text, span, "not a claim")
    quotes = tuple(quote for s in claim.best[:2] for quote in s.fact.shown_by)
    return ClaimVerdict(text, span, "supported", None, "", quotes, tuple(s.fact.id for s in claim.best[:2]))


def _objections(claim: Claim) -> Iterator[tuple[Check, Objection]]:
    for check in _ordered():
        objection = check.objects(claim)
        if objection:
            yield check, objection


def _is_borne_out(claim: Claim) -> bool:
    return bool(claim.concepts or claim.numbers or claim.dates) and claim.coverage() >= 0.3


def _claim(part: str, whole: str, before: str, index: Index, to: str | None) -> Claim | None:
    """The part as a claim; None when it asserts nothing."""
    said = attributed(part, index.case, index.world.ledger, to)
    claim = Claim(part, whole, index, said, before)
    if said and said.kind == "I said" and _is_correction(whole, before):
        return Claim(said.what, whole, index, said, before)
    if not whole.endswith(part) and asserting.is_heading(part) and not said:
        return None
    if said and said.kind == "talked":
        return claim
    if asserting.is_thanks(part):
        return claim if said else None
    if asserting.is_question(part) or asserting.is_wish(part):
        return None
    if said:
        return claim
    if asserting.is_opinion(part):
        return None
    tangible = bool(claim.numbers or claim.dates or claim.quotes)
    if not asserting.has_verb(part) and not tangible:
        return None
    if (asserting.is_belief(part) or asserting.is_judgement(part)) and not tangible:
        return claim if claim.coverage() >= 0.6 else None
    return claim


def _is_correction(whole: str, before: str) -> bool:
    return bool(
        re.search(
            r"\bcorrect(?:ion|ing)?\b|\bit was\b|\bin fact\b|\bwrong(?:ly)?\b", f"{before} {whole}", re.IGNORECASE
        )
    )


def _unsupported(text: str, span: Span, check: Check, objection: Objection) -> ClaimVerdict:
    shown: tuple[Statement, ...] = objection.evidence
    open_ = tuple(s for s in shown if not s.fact.private) if check.id != "confidential" else shown
    return ClaimVerdict(
        text, span, "unsupported", check.id, objection.why,
        tuple(s.fact.quote for s in open_), tuple(s.fact.id for s in open_), objection.instead,
        _corrected(text, objection),
    )  # fmt: skip


def _corrected(text: str, objection: Objection) -> str | None:
    """The claim with what the record gives in the wrong words' place; None when it is not plain which words."""
    wrong, right = objection.wrong, objection.instead
    if not wrong or not right or text.count(wrong) != 1:
        return None
    return text.replace(wrong, right)
