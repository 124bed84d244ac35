"""The reply to a rejection."""

from typing import TYPE_CHECKING, Final

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.kind import Kind
from afterword.letters.phrases import pattern
from afterword.letters.seen import Seen

if TYPE_CHECKING:
    from afterword.letters.writing.matter import Matter, Written

_TOLD: Final = (
    r"\bthank(?:s| you) (?:very much |so much |again )?for (?:letting me know|ringing\b[^.?!\n]{0,25}\b(?:news|to"
    r" (?:tell|let|say)|(?:about|of) (?:the|your) (?:decision|result))"
    r"|(?:your|the) (?:decision|call about|reply|e-?mail of|news)\b)",
    r"\bfor (?:telling|informing) me (?:so |very )?(?:quickly|soon|promptly|kindly|personally|in person"
    r"|yourself|(?:of|about)"
    r" (?:your|the) (?:decision|result|outcome))\b",
    r"\bi (?:was|have|had|am)(?: not|n't) (?:been )?(?:chosen|selected|successful|appointed|offered)\b|\bnot (?:to"
    r" )?(?:have been|being) (?:chosen|selected|successful|offered)\b|\b(?:was|were|am|being|been) (?:turned down"
    r"|rejected|unsuccessful)\b|\byour rejection\b|\b(?:turn(?:ed|ing)?|passed?) (?:me (?:down|over)|on me)\b",
    r"\b(?:chosen|choose|appointed|picked|gone (?:with|for)|hired|selected|went (?:with|for)|decided (?:on|for)) "
    r"(?:someone|somebody|another|a different)\b|\boffered (?:it|the \w+) to\b",
    r"\b(?:keep|kept|have|bear) me in mind\b|\bbe thought of (?:again|if|when)\b|\b(?:your|the|this) decision not to\b",
    r"\b(?:the|your) (?:new|successful|chosen) (?:colleague|candidate|person|appointee|hire)\b|\b(?:the (?:person"
    r"|candidate|one)|whoever) (?:you|who) (?:have |has |was |were )?(?:chose|chosen|appointed|got|picked|selected"
    r"|hired|will be joining)\b",
    r"\b(?:disappoint\w+|sorry|sad|surprised|astonished|amazed|shocked|stunned|upset|baffled|puzzled|not surprised"
    r"|hoped for (?:better|other|different) news)\b[^.?!\n]{0,60}\b(?:decision|outcome|result|news|your (?:e-?mail"
    r"|letter|message|call))\b",
    r"\b(?:accept|understand|respect|appreciate)\b[^.?!\n]{0,20}\byour decision\b|\bhow you (?:came to|reached|made)"
    r" (?:this|your|that|the) (?:result|decision|choice|conclusion)\b|\bdisappointed,? (?:of course|naturally"
    r"|not to)\b|\b(?:your|the|this) (?:letter|e-?mail|message|call|news|decision) (?:\w+ )?(?:came as|was|is|has"
    r" been|hit me|left me)"
    r" (?:\w+ )?(?:a |an )?(?:blow|shock|surprise\w*|disappoint\w+|hard|sad|painful|upset|baffl\w+|puzzl\w+)\b|\bwho"
    r" did you"
    r" (?:take|choose|hire|pick)\b|\bthe news\b(?=[^.?!\n]*\b(?:sorry|kind|sad|disappoint\w*)\b)|\bof course,? (?:i"
    r" am |i'm |i was )?(?:disappointed|sorry)\b",
    r"\b(?:future|another|other|next|later|similar|further|new)\b[^.?!\n]{0,30}\b(?:posts?|vacanc\w+|openings?|roles?"
    r"|positions?|opportunit\w+|jobs?)\b[^.?!\n]{0,50}\b(?:comes? up|arises?|arose|came up|opens?|become)\b",
    r"\b(?:consider|think of|remember|keep) me\b[^.?!\n]{0,40}\b(?:future|again|next|other|another|if|when|mind)\b"
    r"|\b(?:if|should|when)\b[^.?!\n]{0,60}\b(?:think of|remember|consider) me\b|\bkeep my (?:\w+|bio-data)"
    r"(?: on file| for)\b",
    r"\bit was not to be\b|\bwasn't to be\b|\bnot this time\b|\b(?:did not|didn't) get (?:it|the"
    r" (?:job|post|role|place))\b"
    r"|\bmiss(?:ed|ing) out\b|\b(?:came|come) second\b|\brunner-up\b|\b(?:someone|somebody) else (?:got|was)\b",
    r"\b(?:your|the|this) (?:e-?mail|letter|call|message|note)\b[^.?!\n]{0,20}\b(?:about|with|of|on)"
    r" (?:the|your) (?:decision"
    r"|result|outcome)\b",
    r"\byou(?: are|'re|'ve| have) (?:making|made) a (?:\w+ )?mistake\b|\byou(?:'ll| will) regret\b",
)
_WORD: Final = (
    r"\b(?:thank(?:s| you)|grateful|appreciate\w*|decent of you|kind of you|good of"
    r" you)\b[^.?!\n]{0,30}\b(?:letting me know"
    r"|(?:your|the) (?:\w+ )?(?:letter|e-?mail|call|reply|message)|ringing|phoning|telling|calling"
    r"|getting back|to (?:ring"
    r"|phone|call|write|tell)|(?:ring|call|phone|write to) me)\b"
)
_NO: Final = (
    r"\b(?:unsuccessful|disappoint\w+|gutted|not the (?:one|news|answer)|hoped for|strong (?:people|field|candidates)"
    r"|preferred|the other (?:person|candidate) (?:can|has|had|did|could|knows)|no hard feelings"
    r"|telling me straight)\b|\b(?:the|your) (?:outcome|decision)\b"
)
_AGAIN: Final = (
    r"\b(?:try|apply|considered|thought of|in touch)\b[^.?!\n]{0,20}\bagain\b|\b(?:next time|in"
    r" (?:the )?future|another year|be thought of)\b"
    r"|\b(?:keep|think of|thought of|consider|remember) (?:me|my)\b|\bgive me a (?:ring|shout|call)\b"
    r"|\bif\b[^.?!\n]{0,70}\b(?:comes? up|opens?|arises?)\b|\bwish the (?:new|successful)\b|\bwhoever (?:did|got)\b"
)
_RESULT: Final = r"^re:.*\b(?:outcome|decision|application|result)\b"


_ENOUGH: Final = 2
"""Signs of three: the word, the no, the wish. Our reading."""


def _shows(seen: Seen) -> bool:
    told = pattern(_RESULT).search(seen.subject) is not None
    signs = seen.weight((_WORD, _NO, _AGAIN)) >= _ENOUGH and not seen.is_long
    return not seen.is_long_note and (seen.weight(_TOLD) + told > seen.is_long or signs)


def _write(matter: "Matter") -> tuple["Written", ...]:
    # Composing needs the whole case: nothing for a mere check.
    from afterword.letters.writing.rejection_reply import write

    return write(matter)


ITEM = Kind(
    id="rejection-reply",
    name="rejection-reply",
    title="Reply to a rejection",
    why="First choices fall through; two kind sentences are remembered, an argument even longer.",
    sources=cite("askamanager-rejection", "resumebear"),
    finds=(
        Example("Thank you for letting me know. I would be glad to be thought of again."),
        Example("Thank you for ringing with the news. If a place comes up, please keep me in mind."),
    ),
    passes=(
        Example("Thank you for Tuesday. I would like to do this work."),
        Example("We spoke on 4 March about the analyst post. Is there any news?"),
    ),
    kind="rejection-reply",
    rules_of="rejection-reply",
    words=(20, 80),
    plan=("thanks for the word", "one true kind thing", "a wish to be thought of again"),
    when="Within a day or two; never in the first hour.",
    rank=60,
    shows=_shows,
    write=_write,
)
