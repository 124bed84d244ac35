"""Whether a single utterance asks something, with or without punctuation."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.language.patterns import Pattern
from afterword.language.words import FILLED_PAUSES

_APOSTROPHE: Final = str.maketrans({"’": "'", "‘": "'", "`": "'"})

# Words that may stand in front of the words that ask.
_LEADS: Final = frozenset(
    "so well and but or now oh ah okay ok right then like yeah yes yep no nope anyway anyhow "
    "actually basically hey hi hello "
    "alright all good great fine sure cool nice sorry wow gosh gee hm hmm mm um i mean you know let "
    "me see just also plus "
    "cause because aw lovely brilliant excellent perfect super grand awesome ha haha ooh righto cheers "
    "clever interesting wonderful lucky impressive exactly true "
    "see say look listen wait first firstly second finally next lastly again honestly please".split()
)
_PHRASES: Final = (
    "i mean",
    "you know",
    "let me see",
    "let's see",
    "all right",
    "of course",
    "by the way",
    "to start with",
    "to start us off",
    "to start off",
    "to start",
    "to kick off",
    "to kick us off",
    "to kick things off",
    "to begin with",
    "to begin",
    "first of all",
    "first off",
    "out of curiosity",
    "out of interest",
    "if you don't mind",
    "in that case",
    "on that note",
    "before we start",
    "for example",
)

_SUBJECT: Final = (
    r"(?:(?:you|ya|we|they|he|she|it|i|there|that|this|these|those|anybody|anyone|anything|somebody|someone|something"
    r"|everybody|everyone|everything|nobody|none|one|people|any|all|most|some|both|either|each|many|other)\b"
    r"|(?:the|your|his|her|our|their|my|its|an?|another|such)\b)"
)
_AUX: Final = (
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|shall|may|might|am|must|need"
    r"|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't"
    r"|wouldn't|shouldn't|ain't)"
)
_NOT_SUBJECT: Final = r"(?:that's|the (?:same|best|only) thing)"

_INVERTED: Final = rf"{_AUX}(?: not)? (?!{_NOT_SUBJECT}){_SUBJECT}"
# A name or a plural noun as the subject needs a verb that cannot be an order ("do", "have") or a main verb.
_INVERTED_BARE: Final = (
    r"(?:does|did|is|are|was|were|has|can|could|will|would|should) (?!not\b|to\b|be\b|just\b|never\b"
    r"|always\b)[\w'-]+ (?:[\w'-]+ )?\w+"
)

_WH: Final = r"(?:what|where|who|whom|whose|when|why|how|which)"
_WH_VERB: Final = (
    r"(?:'s|'re|'d|'ve|'ll| (?:is|are|was|were|do|does|did|don't|doesn't|didn't|isn't|aren't|wasn't"
    r"|weren't|have|has|had|can|could|will|would|won't"
    r"|can't|couldn't|wouldn't|should|shouldn't|shall|might|may|am))\b"
)
_WH_NOUN: Final = (
    r"(?:what|which|whose|how (?:many|much|long|often|far|old|big|large|soon|quickly|fast|hard|easy"
    r"|comfortable|confident|familiar|well|good|bad"
    r"|important|close|late|early|else|recently|high|deep|different))\b"
)

_QUESTION: Final = "|".join(
    (
        rf"{_WH}{_WH_VERB}(?! why\b| how i\b| where i\b| when i\b)",
        rf"{_WH_NOUN}(?: [\w'-]+){{0,5}}? {_AUX} (?:{_SUBJECT}|[\w'-]+)",
        rf"{_WH_NOUN} (?:kind|kinds|sort|sorts|type|types|part|parts|time|else|about)\b",
        r"(?:what|who) (?:happens|happened|made|makes|brought|brings|attracted|attracts|drew|draws|drives"
        r"|motivates|motivated|went|goes|comes|came"
        r"|if|else|about|gets|gave|got|decides|decided|runs|ran|owns|pays|interests|interested|appeals"
        r"|worked|changed|led|sets|counts|matters|drove|kept|keeps|prompted)\b(?! on\b)",
        r"(?:how|what) (?:about|come|many|much)\b",
        r"is now (?:still )?(?:a )?(?:good|ok|okay|convenient)\b",
        r"how (?:long|often|far|old|many|much|big)\b(?:(?! it\b).)*$",
        r"why (?:not|us|me|here|now|that|this|the|would|them|these|those|[\w'-]+$)\b",
        r"(?:where|when|why|how|which|which one|which ones|what time|who else|what else|where else"
        r"|like what|such as|as in|and then what|since when|how so)$",
        _INVERTED,
        rf"{_INVERTED_BARE}.*\b(?:or|to|in|at|with|of)\b|(?:does|did|is|are|was|were|has|can|could|will"
        rf"|would) [\w'-]+ {_WH}",
        r"(?:any|anything|anybody|anyone) (?:\w+ )?(?:else|questions?|ideas?|thoughts?|kids|children|pets"
        r"|experience|concerns|chance|luck|problems?|other|particular|of)\b",
        r"(?:you got (?:any|an?)|you ever|ever|got any|have any|know what|ready|mind if|care to|you mean"
        r"|you think)\b(?!.*\bbut\b).{0,40}$",
        rf"(?:in|on|at|for|from|to|by|with|of|about|since|under|until|after|during) (?:what|which|whom"
        rf"|whose|how (?:many|much|long))\b.*\b{_AUX} (?:{_SUBJECT}|\w+)",
    )
)

_TAG: Final = (
    r"\b(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't"
    r"|wouldn't|shouldn't|ain't) "
    r"(?:it|you|they|we|he|she|there|that|this|i)$"
    r"|\b(?:not|n't|never|no|nobody|nothing)\b.*(?<! him)(?<! her)(?<! them)(?<! me)(?<! you)(?<! to) (?:is|are"
    r"|was|were|does|do|did|has|have|can|could|will"
    r"|would) (?:it|you|they|we|he|she|there)$"
    r"|^(?:you|your|you're|you've|i don't)\b.* (?:right|correct)(?<!you're right)(?<!it's right)(?<!that's right)$"
    r"|^(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|wouldn't|can't|haven't) (?:it|they|you|he|she"
    r"|that)$"
    r"|[\w'-]+ [\w'-]+ (?:huh|eh|innit|you said|is that right|is that it|or what|or no)$"
)
_LATE: Final = (
    rf"\b(?:and|so|but|or|because|then|if|anything|now|is|um|uh) (?:what|how|why|where|which"
    rf"|who) {_AUX} (?:you|they|we|he|she|your|the|it|that|this|those|these)\b"
    rf"|(?:\b(?:and|so|but|or|well|now|then|okay) ){_AUX} (?:you|they|we|he|she|your|there|anybody"
    rf"|anyone)\b(?! know what)"
    r"|\b(?:what about|how about)\b"
)

_NEVER: Final = "|".join(
    (
        r"what (?:a|an)\b",
        r"how (?:nice|funny|lovely|awful|interesting|neat|true|wonderful|terrible|sad|sweet)$",
        r"what i\b",
        r"(?:what|how|where|when|why|which) (?:we|they|he|she|it|you|the|my|people) (?!.*\b(?:or what"
        r"|right)$)(?!about\b)",
        r"which (?:is|was|are|were|means|makes|i|we|would be|has|had)\b(?! (?:it|that|which|your|the"
        r"|better|yours|one))",
        r"(?:what|who|how) (?:is|was|'s) (?:nice|good|interesting|funny|important|great|scary|amazing) (?:is|was)\b",
        r"what(?:'s| is| was) (?:nice|good|interesting|funny|weird|strange|really)\b",
        r"what (?:i'm|i've|i'd|we're|we've|they're|happened was|happens is|it is|it was|else can you)\b",
        r"who knows\b",
        r"when (?:i|you|we|they|he|she|it|the|my|i'm|you're|we're|it's)\b",
        r"how (?:i|we|they)\b",
        r"(?:have|had|do) (?:to|a|the|that|some|all|one|this|it|an|two|been|not)\b(?! (?:you|they|we|he"
        r"|she|work|help|bother|matter|mean|make|seem|sound|look|include|have|go|get|come|right)\b)",
        r"(?:may|might|must|need) (?:be|the|that|all|one)\b",
        r"(?:can|could|will|would|is|are|was|were|should|did) (?:be|not|all|just)\b",
        r"(?:do|does|did|is|are|was|were|have|has|can|could|will|would) (?:that|this|it|they|you|we|he|she"
        r"|i)$(?<!do you)(?<!did they)(?<!are they)(?<!is it)(?<!is that)(?<!did you)(?<!do they)"
        r"(?<!does it)(?<!have you)(?<!was it)(?<!are you)(?<!do i)",
        r"(?:had|were|should) (?:i|we|he|she|they|you) .* (?:would|'d|could)\b",
        r"(?:whether|which if|that i guess)\b|how (?:shall|should|can|do) i (?:say|put) (?:it|this)\b",
        r"you have a (?:good|nice|great|lovely)\b|(?:did|didn't|don't) you know$",
        r"(?:is|was|were|are) (?:an?|the) [\w'-]+$|was (?!it\b|that\b|this\b|there\b|he\b|she\b|your\b|the\b"
        r"|i\b)\w+ \w+ \w+ with\b",
        # what somebody is said to have asked
        rf"(?:[\w'-]+ ){{0,8}}(?:i'm|she's|he's|they're|we're|i was|she was|he was|they were) (?:going"
        rf"|like) (?:well )?(?:{_WH}|{_AUX})\b",
        rf"(?:{_WH}|{_AUX}|how) .*\b(?:the|an|if|because)$",
        r"(?:how|what|well) (?:about|how about)$",
    )
)

_NO_QUESTIONS: Final = frozenset(
    {
        "really",
        "what",
        "is it really",
        "excuse me",
        "pardon",
        "is it",
        "is that right",
        "are you",
        "do you",
        "did you",
        "yeah",
        "is that so",
        "huh",
        "you do",
        "you did",
        "you have",
        "yes",
        "right",
    }
)
"""What a listener says, question mark and all, without wanting an answer."""


@cache
def _patterns() -> tuple[Pattern, ...]:
    return tuple(Pattern(source, flags=0) for source in (_QUESTION, _NEVER, _TAG, _LATE))


@lru_cache(maxsize=8192)
def bare_start(text: str) -> str:
    """The utterance in lower case without punctuation, fillers, repeated words and the words that merely lead in."""
    plain = text.translate(_APOSTROPHE).lower()
    words = [w for w in re.findall(r"[\w'-]+", plain) if w not in FILLED_PAUSES and w.strip("'-")]
    kept: list[str] = []
    for word in words:
        # "do, do you", "what what is": somebody starting over
        if kept and (word == kept[-1] or (word.endswith("-") and len(word) < 6)):
            continue
        kept.append(word)
        if len(kept) >= 4 and kept[-2:] == kept[-4:-2]:
            del kept[-2:]
    joined = " ".join(kept)
    changed = True
    while changed:
        changed = False
        for phrase in _PHRASES:
            if joined.startswith(phrase + " "):
                joined, changed = joined[len(phrase) + 1 :], True
        head, _, rest = joined.partition(" ")
        if rest and head in _LEADS and head not in {"you", "i", "let", "see", "say", "all"}:
            joined, changed = rest, True
    return joined


@lru_cache(maxsize=16384)
def is_question(text: str) -> bool:
    """Whether the utterance asks something: a question in its form, a tag, or one marked as such by its "?"."""
    stripped = text.strip()
    if not stripped:
        return False
    joined = bare_start(stripped)
    if not joined:
        return False
    marked = stripped.rstrip("\"'”’)- ").endswith("?")
    if marked:
        return joined not in _NO_QUESTIONS
    asks, never, tag, late = _patterns()
    if never.match(joined):
        return bool(tag.search(joined)) and len(joined.split()) > 3
    words = len(joined.split())
    if asks.match(joined):
        # "are you" and "why don't": broken off before anything was asked
        return words > 2 or (
            joined.startswith(("wh", "how", "any")) and not joined.endswith(("is", "do", "are", "don't"))
        )
    if (words > 3 or words == 2) and tag.search(joined):
        return True
    return words <= 30 and bool(late.search(joined))
