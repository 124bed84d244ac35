"""No list of mistakes, in bullets or prose."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, plain

_TELL = (
    r"(?:mention|tell|say|ask|answer|give|explain|name|bring up|add|describe|show|cover|include|talk|thank"
    r"|address|state|get to)\b"
)
_THING = (
    r"(?:questions?|answers?|parts?|tests?|tasks?|exercise|closing|opening|names?|presentation|examples?|case|scenario"
    r"|introduction|technical|number|figures?|point|reply|interview|topic)\b"
)
STRONG = (
    rf"\b(?:forgot|failed|omitted|neglected|forgotten) to {_TELL}",
    rf"\b(?:should|could|ought to) have {_TELL.replace('mention', 'mentioned|said|told|asked|answered|given|named')}",
    rf"\b(?:forgot|missed|botched|fluffed|messed up|blew|stumbled (?:over|on|through)|mixed up|screwed up"
    rf"|misunderstood|misheard"
    rf"|skipped|dodged|rushed|failed|bungled|mangled) (?:[\w'-]+ ){{0,3}}?{_THING}",
    r"\bi (?:\w+ )?(?:left out|left off|skipped (?:over)?|passed over|omitted|misquoted|misremembered|confused|muddled"
    r"|garbled|misjudged|got (?:\w+ ){0,5}(?:wrong|muddled|backwards|mixed up|confused)|lost (?:\w+ ){0,2}(?:thread"
    r"|place)"
    r"|ran out of|talked over|interrupted|cut (?:you|him|her|them) (?:off|short)|drew a blank|had no (?:answer|example"
    r"|idea|reply)|gave (?:\w+ ){0,3}(?:wrong|poor|weak|bad|vague)|made (?:an? |the )?(?:\w+ )?(?:mess|hash|mistake"
    r"|error"
    r"|muddle|slip)|did (?:\w+ )?(?:badly|poorly))\b",
    r"\b(?:mistakes (?:that )?i made|things (?:that )?i (?:got wrong|forgot|missed)|where i went wrong|lost"
    r" (?:the|my) thread|went blank|got [\w ]{0,20}wrong|rambled)\b",
)
WEAK = (
    rf"\b(?:did not|didn't|could not|couldn't|never|was unable to) (?:even |really |properly )?{_TELL}",
    r"\bi never (?:told|mentioned|said|answered|asked|gave|got (?:to|round)|explained|finished|thanked|showed)\b",
)
APART = 160
"""Characters between two mistakes of one list; our reading."""


def check(context: Context) -> Iterator[Hit]:
    """Two mistakes or more in a row, at least one of them named with a verb of failure."""
    text = context.draft.text
    found: list[tuple[Span, bool]] = []
    for piece in pieces(context.draft):
        own = plain(piece.of(text))
        for match in pattern(*STRONG, *WEAK).finditer(own):
            strong = bool(pattern(*STRONG).match(match.group()))
            found.append((Span(*match.span()).shift(piece.start), strong))
    row: list[tuple[Span, bool]] = []
    for item in [*found, None]:
        if item and row and item[0].start - row[-1][0].end <= APART:
            row.append(item)
            continue
        if len(row) > 1 and any(strong for _, strong in row):
            yield Hit(Span(row[0][0].start, row[-1][0].end), settings={"mistakes": len(row)})
        row = [item] if item else []


ITEM = LetterRule(
    id="E4",
    name="mistake-list",
    group="E",
    level="error",
    rests_on="structure",
    title="No list of mistakes, in bullets or prose.",
    why="S4 advises against listing them.",
    sources=cite("S4"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A list of what went wrong: nobody else kept one.",
    next="Choose the one thing that matters, and add the better answer.",
    false_alarms="None known.",
    check=check,
    finds=(
        Example("[[I forgot the SQL question, I failed to give a number and I messed up the closing]]."),
        Example("[[- I forgot to mention the audit\n- I missed the part about budgets]]"),
        Example("[[I should have mentioned the rota. I also forgot to name the trust]], and I know it."),
    ),
    passes=(
        Example("I forgot to tell you about the spring fair: we sold 62 cards."),
        Example(
            "In my first year I missed a drug count. I reported it within the hour, and the ward now counts in pairs."
        ),
        Example("The parcels that failed to scan were booked by hand; nobody forgot one."),
    ),
)
