"""What each sentence of a turn does: ask, order, doubt, invite, or none of these."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final, Literal

from afterword.debrief import phrases
from afterword.debrief.wording import length
from afterword.kernel.spans import Span
from afterword.language.patterns import Pattern
from afterword.language.questions import bare_start, is_question
from afterword.language.sentences import sentences

RUNS_ON: Final = 30
"""Words from which a question without a mark, with another behind it, went unanswered. Our own choice."""

Shape = Literal["question", "demand", "doubt", "statement about you", "invitation", "preface", "sound check", "none"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a turn (or what stands for one where nobody wrote full stops) and what it does."""

    span: Span
    text: str
    bare: str
    shape: Shape
    words: int
    marked: bool


@cache
def _compiled() -> dict[str, Pattern]:
    return {
        "invitation": Pattern(phrases.INVITATION, flags=0),
        "preface": Pattern(phrases.PREFACE, flags=0),
        "sound": Pattern(phrases.SOUND_CHECK, flags=0),
        "check": Pattern(phrases.CHECK_BACK, flags=0),
        "demand": Pattern(phrases.DEMAND, flags=0),
        "no demand": Pattern(phrases.NO_DEMAND, flags=0),
        "late demand": Pattern(phrases.LATE_DEMAND, flags=0),
        "i want": Pattern(phrases.I_WANT, flags=0),
        "doubt": Pattern(phrases.DOUBT, flags=0),
        "about you": Pattern(phrases.ABOUT_YOU, flags=0),
        "opener": Pattern(_OPENER),
    }


_OPENER: Final = (
    r"(?<=\s)(?:(?:so|and|but|okay|ok|now|um|uh|then|well) )*"
    r"(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|take (?:me|us) through|run (?:me|us) through"
    r"|give (?:me|us) (?:an?|the|your)|any (?:trouble|problems?|issues?|concerns|objections?)\b|describe (?:a|your"
    r"|how|the)|"
    r"(?:can|could|would|do|did|are|were|have|will|don't|haven't|aren't) (?:you|your|anyone|people|folks)\b|(?:has|is"
    r"|was) (?:your|anyone|there an?y?)\b|you got (?:an?|any|kids|children|little ones|family)\b"
    r"|is now (?:still )?(?:a )?(?:good|ok|okay"
    r"|convenient)\b|was (?:that|this"
    r"|it) (?:the|a|because|your|for|when|just)\b|(?:does|would"
    r"|will) (?:that|this|those|these)\b"
    r"|is there (?:a|any)|is (?:that|this) (?:ok|okay|all right|alright|fine)|"
    r"how(?:'s| (?:do|did|would|have|long|many|much|about|are|is|was|come|will|can|comfortable|well|often"
    r"|does))\b(?! i\b)"
    r"|what(?:'s| is| was| are| were| do| did| would| have| made| makes| kind| sort| about| attracted"
    r"| happened| can| brought| does| will)\b(?! we\b| i\b)|"
    r"why (?:do|did|are|were|would|have|should|us|this|is|not|an?)\b"
    r"|(?:what|which|how many) \w+ (?:have )?(?:you|y'all) (?:been|got|run|ran|use|used|have|worked|done|know)\b"
    r"|when (?:can|could|did|would|are|is|do"
    r"|have|was) (?:you|your|the)\b|where (?:do|did|are|were|have|is|would) (?:you|your)\b"
    r"|which (?:\w+ )?(?:do|did|would|have|are) you\b|which (?:one|bit|part|way) (?:is|was|did|do|were|are)\b"
    r"|when will i\b|where's (?:that|it|this)\b"
    r"|is (?:that|this|it) (?:in or around|roughly|about right|enough|going to|gonna"
    r"|what you)\b|who (?:do|did|would|was|were|is|has)\b"
    r"|who's (?:who's )?(?:on|with|the|my|going|gonna|in)\b|am i (?:by|on|going|gonna|the|with|alone)\b)"
)


# "say what would you do with it": the verb stands before the person, so it is asked here and not told.
_DIRECT: Final = re.compile(
    r"(?:(?:so|and|but|okay|ok|now|um|uh|then|well) )*"
    r"(?:what|how|why|when|where|which|who|how (?:long|much|many|often|far)) (?:do|does|did|would|are|were"
    r"|have|will|can|could) (?:you|we|they|it)\b|what (?:made|makes|brought|brings|attracted|drew) you\b"
    r"|what happened (?:there|then|next|after|with|in the end)\b",
    re.IGNORECASE,
)
_RHETORIC: Final = re.compile(
    r"\b(?:don't|isn't|aren't|doesn't|haven't|won't|wouldn't|can't) (?:they|it|we|he|she)(?: so)?$"
)
# What comes before an opener that is only part of a longer sentence: "tell me | how did", "I know | what is".
_LEADS_ON: Final = re.compile(
    r"\b(?:tell (?:me|us)(?: about| then)?|through|know|asked?|see|wonder(?:ing)?|explain|that's"
    r"|about|of|you|is|was|exactly|understand|describe|me|us|say|show|then|what|how|like)$"
)
_AFTER_ASKING: Final = re.compile(r"\b(?:what|which|how|when|where|who|why)\b(?: [\w'-]+){0,2}$")
# "I'd love to start with the path. How you got into it, and what a week is like.": the order goes on.
_ORDERED_ON: Final = re.compile(
    r"(?:and )?(?:how|what|why|where|when|who) (?:you|your|you've|it|a|the)\b(?!.*\b(?:is that|is to)\b)"
)
# "You got a driver, he's two hours out": what happens before the question is only the scene.
_SCENE: Final = re.compile(r"(?:so |now |and |okay |what about \w+ )*you(?:'ve)? (?:got|have) an?\b")
SCENE_WORDS: Final = 9
"""Words from which a piece with "you got a" sets the scene for the question behind it. Our own choice."""
_NEW_START: Final = re.compile(r"(?:so|but|okay|ok|now|well)\b", re.IGNORECASE)


def _embedded(before: str, opener: str) -> bool:
    """Whether the words just before make an apparent opener part of a longer sentence."""
    lead = before.strip().lower()
    if _NEW_START.match(opener):
        return lead.endswith(("know", "ask", "asked", "tell me", "tell us", "explain", "see"))
    return bool(_AFTER_ASKING.search(lead) or _LEADS_ON.search(lead))


def pieces(text: str, *, marks: bool) -> tuple[Span, ...]:
    """The sentences of a turn; a long stretch without full stops is cut where a question seems to open."""
    found: list[Span] = []
    for span in sentences(text):
        body = span.of(text)
        if length(body) < (45 if marks else 5):
            found.append(span)
            continue
        start = span.start
        for match in _compiled()["opener"].finditer(text, span.start, span.end):
            if length(text[match.start() : span.end]) < 3:
                continue  # a tag: "you drive, do you"
            before = text[max(start, match.start() - 20) : match.start()]
            direct = _DIRECT.match(text, match.start())
            if match.start() - start < 4 or (not direct and _embedded(before, match.group())):
                continue
            # A second question right behind the first belongs to it: parts are told apart later.
            if start != span.start and length(text[start : match.start()]) < 9:
                continue
            found.append(_trimmed(text, start, match.start()))
            start = match.start()
        found.append(_trimmed(text, start, span.end))
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> Span:
    body = text[start:end]
    left = len(body) - len(body.lstrip())
    return Span(start + left, start + len(body.rstrip()) if body.strip() else start + left)


def shape_of(text: str, *, marks: bool) -> tuple[Shape, str]:
    """What one sentence does, and its words without what leads in. `marks`: questions carry a "?" in this text."""
    bare = bare_start(text)
    rules = _compiled()
    marked = text.rstrip("\"'”’)- ").endswith("?")
    if not bare:
        return "none", bare
    if rules["invitation"].search(bare):
        return "invitation", bare
    if rules["sound"].match(bare):
        return ("none" if bare in ("sorry", "hello") else "sound check"), bare
    if rules["check"].match(bare):
        return "none", bare
    if rules["preface"].match(bare) and not rules["i want"].match(bare):
        return "preface", bare
    if rules["i want"].match(bare):
        return "demand", bare
    if rules["demand"].match(bare) and not rules["no demand"].match(bare):
        return "demand", bare
    if (late := rules["late demand"].search(bare)) and not phrases.OTHERS.search(bare[: late.start()]):
        return "demand", bare
    if marked and phrases.GO_ON.match(text):
        return "question", bare
    if marked and is_question(text) and not (phrases.TAG_ALONE.search(text) and not phrases.TO_YOU.search(bare)):
        return "question", bare
    if not marks and phrases.SHORT_QUESTION.match(bare):
        return "question", bare
    if is_question(text) and (not marks or phrases.OPENS.match(bare)) and len(bare.split()) > 2:
        return "question", bare
    if phrases.TAGGED.search(bare):
        return "question", bare
    if rules["doubt"].search(bare):
        return "doubt", bare
    if rules["about you"].match(bare) and not phrases.EXCLAIMS.match(bare):
        return "statement about you", bare
    return "none", bare


@lru_cache(maxsize=4096)
def read(text: str, *, marks: bool) -> tuple[Sentence, ...]:
    """The sentences of a turn, each with what it does."""
    out = []
    for span in pieces(text, marks=marks):
        body = span.of(text)
        shape, bare = shape_of(body, marks=marks)
        out.append(Sentence(span, body, bare, shape, length(body), body.rstrip("\"'”’)- ").endswith("?")))
    for i, sentence in enumerate(out[1:], start=1):
        if out[i - 1].shape == "demand" and sentence.shape == "none" and _ORDERED_ON.match(sentence.bare):
            out[i] = replace(sentence, shape="demand")
    if not marks:
        # Nobody wrote where the question ended: what runs on before the next one was talked past.
        for i, sentence in enumerate(out[:-1]):
            if sentence.shape == "question" and (
                sentence.words > RUNS_ON
                or _RHETORIC.search(sentence.bare)
                or (sentence.words > SCENE_WORDS and _SCENE.search(sentence.bare))
            ):
                out[i] = replace(sentence, shape="none")
    return tuple(out)
