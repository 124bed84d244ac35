"""Whom they look for, in their own words: "I'd want a driver who rings me before the probe does"."""

import re
from collections import Counter
from collections.abc import Iterator

from afterword.debrief.model import Debrief
from afterword.evidence.voice.pronouns import SOMEBODY, stands_alone, turn
from afterword.language.patterns import Pattern
from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.letters.capitals import restored
from afterword.letters.topic import Topic, telling
from afterword.transcripts.model import Turn

_LEAST, _MOST = 3, 17
_BONUS = 0.8
_ONE = r"(?P<one>somebody|someone|a person|an? (?:[\w-]+ ){0,2}?[\w-]+)"
_SOUGHT = re.compile(
    rf"\b(?:(?:i|we)(?:'d| would|'ll| do)?(?: really| still| just| always| only)?"
    rf" (?:want|need|like|look for|value|hope for|could do with)"
    rf"|(?:i'm|we're|i am|we are)(?: really)? (?:looking for|after)"
    rf"|what (?:i|we)(?: really)? (?:look for|want|need|'m looking for|'re looking for|am looking for|are looking for)"
    rf"(?:, [^,]{{3,30}},)? is) {_ONE} (?:who|that)(?P<do>['’]\w+ .+| .+)$",
    re.IGNORECASE,
)
_MEANT = re.compile(r"^(?:it|that)['’]s (?P<one>somebody|someone) who(?P<do>['’]\w+ .+| .+)$", re.IGNORECASE)
_END = re.compile(
    r"(?:[,;:–—]|[.] | - | (?:because|so that|although|though|but|if|unless|while|since|as well)\b).*$", re.IGNORECASE
)
_LONG = {"'s": "is", "'ll": "will", "'d": "would", "'ve": "have"}
_HAS = re.compile(r"(?:been|come|gone|got|had|done|seen|run|worked|lived|stood|\w{3,}ed)\b")
_UNFIT = Pattern(
    r"\b(?:you|your|yours|here|late|sick|leav(?:e|ing)|quit\w*|cheap|money|paid|pay|salary|weekends?|overtime|young"
    r"|women|men|english|british|native|married|children|kids|family|stuff|things?|whatever|something|like that"
    r"|is like|anyway|kind of|sort of|cry\w*|die[ds]?|um|uh|god|hell|bloody|shit|fits?|fitted)\b"
)


def sought_by(turns: Iterator[Turn], debrief: Debrief, rarity: Counter[str]) -> Iterator[Topic]:
    """What these turns say of the person they look for, as "a driver who rings you before the probe does"."""
    for turn_ in turns:
        for span in sentences(turn_.text):
            words = span.of(turn_.text)
            if "?" not in words and (clause := whom(words)) and (fit := restored(clause, debrief.case)):
                score = telling(clause, rarity) + _BONUS
                yield Topic("wanted", f"you are looking for {fit}", False, turn_.n, words, score, fit)


def whom(said: str) -> str | None:
    """The person and what they do, told to the one who said it; None when nobody is looked for in plain words."""
    plain = " ".join(said.replace("’", "'").split()).strip(" .!")
    match = _SOUGHT.search(plain) or _MEANT.match(plain)
    if match is None:
        return None
    one = match["one"].lower().replace("someone", "somebody").replace("a person", "somebody")
    if one != "somebody" and not SOMEBODY.fullmatch(one):
        return None
    does = _END.sub("", _written_out(match["do"])).strip()
    if not _LEAST <= count_words(does) <= _MOST or _UNFIT.search(does) or not re.match(r"[a-z]+ ", does):
        return None
    try:
        turned = turn(does, "interviewer")
    except ValueError:
        return None
    clause = f"{one} who {turned}"
    return clause if stands_alone(clause) else None


def _written_out(does: str) -> str:
    """ "'s come off the tools" as "has come off the tools"."""
    short = re.match(r"('\w+) (.+)$", does)
    if short is None:
        return does.strip()
    verb = "has" if short[1].lower() == "'s" and _HAS.match(short[2]) else _LONG.get(short[1].lower(), "is")
    return f"{verb} {short[2]}"


def the_one(whom_: str) -> str:
    """Whom they look for, as the candidate may wish to be: "the one who …"."""
    who, does = whom_.split(" who ", 1)
    return f"the {'one' if who == 'somebody' else re.sub(r'^an? ', '', who)} who {does}"
