"""A degree or certificate never taken"""

from afterword.evidence.check import Check, Objection
from afterword.evidence.claim import Claim
from afterword.evidence.degrees import levels, names_degree, unfinished, wrong_field
from afterword.evidence.index import Statement
from afterword.evidence.placing import in_one_place
from afterword.evidence.wording import proper_names
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.patterns import Pattern

_CERTIFIED = Pattern(
    r"\bI(?:['’]m| am| hold| have| was)\b.{0,40}\b(?:certified|certificat\w+|qualified|accredited"
    r"|chartered|licen[cs]ed)"
    r"\b"
)
_EXAM = Pattern(
    r"\b(?:degree|diploma|certificat\w*|certified|qualif\w+|cpc|nvq|licen[cs]e\w*|exam\w*|paper|ticket|accredited|chartered)\b",
    r"\b[A-Z]{3,6}\b",
    flags=0,
)


def _own_words(claim: Claim) -> list[Statement]:
    return [s for s in claim.near if s.fact.origin == "transcript" and s.fact.by == claim.index.case.me]


def _objects(claim: Claim) -> Objection | None:
    open_ = None if claim.said or not claim.concepts or not _EXAM.search(claim.text) else unfinished(claim)
    if open_:
        return Objection("By the record this is not finished.", (open_,))
    if claim.said or not (names_degree(claim.text) or _CERTIFIED.search(claim.text)):
        return None
    written = [s for s in claim.index.statements if claim.proof(s) and s.fact.origin in {"resume", "evidence", "added"}]
    held = {level for s in written for level in levels(s.fact.text)}
    missing = levels(claim.text) - held
    if _CERTIFIED.search(claim.text):
        for name in proper_names(claim.text):
            if len(name.group()) > 1 and not any(name.group() in s.fact.text for s in (*written, *_own_words(claim))):
                return Objection(f"No paper of yours names {name.group()}.", claim.best)
    if missing:
        return Objection(
            f"The record names no {min(missing)} qualification.", tuple(s for s in written if levels(s.fact.text))[:3]
        )
    field = wrong_field(claim, written)
    if field:
        return Objection(
            f"The record names no qualification in {field}.", tuple(s for s in written if levels(s.fact.text))[:3]
        )
    if names_degree(claim.text) and max(claim.coverage(), in_one_place(claim)) < (0.35 if levels(claim.text) else 0.5):
        return Objection("The record does not name this qualification.", claim.best)
    return None


ITEM = Check(
    id="degree",
    name="degree",
    title="A degree or certificate never taken",
    why="Qualifications are checked before anything else.",
    sources=(Source("Afterword's own list of kinds of unsupported claims", "kind degree", "reading"),),
    rank=18,
    objects=_objects,
    finds=(Example("I hold a master's degree in logistics from York."), Example("I have a diploma in transport law.")),
    passes=(Example("I took my NVQ in driving goods vehicles at York College in 2018."),),
)
