"""Looking into the record on behalf of a worry: whose words, which sentence, what came after."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from afterword.debrief.model import Exchange, Measured, Prepared, Record, YesNo
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern
from afterword.language.stems import content_stems
from afterword.language.words import BACK_CHANNELS, bare_words, count_words
from afterword.transcripts.model import Transcript, Turn

_SENTENCE = re.compile(r"\S(?:[^.!?…]|[.!?…](?![\"'”’)]*(?:\s|$)))*(?:[.!?…]+[\"'”’)]*|$)")
_ORDER: tuple[YesNo, ...] = ("no", "partly", "yes")
_BACK = (
    r"(?:going |come |coming |go |take you )?back to|as i asked|i asked (?:you )?(?:earlier|before)|again|"
    r"return(?:ing)? to"
)
_REST = (
    r"(?:the )?other (?:half|part|bit)|(?:the|and the) (?:second|first|last) (?:half|part|bit)|you (?:didn't|"
    r"haven't) (?:\w+ )?(?:say|said|"
    r"mention\w*|tell|told|answer\w*)|of that again|what i (?:asked|meant)|i (?:was asking|meant|asked)"
)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "father", "sister"})
_HEDGE = (
    r"sorry|gosh|(?:hadn't|haven't|never) (?:really )?thought|let me think|good question|can i think|think a second"
)
_ASKS_COUNT = (
    r"how (?:many|much)|what(?:'s| is| was| were) (?:the|your|that|its) (?:\w+ )?(?:share|figure|number|percentage|"
    r"rate|margin|cost|"
    r"price|total|turnover)"
)
_COUNTED = (
    r"\d\S*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|"
    r"sixty|"
    r"seventy|eighty|ninety|hundred|thousand|million|dozens?|half|quarter|third|twice|none|nothing|few|several|"
    r"couple|"
    r"both|nobody)\b\S*"
)
"""What a question for a number sounds like, and what an answer to it holds."""
_FAR = 12
"""Exchanges over which nobody goes back to a question. Our own choice."""
_LONGEST = 32
"""Words of a quotation; speech without full stops is cut around the place that matters."""


@cache
def pattern(expression: str) -> Pattern:
    """A pattern over speech: whole words, any case, straight or curly apostrophes."""
    return Pattern(rf"(?<!\w)(?:{expression.replace(chr(39), '[’' + chr(39) + ']')})(?!\w)")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a turn."""

    turn: Turn
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words found."""
        return self.turn.text[self.start : self.end]


@dataclass(frozen=True)
class Look:
    """One record, and what worries keep asking of it."""

    record: Record
    prepared: tuple[Prepared, ...] = ()

    @property
    def transcript(self) -> Transcript:
        """The words themselves."""
        return self.record.case.transcript

    @property
    def from_memory(self) -> bool:
        """Whether there are only notes."""
        return self.transcript.from_memory

    @cached_property
    def pointed_at(self) -> dict[str, object]:
        """What each worry points at, once that has been looked up (worry_focus)."""
        return {}

    @cached_property
    def mine(self) -> tuple[Turn, ...]:
        """The candidate's turns; in notes every line."""
        return tuple(turn for turn in self.transcript.turns if self.from_memory or self.is_mine(turn))

    @cached_property
    def theirs(self) -> tuple[Turn, ...]:
        """The interviewers' turns; in notes every line."""
        return tuple(turn for turn in self.transcript.turns if self.from_memory or not self.is_mine(turn))

    @cached_property
    def stems(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        """For each exchange by its id, what its question and its answer are about."""
        return {
            e.id: (content_stems(" ".join((e.question, *(part.text for part in e.parts)))), content_stems(e.answer))
            for e in self.record.exchanges
        }

    def is_mine(self, turn: Turn) -> bool:
        """Whether the candidate speaks."""
        return self.record.case.is_me(turn.speaker)

    @cached_property
    def timed(self) -> bool:
        """Whether most turns have an end, so that lengths and pauses can be measured."""
        turns = self.transcript.turns
        return bool(turns) and sum(turn.seconds is not None for turn in turns) > len(turns) / 2

    @cached_property
    def punctuated(self) -> float:
        """The share of turns that end with a mark of their own; near 0 in captions without punctuation."""
        turns = self.transcript.turns
        return sum(turn.text.rstrip()[-1:] in ".!?…\"'”’)]" for turn in turns) / max(1, len(turns))

    def turns(self, numbers: Iterable[int]) -> tuple[Turn, ...]:
        """The turns with these numbers that exist."""
        return tuple(self.transcript.turn(n) for n in numbers if 1 <= n <= len(self.transcript.turns))

    def find(self, expression: str, turns: Iterable[Turn]) -> tuple[Hit, ...]:
        """Where the expression occurs, one place for each turn."""
        return tuple(_hits(pattern(expression), turns))

    def quote(self, hit: Hit) -> Quote:
        """The sentence around a place, or a piece of it when it is very long."""
        text = hit.turn.text
        for sentence in _SENTENCE.finditer(text):
            if sentence.end() > hit.start:
                return self.transcript.quote(hit.turn.n, _cut(sentence.group(), hit.start - sentence.start()))
        return self.transcript.quote(hit.turn.n, hit.text)

    def part(self, turn: Turn, span: Span) -> Quote:
        """A stretch of a turn as a quotation, or the beginning of a very long one."""
        return self.transcript.quote(turn.n, _cut(span.of(turn.text).strip(), 0))

    def quotes(self, expression: str, turns: Iterable[Turn], most: int = 3) -> tuple[Quote, ...]:
        """The sentences in which the expression occurs."""
        return tuple(self.quote(hit) for hit in self.find(expression, turns)[:most])

    def opening(self, turn: Turn) -> Quote:
        """The first sentence of a turn."""
        return self.quote(Hit(turn, 0, 0))

    def noted(self, topic: frozenset[str], expression: str) -> tuple[Quote, ...]:
        """Lines of the notes about a matter in which the expression occurs."""
        return self.quotes(expression, [turn for turn in self.mine if topic & content_stems(turn.text)])

    def best(self, turn: Turn, stems: frozenset[str]) -> Quote:
        """The sentence of a turn that holds most of these stems."""
        spans = list(_SENTENCE.finditer(turn.text))
        held = max(spans, key=lambda s: len(stems & content_stems(s.group())))
        return self.quote(Hit(turn, held.start(), held.end()))

    def question(self, exchange: Exchange) -> tuple[Quote, ...]:
        """The question as a quotation: where its words stand together, else its last asking sentence."""
        for turn in reversed(self.turns(exchange.question_turns)):
            last = [s for s in _SENTENCE.finditer(turn.text) if s.group().strip() in exchange.question]
            asking = [s for s in last if "?" in s.group()] or last
            if asking:
                return (self.transcript.quote(turn.n, _cut(asking[-1].group().strip(), 0)),)
        told_of = self.turns(exchange.question_turns)[:1] if self.from_memory else ()
        return tuple(self.best(turn, content_stems(exchange.question)) for turn in told_of)

    def answer(self, exchange: Exchange) -> tuple[Turn, ...]:
        """The turns of the answer."""
        return self.turns(exchange.answer_turns)

    def answer_quote(self, exchange: Exchange) -> tuple[Quote, ...]:
        """The words that answer best; else the first sentence that is more than a sound."""
        for part in exchange.parts:
            if part.quote and part.answered != "no" and not pattern(_HEDGE).search(part.quote.text):
                return (part.quote,)
        for turn in self.answer(exchange):
            told = [s.group() for s in _SENTENCE.finditer(turn.text)]
            if self.from_memory and turn.n in exchange.question_turns:
                told = [sentence for sentence in told if "?" not in sentence]
            if told and not BACK_CHANNELS.issuperset(bare_words(turn.text)):
                # The longest sentence says more of an answer than its polite beginning.
                return (self.transcript.quote(turn.n, _cut(max(told, key=len), 0)),)
        return ()

    def said(self, exchange: Exchange) -> tuple[Quote, ...]:
        """The first sentence of an answer that is more than a sound, whatever it is worth."""
        told = [t for t in self.answer(exchange) if not BACK_CHANNELS.issuperset(bare_words(t.text))]
        return tuple(self.opening(turn) for turn in told[:1] if turn.n not in exchange.question_turns)

    def next_turn(self, exchange: Exchange) -> Turn | None:
        """What an interviewer says first after the answer, sounds of listening aside."""
        last = max(exchange.answer_turns, default=0)
        return None if self.from_memory else self.next_theirs(last) if last else None

    def next_theirs(self, after: int) -> Turn | None:
        """The first words of an interviewer after turn `after` that are more than a sound of listening."""
        for turn in self.transcript.turns[after : after + 6]:
            if not self.is_mine(turn) and not BACK_CHANNELS.issuperset(bare_words(turn.text)):
                return turn
        return None

    def around(self, exchange: Exchange) -> tuple[Exchange, ...]:
        """The exchanges so near that one may go back to the other."""
        place = self.places[exchange.id]
        return self.record.exchanges[max(0, place - _FAR) : place + _FAR + 1]

    @cached_property
    def places(self) -> dict[str, int]:
        """Which exchange in the record has which id."""
        return {e.id: place for place, e in enumerate(self.record.exchanges)}

    def family(self, exchange: Exchange) -> tuple[Exchange, ...]:
        """The question with every time the same person put it again, in order."""
        keys = {exchange.id, exchange.of, exchange.repeated_in} - {None}
        linked = (
            e
            for e in self.around(exchange)
            if e.id in keys
            or e.of in keys
            or e.repeated_in in keys
            or self._comes_back(e, exchange)
            or self._rest(e, exchange)
        )
        return tuple(e for e in linked if e.asked_by == exchange.asked_by)

    def _comes_back(self, later: Exchange, earlier: Exchange) -> bool:
        """Whether a later question says that it goes back to the matter of an earlier one."""
        if later.question_turns <= earlier.question_turns or not pattern(_BACK).search(later.question):
            return False
        wanted = self.stems[later.id][0]
        near = self.around(later)
        before = [e for e in near if e.kind != "candidate-question" and e.question_turns < later.question_turns]
        nearest = max(before, key=lambda e: len(wanted & (self.stems[e.id][0] | self.stems[e.id][1])), default=earlier)
        return nearest is earlier and bool(self.stems[earlier.id][0] & wanted)

    def _rest(self, later: Exchange, earlier: Exchange) -> bool:
        """Whether a question on an answer asks for what was left out of it."""
        return later.follows == earlier.id and bool(pattern(_REST).search(later.question))

    def followers(self, exchange: Exchange) -> tuple[Exchange, ...]:
        """Interviewers' questions that take this answer up."""
        return tuple(e for e in self.record.questions_to_me if e.follows == exchange.id and not e.asked_again)

    def measure(self, name: str) -> Measured | None:
        """A figure that may be used, or None."""
        found = self.record.measures.get(name)
        return found if found and found.usable and found.value is not None else None

    def who(self, quotes: Iterable[Quote], nobody: str = "They") -> str:
        """The name of whoever says the first of these; `nobody` in notes and where the person is not known."""
        turn = next((quote.turn for quote in quotes if quote.turn), None)
        name = "" if turn is None or self.from_memory else self.record.case.name_of(self.transcript.turn(turn).speaker)
        if name not in {person.name for person in self.record.case.interviewers}:
            return nobody
        first = name.split()[0]
        return name if first.lower().strip(".") in _TITLES else first

    def words_of(self, turns: Iterable[Turn]) -> int:
        """How many words these turns have."""
        return sum(count_words(turn.text) for turn in turns)


def at_first(exchange: Exchange) -> YesNo:
    """What the answer made of the question as a whole. Asked for something that happened, talk in general is half."""
    return _told(exchange, _together([part.at_first for part in exchange.parts]))


def by_the_end(*family: Exchange) -> YesNo:
    """What had become of a question by the end of the interview, over all times it was put."""
    found = [_told(exchange, _together([part.answered for part in exchange.parts])) for exchange in family]
    best = max(found, key=_ORDER.index) if found else "no"
    open_parts = sum(part.answered != "yes" for exchange in family[:1] for part in exchange.parts)
    return "partly" if best == "yes" and len(family) > 1 and open_parts > 1 else best


def _told(exchange: Exchange, value: YesNo) -> YesNo:
    if value == "yes" and len(exchange.parts) == 1 and pattern(_ASKS_COUNT).search(exchange.parts[0].text):
        value = "yes" if exchange.has_number or pattern(_COUNTED).search(exchange.answer) else "no"
    return "partly" if value == "yes" and exchange.kind == "behavioural" and not exchange.has_example else value


def _together(values: list[YesNo]) -> YesNo:
    kinds = set(values)
    several: YesNo = "partly" if kinds else "no"
    return values[0] if len(kinds) == 1 else several


def _hits(expression: Pattern, turns: Iterable[Turn]) -> Iterator[Hit]:
    for turn in turns:
        found = expression.search(turn.text)
        if found:
            yield Hit(turn, found.start(), found.end())


def _cut(sentence: str, near: int) -> str:
    """The sentence, or at most 32 words of it from a little before `near`."""
    words = list(re.finditer(r"\S+", sentence))
    if len(words) <= _LONGEST:
        return sentence.strip()
    first = max(0, next((i for i, word in enumerate(words) if word.end() > near), 0) - 8)
    last = min(len(words), first + _LONGEST) - 1
    return sentence[words[first].start() : words[last].end()]
