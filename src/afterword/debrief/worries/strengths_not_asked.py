"""They never asked what I am good at."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_papers import never_asked, own_evidence, requirements
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems


def _judge(look: Look, text: str) -> Judgement:
    topic = focus(look, text).topic - _VAGUE
    asked = look.record.questions_to_me
    named = [e for e in asked if len(topic & content_stems(e.question)) * 2 > len(topic)]
    near = [e for e in asked if topic & content_stems(e.question)]
    others = tuple(q for e in asked if e.kind not in ("small-talk", "other") for q in look.question(e))[:3]
    if topic:
        if named:
            return Judgement("not supported", "You were asked about it.", look.question(named[0]), named[0].id)
        if near and len(topic) > 1:
            reason = "One question came near it; whether it let you show this the record does not tell."
            return Judgement("mixed", reason, look.question(near[0]), near[0].id, "yes")
        told = [turn for turn in look.mine if topic <= content_stems(turn.text)] if not look.from_memory else []
        if told and len(topic) > 1:
            return Judgement(
                "mixed", "Nobody asked about it, but you brought it in yourself.", (look.best(told[0], topic),)
            )
        if look.from_memory and not asked:
            return Judgement("cannot be told", "The notes do not say what was asked.")
        return Judgement("supported", f"None of the {len(asked)} questions was about it.", others)
    wanted, missing = requirements(look), never_asked(look)
    if not wanted or not asked:
        return Judgement("cannot be told", "Without the advertisement, what should have been asked cannot be told.")
    count = f"{len(missing)} of {len(wanted)} points of the advertisement never came up in a question."
    own = [p for p in missing if own_evidence(look, content_stems(p.text))]
    if len(missing) * 2 >= len(wanted) and own:
        return Judgement("supported", count, others)
    return Judgement("mixed" if missing else "not supported", count, others, letter="yes" if own else None)


_VAGUE = content_stems(
    "strength strengths skill skills cv resume experience ability good chance show opportunity years year actual"
)


ITEM = Worry(
    id="W30",
    name="strengths-not-asked",
    title="They never asked what I am good at",
    why="Unstructured interviews predict poorly (.19). S1: the interviewer may not have collected it.",
    sources=(*cite("S1"),),
    says=each(
        "I couldn't show my strengths | They never asked what I am good at | They didn't ask me a single thing about "
        "firmware design | nobody asked about my years in intensive care | no questions about my actual skills | He "
        "never gave me a chance to talk about my degree | they skipped everything on my CV | I had no opportunity to "
        "show what I can do | They only asked about things I'm weak at | she asked nothing about my teaching"
    ),
    cues=each(
        r"(?:never|not|not once|hardly) ask(?:ed)? me (?:\S+ )?(?:about|on|what|how)(?: \S+){0,3} | (?:(?:they|he|she|"
        r"nobody|no one|@\S+|the \w+)) ~(?:not|never|nobody|no one|nothing|hardly|did not) ~(?:ask|"
        r"asked) (?:me )?~(?:about|what i|on|any|a (?:single )?thing|anything|single)(?: \w+)? | (?:nobody|no one|"
        r"none of them|neither of them) (?:ever |even )?asked (?:me )?~(?:about|what|on|anything|single) |"
        r" {who} asked (?:me )?nothing (?:about|on) | (?:no|not a single|not one|never any) questions? (?:about|"
        r"on) (?:my|the|anything) | not ~(?:show|demonstrate|shine|prove|talk about|get across) ~(?:strengths?|"
        r"skills?|what i (?:can|could)|best side|abilities|experience) | (?:no|not a|never (?:gave|given|got|had)|"
        r"never (?:gave|give) me) ~(?:chance|opportunity|opening) to (?:show|talk|shine|demonstrate|prove|speak) |"
        r" (?:skipped|ignored|passed over) ~(?:on |over )?(?:my |the )?(?:cv|resume|experience|strengths?|skills) |"
        r" only asked ~(?:weak|things i|what i (?:cannot|can not)) | asked (?:me )?nothing about (?:my|what|the)"
    ),
    decidable="yes",
    supports="A main requirement never came up and the user has evidence.",
    refutes="Covered.",
    letter="yes",
    rules=("C5", "D4"),
    otherwise="Steer: offer an example unasked.",
    caution="One only.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They never asked about my welding.\n"
            "Ann: Can you drive a van? {logistics yes}\n"
            "Me: Yes.\n"
            "Ann: Are you free on Saturdays? {logistics yes}\n"
            "Me: Yes.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: They never asked about my welding.\n"
            "Ann: Where did you learn welding? {background yes}\n"
            "Me: At the yard.",
            "not supported",
        ),
    ),
)
