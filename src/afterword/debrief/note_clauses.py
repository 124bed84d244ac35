"""Notes from memory cut into clauses: one thing asked, said, noticed or felt each, with who is said to speak."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from afterword.debrief.case import Person
from afterword.kernel.spans import Span
from afterword.language.sentences import sentences
from afterword.language.stems import stopwords

_ADVERB: Final = (
    r"(?:just|only|then|also|simply|honestly|kind of|kinda|sort of|even|again|next|first|finally|suddenly|actually"
    r"|sadly|obviously|straight away|still|really|did|never|had|had to|was|has|have|'d|kept on|started|began|tried to"
    r"|could only|quickly|at once|more or less|basically|stupidly|immediately|eventually|later|now)"
)
ASKING: Final = (
    r"(?:ask(?:ed|s|ing)?|want(?:ed|s)(?: (?:me )?to (?:know|hear|see|talk about|find out))?|wonder(?:ed|s|ing)?"
    r"|enquired?|inquired?|enquires|quizz?e[sd]|grilled|test(?:ed|s)|press(?:ed|es)|push(?:ed|es)|brought up|brings up"
    r"|raised|(?:started|start|kicked|opened|led|began|begins|starts|opens|finished|ended|went|came|comes|goes"
    r"|moved|got)"
    r" (?:(?:me|us|it|things|back|straight|off|on|in|over|up)? ?)*(?:with|on to|onto|to|on)|picked up on"
    r"|was (?:keen|curious|interested|after|dying) (?:to (?:know|hear)|in|about|on)?|put (?:it )?to me|threw (?:me|in)"
    r"|hit me with|gave me|set me|fired off|chipped in|jumped in|cut in|followed up|checked|probed|dug into|needed)"
)
SAYING: Final = (
    r"(?:said|says|say|told|tell|tells|(?:went|goes|go)(?! (?:in|to|on(?! about)|through|back|over|out|into|up|down"
    r"|with|by"
    r"|for|home|off|and|red|blank|quiet|well|fine|bad|ok|okay|very|so|really|clean|straight|first)\b)|(?:was|were"
    r"|'s) (?:like|all)|repl(?:y|ied|ies)|answer(?:ed|s)?"
    r"|explain(?:ed|s)?|describ(?:e|ed)|mention(?:ed|s)?|admit(?:ted|s)?|add(?:ed|s)|narrated|informed|stated|thought"
    r"|mumbled|muttered|stammered|rambled|waffled|babbled|offered|suggested|talk(?:ed)?|spoke|gave|blurted|confessed"
    r"|remarked|pointed out|noted|claimed|promised|joked|came (?:out|up) with|responded|walked (?:her|him|them))"
)
_DOING: Final = (
    r"(?:laugh(?:ed|s)|smiled?|smiles|nodd?(?:ed|s)|shrugged|frown(?:ed|s)|wrote|waited|looked|seemed|moved|liked|froze"
    r"|blanked|stopped|stumbled|forgot|panicked|guessed|couldn't|could not|didn't|did not|don't|had (?:no|nothing"
    r"|to)|knew"
    r"|know|kept|helped|corrected|pulled|stared|sighed|interrupted|cut me|lost|mixed|got (?:it|them|that|stuck"
    r"|confused)"
    r"|used|picked|chose|showed|made|never|left|missed|apologi[sz]ed|felt|failed|did|should|wish|tried|sat|went"
    r" (?:blank|red))"
)
_ROLE: Final = (
    r"(?:the|this|that|my|her|his|some|one|another) (?:[\w-]+ ){0,2}?(?:manager|panel|boss|lady|man|woman|guy|girl"
    r"|bloke"
    r"|fella|fellow|interviewer|head|director|recruiter|owner|lead|nurse|teacher|one|other|others|chef|supervisor"
    r"|partner"
    r"|engineer|developer|trustee|governor|principal|matron|sister|doctor|officer|lad|gentleman|person|two|fellow"
    r"|chap|hr)"
)
_THEY: Final = (
    rf"(?:she|he|they|we|it|both(?: of them)?|nobody|everyone|everybody|somebody|someone|hr|madam|sir|{_ROLE})"
)
_WORDS: Final = stopwords() | frozenset(
    "art may will mark bill rob pat fin sue car pen man win bar the and her his".split()
)
_BULLET: Final = re.compile(r"^\s*(?:(?:[-*•·–—+>~]|\d{1,2}[.)]|[a-z]\)|\[[ x]?\]|\(\d{1,2}\))\s+)?")
_LABEL: Final = re.compile(
    r"(?:(?:my |the |next |first |last |then |another )*(?:q(?:uestion)?|a(?:ns(?:wer)?)?|reply|response|me|them)"
    r"(?:\s*(?:no\.? ?)?\d+)?)(?:\s*\([^()\n]{1,30}\))?\s*(?:[:.)]|\s[-–—])\s*|q\d{1,2}\s+|ans\s+",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(
    r"(?:\s*(?:[:;]|→|=+>|-+>|…|\.\.\.+)(?=\s)|\s+(?:[-–—]{1,2}|→|=+>|-+>|/)(?=\s)|—|–(?=\D))\s*"
)
_QUOTED: Final = re.compile(
    "“[^”\n]+”|\"[^\"\n]+\"|‘[^’\n]+(?:’\\w[^’\n]*)*’|(?<![\\w'])'(?=\\w)[^'\n]*?(?:\\w'\\w[^'\n]*?)*'(?![\\w'])"
)
_ONLY_JOINS: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|oh|ok|okay|well|also|or|um|yeah|first|next)\b,?\s*)+", re.IGNORECASE
)
_TITLE: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Father|Fr)\.?$")
_IN_BRACKETS: Final = re.compile(r"\([^()\n]+\)")
_YES: Final = re.compile(
    r",\s+(?=(?:yes|yeah|yep|nope|of course|sure|fine|no problem|ok|okay|grand|aye|easy|not really|never)\b"
    r"|no\b(?=[.,;!]|$| (?:i|and|but)\b))"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of notes. `head` is what tells who speaks ("Petra asked me about"), the rest is `body`.

    `turn` numbers the line; `first`: it begins the line; `mark` stands right before it; `quoted`: it is in quotes;
    `named`: how an interviewer is named in it, in lower case; `label`: "Q (Petra):", "A:" or a name in front of it.
    """

    turn: int
    head: str
    body: str
    span: Span
    body_start: int
    first: bool
    mark: str
    quoted: bool
    named: str = ""
    label: str = ""

    @property
    def text(self) -> str:
        """Head and body as one lower-case text with plain apostrophes."""
        return f"{self.head} {self.body}".strip().replace("’", "'").lower()


@dataclass(frozen=True, slots=True)
class Speech:
    """The patterns for who says something, made for the names of one interview."""

    cuts: re.Pattern[str]
    heads: re.Pattern[str]
    labels: re.Pattern[str]
    names: re.Pattern[str] | None

    def ends_named(self, text: str, cut: re.Match[str]) -> bool:
        """Whether a cut would part the words of a name."""
        before = text[: cut.start()].rpartition(" ")[2]
        return bool(self.names and text[cut.end() : cut.end() + 1].isupper() and self.names.fullmatch(before))


def speech(people: Sequence[Person]) -> Speech:
    """Patterns that know the interviewers' names."""
    return _speech(tuple(sorted({form for person in people for form in forms_of(person.name)})))


def forms_of(name: str) -> Iterator[str]:
    """How notes may write a name, in lower case: whole, first or last, with a title, initials, a beginning."""
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name.lower().replace("’", "'"))
    parts = [part for part in words if part not in ("dr", "mr", "mrs", "ms", "miss", "prof", "sir")]
    if parts:
        begun = (parts[0][:n] for n in range(3, len(parts[0])))
        initials = "".join(part[0] for part in parts)
        yield f"{parts[0][0]}."
        yield from (each for each in (*parts, initials, *begun) if len(each) > 1 and each not in _WORDS)


@cache
def _speech(forms: tuple[str, ...]) -> Speech:
    named = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    name = (
        rf"(?:(?:mr|mrs|ms|miss|dr|prof)\.? )?(?:(?:{named})(?!\w)|(?-i:[A-Z](?:[a-z'’-]+|\b\.?)))(?:"
        rf" (?-i:[A-Z][\w'’-]+))?"
    )
    if not named:
        name = r"(?-i:[A-Z][a-z'’-]+)(?: (?-i:[A-Z][\w'’-]+))?"
    other = rf"(?:{_THEY}|{name})(?: (?:madam|sir|himself|herself|again))?"
    joint = (
        r"(?:(?:and|but|so|then|also|next|after(?:wards| that)?|because|cos|cause|which|or|when|again|later|first"
        r"|now)\b,? )"
    )
    verb = rf"(?:{ASKING}|{SAYING}|{_DOING})\b"
    me = (
        rf"(?:i(?:'d)?\b(?: {_ADVERB}\b)* {verb}|i (?:was|got) (?:{_ADVERB} )*(?:asked|told|given|questioned"
        rf"|quizzed)\b)"
    )
    them = rf"(?:{other}(?:'d)?(?: {_ADVERB}\b)* {verb})"
    it = r"(?:it was (?:\w+ )?(?:asked|put|enquired|pointed)\b)"
    bare = r"(?:(?:told|said|gave|asked|blanked|froze|mumbled|rambled|waffled|explained|answered|mentioned|talked)\b)"
    turned = rf"(?:says|said|goes|asked) (?:{other}|i)\b"
    cuts = (
        rf"(?:,\s+|\s+)(?=(?:{joint})+(?:{me}|{them}|{it}))|,\s+(?=(?:{me}|{them}|{turned}))|(?:,\s+(?:and |then "
        rf"|but )?|\s+(?:and|then|but) )(?={bare})"
    )
    cuts += (
        rf"|\s+(?=(?:(?:{other}|i) (?:{_ADVERB} )*(?:asked|asks|goes|(?:was|were) like|says|told (?:me|her|him"
        rf"|them))\b))"
    )
    prep = (
        r"(?:\s+(?:me|us|her|him|them|for|about|on|of|regarding|to know|whether(?= or)|was|is|that|twice|again"
        r"|straight out"
        r"|directly|once more|back|to me|next|then|quickly|outright)\b)*\s*[:,]?\s*"
    )
    nominal = (
        r"(?:(?:the|her|his|their|my|an?|one|another|last|first|second|third|next|final|opening|other)\s+)*"
        r"(?:next|first|last|second|third|final|opening|other|one|question|thing)(?: (?:one|question|thing|up|ask))*"
        r"(?: (?:from|by) \w+)?(?: (?:was|is|came|being))(?: (?:about|on|to do with|around))?\b"
        r"|(?:then |next )?(?:it was|came|there was|we got (?:on|on to|onto)|up came|on to)\b(?: (?:about|to))?"
        r"|from (?:{other})(?= )".replace("{other}", other)
    )
    reported = (
        rf"(?:{turned}|(?:{other}|i)(?:'d)?\s+(?:{_ADVERB}\s+)*(?:{ASKING}|{SAYING})\b"
        rf"|(?:i (?:was|got)|(?:was|got)|being|it was)\s+(?:{_ADVERB}\s+)*(?:asked|told|given|questioned|quizzed"
        rf"|put to me|enquired)"
        rf"|(?:{_ADVERB}\s+)*{ASKING}|(?:told|said|says|replied|answered|explained|described|talked|mentioned|gave"
        rf"|goes)\b"
        rf"|my answer was|all (?:she|he|they) (?:wanted|was after) was)"
    )
    lead = (
        r"(?:(?:and|but|so|then|also|next|oh|ok|okay|well|after(?:wards| that| this)?|because|cos|when|again|later"
        r"|first(?:ly)?"
        r"|lastly|finally|at the end|at last|earlier(?: on)?|now|to start|right at the (?:start|end)|before that"
        r"|first thing"
        r"|in the end|end of it)\b,?\s+)*"
    )
    heads = rf"\W*{lead}(?:{reported}|{nominal})(?!\w){prep}"
    names = re.compile(rf"(?<!\w)(?:{named})(?!\w)", re.IGNORECASE) if named else None
    labels = (
        rf"(?:(?:and|then|next|now|from) )*(?:{name}|{_ROLE}|hr)(?: (?:again|then|next|now"
        rf"|here))?(?:\s*\([^()\n]{{1,30}}\))?(?:,[^:.?!\"“]{{1,60}}(?=:))?(?:\s*:\s*|\s+[-–—]\s+)"
    )
    return Speech(
        re.compile(cuts, re.IGNORECASE), re.compile(heads, re.IGNORECASE), re.compile(labels, re.IGNORECASE), names
    )


def clauses(turn: int, text: str, how: Speech) -> Iterator[Clause]:
    """The clauses of one line of notes, in order."""
    bullet = _BULLET.match(text)
    start = bullet.end() if bullet else 0
    places: dict[int, str] = {start: "line"}
    for span in sentences(text, start):
        places.setdefault(span.start, "sentence")
    quotes = [match.span() for match in _QUOTED.finditer(text, start)]
    for a, b in quotes:
        places.setdefault(a, "quote")
        places.setdefault(b, "after quote")
    for match in _IN_BRACKETS.finditer(text, start):
        if re.search(r"[.?!\"”'’]\s*$", text[start : match.start()]):
            places.setdefault(match.start(), "bracket")
            places.setdefault(match.end(), "after bracket")
    for match in _MARKS.finditer(text, start):
        kind = match.group().strip()[:1]
        places.setdefault(match.end(), {":": "colon", ";": "semicolon", "→": "arrow", "=": "arrow"}.get(kind, "dash"))
    for pattern, mark in ((_YES, "yes"), (how.cuts, "joint")):
        for match in pattern.finditer(text, start):
            inside = any(a < match.end() < b for a, b in quotes)
            if not inside and not (_TITLE.search(text, 0, match.start()) or how.ends_named(text, match)):
                places.setdefault(match.end(), mark)
    labels: dict[int, tuple[str, int]] = {}
    for at in sorted(places):
        label = _LABEL.match(text, at) or how.labels.match(text, at) if at >= start else None
        if label:
            named = how.labels.match(text, label.end())
            labels[at] = (_label_mark(label.group()), named.end() if named else label.end())
    for at, (mark, end) in labels.items():
        places[at] = mark
        for inside in [place for place in places if at < place <= end]:
            del places[inside]
    yield from _attributed(_pieces(turn, text, sorted(places.items()), labels, quotes, how))


def _attributed(row: Iterator[Clause]) -> Iterator[Clause]:
    """The clauses; "she said" behind what was said becomes its head."""
    held: Clause | None = None
    for clause in row:
        alone = clause.head and not re.search(r"\w", clause.body)
        if alone and held is not None and not held.head:
            yield replace(held, head=clause.head, named=held.named or clause.named)
            held = None
            continue
        if held is not None:
            yield held
        held = clause
    if held is not None:
        yield held


def _label_mark(label: str) -> str:
    """Whether a label announces a question, an answer, one of one's own, or only names somebody."""
    found = re.search(r"[a-z]+", label.lower())
    word = found.group() if found else ""
    if word in ("my", "the", "next", "first", "last", "then", "another"):
        found = re.search(r"question|q|answer|ans|a|reply|response|me", label.lower())
        word = found.group() if found else word
    if word in ("a", "ans", "answer", "reply", "response"):
        return "label a"
    return "label me" if word in ("me", "i") else "label q" if word in ("q", "question") else "label name"


def _pieces(
    turn: int,
    text: str,
    places: list[tuple[int, str]],
    labels: dict[int, tuple[str, int]],
    quotes: list[tuple[int, int]],
    how: Speech,
) -> Iterator[Clause]:
    first = True
    waiting: tuple[int, str] | None = None
    for (at, mark), (end, _) in zip(places, [*places[1:], (len(text), "")], strict=True):
        if waiting:
            at, mark = waiting
        piece = text[at:end]
        waiting = (at, mark) if _ONLY_JOINS.fullmatch(piece) and end < len(text) else None
        if waiting or not re.search(r"\w|[?]", piece):
            continue
        left = at + len(piece) - len(piece.lstrip(" \t,"))
        span = Span(left, at + len(piece.rstrip()))
        quoted = any(a <= span.start and span.end <= b for a, b in quotes)
        body = labels[at][1] if at in labels else span.start
        if body >= span.end:
            waiting = None if end >= len(text) else (at, mark)
            if waiting:
                continue
        if not quoted and (said := how.heads.match(text, body, span.end)):
            body = said.end()
            if not re.search(r"\w", text[body : span.end]) and end < len(text) and "." not in text[body : span.end]:
                waiting = (at, mark)
                continue
        quoted = any(a <= body and span.end <= b for a, b in quotes)
        named = how.names.search(text, span.start, span.end) if how.names else None
        who = named.group().lower() if named else ""
        label = text[at : labels[at][1]].strip() if at in labels else ""
        head = text[labels[at][1] if label else span.start : body].strip()
        yield Clause(turn, head, text[body : span.end], span, body, first, mark, quoted, who, label)
        first = False
