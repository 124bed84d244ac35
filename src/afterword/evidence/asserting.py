"""Whether a sentence asserts something that could be false."""

import re
from typing import Final

_FRAME: Final = re.compile(
    r"^(?:dear|hi|hello|good (?:morning|afternoon|evening)|to whom|subject:|to:|re:|kind regards|best regards"
    r"|regards|best wishes|"
    r"warm regards|yours|sincerely|many thanks|with (?:best|kind|many)|cheers|p\.?s\.?)\b",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"^(?:to (?:add|answer)|regarding|concerning|as (?:to|for)|on (?:the|your)|about|with regard to)\b", re.IGNORECASE
)
_LEAD: Final = (
    r"^(?:(?:to be \w+|until|when|while|after|last|then|with)\b[^,.;:0-9]{0,60}?,? )?(?:(?:and|but"
    r"|so|also|then|still|yet|for that reason|in any case|either way|whatever you decide|for my part),? )*"
)
_WISH: Final = re.compile(
    _LEAD + r"(?:(?:i|we)(?:['’]d| would| should| shall| will|['’]ll| may| might) (?!not be)|(?:i|we) (?:hope|wish"
    r"|want|look forward|"
    r"remain|withdraw|understand|appreciate|apologi[sz]e|(?:really |very much )?enjoyed|would|prefer|care)\b|i "
    r"am (?:writing|withdrawing|looking|glad|happy|grateful|"
    r"sorry|keen|still|very|sure|excited|interested|available|convinced|confident|pleased|delighted|eager"
    r"|content|thankful)\b|"
    r"i['’]m (?:writing|withdrawing|looking|glad|happy|grateful|sorry|keen|still|very|sure|excited|interested"
    r"|pleased)\b|"
    r"i (?:have|['’]ve) (?:thought|been thinking|decided|written to|given it)|i['’]ve (?:thought|been thinking"
    r"|decided)|"
    r"i (?:can|could) (?:offer|bring|start|send|come|also|only)\b|please\b|let me\b|if (?:you|that|this|it|i"
    r"|there|we|any)\b|should (?:you|our|your)\b|may (?:i|we)\b|perhaps\b|feel free|"
    r"nothing would|it would|that would|this would|your .{3,60} would\b|could (?:i|you)\b|looking forward|one "
    r"correction|a correction|"
    r"before anything else)",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    _LEAD + r"(?:thank|thanks|many thanks|i am grateful|i['’]m grateful|i appreciate|it was (?:good|great|a pleasure"
    r"|lovely|nice))",
    re.IGNORECASE,
)
_BELIEF: Final = re.compile(
    _LEAD + r"(?:i|we) (?:think|believe|feel|suspect|guess|suppose|imagine|know)\b", re.IGNORECASE
)
_JUDGEMENT: Final = re.compile(
    r"^(?:you(?= are| were)|it|this|that|these|those|which|your|the (?:talk|conversation|interview|panel|role"
    r"|job|post))\b.{0,60}?\b(?:is|was|are|were|seems?|seemed|sounds?|felt|feels|stayed|struck|"
    r"made me|let me|means|meant|matters?|deserves)\b",
    re.IGNORECASE,
)
_OPINION: Final = re.compile(
    r"\bin my (?:opinion|view|eyes|book|humble opinion)\b|\b(?:to|for) my (?:mind|taste|money)\b|\b(?:to|for) me,"
    r"|\bas I see it\b|,? I (?:believe|find|feel|think|suppose),|\bI (?:firmly |really |do )?(?:believe|feel"
    r"|find) (?:that )?(?!I\b)"
    r"|^Your (?:\w+ )?(?:frankness|openness|honesty|candour|candor|patience|kindness|warmth|humour|humor|welcome"
    r"|directness"
    r"|courtesy|generosity|hospitality|good humour|enthusiasm)\b"
    r"|, I (?:think|believe|find)\W*$|^My (?:first|next) (?:step|task|move|thing) would be\b",
    re.IGNORECASE,
)
_SAYING: Final = re.compile(
    r"^(?:An? |No |Nobody |Nothing |One |People |Those who |Whoever |Whatever |[A-Z][a-z]+ing )(?!.*\b(?:I|my|me"
    r"|mine|we|our|us|you|your)\b)"
    r"(?!.*\b(?:was|were|had|did|\w+ed|fell|rose|grew|came|went|took|made|got|ran|held|kept|brought|sent|left|lost|won"
    r"|began|gave|half|third|quarter|twice|per ?cent) )(?!.{2,}[\dA-Z])"
)
_MY_PAST: Final = re.compile(
    r"\bI (?:have |had |also |then )*(?:\w+ed|was|did|ran|led|wrote|built|made|took|got|kept|had|brought|went|set"
    r"|taught|drew)\b"
)
_DEED: Final = re.compile(r"\b(?:I|my|me|mine|we|our)\b")
_VERBLESS: Final = re.compile(
    r"\b(?:I|you|he|she|they|we|it|who|which) [a-z]+\b|^(?:\S+ ){4,}\S+\.$"
    r"|\b(?:is|am|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must"
    r"|shall|should|\w+ed|\w+['’](?:s|ve|re|d|ll|m)|"
    r"took|gave|made|came|went|ran|led|wrote|built|found|kept|held|saw|told|said|got|put|brought|began|fell"
    r"|rose|grew|drove|rode|"
    r"taught|sold|bought|knew|left|lost|met|paid|read|sent|set|spent|stood|thought|won|hold|use|speak|know|work"
    r"|run|lead|have)\b",
    re.IGNORECASE,
)


def is_frame(text: str) -> bool:
    """Greetings, closings, names and telephone lines."""
    words = text.split()
    if _FRAME.match(text) and len(words) < 9:
        return True
    if not any(sign.isalpha() for sign in text) or (len(words) <= 3 and not any(sign.isdigit() for sign in text)):
        return True
    return len(words) < 12 and text.rstrip()[-1] not in ".!:;" and not has_verb(text)


def is_question(text: str) -> bool:
    """A question asserts nothing."""
    return text.rstrip("\"”')").endswith("?")


def is_thanks(text: str) -> bool:
    """Thanks: a claim only where they say what for was told."""
    return bool(_THANKS.match(text))


def is_wish(text: str) -> bool:
    """Wishes, intentions, requests, conditions."""
    return bool(_WISH.match(text))


def is_belief(text: str) -> bool:
    """What somebody thinks or feels."""
    return bool(_BELIEF.match(text))


def is_opinion(text: str) -> bool:
    """What the writer thinks of something, or a saying about how things are: nothing that a record could bear out."""
    return bool(_OPINION.search(text) or _SAYING.match(text)) and not _MY_PAST.search(text)


def is_judgement(text: str) -> bool:
    """A remark on how something was, without a deed of the writer in it."""
    return bool(_JUDGEMENT.match(text)) and not re.search(r"\bI\b", text)


def is_heading(text: str) -> bool:
    """What stands before a colon only to say what follows is about: "Regarding your question"."""
    return bool(_ABOUT.match(text))


def has_verb(text: str) -> bool:
    """Whether there is a verb by whose help something is asserted."""
    return bool(_VERBLESS.search(text))


def is_mine(text: str) -> bool:
    """Whether the writer speaks of themselves."""
    return bool(_DEED.search(text))
