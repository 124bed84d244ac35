"""What was said of the employer: put right by them, or told in notes."""

from afterword.debrief.model import Exchange
from afterword.debrief.requirements import matter
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import specifics, statements
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

_NO = (
    r"(?:we|it|that|there|they)(?:'s|'re| are| is| were| was)? (?:\w+ )?(?:haven't|don't|aren't|isn't|not|never|no "
    r"longer|no|closed|sold)|we (?:haven't|don't|aren't|never|closed|sold|left)"
)
REPORTED = r"i (?:\w+ )?(?:said|told|mentioned|talked|wanted|brought)"
_SHORT, MANY = 12, 3


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
