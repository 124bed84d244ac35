"""Plain, assertive verbs; few hedges."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, places

MOST = 2
"""Hedges that pass; our reading."""
HEDGES = (
    r"\b(?:i )?just (?:wanted|thought|want|felt|hoped|wondered)\b|\bi feel (?:like|that)\b|\bmaybe\b|\bperhaps\b"
    r"|\bhopefully\b|\ba (?:little )?bit\b|\bif that makes sense\b",
    r"(?<!\bthis\s)(?<!\bthat\s)(?<!\bwhat\s)(?<!\bthe\s)(?<!\bany\s)(?<!\bother\s)(?<!\bsome\s)(?<!\bsame\s)(?<!\ba\s)(?<!\bone\s)(?<!\bright\s)(?<!\beach\s)(?<!\bnew\s)(?<!\bwhich\s)(?<!\bno\s)(?<!\bevery\s"
    r")"
    r"\b(?:kind|sort) of\b(?! (?:you\b|him\b|her\b|them\b))",
    r"\bi (?:guess|suppose|think)\b(?! (?:of|about)\b)|\bmight (?:possibly|perhaps|maybe|just)\b|\bpossibly\b"
    r"|\bmore or less\b|\bi(?:'d| would) (?:imagine|guess|say|think|hope to think|like to think)\b|\bi (?:could"
    r"|would)(?: not|n't) (?:\w+ )?(?:swear"
    r"|say for (?:sure|certain)|like to say)\b|\bit seems to me\b|\bi believe\b(?! in\b)|\bprobably\b|\bfairly\b"
    r"|\breasonably\b|\bif (?:it|that) is of"
    r" (?:any )?(?:use|interest)\b|\bas it were\b|\bof some use\b"
    r"|\bsomewhat\b|\bi was (?:just )?wondering\b|\bin a way\b|\bit (?:kind|sort) of\b",
)


def check(context: Context) -> Iterator[Hit]:
    """All hedges of the letter as one finding."""
    found = list(places(context.draft, pattern(*HEDGES)))
    if len(found) > MOST:
        near = [span for span in found if span.start - found[0].start < 300]
        told = (
            f"{len(found)} hedges: " + ", ".join(" ".join(span.of(context.draft.text).split()) for span in found) + "."
        )
        yield Hit(Span(near[0].start, near[-1].end), told, settings={"most": MOST})


ITEM = LetterRule(
    id="F10",
    name="hedging",
    group="F",
    level="warning",
    rests_on="lexical",
    title="Plain, assertive verbs; few hedges.",
    why="Low assertiveness carries the effect of anxiety on ratings.",
    sources=cite("feiler-powell-2016", "S2"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="So many hedges make a fact sound like a doubt.",
    next="Say it plainly: “I led the project.”",
    false_alarms='Honest doubt about a fact ("about 95").',
    check=check,
    finds=(
        Example("[[I just wanted to maybe add that I feel like I sort of]] led a project."),
        Example("[[Perhaps it was a bit late, and I guess]] the list was wrong."),
        Example("[[I suppose I'd more or less get used to it, I'd imagine]]."),
    ),
    passes=(
        Example("That kind of problem I know, and the other sort of delay, too."),
        Example("Maybe 95 tickets were left."),
        Example("I have thought about it since, and I think that the board is right."),
    ),
)
