"""Who does what in a text: its clauses, each with the one who acts in it.

No grammar is parsed. A clause begins where somebody who acts stands before a verb, and lasts until the next one does;
"by Tom", "Tom's idea" and "it was Tom who" name the one who acts, too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.evidence.terms import concept, content
from afterword.evidence.voice.verbs import base_of_third, is_base, is_finite, is_past
from afterword.kernel.spans import Span

ME: Final = "I"
WE: Final = "we"
UNCLEAR: Final = "?"
_TITLE: Final = r"(?:Mr|Mrs|Ms|Miss|Dr|Fr|Sr|Prof)\b\.? "
_CAP: Final = r"[^\W\d_a-zß-ÿ](?:['’][^\W\d_a-zß-ÿ])?[^\W\d_]*(?:-[^\W\d_]+)*"
NAME: Final = rf"(?!I\b)(?:{_TITLE})?{_CAP}(?: (?!I\b)(?:[A-Z]\.|(?:de|van|von|der|den|ní|ó) )?{_CAP}(?!['’]))*"
_PERSONS: Final = (
    "colleague workmate teammate coworker manager boss clerk supervisor assistant deputy head principal director "
    "agency "
    "contractor intern apprentice secretary administrator technician engineer nurse sister matron teacher officer "
    "planner "
    "chef cook partner successor predecessor cell bookkeeper accountant builder supplier owner chair chairman "
    "chairwoman "
    "committee designer developer auditor aide physio physiotherapist therapist stylist driver foreman cousin aunt "
    "uncle "
    "brother father mother wife husband daughter son friend neighbour kid lad carer doctor consultant registrar "
    "doctor vet "
    "adviser advisor analyst inspector examiner tutor lecturer mentor coach trainer volunteer trustee governor porter "
    "receptionist caretaker electrician plumber joiner carpenter fitter mechanic operator machinist welder baker "
    "barista "
    "waiter waitress florist gardener librarian archivist curator editor photographer mason roofer surveyor architect "
    "solicitor lawyer pharmacist dentist hygienist midwife paramedic steward captain mate skipper pilot tester coder "
    "programmer salesman saleswoman buyer cashier teller dispatcher loader picker packer team crew shift "
    "mother-in-law founder executive president treasurer"
).split()
_ROLE: Final = (
    r"(?:[Mm]y|[Oo]ur|[Tt]he|[Hh]is|[Hh]er|[Aa]n?|[Aa]nother|[Oo]ne of (?:my|our|the)|[Ss]ome of (?:my|our|the)"
    rf"|[Tt]wo of (?:my|our|the)"
    rf"|[Bb]oth) (?:[\w-]+ ){{0,2}}?(?:{'|'.join(_PERSONS)})(?:e?s)?\b(?! (?:{'|'.join(_PERSONS)})\b)"
)
_OWN: Final = r"idea|work|job|doing|plan|suggestion|thought|design|project|part|task|decision|invention|brainchild"
_SUBJECT: Final = re.compile(
    rf"(?P<both>\b(?:{NAME}|[Hh]e|[Ss]he) and I\b|\bme and {NAME})"
    r"|(?P<pronoun>\b(?:[Ii]|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)\b)(?=(?:['’](?:ve|d|m|s|re|ll))? (?P<does>[\w'’-]+)"
    r"(?: (?P<does2>[\w'’-]+))?)"
    rf"|(?P<role>\b(?:{_ROLE}))"
    rf"|(?P<name>\b{NAME})(?=(?:,[^,.;]{{2,50}},| \([^)]*\)| (?:in|from|at|on) (?:the )?[\w'’]+(?: [\w'’]+)?)?"
    r"(?:['’](?:ve|d|ll))?,?(?: who| that)? (?P<namedoes>[\w'’-]+)"
    r"(?: (?P<namedoes2>[\w'’-]+))?)"
)
_BY: Final = re.compile(rf"\bby (?P<who>me|myself|us|{_ROLE}|(?:{_ROLE}),? {NAME}|{NAME})(?![\w'’])")
_OWNER: Final = NAME.replace("(?!['’])", "")  # a name with its 's behind it
_WHOSE: Final = re.compile(
    rf"(?P<name>\b{_OWNER})['’]s? (?:own |very own |own, )?(?:{_OWN})\b"
    rf"|\b(?:is|was|were|are|be|been) (?P<behind>{_OWNER})['’]s?(?=[.,;:]|$| (?:and|but|own)\b)"
    rf"|\b(?P<pronoun>my|his|her|your|our) (?:own |very own )?(?:{_OWN})\b"
    r"|\b(?:is|was|were|are|be|been) (?:all |entirely |really )?(?P<mine>mine|his|hers|yours|ours)\b"
)
_BY_NEEDS: Final = ("by ",)
_WHOSE_NEEDS: Final = ("'", "’", "mine", "his", "hers", "yours", "ours", *_OWN.split("|"))
"""One of these stands in any text that the expression can match: a cheap test before the dear one."""
_ADVERB: Final = frozenset(
    "also always then often never still soon first later now once just only even both already usually mostly nearly "
    "himself herself myself themselves ourselves all rarely sometimes has have had is are was were did does do "
    "not".split()
)
_VERBS: Final = frozenset(
    "is are was were has have had did does do will would can could am may might must should shall shan't won't didn't "
    "don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't couldn't wouldn't can't went got put set let "
    "cut".split()
)
_PARTICLE: Final = re.compile(
    r"\b(?P<verb>set|setting|lay|laid|laying|layed|break|broke|check|checked|clean|cleaned|build|built|write|wrote"
    r"|start|"
    r"started|hand|handed|follow|followed|work|worked|roll|rolled|back|backed|mark|marked)"
    r"[ -](?:(?:it|them|this|that) )?(?P<part>up|out|down|over)\b"
    r"|\b(?:set|lay|break|check|clean|build|write|start|hand|follow|work|roll|back|mark)(?:up|out|down|over)s?\b",
    re.IGNORECASE,
)
_BASE: Final = {"setting": "set", "laid": "lay", "laying": "lay", "layed": "lay", "broke": "break", "built": "build",
                "wrote": "write"}  # fmt: skip
_STOP: Final = re.compile(r"[;:]|\. |, (?:and|but|while|so)\b| (?:but|while|whereas) ")
_NO_NAME: Final = frozenset(
    "i the a an and but so then that this these those it there when while after before since because if as at in on "
    "for "
    "from with by to of last next every each all both most some many no not yes our my your his her their its what "
    "which "
    "who whose where how why first second third monday tuesday wednesday thursday friday saturday sunday january "
    "february "
    "march april may june july august september october november december until once during over under about up out "
    "also "
    "now here one two three four five six seven eight nine ten eleven twelve well okay right please thank thanks dear "
    "nobody everybody everyone anybody somebody people half class year section bay ward unit route level grade stage "
    "stock between within without although though whatever whoever either neither".split()
)
_THOUGHT: Final = re.compile(r"\b(?:idea|suggestion|thought|plan|invention|brainchild)\b")
_SAYS: Final = re.compile(
    r" (?:\w+ly |also |then |just |have |had )?(?:said|say|told|tell|mentioned|explained|described|asked|answered"
    r"|spoke|"
    r"talked|know|knew|think|thought|wonder|wondered|enquired|inquired)\b"
)
_ACTIVE: Final = re.compile(r"\b(?:I|[Ww]e|[Hh]e|[Ss]he)\b")
_SHORT: Final = 5
"""How many words before "drawn up by Ana" tell what she drew up, where somebody else acts in the clause."""
_INNER: Final = re.compile(
    r"\b(?:get|getting|got|let|letting|see|saw|help|helped|helping|ask|asked|tell|told|gave|give|with|of|to|for|from"
    r"|by|at|in|on|about|than|as|like|without) $",
    re.IGNORECASE,
)
_MODAL: Final = re.compile(r"\b(?:would|will|could|should|might|may|must)\b|['’](?:d|ll)\b")
_CLEFT: Final = re.compile(r"\b(?:was|is) (?:actually |really |in fact )?$")
_ENDS_SUBJECT: Final = frozenset("and or but to for i we he she they you it because when if as by than with".split())
_HUMAN: Final = frozenset(
    "said told asked did made wrote built drew trained rang called went put took gave got showed ran wanted knew "
    "thought "
    "came brought found sent laid set taught".split()
)
_AND: Final = re.compile(r",? (?:and|but|then) (?:also |then |later )?(?P<verb>[a-z]+)\b")
_DETERMINER: Final = re.compile(r"\b(?:my|our|your|his|her|their|the|an?|each|every|at|in|for|to|of|from)$")
_NEGATED: Final = re.compile(r"\b(?:never|not|no|none|nobody|nothing|without|neither|nor)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """Who acts, the words, and what they are about.

    `agent` is ME, WE, a name, a role in lower case ("our clerk"), UNCLEAR (a "she" who may be anybody), or None.
    `sure` is false for a "he" within a sentence, who may be anybody named in it; `idea`: whose thought it was is told.
    """

    agent: str | None
    text: str
    terms: frozenset[str]
    sure: bool = True
    idea: bool = False

    @property
    def negated(self) -> bool:
        """Whether it is denied."""
        return bool(_NEGATED.search(self.text))


@lru_cache(maxsize=8192)
def clause_terms(text: str) -> frozenset[str]:
    """What a clause is about; "laid it out" and "the layout", "set-up" and "set up" are the same."""
    found = set(content(text))
    for match in _PARTICLE.finditer(text):
        if match["verb"]:
            verb = match["verb"].lower()
            verb = _BASE.get(verb, re.sub(r"(?<=[a-z]{3})ed$", "", verb))
            found.add(concept(verb + match["part"].lower()))
        else:
            found.add(concept(match.group().lower()))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Roles:
    """Who "I" and "you" are in a text, the parts of people's names, and other words that are names.

    `subjectless` is who acts where nobody is named; `stranger` is the pronoun that cannot mean the candidate.
    """

    i: str | None
    you: str | None
    me_names: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    subjectless: str | None = None
    stranger: str | None = None


def clauses(text: str, roles: Roles, last: str | None = None) -> tuple[Clause, ...]:
    """The clauses of a text in order. `last` is the person told of before, whom "she" and "he" mean."""
    starts: list[tuple[int, str | None, bool]] = []
    for match in _SUBJECT.finditer(text):
        agent = _acts(match, text, roles, last)
        if agent is None:
            continue
        last = _last(agent, roles, last)
        before = text[: match.start()].rstrip(' "“*')
        pronoun = (match["pronoun"] or "").lower()
        sure = pronoun not in {"he", "she", "they"} or not before or before[-1] in ".;:!?"
        starts.append((match.start(), None if _SAYS.match(text, match.end()) else agent, sure))
    behind = tuple(_named_behind(text, roles, last))
    made = [clause for _, clause in behind]
    bounds = [*(start for start, _, _ in starts), len(text)]
    if not starts or starts[0][0] > 0:
        first = _without(text, 0, bounds[0], behind)
        told = _subjectless(first, roles) if roles.subjectless else []
        if not told and starts:
            bounds[0] = max((m.end() for m in _STOP.finditer(text, 0, bounds[0])), default=0)  # "On Monday I …"
        made += told or ([_clause(None, first)] if bounds[0] or not starts else [])
    for n, (_, agent, sure) in enumerate(starts):
        whose = WE if agent == ME and text.startswith("With ") else agent
        made += [_clause(whose, part, sure) for part in _deeds(_without(text, bounds[n], bounds[n + 1], behind))]
    return tuple(clause for clause in made if clause.terms)


def _subjectless(text: str, roles: Roles) -> list[Clause]:
    """The deeds of a line of a résumé or a note that names nobody: "26 starters trained; wrote the milk plan"."""
    parts = [part for part in re.split(r"[;:,] | - | and ", text) if part.strip()]
    if not any(_opens_with_deed(part) for part in parts):
        return []
    return [_clause(roles.subjectless, part) for part in re.split(r"; ", text)]


def _opens_with_deed(text: str) -> bool:
    word = text.strip(' -•*"').split(" ")[0].lower()
    return is_past(word) or word in _BASE


def _without(text: str, start: int, end: int, taken: tuple[tuple[Span, Clause], ...]) -> str:
    """A part of a text without what was given to those who are named behind."""
    for span, _ in taken:
        if span.start < end and start < span.end:
            before, after = text[start : max(start, span.start)], text[min(end, span.end) : end]
            return f"{before} {after}"
    return text[start:end]


def _deeds(text: str) -> Iterator[str]:
    """ "I wrote it and laid it out" are two deeds."""
    start = 0
    if _MODAL.search(text):
        yield text
        return
    for match in _AND.finditer(text):
        if match.start() - start > 5 and (is_past(match["verb"]) or match["verb"] in _BASE):
            yield text[start : match.start()]
            start = match.start()
    yield text[start:]


def last_person(found: tuple[Clause, ...], roles: Roles, last: str | None) -> str | None:
    """The person that "he" or "she" means after these clauses."""
    for clause in found:
        last = _last(clause.agent, roles, last)
    return last


def _last(agent: str | None, roles: Roles, last: str | None) -> str | None:
    if agent is None or agent in {WE, roles.i, UNCLEAR}:
        return last
    if agent[0].islower():
        return last if agent.endswith("s") else UNCLEAR
    return agent


def _clause(agent: str | None, text: str, sure: bool = True) -> Clause:
    return Clause(agent, text.strip(), clause_terms(text), sure)


def _acts(match: re.Match[str], text: str, roles: Roles, last: str | None) -> str | None:
    if match["both"]:
        return WE
    if match["pronoun"]:
        word = match["pronoun"].lower()
        if word == "you" and not _is_verb(match["does"], match["does2"]):
            return None
        return {"i": roles.i, "we": WE, "you": roles.you, "they": UNCLEAR}.get(word) or _meant(word, roles, last)
    if match["role"]:
        if _INNER.search(text[: match.start()]):
            return None
        if match["role"].lower() in {"our team", "my team", "our crew", "our shift"}:
            return WE
        return match["role"].lower() if _verb_follows(text, match.end()) else None
    name, verb = match["name"], match["namedoes"]
    if name.split()[0].lower() in _NO_NAME or _DETERMINER.search(text[: match.start()].rstrip(" \"“'(")):
        return None
    person = set(re.sub(_TITLE, "", name).split()) & roles.people or re.match(_TITLE, name)
    if not person and _CLEFT.search(text[: match.start()]) and text.startswith(" who", match.end("name")):
        return who(name, roles)
    if not (
        _is_verb(verb, match["namedoes2"]) if person else verb.lower() in _HUMAN and set(name.split()) & roles.names
    ):
        return None
    return who(name, roles)


def _meant(pronoun: str, roles: Roles, last: str | None) -> str | None:
    """Whom "she" or "his" means: the one told of last, if it can be them."""
    if pronoun in {"i", "you"}:
        return None
    stranger = {"she": ("she", "her", "hers"), "he": ("he", "his")}.get(roles.stranger or "", ())
    return UNCLEAR if last is None or (last == ME and pronoun in stranger) else last


def who(name: str, roles: Roles) -> str:
    """A name as the one it stands for."""
    bare = re.sub(_TITLE, "", name)
    return ME if set(bare.split()) & roles.me_names else bare


def _verb_follows(text: str, at: int) -> bool:
    """Whether what stands here is the subject of a verb: "a colleague at Pearl Street wrote"."""
    for word in text[at:].split()[:7]:
        bare = word.strip(",").lower()
        if bare in _ENDS_SUBJECT:
            return False
        if _is_verb(bare, None):
            return True
        if word[-1] in ".;:":
            return False
    return False


def _is_verb(word: str | None, after: str | None) -> bool:
    if not word:
        return False
    low = word.lower().replace("’", "'")
    if low in _ADVERB and after and low not in _VERBS:
        return _is_verb(after, None)
    if low in _VERBS or is_finite(low) or is_past(low) or is_base(low):
        return True
    return low.endswith("s") and is_base(base_of_third(low))


def _named_behind(text: str, roles: Roles, last: str | None) -> Iterator[tuple[Span, Clause]]:
    """Clauses whose one who acts is named behind: "the layout was done by Callum", "calling was Priya's idea"."""
    for pattern, needs in ((_BY, _BY_NEEDS), (_WHOSE, _WHOSE_NEEDS)):
        if not any(piece in text for piece in needs):
            continue
        for match in pattern.finditer(text):
            agent = _behind(match, roles, last)
            if agent is None:
                continue
            bounds = [m.end() for m in _STOP.finditer(text, 0, match.start())]
            start = bounds[-1] if bounds else 0
            if pattern is _BY and _ACTIVE.search(text, start, match.start()):
                start = max(start, match.start() - len(" ".join(text[: match.start()].split()[-_SHORT:])) - 1)
            end = _STOP.search(text, match.end())
            span = Span(start, end.start() if end else len(text))
            idea = pattern is _WHOSE and bool(_THOUGHT.search(match.group()))
            about = span.of(text)[: match.start() - start] + " " + span.of(text)[match.end() - start :]
            yield span, Clause(agent, about.strip(), clause_terms(about), idea=idea)


def _behind(match: re.Match[str], roles: Roles, last: str | None) -> str | None:
    found = match.groupdict()
    if found.get("who"):
        word = found["who"]
        if word in {"me", "myself"}:
            return roles.i
        if word == "us":
            return WE
        names = re.findall(NAME, word)
        if not names:
            return word.lower()
        return who(names[-1], roles) if names[-1].split()[0].lower() not in _NO_NAME else None
    if name := found.get("name") or found.get("behind"):
        return who(name, roles) if name.split()[0].lower() not in _NO_NAME else None
    word = found.get("pronoun") or found.get("mine") or ""
    if word in {"my", "mine"}:
        return roles.i
    if word in {"our", "ours"}:
        return WE
    return roles.you if word in {"your", "yours"} else _meant(word, roles, last)
