"""I told too much about my private life."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.language.stems import content_stems
from afterword.language.words import count_words

_PRIVATE = (
    r"my (?:ex(?:-\w+)?|divorce|husband|wife|marriage|mother|mum|mom|father|dad|sister|brother|kids?|children|son|"
    r"daughter|illness|depression|anxiety|therapist|therapy|cancer|debts?|church|faith|pregnancy|miscarriage|"
    r"diagnosis|operation|medication|tablets)|divorced?|(?:an?|the) operation|surgery|off sick|(?:been|was|being) ill|"
    r"depress(?:ed|ion)|in hospital|mental health|bankrupt\w*"
)
_LONG = 60


def _judge(look: Look, text: str) -> Judgement:
    if look.from_memory:
        return Judgement("cannot be told", "Notes do not show how much was said.")
    hits = look.find(_PRIVATE, look.mine)
    asked = {
        n
        for e in look.record.questions_to_me
        if pattern(_PRIVATE.replace("my ", "(?:my|your) ")).search(e.question)
        for n in e.answer_turns
    }
    if not hits:
        return Judgement("cannot be told", "No private passage could be found in what you said.")
    long = [h for h in hits if h.turn.n not in asked and _many(h.turn.text) >= 3 and count_words(h.turn.text) > _LONG]
    if long:
        reason = f"A private passage of {count_words(long[0].turn.text)} words that nobody asked for."
        return Judgement("supported", reason, (look.quote(long[0]),))
    unasked = [h for h in hits if h.turn.n not in asked]
    topic = focus(look, text).topic
    named = [h for h in hits if topic & content_stems(h.turn.text)] or list(hits)
    if len(unasked) > 2 or any(count_words(look.quote(h).text) > _LONG / 2 for h in unasked):
        reason = f"You spoke of it {len(unasked)} times unasked; each time it was short."
        return Judgement("mixed", reason, tuple(look.quote(h) for h in unasked[:2]))
    hits = tuple(named)
    return Judgement("not supported", "It was short, or you were asked.", tuple(look.quote(hit) for hit in hits[:2]))


def _many(text: str) -> int:
    return sum(1 for _ in pattern(_PRIVATE).finditer(text))


ITEM = Worry(
    id="W39",
    name="overshared",
    title="I told too much about my private life",
    why="Nobody has counted how much this weighs.",
    sources=(*cite("derived"), Source("Afterword's worry catalogue", "W39: thresholds and conditions", "reading")),
    says=each(
        "overshared | I told too much about my private life | I talked about my divorce | I told them about my "
        "depression | I said too much about my health | I mentioned my kids too often | I started crying about my mum "
        "| TMI about my family problems | I shared personal things I shouldn't have"
    ),
    cues=each(
        r"(?:talk\w*|blab\w*|said|told|went on|mention\w*|rabbit\w*|babbl\w*) (?:\S+ ){0,4}?about (?:being|"
        r"having been|getting|my being) (?:ill|sick|pregnant|off|depressed|divorced|bereaved|poorly|"
        r"broke)(?: \S+){0,3} | (?:talk\w*|said|told|went on|banged on|spoke|mention\w*|"
        r"rabbit\w*) (?:\S+ ){0,4}?(?:about |of )(?:my )?(?:ex-?)?(?:brother|sister|mother|mum|mam|mom|father|dad|"
        r"parents|son|daughter|grand\w+|nan|wife|husband|partner|ex|baby|operation|surgery|illness|divorce|"
        r"separation)(?: \S+){0,3} | (?:shared|told|said) ~(?:too )?(?:personal|private) (?:things|stuff|matters|"
        r"details?) | over-?shar\w* | tmi | too personal | too much information | (?:told|talk\w*|said|mention\w*|"
        r"spoke|shared|rais\w*|brought up|went on) ~(?:about )?~(?:my )?(?:divorce|depression|anxiety|therapy|illness|"
        r"cancer|health|family|kids|children|marriage|husband|wife|debts?|religion|faith|pregnan\w+|private life|"
        r"personal (?:life|things|stuff|problems|matters)|mental health|miscarriage|bereavement|break-?up|addiction) |"
        r" (?:cried|crying|in tears|teared up|welled up|burst into tears)"
    ),
    decidable="yes",
    supports="A long private passage, unasked.",
    refutes="Short, or asked for.",
    letter="no",
    rules=("E12",),
    otherwise="Two-sentence limit.",
    caution="An unlawful question: W46.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I overshared.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: Well, since my divorce it has been hard, my ex-husband took the house and the children were with my "
            "mother while I was in hospital, and then there was the depression and the tablets, and my mother got ill "
            "as well, so some weeks I just could not plan anything at all, and the doctor said it would take years "
            "before I would feel right again, and then my sister stopped talking to me.",
            "supported",
        ),
        Example(
            "Worry: I overshared.\nAnn: How do you plan a week? {technical yes}\nMe: From the rota.", "cannot be told"
        ),
    ),
    passes=(
        Example(
            "Worry: I overshared about my divorce.\n"
            "Ann: How do you plan a week? {technical yes}\n"
            "Me: Since my divorce I plan it on Sundays. I write down the drops.",
            "not supported",
        ),
    ),
)
