"""They said nothing about next steps."""

from afterword.debrief.utterances import Cues
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite

_ASKED = (
    r"(?:happens?|comes) (?:next|now|after)|next (?:steps?|stages?)|when (?:will|would|can|might|do|could|should|"
    r"are) (?:i|you|we|people)|hear (?:back|from|by)|be (?:likely to hear|told|in touch)|(?:time ?line|time ?frame|"
    r"time ?scale|decision|decid\w+|process)"
)
_NOT_SAID = (
    r"(?:nothing|no word|not a word|no mention|no idea|nobody|no one|didn't|did not|never|forgot to|don't "
    r"know)[^.?!]{0,40}(?:when|next|hear|decide|decision|timing|timeline|date|after)"
)
_CONTACT, _CLOSE, _LEAST = Cues("contact"), 6, 3
_HOW = (
    r"(?:call|phone|ring|e-?mail|write to|text|message) you|(?:a|by|an|get a) (?:\w+ )?(?:call|phone|letter|e-?mail)|"
    r"you(?:'ll| will) (?:\w+ )?(?:hear from|get (?:a|an) )"
)
_I_ASKED = r"i (?:then |also |did |even )?asked"


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    told = look.record.signals.next_steps
    if told:
        return Judgement("not supported", "They did say it.", tuple(step.quote for step in told[:2]))
    asked = [e for e in look.record.my_questions if pattern(_ASKED).search(e.question)]
    if asked:
        quotes = (*look.question(asked[-1]), *look.answer_quote(asked[-1]))
        after = look.turns(range(max(asked[-1].question_turns) + 1, max(asked[-1].question_turns) + 1 + _LEAST))
        if how := look.quotes(_HOW, () if look.from_memory else (t for t in after if not look.is_mine(t)), 1):
            reason = "You asked; they said how you will hear, and no day."
            return Judgement("mixed", reason, (*quotes[:2], *how), asked[-1].id, "partly")
        return Judgement("supported", "You asked, and no day and no step was named.", quotes, asked[-1].id)
    why = "Nobody asked, and so it says nothing about how it went."
    if len(look.theirs) < _LEAST:
        return Judgement("cannot be told", "The record is too short to say.")
    if not look.from_memory:
        promised = tuple(
            look.quote(Hit(turn, *place)) for turn in look.theirs[-_CLOSE:] if (place := _CONTACT.first(turn.text))
        )[:1]
        said = "They would be in touch, without a day." if promised else "It is true that nothing was said."
        return Judgement("not supported", f"{said} {why}", promised, letter="partly")
    noted = look.quotes(_NOT_SAID, look.mine, 1)
    if not noted:
        return Judgement("cannot be told", "The notes say nothing about it, but notes leave much out.")
    if look.quotes(rf"{_I_ASKED}[^.]*(?:{_ASKED})", look.mine, 1):
        return Judgement("supported", "You asked, and no day was named.", noted)
    return Judgement("not supported", f"Nothing was said. {why}", noted, letter="partly")


ITEM = Worry(
    id="W42",
    name="no-next-steps",
    title="They said nothing about next steps",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W42: thresholds and conditions", "reading")),
    says=each(
        "no next steps | They said nothing about next steps | they didn't tell me when I'd hear | I have no idea what "
        "happens now | nobody said when they would decide | I forgot to ask what happens next | he was vague about "
        "when I'd hear back | They did not mention a second round"
    ),
    decidable="yes",
    supports="Asked and evaded.",
    refutes="Asked by neither side.",
    letter="partly",
    rules=("D9", "H3"),
    otherwise="Ask at the end next time.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They said nothing about next steps.\n"
            "Me: What happens next? {candidate-question partly}\n"
            "Ann: We'll have to see.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: They said nothing about next steps.\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: The site.\n"
            "Ann: I see.\n"
            "Me: Yes.\n"
            "Ann: Thanks for coming.\n"
            "Me: Goodbye.",
            "not supported",
        ),
        Example(
            "Worry: They said nothing about next steps.\n"
            "Facts: notes\n"
            "Me: He asked why I want it.\n"
            "Me: I said the site.\n"
            "Me: He never said when they decide. I did not ask.",
            "not supported",
        ),
        Example("Worry: They said nothing about next steps.\nFacts: notes\nMe: He showed me out.", "cannot be told"),
        Example(
            "Worry: They said nothing about next steps.\n"
            "Next: We'll ring you by Friday.\n"
            "Ann: We'll ring you by Friday.\n"
            "Me: Thank you.",
            "not supported",
        ),
    ),
)
