"""Who did it, who said it, where, as what, and why: a gardener's interview that nothing was tuned to."""

import pytest
from small_world import talk, world

from afterword.evidence.attribution import attributed
from afterword.evidence.clauses import ME, WE, Roles, clauses
from afterword.evidence.factcheck import check_text

TALK = """
Ruth Amsel: Come in, Nora. I'm Ruth Amsel, I look after the parks, and this is Piet Vos.
Piet Vos: I'm Piet, I run the nursery beds at the lake. We lose a third of our seedlings to slugs every spring.
Nora Lind: I heard about that.
Ruth Amsel: What did you change at the arboretum that lasted?
Nora Lind: The watering. I drew up a rota by soil and not by bed, and my colleague Jonas Beck built the timer for it.
Piet Vos: And were the gardeners for it?
Nora Lind: Some of them. Most came round after the dry June.
Ruth Amsel: Why did you leave the cemetery?
Nora Lind: I left the cemetery because my knees would not take the digging any more.
Piet Vos: Would you prune in the rain if I told you to?
Nora Lind: No. I'd say so and I'd sharpen the tools instead.
Piet Vos: We start at seven and the tea is at ten.
"""
FILES = {
    "resume.md": """# Nora Lind

## Work

**Gardener, Halden Arboretum, Marsh Lane** — March 2019 to present

- Drew up the watering rota; timer by Jonas Beck.
- Planted 400 birches with two volunteers.

**Assistant Gardener, St Jude's Cemetery, Overby** — May 2014 to February 2019

- Kept the hedges along the canal.

## Education

- Certificate in Horticulture, Overby College, 2014
- Arborist ticket: climbing paper passed, saw paper sat in May, result due in July
""",
    "evidence/reference-elsa-brandt.md": """# Reference: Elsa Brandt, Head Gardener, Halden Arboretum

May be named: yes. May be quoted: yes. May be phoned: no, by letter only.

I was Head Gardener at Halden until last autumn. Nora worked for me for six years.

The labels on the trees were Jonas Beck's idea. Nora wrote all of them by hand over one winter.

She is too hard on blunt tools.
""",
}


@pytest.fixture(scope="module")
def gardener():
    return world(
        talk(TALK),
        me="Nora Lind",
        employer="Wexholm Parks",
        interviewers={"Ruth Amsel": "Head of Parks", "Piet Vos": "Nursery Foreman"},
        documents=FILES,
    )


def objection(world, sentence):
    return next((v.check for v in check_text(sentence, world) if v.verdict == "unsupported"), None)


@pytest.mark.parametrize(
    "sentence",
    [
        "I built the timer for the watering rota myself.",
        "The labels on the trees were my own idea.",
        "Jonas Beck drew up the watering rota by soil.",
        "My colleague kept the hedges along the canal.",
        "As Head Gardener at Halden I planted 400 birches.",
        "I hold the arborist ticket.",
        "I have a certificate in landscape architecture.",
        "At the cemetery in Overby I planted 400 birches.",
        "I left the cemetery because the wages were too low.",
        "I enjoyed hearing how you breed your roses.",
        "It was good to talk about the fountains you are restoring.",
        "Ruth told me that you lose a third of your seedlings to slugs.",
        "As I told you, I planted 400 birches with two volunteers.",
        "Elsa Brandt is happy to be telephoned.",
        "Elsa Brandt writes that I am the best gardener she ever had.",
    ],
)
def test_false_ones_are_caught(gardener, sentence):
    assert objection(gardener, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I drew up the watering rota, and Jonas Beck built the timer for it.",
        "The idea of the labels was Jonas Beck's; I wrote all of them by hand.",
        "As a gardener at Halden I planted 400 birches.",
        "I left the cemetery because my knees would not take the digging.",
        "It was Piet who asked whether I would prune in the rain.",
        "As I told you, I would say so and sharpen the tools instead.",
        "I enjoyed hearing about the slugs and your seedlings.",
        "Elsa Brandt, my head gardener until last autumn, writes that I am too hard on blunt tools.",
        "To my mind a garden is never finished.",
        "Your frankness about the slugs impressed me.",
        "I took a certificate in horticulture at Overby College in 2014.",
    ],
)
def test_true_ones_pass(gardener, sentence):
    assert objection(gardener, sentence) is None


def agents(text, **given):
    roles = Roles(ME, None, frozenset({"Nora"}), frozenset({"Jonas", "Beck"}), frozenset(), **given)
    return [clause.agent for clause in clauses(text, roles)]


def test_who_acts_in_a_clause():
    assert agents("I drew the plan and Jonas built the timer.") == [ME, "Jonas"]
    assert agents("The timer was built by Jonas Beck.")[0] == "Jonas Beck"
    assert agents("Jonas and I built it together, the timer.")[0] == WE
    assert agents("Drew the plan; timer by Jonas Beck.", subjectless=ME) == ["Jonas Beck", ME]
    assert agents("The labels were Jonas Beck's idea.")[0] == "Jonas Beck"
    assert agents("Our clerk at the gate kept the keys.")[0] == "our clerk"


def test_whose_words_they_are(gardener):
    def said(text):
        found = attributed(text, gardener.debrief.case, gardener.ledger)
        return found and (found.kind, found.what)

    assert said("As I told you on Tuesday, I like roses.") == ("I said", "I like roses")
    assert said("You told me, Piet, that tea is at ten.") == ("said", "tea is at ten")
    assert said("The beds, Piet admitted, are too wet.") == ("said", "The beds are too wet")
    assert said("I told Jonas that the tap drips.") is None
    assert said("I would be glad to talk about roses.") is None
