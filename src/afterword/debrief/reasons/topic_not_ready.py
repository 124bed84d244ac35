"""Nothing was at hand for one matter."""

from afterword.debrief.model import Exchange, Record, Shown
from afterword.debrief.reason_item import Evidence, Why, fell_short, question_and_answer, substance, told
from afterword.debrief.requirements import matter
from afterword.documents.model import Document
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import cite


def _look(record: Record) -> Evidence | None:
    short = [e for e in substance(record) if e.kind not in {"motivation", "background"} and fell_short(e)]
    if not short:
        return None
    shown = tuple(words for e in short[:2] for words in question_and_answer(record, e))
    good = [e for e in substance(record) if e.has_example and (e.has_number or e.has_result) and e not in short]
    papers = (Shown("Your papers hold something on it: it was not at hand, but not missing.", line)
              for e in short[:2] if (line := _on_paper(record, e)))  # fmt: skip
    against = (*papers, *told(record, good[:1], "Elsewhere you had an example ready."))
    many = f"{len(short)} questions about the work caught you without an answer ready." if len(short) > 1 else ""
    return Evidence(shown, against, many)


def _on_paper(record: Record, exchange: Exchange) -> Quote | None:
    about = matter(" ".join(part.text for part in exchange.parts))
    documents: list[Document] = [d for d in (record.case.resume, *record.case.evidence) if d]
    lines = [(len(about & matter(p.text)), d, p) for d in documents for p in d.passages]
    shared, document, passage = max(lines, key=lambda each: each[0], default=(0, None, None))
    return document.quote(passage.text, passage.line) if document and passage and shared >= 2 else None


ITEM = Why(
    id="topic-not-ready",
    name="topic-not-ready",
    title="Nothing was at hand for one matter",
    why="Employers name skills that were not prepared among the commonest mistakes.",
    sources=cite("accountemps-2017"),
    message="One question about the work caught you without an answer ready.",
    next="Write the story down now, in four sentences, while you know what they asked.",
    look=_look,
    finds=(
        Example(
            "Ana {technical parts=no}: [[How do you check a weld?]]\nMe: [[I honestly have no idea.]]\n"
            "Ana {behavioural example number}: Tell me about a late job.\nMe: In May we lost two days and won them "
            "back."
        ),
    ),
    passes=(
        Example("Ana {technical}: How do you check a weld?\nMe: With dye, and then by eye."),
        Example("Ana {motivation parts=no}: Why us?\nMe: I don't know."),
    ),
)
