"""Too much "we" (or "I")."""

from afterword.debrief.worry_answers import meant, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_own_part import asked_for_own_part, noted_we, said_we, steps_of_own, steps_told, we_quotes
from afterword.debrief.worry_words import spelled, times
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_HARDLY = 4
"""Times that "we" is said for one step of one's own, from which that step is lost among them. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    told = [e for e in weighty(look) if e.has_example or e.kind == "behavioural"]
    stories = [exchange] if exchange and about.topic else told
    stories = stories or [e for e in weighty(look) if said_we(e) >= 2]
    if look.from_memory:
        return noted_we(look)
    if not stories:
        return Judgement("cannot be told", "The record holds no story told in your own words.")
    own = {e.id: steps_told(e) for e in stories}
    team = {e.id: said_we(e) for e in stories}
    all_of_us = sum(team.values())
    done = max(0, sum(own.values()))
    steps = f"{spelled(done)} step{'s' * (done != 1)}"
    said = f'said "we", "our" or "us" {times(all_of_us)}' if all_of_us else 'never said "we"'
    count = f"You {said} and named {steps} of your own."
    if asked := asked_for_own_part(look, stories, named=bool(exchange and about.topic)):
        mine = steps_of_own(look, asked)
        if mine:
            reason = f"{look.who(look.question(asked))} asked for your own part, and you told it."
            return Judgement("not supported", reason, (*look.question(asked), *mine), asked.id)
        quotes = (*look.question(asked), *(we_quotes(look, asked) or look.said(asked)))
        return Judgement(
            "supported",
            f"{look.who(look.question(asked))} asked for your own part, and it did not come.",
            quotes,
            asked.id,
        )
    bare = [e for e in stories if team[e.id] >= 2 and own[e.id] * _HARDLY <= (team[e.id] if own[e.id] > 0 else 0)]
    if bare and (len(bare) * 2 >= len(stories) or not any(value > 0 for value in own.values())):
        quotes = we_quotes(look, bare[0])
        return Judgement("supported", f"{count} One story names no step of your own.", quotes, bare[0].id)
    acted = next((e for e in stories if own[e.id] > 0), stories[0])
    quotes = steps_of_own(look, acted)
    if bare:
        few = f"{count} {spelled(len(bare)).capitalize()} of {spelled(len(stories))} stories show no step of yours."
        return Judgement("mixed", few, (*quotes[:1], *we_quotes(look, bare[0])[:1]), bare[0].id, "yes")
    if own[acted.id] <= 0:
        return Judgement("cannot be told", f"{count} The stories are too short to tell.", (), acted.id)
    return Judgement("not supported", f"{count} Your own part was stated.", quotes, acted.id)


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
    reads=True,
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
