"""Papers in the candidate's own voice: résumé lines and reference notes as sentences that say "I"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.evidence.voice.line_shapes import NOUNS_TOO, is_described, joined, shaped
from afterword.evidence.voice.pronouns import article, expand, stands_alone
from afterword.evidence.voice.verbs import is_base, is_finite, is_past
from afterword.language.sentences import sentences
from afterword.language.words import count_words

_MOST_WORDS = 37


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence as the candidate may write it. `words` are those of the paper, `at` its number in the paragraph.

    `alone` says whether its pronouns are clear without the sentence before; `mine` that it tells what the candidate
    did; `result` that it tells what came of something.
    """

    text: str
    words: str
    at: int
    alone: bool
    mine: bool
    result: bool


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_WITH_PREPOSITION = re.compile(
    r"(?:work|report|contribut|participat|liais|deal|dealt|respond|look|volunteer|spoke|travel|serv|mov|assist|help|"
    r"cop|"
    r"list|talk|car|collaborat|campaign|stood|sat|rode|drove|ran|went|apply|applied|check|led|read|wrote|built|taught|"
    r"open|sold|start|set|put|brought|carried|took|cut|turn|sign|pass|found|kept|gave|search|negotiat|consult|grew|"
    r"rose|deliver)"
)
# Participles that open a résumé line and tell what was done to the candidate, not by them.
_DONE_TO = frozenset(
    """awarded nominated elected named recognised recognized shortlisted selected employed ranked rated invited asked
    chosen born trained educated retained""".split()
)
_DONE_TO_WITH = frozenset("promoted appointed hired recruited moved assigned transferred nominated contracted".split())
DETERMINER = re.compile(
    r"(?:the|an?|all|both|my|our|their|its|every|each|new|up|over|about|\d[\d,.]*\S*|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+[^su]s)$",
    re.IGNORECASE,
)
_PREPOSITION = frozenset("in on at by for with from to of under over during after before as through".split())
RESULT = re.compile(
    r"\b(?:fell|rose|dropped|grew|halved|doubled|tripled|reduced|cut|increased|decreased|improved|saved|passed|won|"
    r"went (?:from|down|up)|came down|in time|on time|still|nobody|no \w+ (?:has|have|was|were)|by (?:the|[A-Z]\w+)|"
    r"all (?:of them|\w+ (?:are|were|have))|both of them|of the \d+|\d+ of (?:the|them|those)|so that|since then|"
    r"once since|only once|within|none of (?:the|my|our|them)|did not \w+(?: \w+)? again|every (?:release|"
    r"order)|instead of|down (?:from|to)|up (?:from|to))\b|from (?:\w+ ){0,2}?[£$€]?"
    rf"(?!(?:19|20)\d\d\b)\d[\d.,]*%?(?! {_MONTH}\b)[^.]{{0,40}} to [£$€]?(?!(?:19|20)\d\d\b)\d",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"\b(?:best|excellent|outstanding|wonderful|pleasure|recommend|hesitat\w+|superb|first-class|brilliant|great|asset|"
    r"exceptional\w*|trust\w*|reliable|hard-?working|talented|honest|kind|calm|patient(?!s)|punctual|conscientious|"
    r"miss(?:ed)? (?:him|her|them|you)|delight\w*|glad|surprised|proud|impress\w*|thankful|grateful|remarkabl\w*|"
    r"passionate|dynamic|proven|successful(?:ly)?|strong|extensive|dedicated|motivated|excel\w*|expert\w*)\b",
    re.IGNORECASE,
)
HOUSEKEEPING = re.compile(
    r"\b(?:may be (?:named|quoted|phoned|used|called|contacted)|confidential|call me|phone me|e-?mail (?:me|of)|"
    r"tell them|"
    r"written (?:on|at)|pasted|yours|regards|happy to|reference for|to whom|dear|not for use|leave (?:that|it) out|"
    r"see the|this (?:paragraph|note|letter|reference|page)|note from)\b|^#|^reference:|^(?:written|made|sent) ",
    re.IGNORECASE,
)
_SHIFT = re.compile(
    rf"^(?P<what>[A-Z][^:.;]{{3,60}}): (?P<a>[^,:;.]*?\d[^,:;.]*?) (?:in (?P<y1>(?:{_MONTH} )?\d{{4}})|before), "
    rf"(?P<b>[^,:;.]*?\d[^,:;.]*?) (?:in (?P<y2>(?:{_MONTH} )?\d{{4}})|now|after|afterwards|today|since)[.]?$"
)
# "Food cost from 34.1% (May 2023) to 29.6% (March 2026), mostly by buying whole fish": a change told without a verb.
_FROM_TO = re.compile(
    r"^(?P<what>[A-Z][a-z][\w' -]{2,40}?) from (?P<a>(?:(?:about|over|nearly|some) )?[£$€]?\d[^,;:()]*?)"
    r"(?: \((?P<y1>[^()]*\d{4})\))? to (?P<b>[^,;:()]*?\d[^,;:()]*?)(?: \((?P<y2>[^()]*\d{4})\))?(?:[,;] .*)?[.]?$"
)
# "Renegotiated the contract: response time from 48 hours to 8, penalty added": the list behind the colon.
_CHANGE = re.compile(
    r"^(?P<did>[^:;]{8,}): (?P<what>(?:the )?[a-z][\w -]{2,40}?) (?:(?:cut|down|up|reduced|raised) )?"
    r"(?:from |(?=[£$€]?\d))(?P<a>(?:[^,;:]|(?<=\d),(?=\d))*?\d(?:[^,;:]|(?<=\d),(?=\d))*?) to "
    r"(?P<b>(?:[^,;:]|(?<=\d),(?=\d))*\d(?:[^,;:]|(?<=\d),(?=\d))*?)(?P<more>(?<!\d)[,;].*|,(?!\d).*)?$"
)
# "I assembled 60 a week since April" is still so: the perfect, for verbs whose participle is their past form.
_PERFECT = re.compile(
    r"^((?:At [^,]+ )?)I ((?!need)(?:\w+ed|led|kept|held|made|built|taught|sold|"
    r"brought)\b(?=[^.;]*\bsince (?:\w+ )?(?:19|20)\d\d\b))"
)
# "Hired and trained 7" does not say what; a bracket with a list in it is no part of a sentence.
_BARE_COUNT = re.compile(r"\w+(?: and \w+)? \d+\.?$")
_LONG_ASIDE = re.compile(r" \([^()]*,[^()]*\)")
_BEEN = re.compile(r"^I was (?=[^.;]*\bsince (?:\w+ )?(?:19|20)\d\d\b)")
# A line of the training section: "Level 2 Food Safety, Dunmore College, 2023".
_QUALIFIED = re.compile(
    r"^(?P<what>(?=[^,]*\b(?:Level|Certificate|Diploma|NVQ|GNVQ|BTEC|[Tt]raining|[Cc]ourse|Award|Apprenticeship)\b)[A-Z][^,|:;(]{3,60})"
    rf"(?:, (?P<where>[A-Z][^,|:;(]{{2,50}}))?, (?P<when>(?:{_MONTH} )?(?:19|20)\d\d)\.?$"
)
_MOVED = re.compile(r"fell|rose|dropped|grew|went|came|improved|increased|decreased|shrank|climbed")
# "In charge of 140 shifts from January to May" tells a time and no change; "the crew" needs its article to be a verb.
_NO_THING = re.compile(r"(?:in|on|at|from|for|of|part|about|over|under) ", re.IGNORECASE)
_BEFORE_NOUN = re.compile(
    r"(?:the|an?|all|both|my|our|their|its|every|each|up|out|\d\S*|two|three|four|five|six|seven|eight|nine|ten)"
)
_TRAILING_YEAR = re.compile(r", (?P<year>(?:19|20)\d\d)\.?$")
_YEAR_FITS = re.compile(r"[^:;,]+$|[^:;,]+, (?:19|20)\d\d\.?$")
_WAS = re.compile(
    r"^(?:in (?:sole )?charge of|responsible for|part of (?:a|the)|one of|sole |member of (?:a|the)"
    r"|(?:acting )?(?:shop steward|union rep\w*|treasurer|secretary|captain|chair(?:man|woman|person)?|(?:deputy )?head"
    r"|team leader|supervisor|mentor|keyholder|fire warden) (?:for|of|to)\b"
    r"|(?:[\w-]+ )?(?:nurse|driver|cook|chef|clerk|porter|carer|technician|cleaner|guard|operator|tutor)"
    r" (?:for|to|on) (?:the|an?|about|up to|\d))",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def from_resume(line: str) -> tuple[Told, ...]:
    """The sentences of one résumé line, as far as they can be said: "Led six people" gives "I led six people."."""
    found = []
    for at, piece in enumerate(pieces(line)):
        if change := _CHANGE.match(piece.rstrip(".")):
            what = re.sub(r"^the ", "", change["what"])
            went = "" if _MOVED.fullmatch(what.split()[-1]) else " went"
            named = what[0].upper() + what[1:] if what.split()[0].endswith("s") else f"The {what}"
            result = f"{named}{went} from {change['a']} to {change['b']}."
            if (done := _resume_sentence(change["did"])) and fit(done):
                found.append(told_as(f"{done} {result}" if fit(result) else done, piece, at))
                continue
        if (text := _resume_sentence(piece)) and fit(text):
            found.append(told_as(text, piece, at))
    return tuple(told for told in found if told.alone)


def from_own(text: str) -> tuple[Told, ...]:
    """The sentences of a fact that the person wrote down: as they stand where they say "I", else like a résumé line."""
    found = []
    for at, piece in enumerate(pieces(text)):
        said = (
            finish(piece)
            if re.search(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b", piece)
            else _resume_sentence(piece) or finish(piece)
        )
        if fit(said):
            found.append(told_as(said, piece, at))
    return tuple(found)


def pieces(text: str) -> list[str]:
    plain = " ".join(text.replace("’", "'").split())
    return [plain[span.start : span.end] for span in sentences(plain)]


def told_as(text: str, words: str, at: int) -> Told:
    mine = bool(
        re.search(
            r"(?:^|[,;:] |\band |^(?:In|On|For|From|By|At|After|During|Since|Every|Each|Last) [^,;:]{3,60} )"
            r"I (?!would|will|had been told)[a-z]",
            text,
        )
    )
    alone = stands_alone(text.rstrip(".")) and not re.match(r"(?:I|We|They|The \w+) had (?!to |an? |the )\w+", text)
    return Told(text, words, at, alone, mine, bool(RESULT.search(text)))


def fit(text: str) -> bool:
    """Whether a sentence may stand in a letter at all."""
    return (
        4 <= count_words(text) <= _MOST_WORDS
        and not PRAISE.search(text)
        and not HOUSEKEEPING.search(text)
        and not re.search(r"[|@<>{}\[\]=]|https?:|\?|!|[£$€]\s?\d|\d\s?(?:dollars|pounds)", text)
        and text.count("(") == text.count(")")
    )


def finish(text: str) -> str:
    text = re.sub(rf"\((?P<when>{_MONTH} \d{{4}}|\d{{4}})\)", r"in \g<when>", text)
    text = re.sub(rf", (?P<span>{_MONTH} \d{{4}} to {_MONTH} \d{{4}})\b", r" from \g<span>", text)
    text = text.replace("; up to ", ", with up to ")
    text = re.sub(r", (?=(?:spring|summer|autumn|winter) \d{4}\.?$)", " in ", text)
    text = re.sub(r"\s*&\s*", " and ", text).strip(" ;,-–—")
    text = _BEEN.sub("I have been ", _PERFECT.sub(r"\1I have \2", article(expand(text))))
    return text[0].upper() + text[1:] + ("" if text.endswith(".") else ".")


def lower_first(text: str) -> str:
    """Without its capital, unless the first word is a name or an abbreviation."""
    return text if re.match(r"[A-Z]{2}|I\b|\w+['’]s\b|[A-Z]\w*[A-Z\d]", text) else text[0].lower() + text[1:]


def _resume_sentence(piece: str) -> str | None:
    if match := _QUALIFIED.match(piece):
        what = match["what"] if re.match(r"\w+ (?:Level|[A-Z])|Level\b", match["what"]) else lower_first(match["what"])
        article_ = (
            "a "
            if re.search(r"\b(?:Certificate|Diploma|Award|Apprenticeship|[Cc]ourse)\b", what, re.IGNORECASE)
            else ""
        )
        where = f" at {match['where']}" if match["where"] else ""
        return finish(f"I completed {article_}{what}{where} in {match['when']}")
    if told := shaped(piece):
        return finish(told)
    match = _SHIFT.match(piece) or _FROM_TO.match(piece)
    if match and not _NO_THING.match(match["what"]) and (is_described(match["what"]) or not _has_verb(match["what"])):
        what = match["what"] if _plural(match["what"]) else "The " + lower_first(match["what"])
        when = [f" in {match[y]}" if match[y] else "" for y in ("y1", "y2")]
        return finish(f"{what} went from {match['a']}{when[0]} to {match['b']}{when[1]}")
    if _BARE_COUNT.match(piece):
        return None
    piece = _LONG_ASIDE.sub("", piece)
    piece = re.sub(
        r"^(?:successfully|effectively|efficiently|proactively)\s+(\w)",
        lambda m: m[1].upper(),
        piece,
        flags=re.IGNORECASE,
    )
    if year := _TRAILING_YEAR.search(piece):
        piece = f"{piece[: year.start()]} in {year['year']}" if _YEAR_FITS.match(piece) else piece[: year.start()]
    words = piece.rstrip(".").split()
    if len(words) < 3:
        return None
    first, second = words[0].lower(), words[1].lower()
    if first == "i":
        return finish(piece)
    if _WAS.match(piece):
        told = re.sub(r", ((?:19|20)\d\d) to ((?:19|20)\d\d)\b", r" from \1 to \2", piece)
        told = re.sub(r"; ([a-z]+)\b", lambda m: f", and {m[1]}" if is_past(m[1]) else m[0], told)
        return finish("I was " + lower_first(told))
    if re.fullmatch(r"[a-z]+ly|also|then", first) and is_past(second):
        return finish("I " + lower_first(piece))
    if first in _DONE_TO and not (first == "trained" and DETERMINER.match(second)):
        return None
    if first in _DONE_TO_WITH and second in {"to", "as", "from", "into", "by"}:
        return None
    if first in NOUNS_TOO and not _BEFORE_NOUN.fullmatch(second):
        return _statement(piece, words)
    if is_past(first) or (is_base(first) and DETERMINER.match(second) and not words[0].isupper()):
        if second.rstrip(",;:") in _PREPOSITION and not _WITH_PREPOSITION.match(first):
            return None
        if words[0].endswith((",", ":", ";")):
            return None
        if is_base(first) and not is_past(first) and re.search(r"\bsince\b", piece):
            return None  # "I run … since 2022" wants another tense
        return finish(
            "I " + joined(re.sub(r"; (team|crew|staff) of (?=\d+\.?$)", r" with a \1 of ", lower_first(piece)))
        )
    return _statement(piece, words)


def _has_verb(phrase: str) -> bool:
    """Whether a phrase tells what was done: "cut waiting times" does, "food cost" does not."""
    words = phrase.lower().split()
    return is_past(words[0]) or any(is_past(word) and word not in {"cost", "spread"} for word in words[1:])


def _statement(piece: str, words: list[str]) -> str | None:
    """A line with a subject of its own: "Stale returns fell from …"."""
    for n, word in enumerate(words[1:7], start=1):
        if ":" in words[n - 1]:
            return None
        if word.lower() in _PREPOSITION or "," in words[n - 1]:
            continue
        if is_finite(word.lower()) and not is_past(words[0].lower()) and word.islower():
            if n + 1 >= len(words) or words[n + 1].lower() in {"by"}:
                return None
            if re.fullmatch(
                r"(?:fell|rose|dropped|grew|went|came|was|were|is|are|has|have|had|passed|stayed|doubled|halved|"
                r"improved|increased|decreased|saved|won)",
                word.lower(),
            ):
                return finish(piece if _plural(piece) else "The " + lower_first(piece))
            return None
    return None


def _plural(phrase: str) -> bool:
    """Whether a phrase needs no article in front: it has one, is a plural, a count or a name."""
    words = phrase.split()
    if re.match(r"(?:the|an?|my|our|all|both|every|each|no|\d[\d,.]*|[a-z]+ of the)\b", phrase, re.IGNORECASE):
        return True
    head = next(
        (i for i, word in enumerate(words) if word.lower() in _PREPOSITION or is_finite(word.lower())), len(words)
    )
    return words[max(0, head - 1)].lower().endswith("s") or (len(words) > 1 and words[1][0].isupper())
