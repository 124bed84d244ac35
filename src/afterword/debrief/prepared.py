"""Which of the questions the person meant to ask were asked, and which were answered unasked."""

import re
from functools import cache, lru_cache
from importlib.resources import files

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange, Prepared
from afterword.debrief.requirements import alike
from afterword.debrief.timing import next_steps
from afterword.debrief.utterances import Cues, clause_at, fold, sentence_spans, theirs
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.meaning import Meaning, matches
from afterword.language.stems import content_stems, stem

# Words that carry no content in a question about a job.
_IDLE = (
    "often usually many much would could does will thing things something anything question ask tell know think expect "
    "want need way find kind sort get go come make take put use work place part lot big regularly regular "
    "today currently right now"
)
_SENSES = {
    "who": "who|whom|whose",
    "when": "when|how (?:soon|long|early|late)|what time|what's the timeline|what happens (?:next|now)",
    "why": "why|what made|how come|reason",
    "how many": "how many|how much|how often|how big|how large|what proportion|what share",
    "where": "where",
}
_ASKED = 0.5
_ALIKE_ENOUGH = 70
_SAME_THING = 0.7  # two questions for one of the things that everybody asks for
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


@cache
def _things() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What candidates ask for, each with the words they ask it in."""
    lines = files("afterword.debrief").joinpath("asked_for.txt").read_text("utf-8").splitlines()
    pairs = [line.split(" => ", 1) for line in lines if line and not line.startswith("#")]
    return tuple((name, re.compile(pattern)) for name, pattern in pairs)


@lru_cache(maxsize=1024)
def _asks_for(text: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _things() if pattern.search(fold(text)))


def prepared(case: Case, exchanges: tuple[Exchange, ...], meaning: Meaning | None = None) -> tuple[Prepared, ...]:
    """Every prepared question with whether and where it was asked; None where the record cannot tell.

    With a model of `meaning`, a question put in wholly other words is found more often.
    """
    if case.transcript.from_memory:
        return tuple(_from_notes(case, text) for text in case.prepared)
    asked = [e for e in exchanges if e.kind == "candidate-question"]
    alike = [[_alike(text, _whole(case, e)) for e in asked] for text in case.prepared]
    best = [max(range(len(row)), key=row.__getitem__, default=0) for row in alike]
    taken = {n: best[n] for n, row in enumerate(alike) if row and row[best[n]] >= _ASKED}
    if meaning:
        near = matches(case.prepared, [e.question for e in asked], meaning)
        taken = {n: e for n, e in near.items() if e not in taken.values()} | taken
    known = any(case.is_me(t.speaker) for t in case.transcript.turns)
    return tuple(
        Prepared(text, True, asked[taken[n]].question_turns[0]) if n in taken else _unasked(case, text, known)
        for n, text in enumerate(case.prepared)
    )


def _unasked(case: Case, text: str, known: bool) -> Prepared:
    anyway = _told_anyway(case, text)
    return Prepared(text, False if known else None, None, anyway, _next(text, anyway))


def _next(text: str, anyway: Quote | None) -> str:
    """What can still be done about a question that was not asked."""
    if anyway:
        return ""
    if _asks_for(text) & {"hours", "from-home", "course"} or _PAY.search(fold(text)):
        return "Keep it for an offer: then it is theirs to answer."
    if "hear-back" in _asks_for(text):
        return "A letter may ask this, in half a sentence."
    return "Ask it in the next talk, or when they call. In a letter one question is enough, if any."


_PAY = re.compile(r"\b(?:pay|salary|wage|bonus|pension|holidays?|annual leave|benefits?|money)\b")


def _whole(case: Case, exchange: Exchange) -> str:
    return " ".join([exchange.question, *(case.transcript.turn(n).text for n in exchange.question_turns)])


def _likeness(wanted: str, said: str) -> float:
    """How alike two questions are word by word, 0 to 100."""
    from rapidfuzz.fuzz import token_set_ratio  # here, because it takes as long to load as everything else

    return token_set_ratio(fold(wanted), fold(said))


def _alike(wanted: str, said: str) -> float:
    """How much of the prepared question the said one holds, 0 to 1; another sense of question counts against it."""
    keys, others = _keys(wanted), _keys(said)
    same = bool(_asks_for(wanted) & _asks_for(said))
    senses = _sense(wanted), _sense(said)
    clash = bool(senses[0]) and bool(senses[1]) and not senses[0] & senses[1]
    if same:
        return _SAME_THING - (0.25 if clash and "how many" in senses[0] ^ senses[1] else 0.0)
    if not keys:
        return _likeness(wanted, said) / 100 - 0.25
    held = len(keys & others) / len(keys)
    if len(keys) == 1 and others == keys and not clash:
        return _SAME_THING
    if len(keys) == 1 and held and _likeness(wanted, said) < _ALIKE_ENOUGH:
        return 0.0  # one word in common may be chance: "the next steps", "steps up to the ward"
    if len(keys & others) == 1 and len(keys) == 2 and (senses[0] - senses[1] or others - keys):
        held = 0.4
    if others and others <= keys and _opening(wanted) == _opening(said):
        held = max(held, 0.6)  # the same thing asked in fewer words
    first = _keys(wanted.replace(" and ", "? ").split("?")[0])
    if first and first <= others and len(first) >= 2:
        held = max(held, 0.75)
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
    if "hear-back" in _asks_for(wanted) and (steps := next_steps(case)):
        return steps[-1].quote
    if gone := _gone(case, wanted):
        return gone
    if len(keys) < 2:
        return None
    best: tuple[float, int, Span] | None = None
    for turn in theirs(case):
        if len(keys & _keys(turn.text)) < 2:
            continue
        for span in sentence_spans(turn.text):
            said = span.of(turn.text)
            held = len(keys & _keys(said)) / len(keys)
            if (
                said.endswith("?")
                or _LATER.search(fold(said))
                or held < (_COUNTED if "how many" in sense else _ANSWERED)
                or not _gives(said, sense)
            ):
                continue
            if best is None or held > best[0]:
                best = held, turn.n, span
    return case.transcript.quote(best[1], best[2].of(case.transcript.turn(best[1]).text)) if best else None


def _gone(case: Case, wanted: str) -> Quote | None:
    """The words by which the named thing that the question is about has stopped: that answers when, who and how."""
    names = frozenset(_NAMED.findall(wanted[1:]))
    for turn in theirs(case) if names else ():
        if any(name in turn.text for name in names) and (place := _STOPPED.first(turn.text)):
            return case.transcript.quote(turn.n, clause_at(turn.text, *place))
    return None


_STOPPED = Cues("stopped-project")
_NAMED = re.compile(r"\b(?:[A-Z][\w-]*\d[\w-]*|[A-Z][\w-]{2,}|[A-Z]{2,})\b")
_LATER = re.compile(r"\b(?:ask me|come (?:back )?to that|more on that|get to that)\b")
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
    return Prepared(text, False if none else None, None, next=_next(text, None) if none else "")


_I_ASKED, _NONE_ASKED = Cues("i-asked"), Cues("none-asked")
