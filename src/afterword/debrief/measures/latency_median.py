"""How long it took until the answer began."""

from statistics import median

from afterword.debrief.measuring import Measure, Reading, Speech
from afterword.kernel.items import Example
from afterword.kernel.sources import Source


def _read(speech: Speech) -> Reading:
    transcript = speech.case.transcript
    gaps: list[float] = []
    for answer in speech.answers:
        if answer.answer_turns and answer.answer_turns[0] > 1:
            first = transcript.turn(answer.answer_turns[0])
            before = transcript.turn(answer.answer_turns[0] - 1)
            if first.start is not None and before.end is not None and not speech.case.is_me(before.speaker):
                gaps.append(max(0.0, first.start - before.end))
    if not gaps:
        return Reading(why_not="no answer to a question of substance")
    return Reading(value=round(median(gaps), 1), n=len(gaps))


ITEM = Measure(
    id="M10",
    name="latency-median",
    title="How long you thought before answering, the middle one",
    why=(
        "Your own middle value is the only fair comparison. A pause before an open question is thinking, "
        "and nobody has a norm for it."
    ),
    sources=(
        Source(
            "Everyday gaps of a fifth of a second belong to yes-or-no questions and are never applied here",
            "facts.md 1.5",
            "paper",
        ),
    ),
    unit="seconds",
    needs=frozenset(("comparable", "ends")),
    read=_read,
    finds=(Example("[0-4] Ana {background}: What do you do?\n[6-10] Me: I bake bread.", expect="2.0"),),
    passes=(
        Example(
            "# speech=stutter\n[0-4] Ana {background}: What do you do?\n[6-10] Me: I bake bread.", expect="unusable"
        ),
    ),
)
