"""I used the wrong name."""

import re

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite
from afterword.transcripts.model import Turn

_NAME = r"(?<=[\w,] )([A-Z][\w’'-]+)"


def _judge(look: Look, text: str) -> Judgement:
    about = focus(look, text)
    slips = look.record.signals.wrong_names
    found = [w for w in slips if w.wrong in text or w.person in about.people] or list(slips)
    if found:
        slip = found[0]
        if slip.put_right:
            again = look.quotes(re.escape(slip.person.split()[0]), _after(look, slip.put_right), 1)
            return Judgement("not supported", "It was put right at once.", (slip.said, slip.put_right, *again))
        times = "Once" if len(found) == 1 else f"{len(found)} times"
        return Judgement("supported", f"{times}, and nobody put it right.", tuple(w.said for w in found[:2]))
    known = {
        part
        for name in (look.record.case.me, *(p.name for p in look.record.case.interviewers))
        for part in name.split()
    }
    for name in re.findall(_NAME, text):
        said = [hit for hit in look.find(re.escape(name), look.mine) if hit.text == name]
        if name not in known and said and not look.from_memory:
            return Judgement(
                "supported", f"You said {name}, and nobody put it right.", tuple(look.quote(hit) for hit in said[:2])
            )
    return Judgement(
        "cannot be told",
        "No wrong name of yours stands in the record; what was heard there may differ from what was said.",
    )


def _after(look: Look, quote: Quote) -> tuple[Turn, ...]:
    return look.turns(range((quote.turn or 0) + 1, (quote.turn or 0) + 2))


ITEM = Worry(
    id="W33",
    name="wrong-name",
    title="I used the wrong name",
    why="S0 names it among the usual slips.",
    sources=(*cite("S0"),),
    says=each(
        "called her by the wrong name | I used the wrong name | I called the director Anita. Her name is Annika. | I "
        "mixed up the names of the two panel members | I kept calling Mr Shah Mr Khan | I pronounced her name wrong | "
        "got his name wrong twice | I said John instead of Jon | I forgot the interviewer's name"
    ),
    cues=each(
        r"wrong name | {me}(?:call(?:ed|ing)?|address(?:ed|ing)|greet\w*|thank\w*|refer\w* to) (?:[@=][^\s.]+|him|her|"
        r"them|the \w+|mr|mrs|ms|dr|sir|one of \w+)(?: [@=][^\s.]+)? (?:mr |mrs |ms |miss |dr |by |with |as )?(?:a |"
        r"the )?[@=][^\s.]+ | names? (?:\w+ ){0,2}(?:wrong|mixed|confused|muddled) | (?:mix\w*|muddl\w*|confus\w*|"
        r"forgot|forget|mispronounc\w*|butcher\w*|misremember\w*|got|pronounc\w*) ~names?(?: wrong)? |"
        r" said =[^\s.]+ instead of [@=][^\s.]+ | name ~instead of"
    ),
    decidable="yes",
    supports="A wrong name said and not corrected.",
    refutes="Recognition error; corrected at once.",
    letter="yes",
    rules=("A1",),
    otherwise="Names at the top of the notes.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I called her by the wrong name.\n"
            "Wrong name: Nice to meet you, Jane. | Jane | Ann\n"
            "Ann: Hello.\n"
            "Me: Nice to meet you, Jane.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I called her by the wrong name.\n"
            "Wrong name: Nice to meet you, Jane. | Jane | Ann | It's Ann.\n"
            "Me: Nice to meet you, Jane.\n"
            "Ann: It's Ann.\n"
            "Me: Ann, of course.",
            "not supported",
        ),
        Example("Worry: I called her by the wrong name.\nAnn: Hello.\nMe: Nice to meet you.", "cannot be told"),
    ),
)
