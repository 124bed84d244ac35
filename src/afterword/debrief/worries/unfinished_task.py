"""I did not finish the test or case."""

from afterword.debrief.worry_answers import outcome
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_FINE = (
    r"(?:nobody|no one|most people|few people|hardly anyone) (?:ever )?(?:finish\w*|get\w*|complete\w*)|(?:don't|"
    r"didn't|not) (?:need|have|expect\w*|supposed|meant) (?:\w+ ){0,2}to (?:finish|complete|get)|(?:doesn't|"
    r"don't) (?:need|have) to be finished|don't worry about (?:finishing|the rest)|that's (?:far enough|plenty)"
)
_WANTED = (
    r"(?:finish|complete) (?:it|that|the)|the (?:last|remaining|final) part|time'?s up|out of time|needed to see|"
    r"we have to stop"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    fine, wanted = look.quotes(_FINE, look.theirs), look.quotes(_WANTED, look.theirs)
    if fine:
        return Judgement("not supported", "They said that finishing was not expected.", fine)
    asked = [
        e for e in look.record.questions_to_me if pattern(_WANTED).search(e.question) and outcome(look, e) != "yes"
    ]
    if asked:
        return Judgement(
            "supported", "A part was missing, and they asked for it.", look.question(asked[0]), asked[0].id
        )
    if wanted and not look.from_memory:
        return Judgement("mixed", "The time was up; whether finishing was expected nobody said.", wanted)
    return Judgement("cannot be told", "Nobody in the record says whether it had to be finished.")


ITEM = Worry(
    id="W25",
    name="unfinished-task",
    title="I did not finish the test or case",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W25: thresholds and conditions", "reading")),
    says=each(
        "ran out of time | I did not finish the test or case | I didn't complete the coding exercise | I only got "
        "through half of the case study | never finished the task | I couldn't finish the presentation | only solved "
        "two out of three problems"
    ),
    cues=each(
        r"ran out of time | run out of time | no time left | (?:not|never) ~(?:finish\w*|complete\w*) ~(?:test|case|"
        r"task|exercise|assignment|presentation|problem|coding|it|everything|in time|question|slides?|lesson|"
        r"challenge)? | (?:only|just) (?:got|solved|did|finished|completed|managed) ~(?:half|one|two|part|"
        r"third) (?:of|out) | unfinished | incomplete | half[- ]finished"
    ),
    decidable="in part",
    supports="A core part is missing and the interviewer asked for it.",
    refutes="Told that finishing was not expected.",
    letter="partly",
    rules=("D12",),
    otherwise="Timed practice.",
    caution="No unasked long solutions.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I didn't finish the exercise.\n"
            "Ann: We needed to see the last part, can you finish it? {technical no}\n"
            "Me: I ran out of time.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: I didn't finish the exercise.\nAnn: Nobody finishes this exercise, that's fine.\nMe: All right.",
            "not supported",
        ),
        Example("Worry: I didn't finish the exercise.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
