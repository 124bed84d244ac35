"""Where an answer fell short: what a gap is, and how the gaps of an interview are found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues, clause_at, sentence_spans
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.findings import Finding, Level
from afterword.kernel.items import Item
from afterword.kernel.quotes import Quote
from afterword.language.words import count_words


@dataclass(frozen=True, slots=True)
class Trace:
    """One gap in one exchange: the words that show it, and what to tell when the item's own message is too general."""

    quote: Quote | None
    message: str = ""
    level: Level | None = None


@dataclass(frozen=True, kw_only=True)
class Gap(Item):
    """One way in which an answer can fall short. `message` says what is so, `next` what can still be done.

    `lesson` is for the next interview; `hands` names what of it was in the person's hands, if anything was.

    Examples are mini interviews; `[[` and `]]` enclose the words that the finding quotes.
    """

    level: Level
    message: str
    next: str
    lesson: str
    hands: str = ""
    look: Callable[[Exchange, Record], Iterable[Trace]]

    def find(self, exchange: Exchange, record: Record) -> tuple[Finding, ...]:
        """The findings in one exchange."""
        return tuple(
            Finding(
                rule=self.name,
                level=trace.level or self.level,
                message=trace.message or self.message,
                next=self.next,
                source=str(self.sources[0]),
                turns=exchange.answer_turns or exchange.question_turns,
                quote=trace.quote,
            )
            for trace in self.look(exchange, record)
        )


GAPS = Catalogue("afterword.debrief.gaps", Gap, "Gaps")


def with_gaps(record: Record) -> tuple[Exchange, ...]:
    """The exchanges with the gaps in the candidate's answers; the candidate's own questions have none."""
    return tuple(
        exchange
        if exchange.kind in {"candidate-question", "small-talk"}
        else replace(exchange, gaps=tuple(f for gap in GAPS.values() for f in gap.find(exchange, record)))
        for exchange in record.exchanges
    )


def first_words(exchange: Exchange, record: Record) -> Quote | None:
    """How the answer begins: its first sentence of some length, in whichever of its turns that stands."""
    spans = sentence_spans(exchange.answer)
    told = [span.of(exchange.answer) for span in spans]
    best = next((words for words in told if count_words(words) >= _SOME), told[0] if told else "")
    held = next((n for n in exchange.answer_turns if best in record.case.transcript.turn(n).text), None)
    return record.case.transcript.quote(held, best) if best and held else None


def in_answer(exchange: Exchange, record: Record, cues: Cues) -> Quote | None:
    """The first words of the answer that hold one of the cues."""
    for n in exchange.answer_turns:
        place = cues.first(record.case.transcript.turn(n).text)
        if place:
            return record.case.transcript.quote(n, clause_at(record.case.transcript.turn(n).text, *place))
    return None


def stopped(exchange: Exchange, record: Record) -> Quote | None:
    """The words with which an interviewer ended the answer, if one did."""
    if record.case.transcript.from_memory or not exchange.answer_turns:
        return None
    for turn in record.case.transcript.turns[exchange.answer_turns[0] : exchange.answer_turns[-1] + 1]:
        place = None if record.case.is_me(turn.speaker) else _STOPPED.first(turn.text)
        if place:
            return record.case.transcript.quote(turn.n, clause_at(turn.text, *place))
    return None


def went_on(exchange: Exchange, record: Record) -> Quote | None:
    """The candidate's own closing words, when 40 words or more followed them."""
    left = exchange.words or 0
    for n in exchange.answer_turns:
        turn = record.case.transcript.turn(n)
        for _, end in sorted(_CLOSING.finds(turn.text)):
            before = len(" ".join(record.case.transcript.turn(k).text for k in exchange.answer_turns if k < n).split())
            if left - before - len(turn.text[:end].split()) >= _MORE:
                return record.case.transcript.quote(
                    n, clause_at(turn.text, *next(iter(sorted(_CLOSING.finds(turn.text)))))
                )
    return None


_STOPPED = Cues("stopped")
_CLOSING = Cues("closing")
_SOME = 4  # words: "Um." says nothing about an answer
_MORE = 40  # words: a reading; a last half sentence after "that's it" is nothing
