"""Nothing confidential, neither from earlier employers nor told in confidence in the interview."""

import re
from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.matters import SECRETS
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, places, plain

FAULTS = (
    r"\bour (?:still )?(?:unpublished|confidential|secret|unannounced|not yet public) (?:[\w-]+ ){0,4}?(?:was|is"
    r"|were|are|came|stood|reached|showed|will)\b",
    r"\b(?:this|it|that|which|what follows) (?:is|was|remains|are) (?:still |strictly |officially |of course"
    r" )?(?:confidential|unpublished|not (?:yet )?public"
    r"|internal only|under (?:nda|embargo)|secret)\b",
    r"(?:^|[,;(] ?)(?:just )?between (?:you and me|us|ourselves)(?= ?[,:;.])(?![^.]*\b(?:and i|we)\b)|\b(?:keep"
    r"|kept) (?:this|it|that) (?:\w+ )?(?:between us|to yourself|confidential|private|quiet)\b|\b(?:this )?stays"
    r" between us\b|\boff the record\b|\bunder (?:an )?(?:nda|non-?disclosure)\b",
    r"\b(?:not|n't|never|yet to) (?:yet )?be(?:en)? (?:made )?(?:public|announced|published|released)\b",
    r"\bentre nous\b|\bstrictly between\b|\b(?:this|it|that) (?:is|was) an? (?:internal|confidential|unpublished"
    r"|secret|private) (?:figure|number|plan|document|paper|report|matter)\b|\bsigned an? (?:nda"
    r"|non-disclosure)\b[^.]*\bbut\b",
    r"\b(?:figures?|numbers?|plans?|news|details?|information|prices?|terms) (?:is|are|was|were) (?:\w+"
    r" )?(?:confidential|secret|not public|unpublished|internal)(?=,? (?:but|and|so)\b)",
    r"\b(?:told|said|mentioned|shared|confided|trusted|let slip)\b[^.?!]{0,40}\b(?:in confidence|confidentially"
    r"|privately)\b|\b(?:a|our|their) trade secret\b",
    r"\bi (?:should not|shouldn't|am not (?:allowed|supposed) to|probably shouldn't) (?:really )?(?:say|tell"
    r"|share|mention|write|be (?:saying|telling|sharing))\b",
    r"\b(?:not|n't) (?:\w+ )?(?:for passing on|to be (?:shared|passed on|repeated|disclosed|quoted)|for"
    r" (?:circulation|publication|others|sharing)|supposed to (?:know|say|tell|share)|out yet|common"
    r" knowledge|official yet|go beyond)\b|\b(?:please )?(?:do not|don't) (?:repeat|share|pass|quote|tell) (?:this|it"
    r"|that|anyone|anybody|me)\b[^.?!]{0,20}",
    r"\b(?:within|between) these (?:four )?walls\b|\bunder (?:wraps|embargo)\b|\b(?:strictly|highly|very|commercially"
    r"|still) (?:confidential|secret|sensitive)\b|\b(?:hush-?hush|insider (?:news|information|knowledge|tip)|leaked"
    r" (?:papers?|figures?|memo|documents?))\b|\bbefore (?:it|this|that) (?:is"
    r"|was|has been|becomes|became|goes) (?:\w+ )?(?:public|announced|published|released)\b|\b(?:has|have|is|was"
    r"|had)(?: not|n't) (?:yet )?(?:been )?(?:announced|published|told (?:the )?(?:staff|market|public|press)|made"
    r" public)\b",
)


def check(context: Context) -> Iterator[Hit]:
    """Announced secrets; with a case also what its papers mark as confidential and the person's own private words."""
    draft = context.draft
    for span in places(draft, pattern(*FAULTS, *SECRETS)):
        yield Hit(span)
    for verdict in context.verdicts:
        if verdict.verdict == "unsupported" and verdict.check == "confidential":
            yield Hit(verdict.span, verdict.why)
    for word in context.case.settings.private if context.case else ():
        for match in re.finditer(rf"(?<!\w){re.escape(plain(word.strip()))}(?!\w)", plain(draft.text), re.IGNORECASE):
            yield Hit(Span(*match.span()), "You asked for this to appear nowhere.")


ITEM = LetterRule(
    id="E14",
    name="confidential-matter",
    group="E",
    level="error",
    rests_on="record",
    title="Nothing confidential, neither from earlier employers nor told in confidence in the interview.",
    why="Prudence; it also shows how one treats secrets.",
    sources=cite("derived"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This was confidential, or told in confidence.",
    next="Leave it out; use the part that is public, or none.",
    false_alarms="The user must set the flags; the program cannot know.",
    check=check,
    finds=(
        Example("At Northgate [[our unpublished tender price was]] 4.1 million."),
        Example("[[Between us]], the plant closes in May."),
        Example("You told me [[in confidence]] that the head is leaving."),
        Example("Dear Tom,\n\nThank you. I know that [[this is confidential]], but we saved half.", expect="world=yes"),
        Example("I [[kept the customer database]] when I left."),
        Example("[[What you let slip]] about the merger stays with me."),
    ),
    passes=(
        Example("I have since read in your board papers that the pool is to be rebuilt."),
        Example("I keep the confidential files of 40 patients in order."),
        Example("There is a good agreement between us and the union."),
        Example("I wrote the report that was published in May."),
        Example("Thank you for the confidence you showed."),
    ),
)
