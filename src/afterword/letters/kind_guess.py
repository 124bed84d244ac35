"""What kind of letter a draft is, when nobody says so."""

from typing import Final

from afterword.language.words import count_words
from afterword.letters.model import LetterKind
from afterword.letters.phrases import pattern, plain

_WITHDRAWAL: Final = (
    r"\b(?:i|to|and|hereby|must|wish to)\b[^.?!\n]{0,40}\bwithdraw(?:ing|n)?\b|^\W*withdraw(?:ing|al)\b",
    r"\bno longer (?:wish to )?be(?:ing)? considered\b|\btake my name out\b|\bremove me from consideration\b",
    r"\bdecided (?:not to (?:proceed|continue|go (?:ahead|forward|further)|pursue)|against (?:going|taking))\b",
    r"\b(?:take|pull) (?:myself|my name) out of the (?:process|running)\b|\bstep(?:ping)? back from the process\b",
)
_REJECTION: Final = (
    r"\bthank(?:s| you) (?:very much |so much |again )?for (?:letting me know|ringing|your (?:decision|call about)\b)",
    r"\bfor (?:telling|informing) me (?:so |very )?(?:quickly|soon|promptly|kindly|personally|in person"
    r"|yourself|(?:of|about)"
    r" (?:your|the) (?:decision|result|outcome))\b",
    r"\bi was not (?:chosen|selected|successful|appointed)\b|\bnot (?:to )?(?:have been|being) (?:chosen"
    r"|selected|successful)\b",
    r"\b(?:chosen|choose|appointed|picked|gone (?:with|for)) (?:someone|somebody|another)\b|\boffered (?:it"
    r"|the \w+) to\b",
    r"\b(?:keep|kept|have) me in mind\b|\bbe thought of (?:again|if|when)\b|\byour decision not to\b",
)
_NUDGE: Final = (
    r"\b(?:is|are) there (?:any |some |yet )*(?:news|update)|\bany (?:news|update|word)\b|\bheard nothing\b",
    r"\b(?:have|had) (?:i )?(?:not|n't) (?:yet )?heard\b|\bhaven't heard\b|\b(?:following|follow) up on (?:my"
    r"|our|the)\b",
    r"\bchecking in\b|\bwhere (?:things|you) (?:stand|are) (?:with|on)\b|\bpromised (?:me )?an? (?:answer|reply)\b",
    r"\bwhen (?:there will be|you (?:expect|hope) to (?:make|have|reach)) a decision\b|\bnews on (?:timing"
    r"|the (?:timing|post))\b",
)
_LONGEST_NUDGE: Final = 90
"""Words: a longer letter that asks for news is still a note. Our reading."""


def guess_kind(subject: str | None, body: str) -> LetterKind:
    """What kind of letter this is, by its own words; a note when nothing says otherwise."""
    text = plain(body)
    if pattern(*_WITHDRAWAL).search(text) or pattern(*_WITHDRAWAL).search(plain(subject or "")):
        return "withdrawal"
    if pattern(*_REJECTION).search(text):
        return "rejection-reply"
    if pattern(*_NUDGE).search(text) and count_words(body) <= _LONGEST_NUDGE:
        return "nudge"
    return "note"
