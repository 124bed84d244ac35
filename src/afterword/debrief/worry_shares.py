"""Who had how many words."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_look import Hit, Look
from afterword.kernel.quotes import Quote
from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.transcripts.model import Turn


def alone(look: Look, text: str, words: int) -> str:
    """The share of the one whom the worry names, where there are several."""
    people = focus(look, text).people
    if len(people) != 1 or len(look.record.case.interviewers) < 2:
        return ""
    own = look.words_of(t for t in look.theirs if look.record.case.name_of(t.speaker) in people)
    return f", {people[0]} alone {own / words:.0%}"


def longest(look: Look) -> tuple[Quote, ...]:
    """The longest sentence of their longest turn."""
    turn = max(look.theirs, key=_length, default=None)
    if turn is None:
        return ()
    span = max(sentences(turn.text), key=lambda s: s.end - s.start)
    return (look.quote(Hit(turn, span.start, span.end)),)


def _length(turn: Turn) -> int:
    return count_words(turn.text)
