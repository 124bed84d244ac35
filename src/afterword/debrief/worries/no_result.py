"""No numbers, no result."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_outcomes import ENDED, UNTOLD, outcome_quotes, told_its_end, whole_story, without_figure
from afterword.debrief.worry_papers import in_paper, own_evidence
from afterword.debrief.worry_words import of_all
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_WANTING = r"figures?|numbers?|results?|metrics?|data|outcomes?|endings?|end(?:ed)?"
_STORY = (
    r"(?:tell|walk|talk) (?:us|me)|describe|example of|a time|(?:something|project|\w+) you(?:'ve)? (?:\w+ed|led|ran|"
    r"built|made|did)"
)

_FIGURES = r"numbers?|figures?|metrics?|data|percentages?|statistics|quantif\w+|measurable"


def _judge(look: Look, text: str) -> Judgement:
    # Which story it was; "figure" and "result" only say what was missing from it.
    about, exchange = meant(look, " ".join(word for word in text.split() if not pattern(_WANTING).search(word)))
    told = [e for e in weighty(look) if e.has_example or e.has_result or e.kind == "behavioural"]
    stories = [exchange] if exchange and about.topic else told
    stories = stories or [e for e in weighty(look) if pattern(_STORY).search(e.question)]
    if not stories:
        return Judgement("cannot be told", "No question in the record asked for something that happened.")
    if noted := look.quotes(UNTOLD, [t for e in stories for t in look.answer(e)], 1) if look.from_memory else ():
        return Judgement("supported", "You noted that you did not say what came of it.", noted, stories[0].id)
    figures, named = bool(pattern(_FIGURES).search(text)), bool(exchange and about.topic)
    good = [
        e
        for e in stories
        if any(told_its_end(look, whole, figures) for whole in whole_story(look, e))
        and not (figures and any(without_figure(asked) for asked in look.family(e)))
    ]
    half = [e for e in stories if e not in good and ((e.has_result and not named) or (figures and e.has_number))]
    bare = [e for e in stories if e not in good and e not in half]
    what = "a figure with its result" if figures else "a result"
    count = f"{of_all(len(good), len(stories), 'answer')} about something that happened came with {what}."
    if len(stories) == 1:
        count = _alone(figures, bool(good), half[0] if half else None)
    if len(good) == len(stories) or (len(stories) >= 4 and len(good) >= 0.75 * len(stories) and not half):
        return Judgement("not supported", count, outcome_quotes(look, good[0]), good[0].id)
    missing = (bare or half)[0]
    paper = own_evidence(look, look.stems[missing.id][0] | look.stems[missing.id][1])
    asked = [q for e in look.followers(missing) if pattern(ENDED).search(e.question) for q in look.question(e)]
    quotes = (*asked[:1], *look.answer_quote(missing), *(in_paper(look, paper) if paper else ()))
    if not good and not half:
        return Judgement("supported", count, quotes, missing.id)
    return Judgement("mixed", count, quotes, missing.id, "yes")


def _alone(figures: bool, good: bool, half: Exchange | None) -> str:
    """What one story tells of its end, as a sentence."""
    if good:
        return f"That story says what came of it{', in a figure' if figures else ''}."
    if half is None:
        return f"That story {'holds no figure for' if figures else 'does not say'} what came of it."
    if not figures:
        return "That story hardly says what came of it."
    return "That story says what came of it, without a figure." if half.has_result else "The figure in it is no result."


ITEM = Worry(
    id="W15",
    name="no-result",
    title="No numbers, no result",
    why=(
        "Only 23% of past-behaviour answers in real interviews were stories, mostly stopping at the situation (facts "
        "2.3). The result counts, with or without digits."
    ),
    sources=(Source("Bangerter, Corvalan & Cavin 2014", "stories in past-behaviour answers", "paper"),),
    says=each(
        "I was vague | no specifics | I gave no numbers | I never said what came of it | my answers had no results in "
        "them | I didn't quantify anything | I was too general | I forgot to say how it ended | it was all waffle and "
        "no figures | I never gave any concrete results | my story had no ending | No metrics, nothing measurable | I "
        "was too vague about the outcome | did not say the impact"
    ),
    decidable="yes",
    reads=True,
    supports="A story without result or own action while the evidence holds one.",
    refutes="The result is there, or the question asked for no story.",
    letter="yes",
    rules=("D4", "D5"),
    otherwise="Add a result line to each story card.",
    caution="The number must be true; no estimate presented as fact.",
    owns=UNTOLD,
    judge=_judge,
    finds=(
        Example(
            "Worry: I gave no results.\n"
            "Ann: Tell me about something you changed. {behavioural partly example}\n"
            "Me: I moved the stock room to the front.\n"
            "Ann: And another time? {behavioural partly example}\n"
            "Me: I changed the rota.",
            "supported",
        ),
        Example(
            "Worry: I gave no numbers.\n"
            "Ann: Tell me about something you changed. {behavioural yes example result}\n"
            "Me: I moved the stock room, and picking got much faster.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I gave no numbers.\n"
            "Ann: Tell me about something you changed. {behavioural yes example result number}\n"
            "Me: I moved the stock room, and picking went from 40 to 25 minutes.",
            "not supported",
        ),
    ),
)
