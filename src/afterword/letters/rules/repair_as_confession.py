"""Name the question, then give the better answer as an addition; no comment on the first answer."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.confessions import CONFESSION, FELL_SHORT, POORLY_SAID
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits


def _check(context: Context) -> Iterator[Hit]:
    yield from hits((CONFESSION, *FELL_SHORT, *POORLY_SAID), context.draft)


ITEM = LetterRule(
    id="D3",
    name="repair-as-confession",
    title="Name the question, then give the better answer as an addition; no comment on the first answer.",
    why="The reader must know what it belongs to.",
    sources=cite("S0", "S2", "workcoachcafe", "vault-2009", "businessinsider-2012"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[My answer on leadership was terrible]], so [[let me try again]]."),
        Example("Dear Tom,\n\nThank you. [[I should have said]] that I led four people."),
        Example("Dear Tom,\n\nThank you. I am afraid that [[I gave you a rather vague answer]] about the depots."),
        Example("Dear Tom,\n\nThank you. [[I did not answer your question]] about teams."),
        Example("Dear Tom,\n\nThank you. [[What you got from me was thin stuff]]."),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you. I passed the test at my first attempt and teach it now."),
        Example("Dear Tom,\n\nThank you. You asked about a project I led. One that fits: the ticket backlog."),
        Example("Dear Tom,\n\nThank you. You asked me twice for one person. In May a new driver joined us."),
        Example(
            "Dear Tom,\n\nThank you. The crews told me that the answer in the manual was wrong, and I rewrote the page."
        ),
        Example("Dear Tom,\n\nThank you. I learned that I should have told the depot earlier, and since then I do."),
    ),
    level="warning",
    group="D",
    rests_on="lexical",
    kinds=NOTE,
    message="This runs down the first answer.",
    next="Name the question and give the better answer as an addition, without a word on the first one.",
    false_alarms="None known.",
    check=_check,
)
