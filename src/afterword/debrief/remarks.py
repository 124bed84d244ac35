"""Small remarks that carry weight: interest, praise, and what was said in confidence."""

import re

from afterword.debrief.case import Case
from afterword.debrief.model import Exchange
from afterword.debrief.utterances import Cues, clause_at, fold, mine, sentence_spans, theirs
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.words import count_words

_INTEREST = Cues("interest")
_COLD = Cues("cold")
_OTHER_WISH = Cues("other-wish")

_PRAISE = Cues("praise")
_NO_PRAISE = Cues("no-praise")
_SELF = re.compile(r"\b(?:i(?:'ve| have)? (?:got|have|had)|that's a good way in|we(?:'ve| have) got)\b")

_SECRET = Cues("secret")
_FEW = 4  # words beside the marker: then it speaks of the sentence next to it
_BACKWARDS = re.compile(
    r"\b(?:repeat|quote me|mention|pass|share|tell|breathe|public|announced|official|knowledge"
    r"|yourself|hat|room|call|walls|from me|further|stays?|confiden|between)"
)


def interest(case: Case) -> tuple[Quote, ...]:
    """Where the candidate says that they want the job; in notes, where they report having said so."""
    found: list[Quote] = []
    for turn in mine(case):
        for start, end in sorted(_INTEREST.finds(turn.text)):
            before = turn.text[max(0, start - 30) : start]
            if _COLD.first(before) is None and not _asks(turn.text[start : end + 25]):
                found.append(case.transcript.quote(turn.n, clause_at(turn.text, start, end)))
                break
    if case.transcript.from_memory:
        found.extend(
            case.transcript.quote(turn.n, clause_at(turn.text, *place))
            for turn in case.transcript.turns
            if (place := _TOLD_INTEREST.first(turn.text))
        )
    return tuple(found)


_TOLD_INTEREST = Cues("interest-in-notes")


def _asks(words: str) -> bool:
    """Whether a wish is one to know or say something, not one for the post."""
    return (place := _OTHER_WISH.first(words)) is not None and place[0] == 0


def praise(case: Case, exchanges: tuple[Exchange, ...]) -> tuple[Quote, ...]:
    """Where an interviewer liked what was said: in the words right after an answer, or in the goodbye."""
    answered = {
        n + 1 for e in exchanges if e.kind not in {"candidate-question", "small-talk", "other"} for n in e.answer_turns
    }
    last = case.transcript.turns[-1].n if case.transcript.turns else 0
    found: list[Quote] = []
    for turn in theirs(case):
        if turn.n in answered or turn.n > last - 8:
            for start, end in sorted(_PRAISE.finds(turn.text)):
                before = turn.text[max(0, start - 40) : start]
                if fold(turn.text[start:end]) == "nice one":
                    continue  # a goodbye
                if _NO_PRAISE.first(before) is None and not _SELF.search(fold(turn.text[max(0, start - 12) : end])):
                    found.append(case.transcript.quote(turn.n, clause_at(turn.text, start, end)))
                    break
    return tuple(found)


def confidences(case: Case) -> tuple[Quote, ...]:
    """What an interviewer said in confidence: the sentence that says so, with the one it is about."""
    turns = case.transcript.turns if case.transcript.from_memory else theirs(case)
    found: list[Quote] = []
    for turn in turns:
        spans = sentence_spans(turn.text)
        places = sorted(_SECRET.finds(turn.text))
        taken: list[Span] = []
        for start, end in places:
            i = next((k for k, span in enumerate(spans) if span.start <= start < span.end), None)
            if i is None:
                continue
            first = last = i
            rest = spans[i].of(turn.text).replace(turn.text[start:end], " ")
            if count_words(rest) <= _FEW:
                backwards = bool(_BACKWARDS.search(fold(turn.text[start:end]))) and i > 0
                first, last = (i - 1, i) if backwards else (i, min(i + 1, len(spans) - 1))
            whole = Span(spans[first].start, spans[last].end)
            if not any(whole.overlaps(other) for other in taken):
                taken.append(whole)
                found.append(case.transcript.quote(turn.n, whole.of(turn.text)))
    return tuple(found)
