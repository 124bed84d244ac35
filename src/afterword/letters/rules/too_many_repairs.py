"""One repair, at most two; the rest is left alone."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.repairs import markers

_MOST = {"none": 0, "more": 99}
_USUAL = 2  # S2 and miller-2023: one, at most two


def _check(context: Context) -> Iterator[Hit]:
    taken = markers(context.draft)
    most = _MOST.get(context.choice("answer-again"), _USUAL)
    if len(taken) > most:
        many = "are" if len(taken) > 1 else "is"
        told = "one is best, two are the most" if most else "you chose to answer none"
        yield Hit(taken[0], f"{len(taken)} answer{'s' if len(taken) > 1 else ''} {many} given again: {told}.")


ITEM = LetterRule(
    id="D2",
    name="too-many-repairs",
    title="One repair, at most two; the rest is left alone.",
    why="Long notes that answered again have counted against candidates.",
    sources=cite("miller-2023", "S2", "accountemps-canada", "hrcapitalist", "pachera"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. [[Where I spoke of the rota: it ran for a year.]]\n\nWhere you were worried about "
            "nights: I did two winters.\n\nWhere Priya wanted a total: it is a sum over the depot."
        ),
        Example(
            "Dear Tom,\n\nThank you. [[Regarding question 1, I led four people.]] Regarding question 2, I know SQL. "
            "Regarding question 3, I start in May. Regarding question 4, I drive."
        ),
        Example(
            "Dear Tom,\n\nThank you. [[You asked about teams; I led four.]]\n\nYou also asked about SQL; I use it "
            "daily.\n\nOn your question about depots: there were two."
        ),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for Tuesday: a good hour. When you spoke of loggers, I thought of Northgate."),
        Example("Dear Tom,\n\nThank you. One addition to your question on leading a project: I led four people."),
        Example(
            "Dear Tom,\n\nThank you. You asked about teams; I led four. On the SQL question: a running SUM does it."
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked about teams; I led four. On the SQL question: a running SUM does "
            "it. One correction: I said 2021, and it was 2022."
        ),
        Example(
            "Dear Tom,\n\nThank you for the good questions. As for the valve alarms, I would like to hear one. "
            "You asked about a project I led."
        ),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="Too many answers are given again.",
    next="Keep the one that matters most to this person and let the others go.",
    false_alarms="A correction of fact (D11) does not count.",
    check=_check,
)
