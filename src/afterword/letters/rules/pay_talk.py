"""No pay, benefits, holidays, home-office terms, relocation money."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.matters import ASKS_TERMS
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, plain

ALWAYS = (
    r"\b(?:salary|pay|wage|compensation|ctc) (?:expectations?|requirements?)\b|\b(?:pay|compensation|benefits"
    r"|salary) package\b",
    r"\bfringe benefits\b|\brelocation (?:money|package|costs|allowance|support|expenses)\b|\b(?:holiday|leave)"
    r" entitlement\b",
    r"\bmy (?:current |present |last )?(?:salary|pay|wages?|ctc)\b|\bhow much (?:does|do|would|will|is)"
    r" [^.?]{0,40}\b(?:pay|paid|earn)\b",
    r"\bwhat (?:does )?(?:the|this|your) (?:job|post|role|position|work) (?:would )?pays?\b|\bsigning bonus\b"
    r"|\bsign-on bonus\b",
    r"\bi(?: would|'d| was| am|'m| would be) (?:\w+ )?(?:expect(?:ing)?|need|want|hope for|look(?:ing)? for"
    r"|earning|on|paid|making|earn) (?:\w+ ){0,6}?(?:[£$€₹] ?\d[\d,.]*k?|\d+ ?k\b|\d+ lakhs?\b|\d{2,3},\d{3}\b)",
    r"\b(?:could|can|may|would) i (?:\w+ )?work (?:from home|remotely)\b|\b(?:help|support) with (?:the"
    r" )?(?:costs? of )?(?:my )?(?:moving|move|relocat\w+)\b",
    r"\bon top of (?:the |my )?(?:base|basic|salary|pay)\b|\b(?:base|basic) (?:salary|pay)\b(?= ?\?|[^.]*\?)|\b(?:car"
    r"|housing|travel|london|shift|night|unsocial hours) (?:allowance|supplement|weighting"
    r"|premium)\b(?=[^.]*\?)|\bhow (?:many|much) (?:days?'? |weeks?'? |paid )?(?:holidays?|leave|vacation|pto"
    r"|overtime|commission|annual leave)\b|\bwork from (?:home|abroad|lisbon|spain|there|my)\b(?=[^.]*\?)|\bhow often"
    r" (?:is|are|do|does) (?:the )?(?:pay|salar|rais|bonus)\w*|\bwhat (?:does|would|do|will) (?:it|the (?:job|post"
    r"|role)|you) (?:\w+ )?pay\b|\bwhat (?:is|are|'s) the (?:\w+ )?(?:pay|salary|wage|wages|rate|hourly rate|benefits"
    r"|package|pension|holidays?|perks)\b",
)
TERMS = (
    r"\b(?:salary|salaries|wages?|compensation|bonus(?:es)?|vacation|pension|stock options|pay(?! (?:for|off|out|in"
    r"|attention))|paid (?:leave"
    r"|holidays?|overtime)"
    r"|annual leave|sick pay|remote days|home[- ]office|working from home|hourly rate|day rate|overtime rates?"
    r"|health insurance"
    r"|company car|remuneration|increments?|pensionable|pay rise|package|overtime|travel expenses|allowance"
    r"|(?:days|weeks) of (?:holiday|leave|vacation)|holidays|perks|benefits)\b"
)
OWN_WISH = (
    r"\b(?:forgot|wanted|meant|curious|keen|important|would (?:also )?like|'d (?:also )?like|hope|hoping|need|failed"
    r"|happy|glad) to"
    r" (?:\w+ )?(?:ask|check|know|discuss|talk"
    r"|clarify|hear|learn|negotiate|understand|raise|mention)\b",
    r"\b(?:could|can|would|will) you (?:\w+ )?(?:tell|let|confirm|send|say|clarify|explain)\b|\b(?:may|might|can"
    r"|could) i (?:\w+ )?ask\b",
    r"\bi (?:\w+ )?(?:wonder|wondered|was wondering|expect|would expect|would need|would want|am looking for|look"
    r" for|hope for|require)\b",
    r"\b(?:could|can|may|might|shall) (?:we|i) (?:\w+ )?(?:talk|speak|discuss|ask|go over)\b",
    r"\b(?:did not|didn't|never) (?:\w+ )?(?:ask|discuss|talk|mention|raise)\b|\bwould like to raise\b|\b(?:can"
    r"|could) you tell\b",
    r"(?:^|[:;,–—] ?|\band )(?:what|how|which|is|are|does|do|will|would|when|can|could)\b(?=[^?]*\?)|^(?:as for|"
    r"as to|regarding|concerning|about|with regard to)"
    r" (?:the |my )?",
)
ASKED = r"\b(?:you|they) (?:\w+ )?asked\b|\bas (?:you )?requested\b"


def check(context: Context) -> Iterator[Hit]:
    """Pay words in a wish or a question of the writer's own; the same words are many people's work."""
    for piece in pieces(context.draft):
        text = plain(piece.of(context.draft.text))
        wish = pattern(*OWN_WISH).search(text)
        if pattern(ASKED).search(text):
            continue
        for match in pattern(*ASKS_TERMS).finditer(text):
            yield Hit(Span(*match.span()).shift(piece.start))
        for match in pattern(*ALWAYS, TERMS).finditer(text):
            asked = wish and wish.start() <= match.start() and match.start() - wish.end() <= 60
            if asked or pattern(*ALWAYS).match(match.group()):
                yield Hit(Span(*match.span()).shift(piece.start))


ITEM = LetterRule(
    id="E8",
    name="pay-talk",
    group="E",
    level="error",
    rests_on="lexical",
    title="No pay, benefits, holidays, home-office terms, relocation money.",
    why="Wrong place; the offer stage is for that.",
    sources=cite("netiquetteiq", "callcentertimes"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="Pay and terms do not belong into this letter.",
    next="Leave it out; the offer is the place for it.",
    false_alarms="Benefits meaning advantages; payroll jobs; the employer asked.",
    check=check,
    finds=(
        Example("I forgot to ask what the [[salary]] and [[vacation]] are."),
        Example("What is [[the pay range]]?"),
        Example("My [[salary expectation]] is 45,000."),
        Example("Could you tell me [[how many days of holiday]] there are?"),
        Example("I would also like to discuss [[relocation costs]]."),
        Example("[[Does the post come with]] a van?"),
        Example("We [[never got round to money]]."),
    ),
    passes=(
        Example("The farmer wanted to know who would pay for his gate."),
        Example("I ran the salaries of 212 people each month without a late one."),
        Example("At the fair I sold 62 cards at 3 euro: 186 euro for the library."),
        Example("You asked what salary I would look for: 31,000."),
        Example("The benefits of the new rota showed within a month."),
        Example("I handled workers' compensation claims for two plants."),
    ),
)
