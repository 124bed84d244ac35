"""What the papers of a case add to its record: what the advert asks, one's own evidence, facts about the employer."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from afterword.debrief.model import Exchange
from afterword.debrief.requirements import Wanted, matter
from afterword.debrief.worry_look import Look, pattern
from afterword.documents.model import Passage
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems
from afterword.transcripts.model import Turn

_USUAL = content_stems(
    "experience years work working team good strong excellent ability skills role job knowledge including day days "
    "week weeks time people help new company full part use using understanding position successful candidate able join"
)
_FIGURE = re.compile(r"\d[\d.,]*")
_CAPITAL = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z][a-z]+")
_THEM = (
    r"you|your|yours|you're|you've|here|this (?:school|trust|company|hospital|bank|shop|firm|place|charity|hotel|"
    r"practice)"
)
_JOINT = re.compile(r"\s(?=(?:and|but|so|because|then|which|you know|i mean)\s)")

_DIGITS = r"\d[\d.,]*"
NOT_YET = (
    r"in progress|provisional|expected|ongoing|pending|registered|studying|working towards|lapsed|expired|not "
    r"completed|(?:modules?|exams?) (?:left|to go)|to be (?:completed|taken)|due (?:in )?\d{4}|part[- ]qualified"
)
"""Words that a thing is not done."""


def never_asked(look: Look, lines: tuple[Wanted, ...]) -> tuple[Wanted, ...]:
    """Those lines of the advertisement of which no interviewer's question holds a word that matters."""
    asked = matter(" ".join(text for e in look.record.questions_to_me for text in (e.question, *_parts(e))))
    return tuple(line for line in lines if not line.keys & asked)


def _parts(exchange: Exchange) -> tuple[str, ...]:
    return tuple(part.text for part in exchange.parts)


def own_evidence(look: Look, topic: Iterable[str]) -> Passage | None:
    """The line of the résumé or the evidence that shares most with this matter."""
    wanted = frozenset(topic)
    documents = [d for d in (look.record.case.resume, *look.record.case.evidence) if d]
    passages = [p for document in documents for p in document.passages if "@" not in p.text]
    spread = Counter(word for p in passages for word in wanted & content_stems(p.text))
    if not spread:
        return None
    score = {p: sum(1 / spread[word] for word in wanted & content_stems(p.text)) for p in passages}
    return max(passages, key=lambda p: score[p])


def statements(text: str) -> tuple[Span, ...]:
    """The sentences of a turn; without punctuation the pieces between its joints."""
    if any(mark in text for mark in ".?!"):
        return sentences(text)
    cuts = [0, *(match.start() for match in _JOINT.finditer(text)), len(text)]
    return tuple(Span(a, b) for a, b in pairwise(cuts) if text[a:b].strip())


def specifics(look: Look, turns: Iterable[Turn], asked: bool = False) -> tuple[Quote, ...]:
    """Sentences in these turns that state something particular about the employer.

    Particular is: two matters or a figure shared with what was found out about the employer; or a sentence about them
    ("you", "your", "here"; in notes "they") that holds a figure, a name, or two matters of the advertisement. With
    `asked` the turns answer a question about them, and a sentence need not say whom it means.
    """
    company, job = look.record.case.company, look.record.case.job
    known = content_stems(company.text) - _USUAL if company else frozenset[str]()
    wanted = content_stems(job.text) - _USUAL if job else frozenset[str]()
    figures = set(_FIGURE.findall(f"{company.text if company else ''} {job.text if job else ''}"))
    own = {look.record.case.employer or "", look.record.case.me, *(p.name for p in look.record.case.interviewers)}
    names = content_stems(" ".join(own))
    them = "they|their|theirs|it's" if look.from_memory else _THEM
    found: list[Quote] = []
    for turn in turns:
        for span in statements(turn.text):
            said = span.of(turn.text)
            stems = content_stems(said) - names
            shared = stems & known
            about_them = pattern(them).search(said) or (asked and not pattern("i|my|we").search(said))
            named = _FIGURE.search(said) or any(not content_stems(word) <= names for word in _CAPITAL.findall(said))
            figure = bool((shared or stems & wanted) and figures & set(_FIGURE.findall(said)))
            # The advert speaks of the candidate too; its words count only in a sentence about the employer.
            fits = len(stems & wanted) >= 2 and not look.from_memory
            if len(shared) >= 2 or figure or (about_them and (named or fits)):
                found.append(look.part(turn, span))
    return tuple(dict.fromkeys(found))


def particulars(said: Iterable[Quote]) -> int:
    """How many figures and names these sentences hold."""
    return sum(len(_FIGURE.findall(quote.text)) + len(_CAPITAL.findall(quote.text)) for quote in said)


def same_figure(look: Look, topic: frozenset[str]) -> tuple[Quote, ...]:
    """Where a figure said about this matter stands in one's own papers too: both places; empty when nowhere."""
    for hit in look.find(_DIGITS, [turn for turn in look.mine if topic & content_stems(turn.text)]):
        said = look.quote(hit)
        own = own_evidence(look, content_stems(said.text))
        shared = topic & content_stems(said.text) & content_stems(own.text) if own else None
        if own and shared and hit.text.strip(".,") in own.text:
            return (said, *in_paper(look, own))
    return ()


def not_done(look: Look, said: Quote, topic: frozenset[str]) -> tuple[Quote, ...]:
    """What was said and the line of a paper by which it is not done or has run out; empty when no paper says so."""
    paper = own_evidence(look, topic | content_stems(said.text))
    return (said, *in_paper(look, paper)) if paper and pattern(NOT_YET).search(paper.text) else ()


def in_paper(look: Look, passage: Passage) -> tuple[Quote, ...]:
    """A line of the papers as a quotation."""
    return tuple(d.quote(passage.text) for d in look.record.case.documents if passage.text in d.text)[:1]
