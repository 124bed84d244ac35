"""All facts of a case, each with the place where it stands."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from afterword.debrief.case import Case
from afterword.debrief.model import Debrief
from afterword.documents.model import Document, Passage
from afterword.evidence.corrected import put_right
from afterword.evidence.decisions import added_facts, decide
from afterword.evidence.employers import Post, only_one, posts_by_line
from afterword.evidence.model import Fact, Ledger, Origin
from afterword.evidence.self_repair import repair_points, took_back
from afterword.evidence.witnesses import PERMISSION, forbids_quoting, read_witness
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.language.units import CURRENCY

_SECRET: Final = re.compile(
    r"(?i)\bconfidential|\bnot for use\b|\bin confidence\b|\boff the record\b|\bbetween (?:us|you and me|ourselves)\b"
    r"|\b(?:do not|don't|please don't|not to be|must not be|may not be) (?:be )?(?:quote|share|use|repeat|pass"
    r"|publish|put|mention|print|show)"
    r"|\bmust not leave\b|\bkeep (?:this|it|that) (?:to yourself|private|out)\b|\bleave (?:that|it|this) out\b"
)
_OF_A_LINE: Final = re.compile(
    r"(?i)\b(?:the (?:\w+ )?(?:line|row|column|sum|figure)s?"
    r"|(?:line|row|column|sum|figure) in the \w+ (?:line|row|column))\b[^.;]{0,40}"
    r"\b(?:confidential|not for use|must not)"
)
_MONEY: Final = re.compile(
    r"(?i)\b(?:dollar|money|pound|euro|rupee|financial|cost|pay|salary|revenue|profit)s? (?:figure|amount|sum|number)"
)


def build_ledger(debrief: Debrief) -> Ledger:
    """Every fact of the case, in the order of its sources: résumé, evidence, job, company, added, invite, talk, case.

    What was put right is withdrawn, and the person's decisions of facts.toml hold above all else.

    What may inform the person and appear in no letter is marked `private`: lines marked confidential, notes that may
    not be quoted, what an interviewer told in confidence, and the words of case.toml's `private`.
    """
    case = debrief.case
    posts = posts_by_line(case.resume) if case.resume else {}
    firms = [post.employer for post in dict.fromkeys(posts.values())]
    facts: list[Fact] = []
    for document in case.documents:
        facts.extend(_document_facts(document, posts, firms))
    if case.wish:
        facts.extend(_document_facts(case.wish, {}, []))
    facts.extend(added_facts(case.decisions, firms))
    facts.extend(_invite_facts(case))
    facts.extend(_spoken_facts(case))
    facts.extend(_case_facts(case))
    hidden = tuple(word.lower() for word in case.settings.private if word.strip())
    signals = debrief.record.signals
    witnesses = tuple(witness for document in case.evidence if (witness := read_witness(document)))
    day = case.date.date() if case.date else None
    guarded = took_back([_guarded(fact, hidden, signals.confidences) for fact in facts], day)
    decided, notices = decide(put_right(guarded, signals.corrections, case), case)
    return Ledger(decided, witnesses, notices)


def _guarded(fact: Fact, hidden: tuple[str, ...], told: tuple[Quote, ...]) -> Fact:
    if fact.private:
        return fact
    low = fact.text.lower()
    secret = any(word in low for word in hidden) or any(
        quote.source == fact.quote.source
        and quote.turn == fact.quote.turn
        and quote.line == fact.quote.line
        and (quote.text in fact.text or fact.text in quote.text)
        for quote in told
    )
    return replace(fact, private=True) if secret else fact


def _document_facts(document: Document, posts: dict[int, Post], firms: list[str]) -> Iterator[Fact]:
    origin: Origin = document.role
    witness = read_witness(document) if origin == "evidence" else None
    sealed = origin == "evidence" and forbids_quoting(document)
    money = any(_MONEY.search(p.text) and _SECRET.search(p.text) for p in document.passages)
    firm = only_one(firms, document.text) if origin == "evidence" else None
    if origin in {"resume", "evidence"}:
        yield from _heading_facts(document, posts, firm, witness.name if witness else None, private=sealed)
    for passage in document.passages:
        post = posts.get(passage.line) if origin == "resume" else None
        secret = sealed or _secret(passage) or (money and _has_money(passage.text))
        for span, key in _pieces(document.source, passage):
            words = span.of(passage.text)
            if words not in document.text:  # a wrapped line: its own words stand there with a line break inside
                words = passage.text
            yield Fact(
                id=key,
                text=span.of(passage.text),
                quote=_quote(document, passage, words),
                origin=origin,
                employer=post.employer if post else firm,
                by=witness.name if witness else None,
                private=secret,
            )


def _heading_facts(
    document: Document, posts: dict[int, Post], firm: str | None, by: str | None, *, private: bool
) -> Iterator[Fact]:
    """Headings tell posts, dates and authors, too: each as a fact of the line it stands on.

    So does a line that looked like a heading with nothing under it: a lone certificate at the end of a résumé.
    """
    told = {passage.line for passage in document.passages}
    last = max((p.span.end for p in document.passages), default=0)
    below = document.text.count("\n", 0, last) + 1
    first_below: dict[str, int] = {}
    for passage in document.passages:
        for heading in passage.section:
            first_below.setdefault(heading, passage.line)
    for number, line in enumerate(document.text.splitlines(), start=1):
        text = line.strip(" #*_\t")
        if not text or number in told or document.format == "json-resume":
            continue
        if text in first_below or number > below:
            post = posts.get(first_below.get(text, 0)) if document.role == "resume" else None
            employer = post.employer if post and post.employer in text else firm
            yield Fact(
                f"{document.source}:{number}", text, document.quote(text, number), document.role, employer, by, private
            )


def _quote(document: Document, passage: Passage, words: str) -> Quote:
    if words not in document.text:
        words = passage.span.of(document.text)
    return document.quote(words, passage.line)


def _secret(passage: Passage) -> bool:
    if PERMISSION.search(passage.text):
        return False
    if _OF_A_LINE.search(passage.text):  # so does this
        return False
    if _MONEY.search(passage.text):  # it speaks about another line; that one is found by its currency
        return False
    return bool(_SECRET.search(passage.text)) or any("confidential" in head.lower() for head in passage.section)


def _has_money(text: str) -> bool:
    return any(number.unit in CURRENCY for number in find_numbers(text))


def _pieces(source: str, passage: Passage) -> Iterator[tuple[Span, str]]:
    """The sentences of a passage with their ids: the line, and from the second on its number within the passage."""
    if "|" in passage.text or "\t" in passage.text or len(passage.text) < 60:
        yield Span(0, len(passage.text)), f"{source}:{passage.line}"
        return
    for n, span in enumerate(sentences(passage.text), start=1):
        yield span, f"{source}:{passage.line}" + (f"/{n}" if n > 1 else "")


def _invite_facts(case: Case) -> Iterator[Fact]:
    if not case.invite:
        return
    texts = [case.invite.summary, *case.invite.description.splitlines(), case.invite.start_line]
    for n, text in enumerate(filter(str.strip, texts), start=1):
        yield Fact(f"{case.invite.source}:{n}", text, Quote(case.invite.source, text), "invite")


def _spoken_facts(case: Case) -> Iterator[Fact]:
    transcript = case.transcript
    origin: Origin = "notes" if transcript.from_memory else "transcript"
    stem = "notes" if transcript.from_memory else "transcript"
    for turn in transcript.turns:
        by = case.name_of(turn.speaker) if turn.speaker else None
        pieces = (piece for span in sentences(turn.text) for piece in _unrepaired(span, turn.text))
        for n, span in enumerate(pieces, start=1):
            words = span.of(turn.text)
            key = f"{stem}:{turn.n}" + (f"/{n}" if n > 1 else "")
            yield Fact(key, words, transcript.quote(turn.n, words), origin, by=by)


def _unrepaired(span: Span, text: str) -> Iterator[Span]:
    """A sentence, cut where the speaker broke off to put it right."""
    start = span.start
    for point in repair_points(span.of(text)):
        yield Span(start, span.start + len(text[span.start : span.start + point].rstrip(" ,–—-")))
        start = span.start + point
    yield Span(start, span.end)


def _case_facts(case: Case) -> Iterator[Fact]:
    told = [("employer", case.employer), ("role", case.role)]
    told += [
        (f"interviewers:{n}", f"{p.name}, {p.role}" if p.role else p.name) for n, p in enumerate(case.interviewers, 1)
    ]
    told += [(f"must_haves:{n}", text) for n, text in enumerate(case.settings.must_haves, 1)]
    for key, text in told:
        if text:
            yield Fact(f"case.toml:{key}", text, Quote("case.toml", text), "case")
