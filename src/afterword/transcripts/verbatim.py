"""Whether a transcript kept the ums: most tools tidy them away, and then their absence proves nothing."""

import re
from collections.abc import Iterable

from afterword.language.words import bare, count_words, is_filled_pause
from afterword.transcripts.model import Turn, Verbatim

# facts.md 1.3: of tidied podcasts 19 of 20 speakers have less than .05 filled pauses per 100 words; less than .3 is
# rare where they were kept.
TIDIED_BELOW = 0.1
KEPT_FROM = 0.3
# facts.md 1.1: 19 of 20 speakers on the telephone say more than this.
ORDINARY_FROM = 0.5
ENOUGH_WORDS = 600
# None at all says something from here on: shorter talk gives no percentile (facts.md 1.1).
ENOUGH_FOR_NONE = 300
# Up to here a fluent passage may hold no um by chance: then broken words and words begun again must be gone, too.
ENOUGH_ALONE = 1500
# Three ums in few words were not put there by a tool, and two restarts are no slip of the typist.
_SOME = 3
_RESTARTS = 2
# "go- going", "the the": whoever tidies takes them out with the ums. Not "pre- and post-", and not "that that".
_RESTART = re.compile(
    r"(?<![\w-])[a-z']{1,8}-{1,2}(?=[,.]?\s(?!and\b|or\b|to\b))"
    r"|\b(i|we|he|she|they|you|it|the|a|and|but|to|of|in|my|your|our|it's|i'm|we're)[,.…]*\s\1(?![\w'-])",
    re.IGNORECASE,
)
# Short words that begin like one: asking `is_filled_pause` for every word of a transcript would take too long.
_MAYBE = re.compile(r"(?<!\S)[^\w\s]{0,3}[uea\u00e4][hmr]\S{0,4}(?!\S)", re.IGNORECASE)
# "Ah, yes" is an answer and outlives all tidying: without a single um or uh it proves nothing.
_INTERJECTIONS = frozenset({"ah", "eh"})


def judge(turns: Iterable[Turn], *, from_memory: bool) -> tuple[Verbatim, str]:
    """Whether every um was kept, and why we think so.

    Judged over everybody who speaks, since one tool or typist treats all alike: one fluent speaker proves nothing.
    """
    if from_memory:
        return "no", "These are notes from memory: nobody remembers an um."
    total = planning = others = 0
    told = list(turns)
    for turn in told:
        total += count_words(turn.text)
        for match in _MAYBE.finditer(turn.text):
            if is_filled_pause(match[0]):
                planning += bare(match[0]) not in _INTERJECTIONS
                others += bare(match[0]) in _INTERJECTIONS
    fillers = planning + others if planning else 0
    rate = 100 * fillers / total if total else 0.0
    verb = "is" if fillers == 1 else "are"
    seen = f"There {verb} {fillers or 'no'} filled pause{'' if fillers == 1 else 's'} (um, uh) in {total:,} words"
    if rate < TIDIED_BELOW or (fillers < _SOME and rate < KEPT_FROM):
        if total <= (ENOUGH_WORDS if fillers else ENOUGH_FOR_NONE):
            return "unknown", f"{seen}: too few words to tell whether they were taken out."
        if total <= ENOUGH_ALONE and _restarts(told) >= _RESTARTS:
            return "unknown", f"{seen}, but words begun again were kept, so nobody can say whether the ums were."
        return "no", f"{seen}: people who talk say more than that, so they were taken out."
    if fillers < _SOME:
        return "unknown", f"{seen}: too few to tell."
    if rate < ORDINARY_FROM:
        return "partly", f"{seen}: some were kept, but fewer than people say, so others may have been taken out."
    return "yes", f"{seen}: they were kept."


def _restarts(turns: Iterable[Turn]) -> int:
    return sum(1 for turn in turns for _ in _RESTART.finditer(turn.text))
