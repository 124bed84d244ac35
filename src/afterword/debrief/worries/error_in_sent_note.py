"""I sent a note with a mistake in it."""

import re

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite

_FACT = (
    r"names?|call\w+|addressed|(?:dear )?(?:mr|mrs|ms|miss|sir|madam)|company|firm|hospital|school|department|job "
    r"title|role|date|(?:mon|tues|wednes|thurs|fri)day|figure|number|\d+|wrong person"
)
_SLIP = r"typo\w*|spelling|wiht|comma|apostrophe|capital|letters?|you're|grammar|misspel\w+|word"


_NOBODY = {"sir", "madam", "all", "team", "both", "everyone", "panel", "there", "colleagues", "hiring"}
_SENT = (
    r"i (?:\w+ )?(?:sent|wrote|(?:e-?)?mailed|messaged)|sent (?:the|a|my|them|her|him|it|off)|my (?:note|mail|e-?mail|"
    r"thanks?)|thank(?:ing|s|[- ]you)? (?:mail|note|letter|e-?mail|message)"
)
_ADDRESS = r"(?:dear|respected|hi|hello) (?:(?:mr|mrs|ms|miss|dr|prof)[.]? )?\w+"
_OWNED = r"(?:spel\w+|typo\w*|wrong(?:ly)?|misspel\w+|mistake|should (?:have been|be|have said)|it's actually|mixed up)"


def _noted(look: Look) -> tuple[Quote, ...]:
    """In notes: a line on what was sent that owns up to a mistake, or greets by a name that nobody there has."""
    case = look.record.case
    names = {part.lower() for person in case.interviewers for part in person.name.split()}
    sent = [hit.turn for hit in look.find(_SENT, look.mine)] if look.from_memory else []
    for hit in look.find(_ADDRESS, sent):
        name = hit.text.split()[-1]
        known = look.find(re.escape(name), [turn for turn in look.mine if turn.n != hit.turn.n])
        if name[0].isupper() and name.lower() not in names | _NOBODY and not known:
            return (look.quote(hit), *look.quotes(_OWNED, [hit.turn], 1))
    return ()


def _judge(look: Look, text: str) -> Judgement:
    if wrong := _noted(look):
        return Judgement("supported", "Your notes hold a name that nobody there has. One line puts it right.", wrong)
    reason = 'What you sent is not in the case; "afterword check" reads it.'
    if pattern(_FACT).search(text):
        reason += " If a name or a fact is wrong in it, one line puts it right."
    elif pattern(_SLIP).search(text):
        reason += " A slip of the keys alone needs no second letter."
    return Judgement("cannot be told", reason)


ITEM = Worry(
    id="W49",
    name="error-in-sent-note",
    title="I sent a note with a mistake in it",
    why="Misspelt names have cost jobs (avidcareerist); writers worry too much about wording (Kumar & Epley 2018).",
    sources=(*cite("avidcareerist", "kumar-epley-2018"),),
    says=each(
        "typo in my thank-you | I sent a note with a mistake in it | I misspelled her name in the email | I put the "
        "wrong company name in my thank you note | I sent the follow-up to the wrong person | there was a spelling "
        "mistake in my letter | My thank-you email had the wrong role in it"
    ),
    decidable="yes",
    supports="Name, company or fact wrong.",
    refutes="Small typing error.",
    letter="partly",
    rules=("A1", "A4", "D11"),
    otherwise="Check before sending.",
    caution="No second letter for a comma.",
    judge=_judge,
    finds=(
        Example(
            "Worry: There was a typo in my thank-you note.\nAnn: Why us? {motivation yes}\nMe: The site.",
            "cannot be told",
        ),
    ),
    passes=(Example("Worry: I misspelled her name in the email.\nAnn: Hello.\nMe: Hello.", "cannot be told"),),
)
