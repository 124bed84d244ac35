"""It was over my head / too simple."""

from afterword.debrief.worry_answers import outcome, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_words import of_all, spelled
from afterword.kernel.items import Example
from afterword.kernel.sources import cite


def _judge(look: Look, text: str) -> Judgement:
    if pattern(r"easy|simple|basic|overqualified|over-qualified").search(text):
        return Judgement("cannot be told", "Whether a job is too easy is for you to say; the fit check may help.")
    asked = [e for e in weighty(look) if not e.asked_again and e.kind in ("technical", "situational", "behavioural")]
    if len(asked) < 3:
        return Judgement("cannot be told", "The record holds too few questions about the work itself.")
    lost = [e for e in asked if outcome(look, e) == "no"]
    half = [e for e in asked if outcome(look, e) == "partly"]
    count = f"{of_all(len(lost), len(asked), 'question')} about the work stayed open."
    count += f" {spelled(len(half)).capitalize()} got half an answer." if half else ""
    quotes = tuple(q for e in (lost or half)[:3] for q in look.question(e))
    if len(lost) * 3 >= len(asked):
        return Judgement("supported", count, quotes)
    if len(lost) > 1 or (len(lost) + len(half)) * 2 >= len(asked):
        return Judgement("mixed", count, quotes)
    held = next((e for e in asked if outcome(look, e) == "yes"), asked[0])
    return Judgement("not supported", count, (*quotes[:2], *look.answer_quote(held)))


ITEM = Worry(
    id="W24",
    name="wrong-level",
    title="It was over my head / too simple",
    why="Fit goes with later satisfaction (facts 3.5). S2 asks whether the job is right at all.",
    sources=(*cite("S2"),),
    says=each(
        "out of my depth | too easy | It was way over my head | the questions were far too senior for me | I'm not at "
        "that level | they were looking for someone much more senior | I was overqualified | the level was too high "
        "for me | completely out of my league | They thought I'm too junior"
    ),
    decidable="in part",
    supports="Many core requirements unanswered: a question of fit.",
    refutes="One area only.",
    letter="no",
    rules=("H1",),
    otherwise="Fit check.",
    caution="Impostor feelings: use the requirements, not the mood.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I was out of my depth.\n"
            "Ann: How do you size a beam? {technical no}\n"
            "Me: I'm not sure.\n"
            "Ann: How do you check a weld? {technical no}\n"
            "Me: I don't know.\n"
            "Ann: Which code applies? {technical no}\n"
            "Me: No idea.",
            "supported",
        ),
        Example(
            "Worry: I was out of my depth.\n"
            "Ann: How do you size a beam? {technical no}\n"
            "Me: I'm not sure.\n"
            "Ann: How do you check a weld? {technical partly}\n"
            "Me: By eye.\n"
            "Ann: How do you mix concrete? {technical yes}\n"
            "Me: Four to one with sand.\n"
            "Ann: How do you cure it? {technical yes}\n"
            "Me: Wet sacking for a week.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I was out of my depth.\n"
            "Ann: How do you size a beam? {technical yes}\n"
            "Me: From the load tables.\n"
            "Ann: How do you check a weld? {technical yes}\n"
            "Me: With dye.\n"
            "Ann: Which code applies? {technical yes}\n"
            "Me: The bridge code.",
            "not supported",
        ),
    ),
)
