"""What a story told of its end: a result, a figure, or nothing."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_unknown import NOT_KNOWN
from afterword.kernel.quotes import Quote
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences

_SUMS = frozenset("percent gbp usd eur inr times share".split())
_SEVERAL = 4
"""Sentences of a story of which the first sets the scene. A reading."""
_LARGE = 1000
"""A sum of money, a share, or a number of this size is a figure by itself. A reading."""

_OUTCOME = (
    r"from [^\s,.;][^,.;]{0,40} to|by (?:a |an |about |over |nearly )?(?:\d|half|third|quarter|two|three|five"
    r"|ten)\S*|per ?cent|"
    r"(?:went|go(?:es)?|came|come|are|is|was|were|got|it|them) (?:\w+ )?(?:down|up)|cut|reduc\w*|increas\w*|"
    r"sav(?:ed|ing)|fewer|less than|within|grew|rose|fell|dropp\w*|doubl\w*|halv\w*|"
    r"reached|(?:lost|missed) (?:only |just )?\w+|out of|instead of|none|raised|cleared|went (?:up|down|from)|"
    r"brought .{1,40}(?:down|up|to (?:\d|under|below|about|around|within|half|nearly|just|zero|none|nothing))|"
    r"got .{1,40}(?:down|up|to (?:\d|under|below|about|around|within|half|nearly|just|zero|none|nothing))|improv\w*"
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
_NO_FIGURE = (
    rf"{NOT_KNOWN}|(?:have|need) to (?:look|check)(?: \w+)? up|have to check|"
    r"(?:don't|haven't|not) (?:\w+ )?(?:have|got) (?:the|that|a|any) (?:\w+ )?(?:figures?|numbers?|it)|"
    r"can't put a (?:figure|number)"
)
UNTOLD = (
    r"stopped there|(?:never|didn't|did not|forgot to) (?:\w+ )?(?:say|said|give|gave|tell|told|"
    r"mention\w*)(?: \w+){0,2} (?:how|what|numbers?|"
    r"figures?|results?|came|ended)|left it (?:there|hanging|at that)|no (?:results?|numbers?|figures?|ending)|vague"
)
ENDED = (
    r"finish\w*|end(?:ed)? up|come of|came of|turn(?:ed)? out|result|happened|outcome|difference|in the end|number|"
    r"figure|"
    r"how much|how many"
)


def whole_story(look: Look, exchange: Exchange) -> tuple[Exchange, ...]:
    """The story with what was asked on about it; in notes also what stands in the same line."""
    lines = set(exchange.answer_turns) if look.from_memory else set()
    beside = (e for e in look.record.questions_to_me if lines & set(e.answer_turns))
    return (exchange, *look.followers(exchange), *look.family(exchange), *beside)


def told_its_end(look: Look, exchange: Exchange, figures: bool) -> bool:
    """Whether the answer says what came of it; with `figures` in a figure."""
    if look.from_memory and exchange.has_result and exchange.has_number:
        return True  # notes are too short for a figure of anything else
    if figures and pattern(_NO_FIGURE).search(exchange.answer):
        return False
    if figures and pattern(ENDED).search(exchange.question) and pattern(_COUNT).search(exchange.answer):
        return True
    if figures and any(
        n.unit in _SUMS or (n.value >= _LARGE and n.unit != "year") for n in find_numbers(exchange.answer)
    ):
        return True
    return _figured(exchange) or (exchange.has_result and not figures and _borne_out(exchange))


def _figured(exchange: Exchange) -> bool:
    """Whether a sentence of the answer says what came of it in a figure; any other number shows nothing."""
    return any(pattern(_OUTCOME).search(s) and pattern(_COUNT).search(s) for s in _later(exchange))


def _borne_out(exchange: Exchange) -> bool:
    """Whether words of the answer say what came of it; a result that no word bears out reassures nobody."""
    return any(pattern(f"{_OUTCOME}|{_CAME_OF}").search(sentence) for sentence in _later(exchange))


def _later(exchange: Exchange) -> list[str]:
    """The sentences of an answer without the first, where there are several: a story does not begin with its end."""
    said = [span.of(exchange.answer) for span in sentences(exchange.answer)]
    return said[1:] if len(said) >= _SEVERAL else said


def without_figure(exchange: Exchange) -> bool:
    """Whether the answer itself says that the figure was not at hand."""
    return bool(pattern(_NO_FIGURE).search(exchange.answer))


def outcome_quotes(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The words that say what came of it."""
    return look.quotes(_OUTCOME, look.answer(exchange), 2) or look.answer_quote(exchange)
