"""Better answers and repairs in the JSON of the debrief."""

from typing import TypedDict


class ChosenJson(TypedDict):
    """A fact that answers the question, and why."""

    id: str
    why: str


class AnswerPartsJson(TypedDict):
    """The parts of a draft answer; a part for which there is no fact is empty."""

    situation: str
    did: str
    result: str
    so_what: str


class DraftJson(TypedDict):
    """An answer to be spoken, in the person's own voice, with the facts behind it."""

    text: str
    parts: AnswerPartsJson
    facts: list[str]


class MissingJson(TypedDict):
    """One thing that the answer lacks, and where it could come from."""

    what: str
    where: str


class RequestJson(TypedDict):
    """A request for a short note. Without `to` nobody is known by name, and no letter is made."""

    to: str | None
    role: str | None
    subject: str | None
    body: str


class BetterAnswerJson(TypedDict):
    """What the person could have said to one question, the most important first."""

    exchange: str
    why: str
    facts: list[ChosenJson]
    draft: DraftJson
    missing: list[MissingJson]
    request: RequestJson | None


class RepairJson(TypedDict):
    """One thing a letter puts right."""

    exchange: str
    to: str
    what: str
    facts: list[str]
    why_this_one: str
