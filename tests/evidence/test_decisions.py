"""What the person decides about their facts holds: by the words, wherever they stand now, and on no other matter."""

import pytest
from decided_world import decided
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import talk, world

from afterword.debrief.decisions import Decision, Decisions, plain, write_decisions
from afterword.evidence.factcheck import check_text

TALK = """
Ines Roth: Tell us about the orders. Did you say 240 orders a day?
Nadia Holt: We packed 240 orders a day with six people.
Ines Roth: And waste?
Nadia Holt: Waste fell by thirty percent in a year.
"""
RESUME = """# Nadia Holt

**Shift lead, Ferris Parcels, Hull** — May 2021 to present

- Packed 240 orders a day with a team of six. Waste fell by 30 percent in 2023.
- Ran the returns desk with two colleagues.
- Wrote the handbook for new packers.

**Packer, Dunmore Mail, Goole** — March 2018 to April 2021

- Packed 240 orders a day at Christmas.
- Left after a quarrel over the rota.
"""
SHEET = """Ferris Parcels, despatch figures 2023

Orders packed each day: 240
Waste in 2022: 5.0 percent
"""


def case(facts: str, resume: str = RESUME):
    made = world(
        talk(TALK),
        me="Nadia Holt",
        employer="Loxley Goods",
        interviewers={"Ines Roth": "Manager"},
        documents={"resume.md": resume, "evidence/sheet.txt": SHEET, "job.md": "Packing 240 orders a day."},
    )
    return decided(made, facts)


def ids(found, standing: str) -> set[str]:
    return {fact.id for fact in found.ledger.facts if fact.standing == standing}


def verdict(found, sentence: str) -> tuple[str, str | None]:
    (only,) = check_text(sentence, found)
    return only.verdict, only.check


def sentences(found) -> list[str]:
    return [notice.sentence for notice in found.ledger.notices]


def test_without_decisions_all_stands():
    found = case("")
    assert ids(found, "stands") == {fact.id for fact in found.ledger.facts}
    assert found.ledger.notices == ()


def test_a_decision_holds_when_lines_move_and_marks_change():
    words = '[[withdraw]]\nwords = "wrote the handbook for new packers"\nwhy = "It was a colleague"'
    moved = RESUME.replace("# Nadia Holt\n", "# Nadia Holt\n\nHull, 07700 900 100\n").replace(
        "- Wrote the handbook", "* Wrote the **handbook**"
    )
    for resume in (RESUME, moved):
        found = case(words, resume)
        (fact,) = (fact for fact in found.ledger.facts if fact.standing == "withdrawn")
        assert "handbook" in fact.text
        assert fact.standing_why == "You withdrew this: It was a colleague."
        assert not fact.may_be_written
        assert verdict(found, "I wrote the handbook for new packers at Ferris.") == ("unsupported", "withdrawn")
        assert sentences(found) == []


def test_words_that_stand_nowhere_are_reported_and_touch_nothing():
    found = case('[[withdraw]]\nwords = "wrote the handbook for old packers"')
    assert ids(found, "withdrawn") == set()
    assert sentences(found) == [
        "facts.toml: “wrote the handbook for old packers” stands nowhere in this folder; so it decides nothing now. "
        "Give its present words, or take the entry out."
    ]


def test_the_thing_itself_is_withdrawn_wherever_it_is_told_of_this_employer():
    found = case('[[withdraw]]\nwords = "Packed 240 orders a day with a team of six."')
    gone = ids(found, "withdrawn")
    assert gone == {"resume.md:5", "transcript:2", "evidence/sheet.txt:3"}
    # The line of the other employer stands, and says why it is not this one's.
    assert verdict(found, "At Ferris we packed 240 orders a day.") == ("unsupported", "employer")
    assert sentences(found) == [
        "facts.toml: With “Packed 240 orders a day with a team of six.” goes what says the same: evidence/sheet.txt "
        'line 3, transcript.txt turn 2. If that still holds, write source = "resume.md": then only that file is meant.'
    ]
    assert "where it says “Packed 240 orders" in found.ledger.fact("transcript:2").standing_why


def test_with_its_file_only_that_file_is_withdrawn():
    found = case('[[withdraw]]\nwords = "Packed 240 orders a day with a team of six."\nsource = "resume.md"')
    assert ids(found, "withdrawn") == {"resume.md:5"}
    assert verdict(found, "At Ferris we packed 240 orders a day.")[0] == "supported"


def test_a_paper_of_somebody_else_confirms_what_could_not_be_confirmed():
    found = case('[[cannot_confirm]]\nwords = "Packed 240 orders a day with a team of six."')
    assert ids(found, "cannot be confirmed") == {"resume.md:5", "transcript:2"}
    assert verdict(found, "At Ferris we packed 240 orders a day.")[0] == "supported"


def test_what_nobody_confirms_is_not_written():
    found = case('[[cannot_confirm]]\nwords = "Waste fell by 30 percent"')
    assert ids(found, "cannot be confirmed") == {"resume.md:5/2", "transcript:4"}
    (said,) = check_text("Waste fell by 30 percent under me.", found)
    assert (said.verdict, said.check) == ("unsupported", "cannot-confirm")
    assert said.why == ("You marked this as not to be confirmed. Leave it out until somebody can confirm it.")


def test_what_they_ask_for_and_say_is_left_alone():
    found = case('[[withdraw]]\nwords = "240 orders a day"')
    assert ids(found, "withdrawn") == {"resume.md:5", "resume.md:11", "transcript:2", "evidence/sheet.txt:3"}
    assert "stands in 3 places (resume.md line 5, resume.md line 11, transcript.txt turn 2)" in sentences(found)[0]
    assert found.ledger.fact("job.md:1").standing == "stands"


@pytest.mark.parametrize("source", ["resume.md", "resume", "Resume.md"])
def test_private_is_judged_with_and_never_proves(source):
    found = case(f'[[private]]\nwords = "a quarrel over the rota"\nsource = "{source}"')
    (fact,) = (fact for fact in found.ledger.facts if fact.private)
    assert (fact.text, fact.standing) == ("Left after a quarrel over the rota.", "stands")
    assert not fact.may_be_written
    assert verdict(found, "I left Dunmore after a quarrel over the rota.") == ("unsupported", "confidential")


def test_a_private_matter_is_not_named_in_what_is_reported():
    found = case('[[private]]\nwords = "my divorce"\n[[private]]\nwords = "orders a day"')
    assert sentences(found)[0] == (
        "facts.toml: Entry 1 of [[private]] stands nowhere in this folder; it is kept out of letters all the same. "
        "Give its present words, or take the entry out."
    )
    assert sentences(found)[1].startswith("facts.toml: Entry 2 of [[private]] stands in 5 places (")
    assert verdict(found, "I had a hard year with my divorce and kept every shift.")[0] == "unsupported"


def test_an_added_fact_proves_once_it_can_be_verified():
    text = '[[add]]\ntext = "I set up the night despatch with four agencies."\nemployer = "Ferris"\n'
    claim = "At Ferris I set up the night despatch with four agencies."
    bare, whole = case(text), case(text + 'verify = "the contract of 2022"')
    assert verdict(bare, claim) == ("unsupported", "cannot-confirm")
    assert sentences(bare) == [
        "facts.toml: “I set up the night despatch with four agencies.” was added without a word on where it can be "
        'verified, so no letter uses it yet. Write verify = "…" under it: who can confirm it, or which paper.'
    ]
    (fact,) = (fact for fact in whole.ledger.facts if fact.origin == "added")
    assert (fact.id, fact.employer, fact.verify) == ("facts.toml:1", "Ferris Parcels", "the contract of 2022")
    assert fact.may_be_written
    (said,) = check_text(claim, whole)
    assert (said.verdict, said.facts[0]) == ("supported", "facts.toml:1")
    assert [quote.text for quote in said.evidence[:2]] == [fact.text, "the contract of 2022"]
    assert verdict(whole, "At Dunmore I set up the night despatch with four agencies.")[0] == "unsupported"


def test_withdrawn_weighs_more_than_not_confirmed():
    found = case(
        '[[cannot_confirm]]\nwords = "returns desk"\n[[withdraw]]\nwords = "Ran the returns desk"\nsource = "resume"'
    )
    assert found.ledger.fact("resume.md:6").standing == "withdrawn"


def test_what_was_taken_back_may_be_taken_back_in_a_letter():
    found = case('[[withdraw]]\nwords = "Wrote the handbook for new packers."')
    assert (
        verdict(found, "My résumé says that I wrote the handbook for new packers; that was wrong.")[0] != "unsupported"
    )
    assert verdict(found, "Nothing went wrong when I wrote the handbook for new packers.")[0] == "unsupported"


@pytest.mark.parametrize(
    "sentence", ["I wrote a handbook for people new to packing.", "New packers had the handbook that I wrote."]
)
def test_other_words_for_what_was_withdrawn_do_not_help(sentence):
    found = case('[[withdraw]]\nwords = "Wrote the handbook for new packers."')
    assert verdict(found, sentence) == ("unsupported", "withdrawn")


@pytest.mark.parametrize(
    "sentence",
    [
        "I ran the returns desk with two colleagues.",
        "You asked whether I said 240 orders a day.",
        "I would like to write a handbook with you.",
        "I led a shift at Ferris Parcels from May 2021.",
    ],
)
def test_what_is_about_something_else_is_left_alone(sentence):
    found = case(
        '[[withdraw]]\nwords = "Wrote the handbook for new packers."\n'
        '[[withdraw]]\nwords = "Packed 240 orders a day with a team of six."'
    )
    assert verdict(found, sentence)[0] != "unsupported"


LINES = [line.strip("- ") for line in (RESUME + SHEET).splitlines() if len(line.split()) > 3]


@st.composite
def some_words(draw):
    """Words that stand in a row in one of the papers."""
    line = draw(st.sampled_from(LINES)).split()
    cut = sorted(draw(st.tuples(st.integers(0, len(line)), st.integers(0, len(line)))))
    return " ".join(line[slice(*cut)])


@settings(max_examples=60)
@given(
    some_words().filter(lambda words: any(len(word) > 5 for word in words.split())),
    st.sampled_from(["resume", "sheet"]),
)
def test_a_decision_about_one_file_touches_only_lines_of_it_that_hold_the_words(words, source):
    found = case(write_decisions(Decisions((), (Decision("withdraw", words, source),))))
    sought = plain(words).strip(" .,")
    touched = [fact for fact in found.ledger.facts if fact.standing != "stands"]
    assert all(source in fact.quote.source for fact in touched)
    for fact in touched:
        line = " ".join(
            f.text for f in found.ledger.facts if (f.quote.source, f.quote.line) == (fact.quote.source, fact.quote.line)
        )
        assert sought in plain(line)
    assert bool(touched) == (not any("stands nowhere" in sentence for sentence in sentences(found)))
