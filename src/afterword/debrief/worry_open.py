"""Questions that stayed open, wholly or in part: what became of them."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import outcome, praised, taken_up, unhappy, weighty
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, at_first, by_the_end, pattern
from afterword.debrief.worry_notes import EMPTY, REGRET
from afterword.debrief.worry_words import every
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words

FOR_GOOD = (
    r"never (?:did |actually |really |quite )?(?:go|went|got|came|said|answered?|finish\w*|told|give|gave|get)|"
    r"(?:got|went|was) (?:side-?tracked|distracted)|changed the subject"
)
NOT_GIVEN = rf"{REGRET}|{FOR_GOOD}"
"""In notes: what owns up to a question that was left for good, and to any poor answer."""
_THEN = r"then|but|after (?:that|a)|eventually|in the end|finally|got there|so i"
_BRIEF = 25
"""Words in which notes tell that nothing came; more of them tell what came. A reading."""


def _open(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The open part of a question as a quotation."""
    text = next((part.text for part in exchange.parts if part.at_first != "yes"), "")
    turns = (turn for turn in look.turns(exchange.question_turns) if text and text in turn.text)
    return tuple(look.transcript.quote(turn.n, text) for turn in turns)[:1] or look.question(exchange)


def verdict_put_again(look: Look, family: tuple[Exchange, ...]) -> Judgement:
    """The verdict on a question that was put more than once."""
    end, told = by_the_end(*family), look.answer_quote(family[-1])
    again = tuple(q for e in family[-2:] for q in look.question(e))
    key = family[0].id
    if end == "yes":
        who = look.who(again[-1:], "they")
        reason = f"The first answer left it open and {who} put it again. The second answer covered it."
        return Judgement("mixed", reason, (*again[-1:], *told, *taken_up(look, family[-1]))[:3], key)
    reason = f"{look.who(again)} asked it, and asked again in other words. No answer gave what was asked for."
    return Judgement("supported", reason, (*again, *told), key)


def drawn_out(look: Look, exchange: Exchange) -> Exchange | None:
    """The next question of the same person, when it got its answer."""
    asked = look.record.questions_to_me
    after = asked[asked.index(exchange) + 1 :][:1] if exchange in asked else ()
    return next((e for e in after if e.asked_by == exchange.asked_by and at_first(e) != "no"), None)


def verdict_put_once(look: Look, exchange: Exchange, missed: frozenset[str]) -> Judgement:
    """The verdict on a question that nobody came back to, as far as is marked."""
    end, told, asked = outcome(look, exchange), look.answer_quote(exchange), look.question(exchange)
    if end == "no":
        reason = "The answer holds nothing of what was asked."
        return Judgement("supported", reason, (*asked, *(told or look.said(exchange))), exchange.id)
    if end == "partly" and missed and not missed <= content_stems(exchange.answer):
        return Judgement(
            "supported", "That part stayed without an answer.", (*_open(look, exchange), *told), exchange.id
        )
    if end == "partly":
        reason = "One part was answered and one part stayed open."
        return Judgement("mixed", reason, (*asked, *told), exchange.id, "yes")
    if look.from_memory and pattern(NOT_GIVEN).search(exchange.answer):
        noted = look.quotes(NOT_GIVEN, look.answer(exchange), 1)
        return Judgement("supported", "You noted that it was left open.", (*asked, *noted), exchange.id)
    if pushed := unhappy(look, exchange):
        reason = "An answer came, and something about it stayed open."
        return Judgement("mixed", reason, (*told, *pushed), exchange.id, "yes")
    if look.from_memory and not (exchange.has_number or exchange.has_example or praised(look, exchange)):
        reason = "You noted an answer; how well it met the question the notes do not show."
        return Judgement("cannot be told", reason, told, exchange.id)
    quotes = (*told, *taken_up(look, exchange))[:3]
    return Judgement("not supported", "What you said answers what was asked.", quotes, exchange.id)


def gave_up(look: Look, exchange: Exchange) -> bool:
    """Whether the notes say that no answer came, and nothing that came after all."""
    said = exchange.answer
    return bool(
        look.from_memory
        and not exchange.repeated_in
        and pattern(EMPTY).search(said)
        and not pattern(_THEN).search(said)
        and count_words(said) < _BRIEF
    )


def asked_on(look: Look, first: Exchange, expression: str) -> list[Exchange]:
    """The questions right after it with which the same person stayed on the matter, as its words or these show."""
    asked, stayed = look.record.questions_to_me, [first]
    for e in asked[asked.index(first) + 1 :]:
        shared = look.stems[e.id][0] & frozenset[str]().union(*(q | a for q, a in (look.stems[h.id] for h in stayed)))
        tied = shared and {e.follows, e.of} & {held.id for held in stayed}
        if e.asked_by != first.asked_by or not (tied or pattern(expression).search(e.question)):
            break
        stayed.append(e)
    return stayed[1:]


def nowhere(look: Look) -> Judgement:
    """The verdict on a blank that no question stands for."""
    asked = weighty(look)
    if not asked or look.from_memory:
        return Judgement("cannot be told", "The record does not show which question it was.")
    if all(outcome(look, e) == "yes" for e in asked):
        return Judgement("not supported", f"{every(len(asked), 'larger question')} got an answer.")
    worst = min(asked, key=lambda e: (outcome(look, e) != "no", e.words or 0))
    reason = "No answer stayed quite empty, but not every question was answered."
    return Judgement("mixed", reason, look.question(worst), worst.id, "yes")
