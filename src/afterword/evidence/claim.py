"""One assertion of a letter, with everything a check may want to know about it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import Final

from afterword.evidence.attribution import Attribution
from afterword.evidence.figures import Derived, derive
from afterword.evidence.index import YOU, Index, Side, Statement
from afterword.evidence.model import Fact
from afterword.evidence.terms import content, date_terms, dates, number_terms, numbers
from afterword.kernel.quotes import Quote
from afterword.language.dates import DateMention
from afterword.language.numbers import Number

_QUOTED: Final = re.compile(r"[\"“]([^\"“”]{2,300}?)[\"”]|(?<![\w])‘([^‘’]{4,300}?)’(?!\w)")
_SHORT: Final = re.compile(r"\b[A-Z]{2,5}\b")
_ME: Final = re.compile(r"\b(?:I|my|me|mine|myself)\b|\bI['’]", re.IGNORECASE)
_OURS: Final = re.compile(r"\b(?:our|ours)\b", re.IGNORECASE)
_TAKES_BACK: Final = re.compile(
    r"\b(?:that|it|this|which|both|résumé|resume|cv|letter|note|figure|number|date|line) (?:is|was|were|are) "
    r"(?:wrong|mistaken|a mistake|an error|not right)\b|\bwrongly\b|\b(?:by|my) mistake\b|\bcorrection\b"
    r"|\bt(?:ake|ook) (?:it|that|this) back\b|\bwithdr[ae]w\b",
    re.IGNORECASE,
)
_NEAR: Final = 0.5
_RANKED: Final = 30
"""How far down the statements that share words with a claim are looked at."""


@dataclass(frozen=True)
class Claim:
    """A sentence, or a part of one between colons and semicolons, held against an index.

    `whole` is the sentence it is part of: its words steer the search a little. `said` tells whose words the part gives,
    when it gives somebody's.
    """

    text: str
    whole: str
    index: Index
    said: Attribution | None = None
    before: str = ""

    @cached_property
    def _hash(self) -> int:
        return hash((self.text, self.whole, self.said))

    def __hash__(self) -> int:
        return self._hash  # counted once: a dozen caches ask for it

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """What it counts and measures."""
        return numbers(self.text, self.index.day)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates it names."""
        return dates(self.text, self.index.day)

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """Words between quotation marks."""
        return tuple((m[1] or m[2]).strip() for m in _QUOTED.finditer(self.text))

    @cached_property
    def concepts(self) -> tuple[str, ...]:
        """Its content, the names of those who speak left out."""
        skip = self.names
        if self.said and self.said.kind == "talked":
            skip |= frozenset(content(f"{self.index.case.role or ''} {self.index.case.employer or ''} role job post"))
        short = {word.lower() for word in _SHORT.findall(self.about) if self.index.abbreviates(word)}
        return tuple(term for term in dict.fromkeys(content(self.about)) if term not in skip and term not in short)

    @property
    def about(self) -> str:
        """What it says, without who says it."""
        return self.said.what if self.said else self.text

    @cached_property
    def side(self) -> Side:
        """Whether it tells of the candidate or of the employer; None when it may be either."""
        mine = bool(_ME.search(self.about))
        theirs = any(person.name.split()[0] in self.about for person in self.index.case.interviewers)
        yours = bool(YOU.search(self.about))
        mine = mine or (not yours and bool(_OURS.search(self.about)))
        if not mine and (theirs or yours):
            return "you"
        return "me" if mine and not yours and not self.said else None

    def across(self, statement: Statement) -> bool:
        """Whether a statement tells of the other side: of the employer where the claim tells of the candidate."""
        if self.side is None:
            return False
        told = statement.side
        mine = statement.fact.by == self.index.case.me
        if statement.fact.origin == "transcript" and (statement.says_i if mine else not statement.says_you):
            told = "me" if mine else "you"
        return told is not None and told != self.side

    @property
    def names(self) -> frozenset[str]:
        """The concepts of the candidate's and the interviewers' names: they say nothing about the matter."""
        return self.index.names

    @cached_property
    def terms(self) -> dict[str, float]:
        """Weighted terms to search with; the rest of the sentence counts a third."""
        own = set(self.concepts) | number_terms(self.numbers) | date_terms(self.dates)
        weights = {term: self.index.weight(term) for term in own}
        if self.whole != self.text:
            for term in set(content(self.whole)) - own - self.names:
                weights[term] = self.index.weight(term) / 3
        return weights

    @cached_property
    def takes_back(self) -> bool:
        """Whether the sentence says in plain words that something was wrong."""
        return bool(_TAKES_BACK.search(self.whole))

    def proof(self, statement: Statement) -> bool:
        """Whether a statement may prove anything: not the person's own wish, nothing private, nobody else's words.

        What was withdrawn proves nothing but that it was once said, or written and is taken back.
        """
        return statement.at in self.proofs

    @cached_property
    def proofs(self) -> frozenset[int]:
        """Where in the index the statements are that may prove it."""
        if self.said is None:
            return _proofs(self.index, self.takes_back, None, False)
        return _proofs(self.index, self.takes_back, self.said.who, self.said.kind == "wrote")

    @cached_property
    def _scores(self) -> dict[int, float]:
        return self.index.scores(self.terms)

    @property
    def found(self) -> Iterator[Statement]:
        """All statements that share a term with it, best first."""
        return (self.index.statements[at] for at in self._scores)

    @cached_property
    def ranked(self) -> list[tuple[float, Statement]]:
        """The best statements that may prove it, best first."""
        proofs, statements = self.proofs, self.index.statements
        proving = ((score, statements[at]) for at, score in self._scores.items() if at in proofs)
        return list(islice(proving, _RANKED))

    @cached_property
    def hidden(self) -> list[tuple[float, Statement]]:
        """Private statements and wishes on the same matter, best first: they may explain a claim, never prove it."""
        kept, scores = self.index.kept, self._scores
        places = sorted(sorted(at for at in kept if at in scores), key=scores.__getitem__, reverse=True)
        return [(scores[at], self.index.statements[at]) for at in places[:6]]

    @cached_property
    def near(self) -> tuple[Statement, ...]:
        """The statements that are about the same matter."""
        if not self.ranked:
            return ()
        best = self.ranked[0][0]
        return tuple(s for score, s in self.ranked[:14] if score >= best * _NEAR)

    @cached_property
    def nearest(self) -> tuple[Statement, ...]:
        """Those of them that are as good as the best."""
        return tuple(s for score, s in self.ranked[:6] if score >= self.ranked[0][0] * 0.8)

    @cached_property
    def pool(self) -> tuple[Statement, ...]:
        """Those, and what belongs together with the best four of them."""
        found = dict.fromkeys(self.near)
        for statement in self.near[:4]:
            found |= dict.fromkeys([s for s in self.index.block(statement) if s.at in self.proofs])
        return tuple(found)

    @cached_property
    def derived(self) -> tuple[Derived, ...]:
        """What follows from the figures of the letter itself, which are held against the record for themselves."""
        return tuple(d for text in (self.whole, self.before) for d in derive(self._as_statement(text)))

    def _as_statement(self, text: str) -> Statement:
        """The letter's own words as something figures may follow from: they are held against the record themselves."""
        fact = Fact("", text, Quote("", text), "case")
        return Statement(-1, fact, "", 0, self.index.day, frozenset())

    def coverage(self, statements: tuple[Statement, ...] | None = None) -> float:
        """The weighted share of its concepts that stand in these statements (the pool when None), from 0 to 1."""
        total = sum([weight for _, weight in self._weighed])
        if not total:
            return 1.0
        if statements is None:
            return sum([weight for term, weight in self._weighed if term in self._pooled]) / total
        return sum([weight for term, weight in self._weighed if any(term in s.known for s in statements)]) / total

    @cached_property
    def _weighed(self) -> tuple[tuple[str, float], ...]:
        return tuple((term, self.index.weight(term)) for term in self.concepts)

    @cached_property
    def _pooled(self) -> frozenset[str]:
        pool, index = frozenset(s.at for s in self.pool), self.index
        apart = pool.isdisjoint
        return frozenset(t for t in self.concepts if not apart(index.places(t)) or not apart(index.around(t)))

    @cached_property
    def spoken_together(self) -> tuple[Statement, ...]:
        """What the people it is attributed to said around the best matching place."""
        found: tuple[Statement, ...] = ()
        most = -1.0
        for statement in self.near[:6]:
            together = tuple(s for s in self.index.block(statement) if self.proof(s))
            covered = self.coverage(together)
            if covered > most:
                found, most = together, covered
        return found

    @property
    def best(self) -> tuple[Statement, ...]:
        """Up to three statements to show."""
        return self.near[:3]


@lru_cache(maxsize=256)
def _proofs(index: Index, taken_back: bool, who: frozenset[str] | None, written: bool) -> frozenset[int]:
    """Where the statements are that may prove a claim told as these people's words; None: as the writer's own."""
    said = None if who is None else Attribution("wrote" if written else "said", who, "", named=True)
    found = []
    for statement in index.statements:
        fact = statement.fact
        if fact.origin == "wish" or fact.private:
            continue
        if fact.standing != "stands" and not (taken_back or (said and statement.spoken)):
            continue
        if said is None or said.may_be(fact):
            found.append(statement.at)
    return frozenset(found)
