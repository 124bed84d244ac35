"""What an interviewer told the candidate when asked: "how you train a new keeper"."""

import re
from collections import Counter
from collections.abc import Iterator

from afterword.debrief.case import Person
from afterword.debrief.model import Debrief
from afterword.evidence.voice.pronouns import stands_alone
from afterword.language.words import count_words
from afterword.letters.capitals import restored
from afterword.letters.indirect import best
from afterword.letters.question_topics import UNWELCOME
from afterword.letters.topic import Topic, telling

_WEIGHT, _BASE, _LEAST_ANSWER = 0.5, 0.2, 8
_NEXT = re.compile(
    r"\b(?:hear|next|decision|decide|process|contract|many (?:people|others|candidates)|feel|like|you guys|I|me|my)\b"
)


def told_in_answer(person: Person, debrief: Debrief, rarity: Counter[str]) -> Iterator[Topic]:
    """The candidate's own "how" questions that this person answered at some length."""
    case = debrief.case
    said = {turn.n: turn for turn in case.transcript.turns}
    private = {quote.turn for quote in debrief.record.signals.confidences}
    for each in debrief.exchanges:
        if each.kind != "candidate-question" or not each.question_turns or private & set(each.answer_turns):
            continue
        answers = [said[n] for n in each.answer_turns if n in said and case.name_of(said[n].speaker) == person.name]
        words = sum(count_words(turn.text) for turn in answers)
        if words < max(_LEAST_ANSWER, sum(count_words(said[n].text) for n in each.answer_turns if n in said) / 2):
            continue
        if clause := _clause((*(part.text for part in each.parts), each.question)):
            fit = restored(clause, case)
            if fit:
                score = _BASE + _WEIGHT * telling(clause, rarity)
                yield Topic("told", fit, True, answers[0].n, answers[0].text, score)


def _clause(texts: tuple[str, ...]) -> str | None:
    """What follows "how", told back to the one who answered; None for what is about the talk itself or terms."""
    if any(_NEXT.search(text) for text in texts[:-1] or texts):
        return None
    asked = best(texts)
    if asked is None or not asked.startswith("how ") or UNWELCOME.search(asked):
        return None
    back = re.sub(r"\bmy\b", "your", re.sub(r"\bme\b", "you", asked.removeprefix("how ")))
    back = re.sub(r"\bI (am|was)\b", lambda m: f"you {'are' if m[1] == 'am' else 'were'}", back)
    back = re.sub(r"\bI\b", "you", back)
    plain = re.match(r"(?:you|the|your)\b", back) and not re.match(r"(?:you )?(?:many|much|long|soon|often)\b", back)
    return back if plain and count_words(back) >= 4 and stands_alone(back) else None
