"""What only this conversation can have supplied: words of the interviewers that no paper holds."""

from functools import cache, lru_cache
from importlib.resources import files

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange
from afterword.documents.model import Document
from afterword.kernel.spans import Span
from afterword.language.stems import content_stems, stem
from afterword.letters.model import Context
from afterword.letters.names import tokens
from afterword.letters.places import holds
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


def talk_stems(case: Case) -> frozenset[str]:
    """The stems of everything the interviewers said."""
    return _turn_stems(case.transcript, my_labels(case))


def _names(case: Case) -> frozenset[str]:
    names = [case.me, case.employer or "", case.role or ""]
    names += [f"{person.name} {person.role or ''}" for person in case.interviewers]
    return frozenset(stem(word) for name in names for word in tokens(name))


def topics(context: Context, part: Span) -> frozenset[str]:
    """The stems of a part of the letter that the interviewers used and that no paper and no stock phrase holds."""
    case = context.case
    if case is None:
        return frozenset()
    mine = content_stems(part.of(context.draft.text)) & talk_stems(case)
    for document in case.documents:
        mine -= paper_stems(document)
    return frozenset(word for word in mine - stock_stems() - _names(case) if len(word) > 2 and not word.isdigit())


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


def long_enough(case: Case) -> bool:
    """Whether the record is long enough to hold something of its own; a very short screening call is not."""
    return sum(len(turn.text.split()) for turn in case.transcript.turns) >= 400 or case.transcript.from_memory


def is_specific(context: Context) -> bool:
    """Whether the letter names something that only this conversation can have supplied."""
    draft = context.draft
    return (
        any(
            len(shared := topics(context, sentence)) > 1 or (shared and _speaks_of_the_talk(sentence.of(draft.text)))
            for sentence in draft.sentences
        )
        or len(topics(context, draft.body)) > 2
    )


def _speaks_of_the_talk(sentence: str) -> bool:
    return holds(
        r"\b(?:you|your|yours|thank|thanks|we|our|told|described|asked|explained|said|tuesday|monday|wednesday|thursday|friday)\b",
        sentence,
    )
