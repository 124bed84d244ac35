"""Clothes, handshake, entrance."""

import re

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_THINGS = (
    r"suit|tie|shirt|dress|jacket|tunic|uniform|outfit|shoes|trainers|boots|hair|clothes|jeans|polo|overalls|"
    r"sandals|hoops|heels"
)
_CODE = (
    r"dress code|(?:we|they|everyone) (?:wears?|dress(?:es)?)|no (?:jeans|trainers)|needn't have|(?:under|"
    r"over)dressed|too casual"
)
_KIND = (
    rf"(?:nice|smart|lovely|love (?:your|the|that)|like (?:your|the|that)) (?:\w+ )?(?:{_THINGS})|don't worry "
    rf"about (?:the|your) (?:{_THINGS})|you look (?:very |really )?(?:smart|nice|fine|great)"
)


_TOLD = (
    rf"(?:e-?mail|letter|invite|invitation|advert|website|text)\b[^.]{{0,30}}(?:said|says|asked|told|"
    rf"put)\b[^.]{{0,60}}(?:{_THINGS}|(?:all|in) (?:black|navy|white)|jewell?ery|dangl\w+|sleeves|closed[- ]toe|wear|"
    rf"dress\w*)|dress code|told (?:us|me) to wear"
)
_REMARKED = (
    rf"(?:she|he|they|everybody|boss|manager|director|head) (?:said|asked|looked|pointed|remarked|"
    rf"frowned)\b[^.]{{0,60}}(?:{_THINGS})|looked me up and down|we did say"
)
_SAW = r"clocked|noticed|spotted|stared at|eyed|remarked|pointed|looked (?:straight )?down (?:and|at)"
_NO_WORD = "Nobody says a word about it, and words have no picture."


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    if look.from_memory:
        return _noted(look)
    if code := look.quotes(_CODE, look.theirs, 2):
        return Judgement("mixed", "Somebody spoke of how one dresses; what they made of it cannot be told.", code)
    if kind := look.quotes(_KIND, look.theirs, 2):
        return Judgement("not supported", "The one remark on it was a kind one.", kind)
    if remarks := look.quotes(rf"your (?:{_THINGS})", look.theirs, 2):
        return Judgement("mixed", "Somebody remarked on it; what they made of it cannot be told.", remarks)
    return Judgement("cannot be told", _NO_WORD)


def _noted(look: Look) -> Judgement:
    names = "|".join(re.escape(part) for person in look.record.case.interviewers for part in person.name.split())
    saw = rf"(?:{names}|he|she|they) (?:\w+ )?(?:{_SAW})"
    told = look.quotes(_TOLD, look.mine, 1)
    # What they saw counts in the line that speaks of clothes.
    worn = look.find(f"{_THINGS}|wore|wearing|dressed", look.mine)
    remark = look.quotes(_REMARKED, look.mine, 1) or look.quotes(saw, [hit.turn for hit in worn], 1)
    if told and remark:
        return Judgement(
            "supported", "It had been told beforehand how to dress, and somebody spoke of it.", (*told, *remark)
        )
    if told or remark:
        return Judgement("mixed", "You noted it; what they made of it cannot be told.", (*told, *remark))
    return Judgement("cannot be told", _NO_WORD)


ITEM = Worry(
    id="W38",
    name="appearance",
    title="Clothes, handshake, entrance",
    why=(
        "Dress 50% deal-breaker in a poll; S1 says it can cost the job; spotlight effect: about half as many notice "
        "as feared."
    ),
    sources=(*cite("S1", "careerbuilder-2018", "gilovich-2000"),),
    says=each(
        "wrong outfit | limp handshake | I looked a state. Still in my tunic, with the kettle behind me. | I was "
        "underdressed | I had a coffee stain on my shirt | I wore jeans and they were all in suits | My hair was a "
        "mess | my room was a mess behind me on camera | sweaty handshake | I tripped coming in the door | I was "
        "overdressed | I looked scruffy"
    ),
    decidable="no",
    supports="An explicit code was broken.",
    refutes="No remark.",
    letter="no",
    otherwise="Ask about the dress code.",
    caution='Outside the record: say "cannot be told".',
    judge=_judge,
    finds=(Example("Worry: I was underdressed.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),),
    passes=(
        Example(
            "Worry: I was underdressed.\n"
            "Ann: You needn't have come in overalls, we do have a dress code.\n"
            "Me: I came from work.",
            "mixed",
        ),
    ),
)
