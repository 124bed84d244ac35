"""Every worry held against the record: supported, not supported, mixed, or cannot be told."""

from collections.abc import Mapping

from afterword.debrief.model import Letter, Prepared, Record, WorryVerdict
from afterword.debrief.worry_answers import WEIGHTY
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry
from afterword.debrief.worry_look import Look
from afterword.debrief.worry_notes import admitted
from afterword.debrief.worry_pressed import pressed
from afterword.debrief.worry_recognition import chosen, likely
from afterword.kernel.catalogues import Catalogue
from afterword.language.patterns import Pattern

WORRIES = Catalogue("afterword.debrief.worries", Worry, "Worries")

_UNKNOWN = "This is none of the worries that we know how to hold against a record, so nothing is claimed either way."
_OF_ME = Pattern(
    r"\b(?:thinks?|thought|reckons?|believes?|feels?|convinced|worried|afraid|certain|decided) "
    r"(?:that )?(?:i|i'm|i’m|i'd|i’d)\b"
)
_TOO_LITTLE = Pattern(
    r"\b(?:talked|spoke|said|answered|answers (?:were|was)) (?:far |much |way )?(?:too little|too short|not enough)\b"
)
"""The opposite of talking too much, in nearly the same words."""
_OWN = Pattern(r"\b(?:i|i'm|i’m|i'd|i’d|i've|i’ve|me|my|mine)\b")
_MEANINGS = 3
"""How many of the likely meanings are looked at."""
_NEAR = 0.75
"""From this share of the likeliest meaning another one is as good. A reading."""
_SURE = 0.3
"""From this share on a meaning is certain enough to look no further. A reading."""
_SOUND, _TWICE = 0.2, 2
"""From this share on, and so many times the next meaning's, a meaning is certain enough to tell somebody that all was
well, where that was counted or said outright; from `_CERTAIN` on where it rests on what an answer means. Readings, on
some 65 such verdicts in 37 judged interviews: of 11 that were wrong, 3 are left (docs/limits.md)."""
_CERTAIN = 0.6
UNSURE = "We are not sure enough what you mean here, so nothing is claimed either way."
_SPEECH_OFF = "You asked for comparisons of speech to be off, and so this is not measured."


def judge_worries(record: Record, prepared: tuple[Prepared, ...]) -> tuple[WorryVerdict, ...]:
    """One verdict for each line of the person's worries, in their order."""
    look = Look(record, prepared)
    return tuple(judge_one(look, text) for text in record.case.worries)


def judge_one(look: Look, text: str) -> WorryVerdict:
    """The verdict on one worry. A worry that we do not know is kept and never judged."""
    shares = likely(text, (person.name for person in look.record.case.interviewers))
    known = chosen(shares)
    if _OF_ME.search(text) and _doubted(look, text):
        known = ("W44", *known)
    if _TOO_LITTLE.search(text):
        known = ("W02", *(key for key in known if key not in ("W01", "W02")))
        shares = {**shares, "W02": max(shares.values())}
    if not known:
        return _at_its_place(look, text) or WorryVerdict(text, None, "cannot be told", _UNKNOWN, (), "no")
    first, *others = (judge_as(look, WORRIES[key], text) for key in known[:_MEANINGS])
    near = {key for key in known if shares.get(key, 0.0) >= _NEAR * shares.get(known[0], 0.0)}
    rivals = (o for o in others if _outweighs(first, o, near=o.worry in near))
    found = max([first, *rivals], key=_weight)
    if found is not first and found.worry not in near and found.exchange and not _touches(look, found):
        return _at_its_place(look, text) or WorryVerdict(text, first.worry, "cannot be told", UNSURE, (), "no")
    sure = found.verdict != "not supported" or _clear(found.worry or "", shares)
    if found.verdict == "cannot be told" or not sure:
        unsure = found if sure else WorryVerdict(text, found.worry, "cannot be told", UNSURE, (), "no")
        return unsure if shares.get(known[0], 0.0) >= _SURE else _at_its_place(look, text) or unsure
    return found


def _clear(key: str, shares: Mapping[str, float]) -> bool:
    """Whether the words mean this worry so clearly that its "not so" may be told."""
    share = shares.get(key, 0.0)
    if WORRIES[key].reads:
        return share >= _CERTAIN
    return share >= _SOUND and share >= _TWICE * max((s for other, s in shares.items() if other != key), default=0.0)


def _at_its_place(look: Look, text: str) -> WorryVerdict | None:
    """What became of the one answer that the words point at, when it was asked for again or a part stayed open.

    For words whose worry is not known or not sure. It never says that all was well.
    """
    about = focus(look, text)
    if len(about.exchanges) != 1 or not _OWN.search(text) or look.from_memory:
        return None
    meant = about.exchanges[0]
    named = about.topic & (look.stems[meant.id][0] | look.stems[meant.id][1])
    if not named or meant.kind not in WEIGHTY or not (len(look.family(meant)) > 1 or pressed(look, meant)):
        return None
    found = judge_as(look, WORRIES["W12"], text)
    same = found.exchange in {e.id for e in look.family(meant)}
    return found if same and found.verdict in ("supported", "mixed") else None


def _touches(look: Look, found: WorryVerdict) -> bool:
    """Whether the question that bears a worry out is about what the worry names."""
    meant = look.record.exchange(found.exchange or "")
    topic = focus(look, found.text).topic
    return meant is not None and bool(topic & (look.stems[meant.id][0] | look.stems[meant.id][1]))


def _outweighs(first: WorryVerdict, other: WorryVerdict, *, near: bool) -> bool:
    """Whether another meaning of the same words is better proved: nobody is told that all was well while one is borne
    out. A meaning that is nearly as likely as the first counts with any verdict, others only when they are borne out.
    """
    if first.verdict in ("supported", "mixed"):
        return False
    return _weight(other) > _weight(first) and (near or other.verdict == "supported")


def _weight(found: WorryVerdict) -> int:
    return ("cannot be told", "not supported", "mixed", "supported").index(found.verdict)


def judge_as(look: Look, worry: Worry, text: str) -> WorryVerdict:
    """The verdict on words that mean this worry."""
    off = worry.speech and look.record.case.settings.speech
    found = Judgement("cannot be told", _SPEECH_OFF) if off else _judged(look, worry, text)
    because = _remembered(look, found.because) if look.from_memory else found.because
    evidence = tuple(dict.fromkeys(found.evidence))
    return WorryVerdict(text, worry.id, found.verdict, because, evidence, _letter(worry, found), found.exchange)


def _doubted(look: Look, text: str) -> bool:
    """Whether somebody whom the worry names, or anybody if it names nobody, voiced a doubt."""
    voiced = {concern.by for concern in look.record.signals.concerns}
    people = focus(look, text).people
    return bool(voiced & set(people)) if people else bool(voiced)


def _judged(look: Look, worry: Worry, text: str) -> Judgement:
    """The worry's own verdict; where it is not borne out or open, what the person's own notes own up to weighs more."""
    found = worry.judge(look, text)
    if not worry.owns or not look.from_memory or found.verdict in ("supported", "mixed"):
        return found
    topic = focus(look, text).topic
    quotes = admitted(look, topic, worry.owns) or look.noted(topic, worry.owns)[:1]
    meant = look.record.exchange(found.exchange or "")
    if meant:
        held_in = {*meant.question_turns, *meant.answer_turns}
        quotes = tuple(q for q in quotes if q.turn in held_in and q.text.strip(" .?") not in meant.question)
    if not quotes:
        return found
    lines = {quote.turn for quote in quotes}
    held = (e.id for e in look.record.questions_to_me if lines & {*e.question_turns, *e.answer_turns})
    return Judgement("supported", "Your own notes say so.", quotes, next(held, None))


def _letter(worry: Worry, found: Judgement) -> Letter:
    if found.letter:
        return found.letter
    return worry.letter if found.verdict == "supported" else "no"


def _remembered(look: Look, because: str) -> str:
    """Notes are memory, and the reason says so first."""
    names = {part for label in (look.record.case.me, *look.record.case.labels.values()) for part in label.split()}
    names |= {part for person in look.record.case.interviewers for part in person.name.split()}
    first = because.split(maxsplit=1)[0]
    plain_start = (first == "A" or first[1:].islower()) and first.strip(",.") not in names
    return "From memory: " + (because[0].lower() + because[1:] if plain_start else because)
