"""What two letters may share and what not, in trades of their own."""

import time
from pathlib import Path

import pytest

from afterword.letters.batch import check_batch
from afterword.letters.draft import parse_draft
from afterword.letters.model import Draft

_SHED = (
    "In the spring of 2024 I rebuilt the seed store with two apprentices, labelled every drawer by sowing "
    "week, and lost no "
    "more than one tray in forty that year."
)


def _letters(*bodies: str) -> list[str]:
    names = ("Ann Hill", "Ben Ito", "Cal Orr")
    return [
        f"Subject: Thank you – gardener\n\nDear {name},\n\n{body}\n\nKind regards,\nEve Lund\n07700 900000\n"
        for name, body in zip(names, bodies, strict=False)
    ]


@pytest.mark.parametrize(
    ("bodies", "pairs"),
    [
        ((f"Thank you for the yew walk. {_SHED}", f"Thank you for the pond. {_SHED}"), [(0, 1)]),
        (
            (
                f"Thank you for the yew walk. {_SHED}",
                "Thank you for the pond. In spring 2024 I rebuilt the old seed store with my two "
                "apprentices, labelled each drawer "
                "by sowing week, and lost not more than one tray in forty that year.",
            ),
            [(0, 1)],
        ),
        (
            (
                f"Thank you for the yew walk. {_SHED}",
                "Thank you for the pond. You asked about waste: of forty trays we lost one in 2024, once two "
                "apprentices and I had "
                "put the seeds in order by the week they are sown.",
            ),
            [],
        ),
        (
            (
                "Thank you for showing me the glass house. I would very much like to work as a gardener with "
                "you and your team at Holt Park.",
                "Thank you for showing me the glass house. I would very much like to work as a gardener with "
                "you and your team at Holt Park.",
            ),
            [],
        ),
        (
            (
                f"Thank you for the yews. {_SHED}",
                "Thank you for the pond. The newts in it I had not expected, and I have read since how deep "
                "they winter.",
                f"Thank you for the tea. {_SHED} You asked about hedges.",
            ),
            [(0, 2)],
        ),
        (("One letter alone says nothing.",), []),
    ],
)
def test_copied_passages(bodies: tuple[str, ...], pairs: list[tuple[int, int]]) -> None:
    drafts = [parse_draft(text, file=str(n)) for n, text in enumerate(_letters(*bodies))]
    found = check_batch(drafts)
    assert [tuple(int(file) for file in finding.files) for finding in found] == pairs
    for finding in found:
        for file, span, passage in zip(finding.files, finding.spans, finding.passages, strict=True):
            assert span.of(drafts[int(file)].text) == passage


def test_two_letters_to_one_person_are_no_copies() -> None:
    one, two = (parse_draft(f"Dear Ann,\n\n{_SHED}\n\nEve Lund") for _ in range(2))
    assert check_batch([one, two]) == ()


def _file() -> list[tuple[str, list[tuple[str, str]]]]:
    """The batches of batches.txt: a head each, and letters as addressee and body."""
    batches: list[tuple[str, list[tuple[str, str]]]] = []
    for line in Path(__file__).with_name("batches.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            batches.append((line[2:], []))
        elif line.startswith("> "):
            batches[-1][1].append((line[2:], ""))
        elif not line.startswith("#") and batches and batches[-1][1]:
            letters = batches[-1][1]
            letters[-1] = letters[-1][0], f"{letters[-1][1]}{line}\n"
    return batches


def _drafts(letters: list[tuple[str, str]]) -> list[Draft]:
    return [
        parse_draft(
            f"Subject: Thank you\n\nDear {name.split()[0]},\n\n{body.strip()}\n\nKind regards,\nEve Lund\n07700 900",
            to=name,
            file=str(n),
        )
        for n, (name, body) in enumerate(letters)
    ]


@pytest.mark.parametrize(("head", "letters"), _file(), ids=[head for head, _ in _file()])
def test_batches_of_many_trades(head: str, letters: list[tuple[str, str]]) -> None:
    drafts = _drafts(letters)
    found = check_batch(drafts)
    told = head.split(":")[0].split()
    assert {finding.files for finding in found} == ({(told[1], told[2])} if told[0] == "copied" else set())
    for finding in found:
        for file, span, passage in zip(finding.files, finding.spans, finding.passages, strict=True):
            assert span.of(drafts[int(file)].text) == passage


_NARROW = [
    (
        "Because the forklifts kept meeting at the blind corner, I painted a yellow line, hung a mirror, and we had no "
        "scrape in eight months.",
        "As forklifts were always meeting at that blind corner, I put up a mirror and painted a line in yellow; there "
        "was not a scrape for eight months.",
        True,
    ),
    (
        "I rewrote the handover sheet with the night porters and calls to the ward after ten fell by a third.",
        "With the night porters I redesigned the handover form, and calls to the ward after ten dropped by a third.",
        True,
    ),
    (
        "Four of the eleven vans kept the old tyres until March 2024; in February they used 11.6 litres, and the seven "
        "on the new ones had come down to 8.3.",
        "You asked how I knew that it was the tyres. Four vans went without until March 2024, and took 11.6 litres in "
        "February; the seven others took 8.3.",
        False,
    ),
    (
        "The school had no choir, so I started one with nine pupils in a corridor, and at Christmas sixty of them sang "
        "in the cathedral.",
        "There was no choir at the school. I began one in a corridor with nine children, and by Christmas sixty sang "
        "in the cathedral.",
        True,
    ),
    (
        "Between 2021 and 2024 I cut the returns of the Hull warehouse from 6.2 percent to 3.9.",
        "You asked for a figure: the returns of the Hull warehouse went from 6.2 percent in 2021 to 3.9 in 2024.",
        False,
    ),
    (
        "I led the move of 1,200 patient records to the new system at Elm Surgery, and we finished in nine days.",
        "At Elm Surgery the records of 1,200 patients had to go into a new system. Nine days, two temps, and a list on "
        "the wall that I ticked each evening.",
        False,
    ),
    (
        "Since we met I have read your annual report for 2025; the page on apprentices is what I would like to ask you "
        "about one day.",
        "Since Tuesday I have read your annual report for 2025, and the map of the new depots on page nine answers "
        "what I meant to ask.",
        False,
    ),
    (
        "I worked as a customer service adviser at Northern Rail from 2018 to 2022, and the complaints I handled were "
        "answered in four days on average.",
        "In four years as a customer service adviser at Northern Rail I learned that a complaint answered within four "
        "days seldom comes back.",
        False,
    ),
    (
        "Joy Abernethy, my ward manager, has confirmed it and is glad to take a call.",
        "Joy Abernethy was my ward manager then; she is glad to take a call and will confirm it.",
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "copied"), _NARROW, ids=[one[:40] for one, _, _ in _NARROW])
def test_narrow_ones(one: str, other: str, copied: bool) -> None:
    assert bool(check_batch(_drafts([("Ann Hill", one), ("Ben Ito", other)]))) == copied


def test_three_letters_are_compared_at_once() -> None:
    (letters,) = [letters for head, letters in _file() if head.startswith("copied 0 2")]
    drafts = _drafts(letters)
    check_batch(drafts)
    best = min(_seconds(drafts) for _ in range(5))
    assert best < 0.015


def _seconds(drafts: list[Draft]) -> float:
    started = time.perf_counter()
    check_batch(drafts)
    return time.perf_counter() - started


def test_a_text_made_to_keep_us_busy_does_not() -> None:
    one = " ".join("We moved the team and the plan to the ward and led the crew." for _ in range(400))
    other = " ".join(f"We led crew {n % 9} and moved the plan of team {n % 7} to ward {n % 8}." for n in range(400))
    assert _seconds(_drafts([("Ann Hill", one), ("Ben Ito", other), ("Cal Orr", other)])) < 10
