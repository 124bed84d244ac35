"""No errors of spelling or grammar; names, products, acronyms first; one variety of English."""

import re
from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.misspellings import right_spelling
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import inside_quotes, pattern, pieces, places, plain
from afterword.letters.varieties import mixed

FAULTS = (
    r"\b(?:for|of|with|to|about|in|from|at|by) you're\b|\byour going to\b|\b(?:if|when|that|because|think|hope)"
    r" your (?:interested|able|looking|happy|free|ready|not|still|willing)\b",
    r"\bit's (?:own|mission|customers|employees)\b(?! (?:who|that|whose))|\bits (?:been|an?|the|because|going"
    r" to)\b|\btheir (?:is|are|was|were|will be)\b|\bthere own\b|\bthey're own\b",
    r"\b(?:more|less|better|rather|other|fewer|higher|lower|larger|smaller|faster|longer|worse) then (?=\d|the\b"
    r"|an?\b|my\b|your\b|ever\b|expected\b|before\b|most\b|what\b)",
    r"\b(?:would|could|should|must|might) of\b(?! course)|\bwe where\b|\bthey where\b|\b(?:we|they) was\b|\bi"
    r" (?:has|is|are)\b(?! (?:an?|the) (?:letter|vowel))",
    r"\b(?:enjoyed|about|during|from|for|of|after|since) are (?:talk|conversation|meeting|interview|discussion"
    r"|call|chat)\b|\balot\b|\bthank your for\b|\bthanks you\b",
    r"\byou're (?:team|time|staff|company|firm|school|colleagues?|office|help|questions?|ward|website|own"
    r"|advert)\b|\benjoyed to (?:meet|talk|speak|see|hear|learn)\b"
    r"|^your (?:doing|going|looking|making|running) (?:great|well|an?|such)\b",
    r"\bfor you (?:time|help|patience|interest|questions?|kindness|consideration|explanation|advice)\b|\b(?:hear"
    r"|heard|hearing|reply|letter|word) form you\b",
    r"\b(?:my|the|your|hiring|ward|line|project|office|shop|store) manger\b|\bweather or not\b|\bprinciple"
    r" (?:engineer|analyst|designer|architect|consultant|developer)\b",
    r"\b(?:bringed|buyed|catched|teached|thinked|goed|runned|selled|taked|gived|knowed|growed|drived|builded|maked"
    r"|speaked"
    r"|feeled|keeped|meeted|payed (?:for|off|the|my|our)|readed|sended|sitted|standed|telled|understanded|winned|writed"
    r"|choosed|falled|finded|heared|losed|putted|spended|beginned|comed|eated|forgetted|hitted|hurted|letted|cutted"
    r"|broked"
    r"|drinked|throwed|wored|stealed|holded (?!up))\b",
    r"(?<!had\s)(?<!have\s)(?<!were\s)(?<!was\s)(?<!am\s)(?<!and\s)(?<!or\s)\bi (?:begun|done|seen|gone|taken|given"
    r"|written|driven"
    r"|spoken|broken|known|grown|drawn|shown|sung|rung|been|fallen|forgotten|thrown)\b",
    r"\bdid(?:n't| not)? (?:i|you|he|she|we|they) (?:ever )?(?:sold|went|saw|took|gave|wrote|drove|spoke|made|did"
    r"|had|worked"
    r"|asked|wanted|needed|came|knew|told|said)\b|\b(?:did not|didn't) (?:sold|went|saw|took|gave|wrote|drove|spoke"
    r"|made|had"
    r"|worked|asked|wanted|needed|came|knew|told|said|found|got|was|were)\b",
    r"(?<=forward\s)to (?:hear|meet|see|speak|receive|join|discuss)\b(?!-)|\b(?:informations|advices"
    r"|furnitures)\b|\bwho's (?:team|work|job|name)\b",
    r"\b(the|a|an|to|of|and|for|with|at|as|we|i|my|your|our|be|are|or|but|by|from|this|would|will|can|not|they"
    r"|their|was) (?-i:\1)\b(?!-)",
    r"(?-i:(?<![\w.'-])an (?:[bcdfgjkpqtvwz][a-z]{2,}|half|hundred|hand\w*|high\w*|house|hotel|home)\b)"
    r"|(?-i:(?<![\w.'-])a (?:a[a-z]{2,}|e(?!u|w|e)[a-z]{2,}|i[a-z]{2,}|o(?!n[ce]|ne|ui)[a-z]{2,}|hour)\b)",
    r"(?-i:(?<![\w.'-])i (?:am|was|have|would|will|think|did|do|can|look|hope|had)\b|(?<![\w.'-])i'(?:m|d|ve|ll)\b)",
)
_SMALL_WORD = re.compile(r"(?<![\w@/.-])[a-z]+(?![\w@/-])", re.IGNORECASE)
_MODALS = frozenset({"would", "could", "should", "must", "might"})


def check(context: Context) -> Iterator[Hit]:
    """Words mixed up, doubled or misspelt: only what is wrong in any sentence."""
    draft = context.draft
    for span in places(
        draft, pattern(*FAULTS), pattern(r"\b(?:vitamin|hepatitis|type|grade|plan|class|group|block) a\b")
    ):
        yield Hit(span, replacement=_certain(span.of(draft.text)))
    for piece in pieces(draft):
        for match in _SMALL_WORD.finditer(plain(piece.of(draft.text))):
            right = right_spelling(match.group())
            if right and not inside_quotes(piece.of(draft.text), Span(*match.span())):
                yield Hit(Span(*match.span()).shift(piece.start), next=f"Write “{right}”.", replacement=right)
    for span, right, other in mixed(draft):
        message = f"“{span.of(draft.text)}” and “{other}” are of two kinds of English."
        yield Hit(span, message, f"Keep to one: “{right}”, or the other way round.", level="warning")


def _certain(words: str) -> str | None:
    """The right form of a slip that has but one: a word written twice, "would of", "alot", a small "i"."""
    first, *rest = words.split()
    low = plain(words).lower()
    if rest == [first]:
        return first
    if low == "alot":
        return "a lot"
    if low.endswith(" of") and first.lower() in _MODALS:
        return f"{words[:-2]}have"
    return "I" + words[1:] if re.match(r"i(?:'|\s)", low) and words[0] == "i" else None


ITEM = LetterRule(
    id="F6",
    name="language-error",
    group="F",
    level="error",
    rests_on="structure",
    title="No errors of spelling or grammar; names, products, acronyms first; one variety of English.",
    why="Offers were lost over typing errors.",
    sources=cite("net-temps", "avidcareerist", "S3", "monster-thanks", "job-hunt", "billflorin"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A slip of spelling or grammar.",
    next="Correct it.",
    false_alarms="Names, foreign words. Dyslexic and non-native writers get help, no score.",
    check=check,
    finds=(
        Example("Thank you [[for you're]] time, I [[enjoyed are talk]]."),
        Example("I would have liked to see [[the the]] workshop."),
        Example("We [[would of]] called the depot."),
        Example("I [[recieved]] the list on Monday."),
        Example("The firm and [[it's own]] staff."),
        Example("I look forward [[to hear]] from you."),
        Example("It took [[a hour and an half]]."),
        Example("[[I begun]] to ask every driver, and it [[bringed]] us two new routes."),
        Example("I [[did not went]] home before the count was right."),
        Example("You asked about the colour of the labels; I organised them by [[center]]."),
        Example("We traveled to the center by bus, and I noticed the [[neighbours]]."),
    ),
    passes=(
        Example("You were right to ask, and your right to know is plain."),
        Example("Had I known it earlier, I would have rung; never have I seen such a bench."),
        Example("What that had had to do with us I learned later."),
        Example("Thank you for your warm welcome."),
        Example("Those are earlier than planned; it was easier then."),
        Example("I spoke to many people in Bora Bora."),
        Example("It is an honest house with a one-way door and a European plug."),
        Example("The colour charts hang in the Rockefeller Center, and I organized them by theatre."),
        Example('The sign said "gray", and ours said grey.'),
        Example("I wrote the program for the harbour's programme of tours."),
    ),
)
