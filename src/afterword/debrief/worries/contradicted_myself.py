"""I contradicted myself or my résumé."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_notes import UNTRUE
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_POINTED = (
    r"(?:but )?(?:earlier|before|a moment ago|just now) you (?:said|told|mentioned)|"
    r"(?:but )?you (?:just )?said (?:earlier|before)|i thought you said|(?:your|the) (?:cv|resume|résumé|form|"
    r"application) says|which is it|doesn't (?:add up|match|tally)"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    pointed = look.quotes(_POINTED, look.theirs)
    found = look.record.signals.corrections
    if found:
        return Judgement(
            "supported",
            f"You said {found[0].wrong}. Your papers say {found[0].right}.",
            (found[0].said, found[0].document),
        )
    if pointed and not look.from_memory:
        return Judgement("supported", "They pointed it out.", pointed)
    return Judgement(
        "cannot be told",
        "Nobody pointed to a contradiction, and no paper of yours shows one. Only you can compare the two statements.",
    )


ITEM = Worry(
    id="W20",
    name="contradicted-myself",
    title="I contradicted myself or my résumé",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W20: thresholds and conditions", "reading")),
    says=each(
        "my story didn't add up | I contradicted myself | I said one thing and then the opposite | it doesn't match "
        "my CV | what I said did not match my resume | my dates were inconsistent | I gave two different reasons for "
        "leaving | changed my story halfway | I was inconsistent"
    ),
    cues=each(
        r"first i (?:said|told) (?:\S+ ){1,9}?(?:then|later|after that|afterwards) (?:i )?(?:said|told|"
        r"say)(?: \S+){0,5} | told one ~(?:other|another) | one thing ~(?:other|another|opposite) |"
        r" first i said ~(?:then|and then|later) | said ~(?:then|later) (?:i )?(?:said )?~(?:different|opposite|"
        r"years?|months?) | contradict\w* | inconsisten\w* | (?:not|never|hardly) (?:add up|match|tally|fit|agree|"
        r"line up)(?: \w+)? | (?:said|told) (?:[^\s.]+ ){0,6}?(?:opposite|something else|two different|"
        r"something different) | (?:two|three) different (?:reasons|answers|stories|versions|things|dates|numbers) |"
        r" changed my (?:story|mind|answer|tune) ~(?:half|mid|later|twice|again|in the) | changed my (?:story|tune)"
    ),
    decidable="yes",
    supports="A confirmed contradiction, or the interviewer pointed it out.",
    refutes="Compatible statements.",
    letter="yes",
    rules=("D11", "E15"),
    otherwise="Timeline sheet.",
    caution="High risk of false alarms.",
    owns=UNTRUE,
    judge=_judge,
    finds=(
        Example(
            "Worry: I contradicted myself.\n"
            "Ann: Why did you leave? {motivation yes}\n"
            "Me: For the money.\n"
            "Ann: But earlier you said it was the travel.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I contradicted myself.\nAnn: Why did you leave? {motivation yes}\nMe: For the money.",
            "cannot be told",
        ),
    ),
)
