"""No numbers, no result."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import in_paper, own_evidence
from afterword.debrief.worry_words import of_all
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences

_SUMS = frozenset("percent gbp usd eur inr times share".split())
_LARGE = 1000
"""A sum of money, a share, or a number of this size is a figure by itself. A reading."""
_WANTING = r"figures?|numbers?|results?|metrics?|data|outcomes?|endings?|end(?:ed)?"
_FIGURES = r"numbers?|figures?|metrics?|data|percentages?|statistics|quantif\w+|measurable"

_OUTCOME = (
    r"from \S.{0,40} to|by (?:a |an |about |over |nearly )?(?:\d|half|third|quarter|two|three|five|ten)\S*|per ?cent|"
    r"(?:went|go(?:es)?|came|come|are|is|was|were|got|it|them) (?:\w+ )?(?:down|up)|cut|reduc\w*|increas\w*|"
    r"sav(?:ed|ing)|fewer|less than|within|grew|rose|fell|dropp\w*|doubl\w*|halv\w*|"
    r"reached|instead of|none|raised|cleared|went (?:up|down|from)|brought .{1,40}(?:down|up|to)|"
    r"got .{1,40}(?:down|up|to)|improv\w*"
)

_STORY = (
    r"(?:tell|walk|talk) (?:us|me)|describe|example of|a time|(?:something|project|\w+) you(?:'ve)? (?:\w+ed|led|ran|"
    r"built|made|did)"
)
_COUNT = (
    r"(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\S*|half|a (?:third|quarter|fifth|tenth)|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|fifteen|twenty\S*|thirty\S*|forty\S*|fifty\S*|sixty\S*|seventy\S*|eighty\S*|ninety\S*|"
    r"hundreds?|thousands?|none|zero|doubled|halved|tripled"
)


_CAME_OF = (
    r"in the end|ended up|so now|(?:ever )?since|as a result|the result|that (?:fixed|solved|stopped|sorted|worked)|"
    r"it worked|(?:got|was|is|"
    r"were|been) (?:fixed|sorted|solved|back|better|quicker|faster|happy|calmer|promoted|renewed|adopted)|no more|"
    r"(?:hasn't|haven't|never) "
    r"(?:\w+ )?(?:happened|missed|come back|had)|(?:still|now) (?:use|uses|using|do|does|in use|comes?|there)|"
    r"thanked|sent (?:me|us) (?:a|an)|won|"
    r"passed|stayed|renewed|kept (?:it|them|him|her|on)|came back|finished|delivered|opened|went live|on time|"
    r"everyone|(?:they|she|he) (?:all )?"
    r"(?:asked|said|told|wrote|started|stopped|signed|agreed|apologi[sz]ed)|turned (?:out|round|around)|made it"
)
_UNTOLD = (
    r"stopped there|(?:never|didn't|did not|forgot to) (?:\w+ )?(?:say|said|give|gave|tell|told|"
    r"mention\w*)(?: \w+){0,2} (?:how|what|numbers?|"
    r"figures?|results?|came|ended)|left it (?:there|hanging|at that)|no (?:results?|numbers?|figures?|ending)|vague"
)
_ENDED = (
    r"finish\w*|end(?:ed)? up|come of|came of|turn(?:ed)? out|result|happened|outcome|difference|in the end|number|"
    r"figure|"
    r"how much|how many"
)


def _judge(look: Look, text: str) -> Judgement:
    # Which story it was; "figure" and "result" only say what was missing from it.
    about, exchange = meant(look, " ".join(word for word in text.split() if not pattern(_WANTING).search(word)))
    told = [e for e in weighty(look) if e.has_example or e.has_result or e.kind == "behavioural"]
    stories = [exchange] if exchange and about.topic else told
    stories = stories or [e for e in weighty(look) if pattern(_STORY).search(e.question)]
    if not stories:
        return Judgement("cannot be told", "No question in the record asked for something that happened.")
    if noted := look.quotes(_UNTOLD, [t for e in stories for t in look.answer(e)], 1) if look.from_memory else ():
        return Judgement("supported", "You noted that you did not say what came of it.", noted, stories[0].id)
    figures = bool(pattern(_FIGURES).search(text))
    good = [e for e in stories if any(_told(look, whole, figures) for whole in _whole(look, e))]
    half = [e for e in stories if e not in good and (e.has_result or (figures and e.has_number))]
    bare = [e for e in stories if e not in good and e not in half]
    what = "a figure with its result" if figures else "a result"
    count = f"{of_all(len(good), len(stories), 'answer')} about something that happened came with {what}."
    if len(stories) == 1:
        count = _alone(figures, bool(good), half[0] if half else None)
    if len(good) == len(stories) or (len(stories) >= 4 and len(good) >= 0.75 * len(stories) and not half):
        return Judgement("not supported", count, _outcome(look, good[0]), good[0].id)
    missing = (bare or half)[0]
    paper = own_evidence(look, look.stems[missing.id][0] | look.stems[missing.id][1])
    asked = [q for e in look.followers(missing) if pattern(_ENDED).search(e.question) for q in look.question(e)]
    quotes = (*asked[:1], *look.answer_quote(missing), *(in_paper(look, paper) if paper else ()))
    if not good and not half:
        return Judgement("supported", count, quotes, missing.id)
    return Judgement("mixed", count, quotes, missing.id, "yes")


def _whole(look: Look, exchange: Exchange) -> tuple[Exchange, ...]:
    """The story with what was asked on about it; in notes also what stands in the same line."""
    lines = set(exchange.answer_turns) if look.from_memory else set()
    beside = (e for e in look.record.questions_to_me if lines & set(e.answer_turns))
    return (exchange, *look.followers(exchange), *look.family(exchange), *beside)


def _alone(figures: bool, good: bool, half: Exchange | None) -> str:
    """What one story tells of its end, as a sentence."""
    if good:
        return f"That story says what came of it{', in a figure' if figures else ''}."
    if half is None:
        return f"That story {'holds no figure for' if figures else 'does not say'} what came of it."
    if not figures:
        return "That story hardly says what came of it."
    return "That story says what came of it, without a figure." if half.has_result else "The figure in it is no result."


def _told(look: Look, exchange: Exchange, figures: bool) -> bool:
    if look.from_memory and exchange.has_result and exchange.has_number:
        return True  # notes are too short for a figure of anything else
    if figures and pattern(_ENDED).search(exchange.question) and pattern(_COUNT).search(exchange.answer):
        return True
    if figures and any(
        n.unit in _SUMS or (n.value >= _LARGE and n.unit != "year") for n in find_numbers(exchange.answer)
    ):
        return True
    return _figured(exchange) or (exchange.has_result and not figures and _borne_out(exchange))


def _figured(exchange: Exchange) -> bool:
    """Whether a sentence of the answer says what came of it in a figure; any other number shows nothing."""
    said = (span.of(exchange.answer) for span in sentences(exchange.answer))
    return any(pattern(_OUTCOME).search(sentence) and pattern(_COUNT).search(sentence) for sentence in said)


def _borne_out(exchange: Exchange) -> bool:
    """Whether words of the answer say what came of it; a result that no word bears out reassures nobody."""
    return bool(pattern(f"{_OUTCOME}|{_CAME_OF}").search(exchange.answer))


def _outcome(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The words that say what came of it."""
    return look.quotes(_OUTCOME, look.answer(exchange), 2) or look.answer_quote(exchange)


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
    supports="A story without result or own action while the evidence holds one.",
    refutes="The result is there, or the question asked for no story.",
    letter="yes",
    rules=("D4", "D5"),
    otherwise="Add a result line to each story card.",
    caution="The number must be true; no estimate presented as fact.",
    owns=_UNTOLD,
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
