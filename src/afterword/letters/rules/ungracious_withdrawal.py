"""Withdrawal: soon, thanks, plain statement, at most one neutral reason; nothing negative, no better offer."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import holds
from afterword.letters.withdrawals import faults

_REASON = (
    r"\b(?:because|since|as (?:i|it|my|the)|for (?:family|personal|private) reasons|due to|in order to|the reason"
    r"|i have (?:accepted|taken|decided to (?:stay|move|study|train))|i am (?:looking|staying|moving|going)|i (?:want"
    r"|prefer|would like) (?:to|more|work)|after (?:hearing|seeing|thinking|talking)|nearer|closer to)\b"
)


def _check(context: Context) -> Iterator[Hit]:
    for span, message in faults(context.draft):
        yield Hit(span, message)
    if context.choice("withdrawal-reason") == "give" and not holds(_REASON, context.draft.body.of(context.draft.text)):
        yield Hit(None, "It gives no reason, and you chose to give one.")


ITEM = LetterRule(
    id="H1",
    name="ungracious-withdrawal",
    title="Withdrawal: soon, thanks, plain statement, at most one neutral reason; nothing negative, no better offer.",
    why="S2: say so, thank them, explain; they may clear up a misunderstanding.",
    sources=cite("S2", "careeraddict", "climbtheladder", "boxhindi"),
    finds=(
        Example("Dear Tom,\n\nThank you. I withdraw: I found [[something better]] and your office [[felt dead]]."),
        Example("Dear Tom,\n\nThank you. I withdraw my application, as another firm made me [[a better offer]]."),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. [[Perhaps it is better to see how things go on your side first.]]"
        ),
        Example("Dear Tom,\n\n[[I withdraw my application.]]"),
        Example("Dear Tom,\n\nThank you. I withdraw, as it is [[no place for me]]."),
        Example("Dear Tom,\n\nThank you. I withdraw: I would [[rather be somewhere that]] checks a valve twice."),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you for Tuesday. After hearing how the post is shaped I withdraw: I am looking for "
            "work with more modelling. I wish you a good hire."
        ),
        Example(
            "Dear Tom,\n\nThank you for Tuesday. I have decided not to continue with my application. I have "
            "accepted a post nearer home, and wish you and the crews well."
        ),
        Example(
            "Dear Tom,\n\nThank you. I withdraw my application with regret: nobody explained drift to me better "
            "than you did."
        ),
    ),
    level="error",
    group="H",
    rests_on="lexical",
    kinds=("withdrawal",),
    message="A withdrawal is short, thankful and plain.",
    next="Say thank you, say that you withdraw, give one neutral reason or none, and wish them well.",
    false_alarms="Discrimination or safety as reason: another channel.",
    check=_check,
)
