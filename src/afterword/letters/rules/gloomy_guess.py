"""No guess at a no, and no hidden motive laid to them."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

GUESS = (
    r"\b(?:i(?: am|'m)? (?:\w+ )?(?:sure|certain|afraid|convinced|know|suspect|imagine|assume|suppose|guess"
    r"|fear|realise|realize|gather|expect|understand)|no doubt|doubtless|obviously|clearly|presumably)"
)
FAULTS = (
    rf"{GUESS},? (?:that )?(?:you|the (?:panel|post|job|decision)|your mind)(?: have| has|'ve| had| is| was| are)? "
    rf"(?:\w+ )?(?:already |long since )?(?:decided|made up|made your|chosen|settled|filled|taken"
    r"|gone to|given|promised|found (?:somebody|someone))\b",
    rf"{GUESS},? (?:that )?(?:you|they|people here|your (?:firm|company|team)) (?:\w+ )?(?:prefer|favour|favor|want"
    rf"|would rather (?:have|take)|only (?:take|hire|want|look)|are looking for|were hoping"
    r" for) (?:\w+ ){0,2}?(?:younger|older|men|women|a (?:man|woman|graduate)|graduates|locals?|natives?|internal"
    r"|insiders?)\b",
    r"\b(?:there|only|just|asked|invited|brought in|called|meant)\b(?: \w+)? to make up the numbers\b|\b(?:i was|it "
    r"was) (?:only |just )?a (?:formality|box[- ]ticking)\b|\b(?:just|only) to tick (?:a|the|your) box\b|\balready "
    r"(?:earmarked|promised to|lined up for)\b",
    rf"{GUESS},? (?:that )?i (?:will not|won't|am not going to|shall not|shan't|did not|didn't|have not|haven't"
    rf"|will never) (?:be (?:chosen|hired|picked|offered|invited|successful|considered)|get (?:it|the|this|in"
    rf"|through|far)|hear"
    r"|make it|been (?:chosen|successful))\b",
    r"\b(?:even if|although|though|whether or not) (?:you|it) (?:have |has |'ve )?(?:already |surely |probably "
    r")?(?:decided|chosen|settled) (?:against me|on (?:somebody|someone|another)|otherwise)\b"
    r"|\bi (?:do not|don't|did not) (?:\w+ )?(?:expect|suppose|imagine|think) (?:that )?(?:you will|i will|to) "
    r"(?:\w+ )?(?:hear|choose me|hire me|pick me|get (?:it|the|this)|be (?:chosen|hired|picked))\b",
)

ITEM = LetterRule(
    id="E31",
    name="gloomy-guess",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No guess at a no, and no hidden motive laid to them.",
    why="It puts words into their mouths, and shows an attitude that nobody looks for.",
    sources=(
        Source("Thank-you notes: pardon me, but your attitude is showing, 2011", "workcoachcafe.com/2011/12/05"),
        cite("netiquetteiq")[0],
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This guesses at a no, or at a motive of theirs.",
    next="Leave it out; they will decide by what you show them.",
    false_alarms="A doubt that they voiced themselves.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[I am sure that you have already decided]]."),
        Example("[[I know that you prefer younger]] people."),
        Example("I felt that I was there to [[make up the numbers]]."),
        Example("[[I suspect that I will not be chosen]]."),
    ),
    passes=(
        Example("You have already decided on the colour, you said, and I like it."),
        Example("I know that you prefer written reports."),
        Example("I am sure that you have made many parents happy."),
        Example("You said yourselves that you had hoped for somebody with a licence; mine comes in May."),
        Example("We made up the numbers from the night shift."),
        Example("I understand that you are looking for somebody who stays calm."),
    ),
)
