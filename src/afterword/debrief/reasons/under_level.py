"""The post was above what could be shown."""

from afterword.debrief.model import Record
from afterword.debrief.reason_item import Evidence, Why, is_open, substance, told
from afterword.debrief.their_side import asked
from afterword.debrief.utterances import Cues
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_UNDER = Cues("under-level")
_ENOUGH = 4  # questions about the work under which nothing can be said; a reading


def _look(record: Record) -> Evidence | None:
    doubts = [c for c in record.signals.concerns if c.quote.text in _UNDER]
    work = [e for e in substance(record) if e.kind in {"technical", "situational", "behavioural"}]
    lost = [e for e in work if is_open(e)]
    many = len(work) >= _ENOUGH and len(lost) * 3 >= len(work)
    if not doubts and not many:
        return None
    shown = (*(c.quote for c in doubts), *((q for e in lost[:3] if (q := asked(record, e))) if many else ()))
    count = f"{len(lost)} of {len(work)} questions about the work stayed open." if many else ""
    whole = [e for e in work if all(part.answered == "yes" for part in e.parts)]
    against = told(record, sorted(whole, key=lambda e: not e.has_example)[:2], "This one you answered whole.")
    return Evidence(tuple(shown), against, count)


ITEM = Why(
    id="under-level",
    name="under-level",
    title="The post was above what came across",
    why="Sometimes the step was large; more often the proof was not told. The record shows which questions stayed "
    "open.",
    sources=cite("S2"),
    message="They wondered whether the step is too large.",
    next="Hold the requirements against your papers, one by one, before you believe the mood.",
    look=_look,
    finds=(
        Example("Ana {behavioural}: [[It's a big step up from where you are, isn't it?]]\nMe: I led the night team."),
        Example(
            "Ana {technical parts=no}: [[How do you size a beam?]]\nMe: I don't know.\n"
            "Ana {technical parts=no}: Which code applies?\nMe: No idea.\n"
            "Ana {technical}: What is mortar?\nMe: Four to one.\nAna {technical}: How do you cure it?\nMe: Wet sacks."
        ),
    ),
    passes=(
        Example("Ana {technical parts=no}: How do you size a beam?\nMe: I don't know."),
        Example("Ana: Mind the big step up on your way out.\nMe: Thank you."),
    ),
)
