"""The candidate knows why this job."""

import re
from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign
from afterword.debrief.model import Record
from afterword.debrief.utterances import sentence_spans
from afterword.kernel.items import Example
from afterword.language.stems import content_stems


def _look(record: Record) -> Iterable[Sign]:
    case = record.case
    papers = " ".join(paper.text for paper in (case.job, case.company) if paper)
    # Their name and the post's are known to everybody who applies.
    job = content_stems(papers) - content_stems(f"{case.employer or ''} {case.role or ''}")
    for exchange in record.questions_to_me:
        if exchange.kind == "motivation" and _WHY.search(exchange.question.lower()):
            for n in exchange.answer_turns:
                text = record.case.transcript.turn(n).text
                told = [span.of(text) for span in sentence_spans(text)]
                best = max(told, key=lambda sentence: len(content_stems(sentence) & job), default="")
                if len(content_stems(best) & job) >= 2:
                    yield Sign(record.case.transcript.quote(n, best))
                    return


_WHY = re.compile(r"\b(?:why|what (?:made|drew|attracted))\b")
ITEM = FitSignal(
    id="knows-why",
    name="knows-why",
    title="You know why you want this one",
    why="A reason that names something of theirs is what employers miss most often.",
    against=False,
    message="you said why it is this job.",
    next="Keep this sentence for the letter.",
    look=_look,
    finds=(
        Example(
            "job: Teaching assistant for a reading group at Elm Road\nAna {motivation}: Why this "
            "school?\nMe: I like people. [[Your reading group at Elm Road takes the parents in, and mine "
            "never did.]]"
        ),
    ),
    passes=(
        Example(
            "job: Teaching assistant for a reading group at Elm Road\nAna {motivation}: Why this "
            "school?\nMe: It is near my flat."
        ),
    ),
)
