"""No clichés, no unsupported self-praise."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import inside_quotes, pattern, pieces, plain
from afterword.letters.selfregard import PRAISE

STOCK = (
    r"\b(?:dynamic|motivated|driven|dedicated|reliable|hard-working)(?:,| and)+ (?:\w+ )?(?:and )?(?:motivated"
    r"|driven|dedicated|reliable|hard-working|enthusiastic) (?:individual|person|professional|worker|team)\b"
    r"|\bskill-? ?sets?\b",
    r"\bpride myself on\b|\bmy attention to detail\b|\b(?:as|work well in|as part of) (?:part of )?a team and"
    r" (?:on my own|alone|independently)\b|\bindependently and (?:as part of|in) a team\b|\ban ideal candidate\b"
    r"|\bleverag(?:e|ing) my\b",
    r"\bpassionate(?: about)?\b(?! (?:debate|argument|discussion|speech|row|teachers?|staff|colleagues?|people"
    r"|customers?))",
    r"\bteam[- ]player\b|\b(?<!the\s)(?<!your\s)(?<!our\s)(?<!their\s)hard-?work(?:er|ing)\b(?! (?:colleagues?"
    r"|staff|teams?|people|crews?|nurses?|women|men|drivers?))|\bgo-?getter\b|\bself-?(?:starter|motivated)\b",
    r"\bresults?-?(?: )?(?:driven|oriented)\b|\bdetail-?(?: )?oriented\b|\bhighly motivated\b|\bdynamic"
    r" (?:professional|individual|environment|team)\b|\bseasoned professional\b",
    r"\b(?:perfect|great|ideal|excellent|natural) (?:fit|match) (?:for (?:the|this|your) (?:role|post|job"
    r"|position|team|company|organi[sz]ation|firm|school|bank|hospital)|with your)\b",
    r"\bi (?:am|would be|'m|'d be|know i am|believe i am)[^.?!]{0,60}\ba (?:perfect|great|ideal|excellent"
    r"|natural) (?:fit|match)\b",
    r"\bhit the ground running\b|\b(?:think(?:ing)? )?outside the box\b|\bsynerg\w+\b|\buniquely (?:qualified"
    r"|positioned|suited|placed)\b|\bcan-do attitude\b|\bgame-?changer\b",
    r"\b110 ?(?:%|percent|per cent)|\b(?:proven|solid|strong) track record\b|\btrack record of success\b"
    r"|\bexcellent communication skills\b|\bstrong work ethic\b|\bwear many hats\b",
    r"\b(?:fast|quick) learner\b|\bpeople person\b|\bgo (?:the extra mile|above and beyond)\b|\bto the next"
    r" level\b|\bthrive (?:in|under) (?:a )?(?:fast|pressure|challeng)\S*",
    r"\b(?:valuable|real|great) asset to\b|\b(?:an|be an) asset to (?:your|the)\b|\bbring to the table\b"
    r"|\bstrategic thinker\b|\bvalue[- ]add(?:ed)?\b|\bmy dream (?:job|role|company|employer)\b",
)
ALWAYS_MINE = r"\b(?:i|i'm|i'd|my|myself)\b"


def check(context: Context) -> Iterator[Hit]:
    """Stock phrases about oneself, one finding a sentence; words in quotation marks are the advert's."""
    for piece in pieces(context.draft):
        text = plain(piece.of(context.draft.text))
        found = [Span(*match.span()) for match in pattern(*STOCK, *PRAISE).finditer(text)]
        found = [span for span in found if not inside_quotes(text, span)]
        if found and (len(found) > 1 or pattern(ALWAYS_MINE).search(text)):
            yield Hit(Span(found[0].start, found[-1].end).shift(piece.start))


ITEM = LetterRule(
    id="E16",
    name="cliche",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No clichés, no unsupported self-praise.",
    why="Self-descriptions lower recommendations, stories raise them.",
    sources=cite("bangerter-2014", "S2", "jobma"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A stock phrase: anybody could have written it.",
    next="Say what you did, with its figure.",
    false_alarms="Words quoted from the advert.",
    check=check,
    finds=(
        Example("I am a [[passionate, hard-working team player]] and a [[perfect fit]]."),
        Example("My [[proven track record]] speaks for itself."),
        Example("I would [[hit the ground running]] and give [[110 percent]]."),
        Example("[[Passionate self-starter]] with a can-do attitude."),
        Example("Customer service is [[in my blood]]."),
        Example("I [[pride myself]] on my attention to detail."),
    ),
    passes=(
        Example("I cleaned sensor data for 212 vehicles every night."),
        Example('You asked for a "team player": four of us shared the night desk.'),
        Example("The new seal was a perfect fit for the old flange."),
        Example("My hard-working colleagues on the night shift kept the line up."),
        Example("The passionate debate in your staff room stayed with me."),
    ),
)
