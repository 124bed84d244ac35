"""Which of the questions the person meant to ask were asked, and which were answered unasked."""

import re
from functools import cache, lru_cache

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange, Prepared
from afterword.debrief.requirements import alike
from afterword.debrief.utterances import Cues, fold, sentence_spans, theirs
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.stems import content_stems, stem

# Words that carry no content in a question about a job.
_IDLE = (
    "often usually many much would could does will thing things something anything question ask tell know think expect "
    "want need way kind sort get go come make take put use work place part lot today currently right now"
)
_SENSES = {
    "who": "who|whom|whose",
    "when": "when|how soon|what time|how long",
    "why": "why|what made|how come|reason",
    "how many": "how many|how much|how often|how big|how large|what proportion|what share",
    "where": "where",
}
_ASKED = 0.5
_ALIKE_ENOUGH = 70
_ANSWERED, _COUNTED = 0.75, 0.65  # a figure beside two of three words answers "how many"; elsewhere more must agree


@lru_cache(maxsize=4096)
def _keys(text: str) -> frozenset[str]:
    """The content of a question, words of like meaning counted as one."""
    return frozenset(alike().get(s, s) for s in content_stems(text)) - _idle()


@cache
def _idle() -> frozenset[str]:
    return frozenset(map(stem, _IDLE.split()))


def _sense(text: str) -> frozenset[str]:
    return frozenset(name for name, words in _SENSES.items() if re.search(rf"\b(?:{words})\b", fold(text)))


def prepared(case: Case, exchanges: tuple[Exchange, ...]) -> tuple[Prepared, ...]:
    """Every prepared question with whether and where it was asked; None where the record cannot tell."""
    if case.transcript.from_memory:
        return tuple(_from_notes(case, text) for text in case.prepared)
    asked = [e for e in exchanges if e.kind == "candidate-question"]
    taken: dict[str, tuple[float, Exchange]] = {}
    for text in case.prepared:
        best = max(((_alike(text, _whole(case, e)), e) for e in asked), key=lambda pair: pair[0], default=None)
        if best and best[0] >= _ASKED:
            taken[text] = best
    known = any(case.is_me(t.speaker) for t in case.transcript.turns)
    return tuple(
        Prepared(text, True, taken[text][1].question_turns[0])
        if text in taken
        else Prepared(text, False if known else None, None, _told_anyway(case, text))
        for text in case.prepared
    )


def _whole(case: Case, exchange: Exchange) -> str:
    return " ".join([exchange.question, *(case.transcript.turn(n).text for n in exchange.question_turns)])


def _likeness(wanted: str, said: str) -> float:
    """How alike two questions are word by word, 0 to 100."""
    from rapidfuzz.fuzz import token_set_ratio  # here, because it takes as long to load as everything else

    return token_set_ratio(fold(wanted), fold(said))


def _alike(wanted: str, said: str) -> float:
    """How much of the prepared question the said one holds, 0 to 1; another sense of question counts against it."""
    keys, others = _keys(wanted), _keys(said)
    if not keys:
        return _likeness(wanted, said) / 100 - 0.25
    held = len(keys & others) / len(keys)
    if len(keys) == 1 and held and _likeness(wanted, said) < _ALIKE_ENOUGH:
        return 0.0  # one word in common may be chance: "the next steps", "steps up to the ward"
    if len(keys & others) == 1 and len(keys) == 2 and _likeness(wanted, said) < _ALIKE_ENOUGH:
        held = 0.4
    if others and others <= keys and _opening(wanted) == _opening(said):
        held = max(held, 0.6)  # the same thing asked in fewer words
    first = _keys(wanted.replace(" and ", "? ").split("?")[0])
    if first and first <= others and len(first) >= 2:
        held = max(held, 0.75)
    senses = _sense(wanted), _sense(said)
    clash = bool(senses[0]) and bool(senses[1]) and not senses[0] & senses[1]
    return held - (0.25 if clash else 0.0)


def _opening(text: str) -> str:
    """The word that asks."""
    found = re.search(
        r"\b(?:what|how|who|when|where|why|which|is there|are there|can|do|does|will|would)\b", fold(text)
    )
    return found.group() if found else ""


def _told_anyway(case: Case, wanted: str) -> Quote | None:
    """The sentence of an interviewer that answers the question unasked, when one clearly does."""
    keys, sense = _keys(wanted), _sense(wanted)
    if len(keys) < 2:
        return None
    best: tuple[float, int, Span] | None = None
    for turn in theirs(case):
        if len(keys & _keys(turn.text)) < 2:
            continue
        for span in sentence_spans(turn.text):
            said = span.of(turn.text)
            held = len(keys & _keys(said)) / len(keys)
            if said.endswith("?") or held < (_COUNTED if "how many" in sense else _ANSWERED) or not _gives(said, sense):
                continue
            if best is None or held > best[0]:
                best = held, turn.n, span
    return case.transcript.quote(best[1], best[2].of(case.transcript.turn(best[1]).text)) if best else None


_FIGURE, _TIME, _PERSON, _REASON = Cues("figure"), Cues("time"), Cues("person"), Cues("reason")


def _gives(said: str, sense: frozenset[str]) -> bool:
    """Whether a sentence holds the kind of thing that was to be asked: a number, a time, a person, a reason."""
    wants = {"how many": _FIGURE, "when": _TIME, "who": _PERSON, "why": _REASON}
    return all(said in wants[name] for name in sense if name in wants)


def _from_notes(case: Case, text: str) -> Prepared:
    """Notes tell of questions that were asked ("I asked how …") and of none being asked."""
    none = False
    for turn in case.transcript.turns:
        for span in sentence_spans(turn.text):
            said = span.of(turn.text)
            if said in _I_ASKED and _alike(text, said) >= _ASKED:
                return Prepared(text, True, turn.n)
        none = none or turn.text in _NONE_ASKED
    return Prepared(text, False if none else None, None)


_I_ASKED, _NONE_ASKED = Cues("i-asked"), Cues("none-asked")
