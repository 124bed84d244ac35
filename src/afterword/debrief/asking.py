"""What an interviewer's turn asks of the candidate: where the question stands and what it needs to be understood."""

import re
from dataclasses import dataclass
from typing import Final

from afterword.debrief.questioning import Sentence
from afterword.debrief.wording import length, stems_of
from afterword.kernel.spans import Span

STATEMENTS_AFTER: Final = 12
"""Words an interviewer may go on talking after a question before we ask whether it wanted an answer. Our own"
" choice."""
APART: Final = 30
"""Words between two questions of one turn that make them two: only the later one is being answered. Our own choice."""
CONTEXT_WORDS: Final = 70
"""Longest run-up that still belongs to a question. Our own choice."""

_NEEDS_CONTEXT: Final = re.compile(
    r"\b(?:that|this|it|there|them|they|he|she|him|her|those|these|then|one|any of)\b|\bwhat (?:do|would"
    r"|did|will|are) you (?:do|say|going)\b"
    r"|\bwho gets\b|\b(?:first|next)\b|\bhow (?:do|would|did) you (?:feel|handle|respond|react|deal|approach)\b"
)
_NO_CONTEXT: Final = re.compile(
    r"^(?:thank|thanks|great|good|nice|lovely|perfect|excellent|okay|ok|right|yeah|yes|no|fine|sure|fair"
    r"|all right|brilliant|super|interesting|mm|hm|well|cool|now|so|my turn|i like|i love)\b[^,]{0,28}$"
    r"|\b(?:i'll|i will|i want|let me|i have|here's|next|last|one more|another) .{0,30}\b(?:question|one"
    r"|ask|back|you to|things?|give you|jump|practical)\b|^so$"
)
_NODS: Final = re.compile(
    r"^(?:(?:of course|no bother|no problem|no worries|fair enough|i see|good stuff"
    r"|aye|right|okay|ok|yeah|yep|mm|mhm|lovely|great|good|brilliant|fine|sure|cool|nice|clever|interesting"
    r"|excellent|wow|ha|aw|cute|smart|super|grand|perfect|oh|um|er"
    r"|so)\b\W*)+"
)
_SELF_ANSWER: Final = re.compile(
    r"^(?:you (?:were|did|do|have|are|can|would|wouldn't|couldn't|don't|didn't|can't|should)|no|yes"
    r"|of course(?: not)?|nobody|nothing|never|exactly|he (?:did|was)|she (?:did|was)|they (?:did|were)"
    r"|not (?:really|much|at all))$"
)
_OWN_ANSWER: Final = re.compile(
    r"^(?:because|it's|it is|it was|there's|there is|there are|that's|we|we're|we've|they|they're|i|i'm"
    r"|i've|you (?:just|ring|open|put|go|call|get|take|have to)|well|the answer)\b"
)


# "Two to?" "And the range is?": the candidate is to say the rest.
_TO_BE_COMPLETED: Final = re.compile(r"\b(?:to|from|by|at|with|or|because|is|was|for|of|in|the|a|about)$")
_TAGGED_ON: Final = re.compile(r"\b(?:did|do|have|would|can|are|were) you(?: \w+){0,2}$")


@dataclass(frozen=True, slots=True)
class Ask:
    """One question in one turn: `span` is its words with what they need, `core` the sentences that ask."""

    turn: int
    span: Span
    core: tuple[Sentence, ...]
    after: int

    @property
    def bare(self) -> str:
        """The asking sentences in lower case, without what leads in."""
        return " ".join(sentence.bare for sentence in self.core)


def asked(turn: int, found: tuple[Sentence, ...], reply: str, said: str) -> Ask | None:
    """The question that this turn leaves standing, or None.

    `reply` is the start of what the candidate says next; `said` is what they said before.
    """
    blocks: list[list[int]] = []
    for i, sentence in enumerate(found):
        if (
            sentence.shape not in ("question", "demand", "sound check")
            or _is_echo(sentence, said)
            or _self_answered(found, i)
        ):
            continue
        gap = sum(s.words for s in found[blocks[-1][-1] + 1 : i]) if blocks else 0
        if blocks and gap <= APART:
            blocks[-1].append(i)
        else:
            blocks.append([i])
    for block in reversed(blocks):
        after = found[block[-1] + 1 :]
        words_after = sum(s.words for s in after)
        core = tuple(found[i] for i in block)
        if words_after > STATEMENTS_AFTER and not _waits(core, reply):
            continue
        return Ask(turn, _with_context(found, block), core, words_after)
    return None


def fragment(turn: int, found: tuple[Sentence, ...], said: str) -> Ask | None:
    """ "And saturdays", "and if he refused": where nobody wrote question marks, a short turn that adds one thing."""
    if len(found) != 1 or found[0].shape not in ("none", "statement about you"):
        return None
    only = found[0]
    lowered = _NODS.sub("", only.text.lower().lstrip())
    adds = length(lowered) <= (9 if lowered.startswith("but ") else 5) and re.match(
        r"(?:and|what about|how about|or)\b(?! (?:that's|it's|so|then|yeah|uh|um|i|we)\b)"
        r"|but (?:something|somebody|someone|one|an?|actual\w*|specifically|just one|which|when|who|what|how"
        r"|where|before|after|apart from)\b",
        lowered,
    )
    supposes = only.words <= 14 and re.match(
        r"(?:(?:and|but|so|okay|right) )*(?:what )?if (?:he|she|they|it|you|the|your|a|an|somebody|someone|nobody"
        r"|no one|none|there|that|two|one|his|her|their)\b",
        lowered,
    )
    elsewhere = re.search(r"\b(?:before|after|apart from|besides|other than|instead|until)\b", lowered)
    if not (adds or supposes) or (adds and not (supposes or elsewhere) and stems_of(only.text) <= stems_of(said)):
        return None
    return Ask(turn, only.span, (only,), 0)


def _is_echo(sentence: Sentence, said: str) -> bool:
    """A word or two of the answer said back, with a question mark: nobody waits for more than a nod."""
    if (
        _TO_BE_COMPLETED.search(sentence.bare)
        or sentence.words > 4
        or re.search(r"\b(?:you|your|why|what|how|when|who|where|which|did|was|is|and)\b", sentence.bare)
    ):
        return False
    stems = stems_of(sentence.text)
    return bool(stems) and stems <= stems_of(said)


def _self_answered(found: tuple[Sentence, ...], i: int) -> bool:
    if i + 1 >= len(found):
        return False
    following, sentence = found[i + 1], found[i]
    if _SELF_ANSWER.match(following.bare) and following.shape not in ("question", "demand"):
        return True
    clause = sentence.text.rpartition(",")[2].lower()
    if sentence.shape == "demand" or re.search(r"\b(?:you|your|you're|you've)\b", clause):
        return False
    asks = stems_of(sentence.bare)
    if following.shape == "none" and _OWN_ANSWER.match(following.bare) and asks and asks <= stems_of(following.bare):
        return True  # "Is it a desk job? It's a desk job on the days when it rains."
    return bool(
        _OWN_ANSWER.match(following.bare)
        and not following.bare.startswith("because")
        and following.shape == "none"
        and sum(s.words for s in found[i + 1 :]) > STATEMENTS_AFTER
        and not re.match(r"(?:is|was|were|are|did|does|do|has|have)\b", sentence.bare)
    )


def _waits(core: tuple[Sentence, ...], reply: str) -> bool:
    """Whether a question that the asker talked on after still wants an answer."""
    asks = " ".join(s.bare for s in core)
    start = reply.lower()
    if re.match(r"\W*(?:mm|right|okay|ok|i see|oh|wow|sure|uh-huh|got it|ha)\b[^a-z]*$", start) or not start.strip():
        return False
    polar = re.match(r"(?:is|was|were|are|did|does|do|has|have|can)\b", core[-1].bare) or _TAGGED_ON.search(asks)
    if polar:
        first = polar.group().split()[0]
        return bool(re.match(rf"\W*(?:\w+\W+){{0,2}}(?:yes|yeah|yep|no|nope|{first}|i|fine|good)\b", start))
    return bool(re.search(r"\b(?:you|your)\b", asks))


def _with_context(found: tuple[Sentence, ...], block: list[int]) -> Span:
    first, last = block[0], block[-1]
    for extra in found[last + 1 :]:
        # "No names." "Be honest." "Because your running sum walks off every December."
        if extra.shape in ("invitation", "question") or not (
            extra.words <= 5 or extra.text.lower().startswith(("because ", "and not "))
        ):
            break
        last += 1
    begin, words = first, 0
    if _NEEDS_CONTEXT.search(found[first].bare) or found[first].words <= 4:
        while begin > 0:
            before = found[begin - 1]
            words += before.words
            if (
                words > CONTEXT_WORDS
                or before.shape in ("question", "preface", "invitation")
                or _NO_CONTEXT.search(before.bare)
            ):
                break
            if not before.bare:
                break
            begin -= 1
    return Span(found[begin].span.start, found[last].span.end)
