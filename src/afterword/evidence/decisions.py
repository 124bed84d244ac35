"""What the person decided about their facts, laid on the ledger: found by the words, never on another matter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from afterword.debrief.case import Case, Notice
from afterword.debrief.decisions import FILE, Decision, Decisions, places_of, plain
from afterword.evidence.employers import only_one
from afterword.evidence.figures import same
from afterword.evidence.model import Fact, Standing
from afterword.evidence.terms import content, date_terms, dates, numbers
from afterword.kernel.quotes import Quote

_ROUND: Final = 10
"""From here on a count of the same thing is the same count; below it may be chance. Our own reading."""
_MOST: Final = 0.8
"""Share of the words' concepts that another fact without a figure must hold to say the same. Our own reading."""
_STANDINGS: Final[dict[str, Standing]] = {"withdraw": "withdrawn", "cannot_confirm": "cannot be confirmed"}
_SAYS: Final = {"withdraw": "You withdrew this", "cannot_confirm": "You marked this as not to be confirmed"}
_DONE: Final = {
    "withdraw": "count as withdrawn",
    "cannot_confirm": "count as not to be confirmed",
    "private": "are kept out of everything that is written",
}
_MEND: Final = "Give its present words, or take the entry out."
_NARROW: Final = "If you mean one of them, give more of its words, or its file as source."
_UNPROVEN: Final = "You added this without saying where it can be verified."
_Places = tuple[tuple[int, ...], ...]


def added_facts(decisions: Decisions, firms: Sequence[str]) -> Iterator[Fact]:
    """What the person added. Without a place where it can be verified it cannot be confirmed yet."""
    for n, told in enumerate(decisions.added, start=1):
        yield Fact(
            id=f"{FILE}:{n}",
            text=told.text,
            quote=Quote(FILE, told.text),
            origin="added",
            employer=told.employer and (only_one(firms, told.employer) or told.employer),
            private=told.private,
            standing="stands" if told.verify else "cannot be confirmed",
            standing_why="" if told.verify else _UNPROVEN,
            verify=told.verify,
        )


def decide(facts: tuple[Fact, ...], case: Case) -> tuple[tuple[Fact, ...], tuple[Notice, ...]]:
    """The facts as the person decided, and what they should know about their decisions.

    The words of a decision are looked for in the person's own papers and words; only where they stand nowhere there,
    in what was found out about the employer, and then in the rest. What is private is private wherever it stands.

    A decision with a `source` is about what that file says: another paper that says the same still counts. Without
    one, it is about the thing itself, and what says the same goes with it: facts of the same employer that hold the
    same figure on the same matter, or, where there is no figure, nearly all of its concepts. With a withdrawal that is
    everything told about the person. With "cannot be confirmed" it is what they say themselves: a paper of somebody
    else that bears it out is just what was missing.
    """
    found = _Facts(facts, case)
    held = list(facts)
    notices = list(_unverified(case.decisions))
    numbered: dict[str, int] = {}
    for decision in case.decisions.decided:
        numbered[decision.what] = numbered.get(decision.what, 0) + 1
        private = decision.what == "private"
        called = f"Entry {numbered[decision.what]} of [[private]]" if private else f"“{decision.words}”"
        places = found.places(decision)
        hit = {n for place in places for n in place}
        along = found.alike(decision, hit) if hit and not private and not decision.source else ()
        for n in sorted(hit):
            held[n] = _decided(held[n], decision)
        for n in along:
            held[n] = _decided(held[n], decision, facts[min(hit)])
        notices += _remarks(called, decision, [facts[place[0]] for place in places], [facts[n] for n in along])
    return tuple(held), tuple(notices)


@dataclass(frozen=True)
class _Facts:
    """The facts by the lines and turns in which they stand together."""

    facts: tuple[Fact, ...]
    case: Case

    @cached_property
    def _groups(self) -> list[tuple[str, list[tuple[int, int, int]]]]:
        """The words of each line or turn, and where in them each of its facts stands."""
        together: dict[tuple[object, ...], list[int]] = {}
        for n, fact in enumerate(self.facts):
            quote = fact.quote
            key = (quote.source, quote.turn, quote.line) if quote.turn or quote.line else (fact.id,)
            together.setdefault(key, []).append(n)
        found = []
        for members in together.values():
            text, spans = "", []
            for n in members:
                words = plain(self.facts[n].text)
                spans.append((n, len(text), len(text) + len(words)))
                text += words + " "
            found.append((text, spans))
        return found

    def places(self, decision: Decision) -> _Places:
        """The facts that hold the words, together where they stand together."""
        found: dict[int, list[tuple[int, ...]]] = {}
        for text, spans in self._groups:
            here = sorted({n for at, end in places_of(decision.words, text) for n, a, b in spans if at < b and a < end})
            here = [n for n in here if decision.is_in(self.facts[n].quote.source)]
            if here:
                anywhere = decision.source or decision.what == "private"
                found.setdefault(0 if anywhere else self._distance(self.facts[here[0]]), []).append(tuple(here))
        return tuple(found[min(found)]) if found else ()

    def alike(self, decision: Decision, hit: set[int]) -> tuple[int, ...]:
        """The other facts that say the same."""
        first = self.facts[min(hit)]
        if self._distance(first):
            return ()
        day = self.case.date.date() if self.case.date else None
        return tuple(
            n
            for n, fact in enumerate(self.facts)
            if n not in hit
            and not self._distance(fact)
            and (decision.what == "withdraw" or self._is_own_word(fact))
            and _says_the_same(decision.words, first, fact, day)
        )

    def _distance(self, fact: Fact) -> int:
        """0 for what is told about the person, 1 for what they found out about the employer, 2 for the rest."""
        if fact.origin in {"resume", "evidence", "added", "wish", "notes"} or fact.by == self.case.me:
            return 0
        return 1 if fact.origin == "company" else 2

    def _is_own_word(self, fact: Fact) -> bool:
        return fact.origin != "evidence" and not fact.verify


def _says_the_same(words: str, decided: Fact, other: Fact, day: date | None) -> bool:
    """Whether another fact says what these words of a decided one say. See `decide`."""
    if decided.employer and other.employer and decided.employer != other.employer:
        return False
    said = words if len(content(words)) > 1 else decided.text
    about, shared = set(content(said)), set(content(said)) & set(content(other.text))
    named = date_terms(dates(words, day))
    counted = tuple(n for n in numbers(words, day) if n.value > 2 and not n.label and not n.ordinal)
    if not counted and not named:
        return len(about) > 1 and len(shared) >= _MOST * len(about)
    if named and len(shared) > 1 and named & date_terms(dates(other.text, day)):
        return True
    return any(
        same(n, told) and (len(shared) > 1 or (n.noun is not None and n.noun == told.noun and n.value >= _ROUND))
        for n in counted
        for told in numbers(other.text, day)
    )


def _decided(fact: Fact, decision: Decision, like: Fact | None = None) -> Fact:
    if decision.what == "private":
        return replace(fact, private=True)
    if fact.standing == "withdrawn":
        return fact
    says = _SAYS[decision.what] + (f", where it says “{like.text}”" if like else "")
    why = f"{says}: {decision.why}" if decision.why else says
    return replace(fact, standing=_STANDINGS[decision.what], standing_why=f"{why.rstrip('.')}.")


def _unverified(decisions: Decisions) -> Iterator[Notice]:
    for n, told in enumerate(decisions.added, start=1):
        if not told.verify:
            called = f"Entry {n} of [[add]]" if told.private else f"“{told.text}”"
            says = f"{called} was added without a word on where it can be verified, so no letter uses it yet."
            yield Notice(says, 'Write verify = "…" under it: who can confirm it, or which paper.', FILE)


def _remarks(called: str, decision: Decision, places: list[Fact], along: list[Fact]) -> Iterator[Notice]:
    if not places:
        within = f"in {decision.source}" if decision.source else "in this folder"
        kept = decision.what == "private" and not decision.source
        effect = "it is kept out of letters all the same" if kept else "so it decides nothing now"
        yield Notice(f"{called} stands nowhere {within}; {effect}.", _MEND, FILE)
    if len(places) > 1:
        where = ", ".join(_place(fact) for fact in places)
        yield Notice(
            f"{called} stands in {len(places)} places ({where}); they all {_DONE[decision.what]}.", _NARROW, FILE
        )
    if along:
        where = ", ".join(_place(fact) for fact in along)
        only = f'If that still holds, write source = "{places[0].quote.source}": then only that file is meant.'
        yield Notice(f"With {called} goes what says the same: {where}.", only, FILE)


def _place(fact: Fact) -> str:
    quote = fact.quote
    if quote.turn:
        return f"{quote.source} {'line' if quote.from_memory else 'turn'} {quote.turn}"
    return f"{quote.source} line {quote.line}" if quote.line else quote.source
