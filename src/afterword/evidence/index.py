"""The ledger made searchable: which statements are about what a sentence is about."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Final, Literal

from afterword.debrief.case import Case
from afterword.evidence.model import Fact, World
from afterword.evidence.terms import content, date_terms, dates, number_terms, numbers
from afterword.language.dates import DateMention
from afterword.language.numbers import Number
from afterword.language.stems import stopwords

Side = Literal["me", "you"] | None
YOU: Final = re.compile(r"\byours?\b|\byou\b", re.IGNORECASE)
_OWN: Final = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b")


@dataclass(frozen=True, eq=False)
class Statement:
    """One fact with its place in the order of its source.

    `block` names what belongs together: a post of the résumé, a whole evidence document, an object of a JSON file.
    `setting` are the terms of the headings it stands under and of its document's first line.
    """

    at: int
    fact: Fact
    block: str
    turn: int
    anchor: date | None
    setting: frozenset[str]

    @cached_property
    def terms(self) -> frozenset[str]:
        """Concepts of its words."""
        return frozenset(content(self.fact.text))

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """What it counts and measures."""
        return numbers(self.fact.text, self.anchor) if _COUNTS.search(self.fact.text) else ()

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates it names."""
        return dates(self.fact.text, self.anchor) if _DATES.search(self.fact.text) else ()

    @cached_property
    def side(self) -> Side:
        """Whether it tells of the candidate or of the employer; None when it may be either."""
        origin = self.fact.origin
        if origin in {"resume", "evidence", "added", "wish"}:
            return "me"
        if origin in {"company", "job", "invite"}:
            return "you"
        return None

    @cached_property
    def spoken(self) -> bool:
        """Whether it was said in the interview."""
        return self.fact.origin in {"transcript", "notes"}

    @cached_property
    def known(self) -> frozenset[str]:
        """Its terms and those of its setting."""
        return self.terms | self.setting

    @cached_property
    def figures(self) -> frozenset[str]:
        """Its numbers as terms."""
        return frozenset(number_terms(self.numbers))

    @cached_property
    def says_i(self) -> bool:
        """Whether it speaks of whoever speaks."""
        return bool(_OWN.search(self.fact.text))

    @cached_property
    def says_you(self) -> bool:
        """Whether it speaks of whoever is spoken to."""
        return bool(YOU.search(self.fact.text))


class Index:
    """All statements of one world, and how telling each term is among them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.case: Case = world.debrief.case
        day = self.case.date.date() if self.case.date else None
        self.day = day
        self.named_days = tuple(step.day for step in world.debrief.record.signals.next_steps if step.day)
        self.statements = tuple(_statements(world, day))
        self._places: dict[str, list[int]] = defaultdict(list)
        self._around: dict[str, list[int]] = defaultdict(list)
        for statement in self.statements:
            own = statement.terms | self._figures(statement)
            for term in own:
                self._places[term].append(statement.at)
            for term in statement.setting - own:
                self._around[term].append(statement.at)
        self._size = len(self.statements) + 1
        self._weights: dict[str, float] = {}
        self._abbreviates: dict[str, bool] = {}
        self.standings = frozenset(fact.standing for fact in world.ledger.facts)
        names = (self.case.me, *(person.name for person in self.case.interviewers))
        self.names = frozenset(term for name in names for term in content(name))
        """The concepts of the candidate's and the interviewers' names: they say nothing about the matter."""
        self.speakers = frozenset(
            [
                *(person.name for person in self.case.interviewers),
                *(fact.by for fact in world.ledger.facts if fact.by and fact.origin == "transcript"),
            ]
        )
        kept = (s for s in self.statements if s.fact.private or s.fact.origin == "wish")
        self.kept = frozenset(s.at for s in kept)
        """Where private statements and wishes stand."""
        self.mine = frozenset(s.at for s in self.statements if s.side == "me" or s.fact.by == self.case.me)
        """Where the candidate's papers and words stand."""
        self.likely: dict[str, Mapping[int, float]] = {}
        self._blocks: dict[str, list[Statement]] = defaultdict(list)
        self._turns: dict[int, list[Statement]] = defaultdict(list)
        self._around_turn: dict[int, list[Statement]] = {}
        for statement in self.statements:
            self._blocks[statement.block].append(statement)
            if statement.spoken:
                self._turns[statement.turn].append(statement)

    def _figures(self, statement: Statement) -> Set[str]:
        text = statement.fact.text
        if statement.spoken and not _MAY_COUNT.search(text):
            return frozenset()
        return statement.figures | date_terms(statement.dates)

    def knows(self, term: str) -> bool:
        """Whether any statement holds this term."""
        return term in self._places or term in self._around

    def places(self, term: str) -> list[int]:
        """Where in `statements` those are that hold a term themselves."""
        return self._places.get(term, [])

    def around(self, term: str) -> list[int]:
        """Where those are that stand under a heading with this term."""
        return self._around.get(term, [])

    def holding(self, term: str) -> list[Statement]:
        """The statements that hold a term themselves."""
        return [self.statements[at] for at in self._places.get(term, ())]

    def weight(self, term: str) -> float:
        """How telling a term is: rare ones count most, unknown ones as much as the rarest."""
        known = self._weights.get(term)
        if known is None:
            known = self._weights[term] = self._weigh(term)
        return known

    def _weigh(self, term: str) -> float:
        base = math.log(1 + self._size / (1 + len(self._places.get(term, ())) + len(self._around.get(term, ()))))
        return base * (0.6 if term[0] in "#@" else 1.0)

    def block(self, statement: Statement) -> list[Statement]:
        """The statements that belong together with this one; in the talk those of the turns around it."""
        if statement.spoken:
            around = self._around_turn.get(statement.turn)
            if around is None:
                turns = range(statement.turn - 2, statement.turn + 3)
                around = self._around_turn[statement.turn] = [s for turn in turns for s in self._turns.get(turn, ())]
            return around
        return self._blocks[statement.block]

    def rank(self, terms: Mapping[str, float]) -> list[tuple[float, Statement]]:
        """Statements that share terms, best first. What only the setting shares counts a third."""
        scores = self.scores(terms)
        return [(scores[at], self.statements[at]) for at in scores]

    def scores(self, terms: Mapping[str, float]) -> dict[int, float]:
        """How much the statements share of these terms, by their places, best first."""
        scores: dict[int, float] = defaultdict(float)
        for term, weight in terms.items():
            for at in self._places.get(term, ()):
                scores[at] += weight
            for at in self._around.get(term, ()):
                scores[at] += weight / 3
        best = sorted(sorted(scores), key=scores.__getitem__, reverse=True)  # of equal scores the earlier statement
        return {at: scores[at] for at in best}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words of the record in lower case, for names and abbreviations."""
        return frozenset(word for s in self.statements for word in _WORDS.findall(s.fact.text.lower()))

    @cached_property
    def _heads(self) -> str:
        """The first letters of all words, in order, with a stroke between phrases; small words left out."""
        return "|".join("".join(word[0] for word in phrase if word not in _JOINING) for phrase in self._phrases)

    @cached_property
    def _all_heads(self) -> str:
        return "|".join("".join(word[0] for word in phrase) for phrase in self._phrases)

    @cached_property
    def _phrases(self) -> tuple[tuple[str, ...], ...]:
        """Runs of words that may be one name: nothing between them but spaces, hyphens and small joining words."""
        skip = stopwords() - _JOINING
        found = []
        for statement in self.statements:
            for part in _BREAK.split(statement.fact.text.lower()):
                run: list[str] = []
                for word in (*_WORDS.findall(part), ""):
                    if word and word not in skip:
                        run.append(word)
                        continue
                    if len(run) > 1:
                        found.append(tuple(run))
                    run = []
        return tuple(found)

    @cached_property
    def dotted(self) -> frozenset[str]:
        """Abbreviations that the papers write with points, without them: "med" of "M.Ed."."""
        texts = (s.fact.text.lower() for s in self.statements if not s.spoken)
        found = (short for text in texts for short in re.findall(r"\b(?:[a-z]{1,3}\. ?)+[a-z]{1,4}\.", text))
        return frozenset(re.sub(r"[. ]", "", short) for short in found)

    def abbreviates(self, short: str) -> bool:
        """Whether these are the first letters of a phrase of the record: NIV of "non-invasive ventilation"."""
        known = self._abbreviates.get(short)
        if known is None:
            known = self._abbreviates[short] = self._is_short(re.sub(r"[^a-z]", "", short.lower()))
        return known

    def _is_short(self, low: str) -> bool:
        if len(low) == 2:
            return low in self.dotted or any(
                re.search(_pair(low), s.fact.text) for s in self.statements if not s.spoken
            )
        return len(low) > 2 and (low in self._heads or low in self._all_heads)


def _pair(short: str) -> str:
    return rf"\b{short[0].upper()}[a-z]+ (?:of |and |& )?{short[1].upper()}[a-z]+\b"


_MAY_COUNT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+teenth|twent\w+|thirt\w+"
    r"|fort\w+|fift\w+|sixt\w+|"
    r"sevent\w+|eight\w+|ninet\w+|hundred|thousand|dozen|million|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
# Cheap tests before the dear reading: most sentences of a talk hold neither a figure nor a date.
_COUNTS = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen\w*|twent\w+|thirt\w+|fort\w+|fift\w+"
    r"|sixt\w+|sevent\w+|eight\w+|ninet\w+|hundred|thousand|dozen|million|billion|lakh|crore|hal(?:f|v\w+)|thirds?"
    r"|quarters?|fourths?|fifths?|sixths?|sevenths?|ninths?|tenths?|twice|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|first"
    r"|second|an? (?:second|minute|hour|day|week|fortnight|month|year|decade))\b",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|day\b|\b(?:spring|summer|autumn|fall|winter|christmas"
    r"|easter|tomorrow|tonight|next|last|this|weeks?|months?|years?|days?|quarter|twent\w+|nineteen"
    r"|the \w+(?:th|st|nd|rd))\b",
    re.IGNORECASE,
)
_JOINING = frozenset("of and for the in to with on".split())
_BREAK = re.compile(r"[^\w\s'’&-]+")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")


def _statements(world: World, day: date | None) -> Iterable[Statement]:
    settings = _settings(world)
    braces: dict[str, list[str]] = {}
    for at, fact in enumerate(world.ledger.facts):
        source = fact.quote.source
        if fact.origin in {"transcript", "notes"}:
            yield Statement(at, fact, source, fact.quote.turn or 0, day, frozenset())
            continue
        block = source
        if fact.origin == "resume":
            if source not in braces:
                braces[source] = _objects(world, source)
            lines = braces[source]
            line = fact.quote.line or 0
            block = f"{source}:{lines[line - 1]}" if 0 < line <= len(lines) else f"{source}:{fact.employer or ''}"
        elif fact.origin in {"company", "job", "case", "wish"}:
            block = f"{source}:{fact.quote.line}"
        elif fact.origin == "added":
            block = fact.id
        yield Statement(at, fact, block, 0, day, settings.get((source, fact.quote.line or 0), frozenset()))


def _settings(world: World) -> dict[tuple[str, int], frozenset[str]]:
    """For each line of a document the terms of its headings, of the document's first line, and of its table's head."""
    found: dict[tuple[str, int], frozenset[str]] = {}
    for document in world.debrief.case.documents:
        title = content(document.passages[0].text) if document.passages and document.role == "evidence" else ()
        head: tuple[str, ...] = ()
        for passage in document.passages:
            is_row = "|" in passage.text or bool(re.search(r"\S {3,}\S", passage.text))
            if is_row and not head:
                head = content(passage.text)
            elif not is_row:
                head = ()
            above = (term for heading in passage.section for term in content(heading))
            found[document.source, passage.line] = frozenset((*title, *above, *(head if is_row else ())))
    return found


def _objects(world: World, source: str) -> list[str]:
    """For each line of a résumé what it belongs to: the innermost object of a JSON file, else the post above it."""
    resume = world.debrief.case.resume
    if resume is None or resume.source != source:
        return []
    lines = resume.text.splitlines()
    if resume.text.lstrip().startswith("{"):
        stack, names = ["0"], []
        for number, line in enumerate(lines, start=1):
            if "{" in line and "}" not in line:
                stack.append(str(number))
            names.append(stack[-1])
            if "}" in line and "{" not in line and len(stack) > 1:
                stack.pop()
        return names
    by_line: dict[int, str] = {}
    group, employer = 0, None
    told = (
        (fact.quote.line, fact.employer) for fact in world.ledger.facts if fact.origin == "resume" and fact.quote.line
    )
    for line_number, firm in sorted(told, key=lambda pair: pair[0]):
        if firm != employer:
            group, employer = group + 1, firm
        by_line[line_number] = str(group)
    return [by_line.get(number, "0") for number in range(1, len(lines) + 1)]


class _Same:
    """A world as a key: the same object, not an equal one, so that no ledger is hashed."""

    def __init__(self, world: World) -> None:
        self.world = world

    def __hash__(self) -> int:
        return id(self.world.ledger)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.world.ledger is self.world.ledger


@lru_cache(maxsize=12)
def _indexed(key: _Same) -> Index:
    return Index(key.world)


def index_of(world: World) -> Index:
    """The index of a world, made once as long as it is in use."""
    return _indexed(_Same(world))
