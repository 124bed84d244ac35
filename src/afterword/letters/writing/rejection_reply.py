"""The reply to a rejection: thanks, one true kind thing, a wish. It never argues."""

from typing import Final

from afterword.letters.settling import Piece
from afterword.letters.writing.matter import Matter, Part, Written, capital, finished, listed
from afterword.letters.writing.people import contact
from afterword.letters.writing.said import memory
from afterword.letters.writing.shapes import Shapes, options, say

_THANKS: Final[Shapes] = {
    "plain": ("Thank you for letting me know.", "Thank you for telling me."),
    "warm": ("Thank you for letting me know.", "Thank you for telling me."),
    "formal": ("Thank you for informing me of your decision.", "Thank you for letting me know of your decision."),
}
_KIND: Final[Shapes] = {
    "plain": (
        "I was glad to hear {that} {clause}, and I enjoyed our conversation.",
        "I enjoyed our conversation on {day}.",
        "I enjoyed our conversation.",
    ),
    "warm": (
        "I enjoyed meeting you, and I was very glad to hear {that} {clause}.",
        "I enjoyed meeting you on {day}.",
        "I enjoyed meeting you.",
    ),
    "formal": (
        "I appreciated hearing {that} {clause}.",
        "I appreciated our conversation on {day}.",
        "I appreciated our conversation.",
    ),
}
_TO_OTHERS: Final[Shapes] = {
    "plain": ("Please thank {others} for the conversation; I enjoyed it.",),
    "warm": ("Please thank {others} for me; I enjoyed meeting them.", "Please thank {others} for me."),
    "formal": ("Please convey my thanks to {others} for the conversation.",),
}
_WISH: Final[Shapes] = {
    "plain": (
        "If a {place} comes up that I might fit, I would be glad to be thought of again.",
        "I would be glad to be thought of again.",
    ),
    "warm": (
        "I wish you a good start with the person you chose, and if something comes up again, I would be very glad to "
        "be thought of.",
    ),
    "formal": ("Should a suitable {place} arise, I would be glad to be considered again.",),
}
_ASKS: Final[Shapes] = {
    "plain": ("If you have a minute for a word on what I could have shown better, I would be glad of it.",),
    "warm": ("If you have a minute for a word on what I could have shown better, I would be very glad of it.",),
    "formal": ("Should you have time for a word on what I could have shown better, I would be grateful for it.",),
}


def write(matter: Matter) -> tuple[Written, ...]:
    """One reply, to whoever was to be in touch; a question for their view only where the person set it so."""
    to, case = contact(matter), matter.case
    remembered = memory(matter, to)
    how, clause, facts = remembered or (None, None, ())
    if to in case.interviewers:
        kind = options(matter.tone, _KIND, that=how, clause=clause, day=matter.day)
    else:
        kind = options(matter.tone, _TO_OTHERS, others=listed([person.name for person in case.interviewers]))
    wish = say(matter.tone, _WISH)
    asks = say(matter.tone, _ASKS) if case.settings.ask_feedback else None
    lacking = "" if remembered or to not in case.interviewers else f"Nothing that {to.name} told is fit for it."
    parts = (
        Part("thanks for the word", (Piece(say(matter.tone, _THANKS) or ""),)),
        Part("one true kind thing", (Piece(kind[0], facts, "kind", others=kind[1:]),) if kind else ()),
        Part("something they told", without=lacking),
        Part("a wish to be thought of again", (Piece(wish),) if wish else ()),
        Part("a question for their view", (Piece(asks),) if asks else (), "" if asks else _NOT_ASKED),
    )
    subject = f"{capital(matter.post or 'your decision')}: thank you"
    return (finished(matter, "rejection-reply", (to,), subject, (parts,)),)


_NOT_ASKED: Final = "It is asked only when you set `ask_feedback = true` in case.toml."
