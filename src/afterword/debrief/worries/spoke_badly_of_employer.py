"""I spoke badly of an employer."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_complaints import hard_words, kind_words
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_LEAVING = (
    r"(?:you|you're|your|you've|why)\b[^.?!]{0,30}\b(?:leav(?:e|es|ing)|left|move on|moving on)|why now|(?:got|has|"
    r"had|have) you (?:\w+ )?(?:looking|leaving|thinking of)|looking (?:around|elsewhere|for a (?:change|move|"
    r"new))|(?:last|current|present) (?:job|boss|manager|employer|role|place)|like (?:least|about) (?:your|the) "
    r"(?:job|work|last|current)|reasons? for (?:leaving|the (?:move|change))|worst (?:thing|boss|job)|gone wrong"
)
_MANY, _PLAIN = 2, 80
"""Sentences and words up to which a complaint or a reason is short. Readings."""


def _judge(look: Look, text: str) -> Judgement:
    asked = [e for e in look.record.questions_to_me if pattern(_LEAVING).search(e.question)]
    asked_turns = {n for e in asked for n in e.answer_turns}
    insults, hard = hard_words(look, text, asked_turns)
    quotes, kind = tuple(dict.fromkeys((*insults, *hard)))[:3], kind_words(look)
    if look.from_memory:
        if quotes:
            return Judgement("supported" if insults else "mixed", "Your notes hold the hard words.", quotes)
        if kind:
            return Judgement("not supported", "Your notes say good things about them, and no hard word.", kind)
        return Judgement("cannot be told", "The notes do not keep your words.")
    place = next((e.id for e in asked for quote in quotes if quote.turn in e.answer_turns), None)
    if insults or len(hard) > _MANY:
        how = "You were asked why, and the answer" if place else "What you said unasked"
        return Judgement("supported", f"{how} holds hard words about an employer.", quotes, place)
    if hard:
        return Judgement("mixed", "You were asked, and the answer says something against them.", quotes, place)
    told = [turn for e in asked for turn in look.answer(e)]
    if not told:
        return Judgement("cannot be told", "No passage of yours about an employer could be found.")
    first = next(e for e in asked if told[0].n in e.answer_turns)
    after = look.next_turn(first)
    took = look.quotes(rf"{signs.PRAISE}|nice way|fair enough|understand|makes sense", [after], 1) if after else ()
    said = (look.quote(Hit(told[-1], len(told[-1].text.rstrip()) - 1, len(told[-1].text))),)
    if look.words_of(told) > _PLAIN and not kind:
        reason = "No plainly hard word stands in what you said; how it sounded the record does not show."
        return Judgement("cannot be told", reason, said, first.id)
    reason = "You were asked, and the reason you gave holds no hard word."
    return Judgement("not supported", reason, (*(kind[:1] or said), *took), first.id)


ITEM = Worry(
    id="W35",
    name="spoke-badly-of-employer",
    title="I spoke badly of an employer",
    why="48 to 58% of employers in polls name it.",
    sources=(
        *cite("careerbuilder-2013"),
        Source("Afterword's worry catalogue", "W35: thresholds and conditions", "reading"),
    ),
    says=each(
        "I complained about my boss | I spoke badly of an employer | I was rude about Kestrel | I slagged off my last "
        "school | I badmouthed my current manager | I moaned about my company | I said nasty things about my old team "
        "| I was too negative about my previous job | I ranted about my supervisor | I criticised the hospital I work "
        "for | I bitched about my ex-colleagues | I told them my company is toxic"
    ),
    decidable="yes",
    supports="Unasked, or more than two sentences, or insulting.",
    refutes="A neutral reason (more responsibility).",
    thresholds=(Threshold("sentences", "> 2 count", "reading"),),
    letter="no",
    rules=("E9", "D10"),
    otherwise="A neutral two-sentence reason.",
    caution="Reporting unlawful conduct is another matter.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I moaned about my old school.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: My old school was a nightmare, the head is useless. Here I'd start from the scheme of work.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I moaned about my old school.\n"
            "Ann: Why are you leaving your school? {motivation yes}\n"
            "Me: It has stopped teaching Latin. I've liked working there.",
            "not supported",
        ),
    ),
)
