"""What only this conversation can have supplied: words of the interviewers that no paper holds."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from afterword.kernel.once import once
from afterword.language.stems import content_stems, stem
from afterword.letters.model import Context
from afterword.letters.names import tokens
from afterword.letters.places import holds

if TYPE_CHECKING:
    from afterword.debrief.case import Case
    from afterword.debrief.model import Exchange
    from afterword.documents.model import Document
    from afterword.transcripts.model import Transcript


@cache
def stock_stems() -> frozenset[str]:
    """Stems of the words that stand in every thank-you note and every interview."""
    return frozenset(stem(word) for word in files("afterword.letters").joinpath("stock.txt").read_text("utf-8").split())


@lru_cache(maxsize=32)
def _turn_stems(transcript: Transcript, mine: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(content_stems(turn.text) for turn in transcript.turns if turn.speaker not in mine))


@lru_cache(maxsize=64)
def paper_stems(document: Document) -> frozenset[str]:
    """The stems of one document."""
    return content_stems(document.text)


def my_labels(case: Case) -> frozenset[str]:
    """The speaker labels of the candidate; none in notes, where every line counts."""
    if case.transcript.from_memory:
        return frozenset()
    return frozenset(label for label in case.transcript.speakers if case.is_me(label))


@once
def talk_stems(case: Case) -> frozenset[str]:
    """The stems of everything the interviewers said."""
    return _turn_stems(case.transcript, my_labels(case))


def own_stems(case: Case, name: str) -> frozenset[str]:
    """The stems of everything that one person said; in notes of every line."""
    if case.transcript.from_memory:
        return talk_stems(case)
    return _turn_stems(case.transcript, frozenset(s for s in case.transcript.speakers if case.name_of(s) != name))


@once
def names_of(case: Case) -> frozenset[str]:
    """The stems of the names of people, employer and post."""
    names = [case.me, case.employer or "", case.role or ""]
    names += [f"{person.name} {person.role or ''}" for person in case.interviewers]
    return frozenset(stem(word) for name in names for word in tokens(name))


def _topics(case: Case, words: str) -> frozenset[str]:
    """The stems of some words of the letter that the interviewers used, too, and that are no stock of all letters."""
    shared = content_stems(words) & talk_stems(case)
    return frozenset(word for word in shared - stock_stems() - names_of(case) if len(word) > 2 and not word.isdigit())


def _stems_of(*documents: Document | None) -> frozenset[str]:
    return frozenset[str]().union(*(paper_stems(document) for document in documents if document))


@lru_cache(maxsize=1024)
def _question_stems(question: str) -> frozenset[str]:
    return content_stems(question)


def exchanges_asked_of_me(context: Context) -> tuple[Exchange, ...]:
    """The questions that the candidate had to answer."""
    return context.world.debrief.record.questions_to_me if context.world else ()


def question_meant(context: Context, words: str) -> Exchange | None:
    """The question a sentence of the letter refers to: the one that shares most of its words, if it clearly does."""
    said = content_stems(words) - {"ask", "question", "wonder"}
    scored = sorted(
        ((len(said & _question_stems(ex.question)), n, ex) for n, ex in enumerate(exchanges_asked_of_me(context))),
        key=lambda entry: (-entry[0], entry[1]),
    )
    if not scored or scored[0][0] < 2:
        return None
    best = scored[0][0]
    rivals = {ex.asked_by for score, _, ex in scored if score >= best - (best > 3)}
    return scored[0][2] if len(rivals) == 1 else None


@once
def long_enough(case: Case) -> bool:
    """Whether the record is long enough to hold something of its own; a very short screening call is not."""
    return sum(len(turn.text.split()) for turn in case.transcript.turns) >= 400 or case.transcript.from_memory


def is_specific(context: Context) -> bool:
    """Whether the letter names something that only this conversation can have supplied.

    In what is said to the reader it takes one word of theirs that the advertisement does not have, or two that it
    has; elsewhere two that stand in none of the papers, or a question of theirs taken up.
    """
    draft, case = context.draft, context.case
    if case is None:
        return True
    advert, papers = _stems_of(case.job, case.company), _stems_of(*case.documents)
    to_the_reader: frozenset[str] = frozenset()
    for sentence in draft.sentences:
        words = sentence.of(draft.text)
        shared = _topics(case, words)
        if holds(_TO_THE_READER, words):
            to_the_reader |= shared
        if len(shared - papers) > 1 or to_the_reader - advert or len(to_the_reader) > 1:
            return True
        if holds(r"\b(?:asked|question|wondered)\b", words) and question_meant(context, words):
            return True
    return len(_topics(case, draft.body.of(draft.text)) - papers) > 2


_TO_THE_READER: Final = r"\b(?:you|your|yours|thank|thanks|we|our|told|described|showed|explained|to me)\b"
