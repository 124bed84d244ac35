"""The nudge while waiting."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_ASKS: Final = (
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
    r"\b(?:about|on|of) (?:the )?(?:timing|timeline|timescale|timetable)\b|\bany idea (?:when|of|how)\b",
    r"\b(?:tell|inform|advise|update) me\b[^.?!\n]{0,40}\b(?:anything|position|outcome|news|status"
    r"|decision|yet|stage)\b"
    r"|\bmade? up your minds?\b|\bno (?:communication|word|news|reply|answer)\b|\bchance to (?:decide|make)\b",
    r"\b(?:meant|expected|hoped|planned|intended) to (?:decide|let (?:me|us)|be in touch|ring|call"
    r"|write)\b|\bgrateful for"
    r" (?:a|any) (?:word|line|news)\b|\b(?:mind|minds) up\b|\bcan you tell me when\b",
    r"\bwhen (?:might|may|will|could|can|would|do|should) (?:a|an|the|your|you|i"
    r"|we)\b[^.?!\n]{0,40}\b(?:decision|decid\w+"
    r"|hear|know|news|expect\w*|choose|answer)\b",
    r"\b(?:has|is) (?:the|this|that|your) (?:[\w-]+ ){1,3}(?:been )?(?:filled|decided|taken|still open)\b"
    r"|\bstill (?:in the running|under consideration|being considered)\b",
)
_LONGEST: Final = 90
"""Words: a longer letter that asks for news is still a note. Our reading."""


def _shows(seen: Seen) -> bool:
    return not seen.is_long_note and seen.words <= _LONGEST and seen.weight(_ASKS) > seen.met


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.nudge import write

    return write(matter)


ITEM = Kind(
    id="nudge",
    name="nudge",
    title="Nudge",
    why="One friendly question about timing is easy to answer; a second one rarely helps.",
    sources=cite("S0", "indeed-hk", "careerwellminduk"),
    finds=(
        Example("We spoke on 4 March about the analyst post, and I remain very interested. Is there news on timing?"),
        Example("You expected to decide by the 14th. Could you tell me where things stand?"),
    ),
    passes=(
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("What do the crews make of the triage scheme?"),
    ),
    kind="nudge",
    rules_of="nudge",
    words=(20, 80),
    plan=("post and day", "what they said about timing", "interest", "one question"),
    when="One or two working days after the day they named; without one after about a week; once.",
    rank=70,
    shows=_shows,
    write=_write,
)
