"""Questions of theirs that it was good to have been asked, in words that a letter may take up."""

import re
from collections import Counter
from collections.abc import Iterator

from afterword.debrief.case import Case, Person
from afterword.debrief.model import Debrief, Exchange
from afterword.evidence.voice.pronouns import SOMEBODY, stands_alone, turn
from afterword.evidence.voice.verbs import is_base
from afterword.language.patterns import Pattern
from afterword.language.words import count_words
from afterword.letters.capitals import restored
from afterword.letters.indirect import best as indirect
from afterword.letters.topic import Topic, telling

DULL_SCORE = 0.1
"""For questions that anybody asks: a topic only in a letter that has nothing else."""
_ONE_BREATH = 18
_SHORTEST = 3
_WITH_ANSWER = 0.3
_WOULD = re.compile(
    r"(?:^|[.!?] |\b(?:said|told (?:her|him|them)) (?:that )?)(?:(?:so|well|okay|yes|right|um|first),? )*I(?:'d| would)"
    r"(?: first)? (?P<do>(?!(?:have|say|think|like|love|want|be|guess|hope|manage|know|look|always|never|need|just)\b)"
    r"[a-z]+ [^.,;?!]+)",
    re.IGNORECASE,
)
_UNCLEAR = re.compile(
    r"\byou (?:guess|suppose|mean)\b|\b(?:run|ran|do|did|have|use|take|make) one\b|\b(?:got|went|go|get)\b[^,]* wrong\b"
    r"|\bto pieces\b|\bas opposed to\b|, like\b"
)
_NO_TOPIC = frozenset({"candidate-question", "small-talk", "logistics", "other"})
# Nobody's business, terms, and what went badly: nothing to be glad about, however well it was answered.
UNWELCOME = Pattern(
    r"\b(?:salary|pay|paid|wages?|rate|ctc|leav(?:e|ing)|late|lateness|timekeeping|time keeping|mistakes?|worst|"
    r"fail\w*|"
    r"weakness\w*|sick|dying|dead|angry|points|licen[cs]e|notice|start(?:ing)? date|available|availability|hours|"
    r"weekends?|commut\w+|minutes? for|got (?:ten|five|a few|a minute))\b",
    r"\b(?:married|marriage|single|husband|wife|partner|boyfriend|girlfriend|pregnan\w*|religio\w*|church|mass|mosque|"
    r"temple|faith|nationality|passport|visa|citizen\w*|born|accent|how old|my age|disab\w*|my health|medical|"
    r"union|politic\w*|vote[ds]?|convict\w*|criminal)\b",
    r"\b(?:have|got|any|my(?: own)?|of my own) (?:\w+ )?(?:children|kids|family|sons?|daughters?)\b",
)
# Good enough when there is nothing else to take up.
_DULL = Pattern(
    r"\babout (?:myself|me)\b|\bintroduc\w+|\bcertifi\w+\b|\bwhy I want\b|\bwhat (?:drew|brought|attracted|made) me\b|"
    r"\bwhat I (?:already )?know about\b|\bwhere I am (?:now|at)\b|\bat the (?:minute|moment)\b|\bhow many\b"
)
_SCENARIO = re.compile(
    r"\b(?P<np>(?:an?|one of the|one of our|the|your) (?:[a-z-]+ ){0,2}[a-z-]+) "
    r"(?P<verb>stops|asks|tells|rings|calls|comes|walks|refuses|shouts|says|wants|wakes|falls|brings|phones|"
    r"complains|sends|grabs|approaches|corners|demands|collapses|arrives)"
    r"(?P<rest>(?: (?:you|to you|up to you|in|at your desk|over to you))?(?: (?:at|in|on|by|from|with) (?:the|"
    r"an?) [a-z-]+)?)"
    r"(?=[,.;?!]| and | because | saying )"
)


def questions_of(person: Person, debrief: Debrief, rarity: Counter[str]) -> Iterator[Topic]:
    """Questions of theirs that were answered well."""
    record, case = debrief.record, debrief.case
    left_out = {concern.exchange for concern in record.signals.concerns}
    private = [quote.text for quote in record.signals.protected]
    for each in debrief.exchanges:
        fine = each.parts and all(part.at_first == "yes" for part in each.parts) and not each.asked_again
        fair = each.parts and all(part.answered != "no" for part in each.parts) and each.kind != "background"
        if each.asked_by != person.name or not (fine or fair) or each.id in left_out or each.kind in _NO_TOPIC:
            continue
        if any(words in each.question or each.question in words for words in private):
            continue
        clause, weight = clause_of(each, case.transcript.from_memory), 0.75 if each.has_example else 0.55
        scene = _scene(each) if each.kind == "situational" else None
        if scene:
            clause = scene
        clause = _fit(clause, case) if clause else None
        if clause and (scene or count_words(clause) >= 6):
            place = each.question_turns[0] if each.question_turns else 0
            after = said_again(each, clause)
            score = weight * telling(clause, rarity) + 0.2 + _WITH_ANSWER * bool(after)
            score = DULL_SCORE if _DULL.search(clause) or not fine else score
            yield Topic("asked", clause, False, place, each.question, score, after=after)


def clause_of(exchange: Exchange, notes: bool = False) -> str | None:
    """The question as what follows "You asked", the open parts first; None when it cannot be said safely."""
    parts = sorted(exchange.parts, key=lambda part: {"no": 0, "partly": 1, "yes": 2}[part.answered])
    open_ = [part for part in parts if part.answered != "yes"]
    some_open = bool(open_) and len(open_) < len(parts)
    if some_open and (clause := indirect(tuple(part.text for part in open_), reported=notes)):
        return clause
    return indirect((*(part.text for part in parts), exchange.question), reported=notes)


def said_again(exchange: Exchange, clause: str) -> str:
    """What the candidate said they would do, where it was a good answer: "I would still …"; empty when unclear."""
    if "would" not in clause and exchange.kind != "situational":
        return ""
    for match in _WOULD.finditer(" ".join(exchange.answer.replace("’", "'").split())):
        does = re.split(r" (?:because|so that|and I(?:'d| would)|and then|but|if)\b", match["do"])[0].strip()
        whole = f"{clause}. I would still {does}"
        clean = not re.search(r"\b(?:um+|uh+|you|your|like|sort of|kind of|maybe|probably)\b|…|\.\.", does)
        clean = clean and is_base(does.split()[0].lower()) and not re.match(r"see (?:was|is|if|what|how)\b", does)
        if clean and _SHORTEST <= count_words(does) <= _ONE_BREATH and stands_alone(whole):
            return f"I would still {does}."
    return ""


def _fit(clause: str, case: Case) -> str | None:
    """The clause without the candidate's name called in it; None when it is nothing for a letter."""
    names = "|".join(re.escape(name) for name in case.me.split() if len(name) > 1)
    bare = re.sub(rf",? (?:{names})$|^(?:{names}), |, (?:{names})(?=,)", "", clause) if names else clause
    bare = re.sub(r",? (?:and|or),? (?:um+|uh+|erm?)$|,? \b(?:um+|uh+|erm?)\b,?", "", bare)
    if count_words(bare) > _ONE_BREATH and "," not in bare:
        return None  # speech without marks: too long to be read in one breath
    if _UNCLEAR.search(bare) or UNWELCOME.search(bare) or (names and re.search(rf"\b(?:{names})\b", bare)):
        return None
    return restored(bare, case)


def _scene(exchange: Exchange) -> str | None:
    """A made-up case as a thing: "a parent stops you at the gate" gives "about the parent who stops me at the gate"."""
    match = _SCENARIO.search(exchange.question)
    if match is None:
        return None
    head = re.sub(r"^(?:an?|one of the|one of our|your) ", "the ", match["np"])
    who = (
        "who"
        if SOMEBODY.search(match["np"]) or re.search(r"parent|guest|customer|patient|child|client", head)
        else "that"
    )
    try:
        rest = turn(f"{match['verb']}{match['rest']}", "interviewer")
    except ValueError:
        return None
    clause = f"about {head} {who} {rest}"
    return clause if count_words(clause) >= 6 and stands_alone(clause) else None
