"""What a person admits in their own notes: the nearest thing to a confession that a record from memory holds."""

from collections.abc import Iterator

from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems

EMPTY = (
    r"(?:went|gone|drew|was|completely|totally) (?:\w+ )?blank|mind (?:went|was|just) \w+|blanked|froze|lost (?:the|"
    r"my) (?:thread|track|train|place|way)|(?:could ?n[o']t|could not|was (?:not|n't) able to|unable to) (?:really |"
    r"even |properly )?(?:answer|think|remember|recall|say|tell|come up|give|explain|name)|(?:did ?n[o']t|did not|"
    r"do not|don't) (?:really |even )?(?:know|answer|say (?:anything|much)|remember)|(?:kept|was|stayed|remained|"
    r"went) (?:quiet|silent|mum)|said nothing|had nothing|had no (?:\w+ )?(?:answer|idea|example|reply|clue)|"
    r"no (?:answer|idea|clue|example) (?:from me|came|at all)|(?:not a|no|hadn't a) clue|just said sorry|stuck|"
    r"mumbled|stammered|(?:total|complete) blank|brain (?:went|just|off|freeze)|not knowing|gave up|drew a blank|"
    r"nothing came"
)
"""Lines in which no answer came."""
WRONG = (
    r"mix(?:ed)? (?:\w+ ){0,4}up|mixed up|muddled|confused|(?:the )?wrong (?:way|thing|answer|one|figure|dose|number|"
    r"name|year|date|word|end)|got (?:\w+ ){1,5}wrong|wrongly|(?:was|were|is) (?:\w+ )?(?:wrong|incorrect)|"
    r"(?:corrected|put|set) me(?: right| straight)?|had to correct|he said (?:it is|it's|no)|she said (?:it is|it's|"
    r"no)|told me (?:it is|it's|it was|to read|to look|to revise|that's not|no)|not (?:correct|right)|by mistake|"
    r"mistakenly"
)
"""Lines in which something was wrong, or somebody put it right."""
UNTRUE = (
    r"(?:which |this |that )?(?:is|was|are|were)(?: not|n't) (?:\w+ )?(?:true|correct|accurate|right|the case)|"
    r"untrue|"
    r"exaggerat\w*|rounded (?:it )?up|bluff\w*|lied|a lie|fib\w*|(?:but |in fact |though )?(?:actually|in fact|"
    r"in reality|in truth|truth is)\W+(?:it|i|we|that|they|only|she|he)\b|i (?:do|have|am|had|did)(?: not|"
    r"n't) (?:actually|really|even|yet)|i (?:don't|haven't) (?:actually|really)|(?:but |and )?(?:it|that|this) (?:is|"
    r"was) (?:actually|really|only)|actually \d|(?:have|had) only (?:registered|started|done|read|used|watched|"
    r"enrolled|applied)|not (?:started|finished|passed) yet|not (?:started|finished|passed|completed)"
)
"""Lines in which the person says that what they told was not so."""
REGRET = (
    rf"{EMPTY}|{WRONG}|{UNTRUE}|waffl\w+|rambl\w+|went on (?:and on|about|too long|for)|stumbl\w+|stutter\w*|"
    r"should(?: have|n't have|'ve|nt have| not have)|forgot|(?:badly|poorly|vague\w*|weak\w*|rubbish|messy|a mess|"
    r"hash|awful|terrible|hopeless|not (?:well|great|good|convincing|clear\w*))|moved on|changed the subject|"
    r"(?:didn't|did not) (?:really |quite |fully )?(?:cover|finish|mention|get to|give|explain|go well)|"
    r"repeated the question|asked (?:me )?(?:\w+ )?(?:again|twice)|cut me (?:off|short)|stopped me"
)
"""Any of these, and other words in which people own up to a poor answer."""
_NEAR = 1
"""Sentences of a line before and after the admission in which the matter may stand."""


def admitted(look: Look, topic: frozenset[str], expression: str = REGRET) -> tuple[Quote, ...]:
    """Sentences of the notes that own up to something about this matter; empty for a transcript."""
    if not look.from_memory or not topic:
        return ()
    found = ((len(topic & near), look.quote(hit)) for hit, near in _places(look, expression) if topic & near)
    best = sorted(found, key=lambda pair: -pair[0])
    return tuple(dict.fromkeys(quote for held, quote in best if held == best[0][0]))[:2]


def only_admission(look: Look, expression: str) -> tuple[Quote, ...]:
    """The one place in the notes that owns up to this, whatever its matter; empty when there is none or several."""
    found = dict.fromkeys(look.quote(hit) for hit, _ in _places(look, expression)) if look.from_memory else {}
    return tuple(found) if len(found) == 1 else ()


def _places(look: Look, expression: str) -> Iterator[tuple[Hit, frozenset[str]]]:
    for turn in look.mine:
        spans = sentences(turn.text)
        for i, span in enumerate(spans):
            match = pattern(expression).search(turn.text, span.start, span.end)
            if match:
                around = spans[max(0, i - _NEAR) : i + _NEAR + 1]
                yield (
                    Hit(turn, match.start(), match.end()),
                    content_stems(" ".join(near.of(turn.text) for near in around)),
                )
