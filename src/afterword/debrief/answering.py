"""Which parts of a question an answer took up, and the words that show it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.debrief import answer_signs as signs
from afterword.debrief.blanks import is_blank
from afterword.debrief.counted import figures
from afterword.debrief.lessening import lessened
from afterword.debrief.model import Part, YesNo
from afterword.debrief.tenses import past_clauses
from afterword.debrief.wording import length, stems_of
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.transcripts.model import Transcript

LITTLE: Final = 10
"""Words up to which "not much, really" is all that an answer says. Our own choice."""
SHORT: Final = 6
"""Words up to which an answer to an open question is taken for a beginning only. Our own choice."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer taken apart: its sentences with turn and stems."""

    transcript: Transcript
    pieces: tuple[tuple[int, str, frozenset[str]], ...]
    text: str
    words: int


def take_apart(transcript: Transcript, turns: Sequence[int], text: str | None = None) -> Answered:
    """The answer that these turns give; `text` narrows it to some words of a single turn."""
    pieces = []
    for n in turns:
        body = transcript.turn(n).text if text is None else text
        pieces += [(n, piece, stems_of(piece)) for piece in _short_pieces(body)]
    whole = " ".join(transcript.turn(n).text for n in turns) if text is None else text
    return Answered(transcript, tuple(pieces), whole, length(whole))


def _short_pieces(body: str) -> list[str]:
    out = []
    for span in sentences(body):
        sentence = span.of(body)
        if length(sentence) <= 30:
            out.append(sentence)
            continue
        # Where nobody wrote full stops, some thirty words at a time are what can be quoted.
        start = 0
        cuts = [m.start() for m in re.finditer(r"(?<=,) |\s(?=(?:and|but|so|because|then)\b)", sentence)]
        for cut in cuts:
            if length(sentence[start:cut]) >= 10:
                out.append(sentence[start:cut].strip())
                start = cut
        out.append(sentence[start:].strip())
    return [piece for piece in out if piece]


def judge(
    parts: Sequence[str],
    question: str,
    kind: str,
    answer: Answered,
    *,
    has_example: bool,
    has_result: bool,
    doubted: bool = False,
) -> tuple[Part, ...]:
    """What this answer alone makes of each part; `answered` is the same until later exchanges are known."""
    if not answer.pieces or not answer.words:
        return tuple(Part(text, "no", "no") for text in parts)
    blank = is_blank(answer.text) and not (has_example and len(parts) > 1)
    lowered = question.lower()
    blank = blank and not (signs.ASKS_SKILL.search(lowered) and answer.words > signs.ADMITS)
    general = _asks_episode(lowered, kind) and not has_example and _is_general(answer)
    boast = kind == "situational" and answer.words <= _BOAST and bool(signs.BOAST.search(answer.text.lower()))
    unproved = (doubted or bool(signs.PROOF.search(lowered))) and kind != "candidate-question" and _no_proof(answer)
    unproved = unproved or boast
    stems = [_telling(text) for text in parts]
    short_yes = answer.words <= SHORT and bool(signs.AFFIRM.match(answer.pieces[0][1]))
    polar = [bool(signs.POLAR.match(_bare(text))) for text in parts]
    judged = []
    for i, text in enumerate(parts):
        own = stems[i] - frozenset().union(*(other for j, other in enumerate(stems) if j != i)) or stems[i]
        verdict, best = _judge_one(
            text, own, i, len(parts), answer, has_example=has_example, earlier_polar=any(polar[:i])
        )
        if signs.ASKS_LESSON.search(text.lower()):
            lesson = next((piece for piece in answer.pieces if signs.LESSON.search(piece[1].lower())), None)
            verdict, best = ("yes", lesson) if lesson else ("no", None)
        elif verdict == "no" and (
            (short_yes and not signs.ASKS_OPEN.match(text.lower()))
            or (has_result and signs.ASKS_RESULT.search(text.lower()))
            or (has_example and signs.ASKS_STORY.search(text.lower()))
        ):
            verdict, best = "yes", answer.pieces[-1] if has_result else _opening(answer)
        if (
            verdict == "yes"
            and i == 0
            and len(parts) > 1
            and not _says_yes_to(text, answer)
            and not signs.ASKS_WHO_YOU_ARE.search(text.lower())
            and not _type_decides(_bare(text))
            and _taken_by_others(stems, answer)
        ):
            verdict = "no"
        if blank or general or unproved:
            # "There are a few, but I'd rather not say" gives at least a yes or no.
            verdict = "partly" if not blank and len(parts) == 1 and _says_yes_to(_bare(text), answer) else "no"
        if kind in ("small-talk", "other") and verdict == "partly":
            verdict = "yes"
        verdict = lessened(verdict, _bare(text), answer.text, kind, of=len(parts))
        if answer.words <= LITTLE and not polar[i] and signs.LITTLE.search(answer.text):
            verdict = "no"
        quote = None
        if verdict != "no" and best is not None:
            quote = answer.transcript.quote(best[0], best[1])
        judged.append(Part(text, verdict, verdict, quote))
    return tuple(judged)


def _telling(text: str) -> frozenset[str]:
    """The stems that tell what is asked; verbs that go with anything tell nothing."""
    return stems_of(text) - signs.WEAK


def _bare(text: str) -> str:
    return re.sub(r"^(?:(?:so|and|but|or|then|um|uh|well|also)\b[, ]*)+", "", text.lower())


def _says_yes_to(text: str, answer: Answered) -> bool:
    return bool(signs.POLAR.match(text.lower()) and signs.AFFIRM.match(answer.pieces[0][1]))


def _taken_by_others(stems: list[frozenset[str]], answer: Answered) -> bool:
    """Whether every sentence of a short answer speaks to a later part and none to the first."""
    if (
        not stems[0]
        or len(answer.pieces) > 2
        or ", and " in answer.text
        or any(stems[0] & piece[2] for piece in answer.pieces)
    ):
        return False
    later = frozenset().union(*stems[1:]) - stems[0]
    return all(later & piece[2] for piece in answer.pieces)


def _asks_episode(question: str, kind: str) -> bool:
    return kind == "behavioural" and bool(signs.ASKS_EPISODE.search(question))


def _is_general(answer: Answered) -> bool:
    past = past_clauses(answer.text)
    return not past or (bool(signs.GENERAL.search(answer.text)) and past < 3)


_BOAST = 25  # words: a way of doing it takes more; a reading


def _no_proof(answer: Answered) -> bool:
    """A doubt is met by a figure, by what happened, or by a reason; good words about oneself meet nothing."""
    if figures(answer.text) or past_clauses(answer.text) >= 3:
        return False
    return answer.words < 60 and not re.search(
        r"\b(?:because|for example|for instance|last year|when i)\b", answer.text.lower()
    )


Piece = tuple[int, str, frozenset[str]]


def _judge_one(
    text: str, own: frozenset[str], place: int, of: int, answer: Answered, *, has_example: bool, earlier_polar: bool
) -> tuple[YesNo, Piece | None]:
    bare = _bare(text)
    ranked = max(answer.pieces, key=lambda piece: _closeness(piece, own, answer))
    overlap = len(own & ranked[2])
    typed = _of_type(bare, answer)
    best = typed if typed is not None and not overlap else ranked
    if signs.ASKS_WHO_YOU_ARE.search(bare) and answer.words >= 8:
        return "yes", ranked
    if signs.ASKS_AMOUNT.match(bare) and not signs.AMOUNT.search(answer.text) and not find_numbers(answer.text):
        return "no", None
    if signs.ASKS_HOW_SOON.match(bare) and not signs.HOW_SOON.search(answer.text.lower()):
        return "no", None
    if place and re.match(r"who\b.*\b(?:tell|told|call|ring|inform|report|involve|speak|contact)\b", bare):
        told = next((p for p in answer.pieces if signs.TELLS.search(p[1].lower())), None)
        return ("yes", told) if told else ("no", None)
    if place and bare.strip(" ?.!") == "why" and not signs.WHY.search(answer.text):
        return "no", None
    if overlap == 0 and typed is None and place == 0:
        best = _opening(answer)
    if overlap and (not place or _fits_in_time(bare, answer)):
        return _strength(bare, ranked, of, answer), ranked
    if typed is not None and (not own or _type_decides(bare)):
        return _strength(bare, typed, of, answer), typed
    if signs.POLAR.match(bare):
        if place == 0:
            return _strength(bare, best, of, answer), _opening(answer)
        if (
            has_example
            or _affirms_again(answer)
            or (
                (signs.SAYS_SO if earlier_polar else signs.AFFIRM).match(answer.pieces[0][1])
                and (answer.words > SHORT or not earlier_polar)
            )
        ):
            return _strength(bare, best, of, answer), best
        return "no", None
    if signs.ASKS_RESULT.search(bare):
        return "no", None  # told elsewhere when an answer says what came of it
    if place and not _fits_in_time(bare, answer):
        return "no", None
    if place and earlier_polar and signs.AFFIRM.match(answer.pieces[0][1]) and len(answer.pieces) > 1:
        # "Are you good with it? Which parts do you use?" "Yes. Mostly the lists."
        return _strength(bare, answer.pieces[1], of, answer), answer.pieces[1]
    if of == 1 or (place == 0 and answer.words >= 3) or not own or _says_more(bare, answer, of):
        return _strength(bare, best, of, answer), best
    return "no", None


def _says_more(bare: str, answer: Answered, of: int) -> bool:
    """Whether an answer has room for one more part than its words show: enough sentences, and what the part wants."""
    if signs.ASKS_FIGURE.search(bare) and not figures(answer.text):
        return False
    if signs.ASKS_FOR_NOT.search(bare):
        return bool(signs.SAYS_NOT.search(" ".join(piece[1] for piece in answer.pieces[1:]).lower()))
    telling = [piece for piece in answer.pieces if piece[2]]
    return len(telling) >= of and answer.words >= 8 * of


def _affirms_again(answer: Answered) -> bool:
    """Whether a second yes or no is in the answer, or one for everything: "Yes, and yes.", "Both.", "No to both."."""
    if answer.words <= SHORT and signs.AFFIRM.match(answer.pieces[0][1]):
        return True
    later = answer.pieces[1:]
    return bool(
        re.search(
            r"\bboth\b|\b(?:yes|yeah|no),? (?:and|to) |(?:, |\band |\bbut )(?:yes|yeah|yep|no)\b", answer.text.lower()
        )
    ) or any(signs.YES_OR_NO.match(piece[1]) for piece in later)


def _fits_in_time(bare: str, answer: Answered) -> bool:
    """Whether the answer speaks of what would be where that is asked, and of what was where that is."""
    if signs.ASKS_SUPPOSED.match(bare):
        return bool(signs.SUPPOSED.search(answer.text.lower().replace("’", "'")))
    return not signs.ASKS_PAST.match(bare) or past_clauses(answer.text) > 0 or answer.words <= SHORT


def _closeness(piece: Piece, own: frozenset[str], answer: Answered) -> float:
    early = 1.0 / (1 + answer.pieces.index(piece)) if piece in answer.pieces[:3] else 0.0
    return len(own & piece[2]) + 0.05 * min(len(piece[2]), 10) + 0.1 * early


def _opening(answer: Answered) -> Piece:
    """The first piece that says something."""
    telling = (piece for piece in answer.pieces if piece[2] and length(piece[1]) > 2)
    return next(telling, max(answer.pieces, key=lambda piece: (bool(piece[2]), length(piece[1]))))


@cache
def _types() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return (
        (re.compile(r"^(?:when|what time|how soon|since when|by when)\b"), signs.WHEN),
        (re.compile(r"^(?:who|whose|whom|to whom|with whom)\b"), signs.WHO),
        (
            re.compile(
                r"^what (?:draws|drew|attracts|attracted|makes you|made you|interests|interested|appeals"
                r"|motivates|brought|brings)\b"
            ),
            signs.WHY,
        ),
        (
            re.compile(r"^how (?:would|will|do|are|could) you\b.*\b(?:get|getting|come|coming|travel)\b"),
            signs.WAY_TO_COME,
        ),
        (re.compile(r"^(?:why|what for|how come|for what reason)\b"), signs.WHY),
    )


def _of_type(bare: str, answer: Answered) -> Piece | None:
    """The first piece that holds what the question word asks for."""
    if signs.ASKS_AMOUNT.match(bare):
        return next((piece for piece in answer.pieces if find_numbers(piece[1]) or signs.AMOUNT.search(piece[1])), None)
    for asks, gives in _types():
        if asks.match(bare):
            return next((piece for piece in answer.pieces if gives.search(piece[1])), None)
    return None


def _type_decides(bare: str) -> bool:
    return bool(
        signs.ASKS_AMOUNT.match(bare)
        or re.match(
            r"^(?:how (?:would|will|do|are|could) you\b.{0,20}\b(?:get|getting|come|coming|travel)\b"
            r"|when (?:can|could|did|would|will|are|is)|how (?:many|much|long|often|soon)|why|what time"
            r"|what (?:draws|drew|attract|made|makes|interest|appeal|motivat|br)|i want the)\b",
            bare,
        )
    )


def _strength(bare: str, piece: Piece, of: int, answer: Answered) -> YesNo:
    """Whether the words fully answer: a vague amount for an outcome, a hedge or a beginning only does in part."""
    if signs.OUTCOME.search(bare):
        near = answer.pieces[answer.pieces.index(piece) :] if piece in answer.pieces else answer.pieces
        tail = " ".join(p[1] for p in near[:6])
        if signs.VAGUE.search(tail) and not figures(tail):
            return "partly"
    if of == 1 and answer.words < 40 and signs.DEFLECT.search(answer.text):
        return "partly"
    if of == 1 and answer.words < 3 and not signs.POLAR.match(bare) and not signs.NAMES.search(answer.text):
        return "partly"
    return "yes"
