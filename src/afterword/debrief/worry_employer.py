"""What was said of the employer: put right by them, or told in notes."""

from afterword.debrief.requirements import matter
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import specifics, statements
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words

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
