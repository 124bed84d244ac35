"""Name the question, then give the better answer as an addition; no comment on the first answer."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import NOTE, hits

_POOR = r"(?:terrible|bad|weak|poor|awful|wrong|incomplete|confus\w+|vague|lacking|muddled|clumsy|hopeless|useless|inadequate|disappointing|thin|unclear|rambling|embarrassing|not (?:very |really |as |so |at all )?(?:good|clear|complete|great|helpful|strong))"
_CONFESSION = (
    rf"\b(?:my|mine) (?:[\w'’-]+ ){{0,5}}?(?:answers?|response|reply|explanation|example)\b[^.!?\n]{{0,50}}?\b(?:was|were|came out|sounded|seemed|must have (?:been|sounded|seemed)|may have (?:been|sounded|seemed)|felt) (?:\w+ ){{0,2}}?{_POOR}"
    rf"|\b(?:that|the) (?:answer|response|reply)(?: i gave(?: you)?)? (?:was|came out|sounded) (?:\w+ )?{_POOR}|\b(?:i|i'd) (?:\w+ )?(?:gave|gave you|have given) (?:you )?(?:such )?an? (?:rather |very |really |pretty |fairly )*{_POOR} (?:answer|reply|response|example)"
    rf"|\bmy (?:rather |very |really )?{_POOR} (?:answer|reply|response|attempt|example)s?\b|\b(?:the|an?) answer i gave (?:you )?(?:\w+ ){{0,3}}(?:was|did)(?:n't| not)? (?:\w+ )?(?:justice|{_POOR})"
    r"|\b(?:i|let me|like to|allow me to|please let me|may i) (?:try|have another (?:go|try)|attempt)(?: (?:that|it|this|to answer))*(?: one)? again\b|\b(?:second|better) attempt\b|\bhere is (?:a|the|my) better (?:one|answer)\b|\bhave another (?:go|try) at\b"
    r"|\bi should have (?:said|mentioned|added|answered|explained|told you|given you|replied)\b(?! no\b)|\b(?:i wish|if only) i had (?:said|mentioned|answered|told you|given you|explained)\b|\bwhat i (?:meant|wanted|was trying|should have wanted|intended) to say\b"
    r"|\bi (?:\w+ )?(?:did(?:n't| not)|failed to|could(?:n't| not)) (?:really |quite |properly |fully |even )*(?:answer(?:ed)?|do justice|respond to|address) (?:your|the|that|this|it)\b(?: question)?|\b(?:i|answer) (?:did(?:n't| not)) do (?:it|that|the question|your question|this) justice\b"
    r"|\bi (?:\w+ )?(?:fumbled|fluffed|flubbed|botched|bungled|muddled|messed up|made a (?:hash|mess) of|struggled with|answered badly|answered poorly)\b|\b(?:could|might) have answered (?:\w+ )?(?:better|more)\b|\bcame out (?:all )?wrong\b"
)


def _check(context: Context) -> Iterator[Hit]:
    yield from hits(_CONFESSION, context.draft)


ITEM = LetterRule(
    id="D3",
    name="repair-as-confession",
    title="Name the question, then give the better answer as an addition; no comment on the first answer.",
    why="The reader must know what it belongs to.",
    sources=cite("S0", "S2", "workcoachcafe", "vault-2009", "businessinsider-2012"),
    finds=(Example("Dear Tom,\n\nThank you. [[My answer on leadership was terrible]], so [[let me try again]]."), Example("Dear Tom,\n\nThank you. [[I should have said]] that I led four people."), Example("Dear Tom,\n\nThank you. I am afraid that [[I gave you a rather vague answer]] about the depots."), Example("Dear Tom,\n\nThank you. [[I did not answer your question]] about teams."),),
    passes=(Example("Dear Tom,\n\nThank you. You asked about a project I led. One that fits: the ticket backlog."), Example("Dear Tom,\n\nThank you. You asked me twice for one person. In May a new driver joined us."), Example("Dear Tom,\n\nThank you. The crews told me that the answer in the manual was wrong, and I rewrote the page."), Example("Dear Tom,\n\nThank you. I learned that I should have told the depot earlier, and since then I do."),),
    level="warning",
    group="D",
    rests_on="lexical",
    kinds=NOTE,
    message="This runs down the first answer.",
    next="Name the question and give the better answer as an addition, without a word on the first one.",
    false_alarms="None known.",
    check=_check,
)
