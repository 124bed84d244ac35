"""Asked for something that happened, and nothing that happened was told."""

from collections.abc import Iterator

from afterword.debrief.answer_signs import ASKS_EPISODE
from afterword.debrief.gap_item import Gap, Trace, first_words, in_answer
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.patterns import Pattern

_AN_EPISODE = Pattern(
    r"\bdescribe (?:an?|one|some|the)\b|\b(?:walk|take) (?:me|us) through (?:an?|one|some)\b|\bone in particular\b"
    r"|\bwhat happened\b|\bhow did you\b|\bwhen have you\b"
)
_OF_NOTE = Pattern(r"\b(?:proud|proudest|achieve\w*|biggest|hardest|toughest)\b")


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    later = record.exchange(exchange.repeated_in) if exchange.repeated_in else None
    doubt = any(concern.exchange == exchange.id for concern in record.signals.concerns)  # a gap of its own
    if exchange.kind == "behavioural" and _wanted(exchange) and not (exchange.has_example or doubt):
        quote = in_answer(exchange, record, Cues("in-general"))
        message = "They asked what you did, and you said what one does or would do." if quote else ""
        made_good = later is not None and later.has_example
        yield Trace(quote or first_words(exchange, record), message, "info" if made_good else None)


def _wanted(exchange: Exchange) -> bool:
    """Whether an occasion was asked for and an answer begun. What takes up a story asks for a piece of it: a name, a
    reason, what came next; and such a question may stay short of an answer without wanting a story.
    """
    asked = exchange.question.lower()
    plainly = bool(ASKS_EPISODE.search(asked) or _OF_NOTE.search(asked))
    return bool(exchange.answer_turns) and (plainly or (not exchange.follows and bool(_AN_EPISODE.search(asked))))


ITEM = Gap(
    id="no-example",
    name="no-example",
    title="No example where one was asked for",
    why=(
        "Stories of one real thing raise hiring recommendations; descriptions of oneself lower them. "
        "Most people do not tell one."
    ),
    sources=cite("bangerter-2014"),
    level="warning",
    message="They asked for one thing that happened, and no one occasion was told.",
    next=(
        "Pick one real occasion and practise it in four sentences: what was wrong, what you did, what "
        "came of it, how you know."
    ),
    lesson="“Tell me about a time” means one time: a place, a day, what you did.",
    hands="having one real occasion ready",
    look=_look,
    finds=(
        Example("Ana {behavioural parts=no}: Tell me about a pupil you won over.\nMe: [[I'd always listen first.]]"),
    ),
    passes=(
        Example(
            "Ana {behavioural example}: Tell me about a pupil you won over.\nMe: In May a boy called Ned "
            "threw his book."
        ),
        Example(
            "Ana {behavioural example}: Tell me about a pupil you won over.\nMe: In May a boy called Ned threw his "
            "book.\nAna {behavioural follows=e1}: And who had to agree to that?\nMe: The head."
        ),
        Example(
            "Ana {behavioural example}: Tell me about a pupil you won over.\nMe: In May a boy called Ned threw his "
            "book.\nAna {behavioural follows=e1}: And what did you do differently after that?\nMe: We moved his desk."
        ),
        Example("Ana {behavioural}: Did you like taking the choir?\nMe: Yes, very much."),
        Example("Ana {situational}: What would you do with a pupil who throws a book?\nMe: I'd listen first."),
    ),
)
