"""Every step's examples, for every step there is."""

from datetime import UTC, date, datetime

import pytest

from afterword.followup.outlook import STEPS, Outlook
from afterword.kernel.items import Example

CASES = [
    (kind, example, found)
    for kind in STEPS.values()
    for found in (True, False)
    for example in (kind.finds if found else kind.passes)
]


def read_outlook(text: str) -> Outlook:
    """`ends 2026-09-15T14:45; named 2026-09-25` as an outlook."""
    told = dict(part.strip().split(" ", 1) for part in text.split(";"))
    return Outlook(
        ends=datetime.fromisoformat(told["ends"]).replace(tzinfo=UTC),
        **{day: date.fromisoformat(told[day]) for day in ("named", "decided", "wrote", "asked") if day in told},
        letters=int(told.get("letters", "1")),
        patience=int(told.get("patience", "7")),
        withdrawing=told.get("withdrawing") == "yes",
        card=told.get("card") == "yes",
        corrections=(told["corrections"],) if "corrections" in told else (),
        referees=(told["referees"],) if "referees" in told else (),
        holidays=frozenset({date.fromisoformat(told["holidays"])} if "holidays" in told else ()),
    )


@pytest.mark.parametrize(("kind", "example", "found"), CASES, ids=lambda value: getattr(value, "id", None))
def test_examples(kind, example: Example, found: bool) -> None:
    step = kind.make(read_outlook(example.text))
    assert (step is not None) == (found or bool(example.expect))
    for expectation in filter(None, example.expect.split("; ")):
        field, value = expectation.split(" ", 1)
        assert getattr(step, field).isoformat()[: len(value)] == value
