"""The words by which a question goes back to an earlier one, takes up its answer, or moves on."""

import re
from typing import Final

LENGTHS: Final = (2, 4, 7, 11, 16, 24, 40)
AMOUNT: Final = re.compile(
    r"\b(?:how (?:many|much|often|long|big|far|old)|numbers?|figures?|percent\w*|rate|roughly|ballpark|date|amount)\b"
)
NUMBER: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fif\w+|twenty|thirty|forty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|million|half|dozen|couple)\b"
)
WH: Final = re.compile(r"\b(?:what|who|whose|when|where|why|how|which)\b")
POINTS: Final = re.compile(r"\b(?:that|it|this|these|those|he|she|they|them|him|her|there|then|one)\b")
GENERAL: Final = re.compile(
    r"\b(?:always|usually|generally|normally|every|important|try to|i'd|would|you have to|you just|tend to|pretty)\b"
)
WE: Final = re.compile(r"\b(?:we|we're|we've|we'd|our)\b")
MINE: Final = re.compile(r"\b(?:i|i'm|i've|i'd|my)\b")
PAST: Final = re.compile(r"\b(?:was|were|did|had|went|said|got|rang|told|came|took|made|gave|[a-z]{3,}ed)\b")
CUES: Final = {
    "refers": re.compile(
        r"\b(?:again|back to|another way|differently|rephrase|the question (?:was|is)|my question|i asked|i was asking"
        r"|earlier|you (?:still )?(?:haven't|didn't)|never (?:got|said|told|heard)|still|not (?:quite |really )?clear"
        r"|didn't (?:hear|catch|get)|i meant|i mean|another go|other half|the rest of|first part|second part"
        r"|(?<!when i )go back"
        r"|come back|from another side|what i'm after|what i want to know|more (?:specific|particular|specifically)"
        r"|more after|try (?:that|it|this)|as i said|so is that a|you were going to|but (?:specifically|actually)"
        r"|i(?:'m| am) asking|to be clear"
        r"|(?:i|we) (?:have|did|do)(?: not|n't) (?:quite )?(?:follow|understand|get|catch)\w*"
        r"|i've not (?:quite )?followed"
        r"|lost me|half answered|pin you down|press you|push you)\b"
    ),
    "unclear": re.compile(
        r"\b(?:not|never|n't|haven't|didn't|don't) (?:\w+ )?(?:clear|follow\w*|quite (?:see|get|got)"
        r"|get(?:ting)? (?:it|why|how))"
        r"\b|\bunclear\b|\byou've told (?:me|us) (?:what|about|how)\b|\bi suppose i'm\b|\bstill (?:not|don't"
        r"|wonder\w*)\b"
    ),
    "one": re.compile(
        r"\b(?:(?:is|was) there (?:one|a|any|an actual|ever)|(?:a|an|one|any) (?:specific|concrete|actual|real"
        r"|particular"
        r"|single|named)|specifically|one (?:person|time|example|case|occasion|instance|day|that)|an example"
        r"|for example"
        r"|for instance|an instance|actually (?:did|happened|do)|what did you (?:actually|yourself|personally) do"
        r"|did you (?:actually|ever|yourself)|can you (?:think of|name) (?:a|one|an)|happened to you|(?:something"
        r"|anything) (?:that )?(?:happened|you did)|have you got one\W*$|when (?:was|did) (?:that|it|this) (?:last )?"
        r"(?:happen\w*)?|the last time|real example|comes? to mind|sticks? (?:in your mind|out)|such as)\b"
    ),
    "general": re.compile(
        r"\b(?:that's (?:what|how) you(?:'d| would)|what you would do|in general|in theory|in principle|generally"
        r"|that's the theory|hypothetically)\b"
    ),
    "insists": re.compile(
        r"\b(?:though|actually|so is that a|which is it|yes or no|exactly|really)\b\W*(?:\w+\W*){0,2}$"
    ),
    "own": re.compile(
        r"\b(?:which|what) (?:bits?|parts?|pieces?|half|side|share)\b.*\b(?:you|yours?)\b|\byour (?:own )?(?:part"
        r"|bit|piece|share"
        r"|role)\b|\byou (?:yourself|personally)\b|\bwas (?:that )?(?:you|yours)$|\bdid you do\b"
    ),
    "part": re.compile(
        r"\b(?:first|second|third|other|last|next) (?:part|half|bit|piece)\b|\b(?:the )?rest of (?:my|the|that)\b"
    ),
}
MOVES_ON: Final = re.compile(
    r"\b(?:why (?:us|here|ourselves|this (?:job|role|place|school|company|team|firm|bank|one)|(?:would|do"
    r"|did) you (?:want to )?(?:leave"
    r"|apply))|before that|after that|since then|what else|anything else|another one|other ones?|next one|moving on"
    r"|move on"
    r"|back to (?:work|business|the (?:list|sheet|questions|job))|the year before|nowadays|any more|let's (?:move"
    r"|turn|talk|go)|last (?:one|question)|my turn)\b"
)
# What says outright that an answer was not the one asked for.
OUTRIGHT: Final = re.compile(
    r"\byou(?:'ve| have)? (?:only |sort of |kind of )?(?:half|partly) answered\b|\bi (?:did )?asked? (?:you )?(?:if"
    r"|whether|for|what|which|how"
    r"|when|who|why)\b(?! you (?:to|want))|\byou (?:haven't|didn't|still haven't|have not|never) (?:\w+ )?(?:answer"
    r"|answered|told|said)\b"
    r"|\b(?:that's|that was|that is)(?: not|n't) (?:quite |really )?(?:what i (?:asked|was asking|meant)"
    r"|the question|my question)\b"
    r"|\b(?:ask|put|try) (?:it|that|this|you) (?:again|another way|differently|a different way|once more)\b"
    r"|\brephrase\b|\bother half of (?:that|it|my|the question)\b|\bmy question was\b|\bi'm (?:still )?(?:after"
    r"|asking) (?:the|about the|for the) (?:when|who"
    r"|how many|how|why|where|what|date"
    r"|number|figure|name)\b"
)
# "When I go back to see who was right": not back to the question.
HABIT: Final = re.compile(r"\b(?:when|if|whenever) (?:i|we|you|they|he|she) (?:go|come) back(?: to)?\b")
UNHEARD: Final = re.compile(
    r"\b(?:sorry|pardon|come again|went (?:by|past|over) me|missed (?:it|that)|(?:didn't|did not|couldn't"
    r"|never) (?:\w+ )?(?:catch|hear|get)"
    r"|say (?:that|it) again|once more|run that (?:by|past)|lost you)\b"
)
WIDENS: Final = re.compile(
    r"\b(?:take your time|(?:doesn't|needn't|does not|don't) (?:have to|need to)? ?be|any (?:time|one|thing)"
    r"|any(?:thing|body|one|where)"
    r"|for (?:instance|example)|say|(?:somebody|someone|something) (?:who|that|small)|no rush|it (?:can|could) be"
    r"|even (?:a|an|if)"
    r"|try (?:it|this)|think (?:of|about)|smaller)\b"
)
NOT: Final = re.compile(r"\b(?:not|never|\w+n't)\b")
GOES_BACK: Final = re.compile(
    r"\b(?:back to|going back|come back|earlier|first question|you were going to|another go|as i said|rest of"
    r"|other half|(?:first"
    r"|second|last) part)\b"
)
WENT_ON: Final = re.compile(
    r"\b(?:what|how) (?:did|happen\w*|came|went|was|were)[\w' ]{0,24} (?:then|next|afterwards)\W*$"
)
"""What came after what was told is no second asking for it."""
PUTS_A_CASE: Final = re.compile(r"^(?:(?:and|so|but|okay) )*(?:what )?(?:if|suppose|supposing|say|imagine)\b")
A_CASE: Final = re.compile(r"\b(?:if|suppose|imagine|would|say)\b")
FORM_WORDS: Final = frozenset(
    (
        "and so but or mm mhm okay right well then do does did would will could can should is are was "
        "were have had the a to you your um uh"
    ).split()
)
