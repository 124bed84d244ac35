"""Too much "we" (or "I")."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Hit, Look, at_first, pattern
from afterword.debrief.worry_words import spelled, times
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.sentences import sentences

_ACTED = (
    r"i(?:'ve| have| had|'d)?(?: also| then| just| first| actually| personally| even| simply)? (?:\w{2,}ed|did|made|"
    r"wrote|took|built|ran|went (?:through|round|over|back|out)|rang|found|got|gave|set|put|led|told|brought|kept|"
    r"drew|sat|spoke|taught|held|met|"
    r"sent|"
    r"sold|bought|began|chose|cut|drove|fixed|done|written|taken|built|run|made)\b|my (?:part|role|job|bit) was"
)
_FELT = (
    r"i(?:'ve| have| had)? (?:\w+ )?(?:worked|learned|learnt|enjoyed|wanted|liked|loved|needed|used|tried|helped|"
    r"supported|noticed)"
)
_MINE = r"that was me|was mine|i was the one|just me|only me|me,? (?:alone|personally)|by myself|on my own|myself"
_HARDLY = 4
"""Times that "we" is said for one step of one's own, from which that step is lost among them. A reading."""
_OWN_PART = (
    r"(?:which|what|how much)(?: \w+){0,2} (?:bit|part|piece|share|role)[^.?]{0,30}(?:you|yours?)|"
    r"your (?:own )?(?:part|role|bit|"
    r"contribution|hand) in|(?:you|yourself) (?:personally|actually do|yourself)|what did you (?:do )?yourself|"
    r"was that you|"
    r"(?:seen|see|watch\w*) you doing|who (?:actually|exactly)|what was yours|(?:you,? )?as opposed to|"
    r"when you say we|who's we"
)
_WE_DID = (
    r"(?:we|we've|we'd|we all)(?: \w+)? (?:\w+ed|did|made|got|went|put|set|ran|sat|had|rang|told|took|built|kept|"
    r"brought|pulled)\b"
)
_WE = r"we(?:'d|'ve|'re)?|our|us"


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    told = [e for e in weighty(look) if e.has_example or e.kind == "behavioural"]
    stories = [exchange] if exchange and about.topic else told
    stories = stories or [e for e in weighty(look) if _count(_WE, e.answer) >= 2]
    if not stories or look.from_memory:
        return Judgement("cannot be told", "The record holds no story told in your own words.")
    own = {e.id: _count(_ACTED, e.answer) - _count(_FELT, e.answer) for e in stories}
    team = {e.id: _count(_WE, e.answer) for e in stories}
    all_of_us = sum(team.values())
    done = max(0, sum(own.values()))
    steps = f"{spelled(done)} step{'s' * (done != 1)}"
    said = f'said "we", "our" or "us" {times(all_of_us)}' if all_of_us else 'never said "we"'
    count = f"You {said} and named {steps} of your own."
    if asked := _asked_for_own_part(look, stories, named=bool(exchange and about.topic)):
        mine = _steps(look, asked)
        if mine:
            reason = f"{look.who(look.question(asked))} asked for your own part, and you told it."
            return Judgement("not supported", reason, (*look.question(asked), *mine), asked.id)
        quotes = (*look.question(asked), *(look.quotes(_WE, look.answer(asked), 2) or look.said(asked)))
        return Judgement(
            "supported",
            f"{look.who(look.question(asked))} asked for your own part, and it did not come.",
            quotes,
            asked.id,
        )
    bare = [e for e in stories if team[e.id] >= 2 and own[e.id] * _HARDLY <= (team[e.id] if own[e.id] > 0 else 0)]
    if bare and (len(bare) * 2 >= len(stories) or not any(value > 0 for value in own.values())):
        quotes = look.quotes(_WE_DID, look.answer(bare[0]), 2) or look.quotes(_WE, look.answer(bare[0]), 2)
        return Judgement("supported", f"{count} One story names no step of your own.", quotes, bare[0].id)
    acted = next((e for e in stories if own[e.id] > 0), stories[0])
    quotes = _steps(look, acted)
    if bare:
        few = f"{count} {spelled(len(bare)).capitalize()} of {spelled(len(stories))} stories show no step of yours."
        return Judgement("mixed", few, (*quotes[:1], *look.quotes(_WE_DID, look.answer(bare[0]), 1)), bare[0].id, "yes")
    if own[acted.id] <= 0:
        return Judgement("cannot be told", f"{count} The stories are too short to tell.", (), acted.id)
    return Judgement("not supported", f"{count} Your own part was stated.", quotes, acted.id)


def _asked_for_own_part(look: Look, stories: list[Exchange], *, named: bool) -> Exchange | None:
    """A question for one's own part in a story; of the story that is meant when one is."""
    asked = [e for e in look.record.questions_to_me if pattern(_OWN_PART).search(e.question)]
    if named:
        near = {stories[0].id, *(e.id for e in look.followers(stories[0]))}
        after = look.record.questions_to_me[look.record.questions_to_me.index(stories[0]) + 1 :][:1]
        asked = [e for e in asked if e.id in near or e in after]
    return max(asked, key=lambda e: (e not in stories, at_first(e) == "no"), default=None)


def _steps(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The two sentences that name most steps of one's own."""
    places = [
        (_count(f"{_ACTED}|{_MINE}", span.of(turn.text)), Hit(turn, span.start, span.end))
        for turn in look.answer(exchange)
        for span in sentences(turn.text)
    ]
    best = sorted((place for place in places if place[0]), key=lambda place: -place[0])[:2]
    return tuple(look.quote(hit) for _, hit in best)


def _count(expression: str, text: str) -> int:
    return sum(1 for _ in pattern(expression).finditer(text))


ITEM = Worry(
    id="W16",
    name="too-much-we",
    title='Too much "we" (or "I")',
    why='Sources disagree: Naim et al. advise "we", a Wall Street Journal piece warns of too much team.',
    sources=(*cite("naim-2018", "wsj"),),
    says=each(
        "I only said we | I said we all the time instead of I | I kept saying we | I didn't make clear what I did "
        "myself | I gave all the credit to my team | I said I, I, I the whole time | it was all about the team, never "
        "about me | They asked what my part was and I said we again | I talked about the team instead of what I did | "
        "too much we"
    ),
    decidable="yes",
    supports=(
        "No first-person action verb in a team story, or the interviewer asked for the personal part and got none."
    ),
    refutes="Own part stated at least once.",
    letter="yes",
    rules=("D6",),
    otherwise='Two sentences on "my part".',
    caution='Culture. Do not ban "we".',
    judge=_judge,
    finds=(
        Example(
            "Worry: I only said we.\n"
            "Ann: Tell me about a launch. {behavioural yes example}\n"
            "Me: We built the shop, we opened it, and we sold out. We were proud of what we did.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I only said we.\n"
            "Ann: Tell me about a launch. {behavioural yes example}\n"
            "Me: We opened the shop. I wrote the price list and I trained the two new people.",
            "not supported",
        ),
    ),
)
