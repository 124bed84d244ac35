"""They asked what is known about them, and little came."""

import re

from afterword.debrief.model import Record, Shown
from afterword.debrief.reason_item import Evidence, Why, question_and_answer
from afterword.debrief.requirements import matter
from afterword.debrief.utterances import sentence_spans
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _look(record: Record) -> Evidence | None:
    asked = [e for e in record.questions_to_me if e.parts and _ABOUT_THEM.search(e.question.lower())]
    # Only what was asked about them counts, and only when it was not made good later.
    poor = [
        e
        for e in asked
        if any(p.answered != "yes" for p in e.parts if len(e.parts) == 1 or _ABOUT_THEM.search(p.text.lower()))
    ]
    if not poor:
        return None
    part = next((p.text for p in poor[0].parts if _ABOUT_THEM.search(p.text.lower())), "")
    return Evidence(question_and_answer(record, poor[0], part), tuple(_knew(record))[:2])


def _knew(record: Record) -> list[Shown]:
    """What the person said that stands in what they had found out: two matters of one line of it."""
    company = record.case.company
    lines = [matter(p.text) for p in company.passages] if company else []
    found = []
    for exchange in record.exchanges:
        mine = exchange.question_turns if exchange.kind == "candidate-question" else exchange.answer_turns
        for n in mine:
            text = record.case.transcript.turn(n).text
            for span in sentence_spans(text):
                if any(len(matter(span.of(text)) & line) >= 3 for line in lines):
                    quote = record.case.transcript.quote(n, span.of(text))
                    found.append(Shown("You showed that you had read about them.", quote, exchange.id))
    return found


_ABOUT_THEM = re.compile(
    r"\b(?:what|how much) (?:do|did|have|can) you (?:\w+ )?(?:know|heard?|found out|read|tell (?:me|us)|seen?) "
    r"(?:\w+ )?"
    r"(?:about|of) (?:us|the (?:company|school|trust|hospital|firm|shop|team|organi[sz]ation|bank|charity|depot|ward"
    r"|hotel)"
    r"|what we do|this (?:place|company|school|firm|hospital|hotel))|\bwhat do you (?:already )?know about (?:what "
    r")?we\b"
    r"|\b(?:looked|been|had a look) (?:at|on|around|through) our (?:website|site|page|reports?|shop|store)"
)

ITEM = Why(
    id="company-not-known",
    name="company-not-known",
    title="Little was said about them",
    why="Little knowledge of the company is the mistake that employers name most, by 36 to 47 % of them.",
    sources=cite("accountemps-2017"),
    message="They asked what you knew about them, and little came.",
    next="Three facts with their source on one card; one of them may go into the letter if it is true and dated.",
    look=_look,
    finds=(
        Example("Ana {motivation parts=no}: [[What do you know about us?]]\nMe: [[To be honest, not a great deal.]]"),
    ),
    passes=(
        Example("Ana {motivation}: What do you know about us?\nMe: You moved to the old mill in 2024 and grind rye."),
        Example("Ana {technical parts=no}: What do you know about rye?\nMe: Nothing."),
    ),
)
