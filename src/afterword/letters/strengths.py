"""Whether a letter shows a strength with its proof."""

from typing import Final

from afterword.language.stems import irregular
from afterword.language.words import bare_words
from afterword.letters.model import Context
from afterword.letters.phrases import pattern, plain
from afterword.letters.places import holds
from afterword.letters.selfregard import PRAISE

_NO_DEED: Final = frozenset(
    """enjoyed liked loved wanted hoped wished asked thought felt heard said told spoke talked met appreciated
    interested excited impressed learned learnt discussed mentioned was were been had got looked read noticed
    remembered knew understood wondered listened saw thanked applied interviewed motivated skilled qualified
    dedicated experienced based needed used described stayed pleased delighted convinced inspired committed
    related gained people men women children feet lives""".split()
)
_ABOUT_THIS_MAIL: Final = r"\b(?:address|web ?(?:site|page)|e-?mail|this (?:letter|note)|was not given)\b"


def shows_proof(context: Context) -> bool:
    """Whether a sentence tells a deed of the writer's own, or the fact check found one on paper."""
    draft = context.draft
    on_paper = any(
        v.verdict == "supported"
        and v.facts
        and not _of_the_talk(v.facts)
        and not pattern(*PRAISE).search(plain(v.text))
        for v in context.verdicts
    )
    return on_paper or any(_tells_a_deed(sentence.of(draft.text)) for sentence in draft.sentences)


def _of_the_talk(facts: tuple[str, ...]) -> bool:
    return all(fact.startswith(("transcript", "notes", "invite", "job", "company")) for fact in facts)


def _tells_a_deed(sentence: str) -> bool:
    if not holds(r"\b(?:i|my|me|we|mine)\b", sentence):
        return False
    if holds(_ABOUT_THIS_MAIL, sentence) and not holds(r"\d", sentence):
        return False
    if holds(
        r"\b(?:at|for|with) (?-i:[A-Z][\w'&-]+)[^.!?]{0,40}\bi (?!would|will|am|was|can|could|hope|think|like|want)\w+",
        sentence,
    ):
        return True
    return holds(r"\bi(?:'ve| have)? (?:\w+ly )?(?:ran|run|led|built|wrote|made|held|kept|cut|set)\b", sentence) or any(
        _is_deed(word) for word in bare_words(sentence)
    )


def _is_deed(word: str) -> bool:
    if word in _NO_DEED or len(word) < 3:
        return False
    return (word.endswith("ed") and len(word) > 4) or (word in irregular() and not word.endswith(("ing", "s")))
