"""A question as notes give it: the words that ask, what they were when they were spoken, and the things asked."""

import re
from typing import Final

from afterword.debrief.parts import parts_of
from afterword.debrief.questioning import Sentence
from afterword.kernel.spans import Span
from afterword.language.questions import bare_start
from afterword.language.sentences import sentences
from afterword.language.words import count_words

_SWAPPED: Final = {
    "i": "you",
    "my": "your",
    "me": "you",
    "mine": "yours",
    "i'm": "you're",
    "i've": "you've",
    "myself": "yourself",
    "i'd": "you'd",
}
_WH: Final = r"(?:what|which|who|whose|where|when|why|how|whether)"
_AUX: Final = r"(?:do|does|did|am|is|are|was|were|have|has|had|can|could|will|would|should)"
_IT: Final = r"(?:i|it|that|this|there|they|he|she|we|you|my|the|any)"
_AND: Final = re.compile(
    r"(?:\s*[,;–—-]\s*|\s+)(?:and|or|also|plus|\+)(?:\s+(?:then|also|if so))*,?\s+"
    rf"(?=(?:in|at|for|to|with|on|from|by)?\s*{_WH}(?:'s)?\b(?! or )|{_AUX}\s+{_IT}\b|if\s+{_IT}\b)",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(
    rf"\s*,\s+(?=(?:what|why|how|whether)(?:'s)?\b|(?:which|who|where|when)\s+{_AUX}\b|{_AUX}\s+{_IT}\b)", re.IGNORECASE
)
_OPENS: Final = (
    rf"(?:{_WH}(?:'s)?\b|{_AUX}\s+{_IT}\b|if\s+{_IT}\b|tell|describe|explain|walk|give|name|talk|a time\b|an example\b)"
)
_BY_FORM: Final = re.compile(rf"\?|^\W*(?:and |so |but |then |or )*{_OPENS}", re.IGNORECASE)
_ASKS: Final = re.compile(
    rf"\?|^\W*(?:and |so |but |then |or )*{_OPENS}|,\s+(?:and |so )?(?:{_WH}(?:'s)?|{_AUX}\s+{_IT})\b", re.IGNORECASE
)
_SCENE: Final = re.compile(
    r"^\W*(?:if|when|where|while|after|before|with|say|suppose|the|he|she|they|there|there's|it|it's|we|we're|you"
    r"|you're"
    r"|i|my|his)\b.*\b(?:is|are|was|were|has|have|had|isn't|doesn't|won't|can't|there's|you're|we're|it's|\w+s)\b",
    re.IGNORECASE,
)
_FINITE: Final = re.compile(r"\b(?:is|are|was|were|has|had|gave|put|\w+n't)\b", re.IGNORECASE)
_PREFACE: Final = re.compile(r"^\W*(?:can|could|may) (?:i|we|you) (?:take|bring|go|come|ask|get) ", re.IGNORECASE)
_PAIR: Final = re.compile(r"\s+(?:and|&|\+)\s+(?:about\s+)?(?=\w)", re.IGNORECASE)
_VERBAL: Final = re.compile(rf"\b(?:{_WH}|{_AUX}|i|my|you|me|to|between|not)\b", re.IGNORECASE)
NOMINAL: Final = 7
"""Words up to which "notice and pay" are two things asked. Our own choice."""
_LEAD: Final = re.compile(
    r"^(?:(?:and |so |oh |but )?(?:then|next|after that|also|lastly|finally)\b[:,]?\s+(?:it was |there was )?)+", re.I
)
_TAIL: Final = re.compile(
    r",\s+(?:was|came) (?:the |my |her |his )?(?:next|first|last|second|third|final)\b.*$|,\s*(?:please|basically"
    r"|like)\W*$",
    re.I,
)
_FAILED_AT: Final = re.compile(
    r"\b((?:the|that|this|her|his|their|my|an?)\s+(?:[\w'’&/+-]+\s+){0,5}?(?:question|one|bit|part|thing|test"
    r"|scenario|task))\b"
    r"|\b(?:question|one|bit|part) (?:on|about|with|of) ([^.,;!?]+)",
    re.IGNORECASE,
)


def as_asked(text: str) -> str:
    """A reported question in the words in which it was put: "why I left my job" as "why you left your job"."""
    turned = " ".join(_SWAPPED.get(word.lower(), word) for word in text.split())
    return re.sub(
        r"\b(when|where|how|why|what|who) you (can|could|would|are|were|did|do|have|had|will)\b", r"\1 \2 you", turned
    )


def bare(text: str, span: Span, *, reported: bool, quoted: bool) -> Span:
    """The words of a question without quotes, joints and, where it is reported, its full stop."""
    body = text[span.start : span.end]
    left = len(body) - len(body.lstrip(" \t,;:-–—→>=\"“”'‘’(*_"))
    if not quoted and (lead := _LEAD.match(body[left:])) and lead.end() < len(body) - left:
        left += lead.end()
    if tail := _TAIL.search(body, left):
        body = body[: tail.start()]
    right = len(body.rstrip(" \t,;:-–—→>=\"“”'‘’)*_" + ("." if reported else "")))
    return Span(span.start + left, span.start + max(left, right))


def failed_at(text: str, span: Span) -> Span:
    """What a clause names that went wrong: "blanked on the joins question" names "the joins question"."""
    found = _FAILED_AT.search(text, span.start, span.end)
    if not found:
        return span
    place = 2 if found[2] else 1
    return Span(found.start(place), found.end(place))


def asks(text: str) -> bool:
    """Whether words have the form of a question, direct or reported."""
    return bool(_ASKS.search(text))


def core(text: str) -> str:
    """The sentences of a question that ask, without the scene they were set in."""
    whole = [span.of(text) for span in sentences(text)]
    asking = [each for each in whole if _ASKS.search(each)]
    return " ".join(asking) if asking else text


def things_asked(text: str) -> tuple[str, ...]:
    """The things asked, in exact words and in order."""
    whole = [span.of(text) for span in sentences(text)]
    asking = [each for each in whole if _ASKS.search(each)]
    out: list[str] = []
    for sentence in [each for each in whole if each in asking or not asking or _is_topic(each)]:
        for each in _cut(sentence):
            trimmed = each.strip(' ,;:-–—."“”')
            if not trimmed:
                continue
            bared = bare_start(trimmed)
            said = Sentence(Span(0, len(trimmed)), trimmed, bared, "question", count_words(trimmed), marked=False)
            out += [part for part in parts_of((said,)) if part not in out]
    told = [part for part in out if not _ASKS.search(part) and _FINITE.search(part)]
    return tuple(part for part in out if part not in told) if len(told) < len(out) else tuple(out)


def _is_topic(sentence: str) -> bool:
    """Whether a short sentence names something asked, where others ask: "Worst day I had. What I learned."."""
    return "," not in sentence and len(sentence.split()) <= NOMINAL and not _SCENE.match(sentence)


def _cut(sentence: str) -> list[str]:
    """The pieces of a sentence that each ask something."""
    cuts = sorted(
        [(match, True) for match in _AND.finditer(sentence)] + [(match, False) for match in _COMMA.finditer(sentence)],
        key=lambda each: each[0].start(),
    )
    out, start = [], 0
    for match, joined in cuts:
        left = sentence[start : match.start()]
        if (
            match.start() < start
            or not left.strip()
            or not (_BY_FORM.search(left) or (joined and not _SCENE.match(left)))
        ):
            continue
        out.append(left)
        start = match.end()
    out.append(sentence[start:])
    if len(out) > 1 and _PREFACE.match(out[0]):
        out = out[1:]
    if len(out) == 1 and len(sentence.split()) <= NOMINAL and not _VERBAL.search(sentence):
        return _PAIR.split(sentence)
    return out
