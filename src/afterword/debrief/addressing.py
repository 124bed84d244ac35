"""Interviewers addressed by a wrong name, and whether it was put right."""

import re
from functools import lru_cache
from unicodedata import normalize

from afterword.debrief.case import Case
from afterword.debrief.model import WrongName
from afterword.debrief.utterances import fold, mine, theirs
from afterword.language.stems import stopwords
from afterword.transcripts.model import Turn

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\.? )?(?P<name>[A-Z][\w’'-]+)"
_GREETING = (
    r"(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Tt]hank you|[Tt]hanks|[Bb]ye|[Gg]oodbye"
    r"|[Cc]heers"
    r"|[Pp]leas(?:ed|ure) to meet you|[Nn]ice to meet you|[Ll]ovely to meet you|[Ss]ee you|[Ss]orry)"
)
_FORMS = (
    rf"\b{_GREETING}(?: (?:again|so much|very much|both|too|then|there))?,? {_NAME}(?=[.,!?]|$| and\b)",
    rf"\b{_GREETING},?(?: [\w’',]+){{1,8}}?, {_NAME}[.!?]",
    rf"\b(?:[Yy]es|[Nn]o|[Ww]ell|[Oo]kay|[Rr]ight|[Ss]ure|[Oo]f course|[Aa]bsolutely), {_NAME}[.,!?]",
    rf", {_NAME}[.!?]$",
    rf"\b(?:[Ss]ure|[Yy]es|[Oo]kay|[Tt]hank you|[Tt]hanks|[Gg]ood \w+|[Hh]ello),? {_NAME} (?:ma['’]am|madam|sir"
    rf"|ji)\b",
)
_MAY_NAME = re.compile(r"[a-z,] [A-Z][a-zà-ÿ]")
# What stands like a name and is none.
_NO_NAME = frozenset(
    "i everybody everyone all both monday tuesday wednesday thursday friday saturday sunday sir "
    "madam ma'am god guys team "
    "january february march april june july august september october november december english google zoom teams excel "
    "python java sql christmas easter panel ladies gentlemen doctor matron sister professor".split()
)
# Names written by ear: a transcript that has one for another proves nothing.
_BY_EAR = tuple(
    frozenset(group.split())
    for group in (
        "siobhan shivon shavon chevonne shevaun", "niamh neve neev nieve", "aoife eefa ifa", "caoimhe keeva kweeva",
        "sean shawn shaun", "saoirse seersha sersha", "roisin rosheen", "eoin owen", "ciara kiera keira", "geoff jeff",
        "xavier zavier", "joaquin wakeen", "jose hosay", "nguyen win", "isla eyla", "anjali anjelly", "ayodele iodelly",
    )
)  # fmt: skip
# Short forms that are not the beginning of the name.
SHORT_FORMS = {
    "thomas": "tom tommy", "robert": "bob bobby", "william": "bill billy liam", "richard": "dick rick",
    "james": "jim jimmy", "elizabeth": "beth betty lizzie liz", "margaret": "peggy meg maggie",
    "katherine": "kate katie kat", "john": "jack johnny", "catherine": "kate katie", "edward": "ted teddy ned",
    "michael": "mike mick", "anthony": "tony", "patrick": "paddy", "charles": "chuck", "henry": "harry hank",
    "alexander": "sandy", "andrew": "drew", "stephen": "steve", "rebecca": "becky", "christopher": "kit",
    "gillian": "jill", "lawrence": "larry", "bernadette": "bernie", "theresa": "tess", "deborah": "debbie",
    "victoria": "vicky", "francis": "frank", "joseph": "joe", "nicholas": "nick", "philip": "phil",
    "dorothy": "dot dolly",
}  # fmt: skip
_SOUNDS = (
    ("ph", "f"), ("v", "f"), ("ck", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("th", "t"), ("gh", "g"), ("wh", "w"),
    ("ie", "i"), ("ey", "i"), ("ee", "i"), ("y", "i"), ("j", "g"), ("h", ""),
)  # fmt: skip


def wrong_names(case: Case) -> tuple[WrongName, ...]:
    """The wrong names the candidate used for an interviewer, each once, in order.

    A name that only sounds like the right one, a short form that nobody put right, and names of people the
    interviewers speak of are none.
    """
    known = _known(case)
    spoken = " ".join(turn.text for turn in theirs(case))
    found: dict[str, WrongName] = {}
    for turn in mine(case):
        for form in _FORMS if _MAY_NAME.search(turn.text) else ():
            for match in re.finditer(form, turn.text):
                name = match["name"]
                if name in found or fold(name) in _NO_NAME | stopwords() or _sounds_like_any(name, known):
                    continue
                person = _meant(case, turn, name)
                if person is None:
                    continue
                correction = _put_right(case, turn, name, person)
                if correction is None and (_is_in_use(name, spoken) or _is_short_for(name, person)):
                    continue
                said = case.transcript.quote(turn.n, _sentence(turn.text, match.start("name")))
                found[name] = WrongName(said, name, person, case.transcript.quote(*correction) if correction else None)
    return tuple(found.values())


def _known(case: Case) -> frozenset[str]:
    people = [case.me, *(p.name for p in case.interviewers), *case.labels, *case.transcript.speakers]
    return frozenset(fold(part) for name in people for part in re.split(r"[\s(),]+", name) if len(part) > 1)


@lru_cache(maxsize=4096)
def _sound(name: str) -> str:
    """Two spellings of one sound give the same key."""
    key = "".join(c for c in normalize("NFD", fold(name)) if c.isalpha())
    key = next((min(group) for group in _BY_EAR if key in group), key)
    for old, new in _SOUNDS:
        key = key.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", key).rstrip("e")


def _sounds_like_any(name: str, known: frozenset[str]) -> bool:
    heard = _sound(re.sub(r"['’]s$", "", name))
    return any(_sound(other) == heard for other in known)


def _meant(case: Case, turn: Turn, name: str) -> str | None:
    """Whom the candidate meant: the interviewer of the most similar name, else the one who had just spoken."""
    from rapidfuzz.fuzz import ratio  # here, because it takes as long to load as everything else

    firsts = {p.name: fold(p.name.split()[0]) for p in case.interviewers if p.name}
    if not firsts:
        return None
    best = max(firsts, key=lambda full: ratio(fold(name), firsts[full]))
    if ratio(fold(name), firsts[best]) >= 55 and fold(name)[0] == firsts[best][0]:
        return best
    before = case.transcript.turns[turn.n - 2] if turn.n > 1 else None
    speaker = case.name_of(before.speaker) if before else None
    papers = [d.text for d in case.documents] + ([case.invite.description] if case.invite else [])
    nowhere = not any(re.search(rf"\b{re.escape(name)}\b", text) for text in papers)
    return speaker if speaker in firsts and nowhere else None


def _is_in_use(name: str, spoken: str) -> bool:
    """Whether the interviewers say the name themselves: a short form of theirs, or somebody else."""
    return bool(re.search(rf"\b{re.escape(name)}\b", spoken))


def _is_short_for(name: str, person: str) -> bool:
    first = fold(person.split()[0])
    short = fold(name)
    if abs(len(short) - len(first)) == 1 and (short.startswith(first) or first.startswith(short)):
        return True  # one letter more or less at the end is as likely the transcript's slip
    return first.startswith(re.sub(r"(?:ie|y|e|i)$", "", short)) or short in SHORT_FORMS.get(first, "").split()


def _put_right(case: Case, turn: Turn, name: str, person: str) -> tuple[int, str] | None:
    """The words that correct the name at once: the candidate's own "sorry, Annika", or "It's Annika, actually."."""
    first = person.split()[0]
    after = turn.text[turn.text.find(name) + len(name) :]
    if first in after and re.search(r"\b(?:sorry|i mean|beg your pardon)\b", fold(after)):
        return turn.n, first
    for later in case.transcript.turns[turn.n : turn.n + 2]:
        if case.is_me(later.speaker):
            continue
        for piece in re.finditer(r"[^.!?]+[.!?]?", later.text):
            said = piece.group().strip()
            short = len(said.split()) <= 2
            if re.search(rf"\b{re.escape(first)}\b", said) and (
                short or re.search(r"\b(?:it's|it is|actually|i'm|my name|not)\b", fold(said))
            ):
                return later.n, said
    return None


def _sentence(text: str, at: int) -> str:
    left = max((m.end() for m in re.finditer(r"[.!?]\s+", text[:at])), default=0)
    right = re.search(r"[.!?]", text[at:])
    return text[left : at + right.end() if right else len(text)].strip()
