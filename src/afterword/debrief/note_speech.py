"""How notes from memory tell who speaks: the words for asking and saying, and the names of those who were there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.debrief.addressing import SHORT_FORMS
from afterword.debrief.case import Person
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
ROLE: Final = (
    r"(?:the|this|that|my|her|his|some|one|another) (?:[\w-]+ ){0,2}?(?:manager|panel|boss|lady|man|woman|guy|girl"
    r"|bloke"
    r"|fella|fellow|interviewer|head|director|recruiter|owner|lead|nurse|teacher|one|other|others|chef|supervisor"
    r"|partner"
    r"|engineer|developer|trustee|governor|principal|matron|sister|doctor|officer|lad|gentleman|person|two|fellow"
    r"|chap|hr)"
)
_THEY: Final = (
    rf"(?:she|he|they|we|it|both(?: of them)?|nobody|everyone|everybody|somebody|someone|hr|madam|sir|{ROLE})"
)
_WORDS: Final = stopwords() | frozenset(
    "art may will mark bill rob pat fin sue car pen man win bar the and her his".split()
)


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
        begun = (parts[0][:n] for n in range(2, len(parts[0])))
        initials = "".join(part[0] for part in parts)
        yield f"{parts[0][0]}."
        yield from (
            each
            for each in (*parts, initials, *begun, *SHORT_FORMS.get(parts[0], "").split())
            if len(each) > 1 and each not in _WORDS
        )


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
        rf"(?:(?:(?:then |next |again )?(?:by|from) {other}|and|but|so|then|also|next|oh|ok|okay|well|after(?:wards"
        rf"| that| this)?|because|cos|when|again|later"
        r"|first(?:ly)?"
        r"|lastly|finally|at the end|at last|earlier(?: on)?|now|to start|right at the (?:start|end)|before that"
        r"|first thing"
        r"|in the end|end of it)\b,?\s+)*"
    )
    heads = rf"\W*{lead}(?:{reported}|{nominal})(?!\w){prep}"
    names = re.compile(rf"(?<!\w)(?:{named})(?!\w)", re.IGNORECASE) if named else None
    labels = (
        rf"(?:(?:and|then|next|now|from) )*(?:{name}|{ROLE}|hr)(?: (?:again|then|next|now"
        rf"|here))?(?:\s*\([^()\n]{{1,30}}\))?(?:,[^:.?!\"“]{{1,60}}(?=:))?(?:\s*:\s*|\s+[-–—]\s+)"
    )
    return Speech(
        re.compile(cuts, re.IGNORECASE), re.compile(heads, re.IGNORECASE), re.compile(labels, re.IGNORECASE), names
    )
