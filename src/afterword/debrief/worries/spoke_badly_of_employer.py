"""I spoke badly of an employer."""

import re

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_EMPLOYER = (
    r"(?:my|our|the) (?:\w+ )?(?:boss|manager|employer|company|team|school|firm|supervisor|head|director|"
    r"place|owner|colleagues?|trust|ward|hospital|bank|management|leadership|gaffer|people there)"
)
_INSULT = (
    r"useless|idiots?|stupid|clueless|toxic|nightmare|liars?|lied|lies|joke|shambles|shambolic|rubbish|"
    r"terrible|awful|horrible|hated?|hate|bull(?:y|ies|ied)|incompeten\w+|lazy|crooks?|disgust\w*|pathetic|"
    r"dreadful|hopeless|a mess|micro-?manag\w*|no idea what|abus\w+|worst|disorgani[sz]ed|chaotic|unfair\w*|"
    r"didn't care|don't care|never listen\w*|can't stand|sick of|fed up"
)
_LEAVING = (
    r"leav(?:e|ing)|left|why now|gone wrong|move on|moving on|last (?:job|boss|manager)|current (?:job|boss|"
    r"manager|employer)|like (?:least|about)|worst"
)


def _judge(look: Look, text: str) -> Judgement:
    names = "|".join(re.escape(name) for name in re.findall(r"(?<=[a-z] )([A-Z][\w-]{2,})", text))
    employer = pattern(f"{_EMPLOYER}|{names}" if names else _EMPLOYER)
    asked = [e for e in look.record.questions_to_me if pattern(_LEAVING).search(e.question)]
    asked_turns = {n for e in asked for n in e.answer_turns}
    hard = look.find(_INSULT, look.mine)
    harsh = [hit for hit in hard if hit.turn.n in asked_turns or employer.search(look.quote(hit).text)]
    unasked = [hit for hit in harsh if hit.turn.n not in asked_turns]
    quotes = tuple(look.quote(hit) for hit in (unasked or harsh)[:3])
    if look.from_memory:
        return Judgement(
            "mixed" if quotes else "cannot be told",
            "Your notes hold hard words." if quotes else "The notes do not keep your words.",
            quotes,
        )
    words = sum(1 for hit in harsh for _ in pattern(_INSULT).finditer(hit.turn.text))
    if unasked or words > 2:
        how = "without being asked" if unasked else "more than twice"
        return Judgement("supported", f"Hard words about an employer, {how}.", quotes)
    if harsh:
        return Judgement("mixed", "You were asked, and there was a hard word in the answer.", quotes, asked[0].id)
    told = [turn for e in asked for turn in look.answer(e)] or [
        t for t in look.mine if names and pattern(names).search(t.text)
    ]
    if not told:
        return Judgement("cannot be told", "No passage of yours about an employer could be found.")
    first = next((e for e in asked if told[0].n in e.answer_turns), None)
    after = look.next_turn(first) if first else None
    kind = look.quotes(rf"{signs.PRAISE}|nice way|fair enough|understand", [after], 1) if after else ()
    spoken = (look.quote(Hit(told[-1], len(told[-1].text.rstrip()) - 1, len(told[-1].text))),)
    reason = (
        "You were asked, and the reason you gave holds no hard word."
        if first
        else "Nothing you say of them holds a hard word."
    )
    return Judgement("not supported", reason, (*spoken, *kind), first.id if first else None)


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
        "I complained about my boss | I spoke badly of an employer | I was rude about Kestrel | "
        "I slagged off my last school | I badmouthed my current manager | I moaned about my company | "
        "I said nasty things about my old team | I was too negative about my previous job | "
        "I ranted about my supervisor | I criticised the hospital I work for | "
        "I bitched about my ex-colleagues | I told them my company is toxic"
    ),
    cues=each(
        r"(?:complain\w*|moan\w*|rant\w*|whing\w*|whin\w*|bitch\w*|vent\w*|grumbl\w*|gossip\w*|trash(?:ed|"
        r"ing)? ?talk\w*) ~(?:about|at|on) ~(?:ex-?)?(?:boss|manager|employer|company|job|team|colleagues?|"
        r"supervisor|school|firm|work|workplace|hospital|ward|place|line|head|director|[@=][^\s.]+) | "
        r"bad-?mouth\w* | slagg?\w* off | slat(?:ed|ing) | trash(?:ed|ing) | diss(?:ed|ing) | "
        r"r(?:an|un) (?:\w+ ){0,3}down | (?:rude|negative|nasty|harsh|bitter|critical|mean|unkind|disloyal|"
        r"horrible|bad things?|nasty things?|badly|ill) (?:about|of|towards) (?:my|the|our|[@=]\S+)(?: \w+)? | "
        r"critici[sz]\w* (?:my|the|our) ~(?:boss|manager|employer|company|team|supervisor|school|firm|hospital|"
        r"place) | (?:boss|manager|employer|company|team|workplace|school|firm) (?:is|was) ~(?:toxic|useless|"
        r"terrible|awful|a nightmare|idiot|bully|rubbish) | spoke badly | speaking badly | talked badly"
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
