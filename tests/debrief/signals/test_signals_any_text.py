"""Whatever stands in a transcript, the parts of the debrief give a result, and every quotation stands there."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.debrief.case import Case, Person, Settings
from afterword.debrief.fit_item import fit
from afterword.debrief.gap_item import with_gaps
from afterword.debrief.measuring import measure
from afterword.debrief.model import Record
from afterword.debrief.overall import overall
from afterword.debrief.prepared import prepared
from afterword.debrief.signals import signals
from afterword.transcripts.model import Transcript, Turn

WORDS = st.sampled_from(
    "I'm worried you haven't managed a team . ? ! , Thank you Anna İ ß 12 twelve minutes late since 2019 between us "
    "we'll call by Friday the 31st no nights three a week um I'd like this job"
    " good answer — “ ’ \u200b 🙂 in 0 years".split()
)
SAID = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60)
TURNS = st.lists(st.tuples(st.sampled_from(["Me", "Ana", "", "Bo"]), SAID), max_size=8)


@settings(max_examples=60, deadline=None)
@given(TURNS, st.booleans(), st.booleans(), SAID)
def test_any_text(said, notes, dated, wish):
    turns = tuple(Turn(n, "" if notes else who, None, None, text, n) for n, (who, text) in enumerate(said, 1))
    case = Case(
        folder="x",
        transcript=Transcript("t.txt", "any", turns, from_memory=notes),
        me="Me",
        me_because="told",
        date=datetime(2026, 6, 3, tzinfo=UTC) if dated else None,
        interviewers=(Person("Ana Ferrer"), Person("")),
        prepared=(wish, "Who decides?"),
        settings=Settings(must_haves=(wish, "no nights")),
    )
    found = signals(case, ())
    record = Record(case=case, exchanges=(), signals=found, measures=measure(case, ()))
    assert with_gaps(record) == ()
    prepared(case, ())
    overall(record, ())
    quotes = [c.quote for c in found.concerns] + [*found.interest, *found.praise, *found.confidences]
    quotes += [s.quote for s in found.next_steps] + [f.quote for f in fit(record).signals if f.quote]
    assert all(quote.text and quote.text in case.transcript.turn(quote.turn).text for quote in quotes)
