"""The facts of a case as JSON."""

from dataclasses import replace

from afterword.app.contract_facts import FactJson
from afterword.app.quote_json import quote_json
from afterword.app.result import Result
from afterword.evidence.model import Fact

_PAPERS = frozenset({"resume", "evidence", "added", "company"})


def ledger_json(result: Result) -> list[FactJson]:
    """The facts of the person's papers, and those of the talk and the advertisement that something rests on."""
    used = {key for repair in result.repairs for key in repair.facts}
    used |= {key for letter in result.letters for claim in letter.claims for key in claim.facts}
    return [_fact(fact) for fact in result.ledger.facts if fact.origin in _PAPERS or fact.id in used]


def _fact(fact: Fact) -> FactJson:
    shown = replace(fact, text="", quote=replace(fact.quote, text="")) if fact.private else fact
    return {
        "id": fact.id,
        "text": shown.text,
        "quote": quote_json(shown.quote),
        "source": fact.quote.source,
        "origin": fact.origin,
        "by": fact.by,
        "employer": fact.employer,
        "figures": list(shown.figures),
        "dates": list(shown.dates),
        "places": list(shown.places),
        "standing": fact.standing,
        "why": None if fact.private else fact.standing_why or None,
        "verify": fact.verify,
        "private": fact.private,
    }
