"""My accent / my grammar was bad."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import outcome, taken_up, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_words import times
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_RECOVERED = (
    r"(?:then |and |after that )?(?:he|she|they|sir|madam) (?:wrote|noted|nodded|replied|answered|understood)|"
    r"(?:was|were) nodding|next question"
)


def _judge(look: Look, text: str) -> Judgement:  # noqa: ARG001 - one signature for all worries
    asked = look.quotes(signs.AGAIN, look.theirs)
    lost = [e for e in weighty(look) if outcome(look, e) == "no" and _again_after(look, e)]
    if len(asked) >= 2 and (lost or not weighty(look)):
        reason = f"You were asked to repeat {times(len(asked))}, and a main answer did not get through."
        return Judgement("supported", reason, asked, lost[0].id if lost else None)
    if len(asked) >= 3:
        reason = f"You were asked to repeat {times(len(asked))}, and the answers got through in the end."
        return Judgement("mixed", reason, asked)
    if look.from_memory:
        if asked and look.find(_RECOVERED, look.mine):
            return Judgement("not supported", "Something was asked for again, and after that it was understood.", asked)
        return Judgement(
            "mixed" if asked else "cannot be told", "The notes do not settle how well you were understood.", asked
        )
    taken = tuple(q for e in weighty(look) for q in taken_up(look, e))[:2]
    if not taken:
        return Judgement("cannot be told", "Nobody asked you to repeat, but nobody took an answer up either.", asked)
    often = "Nobody asked you to repeat anything" if not asked else f"You were asked to repeat {times(len(asked))}"
    return Judgement("not supported", f"{often}, and they answered to the point.", (*asked, *taken)[:3])


def _again_after(look: Look, exchange: Exchange) -> bool:
    first, last = min(exchange.answer_turns, default=0), max(exchange.answer_turns, default=0)
    return bool(look.find(signs.AGAIN, [turn for turn in look.theirs if first <= turn.n <= last + 2]))


ITEM = Worry(
    id="W10",
    name="accent-or-grammar",
    title="My accent / my grammar was bad",
    why="Accent bias exists (d .47): the fault lies with listeners.",
    sources=(Source("Accent bias in hiring", "meta-analysis, d .47", "paper"),),
    says=each(
        "they couldn't understand me | my English | My accent was too strong | My English was bad and she did not "
        "understand me | my grammar was all wrong | I made so many grammar mistakes | I used the wrong words, it's "
        "not my first language | they kept asking me to repeat because of my accent | my pronunciation is terrible | "
        "She could not follow my English"
    ),
    decidable="in part",
    supports="Repeated failure to understand a key answer.",
    refutes="The interviewer answers to the point.",
    letter="partly",
    rules=("D3",),
    otherwise="Add the key answer in writing; ask for chat or captions next time.",
    caution="Never score accent or spoken grammar.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They couldn't understand me.\n"
            "Ann: How would you lift it? {technical no}\n"
            "Me: With the hoist.\n"
            "Ann: Sorry, I didn't catch that.\n"
            "Me: The hoist.\n"
            "Ann: Could you repeat that?\n"
            "Me: Hoist.",
            "supported",
        ),
    ),
    passes=(
        Example(
            "Worry: My English was terrible.\n"
            "Ann: How would you lift it? {technical yes}\n"
            "Me: With the hoist.\n"
            "Ann: Which hoist? {technical yes follows}\n"
            "Me: The small one.",
            "not supported",
        ),
    ),
)
