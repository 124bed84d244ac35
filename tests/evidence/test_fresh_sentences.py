"""Sentences about cases of the corpus, written and judged before they were run, each of them with one thing changed."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.documents.reader import read_document
from afterword.evidence.employers import posts_by_line
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.evidence.terms import dates, numbers
from afterword.evidence.witnesses import read_witness

CASES = Path(__file__).parents[2] / "corpus" / "cases"
TRUE: dict[str, tuple[str, ...]] = {}
FALSE: dict[str, tuple[str, ...]] = {}
TRUE["osei-dispenser"] = (
    "Since April 2025 I have assembled 64 weekly trays a week for two care homes.",
    "In all of 2025 not one of my trays was sent back.",
    "From May to October 2024 I served up to 190 items before noon on twenty-three Mondays.",
    "Before the chemist's I worked in a bakery for about three years.",
    "I have had my Level 2 in pharmacy service skills since the summer of 2025.",
    "You asked me, Ruth, for a mistake that I caught before it left the building.",
    "In November 2025 I opened a sealed tray again and found a tablet of the wrong strength in four of its seven days.",
    "You want two hundred items before lunch on a Monday; I have served 190 before noon.",
    "A new dispenser sits beside Margaret for a fortnight and fills nothing.",
    "Helen Marsh, my pharmacist manager, may be phoned.",
    "You have forty-one hundredth sheets on the wall by the kettle.",
    "You fill nearly five times as many trays a week as I do now.",
    "That is 246 trays a week more than I fill.",
)
FALSE["osei-dispenser"] = (
    "In 2025 three of my trays came back.",
    "I have assembled 46 trays a week since April 2025.",
    "I have been assembling the weekly trays since April 2023.",
    "At Pell's Bakery I assembled weekly trays for two care homes.",
    "I worked at Pell's Bakery for six years.",
    "As a pharmacy technician at Harrow Lane Chemist I deliver to 28 homes every Thursday.",
    "I have a Level 3 diploma in pharmacy.",
    "Ruth told me that you fill three hundred and ten trays a week.",
    "Callum asked me why I want to leave Harrow Lane.",
    "Thank you for explaining how the robot picks the boxes.",
    'As you said, Callum, "a good tray is a quiet tray."',
    "In November 2025 I found a tablet of the wrong strength in all seven days of a tray.",
    "A new dispenser sits beside Margaret for two months.",
    "Helen Marsh writes that I am the fastest at the counter.",
    "Forty-one of your dispensers have filled a hundred trays this year.",
    "We record the trays in PharmaTrack.",
    "You fill twice as many trays as I do.",
)
TRUE["hallam-driver"] = (
    "Since 2022 I have taken chilled dairy to fourteen stores a week.",
    "Between 2021 and 2024 the damage claims on my runs fell by more than four fifths.",
    "I have driven for Redgate since the spring of 2020.",
    "I was a van driver in Marsham for nearly three years.",
    "At Holme I probed six pallets, four of which were at nine degrees.",
    "In August 2024 I would not take a warm trailer from the dairy at Holme and waited two hours for a cold one.",
    "You keep a cold trailer ready every night, Wayne, and it has saved eleven loads since Christmas.",
    "In four years you have gone from nine trailers to twenty-two.",
    "Your fleet of trailers has more than doubled in four years.",
    "I have taught four new drivers to couple a trailer, and none of them has dropped one.",
    "My CPC is good until September 2029.",
    "Pat Lowry, who plans my runs, can be rung.",
    "You told me, Denise, that the probe rings your phone.",
)
FALSE["hallam-driver"] = (
    "I take chilled dairy to 41 stores a week.",
    "Damage claims on my runs went up from one to six.",
    "Between 2021 and 2024 the damage claims on my runs fell by half.",
    "I have driven for Redgate since May 2021.",
    "I was with Marsham Parcels for five years.",
    "At Holme all six pallets were at nine degrees.",
    "At Holme I waited two days for a cold trailer.",
    "In August 2023 I refused a trailer at the dairy in Holme.",
    "Denise told me that she keeps a cold trailer on the yard every night.",
    "Your cold trailer has saved seventeen loads since Christmas.",
    "Your fleet of trailers has trebled in four years.",
    "Wayne asked me about a time when I refused a load.",
    "Pat Lowry writes that I have never refused a load.",
    "As transport planner at Redgate I train the new drivers.",
    "It was good to hear how you train apprentices.",
    "Fenland Cold Chain serves five regional depots.",
    'Denise, you said that "a warm trailer is a dead trailer."',
    "The probes have saved my firm forty thousand pounds.",
)
TRUE["brennan-assistant"] = (
    "Nine Year 3 pupils read with me every morning, and seven of them have gone up two book bands.",
    "More than three quarters of the children I read with moved up two book bands.",
    "With the quiet table, lunchtime incidents fell by three fifths between the autumn and the spring term.",
    "There were nineteen fewer incidents at lunch in the spring term than in the autumn.",
    "I have worked at St. Bride's since the autumn of 2023.",
    "My Level 2 certificate in supporting teaching and learning is of June 2025.",
    "Before that I was a receptionist for nearly four and a half years.",
    "For a fortnight in June 2025 I worked whole days in Claire Dunne's class.",
    "A boy who left the room as soon as fractions began stayed for whole lessons by half term.",
    "You and the assistant stand at the gate, Sunil, and greet every child by name before the bell.",
    "Harriet, you asked me about a child who would not stay in the room.",
    "Your whole school has read together after lunch since 2022.",
    "Claire Dunne can be telephoned through the school office.",
)
FALSE["brennan-assistant"] = (
    "Seven of the nine pupils moved up four book bands.",
    "All nine of my readers moved up two book bands.",
    "A third of the children I read with moved up two bands.",
    "With the quiet table, lunchtime incidents were cut by a quarter.",
    "Incidents at lunch went from 12 to 31 after I set up the quiet table.",
    "At the dental practice I started a quiet table in the yard.",
    "I have been at St. Bride's since September 2021.",
    "I finished my Level 2 certificate in June 2024.",
    "I was a receptionist at the dental practice for nine years.",
    "For two months in June 2025 I worked whole days in a Year 3 class.",
    "A boy who left the room as soon as fractions began stayed for forty hours by half term.",
    "As a teaching assistant at St. Bride's I read with nine pupils.",
    "I hold a degree in primary education.",
    "Harriet told me that she stands at the gate and greets every child by name.",
    "Sunil asked me about a child who would not stay in the room.",
    "Thank you for telling me about the forest school.",
    'As you put it, Harriet, "a quiet child is a full book."',
    "Your whole school has read together after lunch since 2018.",
    "I keep the reading records in Bookwise.",
    "Clare Donnelly saw the boy's minutes move from four to forty.",
)
FALSE["osei-dispenser"] += ("In 2025 our shop won a prize for patient safety.",)
MISSED = (
    ("osei-dispenser", "On 23 Mondays I served up to 190 items before ten in the evening."),
    ("hallam-driver", "One of the four drivers I trained on coupling dropped a trailer."),
    ("brennan-assistant", "Claire Dunne writes that I taught the class alone for a term."),
)


@cache
def world(name: str) -> World:
    told = debrief(load_case(CASES / name))
    return World(told, build_ledger(told))


def blocked(name: str, sentence: str) -> bool:
    return any(verdict.verdict == "unsupported" for verdict in check_text(sentence, world(name)))


@pytest.mark.parametrize(("name", "sentence"), [(name, each) for name, told in TRUE.items() for each in told])
def test_what_is_true_passes(name, sentence):
    assert not blocked(name, sentence)


@pytest.mark.parametrize(("name", "sentence"), [(name, each) for name, told in FALSE.items() for each in told])
def test_what_is_false_is_caught(name, sentence):
    assert blocked(name, sentence)


@pytest.mark.xfail(strict=True, reason="known misses of the same list")
@pytest.mark.parametrize(("name", "sentence"), MISSED)
def test_what_is_still_missed(name, sentence):
    assert blocked(name, sentence)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Queues took 39 minutes before, 21 after.", ["minutes", "minutes"]),
        ("The kiln used 37 litres in 2023, 34 in 2025.", ["litres", "litres"]),
        ("The detour is 140 km longer, and 85 of them came.", ["km", None]),
        ("Ninety-three of every hundred loaves sold.", ["share"]),
    ],
)
def test_units_that_figures_lend(text, units):
    assert [number.unit for number in numbers(text, None)] == units


def test_a_month_of_this_year_is_no_guess():
    (month, *_) = dates("We opened the kiln in March of this year.", date(2026, 10, 20))
    assert (month.start, month.relative) == (date(2026, 3, 1), False)


@pytest.mark.parametrize(
    ("words", "may", "note"),
    [
        ("She may be named and quoted. She may be telephoned between two and four.", True, "yes, between two and four"),
        ("He may be named. He may be contacted by e-mail only.", False, "no, by e-mail only"),
    ],
)
def test_permission_in_running_words(words, may, note):
    text = f"# Reference from Ita Moran, Baker, Quay Loaves\n\n{words}\n"
    witness = read_witness(read_document(text.encode(), "evidence/ita.md", "evidence"))
    assert witness
    assert (witness.may_be_named, witness.may_be_phoned, witness.phone_note) == (True, may, note)


def test_a_firm_above_the_line_of_its_title():
    text = "EXPERIENCE\n\nQuay Loaves, Saltmarsh\nSenior Baker, June 2021 to date\n  Bread for 40 shops.\n"
    posts = posts_by_line(read_document(text.encode(), "resume.txt", "resume"))
    assert {(post.employer, post.title) for post in posts.values()} == {("Quay Loaves", "Senior Baker")}
