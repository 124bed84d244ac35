"""Answers in which nothing came."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.debrief.counted import figures
from afterword.debrief.tenses import past_clauses

BLANK_WORDS: Final = 60
"""Longest answer that can still be nothing but a blank. Our own choice."""
UNSURE_WORDS: Final = 16
"""Longest answer that "I'm not sure" alone makes a blank. Our own choice."""

_BLANK: Final = (
    r"\b(?:(?:it's|it is|it has|just|completely|totally) gone|gone blank|(?:my )?mind(?:'s| is| has"
    r"| went)? (?:gone )?blank|drawn? (?:a )?blank|drew a blank|come back to (?:it|that|this)"
    r"|nothing (?:comes|is coming|came|springs) to mind|lost (?:the|my) (?:thread|train of thought)|(?:i|had|no"
    r"|have|haven't) (?:a |no )?(?:clue|blanked|froze)$|drawing a blank|escapes me"
    r"|can't (?:really )?(?:think|remember|recall)(?: of)?(?: (?:a|an|one|any|anything|it|right|specific"
    r"|off|now))|i don't know$|not that comes to mind|none that (?:comes|i can)|not off the top"
    r"|not offhand|not remember(?:ing)?|don't (?:exactly |really )?(?:remember|recall)|no idea"
    r"|i had no (?:more )?ideas?|i don't (?:really |actually )?(?:know|have (?:one|an example|an answer"
    r"|anything))\b(?! (?:if|what|how|whether|who|why|when|where|that|much|the name|anyone|anybody|everyone"
    r"|everybody))"
    r"|i'd have to think about (?:that|it)|can i pass|i'll pass|can we skip|said nothing(?! more)|i was silent"
    r"|can't (?:really |quite )?think(?: of)?\s*(?:[,.;]|$)|drawing a\b|(?:just|it's) (?:all )?(?:static|empty"
    r"|a blur)\b"
    r"|couldn't (?:think|remember|answer|say))"
)
# "I'm, uh, I'm drawing a, um, I can't think of": what somebody says while nothing comes.
_HALTING: Final = re.compile(r"\b(?:um|uh|er|erm|uhm|hmm?|mm)\b[,.]?\s*|\b([\w']+),? (?=\1\b)")
_UNSURE: Final = re.compile(
    r"\b(?:i'm|i am|i'd be|be) (?:not|really not|honestly not) (?:(?:really|too|quite|honestly|entirely|actually"
    r"|so) )?sure"
    r"(?: (?:now|really|actually|yet|what you mean|to be honest))?(?:[.,;!?]|$)|\bi wouldn't know\b|\bnot a clue\b"
    r"|\bi never thought (?:about|of) (?:it|that)\b|\bi haven't (?:really )?thought about (?:it|that)\b"
)


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(_BLANK)


@lru_cache(maxsize=1024)
def is_blank(answer: str) -> bool:
    """Whether nothing came: the answer is gone, or was put off, or there was none, and little else was said."""
    words = len(answer.split())
    lowered = _HALTING.sub("", answer.replace("’", "'").lower())
    if words < BLANK_WORDS and _blank().search(lowered):
        return True
    return words < UNSURE_WORDS and bool(_UNSURE.search(lowered)) and not figures(answer) and not past_clauses(answer)
