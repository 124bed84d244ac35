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
_MORE: Final = re.compile(
    rf"(?:\s*[,;–—-]\s*|\s+)(?:and|or|also|plus)(?:\s+(?:then|also|if so))*,?\s+(?=(?:in|at|for|to|with|on|from"
    rf"|by)?\s*{_WH}(?:'s)?\b(?! or )"
    rf"|{_AUX}\s+{_IT}\b|if\s+{_IT}\b)"
    rf"|\s*,\s+(?={_WH}(?:'s)?\b)(?!(?:which|who|where|when)\s+(?:was|is|were|are|i|it|he|she|they|had|has)\b)"
    rf"|\s*,\s+(?={_AUX}\s+{_IT}\b)",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    rf"\?|^\W*(?:and |so |but |then |or )*(?:{_WH}(?:'s)?\b|{_AUX}\s+{_IT}\b|if\s+{_IT}\b|tell|describe|explain"
    rf"|walk|give|name|talk"
    rf"|a time\b|an example\b)|,\s+(?:{_WH}(?:'s)?|{_AUX})\s+\w+",
    re.IGNORECASE,
)
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
    left = len(body) - len(body.lstrip(" \t,;:-–—→\"“”'‘’(*_"))
    if not quoted and (lead := _LEAD.match(body[left:])) and lead.end() < len(body) - left:
        left += lead.end()
    if tail := _TAIL.search(body, left):
        body = body[: tail.start()]
    right = len(body.rstrip(" \t,;:-–—→\"“”'‘’)*_" + ("." if reported else "")))
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
    pieces = [span.of(text) for span in sentences(text)]
    asking = [each for each in pieces if _ASKS.search(each)] or [text]
    out: list[str] = []
    for sentence in asking:
        start = 0
        cut = []
        for match in _MORE.finditer(sentence):
            if _worth(sentence[start : match.start()]):
                cut.append(sentence[start : match.start()])
                start = match.end()
        cut.append(sentence[start:])
        for each in cut:
            trimmed = each.strip(' ,;:-–—"“”')
            if not trimmed:
                continue
            said = Sentence(
                Span(0, len(trimmed)), trimmed, bare_start(trimmed), "question", count_words(trimmed), marked=False
            )
            out += [part for part in parts_of((said,)) if part not in out]
    return tuple(out)


def _worth(left: str) -> bool:
    """Whether what stands before a cut asks something itself."""
    words = left.split()
    if not words:
        return False
    return not re.match(r"\W*(?:if|when|where|while|after|before|with|say|suppose)\b", left, re.IGNORECASE) or bool(
        re.search(rf",\s*(?:{_WH}|{_AUX})\b", left, re.IGNORECASE)
    )
