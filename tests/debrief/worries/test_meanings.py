"""Words that may mean several worries: which meaning decides, and when nobody is told that all was well."""

import pytest
from tests.debrief.worries.mini import mini

from afterword.debrief import verdicts
from afterword.debrief.worry_look import Look

RECORD = """Worry: the kiln bit was a shambles
Ann: How do you load a kiln? {technical no}
Me: I don't know, nothing comes.
Ann: And how do you glaze? {technical yes}
Me: Thinly, twice, and I let it dry between the coats."""


@pytest.mark.parametrize(
    ("shares", "right"),
    [
        ({"W05": 0.9, "-": 0.01}, ("W05", "supported")),
        ({"W07": 0.5, "W05": 0.4, "-": 0.01}, ("W05", "supported")),
        ({"W07": 0.5, "W05": 0.3, "-": 0.01}, ("W05", "supported")),
        ({"W16": 0.5, "W09": 0.3, "-": 0.01}, ("W16", "cannot be told")),
        ({"W42": 0.05, "-": 0.6}, (None, "cannot be told")),
    ],
)
def test_what_is_borne_out_outweighs_what_is_not(monkeypatch, shares, right):
    monkeypatch.setattr(verdicts, "likely", lambda _text, _people: shares)
    record, worry = mini(RECORD)
    found = verdicts.judge_one(Look(record), worry)
    assert (found.worry, found.verdict) == right


def test_nobody_is_reassured_about_something_else(monkeypatch):
    """A doubtful meaning, or one that is hardly likelier than another, reassures nobody."""
    monkeypatch.setattr(verdicts, "likely", lambda _text, _people: {"W07": 0.19, "-": 0.01})
    record, worry = mini("Facts: wpm=140\n" + RECORD)
    assert verdicts.judge_one(Look(record), worry).verdict == "cannot be told"
    monkeypatch.setattr(verdicts, "likely", lambda _text, _people: {"W07": 0.8, "-": 0.01})
    assert verdicts.judge_one(Look(record), worry).verdict == "not supported"
    monkeypatch.setattr(verdicts, "likely", lambda _text, _people: {"W07": 0.4, "W43": 0.3, "-": 0.01})
    assert verdicts.judge_one(Look(record), worry).verdict == "cannot be told"
