"""What kind of letter a draft is, when nobody says so."""

from typing import Final

from afterword.language.words import count_words
from afterword.letters.model import LetterKind
from afterword.letters.phrases import pattern, plain

_FURTHER: Final = (
    r"(?:proceed|continu|pursu|progress|go(?:ing)? (?:ahead|forward|any further|further|on with)|tak(?:e|ing) (?:it"
    r"|this|things|my application|the (?:post|job|role|process|next step|application)|up) ?|mov(?:e|ing) forward)"
)
WITHDRAWAL: Final = (
    r"\b(?:i|i'm|to|and|hereby|must|wish to)\b[^.?!\n]{0,40}\bwithdraw(?:ing|n)?\b(?! the)|^\W*withdraw(?:ing|al)\b",
    r"\bwithdraw(?:ing|al of)? (?:my|from the|from this|from your)\b",
    r"\bno longer (?:wish |want |able |in a position |going )?(?:to )?(?:be(?:ing)? )?(?:considered|consider\b"
    r"|available"
    rf"|a candidate|{_FURTHER})",
    r"\b(?:take|taking|taken|remove|removing|cross|strike) (?:me|my name|myself|my application) (?:out|off|from)\b",
    rf"\b(?:decided|decision|chosen|going|prefer|concluded|rather)\b[^.?!\n]{{0,40}}\b(?:not|against) (?:to"
    rf" )?{_FURTHER}",
    rf"\bi (?:will|shall|would|am|do|can|could)(?: not|n't|not)(?: now)? (?:be )?(?:able to )?(?:going to )?{_FURTHER}",
    r"\b(?:step|stepping|stepped|bow|bowing|bowed|pull|pulling|pulled|drop|dropping|dropped|stand|standing) (?:back"
    r"|out|away|aside|down) (?:of|from|at|now|here|and|so)\b(?=[^.?!\n]*\b(?:process|application|running|race|stage"
    r"|selection|recruitment|consideration|others?|someone|somebody|point|here)\b)",
    r"\b(?:i have|i've|having) (?:just |now |since |already |today )?(?:accepted|taken|said yes to|agreed to take)"
    r" (?:up )?(?:an?|another|the|a different) (?:\w+ ){0,2}?(?:post|job|role|position|offer|place)\b",
    r"\b(?:not|isn't) (?:be )?(?:the right|right) (?:\w+ ){0,3}for me\b|\bclose my (?:file|application)\b",
)
"""A letter that withdraws, in its own words."""

_REJECTION: Final = (
    r"\bthank(?:s| you) (?:very much |so much |again )?for (?:letting me know|ringing\b[^.?!\n]{0,25}\b(?:news|to"
    r" (?:tell|let|say)|(?:about|of) (?:the|your) (?:decision|result))"
    r"|(?:your|the) (?:decision|call about|reply|e-?mail of|news)\b)",
    r"\bfor (?:telling|informing) me (?:so |very )?(?:quickly|soon|promptly|kindly|personally|in person"
    r"|yourself|(?:of|about)"
    r" (?:your|the) (?:decision|result|outcome))\b",
    r"\bi (?:was|have|had|am)(?: not|n't) (?:been )?(?:chosen|selected|successful|appointed|offered)\b|\bnot (?:to"
    r" )?(?:have been|being) (?:chosen|selected|successful|offered)\b|\b(?:was|were|am|being|been) (?:turned down"
    r"|rejected|unsuccessful)\b|\byour rejection\b|\b(?:turn(?:ed|ing)?|passed?) (?:me (?:down|over)|on me)\b",
    r"\b(?:chosen|choose|appointed|picked|gone (?:with|for)|hired|selected|went (?:with|for)|decided (?:on|for)) "
    r"(?:someone|somebody|another|a different)\b|\boffered (?:it|the \w+) to\b",
    r"\b(?:keep|kept|have|bear) me in mind\b|\bbe thought of (?:again|if|when)\b|\b(?:your|the|this) decision not to\b",
    r"\b(?:the|your) (?:new|successful|chosen) (?:colleague|candidate|person|appointee|hire)\b|\b(?:the (?:person"
    r"|candidate|one)|whoever) (?:you|who) (?:have |has |was |were )?(?:chose|chosen|appointed|got|picked|selected"
    r"|hired|will be joining)\b",
    r"\b(?:disappoint\w+|sorry|sad|surprised|astonished|amazed|shocked|stunned|upset|baffled|puzzled|not surprised"
    r"|hoped for (?:better|other|different) news)\b[^.?!\n]{0,60}\b(?:decision|outcome|result|news|your (?:e-?mail"
    r"|letter|message|call))\b",
    r"\b(?:accept|understand|respect|appreciate)\b[^.?!\n]{0,20}\byour decision\b|\bhow you (?:came to|reached|made)"
    r" (?:this|your|that|the) (?:result|decision|choice|conclusion)\b|\bdisappointed,? (?:of course|naturally"
    r"|not to)\b|\b(?:your|the|this) (?:letter|e-?mail|message|call|news|decision) (?:\w+ )?(?:came as|was|is|has"
    r" been|hit me|left me)"
    r" (?:\w+ )?(?:a |an )?(?:blow|shock|surprise\w*|disappoint\w+|hard|sad|painful|upset|baffl\w+|puzzl\w+)\b|\bwho"
    r" did you"
    r" (?:take|choose|hire|pick)\b|\bthe news\b(?=[^.?!\n]*\b(?:sorry|kind|sad|disappoint\w*)\b)|\bof course,? (?:i"
    r" am |i'm |i was )?(?:disappointed|sorry)\b",
    r"\b(?:future|another|other|next|later|similar|further|new)\b[^.?!\n]{0,30}\b(?:posts?|vacanc\w+|openings?|roles?"
    r"|positions?|opportunit\w+|jobs?)\b[^.?!\n]{0,50}\b(?:comes? up|arises?|arose|came up|opens?|become)\b",
)
_ABOUT_RESULT: Final = (r"^re:.*\b(?:outcome|decision|application|result)\b",)
_NUDGE: Final = (
    r"\b(?:is|are|was|were) there (?:any |some |yet |been )*(?:news|update|word|progress|decision)",
    r"\bany (?:further |more )?(?:news|updates?|word|progress)\b|\bheard nothing\b|\b(?:a|an|brief|short|quick)"
    r" update\b",
    r"\b(?:have|had|'ve)(?: i)? ?(?:not|n't) (?:yet )?(?:heard|received|had (?:a|any))\b|\bstatus of (?:my|the|"
    r"this|our)\b"
    r"|\b(?:know|learn|ask|enquire|inquire)\b[^.?!\n]{0,20}\bstatus\b|\b(?:would|will|to|shall) revert\b|"
    r"\b(?:follow(?:ing)?|chas(?:e"
    r"|ing)) up\b",
    r"\bchecking (?:in|back|whether|if)\b|\bwhere (?:things|you|matters|we|i) (?:stand|are|have got) ?(?:with|on|to)?\b"
    r"|\bpromised (?:me )?an? (?:answer|reply)\b",
    r"\bwhen (?:there (?:will|might|may) be|you (?:expect|hope|think|intend|might|may|will|are likely)|i (?:can|might"
    r"|may|could)|a decision|the decision|we)\b[^.?!\n]{0,40}\b(?:decision|decide\w*|hear|know|news|made|expect\w*)\b",
    r"\b(?:news|word|update) (?:on|about|of|from)\b|\b(?:decision|answer) (?:has|have|had) (?:yet )?been (?:made"
    r"|reached|taken)\b|\b(?:made|reached|come to|taken) (?:a|your|any) decision\b",
    r"\b(?:a |the |your )?(?:decision|answer|reply|result|outcome) (?:was|would|might|should|will|is|came|due|within)\b"
    r"|\b(?:ask|wonder\w*|know) (?:if|whether|when|where|how)\b[^.?!\n]{0,50}\b(?:decision|process|application|post"
    r"|role|position|news|timing|timeline|recruitment)\b|\b(?:days|weeks|a week|fortnight|month) (?:ago|since|now)\b",
    r"\b(?:about|on|of) (?:the )?(?:timing|timeline|timescale|timetable)\b",
)
_MEETING: Final = (
    r"\bthank(?:s| you)\b[^.?!\n]{0,30}\b(?:time|conversation|chat|interview|meeting|talk\w*|seeing|hour|showing|tour"
    r"|walk\w*|having me|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|afternoon))\b"
)
_ANSWERS: Final = (
    r"\byou (?:had |also |then |both )?(?:asked|wondered|wanted to know|raised|were curious)\b|\byour question\b"
)
_LONGEST_NUDGE: Final = 90
"""Words: a longer letter that asks for news is still a note. Our reading."""
_SHORTEST_NOTE: Final = 60
"""Words: from here on a letter that also answers a question of theirs is a note, whatever it hopes for. Our reading."""


def guess_kind(subject: str | None, body: str) -> LetterKind:
    """What kind of letter this is, by its own words; a note when nothing says otherwise."""
    text, head = plain(body), plain(subject or "")
    if pattern(*WITHDRAWAL).search(text) or pattern(*WITHDRAWAL).search(head):
        return "withdrawal"
    words = count_words(body)
    met = bool(pattern(_MEETING).search(text))
    long = words >= _SHORTEST_NOTE and met
    if long and pattern(_ANSWERS).search(text):
        return "note"
    if _weight(_REJECTION, text) + _weight(_ABOUT_RESULT, head) > long:
        return "rejection-reply"
    if words <= _LONGEST_NUDGE and _weight(_NUDGE, text) > met:
        return "nudge"
    return "note"


def _weight(phrases: tuple[str, ...], text: str) -> int:
    """How many of the signs a text shows."""
    return sum(1 for phrase in phrases if pattern(phrase).search(text))
