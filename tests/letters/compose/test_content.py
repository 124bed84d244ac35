"""What letters say, end to end, in trades of our own: judged before the first run."""

from pathlib import Path

from afterword.app.load_case import load_case
from afterword.debrief.report import debrief
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import World
from afterword.letters.compose import compose
from afterword.letters.model import Composed
from afterword.letters.plan import plan_letters

GATE = {
    "case.toml": """me = "Priti Lanyon"
employer = "Calder Animal Park"
role = "Senior Keeper"
date = 2026-04-14T10:00:00+01:00

[[interviewers]]
name = "Greg Olander"
role = "Curator"

[[interviewers]]
name = "Moira Petty"
role = "Records Officer"
""",
    "job.md": "# Senior Keeper\n\nYou need\n\n- Training of seasonal keepers\n- Careful records\n- Work at heights\n",
    "resume.md": """# Priti Lanyon

01632 960222

**Keeper, Marram Bird Garden** — May 2020 to present

- Trained nine seasonal keepers; seven came back the year after.
- Escapes from the walk-through from 11 in 2021 to 2 in 2025.
- Weight cards January to June 2025: 240 cards read by the vet, 4 returned, none for a wrong bird.
""",
    "evidence/gate-audit.txt": """MARRAM BIRD GARDEN
Feeding audit, 1 March to 31 May 2025
Own figures may be quoted by the keeper concerned (R. Vance, 4 June 2025)

                        feeds   begun by 08:30   later
All keepers                80               61      19
of these, P. Lanyon        30               29       1
""",
    "transcript.txt": """Greg Olander: Good morning, Priti. Tell me what you look after now.

Priti Lanyon: The walk-through and the owls. I have two seasonal keepers from Easter, and in the winter it is me.

Greg Olander: I want a keeper who rings me before she opens a door she is not sure of, that is all I ask.

Priti Lanyon: I would.

Greg Olander: You were ten minutes late this morning. My feeds begin at half past eight, and at nine I let the school \
in. Why would I believe you would have them done?

Priti Lanyon: I'm sorry about that. I would be there.

Moira Petty: We keep the old cards in a biscuit tin under the stairs, back to 1961.

Priti Lanyon: That is lovely.

Greg Olander: We built the new aviary round a dead oak because the owls would not leave it.

Priti Lanyon: And how do you train the seasonal keepers?

Greg Olander: They walk behind one of us for ten days with a notebook.
""",
}


def letters(folder: Path, files: dict[str, str]) -> tuple[Composed, ...]:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    found = debrief(load_case(folder))
    world = World(found, build_ledger(found))
    return compose(world, plan_letters(world))


def test_a_doubt_is_met_with_what_a_table_holds(tmp_path: Path) -> None:
    greg, moira = letters(tmp_path, GATE)
    assert "Of my 30 feeds 29 were begun by 08:30; of all 80 it was 61." in greg.body
    assert "late" not in greg.body.replace("later", "")
    assert "the old cards in a biscuit tin under the stairs" in moira.body
    assert "I trained nine seasonal keepers; seven came back the year after." in moira.body
    assert not [finding for letter in (greg, moira) for finding in letter.findings if finding.level != "info"]


def test_the_wish_takes_up_whom_they_look_for(tmp_path: Path) -> None:
    greg, _ = letters(tmp_path, GATE)
    assert "a keeper who rings you before she opens a door" in greg.body


def test_a_letter_without_repair_shows_what_the_advertisement_asks_for(tmp_path: Path) -> None:
    talk = GATE["transcript.txt"].split("\n\n")
    quiet = "\n\n".join(line for line in talk if "Why would I" not in line and "sorry" not in line)
    greg, _ = letters(tmp_path, GATE | {"transcript.txt": quiet})
    assert "I trained nine seasonal keepers; seven came back the year after." in greg.body
    assert "training of seasonal keepers" in greg.body


SHOP = {
    "case.toml": """me = "Ewa Lindqvist"
employer = "Tern Street Bakery"
role = "Shop Manager"
date = 2026-05-19T10:00:00+01:00

[[interviewers]]
name = "Rhona Blake"
role = "Owner"
""",
    "resume.md": "# Ewa Lindqvist\n\n01632 960333\n\n**Deputy, Mill Lane Deli** — 2022 to present\n\n"
    "- Hired and trained 7.\n"
    "- Ran the menu cards: 38 spelling errors to 0, checked by a customer with a white stick.\n",
    "notes.md": """# Tern Street, Tuesday

- Rhona asked what I would do if two people wanted the only rye loaf. I said I would cut it in half and \
charge each of them for a half, and I would ask the second one to order ahead.
- Rhona: what's my favourite loaf and why. I had none.
- I asked how they decide what is baked on a Sunday. She said the till decides, they look at three Sundays back.
""",
}


def test_notes_give_a_question_and_what_was_said_to_it(tmp_path: Path) -> None:
    (rhona,) = letters(tmp_path, SHOP)
    assert "what I would do if two people wanted the only rye loaf" in rhona.body
    assert "I would still cut it in half and charge each of them for a half." in rhona.body
    assert "hired and trained" not in rhona.body
    assert "I ran the menu cards. The spelling errors went from 38 to 0." in rhona.body


def test_other_work_is_no_answer_where_the_wish_says_what_was_meant(tmp_path: Path) -> None:
    """The person wishes they had told of the roof; the résumé knows only of the garden."""
    files = {
        "case.toml": SHOP["case.toml"],
        "resume.md": "# Ewa Lindqvist\n\n01632 960333\n\n**Warden, Tarn Hostel** — 2022 to present\n\n"
        "- Persuaded nobody, but kept a guest garden that fed 40 guests a week.\n",
        "wish.md": "The guest who would not come down: I went up on the slates in the snow and we sang.\n",
        "transcript.txt": "Rhona Blake: Tell me about a time you helped a guest who would not do as they were told.\n\n"
        "Ewa Lindqvist: I would always be patient with guests. I think that is the main thing, to be patient.\n\n"
        "Rhona Blake: We put the first loaf of every morning in the window with the name of whoever shaped it.\n\n"
        "Ewa Lindqvist: That is lovely.\n",
    }
    (rhona,) = letters(tmp_path, files)
    assert "You asked for a time I helped a guest" not in rhona.body
    assert "the first loaf of every morning" in rhona.body
