"""What two letters may share and what not, in trades of their own."""

import pytest

from afterword.letters.batch import check_batch
from afterword.letters.draft import parse_draft

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
