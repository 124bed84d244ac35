"""No template remains, no machine signature, no straight copy of the advert."""

from collections.abc import Iterator
from functools import lru_cache

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.language.words import bare
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import inside_quotes, pattern

RUN = 9
"""Words in a row that the letter and the advert share: more than eight; our reading."""
RESIDUE = (
    r"\[(?:(?:your|the|my|their|insert|add|hiring|company|job|first|last|full|interviewer\S*|manager\S*|specific"
    r"|employer\S*) ?[^\[\]\n]{0,40}"
    r"|(?:name|topic|company|date|role|position|title|example|detail|phone|address|firm|post|day|something|number"
    r"|project)s?\b[^\[\]\n]{0,30}|(?-i:[A-Z][A-Z _/-]{2,40}|[A-Z][a-z]+(?: [A-Z][a-z]+)*))\](?!\(|:)|\{\{?\s*[\w"
    r" .-]+\s*\}\}?|<<?\s*(?:your |the |first |last |interviewer'?s? |hiring )?(?:name|company|role|topic|title"
    r"|date"
    r"|position|manager|insert)[^>@]*>",
    r"\b(?-i:X{3,}|TODO|TBD|TBC|FIXME)\b|\$\{\w+\}|%(?-i:[A-Z_]{3,})%|_{4,}|<<[^<>\n]{2,30}>>|\(insert"
    r" [^)\n]{2,40}\)|\binsert (?:your )?(?:name|topic|company|date|example|detail|specific)\w*|\blorem ipsum\b",
    r"\b(?-i:Firstname|Lastname|First Name|Last Name|Your Name|Company Name|Job Title)\b|\bas an? (?:ai"
    r"|artificial intelligence|language model)\b(?! \w)"
    r"|\bas an ai (?:language )?model\b|\bas a (?:large )?language model\b",
    r"\bi hope (?:that )?(?:this|my) (?:e-?mail|message|note|letter) finds you\b|\bi am writing to express\b",
    r"\bhere(?:'s| is) (?:a|the|your) (?:\w+ )?(?:draft|(?<!proper\s)(?<!full\s)(?<!true\s)(?<!better\s)version"
    r"|thank[- ]you (?:note|letter|e-?mail))\b|\bfeel"
    r" free to (?:adjust|customi[sz]e|edit|tweak|personali[sz]e)\b",
)
_TOKEN = pattern(r"\S*[^\W_]\S*")


def check(context: Context) -> Iterator[Hit]:
    """Open places and stock openings anywhere in the letter; runs of the advert's words in its sentences."""
    draft = context.draft
    parts = (draft.subject_span, draft.greeting, *draft.paragraphs, draft.postscript, draft.signature)
    for part in parts:
        for match in pattern(*RESIDUE).finditer(part.of(draft.text)) if part else ():
            yield Hit(Span(*match.span()).shift(part.start) if part else None)
    if context.case and context.case.job:
        advert = _runs(context.case.job.text)
        for paragraph in draft.paragraphs:
            for span in _copied(paragraph.of(draft.text), advert):
                message = "These words stand in the advert just so."
                yield Hit(span.shift(paragraph.start), message, settings={"words": RUN})


@lru_cache(maxsize=16)
def _runs(advert: str) -> frozenset[tuple[str, ...]]:
    theirs = [word for word in (bare(match.group()) for match in _TOKEN.finditer(advert)) if word]
    return frozenset(tuple(theirs[i : i + RUN]) for i in range(len(theirs) - RUN + 1))


def _copied(text: str, runs: frozenset[tuple[str, ...]]) -> Iterator[Span]:
    """Runs of `RUN` words or more that stand in the advert, too."""
    tokens = [match for match in _TOKEN.finditer(text) if bare(match.group())]
    mine = [bare(token.group()) for token in tokens]
    i = 0
    while i <= len(mine) - RUN:
        if tuple(mine[i : i + RUN]) not in runs:
            i += 1
            continue
        end = i + RUN
        while end < len(mine) and tuple(mine[end - RUN + 1 : end + 1]) in runs:
            end += 1
        span = Span(tokens[i].start(), tokens[end - 1].end())
        if not inside_quotes(text, span):
            yield span
        i = end


ITEM = LetterRule(
    id="E17",
    name="template-residue",
    group="E",
    level="error",
    rests_on="lexical",
    title="No template remains, no machine signature, no straight copy of the advert.",
    why="Copied text confirms a bad impression.",
    sources=cite("S3", "trendpulse", "advancegroup"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A piece of a template, or of somebody else's text, is still in the letter.",
    next="Fill it in, take it out, or say it in your own words.",
    false_alarms="Angle brackets of mail addresses.",
    check=check,
    finds=(
        Example("Dear [[[Name]]], I enjoyed discussing [[[TOPIC]]]."),
        Example("I look forward to joining [[{{company}}]]."),
        Example("Thank you for your time. [[XXXX]]"),
        Example("[[I hope this email finds you well]]."),
        Example("[[Here is a draft]] of your thank-you note:"),
        Example(
            "At Northgate I did what you need: [[turn leak reports, sensor readings and work orders "
            "into lists that crews can act on]].",
            expect="world=yes",
        ),
    ),
    passes=(
        Example("Dear Tom, your point on sensor drift stayed with me."),
        Example("The report is at <https://reports.example/2024> and my address is <jonas@mail.example>."),
        Example('She wrote "we was [sic] late" on the form.'),
        Example("My list is at [the depot's page](https://depot.example)."),
        Example("The blank form that nobody fills in was the first thing to go."),
    ),
)
