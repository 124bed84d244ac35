"""Better answers in a trade of its own: a lock keeper, judged before the first run."""

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.answering.model import BetterAnswer
from afterword.evidence.answers import better_answers
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.reference import requests_for

FILES = {
    "case.toml": """me = "Ola Nyberg"
employer = "Severn Navigation"
role = "Senior Lock Keeper"
date = 2026-05-05T10:00:00+01:00

[[interviewers]]
name = "Megan Price"
role = "Waterway Manager"
""",
    "job.md": """# Senior Lock Keeper

You need

- Experience of flood procedures
- Calm with angry boaters
- Training of volunteers
""",
    "resume.md": """# Ola Nyberg

**Lock Keeper, Kettle Canal Trust** — March 2019 to present

- About 4,000 boats a season through three locks.
- Trained 14 volunteer keepers; 12 still come.
- Water lost at the top gate from 9% to 3% in 2024, by re-seating two paddles.
- Drove the workboat.

## Training

RYA Inland Waterways Helmsman, 2020
""",
    "evidence/note-piotr-banas.md": """# Note from Piotr Banas, canal supervisor, Kettle Canal Trust

4 May 2026. May be named: yes. May be quoted: yes. May be phoned: no.

In February 2024 the river came up two metres in one night. Ola closed both flood gates at three in the morning and
walked the towpath to wake every boat. She moved eleven boats into the basin before it was light. No boat was lost.
""",
    "transcript.txt": """Megan Price: Good morning, Ola. Tell me what you look after now.
Ola Nyberg: Three locks and the basin. I've been with the Trust since 2019.
Megan Price: Tell me about a time the river flooded. What did you do, and how did it end?
Ola Nyberg: You follow the plan, really. Safety first.
Megan Price: Is there one that you remember?
Ola Nyberg: I can't think of one now.
Megan Price: My worry is that you have never trained anybody. Could you train our volunteers?
Ola Nyberg: I think I could.
Megan Price: What does a paddle gear ratio do?
Ola Nyberg: I don't know, sorry.
Megan Price: Thank you. We'll ring you on Friday.
Ola Nyberg: Thank you.
""",
}


@pytest.fixture(scope="module")
def lock(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("lock")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    found = debrief(load_case(folder))
    return World(found, build_ledger(found))


def answer(world: World, words: str) -> BetterAnswer:
    asked = {each.id for each in world.debrief.exchanges if words in each.question}
    return next(each for each in better_answers(world) if each.exchange in asked)


def test_the_story_of_the_flood_is_told_in_parts(lock: World) -> None:
    better = answer(lock, "river flooded")
    assert better.draft.situation == "In February 2024 the river came up two metres in one night."
    assert "I closed both flood gates at three in the morning" in better.draft.did
    assert better.draft.result == "No boat was lost."
    assert "flood procedures" in better.draft.so_what
    assert better.facts[0].why.endswith("Piotr Banas wrote it down.")
    assert better.ask is None


def test_a_doubt_is_answered_with_what_happened(lock: World) -> None:
    better = answer(lock, "train our volunteers")
    assert better.draft.situation.startswith("I have been a lock keeper at Kettle Canal Trust since March 2019")
    assert "I trained 14 volunteer keepers." in better.draft.did
    assert "voiced a doubt" in better.why


def test_what_nobody_wrote_down_is_asked_of_whoever_was_there(lock: World) -> None:
    better = answer(lock, "train our volunteers")
    assert any("Somebody who saw it" in each.what and "Piotr Banas" in each.where for each in better.missing)
    (request,) = requests_for(better_answers(lock), lock)
    assert request.letter is not None
    assert request.letter.to == "Piotr Banas"
    assert "I trained 14 volunteer keepers" in request.words
    assert 70 <= len(request.words.split()) <= 135
    assert all(word in request.words for word in ("named", "quoted", "phoned", "rather not"))


def test_knowledge_is_no_matter_of_papers(lock: World) -> None:
    better = answer(lock, "gear ratio")
    assert better.draft.text == ""
    assert better.missing[0].what.startswith("The answer itself")


def test_every_sentence_passes_the_fact_check(lock: World) -> None:
    for better in better_answers(lock):
        assert [v.text for v in check_text(better.draft.text, lock) if v.verdict == "unsupported"] == []


def test_the_most_important_comes_first_and_each_says_why(lock: World) -> None:
    first = better_answers(lock)[0]
    assert first.exchange in {e.id for e in lock.debrief.exchanges if "train our volunteers" in e.question}
    assert all(better.why.endswith(".") for better in better_answers(lock))
