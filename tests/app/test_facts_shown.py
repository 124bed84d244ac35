"""The facts of a case in the data and on the page: where they stand, what they tell, what has become of them."""

from datetime import UTC, datetime

from afterword.app.as_json import debrief_json
from afterword.app.build import build
from afterword.app.report.page import render
from afterword.cli.show import summary
from afterword.debrief.assemble import assemble

FILES = {
    "transcript.txt": """Ines Roth: Tell us about a time you had to train somebody.
Nadia Holt: I trained some of the packers, it went well.
Ines Roth: How many orders did you pack?
Nadia Holt: We packed a lot of orders.
""",
    "resume.md": """# Nadia Holt

**Shift lead, Ferris Parcels, Hull** — May 2021 to present

- Packed 240 orders a day in Hull with a team of six.
- Left the union after a quarrel over the rota.
""",
    "evidence/note.md": """# Note from Olga Brand, works manager at Ferris Parcels

Written 4 May 2026. May be named: yes. May be quoted: yes.

Nadia trained nine packers in March 2024 and all nine stayed.
""",
    "company.md": "# Loxley Goods\n\nOpened a depot in Goole in June 2025 (their website).\n",
    "case.toml": """me = "Nadia Holt"
employer = "Loxley Goods"
role = "Team leader"
date = 2026-09-15T10:00:00+00:00
""",
    "facts.toml": """[[add]]
text = "I set up the night despatch with four agencies."
verify = "the contract of 2022"
employer = "Ferris Parcels"
[[withdraw]]
words = "Packed 240 orders a day"
[[private]]
words = "a quarrel over the rota"
[[private]]
words = "my knee"
""",
}
RESULT = build(case=assemble({name: text.encode() for name, text in FILES.items()}, "loxley"))
FACTS = {fact["id"]: fact for fact in debrief_json(RESULT)["facts"]}


def test_a_fact_tells_who_what_how_much_when_and_where():
    fact = FACTS["evidence/note.md:5"]
    assert (fact["by"], fact["employer"], fact["origin"]) == ("Olga Brand", "Ferris Parcels", "evidence")
    assert (fact["figures"], fact["dates"]) == (["nine", "nine"], ["March 2024"])
    assert FACTS["resume.md:5"]["places"] == ["Hull"]
    assert FACTS["company.md:3"]["places"] == ["Goole"]


def test_what_has_become_of_it_is_told():
    assert (FACTS["resume.md:5"]["standing"], FACTS["resume.md:5"]["why"]) == ("withdrawn", "You withdrew this.")
    added = FACTS["facts.toml:1"]
    assert (added["standing"], added["verify"], added["source"]) == ("stands", "the contract of 2022", "facts.toml")


def test_the_words_of_a_private_fact_are_kept_back():
    fact = FACTS["resume.md:6"]
    assert (fact["private"], fact["text"], fact["quote"]["text"]) == (True, "", "")


def test_sentences_of_the_talk_are_no_facts_of_their_own_in_the_data():
    assert {fact["origin"] for fact in FACTS.values() if not fact["id"].startswith("transcript")} == {
        "resume", "evidence", "company", "added"
    }  # fmt: skip
    assert sum(fact["origin"] == "transcript" for fact in FACTS.values()) < 4


def test_the_page_lists_them_by_employer():
    page = render(RESULT, now=datetime(2026, 9, 16, tzinfo=UTC), made={})
    shown = page.partition('<section id="facts"')[2].partition("</section>")[0]
    assert "<summary>Ferris Parcels" in shown
    assert "<s>Packed 240 orders a day in Hull with a team of six.</s>" in shown
    assert "Withdrawn. You withdrew this." in shown
    assert "Can be verified: the contract of 2022" in shown
    assert "resume.md, line 6: private. It is weighed and never written." in shown
    assert "quarrel" not in page


def test_a_decision_that_fits_nothing_is_reported_everywhere():
    says = "Entry 2 of [[private]] stands nowhere in this folder"
    assert any(says in sentence for sentence in debrief_json(RESULT)["notices"])
    assert says in render(RESULT, now=datetime(2026, 9, 16, tzinfo=UTC), made={})
    assert says in summary(RESULT, (), ())
