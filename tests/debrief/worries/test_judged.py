"""Worries judged by hand in short interviews: held against the record, nearly all right, and never a false comfort."""

import importlib.util
import json
from pathlib import Path

from afterword.debrief.assemble import assemble
from afterword.debrief.report import debrief
from afterword.debrief.verdicts import WORRIES, judge_as
from afterword.debrief.worry_look import Look

ROOT = Path(__file__).parents[3]
LEAST = 0.93


def judged(out):
    """Each worry of each interview: its file, words, the right verdict and ours, as if every worry were recognised."""
    spec = importlib.util.spec_from_file_location("annotated", ROOT / "bench" / "annotated.py")
    annotated = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(annotated)
    for path in sorted((ROOT / "corpus" / "worries").glob("*.txt")):
        folder = annotated.build(path, out)
        files = {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}
        right = json.loads(files.pop("gold.json"))["worries"]
        found = debrief(assemble(files, path.stem))
        look = Look(found.record, found.prepared)
        for worry in right:
            ours = judge_as(look, WORRIES[worry["worry"]], worry["text"])
            yield path.stem, worry["text"], worry["verdict"], ours.verdict


def test_nearly_all_are_right_and_nobody_is_wrongly_reassured(tmp_path):
    found = list(judged(tmp_path))
    wrong = [each for each in found if each[2] != each[3]]
    assert not [each for each in wrong if each[3] == "not supported"]
    assert len(wrong) <= (1 - LEAST) * len(found), wrong
