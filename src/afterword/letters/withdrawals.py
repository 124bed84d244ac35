"""What is wrong with a letter that withdraws."""

from collections.abc import Iterator
from typing import Final

from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.letters.model import Draft
from afterword.letters.phrases import pattern, plain
from afterword.letters.places import found, holds

_FURTHER: Final = (
    r"(?:proceed|continu|pursu|progress|go(?:ing)? (?:ahead|forward|any further|further|on with)|tak(?:e|ing) (?:it"
    r"|this|things|my application|the (?:post|job|role|process|next step|application)|up) ?|mov(?:e|ing) forward"
    r"|go(?:ing)? on (?:to|with)|tak(?:e|ing) part|com(?:e|ing) (?:to|for) the (?:second|next))"
)
WITHDRAWAL: Final = (
    r"\b(?:i|i'm|to|and|hereby|must|wish to)\b[^.?!\n]{0,40}\bwithdraw(?:ing|n)?\b(?! (?:the|money|cash"
    r"|funds)\b)|^\W*withdraw(?:ing|al)\b",
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
    r"\b(?:don't|do not|not) (?:think|believe|feel)\b[^.?!\n]{0,30}\b(?:right|fit|job|post|role"
    r"|place)\b[^.?!\n]{0,12}\bfor"
    r" me\b|\bcount me out\b|\b(?:don't|do not|not) (?:hold|keep) (?:the|a|that) \w+ (?:open )?for me\b",
    r"\bi (?:am|'m) (?:not|no longer|un)(?: be)? ?(?:in a position|able|willing|free)\b[^.?!\n]{0,12}"
    rf"{_FURTHER}",
    r"\b(?:application|candidature|candidacy|name)\b[^.?!\n]{0,60}\b(?:be|as|is|was|being) (?:withdrawn"
    r"|cancelled|closed"
    r"|taken (?:off|out)|removed)\b",
    r"\b(?:should|must) not (?:pursue|continue|proceed)\b|\bprefer not to (?:go|come|pursue|continue|proceed)\b",
    r"\bi(?:'ve| have) been offered\b[^.?!\n]{0,60}\b(?:take|taking|accept\w*|said yes)\b",
)
"""A letter that withdraws, in its own words."""
_WITHDRAWS: Final = (
    r"\bwithdr[ae]w\w*|\b(?:accepted|taken|taking|said yes to) (?:up )?(?:an?|another|the) (?:\w+ ){0,2}?(?:post|job"
    r"|role|position|offer|place)\b|\bno longer (?:wish to )?(?:be )?(?:consider|in the running|a candidate|pursu)"
    r"|\b(?:take"
    r"|taking|taken|remove|removing) (?:my name|myself|me)\b"
    r"|\b(?:step(?:ping|ped)?|stand(?:ing)?|bow(?:ing)?|pull(?:ing)?|drop(?:ping)?) (?:back|away|aside|down|out)\b"
    r"|\bdeclin(?:e|ing)\b"
    r"|\b(?:not|n't|against) (?:to )?(?:be )?(?:proceed|continu|pursu|go(?:ing)? (?:ahead|forward|any further|further"
    r"|on)"
    r"|take (?:it|this|things|my application) (?:any )?further|taking (?:it|this|up)|tak(?:e|ing) (?:the|part)"
    r"|accept)\w*"
    r"|\bclose my application\b|\bend my application\b"
)
_THANKS: Final = r"\bthank|\bgrateful|\bappreciat|\bkind of you"
_UNGRACIOUS: Final = (
    r"\b(?:something|somewhere|someone) better\b|\b(?:an? )?(?:much |far |more )?(?:better|more attractive"
    r"|superior|higher) (?:paid )?(?:offer|job|company|opportunity|salary|role|position|firm|package|employer)\b"
    r"|\b(?:more|better) (?:money|pay|paid)\b|\bpays? (?:more|better)\b"
    r"|\b(?:felt|feels|seemed|seems|was|is|looked|looks|sounded|sounds) (?:\w+ )?(?:dead|cold|filthy|dirty|grim"
    r"|shabby|unfriendly|weird|unprofessional"
    r"|chaotic|toxic|disorgani[sz]ed|badly run|old-fashioned|hopeless|a mess|depressing|boring|amateur\w*|rude"
    r"|hostile)\b"
    r"|\bnot (?:been )?(?:very |at all |particularly |really )?impressed\b|\bunimpressed\b|\bwaste of (?:my |your "
    r"|our |everyone's )?time\b|\bput(?:s)? (?:me|anyone|anybody) off\b|\bmisle(?:d|ading)\b|\b(?:dishonest|lied"
    r"|false (?:advert|pretences))\w*\b"
    r"|\bpays? (?:\w+ )?(?:more|better|higher)\b|\b(?:considerably|much|far|significantly|a lot|rather) (?:better"
    r"|more) (?:\w+ )?(?:paid|pay|salary|money|terms|conditions|prospects)\b"
    r"|\b(?:did not|didn't|does not|doesn't|do not|don't|never) (?:really |quite )?(?:strike|seem|feel|look|appear"
    r"|come across|sound|inspire|convince|take me seriously|live up)\b"
    r"|\b(?:to be (?:frank|blunt)|frankly|quite honestly|truth be told)\b|\b(?:concerned|worried) (?:about|by|over)"
    r" (?:the|your|how)\b|\b(?:poor|low|bad|terrible|weak|disappointing|badly) (?:\w+ )?(?:pay|salary|offer"
    r"|management|organi[sz]ation|morale|atmosphere|culture|run|impression|reviews)\b"
    r"|\b(?:your|the) (?:\w+ )?(?:pay|salary|money|offer|package) (?:\w+ )?(?:is|was|are) (?:\w+ )?(?:low|poor|too"
    r"|not|below|an insult|insulting)\b|\b(?:was|were|am|very|rather|be) disappoint(?:ed|ing)\b|\boff-?putting\b"
    r"|\balarmed\b|\bshocked\b|\bappalled\b|\bdismayed\b"
    r"|\b(?:not|n\'t|hardly) (?:\w+ ){0,3}?(?:somewhere|a place|an office|a team|people"
    r"|where)\b[^.!?\n]{0,30}\b(?:happy|enjoy|respect|want|work with|comfortable)\b|\b(?:were|are|was) (?:all"
    r" )?leaving\b|\b(?:looked at|on|checked) (?:his|her|their|your) (?:phone|watch|screen)\b|\bthe whole time\b"
    r"|\bbored\b|\bunfriendly\b"
    r"|\b(?:a|an absolute|complete) (?:joke|insult|disgrace|shambles|farce)\b|\b(?:so|as|too|very|how) (?:rude"
    r"|arrogant|cold"
    r"|unfriendly|unprofessional|dismissive|unkind|patronising)\b|\bwould not want to work (?:with|for|under|in"
    r"|there)\b"
    r"|\bgiven up on\b|\bunderpaid\b|\bbeneath me\b|\bred flags?\b|\bcannot respect\b|\bno future\b"
    r"|\b(?:rather|prefer to) (?:be|work|go) (?:somewhere|with (?:a|people)|in a \w+|at a \w+|where|for (?:a"
    r"|people))\b[^.!?\n]{0,20}"
    r"\b(?:that|who|where|which)\b|\b(?:seen|seeing) (?:the state of|how (?:the|you|your))\b|\bno (?:kitchen|place"
    r"|school|office"
    r"|ward|firm|team|job|house) for me\b|\bas good as (?:told|said)\b|\bi have no wish to\b|\b(?:pays|offers?)"
    r" (?:me )?(?:\w+ )?"
    r"a good deal\b|\bcome in with more\b|\b(?:half an hour|\w+ minutes) late to (?:their|your|his|her)\b|\bthe way"
    r" (?:you|the two"
    r" of you|your \w+) (?:spoke|talked|treat\w*)\b|\bwhere the advert\w* and the\b"
)
_AT_LENGTH: Final = (
    r"\b(?:at (?:some |great )?length|in (?:great |some |full )?detail)\b[^.!?\n]{0,20}\bwhy\b|\b(?:several|many"
    r"|a number of|a few|three|four|five|two) (?:\w+ )?reasons\b|\bin the (?:second|third) place\b"
    r"|\bsecond(?:ly)?,|\bthird(?:ly)?,"
    r"|\bfirstly\b[^.!?\n]{1,80}\bsecondly\b"
)
_LONGEST: Final = 120  # words: a reading of S2


def faults(draft: Draft) -> Iterator[tuple[Span | None, str]]:
    """Each thing that makes a withdrawal ungracious or unclear, with its place."""
    text = draft.text
    body = draft.body.of(text)
    for span in found(_UNGRACIOUS, text, draft.body):
        yield span, "A better offer or a fault of theirs has no place in a withdrawal."
    for span in found(_AT_LENGTH, text, draft.body):
        yield span, "One neutral reason is enough, or none."
        break
    if not holds(_WITHDRAWS, body) and not pattern(*WITHDRAWAL).search(plain(body)):
        yield (draft.sentences[-1] if draft.sentences else None), "It never says plainly that you withdraw."
    if not holds(_THANKS, body):
        yield (draft.sentences[0] if draft.sentences else None), "A withdrawal says thank you."
    if (count := count_words(body)) > _LONGEST:
        yield draft.body, f"{count} words: a withdrawal needs {_LONGEST} at most."
