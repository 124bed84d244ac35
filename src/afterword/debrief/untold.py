"""What never came up: requirements that no exchange touched, and the strongest facts of the résumé that stayed "
"there."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.debrief.model import NeverCameUp, Record, Untold
from afterword.debrief.requirements import Wanted, matter, wanted
from afterword.debrief.utterances import mine, sentence_spans
from afterword.documents.model import Document, Passage
from afterword.kernel.quotes import Quote
from afterword.language.meaning import ALIKE, Meaning
from afterword.language.numbers import find_numbers
from afterword.language.words import count_words

MOST: Final = 3
"""How many of each are shown: nobody can mend more. Our own choice."""
STRONG: Final = 4
"""Points from which a fact is strong: see `_strength`. Our own choice."""
_HEARD: Final = 0.5
"""Share of a line's matter in one answer from which it has been told."""
_SHORT_FORM: Final = 6
"""Letters from which a common beginning counts as the same word."""
_UNTOLD: Final = re.compile(
    r"\b(?:nobody|no one|never|not|didn't|did not|hasn't|wasn't)\b[^.!?]{0,20}\b(?:mention|ask|came up|come up|touch"
    r"|got to"
    r"|get to|said)",
    re.IGNORECASE,
)
"""Notes by which something was not talked about: their words are no sign that it was."""
_A_LINE: Final = (4, 60)
"""Words of a line that tells something: shorter is a label, longer a paragraph."""
_RESULT: Final = re.compile(
    r"\b(?:fell|rose|grew|cut|saved|raised|reduced|increased|improved|doubled|halved|won|sold|brought|from .{1,30} "
    r"to|down to"
    r"|up to|instead of|before,|now|zero|no (?:\w+ )?(?:had|has|have|was|were)|all (?:of them|\w+) (?:are|passed"
    r"|stayed))\b|%"
)
_FORMAL: Final = re.compile(
    r"certificat|licen[cs]e|degree|diploma|registered|registration|qualifi|level \d|permit|card\b|check\b",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"(?<=[a-z,;:(/] )[A-Z][\w+#]+")
_A_STORY: Final = "Have it ready next time, as a story of a minute."
_ON_PAPER: Final = "It stands in your papers, so they may have taken it as read. Nothing to do."
_SHOWN: Final = "Your papers show it: one line in the letter can say so, if nothing else needs the room."
_NOT_SHOWN: Final = "No line in your papers names it: leave it out of the letter, and have an answer ready next time."
_NO_DEED: Final = re.compile(r"@|https?:|\b\d{3}[ -]\d{3}|\b0\d{3}", re.IGNORECASE)


def never_came_up(record: Record, meaning: Meaning | None = None) -> NeverCameUp:
    """The lines of the advertisement and of the résumé that the talk left out; empty without papers or questions.

    With a model of `meaning`, a requirement that was asked about in wholly other words is not called left out.
    """
    if not record.questions_to_me:
        return NeverCameUp()
    lines = wanted(record.case)
    requirements = tuple(_unasked(record, list(_requirements(record, lines)), meaning)[:MOST])
    shown = {each.own for each in requirements}
    facts = [fact for fact in _facts(record, lines) if fact.quote not in shown]
    return NeverCameUp(requirements, tuple(facts[:MOST]))


def _requirements(record: Record, lines: tuple[Wanted, ...]) -> Iterable[Untold]:
    notes = record.case.transcript.from_memory
    whole = _words(_told(turn.text, notes) for turn in record.case.transcript.turns)
    talk = [matter(e.question) | matter(_told(e.answer, notes)) for e in record.exchanges]
    questions = _words(part.text for e in record.questions_to_me for part in e.parts)
    least = 3 if notes else 2
    for line in lines:
        if len(line.keys) < least:  # one word is too little to look for, and notes leave most words out
            continue
        # What came near is not called left out: a word of it asked, two of it in one answer, or half of it anywhere.
        near = max((len(_shared(line.keys, said)) for said in talk), default=0)
        if near >= 2 or _shared(line.keys, questions) or len(_shared(line.keys, whole)) * 2 >= len(line.keys):
            continue
        own = _own(record, line)
        formal = bool(own and _FORMAL.search(line.quote.text))
        yield Untold(
            line.quote,
            "Your notes do not mention it." if notes else "Nobody touched it in the talk.",
            _ON_PAPER if formal else _SHOWN if own else _NOT_SHOWN,
            own,
        )


def _unasked(record: Record, found: list[Untold], meaning: Meaning | None) -> list[Untold]:
    questions = [part.text for e in record.questions_to_me for part in e.parts]
    if meaning is None or not found or not questions:
        return found
    near = meaning.similarity([each.quote.text for each in found], questions)
    return [each for each, row in zip(found, near, strict=True) if max(row) < ALIKE]


def _told(text: str, notes: bool) -> str:
    """Notes without the sentences that say what was not talked about."""
    if not notes:
        return text
    return " ".join(said for span in sentence_spans(text) if not _UNTOLD.search(said := span.of(text)))


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(matter(text) for text in texts))


def _shared(keys: frozenset[str], said: frozenset[str]) -> frozenset[str]:
    """The keys that were said, short forms included: "physio" for "physiotherapist"."""
    begun = {word[:_SHORT_FORM] for word in said if len(word) >= _SHORT_FORM}
    return frozenset(key for key in keys if key in said or key[:_SHORT_FORM] in begun)


def _own(record: Record, line: Wanted) -> Quote | None:
    """The line of one's own papers that shows what is asked for: half of its matter, or a name that it gives."""
    names = frozenset(map(str.lower, _NAME.findall(line.quote.text)))
    best: tuple[float, Document, Passage] | None = None
    for document in (record.case.resume, *record.case.evidence):
        for passage in document.passages if document else ():
            if not document or _is_kept_out(record, passage, document):
                continue
            shared = len(line.keys & matter(passage.text)) / len(line.keys)
            named = bool(names & {name.lower() for name in _NAME.findall(f" {passage.text}")})
            enough = (shared >= 0.5 and shared * len(line.keys) >= min(2, len(line.keys))) or named
            if enough and (best is None or shared > best[0]):
                best = shared, document, passage
    return best[1].quote(best[2].text, best[2].line) if best else None


def _facts(record: Record, lines: tuple[Wanted, ...]) -> list[Untold]:
    resume = record.case.resume
    if resume is None or (record.case.transcript.from_memory and not record.exchanges):
        return []
    answers = [e.answer for e in record.questions_to_me] + [turn.text for turn in mine(record.case)]
    said = [(matter(text), _figures(text)) for text in dict.fromkeys(answers) if count_words(text) >= _A_LINE[0]]
    found: list[tuple[int, Passage, Wanted | None]] = []
    for passage in resume.passages:
        if not _A_LINE[0] <= count_words(passage.text) <= _A_LINE[1] or _NO_DEED.search(passage.text):
            continue
        if _is_kept_out(record, passage, resume):
            continue
        line = max(lines, key=lambda each: len(each.keys & matter(passage.text)), default=None)
        points = _strength(passage.text, line)
        if points >= STRONG and not _was_told(passage.text, said):
            found.append((points, passage, line if line and _belongs(passage, line) else None))
    found.sort(key=lambda each: (-each[0], each[1].line))
    return [
        Untold(
            resume.quote(passage.text, passage.line),
            "It has a figure, and you did not tell it." if _figures(passage.text) else "You did not tell it.",
            "It fits what they ask for: one to bring, in the letter if there is room." if line else _A_STORY,
            line.quote if line else None,
        )
        for _, passage, line in found
    ]


def _is_kept_out(record: Record, passage: Passage, document: Document) -> bool:
    """What the person took back or keeps private is nothing to bring up."""
    case = record.case
    return case.is_taken_back(passage.text, document.source) or case.is_private(passage.text, document.source)


def _belongs(passage: Passage, line: Wanted) -> bool:
    shared = len(line.keys & matter(passage.text))
    return shared >= 2 or shared * 3 >= len(line.keys) > 0


def _strength(text: str, line: Wanted | None) -> int:
    """Two for a figure that is no date, two for a result, one for each word that the advertisement asks for, up to "
    "three."""
    figures = 2 if _figures(text) else 0
    return figures + (2 if _RESULT.search(text.lower()) else 0) + min(3, len(line.keys & matter(text)) if line else 0)


def _figures(text: str) -> frozenset[float]:
    dates = {float(match) for match in re.findall(r"\b(?:19|20)\d\d\b", text)}
    found = (n for n in find_numbers(text) if not n.ordinal and not n.label and n.unit not in {"clock", "year"})
    return frozenset(n.value for n in found) - dates


def _was_told(text: str, said: list[tuple[frozenset[str], frozenset[float]]]) -> bool:
    """Whether one answer holds half of the matter, or figures of it with words that belong to them."""
    keys, figures = matter(text), _figures(text)
    return any(
        len(keys & words) >= max(2, _HEARD * len(keys))
        or (figures & numbers and len(keys & words) + len(figures & numbers) >= 3)
        for words, numbers in said
    )
