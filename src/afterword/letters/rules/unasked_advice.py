"""They are not told how to run their house, unless they asked."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, places, plain

HOUSE = (
    r"(?:firm|company|school|team|shop|ward|website|web ?site|app|rota|process(?:es)?|office|system|menu|advert"
    r"|marketing|staff"
    r"|reception|waiting room|logo|brand|warehouse|hospital|charity|restaurant|kitchen|department|interview(?:s| "
    r"process)?)"
)
CHANGE = (
    r"(?:change|stop|replace|get rid|rethink|hire|buy|sack|fire|consider|update|redesign|moderni[sz]e|improve|start"
    r"|think about"
    r"|reorgani[sz]e|train|invest|scrap|fix|drop|switch|outsource|overhaul|learn|clean|pay more|listen|try|move|be "
    r"(?:more|less))"
)
FAULTS = (
    rf"(?:^|[;:] |\b(?:i (?:really |do |also |honestly )?(?:think|believe|feel|find|suggest|recommend|must say)(?: "
    rf"that)?|in my"
    rf" (?:humble )?(?:view|opinion),?|frankly,?|if i may(?: say so)?,?) )(?:you|your (?:\w+ )?{HOUSE})"
    rf" (?:really |definitely |urgently |simply |just )?(?:should|ought to|must|need to|needs to|had better|would "
    rf"do well to)"
    rf" (?:really |definitely |urgently |simply |just )?{CHANGE}\b",
    rf"\bi (?:would |'d )?(?:strongly |also )?(?:suggest|recommend|advise|urge)(?: you| to you)?(?: that (?:you"
    rf"|your \w+))?"
    rf" (?:to |should )?{CHANGE}\b|\bmay i suggest that (?:you|your)\b",
    rf"\bwhat (?:you|your (?:\w+ )?{HOUSE}) (?:really |urgently )?needs? (?:is|are)\b",
    r"\b(?:give|offer) you (?:some|a (?:piece|word|bit) of|a little|my) advice\b|\ba (?:piece|word|bit) of advice "
    r"(?:for|to) you"
    r"|\bmy advice (?:to you|for your|would be)\b",
    rf"\b(?:list|suggestions?|ideas?|points?)\b[^.?!]{{0,25}}\b(?:to improve|for improving|on how to improve|of "
    rf"improvements)"
    rf"[^.?!]{{0,15}}\byour (?:\w+ )?{HOUSE}\b",
    r"\bmy (?:\w+ )?(?:suggestions?|recommendations?|tip) (?:to you |for you |here )?(?:would be|is|are) (?:to"
    r"|that|simple)\b|\byour (?:\w+ ){1,2}?(?:could|would|might) (?:\w+ )?(?:do with|use a|benefit from)\b",
    rf"\b(?:it (?:might|may|is|would be) (?:\w+ )?time|perhaps it is time) (?:for you )?(?:to|that you) (?:\w+ "
    rf")?{CHANGE}\b(?=[^.?!]*\byour?\b)|\byou (?:would|might|may|could) (?:be better off|do better)\b",
    r"\bhave you (?:ever |never )?(?:considered|thought (?:about|of)|tried) (?:replac|chang|hir|updat|redesign"
    r"|moderni[sz]|scrapp|outsourc|gett|mov|us|buy)ing\b",
    rf"\b(?:things|points|weaknesses|faults)\b[^.?!]{{0,20}}\b(?:that )?your (?:\w+ )?{HOUSE} (?:ought|should|needs"
    rf"|has to|must)\b",
    r"\ba (?:firm|company|school|shop|hospital|charity|place|team|business) (?:of your size|like yours) (?:should"
    r"|ought to|must|needs to)\b|\byou could (?:easily |surely )?save (?:\w+ ){1,4}?by\b|\b(?:make|makes) no sense "
    r"to me\b(?=[^.?!]*\byour?\b)|\byour (?:\w+ ){1,2}?(?:make|makes) no sense\b",
)
ASKED = (
    r"\b(?:you|they) (?:\w+ )?(?:asked|wanted|invited|wondered)\b|\bas you (?:asked|suggested)\b|\byour "
    r"question\b|\byou (?:said|told)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """Advice, save in a sentence that says who asked for it."""
    draft = context.draft
    for span in places(draft, pattern(*FAULTS)):
        around = next(plain(piece.of(draft.text)) for piece in pieces(draft) if piece.overlaps(span))
        if not pattern(ASKED).search(around):
            yield Hit(span)


ITEM = LetterRule(
    id="E22",
    name="unasked-advice",
    group="E",
    level="warning",
    rests_on="lexical",
    title="They are not told how to run their house, unless they asked.",
    why="One hour in the building is little to judge it by, and advice that nobody asked for reads as criticism.",
    sources=(
        Source(
            "“May I suggest that your company …”: how not to respond, 2013",
            "hezmatt.org/~mpalmer/blog/2013/10/10/how-not-to-respond-to-interview-feedback.html",
            "anecdote",
        ),
        Source(
            "Never criticise the interviewer, even when asked, 2019",
            "jamaica-gleaner.com/article/news/20190929/rating-your-interviewer",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This tells them what to do, and nobody asked.",
    next="Say what you did in a like case and leave the conclusion to them.",
    false_alarms="They asked what you would change; an idea tied to a problem that they named.",
    check=check,
    finds=(
        Example("[[You should really change]] the way you make your rota."),
        Example("[[I think that your website should really update]] its pictures."),
        Example("If I may [[give you some advice]]: the waiting room needs a screen."),
        Example("[[What your firm needs is]] a new website."),
        Example("[[May I suggest that your]] company finds a better way to interview."),
        Example("[[My suggestion would be to]] scrap the paper forms."),
        Example("[[Your shop front could do with]] a coat of paint."),
        Example("[[You would be better off]] with two vans."),
        Example("[[Have you ever considered replacing]] the tills?"),
        Example("[[A firm of your size should]] have two forklifts."),
        Example("[[You could save a lot by]] moving to the cloud."),
    ),
    passes=(
        Example("You asked what I would change: I think you should move the second bake."),
        Example("You should hear from Ilse Brandt this week."),
        Example("You said that you need to replace two drivers by June."),
        Example("At Northgate I would have changed the rota first."),
        Example("Your question was what you should drop, and I would still say the soup."),
        Example("If you need to reach me, my number is below."),
        Example("What you need is somebody who stays calm, you said."),
        Example("You said that your roof could do with a new coat, and I know a thing or two about felt."),
        Example("Your offer of a second tour would be welcome."),
        Example("It is time to write this down before your minutes come."),
        Example("You might do worse than oats, you told me."),
        Example("A school like yours was where I learned to read."),
        Example("You could save a seat for the trainee, you said."),
    ),
)
