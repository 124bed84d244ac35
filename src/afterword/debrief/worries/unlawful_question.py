"""An unlawful or offensive question."""

from afterword.debrief.ground_item import GROUNDS
from afterword.debrief.model import Protected
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_people import meant
from afterword.debrief.worry_private import asked_about, law_on, raised_first
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_SEEN = r"saw|seen|noticed|upset|cr(?:ied|ying)|face|showed"
_KEEP = "Keep the words and the date."


def _judge(look: Look, text: str) -> Judgement:
    asked, people = look.record.signals.grounds, meant(look, text)
    end = "What anybody saw in your face is not in the words." if pattern(_SEEN).search(text) else _KEEP
    if not asked:
        if own := raised_first(look, text):
            reason = "You spoke of it first, and they asked on."
            return Judgement("not supported", reason, tuple(look.quote(hit) for hit in own))
        said = next(asked_about(look, text, people), None)
        if said is None:
            return Judgement("cannot be told", "No such question could be found in the record.")
        reason = f"It was asked. {law_on(look, text)} {end}"
        return Judgement("supported", reason, (look.quote(said),), _exchange(look, said.turn.n))
    first = min(asked, key=lambda p: (not _named(p, text), bool(people) and p.by not in people))
    place = _exchange(look, first.quote.turn or 0)
    if first.told_before:
        return Judgement("mixed", "They asked, after you had spoken of it yourself.", (first.quote,), place)
    return Judgement("supported", f"It was asked. {first.law} {end}", (first.quote,), place)


def _exchange(look: Look, n: int) -> str | None:
    return next((e.id for e in look.record.questions_to_me if n in e.question_turns), None)


def _named(asked: Protected, text: str) -> bool:
    """Whether the worry is about this ground."""
    about = f"{GROUNDS[asked.ground].told}|{asked.title}|{asked.quote.text}".lower()
    return any(len(word) > 3 and word in about for word in text.lower().replace("?", " ").split())


ITEM = Worry(
    id="W46",
    name="unlawful-question",
    title="An unlawful or offensive question",
    why="34% of candidates report one.",
    sources=(Source("staffingindustry.com 2023", "34% report one", "poll"),),
    says=each(
        "they asked if I want kids | He asked how old I am | she asked about my religion | they asked if I was "
        "pregnant | an inappropriate question about my husband | he asked where I'm really from | they asked about my "
        "disability | They wanted to know if I am married | an illegal question"
    ),
    decidable="in part",
    supports="A question on family, faith, age, health or origin, as local law defines it.",
    refutes="Small talk raised by the candidate.",
    letter="no",
    rules=("E12", "H1"),
    otherwise="Write down words and date; advice centre or lawyer.",
    caution="The program gives no legal verdict. A signal for fit.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They asked if I want kids.\n"
            "Ann: Are you planning to have children? {other yes}\n"
            "Me: I'd rather not say.",
            "supported",
        ),
    ),
    passes=(
        Example("Worry: They asked if I want kids.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
