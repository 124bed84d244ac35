"""I repeated myself."""

from collections import Counter

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import weighty
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_words import spelled
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems

_OFTEN = 3
_SOMETHING = 30
"""Words of an answer that tells something. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    stories = [e for e in weighty(look) if (e.has_example or e.kind == "behavioural") and not e.follows and _told(e)]
    if len(stories) < 2 or look.from_memory:
        return Judgement("cannot be told", "The record holds too few stories to compare.")
    topic = focus(look, text).topic
    matter = {e.id: content_stems(e.answer) for e in stories}
    if not topic:
        usual = content_stems(" ".join(e.question for e in look.record.questions_to_me))
        spread = Counter(word for stems in matter.values() for word in stems - usual)
        pairs = [(a, b) for a in spread for b in spread if a < b and spread[a] >= 3 and spread[b] >= 3]
        topic = frozenset(max(pairs, key=lambda pair: _together(matter, frozenset(pair)), default=()))
        held = _together(matter, topic) if topic else 0
    else:
        held = sum(1 for stems in matter.values() if topic & stems)
    count = f"{spelled(held).capitalize() if held else 'None'} of {spelled(len(stories))} stories"
    if held >= _OFTEN:
        places = [e for e in stories if topic & matter[e.id]]
        return Judgement(
            "supported" if held * 2 >= len(stories) else "mixed",
            f"{count} go back to the same matter.",
            tuple(q for e in places[:3] for q in look.answer_quote(e)),
        )
    if topic and focus(look, text).topic and not held:
        return Judgement("cannot be told", "The matter that you name could not be found in what you said.")
    told = (
        f"{count} {'turns' if held == 1 else 'turn'} on the same matter; up to two is ordinary."
        if held
        else "No matter carries several of your stories."
    )
    return Judgement("not supported", told)


def _told(exchange: Exchange) -> bool:
    """Whether this is a telling of its own: a question put again counts when its answer tells anything."""
    return not exchange.asked_again or (exchange.words or 0) > _SOMETHING


def _together(matter: dict[str, frozenset[str]], words: frozenset[str]) -> int:
    return sum(1 for stems in matter.values() if words <= stems)


ITEM = Worry(
    id="W23",
    name="repeated-myself",
    title="I repeated myself",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W23: thresholds and conditions", "reading")),
    says=each(
        "same example three times | I used the warehouse story for everything | I repeated myself | I used the same "
        "story for everything | I kept going back to the same project | I told the warehouse story twice | every "
        "answer was about the merger | said the same thing over and over | I recycled one example | I only had one "
        "story"
    ),
    decidable="yes",
    reads=True,
    supports="One story carried three or more answers and at least half of the story answers.",
    refutes="A key message repeated once or twice.",
    thresholds=(
        Threshold("answers with the same story", ">= 3 count", "reading"),
        Threshold("share of story answers", ">= 50 %", "reading"),
    ),
    letter="no",
    rules=("C5",),
    otherwise="More stories per requirement.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I used the warehouse story for everything.\n"
            "Ann: Tell me about a conflict. {behavioural yes example}\n"
            "Me: In the warehouse the vans were late.\n"
            "Ann: Tell me about a failure. {behavioural yes example}\n"
            "Me: The warehouse again, with the vans.\n"
            "Ann: Tell me about a success. {behavioural yes example}\n"
            "Me: That warehouse, once the vans came.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I used the warehouse story for everything.\n"
            "Ann: Tell me about a conflict. {behavioural yes example}\n"
            "Me: In the warehouse the vans were late.\n"
            "Ann: Tell me about a failure. {behavioural yes example}\n"
            "Me: I lost a key once.",
            "not supported",
        ),
    ),
)
