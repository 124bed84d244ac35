"""Another post or team at the same firm: this one or another, what one can, a wish to hear of it."""

from typing import Final

from afterword.letters.settling import Piece
from afterword.letters.writing.matter import SUBJECT_MOST, Matter, Part, Written, capital, finished
from afterword.letters.writing.people import contact, interviewers
from afterword.letters.writing.said import memory
from afterword.letters.writing.shapes import Shapes, options, say
from afterword.letters.writing.strengths_told import strengths

_THANKS: Final[Shapes] = {
    "plain": (
        "Thank you for talking with me on {day} about the {post}.",
        "Thank you for talking with me about the {post}.",
        "Thank you for our conversation.",
    ),
    "warm": (
        "Thank you again for the good conversation on {day} about the {post}.",
        "Thank you again for the good conversation about the {post}.",
        "Thank you again for the good conversation.",
    ),
    "formal": (
        "Thank you for the conversation on {day} about the {post}.",
        "Thank you for the conversation about the {post}.",
        "Thank you for the conversation.",
    ),
}
_MEMORY: Final[Shapes] = {
    "plain": ("What you told me stayed with me: that {clause}.",),
    "warm": ("I have thought more than once of what you told me: that {clause}.",),
    "formal": ("I remember with interest what you told me: that {clause}.",),
}
_THIS_OR_ANOTHER: Final[Shapes] = {
    "plain": ("I would like to work {at_firm}, in this {place} or another.",),
    "warm": ("I would very much like to work {at_firm}, in this {place} or another.",),
    "formal": ("Should this {place} go to another candidate, I would welcome a different one {at_firm}.",),
}
_WISH: Final[Shapes] = {
    "plain": ("If another team has a use for that, I would be glad to hear of it, or to know whom to write to.",),
    "warm": (
        "If you know of a team that has a use for that, I would be very glad of a word, or of a name to write to.",
    ),
    "formal": ("If another department has a use for this, I would be grateful to hear of it.",),
}
_BARE_WISH: Final[Shapes] = {
    "plain": ("If another team is looking for somebody, I would be glad to hear of it, or to know whom to write to.",),
    "warm": ("If you know of a team that is looking for somebody, I would be very glad of a word.",),
    "formal": ("If another department has a vacancy, I would be grateful to hear of it.",),
}
_STRENGTHS, _WORDS = 2, 60


def write(matter: Matter) -> tuple[Written, ...]:
    """One letter, to whoever was named or led the talk."""
    at_firm = f"at {matter.case.employer}" if matter.case.employer else "with you"
    to = contact(matter) if matter.told else interviewers(matter)[0]
    remembered = memory(matter, to)
    _, clause, facts = remembered or (None, None, ())
    topic = options(matter.tone, _MEMORY, clause=clause)
    can = strengths(matter, to, _STRENGTHS, _WORDS) if to in matter.case.interviewers else ()
    wanted = say(matter.tone, _THIS_OR_ANOTHER, at_firm=at_firm)
    wish = say(matter.tone, _WISH if can else _BARE_WISH)
    opening = (
        Part("thanks", (Piece(say(matter.tone, _THANKS, day=matter.day, post=matter.post) or ""),)),
        Part(
            "their topic",
            tuple(Piece(text, facts, "topic") for text in topic[:1]),
            f"Nothing that {to.name} told is fit for it.",
        ),
    )
    middle = (
        Part("this post or another", (Piece(wanted),) if wanted else ()),
        Part(
            "one or two strengths that fit",
            tuple(piece for each in can for piece in each),
            "Your papers hold none that fits this post.",
        ),
    )
    last = (Part("a wish to hear of it", (Piece(wish),) if wish else ()),)
    place = matter.tone.custom.post
    shapes = (f"{matter.post}, or another {at_firm}", f"{matter.post}, or another", f"Another {place} {at_firm}")
    fit = (capital(shape) for shape in shapes[0 if matter.post else 2 :] if len(shape) <= SUBJECT_MOST)
    subject = next(fit, "Other work with you")
    return (finished(matter, "other-roles", (to,), subject, (opening, middle, last)),)
