"""The interviewer looked bored or cold."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_people import kindness, meant, taken_up, task, words_of
from afterword.debrief.worry_timing import shortened
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source

_NOTES = (
    r"(?:typing|notes|writing (?:things |it |this )?down|looking (?:away|down)|second screen|tops? of (?:our|my) "
    r"heads?)[^.]{0,40}(?:notes|not (?:e-?mail|ignoring|bored)|listening|writing)|that's (?:just )?(?:me "
    r")?(?:taking |my )?notes|taking notes|(?:we'll|i'll) (?:all |mostly |just )*be (?:writing|typing)|(?:making|"
    r"make) a note of that"
)
_SELLING = (
    r"you'd (?:love|like|enjoy|fit|be (?:great|good|perfect))|you'll (?:love|like|enjoy)|we'd love (?:to|you)|"
    r"could (?:really )?use (?:you|somebody like)|when you (?:start|join|come)|i'd like you to meet|let me show "
    r"you|show you (?:round|around)"
)
_CLOSE = (
    r"(?:be|get) in touch|hear (?:from|by)|let you know|next (?:step|stage|round)|write to you|(?:ring|call|phone|"
    r"email) you|thank you (?:so much|very much|for (?:coming|your))|(?:good|lovely|nice|great) to (?:meet|talk)|"
    r"come (?:back|and meet)|(?:pleasure|enjoyed)"
)
_WARM_CLOSE = (
    r"(?:nice|lovely|great|good|pleasure)[^.?!]{0,12} (?:to |)(?:meet|meeting|talk|talking|speak|speaking|chat\w*)|"
    r"enjoyed (?:this|that|talking)"
)
_LEFT = (
    r"(?:got|have|need) to take this(?: call)?|excuse me a (?:moment|minute|second)|i(?:'ll| have to| need to) "
    r"(?:just )?step out|(?:carry|go) on without me|bear with me"
)
_AWAY = (
    r"(?:took|answered|on) (?:it|a call|the call|his phone|her phone|their phone|the phone)|left the (?:room|call)|"
    r"walked out"
)
_SIGN = r"the clock|(?:his|her|their) (?:watch|phone)|phone went|yawn\w*|typ(?:ed|ing)|bored|sigh\w*"


def _judge(look: Look, text: str) -> Judgement:
    people = meant(look, text)
    if look.from_memory:
        return _noted(look)
    theirs, follow = words_of(look, people), taken_up(look, people)
    praise = kindness(look, people)
    notes = look.quotes(_NOTES, look.theirs, 1)
    selling = look.quotes(_SELLING, theirs, 1)
    close = look.quotes(_WARM_CLOSE, theirs[-4:], 1)
    signs_of_interest = min(len(follow), 3) + len(praise) + len(notes) + len(selling) + len(close)
    quotes = (*notes, *praise, *selling, *close, *(q for e in follow[:2] for q in look.question(e)))[:4]
    short = shortened(look)
    told = _told(len(follow), praise, notes, (*selling, *close)) if signs_of_interest else ""
    if left := look.quotes(_LEFT, theirs, 1):
        return Judgement(
            "mixed", "They turned to something else for a while; what it meant nobody can tell.", (*left, *quotes[:2])
        )
    if signs_of_interest >= 2:
        return Judgement("not supported", told, quotes)
    if short and not signs_of_interest and not look.quotes(_CLOSE, look.theirs[-6:], 1):
        return Judgement("supported", f"{short} No question followed up, and there was no close.")
    if signs_of_interest or short:
        return Judgement("mixed", " ".join(filter(None, (short, told, "The record shows no more of it."))), quotes)
    if role := task(look, people):
        return Judgement("not supported", "Their part was to listen, and it was said so.", role)
    return Judgement("cannot be told", "Faces are not in the record, and the words show nothing either way.")


def _told(follow: int, praise: tuple[Quote, ...], notes: tuple[Quote, ...], selling: tuple[Quote, ...]) -> str:
    many = {1: "one question", 2: "two questions", 3: "three questions"}.get(follow, f"{follow} questions")
    told = [
        f"{many} took up something you had said" if follow else "",
        "they said what the writing was" if notes else "",
        ("what you said was called good" if len(praise) == 1 else "what you said was called good twice")
        if praise
        else "",
        "they were warm about having you there" if selling else "",
    ]
    reason = ", ".join(part for part in told if part)
    return reason[0].upper() + reason[1:] + "."


def _noted(look: Look) -> Judgement:
    warm = look.quotes(signs.WARM, look.mine, 2)
    sign = look.quotes(_SIGN, look.mine, 1)
    if away := look.quotes(_AWAY, look.mine, 1):
        return Judgement("mixed", "You noted that, and what it meant nobody can tell.", (*away, *warm[:1]))
    if sum(1 for turn in look.mine for _ in pattern(signs.WARM).finditer(turn.text)) >= 2:
        return Judgement("not supported", "You also noted signs of the opposite.", (*sign, *warm))
    return Judgement("mixed" if warm else "cannot be told", "The notes hold too little to tell.", (*sign, *warm))


ITEM = Worry(
    id="W40",
    name="interviewer-cold",
    title="The interviewer looked bored or cold",
    why=(
        "Ambiguous; opinions differ (facts 3.6). Interviewers' behaviour carried information in Nguyen 2014, but "
        "measured by video over many cases. People underestimate how much they are liked."
    ),
    sources=(Source("Nguyen 2014", "", "paper"),),
    says=each(
        "no reaction | typing all the time | Dev was bored, he typed the entire time | She looked at the clock, she "
        "was bored | The interviewer was really cold | He didn't smile once | they just stared at me | she seemed "
        "distracted | He was on his phone half the time | they looked unimpressed | she was yawning | I got a poker "
        "face from all three | He had no interest in me at all | She never reacted to anything I said | they were not "
        "friendly at all"
    ),
    decidable="in part",
    supports="Few follow-ups AND a shortened interview AND no close.",
    refutes="Questions on content, selling the job, running over time.",
    letter="no",
    caution="Structured interviewers are trained to be neutral.",
    judge=_judge,
    finds=(
        Example(
            "Worry: Ann was bored.\n"
            "Facts: minutes=14 slot=40\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: The site.\n"
            "Ann: When could you start? {logistics yes}\n"
            "Me: In May.\n"
            "Ann: That's all from me. Bye.",
            "supported",
        ),
        Example(
            "Worry: Ann was bored.\nAnn: Why us? {motivation yes}\nMe: The site.\nAnn: Good answer. {praise}", "mixed"
        ),
    ),
    passes=(
        Example(
            "Worry: Ann was bored.\n"
            "Ann: Why us? {motivation yes}\n"
            "Me: The site.\n"
            "Ann: Good answer. {praise}\n"
            "Ann: Which part of the site? {motivation yes follows}\n"
            "Me: The dock.\n"
            "Ann: Who told you of the dock? {background yes follows}\n"
            "Me: A driver.",
            "not supported",
        ),
        Example("Worry: Ann was bored.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
