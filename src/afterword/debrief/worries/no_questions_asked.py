"""I asked no questions / forgot mine."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_own_questions import MEANT, unmarked
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems

_ASKING = content_stems("question questions ask asked asking prepared list turn chance end")
_NONE = r"no\b|none|nothing|i(?:'m| am) (?:good|fine|okay|ok)|covered|not (?:really|at the moment|right now)"
_NONE_NOTED = (
    r"questions?\b[^.]{0,30}[.?]? *i (?:just )?(?:said|told|shook)[^.]{0,20}(?:no|none|nothing)|(?:had|asked) "
    r"(?:no questions|nothing|none)|didn't (?:ask|have) any(?:thing| questions)"
)
_MINE = r"my (?:own |prepared )?questions|(?:all|any) (?:of )?my questions|forgot"


def _judge(look: Look, text: str) -> Judgement:
    asked, invited = _own(look), look.record.signals.invited_to_ask
    said = unmarked(look) if look.from_memory or not asked else ()
    quotes = (*said, *(q for e in asked[:3] for q in look.question(e)))[:3]
    unasked = [p.text for p in look.prepared if p.asked is False]
    topic = focus(look, text).topic - _ASKING
    named = topic and pattern(r"ask\w* (?:\w+ ){0,3}?about|questions? (?:about|on)").search(text)
    if asked and named and not any(topic & content_stems(e.question) for e in asked):
        count = f"You asked {len(asked)} question{'s' if len(asked) != 1 else ''} of your own, and not that one."
        return Judgement("supported", count, quotes)
    if asked:
        count = f"You asked {len(asked)} question{'s' if len(asked) != 1 else ''} of your own."
        if unasked and len(unasked) == len(look.prepared) and pattern(_MINE).search(text):
            return Judgement("mixed", f"{count} None of those you had prepared was among them.", quotes, letter="yes")
        return Judgement("not supported", count, quotes)
    if said:
        return Judgement("not supported", "You did ask.", said)
    left = f" {len(unasked)} you had prepared stayed unasked." if unasked else ""
    if invited:
        line = look.transcript.turn(invited[-1])
        reply = () if look.from_memory else look.quotes(_NONE, [t for t in look.mine if line.n < t.n <= line.n + 3], 1)
        invitation = look.quotes(r"questions?|ask|your turn|anything", (line,), 1) or (look.opening(line),)
        quotes = (look.transcript.quote(line.n),) if look.from_memory else (*invitation, *reply)
        return Judgement("supported", f"You were invited to ask and asked none.{left}", quotes)
    if look.from_memory and (none := look.quotes(_NONE_NOTED, look.mine, 1)):
        return Judgement("supported", f"You asked none.{left}", none)
    if look.from_memory:
        return Judgement("cannot be told", f"The notes do not say whether you were invited to ask.{left}")
    return Judgement("mixed", f"You asked none, but nobody invited you to.{left}", letter="yes")


def _own(look: Look) -> tuple[Exchange, ...]:
    """The candidate's questions, without those that only ask what was meant."""
    return tuple(e for e in look.record.my_questions if not pattern(MEANT).match(e.question.lstrip()))


ITEM = Worry(
    id="W27",
    name="no-questions-asked",
    title="I asked no questions / forgot mine",
    why="34% named it (2010). Asking makes people liked (Huang 2017). S1: what was left unasked?",
    sources=(*cite("careerbuilder-2010", "huang-2017", "S1"),),
    says=each(
        "I had no questions | I asked nothing | I forgot all my questions | When they asked if I had questions I said "
        "no | I didn't ask them anything | I forgot to ask about the training | My mind was empty when it was my turn "
        "to ask | I did not ask a single question | I never got to ask my questions | I only asked one silly question "
        "| no questions from my side | I said 'no, I think you've covered everything'"
    ),
    decidable="yes",
    supports="Invited to ask, and asked none.",
    refutes="Questions asked earlier in the talk count.",
    letter="yes",
    rules=("D9",),
    otherwise="Carry the list.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I asked nothing.\n"
            "Ann: Do you have any questions for us? {invited}\n"
            "Me: No, I think that's all.\n"
            "Ann: Fine.",
            "supported",
        ),
        Example("Worry: I asked nothing.\nAnn: Right, that's our time. Goodbye.\nMe: Goodbye.", "mixed"),
    ),
    passes=(
        Example(
            "Worry: I asked nothing.\n"
            "Ann: Do you have any questions for us? {invited}\n"
            "Me: Who would I work with? {candidate-question yes}\n"
            "Ann: With Sam.",
            "not supported",
        ),
    ),
)
