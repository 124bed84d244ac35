"""What is private, taken back or not to be confirmed stands in nothing that is written, carried along or rehearsed.

Every sample case is run twice: as it is, and with the very facts on which its letters and cards rest taken away.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from afterword.app.as_json import debrief_json
from afterword.app.build import build
from afterword.app.load_case import load_case
from afterword.app.result import Result
from afterword.app.run_debrief import results
from afterword.debrief.case import Case
from afterword.debrief.decisions import Decision, Decisions, plain
from afterword.evidence.model import Fact
from afterword.language.words import bare_words
from afterword.practice.sheet import brief_sheet, practice_sheet

CASES = sorted(path for path in (Path(__file__).parents[2] / "corpus" / "cases").iterdir() if path.is_dir())
RUN = 5
"""Words in a row that are no chance."""


@cache
def first_run(folder: Path) -> tuple[Case, Result]:
    case = load_case(folder)
    return case, build(case=case)


def relied_on(result: Result) -> list[Fact]:
    """The facts of the person's papers on which letters, repairs and cards rest."""
    used = {key for letter in result.letters for claim in letter.claims for key in claim.facts}
    used |= {key for repair in result.repairs for key in repair.facts}
    used |= {key for answer in debrief_json(result)["better_answers"] for key in answer["draft"]["facts"]}
    cards = {quote for card in result.practice.cards for quote in card.facts}
    told = {(paper.source, line.line) for paper in result.debrief.case.documents for line in paper.passages}
    facts = [fact for fact in result.ledger.facts if fact.id in used or fact.quote in cards]
    facts = [fact for fact in facts if (fact.quote.source, fact.quote.line) in told]  # a headline claims nothing
    return [fact for fact in facts if fact.origin in {"resume", "evidence"} and runs(fact.text)]


def written(result: Result) -> dict[str, str]:
    """Everything that is sent, said aloud or carried along; the report and its data are the person's own to read."""
    now = datetime(2026, 9, 16, 8, tzinfo=UTC)
    files = {name: data for name, data in results(result, now=now)[0].items() if not name.startswith("debrief.")}
    texts = {name: data.decode("utf-8", "replace") for name, data in files.items() if not name.endswith(".pdf")}
    texts |= {f"body {n}": letter.body for n, letter in enumerate(result.letters)}
    texts["brief"] = brief_sheet(result.debrief, result.ledger, result.practice)
    texts["answers"] = json.dumps(debrief_json(result)["better_answers"], ensure_ascii=False)
    texts["practice"] = practice_sheet(result.debrief, result.practice)
    return texts


def runs(text: str) -> set[str]:
    words = list(bare_words(plain(text)))
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


@pytest.mark.parametrize("what", ["private", "withdraw", "cannot_confirm"])
@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
def test_what_is_taken_away_is_written_nowhere(folder, what):
    case, before = first_run(folder)
    facts = relied_on(before)
    if not facts:
        pytest.skip("its letters and cards rest on no paper")
    decided = tuple(Decision(what, fact.text) for fact in facts)
    hidden = tuple(fact.text for fact in facts) if what == "private" else ()
    settings = replace(case.settings, private=(*case.settings.private, *hidden))
    after = build(case=replace(case, decisions=Decisions((), decided), settings=settings))
    left = [fact.text for fact in after.ledger.facts if fact.may_be_written]
    gone = {run for fact in facts for run in runs(fact.text)} - {run for text in left for run in runs(text)}
    found = {name: sorted(gone & runs(text)) for name, text in written(after).items() if gone & runs(text)}
    assert found == {}


def pairs(text: str) -> set[str]:
    """Two long words in a row: enough to know a matter by."""
    lines = (list(bare_words(plain(line))) for line in text.splitlines())
    return {f"{one} {other}" for line in lines for one, other in pairwise(line) if min(len(one), len(other)) >= 5}


@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
def test_words_that_may_appear_nowhere_appear_nowhere(folder):
    """Whoever said them: the words of case.toml's `private` are kept out of questions, too."""
    case, before = first_run(folder)
    told = pairs(
        " | ".join([turn.text for turn in case.transcript.turns] + [each.text for each in before.debrief.prepared])
    )
    named = pairs(" ".join([case.me, case.employer or "", case.role or "", *(p.name for p in case.interviewers)]))
    ours = {
        pair
        for other in CASES
        if other != folder
        for text in written(first_run(other)[1]).values()
        for pair in pairs(text)
    }
    there = {pair for text in written(before).values() for pair in pairs(text)}
    private = tuple(sorted(there & told - named - ours))
    if not private:
        pytest.skip("nothing of the talk is written")
    after = build(case=replace(case, settings=replace(case.settings, private=private)))
    found = {name: sorted(pairs(text) & set(private)) for name, text in written(after).items()}
    assert {name: words for name, words in found.items() if words} == {}


def test_what_is_kept_out_was_there_before():
    """The test above would see it: without decisions the same words are found."""
    there = 0
    for folder in CASES[:3]:
        _, before = first_run(folder)
        gone = {run for fact in relied_on(before) for run in runs(fact.text)}
        there += any(gone & runs(text) for text in written(before).values())
    assert there == 3
