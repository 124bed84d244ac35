"""Wrong names, interest, praise, confidences, lateness and corrections."""

from dataclasses import replace

import pytest
from minicase import mini_case, mini_record

from afterword.debrief.corrections import corrections


def signals(text):
    return mini_record(text).signals


@pytest.mark.parametrize(
    ("text", "wrong", "put_right"),
    [
        ("Me: Thank you, Marta.\nMarisa: Of course.", "Marta", False),
        (
            "Daniel: Welcome.\nMe: Hi, David, good to meet you.\nDaniel: It's Daniel, actually.\nMe: Sorry.",
            "David",
            True,
        ),
        ("Priya: I'm Priya.\nMe: Nice to meet you, Pooja.\nPriya: So.", "Pooja", False),
        ("Robert: Good morning.\nMe: Good morning, Bob.\nRobert: Robert.\nMe: Robert, of course.", "Bob", True),
    ],
)
def test_wrong_name(text, wrong, put_right):
    (found,) = signals(text).wrong_names
    assert found.wrong == wrong
    assert (found.put_right is not None) == put_right


@pytest.mark.parametrize(
    "text",
    [
        "Katherine: Welcome.\nMe: Thank you, Catherine.",
        "Siobhan: Welcome.\nMe: Hello, Shivon.",
        "Michael: Call me Mike.\nMe: Thanks, Mike.",
        "Thomas: Welcome.\nMe: Thanks, Tom.\nThomas: So.",
        "Ana: Rosa set this up.\nMe: Thank you, Ana. And thanks, Rosa.",
        "Ana: Off you go.\nMe: I moved to Leeds. Thank you, everybody.",
        "Ana: So.\nMe: In Python, Django was new to me.",
        "Ana: When?\nMe: Monday, Tuesday. Sorry, Wednesday.",
    ],
)
def test_right_name(text):
    assert signals(text).wrong_names == ()


@pytest.mark.parametrize(
    "text",
    [
        "I'd really love to work here.",
        "I'm very interested in this role.",
        "I want this job.",
        "I would be delighted to join the team.",
        "I'm genuinely excited about this position.",
        "I'd love to be part of this.",
    ],
)
def test_interest(text):
    assert signals(f"Ana: Anything else?\nMe: Thank you. {text}").interest


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to know who decides.",
        "I'd love to hear more about the team.",
        "I'm not sure I want this job.",
        "I'd like to ask about the rota.",
        "I was interested in history at school.",
        "I'd want to find out what the job is first.",
    ],
)
def test_no_interest(text):
    assert signals(f"Ana: Anything else?\nMe: {text}").interest == ()


@pytest.mark.parametrize(
    "text",
    [
        "That's a really good example.",
        "Exactly what I was hoping to hear.",
        "I like that.",
        "Very impressive.",
        "Great answer, thank you.",
        "I love the way you put that.",
        "Spot on.",
    ],
)
def test_praise(text):
    assert signals(f"Ana {{technical}}: How do you lay it?\nMe: With a fall.\nAna: {text}").praise


@pytest.mark.parametrize(
    "text",
    [
        "Can you give me a good example?",
        "Do you have another good example?",
        "That's not a good answer.",
        "We've got a good one on site.",
        "Okay.",
        "It would be a good idea to ask Rosa.",
    ],
)
def test_no_praise(text):
    assert signals(f"Ana {{technical}}: How do you lay it?\nMe: With a fall.\nAna: {text}").praise == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Between us, the last manager was asked to leave.", "the last manager was asked to leave"),
        ("We are closing the Derby branch in March. Please don't repeat that.", "closing the Derby branch"),
        ("Off the record, the budget is gone. So.", "the budget is gone"),
        ("This isn't public yet, but we're moving to Leeds.", "moving to Leeds"),
        ("We may merge the two schools. Keep that to yourself, please.", "merge the two schools"),
        ("I shouldn't really say this, but the other candidate dropped out.", "dropped out"),
        ("You didn't hear it from me. The head is retiring.", "retiring"),
    ],
)
def test_confidence(text, told):
    (quote,) = signals(f"Me: I see.\nAna: {text}").confidences
    assert told in quote.text


@pytest.mark.parametrize(
    "text",
    [
        "You would handle confidential letters.",
        "The difference between us and the hospital is the lifts.",
        "Please don't share your password with pupils.",
        "It's a public building.",
        "We talked about it between ourselves and the union and the answer is yes.",
    ],
)
def test_no_confidence(text):
    assert signals(f"Me: I see.\nAna: {text}").confidences == ()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Ana: You were twenty minutes late.\nMe: I was.", 20.0),
        ("Ana: Hello.\nMe: Sorry I'm five minutes late, the lift stuck.", 5.0),
        ("# notes\nI came ten minutes late because of the bus.", 10.0),
        ("[0-4] Ana: She isn't here yet.\n[400-420] Bea: No.\n[540-560] Me: I'm so sorry, I had the wrong link.", 9.0),
        ("[0-4] Ana: Let's see who is here.\n[5-9] Bea: Hello.\n[300-310] Me: Good morning.", None),
        ("Ana: The bus was ten minutes late.\nMe: I saw.", None),
        ("Ana: A nurse comes in fifteen minutes late. What do you do?\nMe: I ask why.", None),
        ("Ana: Hello.\nMe: I have never been ten minutes late in my life.", None),
    ],
)
def test_minutes_late(text, minutes):
    assert signals(text).minutes_late == minutes


@pytest.mark.parametrize(
    ("paper", "said", "pair"),
    [
        (
            "resume: Forklift licence (counterbalance), passed March 2021",
            "I passed my forklift licence in 2019.",
            ("2019", "March 2021"),
        ),
        (
            "resume: Led a team of eight warehouse pickers on nights",
            "I led a team of fifteen warehouse pickers on nights.",
            ("fifteen", "eight"),
        ),
        (
            "resume: First Aid at Work certificate, 2022",
            "I've had my First Aid at Work certificate since 2018.",
            ("2018", "2022"),
        ),
        (
            "resume: Deputy head of maths, Thornfield School",
            "I was head of maths for a while.",
            ("head of maths", "Deputy head of maths"),
        ),
        (
            "resume: Larkin Pay, engineer, May 2023 to present",
            "I spent nine years at Larkin Pay.",
            ("nine years", "May 2023"),
        ),
        ("resume: Opened the Harlow cold store in 2022", "We opened the Harlow cold store in 2020.", ("2020", "2022")),
        ("resume: Larkin Pay, engineer, May 2021 to present", "I've been at Larkin Pay for five years.", None),
        ("resume: Deputy head of maths, then head of maths", "I was head of maths for a while.", None),
        ("resume: Opened the Harlow cold store in 2022", "In 2020 the Harlow store had no cold room.", None),
        ("resume: Team leader, Brook Farm, 2020 to 2024", "I'm a good team leader.", None),
        ("resume: Store manager, Hove. Deputy manager before that", "I was the manager in Hove.", None),
        (
            "evidence: Her till was short 3 times in 2024, out of 212 shifts.",
            "I've only worked two hundred shifts here.",
            None,
        ),
        ("resume: Led a team of eight warehouse pickers", "I led a team of about ten warehouse pickers.", None),
        ("resume: Cut waiting time from 19 days to 12 days", "I cut waiting time to twelve days.", None),
        ("resume: Taught Year 4, 28 pupils, 2019 to 2022", "I taught thirty pupils in Year 6 before that.", None),
        (
            "resume: Store manager, Hove, 2019 to present",
            "I've been a store manager in Hove since 2021, before that deputy.",
            None,
        ),
        ("resume: Handled 1,912 calls a month", "I handled nineteen hundred calls a month.", None),
    ],
)
def test_correction(paper, said, pair):
    found = signals(f"{paper}\nAna {{background}}: Tell me more.\nMe: {said}").corrections
    if pair is None:
        assert found == ()
    else:
        (one,) = found
        assert (one.wrong, one.right) == pair
        assert one.asked_by == "Ana"


def test_a_bare_answer_is_read_with_its_question():
    (one,) = signals(
        "resume: CSWIP 3.1 welding inspector, passed June 2020\n"
        "Ana {background}: When did you get your CSWIP inspector's ticket?\nMe: In 2018."
    ).corrections
    assert (one.wrong, one.right) == ("2018", "June 2020")


def test_a_year_within_the_time_of_its_heading_is_no_contradiction():
    text = (
        "Ana {background}: Where have you been?\n"
        "Me: I started at Northline on the phones in 2019, billing and meters, all of that."
    )
    case, exchanges = mini_case(f"resume: Northline phones: billing, meters; outage desk from 2021.\n{text}")
    assert corrections(case, exchanges)
    resume = case.resume
    assert resume
    below = replace(resume.passages[0], section=("Service agent, May 2019 to March 2023",))
    assert corrections(replace(case, resume=replace(resume, passages=(below,))), exchanges) == ()
