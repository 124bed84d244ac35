"""What an interviewer is called: people of other trades and countries, every talk made up for the purpose."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.debrief.case import Case, Person
from afterword.letters.called import called, greeting
from afterword.letters.naming import name_of
from afterword.letters.tone import tone_of
from afterword.transcripts.reader import read_transcript


def case(name: str, talk: str, **settings: object) -> tuple[Person, Case]:
    person = Person(name)
    text = f"Me: Good morning.\n{talk}".replace("THEM:", f"{name}:").replace("ME:", "Me:")
    made = Case(
        folder="loom",
        transcript=read_transcript(text.encode(), "transcript.txt"),
        me="Arlo Finch",
        me_because="told",
        interviewers=(person,),
        labels={"Me": "Arlo Finch", name: name},
    )
    return person, replace(made, settings=replace(made.settings, **settings))


def form(name: str, talk: str, **settings: object) -> str:
    person, made = case(name, talk, **settings)
    return called(person, made, tone_of(made))


@pytest.mark.parametrize(
    ("written", "title", "given", "family"),
    [
        ("Beatrice Thornton", "", "Beatrice", "Thornton"),
        ("Dr. Ruth Langham", "Dr.", "Ruth", "Langham"),
        ("Prof. Dr. Hans Weber", "Prof.", "Hans", "Weber"),
        ("Jan van der Berg", "", "Jan", "van der Berg"),
        ("Ms Ana de la Cruz", "Ms", "Ana", "de la Cruz"),
        ("Máire Ní Dhomhnaill", "", "Máire", "Ní Dhomhnaill"),
        ("Seán Ó Briain", "", "Seán", "Ó Briain"),
        ("Catriona Mac an Tàilleir", "", "Catriona", "Mac an Tàilleir"),
        ("Siân ap Rhys", "", "Siân", "ap Rhys"),
        ("María José García Márquez", "", "María", "García Márquez"),
        ("Nneka Obi-Lawson", "", "Nneka", "Obi-Lawson"),
        ("R. K. Narayanan", "", "", "Narayanan"),
        ("S. Venkatesh", "", "", "Venkatesh"),
        ("Arun K. Menon", "", "Arun", "Menon"),
        ("Lakshmi", "", "Lakshmi", "Lakshmi"),
        ("Li Xueqing", "", "", "Xueqing"),
        ("Robert Hale Jr.", "", "Robert", "Hale"),
        ("Judith Shaw, MBE", "", "Judith", "Shaw"),
        ("Thornton, Beatrice", "", "Beatrice", "Thornton"),
        ("Tom Ellery (Finance)", "", "Tom", "Ellery"),
        ("B Thornton", "", "", "Thornton"),
        ("Tom Ellery | Tern Pottery", "", "Tom", "Ellery"),
        ("Tom Ellery, Senior Analyst", "", "Tom", "Ellery"),
        ("Tom Ellery (he/him)", "", "Tom", "Ellery"),
        ("van der Berg, Jan", "", "Jan", "van der Berg"),
        ("Kim Min-jun", "", "", "Min-jun"),
        ("tom o'hara", "", "Tom", "O'Hara"),
        ("ANNE-MARIE DUPONT", "", "Anne-Marie", "Dupont"),
        ("Mag. Eva Huber", "Mag.", "Eva", "Huber"),
    ],
)
def test_a_name_in_parts(written: str, title: str, given: str, family: str) -> None:
    name = name_of(written)
    assert (name.title, name.given, name.family) == (title, given, family)


@pytest.mark.parametrize(
    ("written", "titled"),
    [
        ("Mr. Graham Pike", "Mr. Pike"),
        ("Dr Anna van der Berg", "Dr van der Berg"),
        ("Sir John Dunne", "Sir John"),
        ("Fr Michael Byrne", "Fr Byrne"),
        ("Dr Venkatesh", "Dr Venkatesh"),
        ("Dr Priya S. Nair", "Dr Nair"),
    ],
)
def test_a_title_goes_with_the_family_name(written: str, titled: str) -> None:
    assert form(written, "THEM: Tell me about the loom.") == titled


@pytest.mark.parametrize(
    ("name", "talk", "greeted"),
    [
        ("Beatrice Thornton", "THEM: Call me Bea, all do. How do you warp a loom?\nME: Slowly, Mrs Thornton.", "Bea"),
        ("Beatrice Thornton", "THEM: I'm Bea. How do you warp a loom?\nME: Slowly.", "Bea"),
        ("Beatrice Thornton", "THEM: Bea, please. How do you warp a loom?", "Bea"),
        ("Robert Hale", "THEM: Everybody calls me Buzz. How do you splice?\nME: With wax, Robert.", "Buzz"),
        ("Ruth Langham", "THEM: I prefer Dr Langham, if you don't mind.\nME: Of course.", "Dr Langham"),
        ("Graham Pike", "ME: Good morning, Mr Pike.\nTHEM: Good morning. What is a heddle?", "Mr Pike"),
        ("Graham Pike", "ME: Good morning, Mr Pike.\nTHEM: Graham is fine.\nME: Thank you.", "Graham"),
        ("Graham Pike", "ME: Hi Graham.\nTHEM: What is a heddle?\nME: It lifts the thread, Graham.", "Graham"),
        ("Mary Ann Doyle", "ME: Thank you, Mary Ann.\nTHEM: Goodbye.", "Mary Ann"),
        ("Li Xueqing", "ME: Thank you, Xueqing.\nTHEM: Goodbye.", "Xueqing"),
        ("Yuki Tanaka", "ME: Thank you, Tanaka-san.\nTHEM: Goodbye.", "Tanaka-san"),
        ("Ana García Márquez", "ME: Thank you, Ms. García.\nTHEM: Goodbye.", "Ms. García"),
        ("Will Harper", "THEM: Will you tell me what a heddle is?\nME: Yes, Mr Harper.", "Mr Harper"),
        ("Paul Haver", "Ines: This is Dr. Haver.\nTHEM: Hello.\nInes: Paul, you first.", "Dr. Haver"),
        ("Paul Haver", "Ines: This is Mr. Haver.\nTHEM: Hello.\nInes: Paul, you first.", "Paul"),
        ("Siobhán Ní Bhriain", "ME: Go raibh maith agat, Siobhán.\nTHEM: Goodbye.", "Siobhán"),
    ],
)  # fmt: skip
def test_what_was_offered_or_used_decides(name: str, talk: str, greeted: str) -> None:
    assert form(name, talk) == greeted


@pytest.mark.parametrize(
    "talk",
    [
        "THEM: Call me on Monday. What is a heddle?",
        "THEM: Call me Tuesday and we will see.",
        "THEM: It's just Arlo and me today.",
        "THEM: I'm Thornton the weaver's daughter, as they say.",
    ],
)
def test_what_only_looks_like_an_offer(talk: str) -> None:
    assert form("Beatrice Thornton", talk) == "Beatrice"


@pytest.mark.parametrize(
    ("settings", "greeted"),
    [
        ({}, "Ulrike"),
        ({"country": "Ireland"}, "Ulrike"),
        ({"country": "US-MN"}, "Ulrike"),
        ({"country": "Germany"}, "Ulrike Brandt"),
        ({"country": "India"}, "Ulrike Brandt"),
        ({"country": "France"}, "Ulrike Brandt"),
        ({"letter_style": "formal"}, "Ulrike Brandt"),
    ],
)
def test_voice_and_country_decide_where_no_name_was_used(settings: dict[str, object], greeted: str) -> None:
    assert form("Ulrike Brandt", "THEM: What is a heddle?\nME: It lifts the thread.", **settings) == greeted


def test_a_title_is_never_guessed() -> None:
    for style in ("plain", "warm", "formal"):
        assert form("Kim Adeyemi", "THEM: What is a heddle?", letter_style=style, country="Austria") == "Kim Adeyemi"


def test_formal_takes_the_title_where_both_were_used() -> None:
    talk = "ME: Good morning, Mr Pike.\nTHEM: What is a heddle?\nME: It lifts the thread, Graham."
    assert form("Graham Pike", talk) == "Graham"
    assert form("Graham Pike", talk, letter_style="formal") == "Mr Pike"


def test_a_panel_is_greeted_alike() -> None:
    person, made = case("Ulrike Brandt", "THEM: What is a heddle?\nME: Odile knows.", letter_style="formal")
    both = replace(made, interviewers=(person, Person("Odile Sand")))
    assert called(person, both, tone_of(both)) == "Ulrike"


def test_the_choice_in_the_case_file_is_kept() -> None:
    talk = "THEM: Call me Bea.\nME: Thank you, Bea."
    assert form("Beatrice Thornton", talk, choices=(("first-name", "never"),)) == "Beatrice Thornton"
    assert form("Beatrice Thornton", "ME: Mrs Thornton.", choices=(("first-name", "always"),)) == "Beatrice"


def test_what_was_told_wins_over_all() -> None:
    _, made = case("Beatrice Thornton", "THEM: Call me Bea.")
    told = Person("Beatrice Thornton", address_as="Mrs. Thornton")
    assert greeting(told, made, tone_of(made)) == "Dear Mrs. Thornton,"


@pytest.mark.parametrize(
    ("name", "settings", "line"),
    [
        ("Tom Ellery", {"country": "US", "letter_style": "formal"}, "Dear Tom Ellery:"),
        ("Tom Ellery", {"country": "US"}, "Dear Tom,"),
        ("Tom Ellery", {"country": "GB", "letter_style": "formal"}, "Dear Tom Ellery,"),
        ("jobs@loom.example", {}, "Hello,"),
    ],
)
def test_the_whole_line(name: str, settings: dict[str, object], line: str) -> None:
    person, made = case(name, "THEM: What is a heddle?", **settings)
    assert greeting(person, made, tone_of(made)) == line


@given(st.text(min_size=1, max_size=40))
def test_any_name_can_be_greeted(written: str) -> None:
    person = Person(written)
    made = replace(case("Tom Ellery", "THEM: What is a heddle?")[1], interviewers=(person,))
    line = greeting(person, made, tone_of(made))
    assert line.startswith(("Dear ", "Hello"))
    assert line[-1] in ",:"
    assert line != "Dear ,"
