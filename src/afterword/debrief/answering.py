"""Which parts of a question an answer took up, and the words that show it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.debrief.episodes import figures, is_blank, past_clauses
from afterword.debrief.model import Part, YesNo
from afterword.debrief.wording import length, stems_of
from afterword.language.numbers import find_numbers
from afterword.language.sentences import sentences
from afterword.transcripts.model import Transcript

LITTLE: Final = 10
"""Words up to which "not much, really" is all that an answer says. Our own choice."""
SHORT: Final = 6
"""Words up to which an answer to an open question is taken for a beginning only. Our own choice."""

_AFFIRM: Final = re.compile(
    r"^\W*(?:(?:oh|um|uh|er|well|so|okay|right|and),?\s+)*(?:(?:i )?(?:said|told (?:her|him|them)"
    r"|answered)\s+(?:that )?)?(?:yes|yeah|yep|yup|no|nope|not|never|sure|of course|absolutely|definitely"
    r"|certainly|fine|happy|i (?:do|am|can|have|did|was|could|would|will|don't|haven't|can't|didn't|am not"
    r"|'ve)"
    r"|i'm|i've|i'd|both|either|every|none|any|some|it (?:is|was|does|did|isn't|wasn't|has|would)|that's"
    r"|we (?:do|did|have|can)|there (?:is|are|was|were)|there's|all|correct|exactly|totally|completely|yes)\b",
    re.IGNORECASE,
)
_YES_OR_NO: Final = re.compile(
    r"^\W*(?:(?:and|but|oh|um|uh|er|well|so|okay|right),?\s+)*(?:yes\b|yeah\b|yep\b|no\b|nope\b|i (?:do|don't|am"
    r"|can|can't|have|haven't)"
    r"\b(?:[,.]|$))",
    re.IGNORECASE,
)
_POLAR: Final = re.compile(
    r"^(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am|isn't|aren't|don't"
    r"|didn't|haven't|you(?:'re|'ve| \w+)|any)\b"
)
_FIRST_PERSON: Final = re.compile(
    r"\b(?:i've|i have|i am|i'm|i was|i had|i did|i do|we have|we've|we did|we do|i can)\b", re.IGNORECASE
)
_WHEN: Final = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|months?|days?|years?|tomorrow|today"
    r"|immediately|straight away|right away|next|last|ago|19\d\d|20\d\d|twenty twenty|o'clock|once|when"
    r"|after|before|end of|notice|then|if)\b",
    re.IGNORECASE,
)
_WHO: Final = re.compile(
    r"\b(?:he|she|they|somebody|someone|manager|managers|nurse|nurses|staff|team|colleague|colleagues|boss"
    r"|director|supervisor|supervisors|head|teacher|parent|parents|customer|client|doctor|consultant"
    r"|driver|mr|mrs|ms|dr|myself|me|people|two of|one of|i)\b|(?<=[a-z,] )[A-Z][a-z]+"
)
_WHY: Final = re.compile(
    r"\b(?:because|since|so that|reason|why|that's why|due to|as it|in order|wanted|want|like|love|for the"
    r"|the fact|means|moved|closing|closed|redundan\w+|left|felt|feel)\b|'d like",
    re.IGNORECASE,
)
_OUTCOME: Final = re.compile(
    r"\b(?:what(?:'s| is| was| were)? (?:different|changed|the (?:result|outcome|impact|effect"
    r"|difference))|what came of|what difference|how did (?:it|that|they|this) (?:end|go|turn|work)"
    r"|what changed|how much|by how)\b"
)
_VAGUE: Final = re.compile(
    r"\b(?:a lot|lots|noticeabl\w+|significant\w*|quite a bit|a fair bit|massively|hugely|much (?:better"
    r"|less|more|faster|lower|higher)|better|improved|went (?:down|up)|somewhat|a good deal"
    r"|big difference)\b",
    re.IGNORECASE,
)
_LITTLE: Final = re.compile(
    r"\b(?:not|nothing) (?:a lot|loads|much|a great deal|very much|that much|anything|really|too much)\b(?! (?:of"
    r"|to say))|\bvery little\b"
    r"|\bnothing(?: really| at all)?(?:[.,]|$)",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(
    r"\d|[A-Z]\w+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred|thousand)\b"
)
_PROOF: Final = re.compile(
    r"\b(?:why (?:would|should) (?:i|we) (?:believe|trust|think)|how (?:do|would|can) (?:i|we) (?:know"
    r"|be sure)|convince|persuade|prove|evidence|(?:nothing|anything|what) [\w ]{0,20}tells me|nothing on"
    r"|not sure|not convinced|worr(?:y|ied)"
    r"|concern\w*|bothers?|don't see|can't see|struggl\w+|doubt|wondering (?:how|if|whether) you(?:'d|'ll| would"
    r"| will| can))\b"
    r"(?<!not to worry)(?<!don't worry)(?<!no worry)"
)
_DEFLECT: Final = re.compile(
    r"\b(?:i'd rather not|i would rather not|i'd prefer not|not (?:really )?comfortable|can't (?:go into"
    r"|say|discuss)|confidential|think about it (?:properly|more)|have to (?:think|check|go back|look)"
    r"|not (?:totally|entirely|really|quite|too) sure|hard to say|not (?:kept|keep|have|got) (?:the |a "
    r"|an )?(?:exact )?(?:count|figure|number)s?|(?:have not|haven't|not) (?:really )?used (?:it|them"
    r"|that) (?:much|a lot)|it depends|not as (?:my|a|such)"
    r"|i wouldn't want to|not in an?|more or less|a little(?: bit)?$|sort of$|kind of$|some of|not (?:much"
    r"|directly|exactly|personally|officially|formally|yet|really|in a))\b",
    re.IGNORECASE,
)
_ASKS_OPEN: Final = re.compile(
    r"^(?:(?:and|so|or|but) )?(?:what|which|who|whose|where|when|why|how|tell|describe|explain|walk|talk)\b"
)
_ASKS_RESULT: Final = re.compile(
    r"\b(?:how (?:it|that|this|they|things)(?: all)? (?:ended|went|turned|worked|finished)|how did (?:it|that"
    r"|they|things) (?:end"
    r"|go|turn|work)|what (?:was|were) the (?:result|outcome|impact)|what happened|what came|the outcome"
    r"|the result)\b"
)
_ASKS_STORY: Final = re.compile(
    r"\b(?:how|what) (?:did )?you (?:handled?|did|do|dealt|deal|went about|go about|approached?"
    r"|reacted?|responded?|managed?|resolved?)\b"
)
_ASKS_LESSON: Final = re.compile(
    r"\bwhat (?:did |have |would |do )?(?:you |i |you've |i've )?(?:learn\w*|take (?:from|away)|taken from)"
    r"|\bthe lesson\b|\btaught you\b"
)
_LESSON: Final = re.compile(
    r"\b(?:learn\w*|taught|lesson|realis\w+|realiz\w+|understood|since then|from then|ever since|nowadays"
    r"|these days|next time"
    r"|differently|should have|would have|i(?:'d| would) (?:now|never|always)|i now|now i|i always|i never"
    r"|takeaway)\b"
)
_ASKS_AMOUNT: Final = re.compile(
    r"^(?:(?:for|by|in|at|about|over) )?how (?:many|much|long|often|far|big|old)\b"
    r"|^what(?:'s| is| was| were| are)? (?:(?:the|your|its|their) )(?:[\w-]+ ){0,2}(?:rate|ratio|numbers?"
    r"|percentage|percent|budget|quota"
    r"|target|turnover|size|volume|figures?|score|throughput|headcount|accuracy)\b|^what (?:number|percentage"
    r"|figure)|^i want the (?:numbers|figures)"
)
_AMOUNT: Final = re.compile(
    r"\b(?:none|nobody|zero|no|never|once|twice|one|two|three|few|several|couple|dozens?|hundreds?|thousands?"
    r"|every|each|daily|weekly|just (?:me|us)|only (?:me|us)"
    r"|monthly|most|all|half|both|always|rarely|hardly|day|days|weeks?|months?|years?|since|until|constantly"
    r"|single)\b|\d",
    re.IGNORECASE,
)
_ASKS_WHO_YOU_ARE: Final = re.compile(
    r"\b(?:introduce yourself|about yourself|your (?:background|story|journey)|who you are|version)\b"
)
_ASKS_SUPPOSED: Final = re.compile(
    r"^(?:what|how|who|where|when|which|why) (?:would|should|will|could|might) (?:you|i|your)\b"
)
_SUPPOSED: Final = re.compile(
    r"\b(?:would|should|will|could|might|need|want|like|prefer|must|if|have to|got to|going to|first|can"
    r"|make sure|ensure)\b"
    r"|'(?:d|ll)\b"
)
_ASKS_PAST: Final = re.compile(r"^(?:what|how|who|where|when|which|why) (?:did|was|were|had) ")
_TELLS: Final = re.compile(
    r"\b(?:tell|told|inform\w*|report\w*|ring|rang|call\w*|phone\w*|escalat\w+|let \w+ know|speak|spoke"
    r"|notif\w+|contact\w*|involve\w*)\b"
)
_WEAK: Final = frozenset(
    (
        "keep get make do go take use see look come find want need time give put tri work know think "
        "feel talk tell happen day way good bad better lot bit part start chang person"
    ).split()
) - frozenset({"start", "chang"})
_GENERAL: Final = re.compile(
    r"\b(?:i'd|i would|i'll|i will|you have to|you need to|you should|always|usually|generally|in general"
    r"|normally|i try to|i tend to|i believe|i think|it's important|i'm a|i am a|i take)\b",
    re.IGNORECASE,
)
_ASKS_EPISODE: Final = re.compile(
    r"\b(?:tell|talk) (?:me|us) (?:about|through) (?:an?|one|some\w*)\b|\b(?:time|example|instance|occasion"
    r"|situation|when did you last|last time|have you (?:ever )?(?:had"
    r"|dealt|faced|got one)|is there (?:one|a)|somebody you|someone you|colleague you|something you)\b"
)


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
    general = _asks_episode(lowered, kind) and not has_example and _is_general(answer)
    unproved = (doubted or bool(_PROOF.search(lowered))) and kind != "candidate-question" and _no_proof(answer)
    stems = [_telling(text) for text in parts]
    short_yes = answer.words <= SHORT and bool(_AFFIRM.match(answer.pieces[0][1]))
    polar = [bool(_POLAR.match(_bare(text))) for text in parts]
    judged = []
    for i, text in enumerate(parts):
        own = stems[i] - frozenset().union(*(other for j, other in enumerate(stems) if j != i)) or stems[i]
        verdict, best = _judge_one(
            text, own, i, len(parts), answer, has_example=has_example, earlier_polar=any(polar[:i])
        )
        if _ASKS_LESSON.search(text.lower()):
            lesson = next((piece for piece in answer.pieces if _LESSON.search(piece[1].lower())), None)
            verdict, best = ("yes", lesson) if lesson else ("no", None)
        elif verdict == "no" and (
            (short_yes and not _ASKS_OPEN.match(text.lower()))
            or (has_result and _ASKS_RESULT.search(text.lower()))
            or (has_example and _ASKS_STORY.search(text.lower()))
        ):
            verdict, best = "yes", answer.pieces[-1] if has_result else _opening(answer)
        if (
            verdict == "yes"
            and i == 0
            and len(parts) > 1
            and not _says_yes_to(text, answer)
            and not _ASKS_WHO_YOU_ARE.search(text.lower())
            and _taken_by_others(stems, answer)
        ):
            verdict = "no"
        if blank or general or unproved:
            # "There are a few, but I'd rather not say" gives at least a yes or no.
            verdict = "partly" if not blank and len(parts) == 1 and _says_yes_to(_bare(text), answer) else "no"
        if answer.words <= LITTLE and not polar[i] and _LITTLE.search(answer.text):
            verdict = "no"
        quote = None
        if verdict != "no" and best is not None:
            quote = answer.transcript.quote(best[0], best[1])
        judged.append(Part(text, verdict, verdict, quote))
    return tuple(judged)


def _telling(text: str) -> frozenset[str]:
    """The stems that tell what is asked; verbs that go with anything tell nothing."""
    return stems_of(text) - _WEAK


def _bare(text: str) -> str:
    return re.sub(r"^(?:(?:so|and|but|or|then|um|uh|well|also)\b[, ]*)+", "", text.lower())


def _says_yes_to(text: str, answer: Answered) -> bool:
    return bool(_POLAR.match(text.lower()) and _AFFIRM.match(answer.pieces[0][1]))


def _taken_by_others(stems: list[frozenset[str]], answer: Answered) -> bool:
    """Whether every sentence of a short answer speaks to a later part and none to the first."""
    if not stems[0] or len(answer.pieces) > 2 or any(stems[0] & piece[2] for piece in answer.pieces):
        return False
    later = frozenset().union(*stems[1:]) - stems[0]
    return all(later & piece[2] for piece in answer.pieces)


def _asks_episode(question: str, kind: str) -> bool:
    return kind == "behavioural" and bool(_ASKS_EPISODE.search(question))


def _is_general(answer: Answered) -> bool:
    return bool(_GENERAL.search(answer.text)) and past_clauses(answer.text) < 3


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
    if _ASKS_WHO_YOU_ARE.search(bare) and answer.words >= 8:
        return "yes", ranked
    if _ASKS_AMOUNT.match(bare) and not _AMOUNT.search(answer.text) and not find_numbers(answer.text):
        return "no", None
    if place and re.match(r"who\b.*\b(?:tell|call|ring|inform|report|involve|speak|contact)\b", bare):
        told = next((p for p in answer.pieces if _TELLS.search(p[1].lower())), None)
        return ("yes", told) if told else ("no", None)
    if overlap == 0 and typed is None and place == 0:
        best = _opening(answer)
    if overlap and (not place or _fits_in_time(bare, answer)):
        return _strength(bare, ranked, of, answer), ranked
    if typed is not None and (not own or _type_decides(bare)):
        return _strength(bare, typed, of, answer), typed
    if _POLAR.match(bare):
        if place == 0:
            return _strength(bare, best, of, answer), _opening(answer)
        if has_example or _affirms_again(answer) or (not earlier_polar and _AFFIRM.match(answer.pieces[0][1])):
            return _strength(bare, best, of, answer), best
        return "no", None
    if place and not _fits_in_time(bare, answer):
        return "no", None
    if place and earlier_polar and _AFFIRM.match(answer.pieces[0][1]) and len(answer.pieces) > 1:
        # "Are you good with it? Which parts do you use?" "Yes. Mostly the lists."
        return _strength(bare, answer.pieces[1], of, answer), answer.pieces[1]
    if of == 1 or (place == 0 and answer.words >= 8) or not own:
        return _strength(bare, best, of, answer), best
    return "no", None


def _affirms_again(answer: Answered) -> bool:
    """Whether a second yes or no is in the answer, or one for everything: "Yes, and yes.", "Both.", "No to both."."""
    if answer.words <= SHORT and _AFFIRM.match(answer.pieces[0][1]):
        return True
    later = answer.pieces[1:]
    return bool(re.search(r"\bboth\b|\b(?:yes|yeah|no),? (?:and|to) ", answer.text.lower())) or any(
        _YES_OR_NO.match(piece[1]) for piece in later
    )


def _fits_in_time(bare: str, answer: Answered) -> bool:
    """Whether the answer speaks of what would be where that is asked, and of what was where that is."""
    if _ASKS_SUPPOSED.match(bare):
        return bool(_SUPPOSED.search(answer.text.lower().replace("’", "'")))
    return not _ASKS_PAST.match(bare) or past_clauses(answer.text) > 0 or answer.words <= SHORT


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
        (re.compile(r"^(?:when|what time|how soon|since when|by when)\b"), _WHEN),
        (re.compile(r"^(?:who|whose|whom|to whom|with whom)\b"), _WHO),
        (
            re.compile(
                r"^what (?:draws|drew|attracts|attracted|makes you|made you|interests|interested|appeals"
                r"|motivates|brought|brings)\b"
            ),
            _WHY,
        ),
        (re.compile(r"^(?:why|what for|how come|for what reason)\b"), _WHY),
    )


def _of_type(bare: str, answer: Answered) -> Piece | None:
    """The first piece that holds what the question word asks for."""
    if _ASKS_AMOUNT.match(bare):
        return next((piece for piece in answer.pieces if find_numbers(piece[1]) or _AMOUNT.search(piece[1])), None)
    for asks, gives in _types():
        if asks.match(bare):
            return next((piece for piece in answer.pieces if gives.search(piece[1])), None)
    return None


def _type_decides(bare: str) -> bool:
    return bool(
        _ASKS_AMOUNT.match(bare)
        or re.match(
            r"^(?:when (?:can|could|did|would|will|are|is)|how (?:many|much|long|often|soon)|why|what time"
            r"|what (?:draws|drew|attract|made|makes|interest|appeal|motivat|br)|i want the)\b",
            bare,
        )
    )


def _strength(bare: str, piece: Piece, of: int, answer: Answered) -> YesNo:
    """Whether the words fully answer: a vague amount for an outcome, a hedge or a beginning only does in part."""
    if _OUTCOME.search(bare):
        near = answer.pieces[answer.pieces.index(piece) :] if piece in answer.pieces else answer.pieces
        tail = " ".join(p[1] for p in near[:6])
        if _VAGUE.search(tail) and not figures(tail):
            return "partly"
    if of == 1 and answer.words < 40 and _DEFLECT.search(answer.text):
        return "partly"
    if of == 1 and answer.words < 3 and not _POLAR.match(bare) and not _NAMES.search(answer.text):
        return "partly"
    return "yes"
