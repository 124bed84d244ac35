"""What a turn of the other side wants: an answer to a question or to a statement, or to be asked in their turn."""

import re
from typing import Final

from afterword.debrief import replies
from afterword.debrief.asking import Ask, asked, fragment
from afterword.debrief.blanks import is_blank
from afterword.debrief.inviting import invites
from afterword.debrief.kinds import kind_of
from afterword.debrief.questioning import Sentence
from afterword.debrief.statements import waiting_statement
from afterword.debrief.talk import Talk
from afterword.debrief.wording import length
from afterword.transcripts.model import Turn

LATE: Final = 0.6
"""Share of the turns from which a question may turn the talk round. Our own choice."""
AFTER_BLANK: Final = 12
"""Words of a reply that show that a hint after nothing came was taken up. Our own choice."""
HINT: Final = 5
"""Words that make a hint of more than the leave to think. Our own choice."""
SHORT_COMMENT: Final = 12
"""Words up to which a turn only takes note of what was answered. Our own choice."""

_WHO_IS_IT: Final = re.compile(
    r"^(?:is (?:that|this)|am i (?:speaking|talking) (?:to|with)|do i have) (?!(?:ok|okay|all|a|the|you)\b)\w+"
    r"(?: \w+)?$"
)
_YOU: Final = re.compile(r"\b(?:you|your)\b")
# "Will we give it a minute?", "Shall I ring her?"
_OURSELVES: Final = re.compile(
    r"^(?:will|shall|should|do|can) (?:we|i)\b|\b(?:will|shall|should) (?:we|i)\b.*\b(?:her|him|it)\b"
)
_YOU_OR_US: Final = re.compile(r"\b(?:you|us|we|me)\b")


def invites_in(talk: Talk, turn: Turn, *, early: bool) -> bool:
    """Whether the turn invites the candidate to ask. `early`: nothing has been answered yet."""
    reply = talk.reply_to(turn)
    if reply is None:
        return False
    found = talk.sentences(turn)
    if invites(found, lambda: talk.sentences(reply), talk.colleagues_of(turn), early=early):
        return True
    return reply.n == turn.n + 1 and bool(found) and _turns_round(talk, turn, found[-1], reply)


def _turns_round(talk: Talk, turn: Turn, last: Sentence, reply: Turn) -> bool:
    """Whether a question late in the talk turns it round: what comes back is a question, and that is answered."""
    following = talk.turns[reply.n : reply.n + 2]
    if turn.n < LATE * len(talk.turns) or len(following) < 2:
        return False
    answer, comment = following
    return bool(
        last.shape == "question"
        and _YOU_OR_US.search(last.bare)
        and any(s.shape in ("question", "demand") for s in talk.sentences(reply)[:3])
        and not any(s.shape == "question" for s in talk.sentences(answer))
        and not talk.is_me(answer)
        and length(answer.text) >= replies.CARRIES_ON
        and (length(comment.text) <= SHORT_COMMENT or "?" in comment.text)
    )


def question_in(talk: Talk, turn: Turn, said: str, *, met: bool) -> Ask | None:
    """The question of the turn that waits for an answer. `said`: the answer before it; `met`: they have been heard."""
    reply = talk.reply_to(turn)
    found = talk.sentences(turn)
    if reply is None or _among_themselves(talk, turn, found, met=met):
        return None
    ask = asked(turn.n, found, reply.text, said)
    if ask is None and not talk.marks:
        ask = fragment(turn.n, found, said)
    if ask is None or (not met and turn.n <= 2 and _WHO_IS_IT.match(ask.bare)) or _goes_unanswered(talk, turn, ask):
        return None
    return ask


def statement_in(talk: Talk, turn: Turn, said: str, open_question: str) -> tuple[Sentence, ...] | None:
    """The statement of the turn that the candidate took as a question."""
    reply = talk.after(turn)
    if reply is None or not talk.is_me(reply) or replies.is_nod(turn.text):
        return None
    found = talk.sentences(turn)
    if replies.prompts(turn.text):
        # "Take your time. Somebody who said no to the vaccine, say.": after nothing came, the hint asks once more.
        found = tuple(s for s in found if not replies.prompts(s.text))
        hinted = sum(s.words for s in found) >= HINT and is_blank(said) and length(reply.text) >= AFTER_BLANK
        return found if hinted else None
    if replies.is_line_trouble(reply.text) or talk.is_cut_off(turn):
        return None
    return waiting_statement(
        found, reply.text, said, in_a_case=lambda: bool(said) and kind_of(open_question) in ("situational", "technical")
    )


def _among_themselves(talk: Talk, turn: Turn, found: tuple[Sentence, ...], *, met: bool) -> bool:
    """Whether a question goes to another interviewer: named, or asked before the candidate is there."""
    asking = [s for s in found if s.shape in ("question", "demand")]
    following = talk.after(turn)
    if not asking or (following is not None and talk.is_me(following)):
        return False
    last = asking[-1].text.lower().strip(" ?.!")
    for name in map(re.escape, talk.colleagues_of(turn)):
        if re.search(rf"^(?:\w+,? )?{name},|,? {name}$", last):
            return True
    return not met and following is not None and turn.n > 1 and len(asking) == 1 and "you both" in last


def _goes_unanswered(talk: Talk, turn: Turn, ask: Ask) -> bool:
    """Whether another interviewer answers instead, at length."""
    later = talk.after(turn)
    if later is None or talk.is_me(later) or later.speaker == turn.speaker:
        return False
    if replies.is_line_trouble(later.text):
        return False
    if _OURSELVES.search(ask.bare) and not _YOU.search(ask.bare):
        return True
    again = any(s.shape in ("question", "demand") for s in talk.sentences(later))
    after = talk.after(later)
    back_to_me = after is not None and talk.is_me(after)
    if again or (back_to_me and length(later.text) < SHORT_COMMENT):
        return False
    return not (back_to_me and _YOU.search(ask.bare))
