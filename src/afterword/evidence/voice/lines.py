"""Lines of a résumé as they would be said aloud: "Turnover on my shift 61% (2022) to 38% (2025)" is no sentence yet."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.evidence.voice.account import DETERMINER, Told, finish, from_resume, lower_first, pieces, told_as
from afterword.evidence.voice.pronouns import stands_alone
from afterword.evidence.voice.verbs import base_of_third, is_base, is_finite, is_past, past
from afterword.language.words import count_words

_LEAST_WORDS, _MOST_WORDS = 3, 36
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_YEAR = r"(?:19|20)\d\d(?:/\d\d)?"
_WHEN = rf"(?:(?:in |the )?(?:spring|summer|autumn|fall|winter) (?:of )?|(?:\d{{1,2}} )?{_MONTH} )?{_YEAR}"
_FIGURE = (
    r"(?:(?:about |nearly |over |some )?[£$€₹]?\d[\d.,:]*(?:%|k\b|m\b)?(?: ?(?:per ?cent|percent|kg|minutes?|hours?|"
    r"days?|lakh|crore|a \w+|per \w+|in \d+))?)"
)
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_CHANGE = re.compile(
    rf"^(?P<what>[A-Za-z][^,:;()]{{2,60}}?)[:,]? (?:(?:fell|rose|went|cut|down|up|reduced|raised) )?(?:from )?"
    rf"(?P<a>{_FIGURE})(?: \((?P<y1>{_WHEN})\))? to (?P<b>{_FIGURE}|zero|nil|none)(?: \((?P<y2>{_WHEN})\))?"
    rf"(?P<more>(?: (?:in|within|over|after|of|since|by|on|at|a|an|per)\b[^,;()]*)?)(?P<rest>[,;(].*)?[.]?$"
)
_BEFORE_AFTER = re.compile(
    rf"^(?P<what>[A-Z][^,:;()]{{2,60}}): (?P<a>\d[\d,.%]*) (?P<t1>when I \w+|before|at first|in (?:{_MONTH} )?{_YEAR}),"
    rf" (?P<b>\d[\d,.%]*) (?P<t2>(?:in|by|from) (?:{_MONTH} )?(?:{_YEAR})?(?: on)?|now|after(?:wards)?|today|"
    rf"since)[.]?$"
)
_AGAINST = re.compile(
    rf" \((?P<year>{_WHEN}): (?P<value>[^()]+)\)|,? (?:previous year|the year before) (?P<last>\d[\d,.]*)"
)
_NONE = re.compile(r"^(?:no|zero|not one|not a single|none|nobody) ", re.IGNORECASE)
_DONE_TO = re.compile(
    r"^(?:seconded|named|promoted|appointed|awarded|nominated|elected|selected|chosen|invited|shortlisted|recognised|"
    r"recognized|asked|trusted|voted) (?:to|in|for|as|by|the|best)\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r" \((?P<inside>[^()]*)\)")
_PASSIVE = re.compile(
    r"^(?P<what>(?!I )[A-Za-z\d][^,:;()]{2,60}?) (?P<verb>\w{3,}ed(?: off| up)?|seen|held|won|built|kept|found|made|"
    r"done|lost|taught|sold|returned)"
    r"(?P<rest> (?:by|in|on|at|within|after|with|from|to|when|for|under|off|since|first)\b.*|, .*)$"
)
_NAMED = re.compile(rf"^(?P<what>[A-Z][\w'’-]+(?: [\w'’&-]+){{0,7}}?), (?P<when>{_WHEN})$")
_NO_STORY = re.compile(
    r"(?:systems?|skills?|tools?|software|languages?|interests|objective|profile|summary)", re.IGNORECASE
)
_TITLE = re.compile(
    r"(?:[\w-]+ ){0,3}(?:champion|administrator|rep|representative|steward|captain|treasurer|mentor|warden|keyholder|"
    r"lead|manager|secretary|deputy|coach|assessor|trustee|governor)(?P<year> (?:19|20)\d\d)?",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"^(?P<what>[A-Za-z][a-z][^,:;()\d]{{2,40}}?) (?P<value>{_FIGURE}(?: (?:per ?cent|"
    rf"percent))?)(?P<more>(?: (?:against|at|in|on|of|over|for|with)\b[^;]*)?|, [^;]*)$"
)
_DONE = frozenset(
    """accepted approved returned rejected replaced held signed seen found renewed cleared agreed adopted paid
    kept""".split()
)
_NOUNS = frozenset(
    """order test support store report stock file shift book work record study design project contact call help desk
    house ward market program training service care exam audit review research control export import transport
    purchase sample travel account lead""".split()
)
_ALSO_VERBS = frozenset("lead review record".split())
_POST = re.compile(
    rf"(?P<title>[A-Z][\w ’'-]{{3,40}}), (?P<since>(?:{_MONTH} )?{_YEAR}) (?:to|[-–—]) (?:now|present|date|today)$"
)
_THIRD = re.compile(r"[a-z]{2,}(?<!s)s")
_THINGS = frozenset("sales series news goods systems records counts claims returns orders files".split())


@lru_cache(maxsize=2048)
def from_line(line: str) -> tuple[Told, ...]:
    """The sentences of one line of a résumé: deeds with "I", changes as sentences, events named and then told."""
    found: list[Told] = []
    for at, piece in enumerate(pieces(line.replace("*", "").strip(" _#-•·|"))):
        for text in _sentences(piece.rstrip(".")):
            done = finish(text)
            if _LEAST_WORDS <= count_words(done) <= _MOST_WORDS and not re.search(r"[|@<>{}\[\]=]|https?:", done):
                found.append(told_as(done, piece, at))
    return tuple(told for n, told in enumerate(found) if told.alone or n or told.text.startswith("I "))


def _sentences(piece: str) -> Iterator[str]:
    piece = _AGAINST.sub(
        lambda m: f", against {m['value']} in {m['year']}" if m["year"] else f", against {m['last']} the year before",
        piece,
    )
    piece = (
        _BRACKET.sub(_unbracketed, piece)
        .replace("; up to ", ", with up to ")
        .replace(" & ", " and ")
        .replace(",:", ":")
        .replace(",,", ",")
        .rstrip(" ,")
    )
    head, colon, rest = piece.partition(": ")
    if _NO_STORY.fullmatch(head):
        return
    if colon and not _verb_first(head) and (change := _before_after(piece) or _change(piece, whole=True)):
        yield from change
        return
    parts = [part.strip() for part in re.split(r"; ", piece) if part.strip()]
    for n, part in enumerate(parts):
        head, colon, rest = part.partition(": ")
        if colon and _verb_first(head):
            rest = rest[0].upper() + rest[1:]
            if change := _change(rest) or _before_after(rest):
                yield _deed(head) or head
                yield from change
            else:
                yield _deed(part) or part
        elif colon:
            yield from _event(head, rest)
        elif told := _clause(part, first=n == 0):
            yield from told


def _unbracketed(match: re.Match[str]) -> str:
    inside = match["inside"]
    if re.fullmatch(_WHEN, inside):
        return f" in {inside}"
    if ": " in inside or re.search(rf"\b{_MONTH} to {_MONTH}", inside) or re.fullmatch(r"\w+ (?:hours|days)", inside):
        return ""
    return f", {inside},"


def _verb_first(text: str) -> bool:
    words = text.split()
    return bool(words) and _deed(text) is not None


def _clause(part: str, *, first: bool) -> list[str]:
    if change := _before_after(part) or _change(part):
        return change
    if deed := _deed(part):
        return [deed]
    if _NONE.match(part):
        return [_none(part)]
    words = part.split()
    if re.match(r"(?:he|she|they|it)\b", words[0], re.IGNORECASE) and not first:
        return [part]
    verb = next((word for word in words[1:6] if word.islower() and is_finite(word)), "")
    if passive := _passive(part) if not verb or verb in _DONE or f" {verb} by " in part or first else None:
        return [passive]
    if verb and (not first or not verb.endswith("ed")) and words[0].lower() not in _NOUNS:
        return [_the(part)]
    if re.match(r"[A-Z]\w+(?: \w+)? (?:scored|averaged|reached|totalled|numbered) \d", part):
        return [_the(part)]
    if (match := _IS.match(part)) and _is_thing(match["what"]) and not re.fullmatch(_YEAR, match["value"]):
        plural = _the(match["what"]).endswith("s") and not match["what"].endswith("ss")
        return [f"{_the(match['what'])} {'were' if plural else 'was'} {match['value']}{match['more']}"]
    return []


def _is_thing(what: str) -> bool:
    """Whether a phrase can be the subject of "was"."""
    words = what.lower().split()
    small = {"since", "from", "about", "over", "of", "in", "at", "for", "to", "with", "by", "and", "under", "within"}
    return len(words) > 1 and words[-1] not in small and not is_finite(words[-1]) and not is_past(words[0])


def _deed(part: str) -> str | None:
    """What was done, with "I" in front: past, present or third person."""
    words = part.split()
    if len(words) < 2:
        return None
    first, second = words[0].lower().rstrip(","), words[1].lower()
    if first in {"i", "now"}:
        return part if first == "i" else f"I {lower_first(part)}"
    if _DONE_TO.match(part):
        return f"I was {lower_first(part)}"
    if (
        first.startswith("un")
        and first.endswith("ed")
        and first not in {"undertook", "unloaded", "unpacked", "unblocked", "uncovered"}
    ):
        return None
    if (told := from_resume(part)) and told[0].text.startswith("I ") and not _change(part) and not _is_noun(words):
        return told[0].text.rstrip(".")
    if is_past(first) and not words[0].endswith((",", ":")) and not _change(part):
        return f"I {lower_first(part)}"
    if words[0][0].isupper() and not words[0].isupper() and _THIRD.fullmatch(first) and first not in _THINGS:
        base = base_of_third(first)
        if is_base(base) and (DETERMINER.match(second) or second[0].isdigit()):
            return f"I {base} {' '.join(words[1:])}"
    plural = re.match(r"\w+ (?:and \w+ )?(?:(?!in |on |at |for |of |from )\w+ ){0,3}\w+[^su]s\b", part)
    if is_base(first) and first not in _NOUNS - _ALSO_VERBS and not _is_noun(words) and plural and len(words) > 3:
        return f"I {lower_first(part)}"
    return None


def _is_noun(words: list[str]) -> bool:
    """ "File checks January to …", "Lead time": a verb's form at the head of a noun."""
    return (
        len(words) > 2
        and bool(re.match(rf"{_MONTH}$|from$|to$", words[2]))
        and words[0].lower() in {"file", "shift", "stock", "lead", "order", "report", "test", "ward"}
    )


def _change(part: str, *, whole: bool = False) -> list[str]:
    """ "Food cost from 34% to 29%": with `whole` only when nothing else is listed behind it."""
    match = _CHANGE.match(part)
    if (
        match is None
        or (whole and match["rest"])
        or re.match(r"(?:from|to|about|over)\b", match["what"], re.IGNORECASE)
    ):
        return []
    words = match["what"].split()
    if (
        is_past(words[0].lower())
        and not words[0].lower().startswith("un")
        and len(words) > 1
        and DETERMINER.match(words[1].lower())
    ):
        return []
    if any(re.fullmatch(_YEAR, match[name]) for name in ("a", "b")):
        return []
    when = [f" in {match[name]}" if match[name] else "" for name in ("y1", "y2")]
    what = re.sub(r",? (?:fell|rose|went|cut|down|up|reduced|raised)$", "", match["what"])
    rest = re.sub(r"^[,;(]\s*|\)$", "", match["rest"] or "")
    told = [f"{_the(what)} went from {match['a']}{when[0]} to {match['b']}{when[1]}{match['more']}"]
    if (way := re.match(r"by (\w+)ing\b(.*)", rest)) and (base := _base(way[1])):
        told.insert(0, f"I {past(base)}{way[2]}")
    elif rest and (further := _change(rest[0].upper() + rest[1:])):
        told.extend(further)
    return told


def _base(trunk: str) -> str | None:
    """The verb behind a form in -ing, without its ending: "pair", "us" gives "use", "cutt" gives "cut"."""
    forms = (trunk, f"{trunk}e", trunk[:-1] if trunk[-2:-1] == trunk[-1:] else "")
    return next((form for form in forms if form and (is_base(form) or past(form) in {"used", "put"})), None)


def _before_after(part: str) -> list[str]:
    match = _BEFORE_AFTER.match(part)
    if match is None:
        return []
    was = "was" if match["a"] == "1" else "were"
    return [f"There {was} {match['a']} {lower_first(match['what'])} {match['t1']}, and {match['b']} {match['t2']}"]


def _event(head: str, rest: str) -> Iterator[str]:
    """ "Founders' Dinner, March 2025: 22 prizes …": the event is named, then told."""
    if named := _NAMED.match(head):
        head = f"{named['what']} in {named['when']}"
    if re.fullmatch(rf"[A-Z]\w+ {_COUNT}", head):
        head = lower_first(head)
    name = lower_first(head) if not re.match(r"(?:[A-Z]\w+['’]s? [A-Z]|[A-Z]\w* [A-Z])", head) else head
    name = (
        name
        if re.fullmatch(rf"\w+ {_COUNT}", name) or re.match(rf"(?:the|an?|our|my|{_COUNT})(?![-\w])", name)
        else f"the {name}"
    )
    told = [part.strip() for part in rest.split("; ")]
    if post := _POST.match(head):
        yield f"I have been {lower_first(post['title'])} since {post['since']}: {told[0]}"
        return
    if title := _TITLE.fullmatch(head):
        year = title["year"]
        head = f"{head.removesuffix(year)} in{year}" if year else head
        deed = _deed(told[0][0].upper() + told[0][1:])
        yield f"I was {lower_first(head)}" + (f", and {deed}" if deed else f": {told[0]}")
    else:
        change = _change(told[0][0].upper() + told[0][1:])
        deed = None if change else _deed(told[0][0].upper() + told[0][1:])
        if (
            deed
            and re.match(r"I \w+ (?:in|by|at|after|within|on|for)\b", deed)
            and told[0].split()[0].lower() in _DONE | {"found"}
        ):
            deed = f"it was {told[0]}"
        first = lower_first(re.sub(r"^The ", "the ", change[0])) if change else deed or told[0]
        yield f"Take {name}: {first}"
    for part in told[1:]:
        yield from _clause(part[0].upper() + part[1:], first=False)


def _none(part: str) -> str:
    low = lower_first(part)
    if any(is_finite(word) for word in low.split()[1:]):
        return part
    return f"There has been {low}" if re.search(r"\b(?:since|yet|so far|to date)$", low) else f"There was {low}"


def _passive(part: str) -> str | None:
    match = _PASSIVE.match(part)
    if (
        match is None
        or is_past(match["what"].split()[0].lower())
        or match["verb"] in {"certified", "licensed", "qualified"}
    ):
        return None
    what = match["what"]
    many = re.match(r"(?:[2-9]|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|all|both|many|most)\b", what) or (
        what.split()[-1].endswith("s") and not what.split()[-1].endswith("ss")
    )
    return f"{_the(what)} {'were' if many else 'was'} {match['verb']}{match['rest']}"


def _the(what: str) -> str:
    """A noun phrase with the article that speech wants."""
    words = what.split()
    if re.match(
        r"(?:the|an?|my|our|all|both|every|each|no|none|about|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|"
        r"ten)(?![-\w])",
        what,
        re.IGNORECASE,
    ):
        return what
    head = next(
        (
            i
            for i, word in enumerate(words)
            if word.lower() in {"of", "on", "in", "at", "for", "from", "per", "over", "among", "to", "with"}
        ),
        len(words),
    )
    plural = words[max(0, head - 1)].lower().endswith("s") and not words[max(0, head - 1)].lower().endswith(
        ("ss", "us")
    )
    proper = bool(re.match(r"[A-Z]\w*['’]s?\b|[A-Z]{2,}", what)) or (len(words) > 1 and words[1][0].isupper())
    mass = words[max(0, head - 1)].lower() in {
        "turnover",
        "attendance",
        "accuracy",
        "quality",
        "production",
        "stock",
        "reading",
        "waste",
        "churn",
        "absence",
        "receivable",
        "hygiene",
        "attrition",
    }
    return what if plural or proper or mass else f"The {lower_first(what)}"


def state_of(line: str) -> str | None:
    """What a line tells of a post without a verb ("About 40 events a year, 20 to 400 guests"), to follow a colon."""
    piece = next(iter(pieces(line.strip(" *_#-•·|"))), "").rstrip(".").split("; ")[0]
    if not re.match(r"(?:about |around |over |nearly |up to )?(?:\d|caseload of|team of|sole )", piece, re.IGNORECASE):
        return None
    plain = _BRACKET.sub("", piece)
    if (
        re.search(r"\bfrom\b|\b(?:fell|rose|cut|down|up)\b|%", plain)
        or any(is_finite(w.lower()) for w in plain.split()[1:4])
        or not stands_alone(plain)
        or len(plain.split()) > 14
    ):
        return None
    return re.sub(r"^(?=(?:caseload|team)\b)", "a ", lower_first(plain))
