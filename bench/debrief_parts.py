"""Measures, prepared questions, doubts, corrections, invitations and fit against the sample cases' gold.

`bench/debrief_parts.py FOLDER …` prints instead: signs of interest and doubt, topics, private questions,
what never came up, and reasons. These have no gold; they are there to be read.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from afterword.app.load_case import load_case
from afterword.debrief.model import Debrief
from afterword.debrief.report import debrief

CASES = Path(__file__).resolve().parents[2] / "shared" / "samples" / "cases"
# the gold's name of a measure → ours, and what turns its value into ours
NAMES = {
    "talk_share": ("talk_share_words", 1.0),
    "filled_pauses_per_100": ("fillers_per_100_words", 1.0),
    "fillers_wide_per_100": ("fillers_wide_per_100_words", 1.0),
    "answer_words_median": ("answer_words_median", 1.0),
    "answer_words_longest": ("answer_words_longest", 1.0),
    "duration": ("duration_minutes", 1 / 60),
    "words_per_minute": ("words_per_minute", 1.0),
    "minutes_late": ("minutes_late", 1.0),
    "words_of": ("words_spoken", 1.0),
}


def main() -> None:
    """Prints how many comparisons hold and which fail; with folders of cases, what there is to read in each."""
    for cases in map(Path, sys.argv[1:]):
        for folder in sorted(path for path in cases.iterdir() if path.is_dir()):
            print(folder.name, *_to_read(debrief(load_case(folder))), sep="\n    ")
    if not sys.argv[1:]:
        _against_gold()


def _against_gold() -> None:
    for folder in sorted(CASES.iterdir()):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        case = load_case(folder)
        debrief(case)
        begin = time.perf_counter()
        found = debrief(case)
        seconds = time.perf_counter() - begin
        rows = list(_rows(found, gold))
        print(f"{folder.name}: {sum(ok for ok, _ in rows)} of {len(rows)} agree, {seconds * 1000:.0f} ms warm")
        for ok, text in rows:
            if not ok:
                print(f"    {text}")


def _to_read(found: Debrief) -> Iterator[str]:
    side, untold = found.their_side, found.never_came_up
    for kind, shown in (("interest", side.interest), ("doubt", side.doubt)):
        yield from (f"{kind}: {each.what} [{each.quote.turn}] {each.quote.text}" for each in shown)
    for topic in side.topics:
        yield f"topic: {topic.share:.0%} in {len(topic.exchanges)} questions [{topic.about.turn}] {topic.about.text}"
    for asked in found.record.signals.grounds:
        yield f"private: {asked.ground} ({asked.place}) [{asked.quote.turn}] {asked.quote.text}"
    for kind, left in (("not asked for", untold.requirements), ("not told", untold.facts)):
        yield from (f"{kind}: {each.quote.text}" for each in left)
    for reason in found.reasons:
        yield f"reason: {reason.message} {' / '.join(quote.text for quote in reason.shown)}"


def _rows(found: Debrief, gold: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    signals = found.record.signals
    for wanted in gold["measures"]:
        ours = NAMES.get(wanted["name"])
        if ours is None or wanted.get("speaker", found.case.me) != found.case.me:
            continue
        got = found.record.measures[ours[0]]
        value = None if wanted["value"] is None else wanted["value"] * ours[1]
        same = got.value is None if value is None else got.value is not None and abs(got.value - value) < 0.06
        same = same and got.usable == wanted.get("usable", True)
        yield same, f"{ours[0]}: {got.value} (usable {got.usable}), gold {value}"
        if wanted.get("interval"):
            yield got.interval == tuple(wanted["interval"]), f"{ours[0]}: interval {got.interval}"
    for ask, wanted in zip(found.prepared, gold["prepared"], strict=True):
        yield (ask.asked, ask.turn) == (wanted["asked"], wanted["turn"]), f"prepared: {ask}"
        yield bool(ask.answered_anyway) == bool(wanted["answered_anyway"]), f"answered anyway: {ask}"
    yield _turns(signals.concerns) == [c["quote"]["turn"] for c in gold["concerns"]], f"concerns: {signals.concerns}"
    for got, wanted in zip(signals.concerns, gold["concerns"], strict=False):
        yield (got.answered == "yes") == wanted["answered_in_interview"], f"concern answered: {got}"
    said = [c.said.turn for c in signals.corrections]
    yield said == [c["said"]["turn"] for c in gold["corrections"]], f"corrections: {signals.corrections}"
    for got, wanted in zip(signals.corrections, gold["corrections"], strict=False):
        yield got.document.text == wanted["document"]["text"], f"correction: {got.document}"
    if found.case.transcript.from_memory:
        lines = [found.case.transcript.turn(n).line for n in signals.invited_to_ask]
        yield lines == gold["invited_to_ask_lines"], f"invited: lines {lines}"
    else:
        yield list(signals.invited_to_ask) == gold["invited_to_ask"], f"invited: {signals.invited_to_ask}"
    yield found.fit.advice == gold["fit"]["advice"], f"fit: {found.fit.advice}, gold {gold['fit']['advice']}"
    ours_turns = {s.quote.turn for s in found.fit.signals if s.quote}
    for wanted in gold["fit"]["signals"]:
        turn = wanted["quote"].get("turn")
        yield turn in ours_turns or turn is None, f"fit signal missed: {wanted['what']} ({turn})"
    steps = [s for s in gold["plan"] if s["step"] == "their own date"]
    days = [str(s.day) for s in signals.next_steps]
    yield not steps or steps[0]["due"] in days, f"next steps: {days}"


def _turns(concerns: Any) -> list[int]:
    return [c.quote.turn for c in concerns]


if __name__ == "__main__":
    main()
