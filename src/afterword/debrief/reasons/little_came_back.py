"""Little came back from them."""

from statistics import median

from afterword.debrief.model import Record, Shown
from afterword.debrief.reason_item import Evidence, Why, substance, told
from afterword.debrief.their_side import their_side
from afterword.debrief.utterances import is_listening, theirs
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.words import count_words

_ENOUGH = 6  # questions of substance under which silence shows nothing; a reading
_SHORT = 4  # words of a reply that give nothing back; a reading


def _look(record: Record) -> Evidence | None:
    asked = substance(record)
    if record.case.transcript.from_memory or len(asked) < _ENOUGH or record.signals.praise:
        return None
    if any(e.follows and not e.asked_again for e in asked) or their_side(record).interest:
        return None
    replies = [quote for e in asked if e.answer_turns and (quote := _reply(record, max(e.answer_turns)))]
    if len(replies) < _ENOUGH - 1 or median(count_words(quote.text) for quote in replies) > _SHORT:
        return None
    short = sorted(replies, key=lambda quote: count_words(quote.text))[:3]
    chat = [e for e in record.questions_to_me if e.kind == "small-talk"]
    answers = [e for e in record.my_questions if (e.words or 0) >= _A_FULL_ANSWER]
    full = tuple(
        Shown(
            "They took time over your own question.", record.case.transcript.quote(e.question_turns[0], e.parts[0].text)
        )
        for e in answers[:1]
        if e.parts and e.parts[0].text in record.case.transcript.turn(e.question_turns[0]).text
    )
    return Evidence(tuple(short), (*told(record, chat[:1], "There was a friendly word at the start."), *full))


def _reply(record: Record, after: int) -> Quote | None:
    """Their first words after an answer, up to the next question."""
    for turn in theirs(record.case):
        if turn.n > after:
            first = turn.text.split(".")[0].strip()
            return record.case.transcript.quote(turn.n, first) if first and not is_listening(turn.text) else None
    return None


_A_FULL_ANSWER = 60  # words; a reading

ITEM = Why(
    id="little-came-back",
    name="little-came-back",
    title="Little came back from them",
    why="No follow-up and no word of liking can mean a stiff form, a tired person, or that it did not catch; nobody "
    "can tell.",
    sources=cite("S1"),
    message="Little came back from them: no question further into anything you said, and replies of a few words.",
    next="Some panels ask from a sheet and may not react. Let it stand: a letter cannot mend a mood.",
    look=_look,
    finds=(
        Example(
            "".join(
                f"Ana {{technical}}: [[Right]]. How do you clean {thing}?\nMe: With soda and hot water, and then I "
                f"rinse.\n"
                for thing in ("a pan", "a grill", "an oven", "a floor", "a drain", "a hood", "a sink")
            )
            + "Ana: [[Right]]. That's all."
        ),
    ),
    passes=(
        Example("Ana {technical}: How do you clean a pan?\nMe: With soda.\nAna: Right."),
        Example(
            "".join(
                f"Ana {{technical}}: I like that. How do you clean {thing}?\nMe: With soda and hot water, and then I "
                f"rinse.\n"
                for thing in ("a pan", "a grill", "an oven", "a floor", "a drain", "a hood", "a sink")
            )
        ),
    ),
)
