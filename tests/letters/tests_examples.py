"""A rule's example as the letter it stands for: for the test of the catalogue and for bench/letters.py.

An example is a letter or a piece of one. `expect` is a list of `key=value` pairs, parted by semicolons:
kind, channel, to, to_address, from_address, sent_at (ISO), country, attachments (comma-separated), subject, and
`world=yes` for the invented interview in corpus/cases/larkfield-analyst. In a text with lines of `~~~` the first
letter is checked and the others are its siblings.
"""

import dataclasses
from collections.abc import Callable
from datetime import datetime

from afterword.evidence.model import SentenceVerdict, World
from afterword.kernel.items import Example
from afterword.letters.draft import parse_draft
from afterword.letters.model import Context, Draft, Hit, LetterRule

Judge = Callable[[str, World], tuple[SentenceVerdict, ...]]


def hits(rule: LetterRule, example: Example, larkfield: Callable[[], tuple[World, Judge]]) -> list[Hit]:
    """What the rule finds in the example; `larkfield` is asked for only by examples that need the interview."""
    told = _settings(example)
    world, judge = larkfield() if told.get("world") == "yes" else (None, None)
    if world and "country" in told:
        world = _in_country(world, told["country"])
    first, *others = (part.strip("\n") for part in example.plain.split("\n~~~\n"))
    siblings = tuple(_draft(other, {}, rule) for other in others)
    return list(rule.check(Context(draft=_draft(first, told, rule), world=world, judge=judge, siblings=siblings)))


def _settings(example: Example) -> dict[str, str]:
    pairs = (pair.split("=", 1) for pair in example.expect.split(";") if "=" in pair)
    return {key.strip(): value.strip() for key, value in pairs}


def _draft(text: str, told: dict[str, str], rule: LetterRule) -> Draft:
    kind = told.get("kind", rule.kinds[0])
    draft = parse_draft(text, to=told.get("to"), kind=kind, channel=told.get("channel", "e-mail"))  # type: ignore[arg-type]
    return dataclasses.replace(
        draft,
        subject=told.get("subject", draft.subject),
        to_address=told.get("to_address", draft.to_address),
        from_address=told.get("from_address"),
        sent_at=datetime.fromisoformat(told["sent_at"]) if "sent_at" in told else None,
        attachments=tuple(name.strip() for name in told.get("attachments", "").split(",") if name.strip()),
    )


def _in_country(world: World, country: str) -> World:
    record = world.debrief.record
    case = dataclasses.replace(record.case, settings=dataclasses.replace(record.case.settings, country=country))
    debrief = dataclasses.replace(world.debrief, record=dataclasses.replace(record, case=case))
    return dataclasses.replace(world, debrief=debrief)
