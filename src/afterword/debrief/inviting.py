"""Where the candidate is invited to ask."""

import re
from collections.abc import Callable, Collection, Sequence
from typing import Final

from afterword.debrief.questioning import Sentence

TALKED_ON: Final = 30
"""Words after an invitation from which it was only announced. Our own choice."""

_LATER: Final = re.compile(
    r"\b(?:at the end|later|then you can|we'll (?:keep|leave|save)|there'll be|there will be|after that)\b"
)
# What sounds like an invitation, and is one if the candidate takes it as one.
_MAY_BE: Final = re.compile(
    r"^(?:(?:so|and|but|now|right|then|okay|well) )*(?:what|anything|any|is there|are there|have you|do you|you got"
    r"|you have|got|did you|would you|come on|if you(?:'ve| have)|i'm sure|you must)\b.*\b(?:for|from|of|to|at|with)"
    r" (?:us|me|the panel|the two of us|any of us|either of us|the team|here|this place|the place)$"
    r"|\b(?:want|wanted|like|love|wish|wanna|need|left|thing) (?:to )?(?:ask|know|find out|hear)(?:$| (?:from|of"
    r"|about) "
    r"(?:us|me|the|this|here)\b| before\b| today\b| at all\b)"
    r"|^(?:(?:now|so|then|please) )*you (?:may|can|could) (?:now |please |of course )?(?:ask|put)\b"
    r"|\bput to (?:us|me|the panel)\b|\byour (?:turn|go|shot|shout|chance|innings)\b|\bfire away\b"
    r"|\bon your (?:list|mind)\b|(?<!good )(?<!great )(?<!fair )(?<!interesting )(?<!excellent )\bquestions?$"
    r"|\bask (?:away|us|me|everything|anything|whatever)\b|\bover to you\b"
    r"|\b(?:interview|grill|quiz) (?:us|me)\b|\bhave the floor\b|\bfloor(?:'s| is) yours\b|\b(?:swap|flip) (?:it"
    r"|this|over|round|sides|seats|roles)\b|\byou(?:'re| are)? (?:curious|wondering"
    r"|unsure|not clear) about\b|\b(?:can|could) (?:we|i) tell you\b"
)
_DECLINES: Final = re.compile(
    r"\b(?:covered|answered (?:\w+ )?(?:everything|all|most|it|them)|no questions|(?:don't|do not) (?:think (?:so"
    r"|i)|have)"
    r"|nothing|not (?:really|at the moment|right now)|nope|nah|i'm (?:good|fine|okay|all right)|that's (?:all"
    r"|everything))\b"
)


def invites(
    found: Sequence[Sentence], reply: Callable[[], Sequence[Sentence]], others: Collection[str], *, early: bool
) -> bool:
    """Whether a turn of theirs invites the candidate to ask, here and now.

    `reply` reads what the candidate says next, `others` are the first names of the other interviewers in lower case;
    `early`: nothing has been answered yet, so that an announcement is likelier than an invitation.
    """
    places = [i for i, sentence in enumerate(found) if _may_invite(sentence, others, early=early)]
    if not places:
        return False
    taken = not early and _takes_it(reply())
    places = [i for i in places if taken or found[i].shape == "invitation"]
    if not places:
        return False
    after = found[places[-1] + 1 :]
    return (
        sum(sentence.words for sentence in after) <= TALKED_ON
        and not any(sentence.shape in ("question", "demand") for sentence in after)
        and not _LATER.search(found[places[-1]].bare)
    )


def _may_invite(sentence: Sentence, others: Collection[str], *, early: bool) -> bool:
    if sentence.shape != "invitation" and (early or not _MAY_BE.search(sentence.bare)):
        return False
    lowered = sentence.text.lower()
    return not any(re.search(rf"\b{re.escape(name)}\b", lowered) for name in others)


def _takes_it(reply: Sequence[Sentence]) -> bool:
    """Whether the candidate asks something now, or says that there is nothing to ask."""
    start = " ".join(sentence.bare for sentence in reply[:4])
    return any(sentence.shape in ("question", "demand") for sentence in reply) or bool(_DECLINES.search(start))
