"""Whose time a line of a résumé belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from afterword.documents.model import Document
from afterword.language.stems import stem, stopwords

_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_WHEN: Final = rf"(?:{_MONTH},? |\d{{1,2}}[/.])?(?:19|20)\d\d"
_RANGE: Final = (
    rf"{_WHEN}\s*(?:to|until|till|[-–—])\s*(?:{_WHEN}|present|now|today|date|current|ongoing)|since "
    rf"{_WHEN}|from {_WHEN}"
)
_NO_POSTS: Final = (
    r"\b(?:education|qualifications?|languages?|skills?|tools?|certificat\w*|training|courses?|interests|what i know)\b"
)
_ORGANISATION: Final = (
    r"\b(?:bank|school|college|university|academy|convent|vidyalaya|vidyapeeth|hospital|infirmary|surgery|clinic|ltd"
    r"|limited|inc"
    r"|plc|llc|llp|gmbh|pvt|council|trust|society|stores?|haulage|freight|logistics|transport|roadlines|foods"
    r"|brothers|bros|sons?"
    r"|brokers|partners|group|services|solutions|systems|care home|nursing home|hotel|bakery|laboratory|laboratories"
    r"|library|museum"
    r"|charity|foundation|agency|insurance|motors|engineering|builders|contractors|studios?|press|restaurant|caf[eé]"
    r"|pharmacy"
    r"|me[aá]nscoil|scoil|col[aá]iste)\b"
)
_TITLE: Final = frozenset(
    "analyst manager nurse driver engineer teacher assistant officer clerk cashier developer consultant supervisor "
    "coordinator administrator technician director head lead leader senior junior deputy trainee apprentice intern "
    "volunteer student operative operator adviser advisor agent representative associate accountant designer architect "
    "chef cook carer porter receptionist secretary planner buyer tutor lecturer mechanic electrician fitter foreman "
    "planner picker packer loader salesperson staff specialist executive registrar midwife paramedic teller banker "
    "librarian programmer scientist researcher placement worker helper server waiter waitress barista sister "
    "charge".split()
)


_AGENT: Final = re.compile(r"^(?:[A-Z]?[\w-]+ ){0,2}\w{2,}(?:er|or|ist|ant|ian|man|woman|wright|smith|hand|wife)$")


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a résumé: the employer, the title, and the head line in which both stand."""

    employer: str
    title: str
    head: str


def posts_by_line(resume: Document) -> dict[int, Post]:
    """For each passage of a résumé that stands under a post (by the line it begins on) that post."""
    if resume.format in {"json", "json-resume", "json_resume"} or resume.text.lstrip().startswith("{"):
        return _from_json(resume)
    found: dict[int, Post] = {}
    current: Post | None = None
    section: tuple[str, ...] = ()
    elsewhere = False
    above: list[str] = []
    last = ""
    for passage in resume.passages:
        if passage.section != section:
            deeper = passage.section[:-1] == section and section and _bare(passage.section[-1]) == last
            section = passage.section
            read = next((post for head in reversed(section) if (post := read_head(head))), None)
            current = current if deeper else read  # the line above is the heading: it has been read already
            elsewhere, above = any(_pattern(_NO_POSTS).search(head.lower()) for head in section), list(section[-1:])
        if _is_heading(passage.text):
            current, elsewhere = None, bool(_pattern(_NO_POSTS).search(passage.text.lower()))
        if not elsewhere:
            dates_alone = _pattern(rf"\W*(?:{_RANGE})\W*").fullmatch(passage.text.lower())
            line = f"{', '.join(above)} {passage.text}" if dates_alone else passage.text
            read = read_head(line)
            if read and read.employer == read.title and above and _is_name(above[-1]):
                read = read_head(f"{above[-1]}, {line}")  # the firm stands above, its line tells the title alone
            current = read or current
            if current:
                found[passage.line] = current
        last = _bare(passage.text)
        above = [*above[-1:], passage.text] if len(passage.text) < 80 and passage.text[-1:] not in ".;" else []
    return found


def _is_name(line: str) -> bool:
    """Whether a short line may name a firm and its place, and nothing else."""
    words = re.findall(r"[^\W\d_]+", line)
    named = sum(word[0].isupper() for word in words)
    told = bool(re.search(r"\d|^\W", line)) or _is_heading(line) or bool(_TITLE & {word.lower() for word in words})
    return not told and len(words) <= 9 and 2 * named > len(words)


def _bare(line: str) -> str:
    return re.sub(r"[*_#]", "", line).strip()


def read_head(line: str) -> Post | None:
    """The post that a head line such as "Clerk, Northside Bank, Leeds — May 2019 to present" names."""
    if line.startswith("**"):
        line = line.split(";")[0][:160]  # a head line that goes on to tell what the post was
    if len(line) > 160 or not _pattern(_RANGE).search(line.lower()):
        return None
    bare = re.sub(rf"\(?(?:{_RANGE})\)?", "", line, flags=re.IGNORECASE)
    bare = re.sub(r"\([^)]*\)", "", bare).strip(" *_#|–—-,()·•")
    if not bare or re.match(r"(?:[-•*]|\w+ed\b)", bare) or bare.endswith(".") or ";" in bare:
        return None
    pieces = [piece.strip(" *_–—") for piece in re.split(r"\s*[,|·•]\s*|\s+[–—-]\s+|\s+at\s+|\s{2,}|\t", bare)]
    pieces = [piece for piece in pieces if piece]
    titles = [piece for piece in pieces if _TITLE & set(re.findall(r"[a-z]+", piece.lower()))]
    if not titles and len(pieces) > 1 and _AGENT.search(pieces[0]):
        titles = pieces[:1]  # "Bookbinder, Harrow Bindery": a trade that no list holds
    firms = [piece for piece in pieces if piece not in titles and piece[:1].isupper() and piece != piece.upper()]
    firms = [piece for piece in firms if _pattern(_ORGANISATION).search(piece.lower())] or firms
    return Post(firms[0] if firms else pieces[0], titles[0] if titles else "", line)


def _is_heading(line: str) -> bool:
    words = line.split()
    return len(words) <= 4 and line == line.upper() and any(sign.isalpha() for sign in line)


def _from_json(resume: Document) -> dict[int, Post]:
    """JSON Resume: the lines from one "name" or "company" under "work" to the next belong together."""
    found: dict[int, Post] = {}
    lines = resume.text.splitlines()
    start, depth, block = 0, 0, ""
    inside = False
    for number, line in enumerate(lines, start=1):
        if re.match(r'\s*"(?:work|volunteer)"\s*:\s*\[', line):
            inside, depth = True, 0
            continue
        if not inside:
            continue
        if "{" in line and depth == 0:
            start, block = number, ""
        depth += line.count("{") - line.count("}")
        block += line + "\n"
        if depth == 0 and "}" in line:
            post = _json_post(block)
            if post:
                found |= dict.fromkeys(range(start, number + 1), post)
        if depth <= 0 and re.match(r"\s*\],?\s*$", line):
            inside = False
    return found


def _json_post(block: str) -> Post | None:
    keys = dict(re.findall(r'"(name|company|organization|position|startDate|endDate)"\s*:\s*"([^"]*)"', block))
    name = keys.get("name") or keys.get("company") or keys.get("organization")
    if not name:
        return None
    dates = f"{keys.get('startDate', '')} to {keys.get('endDate', 'present')}"
    return Post(name, keys.get("position", ""), f"{keys.get('position', '')}, {name} — {dates}")


@lru_cache(maxsize=1024)
def telling_stems(name: str) -> frozenset[str]:
    """The stems by which a firm is known in talk: capitalised words that are no common trade word."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", name)
    proper = [word for word in words if word[0].isupper() and word.lower() not in stopwords()]
    telling = [word for word in proper if stem(word.lower()) not in _common()]
    return frozenset(stem(word.lower().replace("’", "'")) for word in telling or proper)


@cache
def _common() -> frozenset[str]:
    words = (
        "hospital school bank university college library libraries county city council trust group services service "
        "logistics distribution transport haulage home house nursing care centre center limited ltd inc plc llc "
        "company "
        "general community primary secondary high academy street road north south east west northern southern eastern "
        "western national regional international system systems instruments controls solutions partners foundation "
        "medical health stores store shop market depot warehouse foods bakery royal saint st institute department"
    )
    return frozenset(stem(word) for word in words.split())


def only_one(names: Sequence[str], text: str) -> str | None:
    """The one of these firms that a text names; None when it names none or several."""
    low = {stem(word) for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower().replace("’", "'"))}
    named = [name for name in dict.fromkeys(names) if telling_stems(name) & low]
    return named[0] if len(named) == 1 else None


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
