"""Too serious / joke fell flat / swore / too casual."""

import re

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems

_SWEAR = (
    r"f+u+c+k\w*|(?:bull)?shit\w*|arse\w*|ass ?hole|bastards?|bollocks|bloody|wank\w*|piss(?:ed)? off|pissed|crap|"
    r"god ?damn\w*|bitch\w*|damn|f\*+k?\w*|s\*+t|effing|feck\w*|shite|bugger\w*"
)
_OF_SWEARING = (
    r"sw(?:ore|ear\w*)|curs(?:ed|ing)|f[- ]?(?:bomb|word)|s[- ]word|bad language|effing|language|"
    rf"{_SWEAR}"
)
_LIKED = (
    r"(?:\[|\()?(?:laugh(?:s|ed|ing|ter)?|chuckl\w+)(?:\]|\))?|ha(?:ha)*[.,!]|that's (?:funny|very good|brilliant)|"
    r"very funny|fit (?:right )?in|i like (?:that|you|her|him)|(?:having|stealing) that"
)
_TALK = content_stems(
    "joke jokes joking humour humor funny laugh laughed casual formal serious stiff tone swear swore said made"
)
_NO_HARM = (
    r"no harm|no offen[cs]e (?:was )?taken|(?:nobody|no one|they didn't|neither) (?:\w+ )?(?:minded|bothered|seemed to "
    r"mind)|(?:took|taken) it (?:well|in good part|kindly)|laughed (?:at|with|along)|had a laugh"
)
_SOON, _HELD = 5, 2
"""How many turns later it was still taken well, and words of the worry that a place must hold. Readings."""
_NUMBERS = ("No", "One", "Two", "Three")


def _judge(look: Look, text: str) -> Judgement:
    asked = pattern(_OF_SWEARING).search(text)
    swore = look.quotes(_SWEAR, look.mine)
    if look.from_memory:
        noted = swore or (look.quotes(r"i swore|swore|swear word|f-?bomb", look.mine, 1) if asked else ())
        if calm := () if noted else look.quotes(_NO_HARM, look.mine, 1):
            return Judgement("not supported", "You noted that nobody took it badly.", calm)
        reason = "You noted it." if noted else "Notes keep no tone, and this is not judged here."
        return Judgement("supported" if noted else "cannot be told", reason, noted)
    if swore:
        count = f"{_NUMBERS[len(swore)]} hard word{'s' if len(swore) != 1 else ''} of yours"
        return Judgement("supported", f"{count} {'stand' if len(swore) != 1 else 'stands'} in the record.", swore)
    if asked and look.transcript.verbatim in ("yes", "partly"):
        return Judgement("not supported", "No swear word of yours stands in the record.")
    said = _meant(look, text)
    after = look.turns(range(said[0].turn + 1, said[0].turn + _SOON)) if said and said[0].turn else ()
    liked = look.quotes(_LIKED, [turn for turn in after if not look.is_mine(turn)], 2)
    if liked:
        return Judgement("not supported", "What stands in the record is mild, and they took it well.", (*said, *liked))
    return Judgement("cannot be told", "Tone and humour do not stand in the words, and this is not judged here.", said)


def _meant(look: Look, text: str) -> tuple[Quote, ...]:
    """The words of the person that the worry quotes, or speaks of in two words of its own."""
    named = re.findall(r"called (?:him|her|them) (\w+)|['\"“‘]([^'\"”’]{3,40})['\"”’]", text)
    words = [re.escape(word) for pair in named for word in pair if word]
    quoted = look.quotes("|".join(words), look.mine, 1) if words else ()
    topic = focus(look, text).topic - _TALK
    best = max(look.mine, key=lambda turn: len(topic & content_stems(turn.text)), default=None)
    held = best is not None and len(topic & content_stems(best.text)) >= _HELD
    return quoted or ((look.best(best, topic),) if best and held else ())


ITEM = Worry(
    id="W36",
    name="wrong-tone",
    title="Too serious / joke fell flat / swore / too casual",
    why=(
        "Swearing 51% deal-breaker. S4 names both too serious and not serious. Liking gap: others liked you better "
        "than you think."
    ),
    sources=(*cite("S4", "careerbuilder-2018"),),
    says=each(
        "I was too stiff | my joke bombed | I swore in the interview | I was too casual | my joke fell flat | I was "
        "too serious | I made an inappropriate joke | I laughed too much | I dropped the f-bomb | I was too informal "
        "with the head | I was too familiar | too formal and robotic"
    ),
    decidable="in part",
    supports="Swearing; an insulting joke.",
    refutes="Anything milder: no lasting sign in the record.",
    letter="no",
    rules=("F7",),
    caution="A program cannot judge humour and tone.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I swore.\nAnn: How was the launch? {background yes}\nMe: It was a bloody shit show.", "supported"
        ),
        Example("Worry: My joke fell flat.\nAnn: How was the launch? {background yes}\nMe: Wet.", "cannot be told"),
    ),
    passes=(Example("Worry: I swore.\nAnn: How was the launch? {background yes}\nMe: It was hard.", "not supported"),),
)
