"""Whether a letter could go to anybody after any interview: seen from its words alone, without the case."""

import re
from typing import Final

from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.letters.model import Draft
from afterword.letters.places import holds
from afterword.letters.talk import stock_stems

_SHORTEST: Final = 35
"""Words: a shorter note may well say nothing of its own. Our reading."""
_MOST: Final = 2
"""Words of its own that a letter to anybody may still have: a field, a turn of phrase. Our reading."""
_TAKES_UP: Final = (
    r"\b(?:stayed|stuck|stays) with me\b|\b(?:made|has) me (?:think|laugh|smile)\b|\b(?:think|thinking|thought)"
    r" (?:of|about)"
    r"|\bremind\w* me\b|\b(?:had not|did not|hadn't|didn't) know\b|\byour (?:account|story|remark|point|picture"
    r"|question)\b"
)
"""Where one thing is taken up, a single word of its own will do."""
_OF_EVERY_LETTER: Final = frozenset(
    """ask asset assist bring certainli come convinc deeper delight discover eager ever fascinat fit genuin gladli
    greater insight lot match never offer other pictur possess question realli reinforc sincer strengthen thank thing
    touch truli vibrant want welcom""".split()
)
"""Stems that say nothing of a talk, though a topic may use them where a case tells which it is."""


def could_go_to_anybody(draft: Draft) -> bool:
    """Whether nothing in the body belongs to this conversation: no figure, no name, hardly a word of its own."""
    text = draft.body.of(draft.text)
    if count_words(text) < _SHORTEST or re.search(r"\d", text):
        return False
    small = " ".join(word for word in re.findall(r"[\w’'-]+", text) if word[:1].islower())
    named = content_stems(f"{draft.subject or ''} {draft.greeting.of(draft.text) if draft.greeting else ''}")
    own = [stem for stem in content_stems(small) - stock_stems() - _OF_EVERY_LETTER - named if len(stem) > 2]
    return len(own) <= (0 if holds(_TAKES_UP, text) else _MOST)
