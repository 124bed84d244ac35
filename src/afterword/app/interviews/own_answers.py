"""Use case: what the person would say now, in their own words, question by question; kept as answers.toml."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from afterword.app.interviews.checking import Held
from afterword.app.interviews.pieces import Piece, pieces
from afterword.app.quote_json import quote_json
from afterword.app.wiring import store
from afterword.kernel.errors import BadCall, UnreadableFile
from afterword.kernel.spans import Span
from afterword.letters.sheets_mail import body_text

if TYPE_CHECKING:
    from afterword.app.contract_facts import QuoteJson
    from afterword.evidence.model import SentenceVerdict
    from afterword.kernel.findings import Level

ANSWERS: Final = "answers.toml"
LONGEST: Final = 10_000
_NOT_HERE: Final = frozenset({"unproven", "confidential", "topic", "quote", "company-fact"})
"""Checks of what a letter says of others. Of themselves a person may know more than their papers."""
_MOST_QUOTES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Words of an answer that the record has otherwise; `instead` is what belongs there, where that is certain."""

    n: int
    says: str
    words: str
    instead: str | None
    shows: "tuple[QuoteJson, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An answer in the person's own words, as its page shows it."""

    question: str
    words: str = ""
    doubts: tuple[Doubt, ...] = ()
    pieces: tuple[Piece, ...] = ()


def own_answers(*, key: str) -> dict[str, str]:
    """Their words by the question. Raises BadCall, UnreadableFile."""
    data = store.file_of(key, ANSWERS)
    try:
        told = tomllib.loads(data.decode("utf-8-sig")) if data else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnreadableFile(
            f"This is broken TOML: {error}.", where=ANSWERS, next="Mend it on the page Files."
        ) from error
    there = [each for each in told.get("answer", []) if isinstance(each, dict)]
    return {str(each.get("question", "")): str(each.get("words", "")) for each in there}


def by_exchange(*, key: str, found: Mapping[str, Any]) -> dict[str, str]:
    """Their words by the id that the question has in this reading. Raises BadCall, UnreadableFile."""
    own = own_answers(key=key)
    exchanges: Sequence[Mapping[str, Any]] = found["debrief"]["exchanges"]
    return {each["id"]: own[each["question"]["text"]] for each in exchanges if each["question"]["text"] in own}


def answer(*, key: str, question: str, words: str, now: datetime) -> bool:
    """Keep the words for a question; no words take the entry out. Tells whether anything changed. Raises BadCall."""
    if len(words) > LONGEST:
        raise BadCall(
            f"This is too long for an answer ({len(words):,} signs), so it was not kept.",
            next=f"What you wrote is still on the page: cut it to {LONGEST:,} signs. Nobody listens for longer.",
        )
    import tomlkit

    own = own_answers(key=key)
    plain = body_text(words).strip()
    own = {**own, question[:LONGEST]: plain} if plain else {each: own[each] for each in own if each != question}
    told = [{"question": each, "words": text} for each, text in own.items()]
    return store.put(key, {ANSWERS: tomlkit.dumps({"answer": told}).encode() if told else None}, now=now)


def held_against(*, question: str, words: str, held: Held | None) -> Own:
    """The words with what the record has otherwise; nothing of them is doubted before it is read (`held` is None)."""
    wrong = [
        (each, *_meant(each))
        for each in (held.facts(words) if held else ())
        if each.verdict == "unsupported" and each.check not in _NOT_HERE
    ]
    doubts = tuple(
        Doubt(
            n=n,
            says=verdict.why,
            words=span.of(words),
            instead=instead,
            shows=tuple(quote_json(quote) for quote in verdict.evidence[:_MOST_QUOTES]),
        )
        for n, (verdict, span, instead) in enumerate(wrong, 1)
    )
    marks: list[tuple[Span, int, Level]] = [(span, n, "warning") for n, (_, span, _) in enumerate(wrong, 1)]
    return Own(question=question, words=words, doubts=doubts, pieces=pieces(words, Span(0, len(words)), marks))


def _meant(verdict: "SentenceVerdict") -> tuple[Span, str | None]:
    """The claim that can be put right, and how; else the whole sentence."""
    claim = next((each for each in verdict.claims if each.verdict == "unsupported" and each.corrected), None)
    return (claim.span, claim.corrected) if claim else (verdict.span, None)
