"""Prepared questions that were asked in other words: how many are found by words alone, and with a model of meaning.

Interviews are drawn from meaning.tsv: five questions prepared, three of them asked in other words, and two things asked
that nobody had prepared. The pairs were written to be hard: near misses share their words, paraphrases share none.
"""

import random
from pathlib import Path

from afterword.app.wiring import meaning, meaning_missing
from afterword.debrief.assemble import assemble
from afterword.debrief.prepared import prepared
from afterword.debrief.segment import exchanges
from afterword.language.meaning import Meaning, said_by

PAIRS = Path(__file__).with_name("meaning.tsv")
_INTERVIEWS = 80
_REPLY = "Good that you ask. I will gladly tell you, it is much as you would think."


def pairs() -> list[tuple[str, str, str]]:
    """What was prepared, what was asked, and a question of like words about another thing."""
    rows = [line.split("\t") for line in PAIRS.read_text("utf-8").splitlines() if not line.startswith("#")]
    asked = {row[0]: row[1] for row in rows if row[2] == "yes"}
    return [(row[0], asked[row[0]], row[1]) for row in rows if row[2] == "no"]


def draw(dice: random.Random, near: bool) -> tuple[dict[str, bytes], dict[str, str]]:
    """The files of an interview, and by prepared question what was asked instead of it.

    With `near`, what nobody had prepared sounds like the two questions that were not asked.
    """
    some = dice.sample(pairs(), 7)
    meant, shared = some[:5], some[:3]
    others = [miss for *_, miss in some[3:5]] if near else [other for _, other, _ in some[5:]]
    said = [asked for _, asked, _ in shared] + others
    dice.shuffle(said)
    lines = ["Tom Reed: Thank you, that was all from me. Now, what questions do you have for us?"]
    for question in said:
        lines += [f"Ana Obi: {question}", f"Tom Reed: {_REPLY}"]
    files = {
        "transcript.txt": "\n".join(lines).encode(),
        "prepared.txt": "\n".join(question for question, *_ in meant).encode(),
        "case.toml": b'me = "Ana Obi"\ninterviewers = [{name = "Tom Reed"}]\n',
    }
    return files, {question: asked for question, asked, _ in shared}


def score(model: Meaning | None, *, near: bool) -> tuple[float, float]:
    """Precision and recall of "this was asked, and there"."""
    dice = random.Random(7)
    found = right = there = 0
    for _ in range(_INTERVIEWS):
        files, truth = draw(dice, near)
        case = assemble(files, "drawn")
        for each in prepared(case, exchanges(case), model):
            there += each.text in truth
            if each.asked and each.turn:
                found += 1
                right += case.transcript.turn(each.turn).text == truth.get(each.text)
    return right / max(found, 1), right / there


def main() -> None:
    """Print the table."""
    model = meaning()
    print(f"{'prepared questions':<22}{'the other questions':<24}{'P':>6}{'R':>6}")
    for judge in (None, model) if model else (None,):
        for near, what in ((False, "about anything"), (True, "sound like the unasked")):
            precision, recall = score(judge, near=near)
            print(f"{said_by(judge):<22}{what:<24}{precision:6.2f}{recall:6.2f}")
    if not model:
        print(f"Not measured with a model: {meaning_missing()}")


if __name__ == "__main__":
    main()
