"""What a model's draft would keep and lose: good letters of people, wrong sentences put into them, masked names."""

import json
import re
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.compose import compose
from afterword.letters.guests.brief import answer_brief, letter_brief
from afterword.letters.guests.judging import body_of, judge_letter
from afterword.letters.guests.loop import ask
from afterword.letters.guests.port import GuestDraft, Message
from afterword.letters.plan import LetterPlan, LettersPlan, plan_letters

SAMPLES = Path(__file__).parents[2] / "shared" / "samples"
CASES = Path(__file__).parents[1] / "corpus" / "cases"


class Canned:
    """A model that says one thing."""

    def __init__(self, text: str) -> None:
        self.text, self.rounds = text, 0

    def answer(self, messages: tuple[Message, ...]) -> str:
        """The same each time."""
        self.rounds += bool(messages)
        return self.text


@cache
def world(folder: Path) -> World:
    """A case, debriefed."""
    found = debrief(load_case(folder))
    return World(found, build_ledger(found))


def through(known: World, plan: LetterPlan, text: str) -> GuestDraft:
    """A text as if a model had written it for this letter."""
    brief = letter_brief(known, plan, masked=False)
    own = compose(known, LettersPlan((plan,), ()))[0]
    return ask(Canned(text), brief.request, brief.mask, partial(judge_letter, own=own, world=known, shown=text))


def good_letters() -> Iterator[tuple[World, LetterPlan, str]]:
    """The model letters of the samples and the clean ones among the judged, each with the plan of the same letter."""
    told: list[Any] = [
        each for each in json.loads((SAMPLES / "letters_dev.json").read_text("utf-8"))["letters"] if each.get("clean")
    ]
    for folder in sorted((SAMPLES / "cases").iterdir()):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))["letters"]
        told += [{**each, "case": folder.name, "text": each["body"]} for each in gold]
    for each in told:
        known = world(SAMPLES / "cases" / each["case"])
        plans = (
            plan for plan in plan_letters(known).letters if (plan.to.name, plan.kind) == (each["to"], each["kind"])
        )
        if plan := next(plans, None):
            yield known, plan, each["text"]


def main() -> None:
    """Print the three figures, and each sentence that is not as it should be."""
    kept = lost = 0
    hosts: dict[str, tuple[World, LetterPlan, str]] = {}
    for known, plan, text in good_letters():
        result = through(known, plan, text)
        kept += len(result.draft.sentences) if result.draft else 0
        lost += len(result.left_out)
        hosts[known.debrief.case.folder] = known, plan, body_of(text)
        for sentence in result.left_out:
            print(f"  lost: {sentence.text} ({sentence.faults[0].message if sentence.faults else 'too little left'})")
    claims = json.loads((SAMPLES / "claims_dev.json").read_text("utf-8"))["claims"]
    wrong = [each for each in claims if each["supported"] is False and each["case"] in hosts]
    caught = 0
    for each in wrong:
        known, plan, body = hosts[each["case"]]
        result = through(known, plan, f"{body}\n\n{each['sentence']}")
        left = result.draft.text if result.draft else ""
        caught += each["sentence"] not in left
        if each["sentence"] in left:
            print(f"  stayed: {each['sentence']} ({each['kind']})")
    print(f"good letters: {lost} of {kept + lost} sentences left out")
    print(f"wrong sentences in a good letter: {caught} of {len(wrong)} left out")
    print(f"masked requests in which a name of the case is left: {leaks()}")


def leaks() -> str:
    """How many masked requests hold a part of the name of somebody in the room, of all that could be made."""
    seen = bad = 0
    for folder in sorted(CASES.iterdir()):
        known = world(folder)
        case = known.debrief.case
        names = [part for name in (case.me, *(p.name for p in case.interviewers)) for part in name.split()]
        briefs = [letter_brief(known, plan, masked=True) for plan in plan_letters(known).letters]
        briefs += [answer_brief(known, each, masked=True) for each in known.debrief.exchanges]
        for brief in briefs:
            material = brief.request.material
            seen += 1
            bad += any(re.search(rf"\b{re.escape(name)}\b", material) for name in names if len(name) > 2)
    return f"{bad} of {seen}"


if __name__ == "__main__":
    main()
