"""I used the wrong name."""

import re

from afterword.debrief.model import WrongName
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_names import introduced, meant, mended
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_OWNED = (
    r"i (?:\w+ )?called (?!(?:the|my|a|an)\b)\w+ [\"“‘]?\w+|wrong name|(?:his|her|their) name wrong|mixed up (?:the|"
    r"their) names|said \w+ instead"
)
_RIGHT_AFTER = (
    r"(?:had|got) (?:it|her name|his name|their names?) right (?:from|after|then|for the rest)|(?:put|set) (?:it|"
    r"myself) right|"
    r"corrected (?:it|myself|me)|(?:said|apologi[sz]ed) (?:sorry )?(?:at once|straight away|right away)"
)
_NAME = r"(?<=[\w,] )([A-Z][\w’'-]+)"


def _judge(look: Look, text: str) -> Judgement:
    about = focus(look, text)
    slips = look.record.signals.wrong_names
    found = [w for w in slips if w.wrong in text or w.person in about.people] or list(slips)
    if found:
        slip = found[-1]
        if right_after := mended(look, slip):
            return Judgement("not supported", "It was put right at once.", (slip.said, *right_after))
        count = max(len(found), len(look.find(re.escape(slip.wrong), look.mine)))
        times = {1: "Once", 2: "Twice"}.get(count, f"{count} times")
        given = look.quotes(introduced(meant(look, slip)), look.theirs, 1)
        return Judgement("supported", f"{times}, and nobody put it right.", (*(w.said for w in found[:2]), *given))
    noted = look.quotes(_OWNED, look.mine, 1) if look.from_memory else ()
    if after := look.quotes(_RIGHT_AFTER, [turn for turn in look.mine if noted and turn.n == noted[0].turn], 1):
        return Judgement(
            "not supported", "Your notes say that it was put right.", tuple(dict.fromkeys((*noted, *after)))
        )
    if noted:
        return Judgement("supported", "Your own notes say so.", noted)
    case = look.record.case
    right = (case.me, case.employer or "", *(person.name for person in case.interviewers))
    known = {part for name in right for part in name.split()}
    for name in re.findall(_NAME, text):
        said = [hit for hit in look.find(re.escape(name), look.mine) if hit.text == name]
        if name not in known and said and not look.from_memory:
            slip = WrongName(look.quote(said[-1]), name, "", None)
            if right_after := mended(look, slip):
                return Judgement("not supported", "It was put right at once.", (slip.said, *right_after))
            reason = f"You said {name}, and nobody put it right."
            return Judgement("supported", reason, tuple(look.quote(hit) for hit in said[:2]))
    reason = "No wrong name of yours stands in the record; what was heard there may differ from what was said."
    return Judgement("cannot be told", reason)


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
