"""The main job as one pure function: a case in, everything that follows from it out."""

from collections.abc import Callable

from afterword.app.result import Result
from afterword.debrief.case import Case
from afterword.debrief.report import debrief
from afterword.evidence.answers import better_answers
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.followup.plan import outlook, plan
from afterword.language.meaning import Meaning
from afterword.letters.compose import compose
from afterword.letters.plan import plan_letters
from afterword.letters.reference import requests_for
from afterword.practice.practise import practise


def build(*, case: Case, meaning: Meaning | None = None, progress: Callable[[str], None] = lambda _: None) -> Result:
    """Debrief, ledger, letters, plan and practice of one case. `progress` is told what is being done."""
    progress("Listening to the conversation again")
    found = debrief(case, meaning)
    ledger = build_ledger(found)
    world = World(found, ledger)
    progress("Looking for what you could have said")
    answers = better_answers(world)
    progress("Writing the letters, and checking every sentence")
    intended = plan_letters(world)
    letters = compose(world, intended)
    named = tuple(
        witness.name for witness in ledger.witnesses if any(witness.name in letter.body for letter in letters)
    )
    progress("Making the plan")
    view = outlook(found, letters, named)
    return Result(
        debrief=found,
        ledger=ledger,
        answers=answers,
        requests=requests_for(answers, world),
        repairs=intended.repairs,
        letters=letters,
        outlook=view,
        steps=plan(view),
        practice=practise(world, answers),
    )
