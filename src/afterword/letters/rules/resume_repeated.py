"""The résumé is not told again, station by station."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.kernel.spans import Span
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, plain
from afterword.letters.places import found

YEAR = r"(?:19[5-9]|20[0-4])\d"
MONTH = r"(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]*\.? )?"
PERIOD = (
    rf"\b(?:from |between |in )?{MONTH}{YEAR} ?(?:to|until|till|and|-|–|through) ?{MONTH}(?:{YEAR}|now|today"
    rf"|present|\d\d\b)",
    rf"\b(?:since|until|up to) {MONTH}{YEAR}\b",
)
STATION = (
    r"\b(?:i (?:\w+ )?(?:worked|was|served|started|trained|joined|moved|became|studied|ran|led|taught|have been|was "
    r"employed)|as an? \w+|at (?-i:[A-Z])"
    r"|for (?-i:[A-Z])|with (?-i:[A-Z])|working|degree|diploma|apprentice\w*|employed)"
)
MOVED = (
    rf"\b(?:joined|moved|left|started|began|graduated|qualified|trained|became|promoted|went"
    rf"|changed)\b[^.?!]{{0,40}}\bin {YEAR}\b"
)
IN_YEARS = rf"\b(?:in|since) {MONTH}{YEAR}\b"
MOST = 2
"""So many stations with their years may stand in a letter."""


def check(context: Context) -> Iterator[Hit]:
    """Stations of a working life with the years of each; the third is one too many."""
    draft = context.draft
    stations = [
        span
        for piece in pieces(draft)
        for span in found(PERIOD, draft.text, piece)
        if pattern(STATION).search(plain(piece.of(draft.text)))
    ]
    for piece in pieces(draft):
        years = list(found(IN_YEARS, draft.text, piece))
        if len(years) > MOST and pattern(MOVED).search(plain(piece.of(draft.text))):
            stations += years
    if len(stations) > MOST:
        yield Hit(Span(min(stations).start, max(stations).end), settings={"stations": len(stations)})


ITEM = LetterRule(
    id="C6",
    name="resume-repeated",
    group="C",
    level="warning",
    rests_on="structure",
    title="The résumé is not told again, station by station.",
    why="They have it in front of them; a letter that walks through it says nothing about the conversation.",
    sources=(
        Source(
            "Thank-you letters: don't repeat the résumé word for word",
            "students.brooklyn.edu/knowledge-base/how-do-i-write-a-thank-you-letter",
        ),
        cite("accountemps-canada")[0],
        Source("Three stations with their years are a résumé", "", "reading"),
    ),
    kinds=("note",),
    message="This tells the résumé again, station by station.",
    next="Keep the one station that bears on what they asked, and what you did there.",
    false_alarms="Years of one project; figures of two years held against each other.",
    check=check,
    finds=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. [[From 2012 to 2015 I worked at Tarn as a clerk. From 2015 to 2019 "
            "I was with Hale Rail as a planner. Since 2019]] I have been at Northgate as a lead."
        ),
        Example(
            "Dear Tom,\n\nThank you. I was at Holm Street [[2010–2014, at Rye 2014–2018, and as a foreman at Alder "
            "2018–2023]]."
        ),
        Example(
            "Dear Tom,\n\nThank you. I left school [[in 2008, joined Tarn in 2009, moved to Hale in 2014 and to "
            "Northgate in 2019]]."
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. From 2019 to 2022 I worked at Northgate, and in 2021 I wrote the matching rules."
        ),
        Example("Dear Tom,\n\nThank you. Complaints fell from 2021 to 2022, from 2022 to 2023 and again until 2024."),
        Example(
            "Dear Tom,\n\nThank you. I have been at Northgate since 2019. Before, from 2016 to 2019, I was at Tarn."
        ),
        Example(
            "Dear Tom,\n\nThank you. Losses fell in 2021, in 2022 and again in 2023, and I moved the second shift."
        ),
    ),
)
