"""They said nothing about next steps."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_ASKED = (
    r"(?:happens?|comes) (?:next|now|after)|next (?:steps?|stages?)|when (?:will|would|can|might|do) (?:i|you)|"
    r"hear (?:back|from)|(?:time ?line|time ?frame|decision)"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    told = look.record.signals.next_steps
    if told:
        return Judgement("not supported", "They did say it.", tuple(step.quote for step in told[:2]))
    asked = [e for e in look.record.my_questions if pattern(_ASKED).search(e.question)]
    if asked:
        quotes = (*look.question(asked[0]), *look.answer_quote(asked[0]))
        return Judgement("supported", "You asked, and no day and no step was named.", quotes, asked[0].id)
    if look.from_memory:
        return Judgement("cannot be told", "The notes say nothing about it, but notes leave much out.")
    return Judgement(
        "mixed", "It is true that nothing was said, but nobody asked either, so it means little.", letter="partly"
    )


ITEM = Worry(
    id="W42",
    name="no-next-steps",
    title="They said nothing about next steps",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W42: thresholds and conditions", "reading")),
    says=each(
        "no next steps | They said nothing about next steps | they didn't tell me when I'd hear | I have no idea what "
        "happens now | nobody said when they would decide | I forgot to ask what happens next | he was vague about "
        "when I'd hear back | They did not mention a second round"
    ),
    cues=each(
        r"what (?:comes|happens|is|will happen|would happen) next | {not} ~(?:about |on )?next (?:steps?|stages?|"
        r"rounds?) | next (?:steps?|stages?|rounds?) | {not} ~(?:when|what) ~(?:hear|decide|decision|happens? (?:next|"
        r"now)|next|let me know|get back) | what happens (?:next|now) | vague ~(?:when|timing|timeline|decision) |"
        r" {not} ~(?:timeline|time ?frame|deadline|date|second (?:round|interview)) | when (?:they|i) (?:would|will|"
        r"might) (?:decide|hear|let|get back|call|ring)"
    ),
    decidable="yes",
    supports="Asked and evaded.",
    refutes="Asked by neither side.",
    letter="partly",
    rules=("D9", "H3"),
    otherwise="Ask at the end next time.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They said nothing about next steps.\n"
            "Me: What happens next? {candidate-question partly}\n"
            "Ann: We'll have to see.",
            "supported",
        ),
        Example("Worry: They said nothing about next steps.\nAnn: Thanks for coming.\nMe: Goodbye.", "mixed"),
    ),
    passes=(
        Example(
            "Worry: They said nothing about next steps.\n"
            "Next: We'll ring you by Friday.\n"
            "Ann: We'll ring you by Friday.\n"
            "Me: Thank you.",
            "not supported",
        ),
    ),
)
