"""No apology for performance, nerves, length or the interview itself."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern, pieces, places, plain
from afterword.letters.pleas import PARDON

FAULTS = (
    r"\bi (?:(?:do|must|should|want to|wanted to|would like to|have to|need to|wish to|can only|also|really|sincerely"
    r"|fully|again|just|deeply|feel i should) ){0,3}apologi[sz]e\b(?! to (?!you\b)|,? (?:first|at once|straight"
    r" away|before|and (?:then|only then|put|mend|fix))\b)",
    r"\bi'd like to apologi[sz]e\b",
    r"\b(?:my|sincere|sincerest|deepest|many|humble|please accept my|with) (?:\w+ ){0,2}apolog(?:y|ies)\b",
    r"(?:^|[,;–—] ?)apologies (?:again )?(?:for|that|if|about)\b|^apologies\b|\bapologies once (?:more|again)\b"
    r"|\bowe you an apology\b|\bapologi[sz]ing for my\b",
    r"\bsorry,? (?:again )?(?:for (?:(?:any|all|not|how|my)\b|(?:be|hav|go|tak|talk|wast|keep|runn|rambl|waffl"
    r"|babbl|interrupt|los|forgett|miss)ing\b"
    r"|the (?:\w+ )?(?:way|delay|noise|confusion|trouble|inconvenience|length|long|short|late|mess|poor"
    r"|interruptions?))"
    r"|that (?:i|my|the (?:call|connection|interview|line))\b|about (?:my|how|being|not|the (?:noise|delay|line"
    r"|way))\b"
    r"|about (?:that|it)(?=[.,!]|$)|if (?:i|my)\b|to have (?:been|gone|kept|rambled|talked|taken)\b)",
    r"^(?:i am|i'm|so|very|really)?\W*(?:(?:so|very|really|truly) )*sorry(?=[.!,]| i\b)",
    r"\bi (?:\w+ )?regret(?:ted)? (?:that (?:i|my)|my|how|not (?!being able)|having|giving|the way)\b",
    r"\b(?:please|do|hope (?:that )?you (?:can|will)|ask you to) (?:forgive|excuse|overlook|pardon)\b|\bi feel"
    r" (?:\w+ )?(?:bad|terrible|awful|guilty) (?:about|for|that) (?:how i|my|the way i|i)\b|\bforgive me\b"
    r"|\bpardon me\b",
    r"\b(?:owe|offer|extend|accept|make|give|send|deserve|want)\b[^.?!]{0,30}\bapolog(?:y|ies)\b(?! letter)",
    r"\b(?:hope|trust) (?:that )?(?:you|it) (?:can|will|did|do|was|were)(?: not|n't)? (?:\w+ )?(?:forgive|excuse"
    r"|overlook|hold|too (?:\w+ )?(?:put off|annoy\w*|disappoint\w*|bored|much of))\b|\bmea culpa\b|\b(?:make no|no)"
    r" excuses\b|\b(?:excuse|pardon) (?:my|the way|how)\b|\bforgive (?:my|the|any)\b",
    r"\b(?:for (?:that|this|which|it)|about (?:that|this|it)),? i(?: am|'m) (?:\w+ ){0,2}sorry\b|\bi(?: am|'m| was|"
    r" feel) (?:\w+ ){0,2}sorry (?:for|that i|about (?:my|how|the way)|if i|to have)\b(?! (?:your|the (?:loss|family"
    r"|school|town|team)))|\b(?:i|feel|felt) (?:\w+ )?(?:bad|badly|awful|terrible|guilty|ashamed|mortified"
    r"|embarrassed) (?:about|for|that|at|by)\b(?=[^.?!]*\b(?:i|my)\b)",
)
INNOCENT = (
    r"\b(?:sorry|regret)\W(?:that i|not) (?:(?:was|am|to|have|be|been) ){0,3}(?:not )?(?:(?:to )?(?:be|have been"
    r"|been) )?"
    r"(?:chosen|selected|successful|offered|appointed)\b",
)
# A letter that withdraws may be sorry to go; it still does not apologise for the interview.
ABOUT_THE_INTERVIEW = r"\b(?:my (?:answers?|performance|interview|nerves)|wast(?:e|ed|ing) your time|ramb\w+)\b"
LATE = r"\b(?:late|lateness|delay|waiting)\b"


def check(context: Context) -> Iterator[Hit]:
    """An apology, save inside a correction of fact, and one short sentence on a lateness that the record shows."""
    draft = context.draft
    late = context.world is not None and bool(context.world.debrief.record.signals.minutes_late)
    for span in places(draft, pattern(*FAULTS, *PARDON), pattern(*INNOCENT)):
        around = next(plain(piece.of(draft.text)) for piece in pieces(draft) if piece.overlaps(span))
        withdrawn = draft.kind == "withdrawal" and not pattern(ABOUT_THE_INTERVIEW).search(around)
        settled = late and len(around.split()) <= 25 and pattern(LATE).search(around)
        if not (withdrawn or settled or pattern(r"\bcorrection\b").search(around)):
            yield Hit(span)


ITEM = LetterRule(
    id="E1",
    name="apology",
    group="E",
    level="error",
    rests_on="lexical",
    title="No apology for performance, nerves, length or the interview itself.",
    why="It draws attention (S4). Convention, not science (facts 4.3). Exceptions: D10, D11, H4.",
    sources=cite("S4", "netiquetteiq", "workcoachcafe", "hrcapitalist", "metafilter"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This apologises, and points at what may not have been noticed.",
    next="Leave it out; give the missing fact instead.",
    false_alarms='"sorry to hear", "sorry to miss", British politeness, withdrawals.',
    check=check,
    finds=(
        Example("[[I am sorry that I]] was not at my best."),
        Example("[[I’m so sorry for]] rambling about the stock count."),
        Example("[[Please accept my apologies]] for the long answer."),
        Example("[[Sorry again for]] the noise from the street."),
        Example("I [[regret how]] I answered the question on rotas."),
        Example("[[I hope my bluntness gave no offence]]."),
        Example("I could [[kick myself]] for leaving your question hanging."),
        Example("Thank you for [[putting up with me]]."),
    ),
    passes=(
        Example("I was sorry about the crates you lost, and glad that nobody was hurt."),
        Example("I was sorry to hear about the flood in the lower depot."),
        Example("I apologised to the family and wrote down what had gone wrong."),
        Example("You asked about angry callers. I apologise first and mend second."),
        Example("A late delivery earns the shop a call, not an apology letter."),
        Example("I am sorry to miss the new theatre.", expect="kind=withdrawal"),
        Example("I was sorry that I was not chosen, and glad to have met the team.", expect="kind=rejection-reply"),
        Example("I am sorry that I cannot take the process further.", expect="kind=withdrawal"),
    ),
)
