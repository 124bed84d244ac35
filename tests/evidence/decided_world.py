"""A world after the person decided about its facts."""

from dataclasses import replace

from small_world import document

from afterword.debrief.decisions import read_decisions
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World


def decided(world: World, facts_toml: str, after: str = "", lines: str = "") -> World:
    """The world with this facts.toml; `lines` stand in the résumé behind the line `after`."""
    case = world.debrief.case
    resume = case.resume
    if lines and resume:
        resume = document(resume.source, "resume", resume.text.replace(after, f"{after}\n{lines}"))
    decisions = read_decisions(facts_toml.encode())
    words = (each.words for each in decisions.decided if each.what == "private" and not each.source)
    settings = replace(case.settings, private=(*case.settings.private, *words))
    case = replace(case, resume=resume, decisions=decisions, settings=settings)
    debrief = replace(world.debrief, record=replace(world.debrief.record, case=case))
    return World(debrief, build_ledger(debrief))
