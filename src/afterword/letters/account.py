"""Papers in the candidate's own voice: résumé lines and reference notes as sentences that say "I"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.letters.pronouns import SOMEBODY, article, expand, stands_alone, turn
from afterword.letters.verbs import base_of_third, is_base, is_finite, is_past

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
    r"rose)"
)
# Participles that open a résumé line and tell what was done to the candidate, not by them.
_DONE_TO = frozenset(
    """awarded nominated elected named recognised recognized shortlisted selected employed ranked rated invited asked
    chosen born trained educated retained""".split()
)
_DONE_TO_WITH = frozenset("promoted appointed hired recruited moved assigned transferred nominated contracted".split())
_DETERMINER = re.compile(
    r"(?:the|an?|all|both|my|our|their|its|every|each|new|up|over|about|\d[\d,.]*\S*|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+[^su]s)$",
    re.IGNORECASE,
)
_PREPOSITION = frozenset("in on at by for with from to of under over during after before as through".split())
_RESULT = re.compile(
    r"\b(?:fell|rose|dropped|grew|halved|doubled|tripled|reduced|cut|increased|decreased|improved|saved|passed|won|"
    r"went (?:from|down|up)|came down|in time|on time|still|nobody|no \w+ (?:has|have|was|were)|by (?:the|[A-Z]\w+)|"
    r"all (?:of them|\w+ (?:are|were|have))|both of them|of the \d+|\d+ of (?:the|them|those)|so that|since then|"
    r"within|every (?:release|order)|instead of|down (?:from|to)|up (?:from|to))\b|from (?:\w+ ){0,2}?[£$€]?"
    rf"(?!(?:19|20)\d\d\b)\d[\d.,]*%?(?! {_MONTH}\b)[^.]{{0,40}} to [£$€]?(?!(?:19|20)\d\d\b)\d",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:best|excellent|outstanding|wonderful|pleasure|recommend|hesitat\w+|superb|first-class|brilliant|great|asset|"
    r"exceptional\w*|trust\w*|reliable|hard-?working|talented|honest|kind|calm|patient(?!s)|punctual|conscientious|"
    r"miss(?:ed)? (?:him|her|them|you)|delight\w*|glad|surprised|proud|impress\w*|thankful|grateful|remarkabl\w*|"
    r"passionate|dynamic|proven|successful(?:ly)?|strong|extensive|dedicated|motivated|excel\w*|expert\w*)\b",
    re.IGNORECASE,
)
_HOUSEKEEPING = re.compile(
    r"\b(?:may be (?:named|quoted|phoned|used|called|contacted)|confidential|call me|phone me|e-?mail (?:me|of)|"
    r"tell them|"
    r"written (?:on|at)|pasted|yours|regards|happy to|reference for|to whom|dear|not for use|leave (?:that|it) out|"
    r"see the|this (?:paragraph|note|letter|reference|page)|note from)\b|^#|^reference:|^(?:written|made|sent) ",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"You (?:led|built|wrote|ran|made|managed|designed|introduced|started|set up|developed|organised|owned|created|"
    r"planned) "
    r"(?:the|our|an?) (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)(?=[,.;]| (?:from|to|for|in|on|at|of|and|with|by|when|that|"
    r"which|after)\b)"
)
# Names of third persons, "supervisors, Ben on Route 3 and Cara on Route 8, would": nobody asked them.
_APPOSED = re.compile(
    r"(?<=s), [A-Z][a-z]+(?: (?:on|at|in|from|of) [\w ]+?)?(?: and [A-Z][a-z]+(?: (?:on|at|in|from|"
    r"of) [\w ]+?)?)?, (?=\w)"
)
_MINE = re.compile(
    r"\bmy (?P<what>class|ward|team|shop|department|depot|office|group|branch|site|unit|school|kitchen|floor)\b"
)
_TO_WRITER = re.compile(
    r"\b(?P<did>rang|told|called|phoned|asked|wrote to|e-?mailed|came to|showed|reported to|warned) me\b"
)
_ABOUT_ONE = re.compile(r"^(?!.*\bI\b).*\b(?:him|her(?=[.,;]|\s(?:for|to|with|at|on|in|and|by)\b))\b", re.IGNORECASE)
_ASIDE = re.compile(r",? (?:so(?: that)?|and|which|but|because|as|before) (?:I|my)\b[^.]*(?=\.$)")
_SPLICE = re.compile(r"^(?:I|You) [^,;:]+, [A-Z]\w+ \w+ [^,]+\.$")
_SHIFT = re.compile(
    rf"^(?P<what>[A-Z][^:.;]{{3,60}}): (?P<a>[^,:;.]*?\d[^,:;.]*?) (?:in (?P<y1>(?:{_MONTH} )?\d{{4}})|before), "
    rf"(?P<b>[^,:;.]*?\d[^,:;.]*?) (?:in (?P<y2>(?:{_MONTH} )?\d{{4}})|now|after|afterwards|today|since)[.]?$"
)
_WAS = re.compile(
    r"^(?:in (?:sole )?charge of|responsible for|part of (?:a|the)|one of|sole |member of (?:a|the))", re.IGNORECASE
)
_OWN_BE = re.compile(
    r"\bI (?:am|was|have (?:always )?been|would|had to|seem\w*|might)\b(?! (?:in charge|responsible|alone|often|"
    r"the (?:only|first)|part of))"
)


@lru_cache(maxsize=1024)
def from_resume(line: str) -> tuple[Told, ...]:
    """The sentences of one résumé line, as far as they can be said: "Led six people" gives "I led six people."."""
    found = []
    for at, piece in enumerate(_pieces(line)):
        if (text := _resume_sentence(piece)) and _fit(text):
            found.append(_told(text, piece, at))
    return tuple(told for told in found if told.alone)


@lru_cache(maxsize=512)
def from_note(paragraph: str, names: tuple[str, ...], writer: str | None = None) -> tuple[Told, ...]:
    """The sentences of one paragraph of a reference note, its "you" or "Marcus" or "he" turned into "I".

    `names` are the names by which the note may call the candidate, `writer` is who wrote it. Sentences in which the
    writer speaks of themselves, praises or arranges something are left out; so are those that could not be turned with certainty.
    """
    paragraph = re.sub(r"\*\*?[^*]+\*\*?\s*", "", paragraph).replace("*", "")
    called = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names)) if names else re.compile(r"(?!)")
    found: list[Told] = []
    pronoun: str | None = None
    subject = _subject(paragraph, called)
    me_last = False
    at, others = -1, False
    for piece in _pieces(paragraph):
        first = piece.split(" ", 1)[0].lower()
        others_before, others = others, others or bool(SOMEBODY.search(piece))
        # "I asked Marcus." may be left out without a gap: nobody and nothing new comes in with it.
        at += not re.fullmatch(r"(?:So )?I \w+ (?:\w+ ){0,2}(?:you|\w+)\.", piece)
        if pronoun is None and me_last and first in {"he", "she"}:
            pronoun = first
        me_last = bool(called.search(piece)) or (me_last and not SOMEBODY.search(piece))
        try:
            text = _note_sentence(piece, called, pronoun, writer)
            if text and not others_before and _ABOUT_ONE.search(text) and called.search(paragraph):
                continue  # "The loader shouted at him": as likely the candidate as anybody
        except ValueError:
            continue
        if text and subject and at and not stands_alone(text.rstrip(".")):
            named = re.sub(r"\bit\b", subject, text, count=1)
            text = named if stands_alone(named.rstrip(".")) else text
        if text and _fit(text) and not _OWN_BE.search(text):
            found.append(_told(text, piece, at))
    return tuple(found)


def _subject(paragraph: str, called: re.Pattern[str]) -> str | None:
    """What a paragraph is about, when its first sentence says what the candidate led or made: later its "it"."""
    first = _pieces(paragraph)[:1]
    match = first and _MADE.match(called.sub("You", first[0], count=1))
    return f"the {match['what']}" if match else None


def _pieces(text: str) -> list[str]:
    plain = " ".join(text.replace("’", "'").split())
    return [plain[span.start : span.end] for span in sentences(plain)]


def _told(text: str, words: str, at: int) -> Told:
    mine = bool(re.search(r"(?:^|[,;:] |\band )I (?!would|will|had been told)[a-z]", text))
    alone = stands_alone(text.rstrip(".")) and not re.match(r"(?:I|We|They|The \w+) had (?!to |an? |the )\w+", text)
    return Told(text, words, at, alone, mine, bool(_RESULT.search(text)))


def _fit(text: str) -> bool:
    """Whether a sentence may stand in a letter at all."""
    return (
        4 <= count_words(text) <= _MOST_WORDS
        and not _PRAISE.search(text)
        and not _HOUSEKEEPING.search(text)
        and not re.search(r"[|@<>{}\[\]=]|https?:|\?|!|[£$€]\s?\d|\d\s?(?:dollars|pounds)", text)
        and text.count("(") == text.count(")")
    )


def _finish(text: str) -> str:
    text = re.sub(rf"\((?P<when>{_MONTH} \d{{4}}|\d{{4}})\)", r"in \g<when>", text)
    text = re.sub(rf", (?P<span>{_MONTH} \d{{4}} to {_MONTH} \d{{4}})\b", r" from \g<span>", text)
    text = text.replace("; up to ", ", with up to ")
    text = re.sub(r"\s*&\s*", " and ", text).strip(" ;,-–—")
    text = article(expand(text))
    return text[0].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _lower_first(text: str) -> str:
    """Without its capital, unless the first word is a name or an abbreviation."""
    return text if re.match(r"[A-Z]{2}|I\b|\w+['’]s\b|[A-Z]\w*[A-Z\d]", text) else text[0].lower() + text[1:]


def _resume_sentence(piece: str) -> str | None:
    if match := _SHIFT.match(piece):
        what = match["what"] if _plural(match["what"]) else "The " + _lower_first(match["what"])
        when = [f" in {match[y]}" if match[y] else "" for y in ("y1", "y2")]
        return _finish(f"{what} went from {match['a']}{when[0]} to {match['b']}{when[1]}")
    piece = re.sub(
        r"^(?:successfully|effectively|efficiently|proactively)\s+(\w)",
        lambda m: m[1].upper(),
        piece,
        flags=re.IGNORECASE,
    )
    words = piece.rstrip(".").split()
    if len(words) < 3:
        return None
    first, second = words[0].lower(), words[1].lower()
    if first == "i":
        return _finish(piece)
    if _WAS.match(piece):
        return _finish("I was " + _lower_first(piece))
    if re.fullmatch(r"[a-z]+ly|also|then", first) and is_past(second):
        return _finish("I " + _lower_first(piece))
    if first in _DONE_TO and not (first == "trained" and _DETERMINER.match(second)):
        return None
    if first in _DONE_TO_WITH and second in {"to", "as", "from", "into", "by"}:
        return None
    if is_past(first) or (is_base(first) and _DETERMINER.match(second) and not words[0].isupper()):
        if second.rstrip(",;:") in _PREPOSITION and not _WITH_PREPOSITION.match(first):
            return None
        if words[0].endswith((",", ":", ";")):
            return None
        return _finish("I " + _lower_first(piece))
    return _statement(piece, words)


def _statement(piece: str, words: list[str]) -> str | None:
    """A line with a subject of its own: "Stale returns fell from …"."""
    for n, word in enumerate(words[1:7], start=1):
        if word.lower() in _PREPOSITION or "," in words[n - 1] or ":" in words[n - 1]:
            continue
        if is_finite(word.lower()) and not is_past(words[0].lower()) and word.islower():
            if n + 1 >= len(words) or words[n + 1].lower() in {"by"}:
                return None
            if re.fullmatch(
                r"(?:fell|rose|dropped|grew|went|came|was|were|is|are|has|have|had|passed|stayed|doubled|halved|"
                r"improved|increased|decreased|saved|won)",
                word.lower(),
            ):
                return _finish(piece if _plural(piece) else "The " + _lower_first(piece))
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


def _note_sentence(piece: str, called: re.Pattern[str], pronoun: str | None, by: str | None) -> str | None:
    if _HOUSEKEEPING.search(piece) or _PRAISE.search(piece):
        return None
    piece = _APPOSED.sub(" ", piece)
    if by:
        piece = _MINE.sub(rf"{by}'s \g<what>", piece, count=1)
        piece = _TO_WRITER.sub(rf"\g<did> {by}", piece, count=1)
    piece = _ASIDE.sub("", piece)
    writer = re.compile(r"\bI\b|\bI['’]|\b(?:me|my|myself|mine)\b")
    if writer.search(piece):
        # "I watched the change: Xueqing had begun …": what follows the colon is told without the writer.
        _, colon, rest = piece.partition(": ")
        if not colon or writer.search(rest) or not (called.search(rest) or rest.lower().startswith("you ")):
            return None
        piece = rest[0].upper() + rest[1:]
    if _SPLICE.match(piece) or not any(is_finite(word.strip(".,;:").lower()) for word in piece.split()[1:]):
        return None
    text = turn(piece, "witness")
    text = _names_to_me(text, called)
    mine = _pronoun_to_me(text, pronoun) if pronoun else text
    if mine is None or called.search(mine):
        return None
    return _finish(mine)


def _names_to_me(text: str, called: re.Pattern[str]) -> str:
    def swap(match: re.Match[str]) -> str:
        after = text[match.end() :]
        if after.startswith(("'s ", "’s ")):
            return "my\x00"
        following = re.match(r" (?:(?:also|always|then|often|never|still|soon|first|later) )?([a-z]+)", after)
        before = text[: match.start()].rstrip()
        if following and (is_finite(following[1]) or is_base(following[1].removesuffix("s")) or following[1] in _THIRD):
            return "I\x01"
        if before and re.search(
            r"\b(?:asked|told|gave|saw|watched|for|with|to|by|let|showed|from|sent|paid|thanked)$", before
        ):
            return "me"
        raise ValueError("It cannot be told whether this is subject or object.")

    named = called.sub(swap, text)
    if "I\x01" in named and (own := re.search(r"\b(?:he|she|his|him|hers?|himself|herself)\b", named)):
        if SOMEBODY.search(text) or own.group() in {"he", "she", "hers"}:
            raise ValueError("It cannot be told whose this is.")
        named = re.sub(r"\b(?:himself|herself)\b", "myself", named)
        named = re.sub(r"\bhim\b|\bher(?=$|[.,;:]|\s(?:to|for|with|at|on|in|and|that|what|how)\b)", "me", named)
        named = re.sub(r"\b(?:his|her)\b", "my", named)
    text = named.replace("my\x00's", "my").replace("my\x00’s", "my")
    return re.sub(r"I\x01( (?:(?:also|always|then|often|never|still|soon|first|later) )?)([a-z]+)", _agree, text)


_THIRD = frozenset("had has is was does did began ran took rode drove wrote saw stood kept made went gave".split())


def _agree(match: re.Match[str]) -> str:
    verb = match[2]
    if not (is_past(verb) or verb in _THIRD - {"has", "is", "does"}):
        verb = base_of_third(verb)
    return f"I{match[1]}{verb}"


def _pronoun_to_me(text: str, pronoun: str) -> str | None:
    """ "He" or "she" turned into "I" where it opens the sentence; the rest of the sentence follows."""
    if not re.match(rf"{pronoun}\b", text, re.IGNORECASE):
        return text if not re.search(rf"\b{pronoun}\b", text, re.IGNORECASE) else None
    head = re.match(r"(\w+) ((?:also|always|then|often|never|still|soon|first|later) )?([a-z]+)", text)
    if head is None or len(re.findall(rf"\b{pronoun}\b", text, re.IGNORECASE)) > 1:
        return None
    verb = head[3] if is_past(head[3]) or head[3] in _THIRD - {"has", "is", "does"} else base_of_third(head[3])
    rest = text[head.end() :]
    if pronoun == "he":
        rest = re.sub(r"\bhis\b", "my", re.sub(r"\bhim\b", "me", re.sub(r"\bhimself\b", "myself", rest)))
    elif re.search(r"\bher\b", rest):
        return None
    return f"I {head[2] or ''}{verb}{rest}"
