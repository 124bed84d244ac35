"""Use case: a letter held against the rules, the case and the letters beside it, as its page shows it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.app.check_letters import CheckedLetter, check_one, together
from afterword.app.interviews.checking import Held
from afterword.app.interviews.letter_text import Words, laid
from afterword.app.interviews.letters import Letter
from afterword.app.interviews.pieces import Piece, pieces
from afterword.app.quote_json import quote_json
from afterword.kernel.findings import Level
from afterword.kernel.spans import Span
from afterword.letters.checker import RULES
from afterword.letters.draft import parse_draft
from afterword.letters.model import Channel, Draft, LetterKind

if TYPE_CHECKING:
    from afterword.app.contract_facts import QuoteJson
    from afterword.evidence.model import SentenceVerdict
    from afterword.kernel.findings import Finding
    from afterword.letters.batch import BatchFinding

_MOST_QUOTES: Final = 2
_MARKED: Final = 0.6
"""A mark on more of the letter than this marks nothing; our reading."""
_OF_FACTS: Final = frozenset({"C2", "D5", "D7", "D8", "D11"})
"""The rules under which the fact check speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One finding: which rule, on which words, why we mind and where that comes from.

    `instead` are the words that belong in place of `span`, where that is certain; `span` counts characters of the
    letter's file. `shows` is what stands in the record. `once` marks the first point of its rule.
    """

    n: int
    rule: str
    level: Level
    message: str
    next: str
    why: str
    sources: tuple[str, ...]
    words: str = ""
    span: Span | None = None
    instead: str | None = None
    shows: "tuple[QuoteJson, ...]" = ()
    once: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A rule that the person lets pass, and why."""

    rule: str
    title: str
    because: str
    finds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Another letter with what it shares with this one marked."""

    letter: Letter
    pieces: tuple[Piece, ...]
    shares: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A letter as its page shows it. `with_facts` is False as long as the case is still being read."""

    points: tuple[Point, ...]
    passed: tuple[Passed, ...]
    subject: tuple[Piece, ...]
    body: tuple[Piece, ...]
    beside: tuple[Beside, ...]
    with_facts: bool

    @property
    def marked(self) -> frozenset[int]:
        """The points whose words are marked."""
        return frozenset(n for piece in (*self.subject, *self.body) for n in piece.ends)

    @property
    def shared(self) -> int:
        """How many passages stand in another letter, too."""
        return sum(each.shares for each in self.beside)

    def count(self, level: Level) -> int:
        """How many points there are of a level."""
        return sum(point.level == level for point in self.points)


def look(*, letter: Letter, others: Sequence[Letter], held: Held | None) -> Looked:
    """Everything that there is to say about a letter as it stands now."""
    own = laid(letter.now)
    draft = _draft(own.text, letter)
    checked = held.check(draft) if held else check_one(draft=draft, world=None)
    siblings = [CheckedLetter(draft=_draft(laid(each.now).text, each), findings=()) for each in others]
    shared: list[BatchFinding] = []
    for sibling in siblings:
        shared += together([checked, sibling]).batch
    points = _points(checked, shared)
    most = _MARKED * len(letter.now.body)
    marks = [(s, point.n, point.level) for point in points if (s := point.span) and s.end - s.start <= most]
    whole = Span(own.body_at, own.body_at + len(letter.now.body))
    subject = Span(own.subject_at, own.subject_at + len(letter.now.subject)) if letter.now.subject else Span(0, 0)
    return Looked(
        points=points,
        passed=tuple(_passed(letter.now, checked)),
        subject=pieces(own.text, subject, marks),
        body=pieces(own.text, whole, marks),
        beside=tuple(_beside(each, [found for found in shared if found.files[1] == each.file]) for each in others),
        with_facts=held is not None,
    )


def laid_side_by_side(letters: Sequence[Letter]) -> tuple[Beside, ...]:
    """Letters next to each other, with what any two of them share marked in both."""
    files = {each.file: laid(each.now) for each in letters}
    drafts = [CheckedLetter(draft=_draft(files[each.file].text, each), findings=()) for each in letters]
    shared = together(drafts).batch
    shown = []
    for letter in letters:
        own = files[letter.file]
        found = [
            (span, each.level)
            for each in shared
            for file, span in zip(each.files, each.spans, strict=True)
            if file == letter.file
        ]
        body = Span(own.body_at, own.body_at + len(letter.now.body))
        marked = pieces(own.text, body, [(span, 0, level) for span, level in found])
        shown.append(Beside(letter=letter, pieces=marked, shares=len(found)))
    return tuple(shown)


def doubtful(letters: Sequence[Letter], held: Held | None) -> frozenset[str]:
    """The names of letters in which something must be mended: of those that the person wrote and that have not gone."""
    if held is None:
        return frozenset()
    mine = [each for each in letters if each.wanted and not each.sent and (each.changed or not each.ours)]
    checked = ((each, held.check(_draft(laid(each.now).text, each))) for each in mine)
    return frozenset(each.stem for each, found in checked if any(one.level == "error" for one in found.findings))


def mended(words: Words, point: Point) -> Words:
    """The words with what belongs there in the place of what a point means."""
    start = point.span.start - laid(words).body_at if point.span else -1
    if point.span is None or point.instead is None or start < 0:
        return words
    end = start + point.span.end - point.span.start
    return replace(words, body=words.body[:start] + point.instead + words.body[end:])


def _draft(text: str, letter: Letter) -> Draft:
    return _parsed(text, letter.file, letter.to, letter.kind, letter.channel)


@lru_cache(maxsize=32)
def _parsed(text: str, file: str, to: str, kind: LetterKind, channel: Channel) -> Draft:
    return parse_draft(text, file=file, to=to, kind=kind, channel=channel)


def _points(checked: CheckedLetter, shared: "Sequence[BatchFinding]") -> tuple[Point, ...]:
    """What was found, numbered in the order in which it should be mended."""
    told: list[tuple[Finding | BatchFinding, Span | None, str | None, tuple[QuoteJson, ...]]] = []
    for finding in checked.findings:
        verdict = _verdict(finding, checked.verdicts)
        quotes = tuple(quote_json(quote) for quote in verdict.evidence[:_MOST_QUOTES]) if verdict else ()
        told.append((finding, *_instead(finding, verdict), quotes))
    told += [(found, found.spans[0], None, ()) for found in shared]
    rules = [found.rule for found, *_ in told]
    return tuple(
        Point(
            n=n + 1,
            rule=found.rule,
            level=found.level,
            message=found.message,
            next=found.next,
            why=RULES[found.rule].why,
            sources=tuple(str(source) for source in RULES[found.rule].sources),
            words=span.of(checked.draft.text) if span else "",
            span=span,
            instead=instead,
            shows=shows,
            once=found.rule not in rules[:n],
        )
        for n, (found, span, instead, shows) in enumerate(told)
    )


def _verdict(finding: "Finding", verdicts: "Iterable[SentenceVerdict]") -> "SentenceVerdict | None":
    """The verdict that a finding tells, where it tells one."""
    if finding.span is None or finding.rule not in _OF_FACTS:
        return None
    wrong = (each for each in verdicts if each.verdict == "unsupported")
    return next((each for each in wrong if each.span.overlaps(finding.span)), None)


def _instead(finding: "Finding", verdict: "SentenceVerdict | None") -> tuple[Span | None, str | None]:
    """What a finding means, and what belongs there: its own replacement, else the claim as the record has it."""
    if finding.replacement is not None or verdict is None:
        return finding.span, finding.replacement
    claim = next((claim for claim in verdict.claims if claim.corrected and claim.verdict == "unsupported"), None)
    return (claim.span, claim.corrected) if claim else (finding.span, None)


def _passed(words: Words, checked: CheckedLetter) -> Iterable[Passed]:
    found = {waived.finding.rule for waived in checked.waived}
    for rule, because in words.waivers:
        known = next((each for each in RULES.values() if rule.lower() in {each.id.lower(), each.name}), None)
        title = known.title if known else "There is no such rule."
        yield Passed(rule=rule, title=title, because=because, finds=known is not None and known.id in found)


def _beside(letter: Letter, shared: "Sequence[BatchFinding]") -> Beside:
    own = laid(letter.now)
    marks = [(found.spans[1], 0, found.level) for found in shared]
    body = Span(own.body_at, own.body_at + len(letter.now.body))
    return Beside(letter=letter, pieces=pieces(own.text, body, marks), shares=len(shared))
