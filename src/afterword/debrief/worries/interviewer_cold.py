"""The interviewer looked bored or cold."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_timing import shortened
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_NOTES = (
    r"(?:typing|notes|writing (?:things |it |this )?down|looking (?:away|down)|second screen)[^.]{0,40}(?:notes|"
    r"not (?:e-?mail|ignoring|bored)|listening|writing)|that's (?:just )?(?:me )?(?:taking |my )?notes|taking notes|"
    r"we'll (?:all )?be writing"
)
_CLOSE = (
    r"(?:be|get) in touch|hear (?:from|by)|let you know|next (?:step|stage|round)|write to you|(?:ring|call|phone|"
    r"email) you|thank you (?:so much|very much|for (?:coming|your))|good to (?:meet|talk)|lovely to (?:meet|talk)|"
    r"nice to (?:meet|talk)"
)
_AWAY = (
    r"(?:took|answered|on) (?:it|a call|the call|his phone|her phone|their phone|the phone)|left the "
    r"(?:room|call)|walked out"
)


def _judge(look: Look, text: str) -> Judgement:
    people = focus(look, text).people
    theirs = [t for t in look.theirs if not people or look.record.case.name_of(t.speaker) in people]
    if look.from_memory:
        warm = look.quotes(signs.WARM, look.mine, 2)
        sign = look.quotes(r"the clock|(?:his|her|their) (?:watch|phone)|yawn\w*|typ(?:ed|ing)|bored", look.mine, 1)
        if away := look.quotes(_AWAY, look.mine, 1):
            return Judgement("mixed", "You noted that, and what it meant nobody can tell.", (*away, *warm[:1]))
        if sum(1 for turn in look.mine for _ in pattern(signs.WARM).finditer(turn.text)) >= 2:
            return Judgement("not supported", "You also noted signs of the opposite.", (*sign, *warm))
        return Judgement("mixed" if warm else "cannot be told", "The notes hold too little to tell.", (*sign, *warm))
    asked = [e for e in look.record.questions_to_me if e.follows and (not people or e.asked_by in people)]
    praise = tuple(q for q in look.record.signals.praise if q.turn in {t.n for t in theirs}) or look.quotes(
        signs.PRAISE, theirs
    )
    notes = look.quotes(_NOTES, theirs, 1)
    close = look.quotes(_CLOSE, theirs[-6:], 1)
    warm_signs = min(len(asked), 3) + len(praise[:3]) + len(notes)
    told = [
        f"{_number(len(asked), 'question')} took up something you had said" if asked else "",
        "they said what the typing was" if notes else "",
    ]
    often = {1: "once", 2: "twice"}.get(len(praise), f"{len(praise)} times")
    told += [f"an answer was called good {often}" if praise else ""]
    reason = ", ".join(part for part in told if part)
    quotes = (*notes, *praise[:2], *(q for e in asked[:2] for q in look.question(e)))[:3]
    if warm_signs >= 2:
        return Judgement("not supported", reason[0].upper() + reason[1:] + ".", quotes)
    short = shortened(look)
    if short and not close and warm_signs == 0:
        return Judgement("supported", f"{short} Few questions followed up, and there was no close.", ())
    if warm_signs or short:
        return Judgement(
            "mixed", "The record shows little of it: " + (reason or short.rstrip(".").lower()) + ".", quotes
        )
    return Judgement("cannot be told", "Faces are not in the record, and the words show nothing either way.")


def _number(count: int, thing: str) -> str:
    return f"one {thing}" if count == 1 else f"{count} {thing}s"


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
    cues=each(
        r"face like (?:thunder|a \S+ \S+)(?: \S+)? | face like (?:thunder|stone|a \S+) | {who} ~(?:writing|scribbling|"
        r"taking notes|note[- ]taking) (?:\S+ ){0,2}?(?:whole|entire|all the time|constantly|throughout)(?: time)? |"
        r" (?:never|not|hardly|barely) (?:once )?look(?:ed|ing)? up(?: from)?(?: \S+){0,3} | (?:was |were )?on (?:his|"
        r"her|their) (?:phone|laptop|email)s?(?: \S+){0,3} | {who} ~(?:not|never|no) ~(?:give|gave|show|showed|"
        r"shown) ~(?:feedback|reaction|expression|sign|encouragement)(?: \w+)? | {who} ~(?:looked|seemed|was|"
        r"were) {very}(?:fed up|cheesed off|half-?asleep|elsewhere|miles away|not bothered|uninterested|bothered) |"
        r" read(?:ing)? (?:\w+ )?(?:off|from) (?:a|the|his|her|their) (?:sheet|list|script|screen|paper|"
        r"form)(?: \w+){0,4} | not a (?:smile|nod|flicker|word of|single smile)(?: \w+){0,2} | {who} ~(?:was|were|"
        r"looked|seemed|appeared|sounded|got|is|acted|being) {very}~(?:bored|cold|distant|frosty|icy|stern|unfriendly|"
        r"unimpressed|distracted|disengaged|uninterested|indifferent|dismissive|stony|blank|annoyed|irritated|"
        r"impatient|grumpy|half asleep|not (?:very )?(?:interested|listening|friendly|warm|impressed|happy)|"
        r"switched off|stone-?faced|miserable|tired|rushed)(?: \w+)? | {who} ~(?:typ(?:ed|ing)|yawn\w*|sigh\w*|"
        r"scroll\w*|check\w* (?:his|her|their) (?:phone|watch|emails?)|look\w* (?:at|out|at the|at her|"
        r"at his) (?:watch|clock|phone|mobile|window)|look\w* (?:at|out) (?:the|his|her|their) (?:clock|watch|phone|"
        r"window|screen|laptop)|on (?:his|her|their) phone|star\w* at me|frown\w*|rolled) | (?:no|zero|without|little|"
        r"never any|hardly any) ~(?:reaction|smiles?|nods?|feedback|warmth|follow[- ]?ups?|expression)(?: once| from|"
        r" at all)? | poker[- ]?fac\w* | stony[- ]?fac\w* | blank fac\w* | {who} (?:was |were |did |had |would |is |"
        r"could )?(?:not|never|no|hardly) (?:even |once |really )?(?:smil\w*|react\w*|nod\w*|laugh\w*|"
        r"look(?:ed)? (?:at me|up|interested)|listen\w*|care\w*|interest\w*) | (?:he|she|they|@\S+) had no interest |"
        r" bored | unimpressed | typing"
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
