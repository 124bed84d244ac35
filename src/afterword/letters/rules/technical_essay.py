"""A missed technical answer: the right result in at most three sentences and how it was checked."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE
from afterword.letters.repairs import essays

_LONGEST = 70  # words: a reading of S4 and miller-2023


def _check(context: Context) -> Iterator[Hit]:
    for place, words in essays(context.draft, _LONGEST):
        yield Hit(place, f"{words} words of technique; {_LONGEST} are enough for the right result.")


ITEM = LetterRule(
    id="D12",
    name="technical-essay",
    title="A missed technical answer: the right result in at most three sentences and how it was checked.",
    why="Shows learning without the backfire of long elaboration.",
    sources=cite("S4", "S0", "miller-2023"),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. [[Here is my full 600-word solution]] with three alternatives, as it should "
            "have been."
        ),
        Example(
            "Dear Tom,\n\nThank you. "
            "[[On the window-function question: I would partition by depot and order by the reading time.]] The "
            "frame would run from unbounded preceding to the current row, so that the sum would carry on within "
            "each depot. Then I would rank the gaps and join them back to the calendar, with a lateral join for "
            "the days without any reading. Last I would materialise the view, index it by depot and day, and "
            "refresh it after the nightly load has run."
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. On the window-function question: a running SUM over PARTITION BY depot does it; "
            "I tried it on public data this morning."
        ),
        Example(
            "Dear Tom,\n\nThank you. You asked how I knew that it was the rules. Two of the six depots changed in "
            "May. I kept the other four on the old form until August, so that we could tell. In June the two had "
            "40 open tickets each and the four had 90. By October the four had come down to 44 as well. Ilse "
            "Brandt has the sheets, and I have the counts for each week of that year, if you would like to see "
            "how they moved."
        ),
    ),
    level="warning",
    group="D",
    rests_on="record",
    kinds=NOTE,
    message="A technical answer at this length reads as an essay.",
    next="Give the right result in at most three sentences, and how you checked it.",
    false_alarms="The employer forbids discussing test questions: leave it out.",
    check=_check,
)
