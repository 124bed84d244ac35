"""Whether a thing of one's papers was told: its words, and its figures."""

from afterword.debrief.worry_look import Hit, Look
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems
from afterword.transcripts.model import Turn

_SHARED, _FEW, _YEARS = 3, 2, (1900, 2100)
"""How many words of a paper's line an answer must share to tell it, and which numbers are no figures."""


def tells(
    turn: Turn,
    stems: frozenset[str],
    topic: frozenset[str],
    matter: frozenset[str],
    figures: frozenset[float],
    figure_meant: bool,
) -> bool:
    """Whether a turn tells it: the matter with its figure, or enough of the words in which the paper tells it."""
    shared = len(matter & stems)
    told = figures & figures_of(turn.text)
    if (topic & stems or shared >= _SHARED) and (told == figures if figure_meant else told):
        return True
    if figure_meant or not topic & stems:
        return False
    if matter == topic or (not figures and len(topic) > 1):
        return topic <= stems
    return shared >= max(_SHARED, len(matter) / 2)


def counted(text: str) -> frozenset[str]:
    """The stems of the number words, which every second sentence holds."""
    return content_stems(" ".join(n.span.of(text) for n in find_numbers(text)))


def figures_of(text: str) -> frozenset[float]:
    """The figures of a text that are more than one or two and no year."""
    return frozenset(n.value for n in find_numbers(text) if n.value > _FEW and not _YEARS[0] <= n.value <= _YEARS[1])


def best_sentences(look: Look, turn: Turn, topic: frozenset[str], more: frozenset[str]) -> tuple[Quote, ...]:
    """The two sentences of a turn that hold most of this matter."""
    spans = sentences(turn.text)
    hold = {span: len(topic & (stems := content_stems(span.of(turn.text)))) * 2 + len(more & stems) for span in spans}
    best = sorted(spans, key=lambda span: -hold[span])[:2]
    return tuple(look.quote(Hit(turn, span.start, span.end)) for span in sorted(best) if hold[span] or span == best[0])
