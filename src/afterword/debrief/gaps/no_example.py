"""Asked for something that happened, and nothing that happened was told."""

from collections.abc import Iterator

from afterword.debrief.gap_item import Gap, Trace, first_words, in_answer
from afterword.debrief.model import Exchange, Record
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.patterns import Pattern

_ONE_THING = Pattern(
    r"^(?:(?:and|so|but|then|okay|right)\b,? ?)*(?:(?:to |with |by |for |from )?(?:whom?|whose|when|where)\b"
    r"|how (?:many|much|long|often|old|big|large)\b)"
)
"""A follow-up that asks for a name, a day, a place or a figure is answered by that, without a story."""


def _look(exchange: Exchange, record: Record) -> Iterator[Trace]:
    later = record.exchange(exchange.repeated_in) if exchange.repeated_in else None
    doubt = any(concern.exchange == exchange.id for concern in record.signals.concerns)  # a gap of its own
    detail = exchange.follows and _ONE_THING.search(exchange.in_short)
    if exchange.kind == "behavioural" and not (exchange.has_example or detail or doubt) and exchange.answer_turns:
        quote = in_answer(exchange, record, Cues("in-general"))
        message = "They asked what you did, and you said what one does or would do." if quote else ""
        made_good = later is not None and later.has_example
        yield Trace(quote or first_words(exchange, record), message, "info" if made_good else None)


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
    message="They asked for something that happened, and the answer told of nothing that happened.",
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
        Example("Ana {situational}: What would you do with a pupil who throws a book?\nMe: I'd listen first."),
    ),
)
