"""The picture of the conversation: who talked when, and where the findings sit."""

from dataclasses import dataclass

from afterword.app.report.saying import clock
from afterword.debrief.model import Debrief
from afterword.transcripts.model import Turn

WIDTH = 1000.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One turn on a lane; `x` and `width` in thousandths of the picture, `turn` its number."""

    x: float
    width: float
    turn: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One speaker: their bars and their share of all words in percent."""

    name: str
    is_me: bool
    share: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding: where it sits, which question it belongs to, and what it is."""

    x: float
    exchange: str
    title: str
    level: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole picture. `ticks` are labels with their place; `by_words` says that no times were known."""

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]
    by_words: bool


def timeline(debrief: Debrief) -> Timeline | None:
    """The picture for a transcript with at least two speakers; None for notes from memory."""
    transcript = debrief.case.transcript
    if transcript.from_memory or len(transcript.speakers) < 2:
        return None
    places, total, by_words = _places(transcript.turns)
    words = {turn.n: len(turn.text.split()) for turn in transcript.turns}
    everything = sum(words.values()) or 1
    lanes = []
    for name in dict.fromkeys(debrief.case.name_of(label) for label in transcript.speakers):
        own = [turn for turn in transcript.turns if debrief.case.name_of(turn.speaker) == name]
        share = 100 * sum(words[turn.n] for turn in own) / everything
        bars = tuple(Bar(places[turn.n][0], max(1.5, places[turn.n][1] - places[turn.n][0]), turn.n) for turn in own)
        lanes.append(Lane(name, name == debrief.case.me, share, bars))
    lanes.sort(key=lambda lane: (not lane.is_me, -lane.share))
    marks = tuple(
        Mark(places[turn][0], exchange.id, gap.message, gap.level)
        for exchange in debrief.exchanges
        for gap in exchange.gaps
        for turn in (gap.turns or exchange.question_turns)[:1]
    )
    return Timeline(tuple(lanes), marks, _ticks(total, by_words), by_words)


def _places(turns: tuple[Turn, ...]) -> tuple[dict[int, tuple[float, float]], float, bool]:
    """Start and end of each turn on the picture: by time where every turn has a start, else by words."""
    starts = [turn.start for turn in turns]
    if all(start is not None for start in starts):
        ends = [
            turn.end if turn.end is not None else (turns[i + 1].start if i + 1 < len(turns) else turn.start)
            for i, turn in enumerate(turns)
        ]
        total = max(max(end or 0.0 for end in ends), 1.0)
        scale = WIDTH / total
        return (
            {
                turn.n: ((turn.start or 0.0) * scale, (end or 0.0) * scale)
                for turn, end in zip(turns, ends, strict=True)
            },
            total,
            False,
        )
    total, so_far, places = float(sum(len(turn.text.split()) for turn in turns) or 1), 0.0, {}
    for turn in turns:
        length = len(turn.text.split())
        places[turn.n] = (so_far / total * WIDTH, (so_far + length) / total * WIDTH)
        so_far += length
    return places, total, True


def _ticks(total: float, by_words: bool) -> tuple[tuple[float, str], ...]:
    if by_words:
        return ((0.0, "start"), (WIDTH, f"{total:,.0f} words"))
    step = next((s for s in (60, 300, 600, 900, 1800, 3600) if total / s <= 6), 7200)
    return tuple((second / total * WIDTH, clock(second)) for second in range(0, int(total) + 1, step))
