"""What was said of the employer: put right by them, or told in notes."""

import re
from itertools import pairwise

from afterword.debrief.model import Exchange
from afterword.debrief.requirements import matter
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import specifics, statements
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

_PLACE = (
    r"(?:company|school|trust|bank|firm|hospital|shop|charity|"
    r"practice|hotel|business|organi[sz]ation|place|team|college)"
)
_ASKED = (
    r"(?:anything|something)[^.?!]{0,20} about us|"
    rf"know (?:\w+ ){{0,3}}about (?:us|what we|our|them|who we|this|the {_PLACE})|why (?:us|here|them|there|(?:did "
    rf"you )?pick us|(?:come|work|join) (?:here|us)|this {_PLACE})|why do you want to (?:work|join|come|teach|"
    rf"drive|nurse)|why i want(?:ed)?"
    r" to (?:work|join|come)|(?:made|makes|has|had|got) you (?:apply|want|looking at us|interested)|(?:attract\w*|"
    r"drew|draws|brings?|interest\w*) (?:you|me)|what is it about|why (?:did you|i) appl\w+|heard (?:about|of) us|"
    r"our (?:website|values)|what (?:do )?we do\b|(?:researched|looked into|read up|looked us|find out|found out|"
    r"know of) (?:us|about|on|how|what|them)|how we(?:'re| are) (?:set up|organi[sz]ed)|what do you think of our"
)
_NO = (
    r"(?:we|it|that|there|they)(?:'s|'re| are| is| were| was)? (?:\w+ )?(?:haven't|don't|aren't|isn't|not|never|no "
    r"longer|no|closed|sold)|we (?:haven't|don't|aren't|never|closed|sold|left)"
)
_NOW = (
    r"(?:till|until|up to) \d|no longer|not any ?more|(?:stopped|closed|sold|left) (?:it|that|them|\w+ing|in \d)|"
    r"(?:corrected|put) me|that was (?:before|years ago)"
)
_CAUGHT = (
    r"caught (?:with nothing|empty|out|short|cold)|(?:it|that|none of (?:it|that)|nothing)(?: \w+)? (?:did not|didn't|"
    r"wouldn't|would not|never) come (?:to|out)|never "
    r"(?:came|got) (?:out|up|to)|(?:went|was|gone) blank|(?:could|did)(?: not|n't) (?:say|name|think of|"
    r"come up with) (?:any|one|a thing|much|why)|had nothing|waffl\w+|any (?:school|firm|place|company|shop|hospital) "
    r"(?:could|would|in)|only (?:knew|had) (?:the name|what)"
)
_TOLD_ME = (
    r"(?:he|she|they|sir|madam|ma'am|boss|manager|director|head)(?: \w+){0,4}? (?:told|said|explained|showed|corrected|"
    r"says)|i (?:never|didn't|did not|forgot to) (?:\w+ )?(?:say|said|mention\w*|tell|told|bring|brought)"
)
REPORTED = r"i (?:\w+ )?(?:said|told|mentioned|talked|wanted|brought)"
_SHORT, MANY, _REMARK = 12, 3, 3


def asks_about(look: Look) -> str:
    """The words of a question about the employer, its own name among them."""
    known = pattern(_PLACE)
    names = [
        w for w in re.findall(r"\w{4,}", look.record.case.employer or "") if w[0].isupper() and not known.search(w)
    ]
    return rf"{_ASKED}|(?:about|why) (?:the )?(?:\w+ )?(?:{'|'.join(names)})" if names else _ASKED


def brought_up(look: Look, said: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """In notes what the candidate brought up: not what the others told, nor what came to mind too late."""
    late = pattern(f"{_CAUGHT}|{_TOLD_ME}")
    return tuple(quote for quote in said if not late.search(quote.text)) if look.from_memory else said


def corrected(look: Look) -> tuple[Quote, ...]:
    """What the candidate said of them, and the short sentence that says no to it."""
    for turn in look.mine:
        after = look.turns((turn.n + 1,)) if not look.from_memory and pattern("you|your").search(turn.text) else ()
        for reply in (t for t in after if not look.is_mine(t)):
            for span in statements(reply.text)[:2]:
                said = span.of(reply.text)
                shared = matter(said) & matter(turn.text)
                if "?" not in said and shared and count_words(said) <= _SHORT and pattern(_NO).search(said):
                    return (look.best(turn, content_stems(said)), look.part(reply, span))
    return ()


def corrected_in_notes(look: Look, told: tuple[Turn, ...]) -> tuple[Quote, ...]:
    """In notes: what the person says they told, and the next sentence in which somebody says that it is otherwise."""
    for turn in told if look.from_memory else ():
        spans = statements(turn.text)
        for own, reply in pairwise(spans):
            said, answer = own.of(turn.text), reply.of(turn.text)
            shared = content_stems(said) & content_stems(answer)
            mine, theirs = pattern(REPORTED).search(said), not pattern(REPORTED).search(answer)
            if mine and theirs and shared and pattern(_NOW).search(answer):
                return (look.part(turn, own), look.part(turn, reply))
    return ()


def owned_in_notes(look: Look, told: tuple[Turn, ...]) -> tuple[Quote, ...]:
    """In notes: where the person says that nothing came; only in a paragraph that holds a single question."""
    whole = [e for e in look.record.questions_to_me if count_words(e.question) > _REMARK]
    asked = [n for e in whole for n in set(e.question_turns)]
    alone = [turn for turn in told if asked.count(turn.n) == 1] if look.from_memory else []
    return look.quotes(_CAUGHT, alone, 1)


def told_of(look: Look) -> tuple[Quote, ...]:
    """Sentences of the notes in which the person reports having said something particular about them."""
    return tuple(quote for quote in specifics(look, look.mine) if pattern(REPORTED).search(quote.text))[:2]


_QUESTION = r"asked|asks|wanted to know|wondered|why"

_OF_THEM = r"you|you're|you've|your|yours|here|them|they|their|website|compan\w+|culture|reputation|name|place"


def little(
    look: Look, asked: Exchange, told: tuple[Turn, ...], facts: tuple[Quote, ...], elsewhere: tuple[Quote, ...]
) -> Judgement:
    others = tuple(quote for quote in elsewhere if quote not in facts)
    count = "one particular thing" if facts else "nothing particular"
    if len(facts) + len(others) >= 2 and not look.from_memory and len(others) > 1:
        reason = f"Asked about them you named {count}; elsewhere you showed that you knew more."
        return Judgement("mixed", reason, (*facts, *others)[:3], asked.id, "yes")
    pieces = [(turn, span) for turn in told for span in statements(turn.text)]
    about = [
        look.part(turn, span)
        for turn, span in pieces
        if pattern(_OF_THEM).search(span.of(turn.text))
        and not (look.from_memory and pattern(_QUESTION).search(span.of(turn.text)))
    ]
    said = facts or tuple(about)[-3:] or look.answer_quote(asked)
    return Judgement("supported", f"You were asked about them and named {count}.", said, asked.id)
