"""What a turn of the candidate is to the talk: listening, more of the answer, a question back, thanks."""

import re
from typing import Final

from afterword.debrief.phrases import EXCLAIMS
from afterword.debrief.wording import length
from afterword.language.questions import bare_start
from afterword.language.words import BACK_CHANNELS, bare_words, is_filled_pause

CARRIES_ON: Final = 8
"""Words from which a candidate's turn after a remark is more of the answer, not a mere reply. Our own choice."""
AT_LENGTH: Final = 20
"""The same after more than a short remark, which they may only be replying to. Our own choice."""
SHORT_REMARK: Final = 8
"""Longest remark after which somebody just goes on. Our own choice."""
TROUBLE_WORDS: Final = 40
"""Longest turn that only says that the line was gone. Our own choice."""
LISTENING: Final = 50
"""Characters from which a turn is more than listening sounds. Our own choice."""

_NODS: Final = BACK_CHANNELS | frozenset(
    "oh yes no well so good great lovely nice fine wow aye ah gosh perfect brilliant excellent grand true exactly of "
    "course all alright god fair enough i see really interesting cool super smart ha got it goodness jesus "
    "oof ouch yikes whoa jeez gee phew blimey crikey heavens hm hmm huh aw bless dear my".split()
)
_TAKES_UP: Final = re.compile(
    r"(?:\W|um|uh|er|erm|oh|okay|right|yeah|yes|well|anyway)*"
    r"\b(?:and|so|but|then|because|also|plus|afterwards|in the end)\b",
    re.IGNORECASE,
)
_PROMPTS: Final = re.compile(
    r"\b(?:carry on|go on|keep going|take your time|you're fine|you're all right|no rush|sing out|speak up"
    r"|say (?:that|it)"
    r" again|didn't (?:catch|get|hear)|lost (?:that|you)|cut (?:out|off)|broke up|breaking up|froze|missed that"
    r"|once more"
    r"|have a think|no hurry|whenever you're ready)\b",
    re.IGNORECASE,
)
_TIME_TO_THINK: Final = re.compile(
    r"\b(?:can|could|may) i (?:(?:just|uh|um) )*(?:think|have|take|get) (?:\w+ ){0,3}?(?:second|sec|moment|minute"
    r"|think|mo)\b"
    r"|\blet me (?:just )?(?:think|have a think)\b|\bhow (?:can|do|shall|should) i (?:put|say)\b"
)
_CLARIFIES: Final = re.compile(
    r"^(?:do|did) you mean\b|^you mean\b|^sorry\b|^in (?:terms of|what)\b|^as in\b|^which\b|^(?:can|could"
    r"|may|shall|should|would|do) (?:i|you)\b|^what do you mean\b|^pardon\b|^like\b|^per\b|^(?:is|are|was"
    r"|were) (?:that|this|it|they|those|we)\b|^how (?:long|many|much|old|far)\b|^(?:what|who|where|when)\b"
    r"|\bor\b"
)
_THANKS: Final = re.compile(
    r"^\W*(?:(?:okay|ok|great|perfect|lovely|right|well|oh|um)\W+)*(?:thank(?:s| you)|that's (?:clear"
    r"|helpful|great|good to know)|i see\W*$|i understand\W*$|got it|bye|cheers)\b",
    re.IGNORECASE,
)


_LINE_TROUBLE: Final = re.compile(
    r"^(?:(?:sorry|oh|ah|no|hang on|you've|well) )*(?:hello\b|can you hear|am i audible|(?:i've "
    r"|we've )?lost (?:you|her|him)\b"
    r"|(?:you|she|he|they)(?:'ve|'s| have| has)? (?:both )?(?:frozen?|gone (?:altogether|again|quiet)|dropped|cut out"
    r"|broken up)\b)"
)


def is_line_trouble(text: str) -> bool:
    """Whether somebody only says that the line was gone: "Hello? Can you hear me?", "She's frozen."."""
    if length(text) > TROUBLE_WORDS:
        return False
    return bool(_LINE_TROUBLE.match(" ".join(word for word in bare_words(text) if not is_filled_pause(word))))


def only_listens(text: str) -> bool:
    """Whether a turn is nothing but listening sounds."""
    if len(text) > LISTENING:
        return False
    heard = [word for word in bare_words(text) if not is_filled_pause(word)]
    return all(word in BACK_CHANNELS or word in ("oh", "yes", "no", "well", "so") for word in heard) and len(heard) <= 4


def is_nod(text: str) -> bool:
    """Whether a turn of the other side only shows that they listen: the answer may go on behind it."""
    if len(text) > LISTENING:
        return False
    heard = [word for word in bare_words(text) if not is_filled_pause(word)]
    return len(heard) <= 4 and all(word in _NODS for word in heard)


def prompts(text: str) -> bool:
    """Whether a turn of the other side only tells the candidate to go on, or to say it once more."""
    return bool(_PROMPTS.search(text))


def carries_on(text: str, remark: str) -> bool:
    """Whether a turn after a remark is more of the answer that was given before it."""
    if is_nod(remark) or prompts(remark) or EXCLAIMS.match(bare_start(remark)):
        return True
    words = length(text)
    if length(remark) <= SHORT_REMARK:
        return words >= CARRIES_ON
    return words >= (CARRIES_ON if _TAKES_UP.match(text) else AT_LENGTH)


def wants_time(bare: str) -> bool:
    """Whether a question only begs a moment to think."""
    return bool(_TIME_TO_THINK.search(bare))


def asks_back(bare: str) -> bool:
    """Whether a question is put in the words in which one makes sure what is meant."""
    return bool(_CLARIFIES.search(bare))


def thanks(text: str) -> bool:
    """Whether a turn closes what came before it."""
    return bool(_THANKS.search(text))


def says_yes(text: str) -> bool:
    """Whether a short turn answers a question that takes a yes or a no."""
    heard = [word for word in bare_words(text) if not is_filled_pause(word)]
    return " ".join(heard) in ("yeah", "no", "yep", "yup", "sure", "okay", "ok", "right") or "yes" in heard
