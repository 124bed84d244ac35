"""What was special about the talk with one person: words of theirs that a letter may take up."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from afterword.debrief.case import Person
from afterword.debrief.model import Debrief
from afterword.evidence.voice.pronouns import stands_alone, turn
from afterword.evidence.voice.verbs import is_past
from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.letters.capitals import restored
from afterword.letters.question_topics import questions_of
from afterword.letters.sought import sought_by, whom
from afterword.letters.told_in_answer import told_in_answer
from afterword.letters.topic import Topic, rarity_of, telling

_LITTLE, _LEAST_TELLING, _TELLING = 0.15, 0.7, 1.2
_RUN_UP = re.compile(
    r"^(?:(?:so|and|but|or|well|now|right|okay|ok|yeah|yes|no|oh|because|cause|then|also|actually|honestly|"
    r"basically|look|see|"
    r"you know|i mean|i think|i guess|i suppose|i'd say|i would say|to be honest|i'll be honest with you|"
    r"the thing is|um|uh|er|erm|sure|"
    r"like i said|as i said|for me|for us|in fact|of course)\b[\s,:;–—-]*)+",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?:(?:in the (?:spring|summer|autumn|fall|winter|morning|evening)|last (?:year|winter|summer|spring|autumn)|"
    r"in (?:19|20)\d\d|"
    r"every (?:day|night|morning|week|month|afternoon)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|at night|"
    r"at the moment|right now|"
    r"a few years ago|these days|nowadays),? )?"
    r"(?:one of (?:the|our)|we|i|we're|we've|we'd|i've|i'd|i'm|there(?:'s| is| are| was| were)|the|our|my|every|"
    r"each|most|all|some|half|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|nobody else|everybody|everyone|"
    r"what (?:we|i))\b",
    re.IGNORECASE,
)
# Weaknesses of the firm, illness and death, pay and rotas, the talk itself: nothing a letter brings up again.
_UNFIT = re.compile(
    r"\b(?:problems?|mess\w*|complain\w*|fail\w*|wrong|worst|worse|bad(?:ly)?|hate\w*|awful|terrible|chaos|chaotic|"
    r"struggl\w*|losing|lost|lose|"
    r"short[- ]staffed|understaffed|vacanc\w+|turnover|resign\w*|sack\w*|fired|redundan\w+|layoffs?|laid off|"
    r"retir\w+|quit|left us|walked out|"
    r"sore|tired|afraid|scared|worr(?:y|ied|ies)|sad(?:ly)?|upset|angry|furious|unhappy|bleak|hopeless|ignor\w+|"
    r"missing|behind schedule|late|"
    r"die[ds]?|dying|death|dead|killed|injur\w+|abus\w+|suicid\w+|cancer|ill(?:ness)?|sick\w*|accident\w*|police|"
    r"court|lawsuit|sued|fine[ds]|allowance|pounds|dollars|euros?|meeting|call at|"
    r"patient in|salary|pay|paid|wage\w*|pension|bonus|holidays?|overtime|rota|shift pattern|on[- ]call|contract|"
    r"probation|benefits|"
    r"interview\w*|candidates?|applicants?|transcri\w+|record(?:ing|ed)|zoom|teams|link|camera|microphone|screen|"
    r"minutes left|questions?|"
    r"slot|agenda|notes|résumé|resume|cv|application|advert\w*|reference|today|tomorrow|yesterday|next week|"
    r"this week|by (?:monday|tuesday|"
    r"wednesday|thursday|friday)|let you know|be in touch|(?:ring|call|phone|see|seeing) (?:everybody|everyone|"
    r"people|three|two|four)|decide by|hear from us|hr|cash|budget|cuts?|parked|secret|between us|honest|sorry|"
    r"thank\w*|"
    r"nobody|no one|nothing|never|none|not|cannot|can't|won't|\w+n't|hardly|barely|god|damn|hell|bloody|crap|shit|"
    r"stuff|thing|whatever|holes?|leak\w*|drip\w*|corroded|broken|damag\w*|stuck|flood\w*|kind of|"
    r"years old|(?:an?|the) (?:lady|couple|gentleman) (?:with|in|who)|something|on fire|terrific|"
    r"sort of|like,|hour|minutes|somehow|anyway|thrown? out|threw|waste\w*|discard\w*|outdat\w*)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou(?:r|rs|rself|'d|'ll|'re|'ve)?\b", re.IGNORECASE)
_WANTED = re.compile(
    r"^(?:(?:i|we)(?:'d| would) (?:really )?(?:want|like|love)\b|(?:i|we) (?:really )?(?:want|look for|need|"
    r"care about|hope|value|like)\b(?! to (?:hear (?:about|of|from|how)|ask|know|tell|show|talk|speak"
    r"|say|start|stop|move|come|go|get|give|see (?:if|how|what|you))\b)|"
    r"what (?:i|we) (?:look for|want|need|like)\b|(?:i|we)'?(?:m|'re| am| are) (?:looking|hoping|trying)\b|"
    r"(?:i|we)(?:'ll| will|'d| would) be (?:very )?(?:glad|happy|pleased) if\b)",
    re.IGNORECASE,
)
_GLAD = re.compile(
    r"^if (?P<what>[^,]+), (?:then )?(?P<glad>(?:i|we)(?:'ll| will|'d| would) be (?:very )?(?:glad|happy|pleased))$",
    re.IGNORECASE,
)
_WHEN_FIRST = re.compile(
    r"^(?:in (?:the )?(?:spring|summer|autumn|fall|winter|morning|evening)|last (?:year|winter|summer|spring|autumn)|"
    r"in (?:19|20)\d\d|every (?:day|night|morning|week|month)|at night|a few years ago),? ",
    re.IGNORECASE,
)
# A word said twice, or "one" without its noun: speech, not a clause to be quoted.
_AGAIN = re.compile(
    r"^you ask\b|\bthere(?:'s| is| was) one\b|\b(?:entitled|used|close|due) to one\b|"
    r", you (?:are|have)\b|\band you would say\b|^you would (?!want|like|love|rather|be (?:glad|happy))|"
    r"\bhave an? \w+ (?:comes|goes|gets|runs|says|calls|rings)\b|\b(\w+),? \1\b|"
    r"\b(\w{5,})\b.*\b\2\b|\b(?:have|had|got|took) one\b",
    re.IGNORECASE,
)
# Speech that does not survive on paper: false starts, half sentences, words about the talk itself.
_CLUMSY = re.compile(
    r"\b(?:gonna|wanna|gotta|just|actually|basically|like,|at least|etcetera|etc|as usual|as well as)\b|"
    r"(?<!-)\b(?:of|the|an?|in|to|for|with|by),|,[^,]*,[^,]*,|, (?:like|of|just|the)\b|"
    r"\b(?:the|an?) (?:and|or|is|are|was|the|that|of|will)\b|\b(?:of|to|in|for|with) (?:and|or|is|are|was|of|"
    r"will)\b|\b(?:is|are|was) \w+ly \w+s\b|"
    r"\b(?:the|an?|of|to|is|are|was|as|at|with|and|or|in|on|for|by|from|now|does|if|that|side|bit|there|who|be)$|"
    r"\b(?:on the call|in the chat|bit of|spare time|quick|talk(?:ing|ed)? about|discuss\w*|mention\w*|said|"
    r"couple of points|"
    r"(?:first|next|last) (?:item|one|thing)|move on|go ahead|(?:am|are|were) (?:looking|talking|thinking|wondering|"
    r"trying))\b|"
    r"\bthere (?:is|are|was|were) (?!an?\b|one\b|only\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|"
    r"ten\b|\d|"
    r"people\b|always\b|\w+teen\b|\w+ty\b)|\bthere (?:is|are|was|were) (?:(?!who|that|which|where|when).)* (?:is|"
    r"are|was|were)\b|"
    r"^the [\w' -]+ (?:is|are) [\w ,-]+ (?:families|people|staff|students|pupils|children|customers|clients|patients)$|"
    r"\bitems?\b|\bobvious one\b|^what (?!you (?:want|need|look for|like|value|care about)\b)|"
    r"^you are (?:going|good|done|constrained|very|really|so|being)\b|"
    r"^(?:you|we) (?:can|could|will|wanted|intend|also|still|see|saw|do|did|might|may|should|talk|go|mean)\b",
    re.IGNORECASE,
)
_STATE = frozenset(
    """am is are was were be have has had know think want need like mean guess believe feel see hear love hope would
    will can could do did should might""".split()
)
_CUT = re.compile(
    r"(?:,| -| –| —|;)\s+(?:and|but|so|which|because|or|if|though|although|more or less|the|i|we|you know|right)\b|"
    r"\s+(?:because|so that|although|but)\s|\s+and (?:they|i'd|we'd|you'd|there's|it's)(?= |')",
    re.IGNORECASE,
)

_OWN_HOUSE = re.compile(r"\b(?:we|we're|we've|our|i|i've|i'm)\b", re.IGNORECASE)
_PART = re.compile(r",\s+(?:(?:and|but|so) )?(?=(?:i|we|my|our|there's|there (?:is|are|was|were))\b)", re.IGNORECASE)


def topics_of(person: Person, debrief: Debrief) -> tuple[Topic, ...]:
    """What may be taken up in a letter to this person, best first."""
    case = debrief.case
    rarity = rarity_of(case.transcript.turns, case.job.text if case.job else "")
    own = (turn for turn in case.transcript.turns if case.name_of(turn.speaker) == person.name)
    told = [*_told(person, debrief, rarity), *sought_by(own, debrief, rarity), *told_in_answer(person, debrief, rarity)]
    found = [*told, *questions_of(person, debrief, rarity)]
    return tuple(sorted(found, key=lambda topic: -topic.score))


def _told(person: Person, debrief: Debrief, rarity: Counter[str]) -> Iterator[Topic]:
    case = debrief.case
    answers = {n for each in debrief.exchanges if each.kind == "candidate-question" for n in each.answer_turns}
    asking = {n: each for each in debrief.exchanges if each.kind != "candidate-question" for n in each.question_turns}
    secret = {quote.turn for quote in debrief.record.signals.confidences}
    secret |= {step.quote.turn for step in debrief.record.signals.next_steps}
    doubts = {concern.quote.turn for concern in debrief.record.signals.concerns}
    for turn_ in case.transcript.turns:
        if case.name_of(turn_.speaker) != person.name or turn_.n in secret or turn_.n in doubts:
            continue
        weight = 1.6 if turn_.n in answers else 1.0
        if turn_.n in asking:
            weight = 0.8 if count_words(turn_.text) > 30 else 0.4
        scene = asking[turn_.n].question if turn_.n in asking and asking[turn_.n].kind == "situational" else ""
        for span in sentences(turn_.text):
            words = span.of(turn_.text)
            if words in scene and not _OWN_HOUSE.search(words):
                continue  # a case that was made up: nobody cried, nothing broke
            topic = _statement(words, turn_.n, weight, rarity)
            if topic and (clause := restored(topic.clause, case)):
                yield replace(topic, clause=clause)


def _statement(words: str, n: int, weight: float, rarity: Counter[str]) -> Topic | None:
    said = " ".join(words.replace("’", "'").split())
    if "?" in said or "..." in said or "…" in said or '"' in said or whom(said):
        return None
    clause = re.sub(
        r",? (?:more or less|as it were|so to speak|i suppose|i think|you know)\b"
        r"|,? (?:yes|yeah|yep|no|right|okay|though|anyway|like)(?=[.! ]*$)",
        "",
        _RUN_UP.sub("", said),
        flags=re.IGNORECASE,
    )
    clause = _GLAD.sub(r"\g<glad> if \g<what>", re.sub(r"\b(?:have got|'ve got)\b", "have", clause.rstrip(". !")))
    clause = re.sub(
        r"\b([Ww])e(?:'re| are) (?=(?:\w+-)?\w+ (?:seats|beds|tables|people|rooms|desks|bays)\b)", r"\1e have ", clause
    )
    clause = re.sub(r"\b(I|[Ww]e)have\b", r"\1 have", clause)
    if re.match(
        r"(?:I'm|I am|my name is|we're) (?-i:[A-Z])|(?:I'm|I am) (?:in|the|an?|from|with|head|responsible)\b|"
        r"I look after\b|(?:I'll|I will|we'll|let|I'd say|I can)\b"
        r"(?! be (?:glad|happy|pleased))",
        clause,
        re.IGNORECASE,
    ):
        return None
    for shorter in _cuts(clause):
        if not 6 <= count_words(shorter) <= 22 or _UNFIT.search(shorter) or _YOU.search(shorter):
            continue
        wanted = bool(_WANTED.match(shorter))
        if not (wanted or _SUBJECT.match(shorter)) or not _has_verb(shorter):
            continue
        try:
            turned = turn(shorter, "interviewer")
        except ValueError:
            continue
        if not stands_alone(turned) or _AGAIN.search(turned) or _CLUMSY.search(turned):
            continue
        turned = turned if re.match(r"[A-Z]{2}|[A-Z]\w*[A-Z\d]", turned) else turned[0].lower() + turned[1:]
        score = weight * (telling(shorter, rarity) + (1.1 if wanted else 0.0))
        if score < _LEAST_TELLING and not (_how(turned) and score > _LITTLE):
            continue
        if score < _TELLING:
            score *= 0.3  # better a question of theirs that was answered well; this only when there is none
        return Topic("wanted" if wanted else "told", turned, _how(turned), n, words, score)
    return None


def _cuts(clause: str) -> Iterator[str]:
    """The clause, its beginnings up to a place where it can end, and what is told later in the same breath."""
    whole = re.split(
        r", (?:and|but|so) (?:i|we|you|they|it|then|he|she|the \w+ (?:says|said))\b|, (?:which|that(?:'s| is))\b",
        clause,
        flags=re.IGNORECASE,
    )[0]
    yield whole if count_words(whole) >= 6 else clause
    for match in reversed(list(_CUT.finditer(clause))):
        yield clause[: match.start()].rstrip(" ,;")
    for part in () if re.match(r"(?:if|when|say)\b", clause, re.IGNORECASE) else _PART.split(clause)[1:]:
        later = re.split(r",|;| (?:because|so that|although|but)\b", part)[0]
        if _how(re.sub(r"^(?:i|we)\b", "you", later, flags=re.IGNORECASE)):
            yield later


def _has_verb(clause: str) -> bool:
    """Whether the first words hold a verb: the subject is known, so its verb must follow soon."""
    clause = _WHEN_FIRST.sub("", clause)
    words = [word.strip(",.").lower() for word in clause.split()]
    reach = 10 if re.match(r"one of (?:the|our)\b", clause, re.IGNORECASE) else 6
    if re.match(r"(?:i|we|there)\b|(?:i|we|there)'", clause, re.IGNORECASE):
        return True
    return any(
        word in _STATE
        or is_past(word)
        or re.fullmatch(
            r"(?:keeps?|runs?|comes?|goes|takes?|starts?|opens?|makes?|gets?|uses?|decides?|works?|sits?|brings?|"
            r"calls?|rings?)",
            word,
        )
        for word in words[1:reach]
    )


def _how(clause: str) -> bool:
    """Whether "how you …" is as good as "that you …": somebody does or did something, in some way."""
    match = re.match(r"you ([a-z]+)\b", clause)
    two = re.search(r"\b(?:and|but) (?:it|they|he|she|there|that)\b", clause)
    if match is None or two or match[1] in _STATE or count_words(clause) < 8:
        return False
    return match[1] in {"went", "got", "came", "started"} or not is_past(match[1])


_NOTED = re.compile(
    r"\b(?P<who>she|he|they|\w+) (?:also )?(?:told|showed|explained|described)(?: (?:to )?me)?(?::| (?P<link>that|how|"
    r"about))\s+(?P<what>[^.;]+)",
    re.IGNORECASE,
)


def noted(person: Person, debrief: Debrief) -> tuple[Topic, ...]:
    """The same out of notes from memory: "She told me: the workshop starts in October"."""
    found = []
    for turn_ in debrief.case.transcript.turns:
        for match in _NOTED.finditer(turn_.text.replace("’", "'")):
            alone = len(debrief.case.interviewers) < 2
            if not alone and match["who"].lower() not in person.name.lower().split():
                continue
            link, what = (
                (match["link"] or "that").lower(),
                re.split(r", | and (?:the|a|also)\b", match["what"])[0].strip(),
            )
            what = re.sub(r"^(?:they|she|he|we) ", "you ", what)
            if (
                _UNFIT.search(what)
                or not 3 <= count_words(what) <= 18
                or re.search(r"\b(?:i|me|my)\b", what, re.IGNORECASE)
            ):
                continue
            if (
                stands_alone(what)
                and not re.match(r"(?:some|any)body\b|you\b|if\b", what)
                and (link == "about" or _has_verb(what) or re.search(r"\b\w+s\b", what))
            ):
                clause = what[0].lower() + what[1:]
                found.append(
                    Topic(
                        "told",
                        f"about {clause}" if link == "about" else clause,
                        link == "how",
                        turn_.n,
                        match.group(),
                        1.5,
                    )
                )
    return tuple(found)
