"""Who is meant: words of others turned into words that may stand in the candidate's letter."""

import re
from typing import Literal

Speaker = Literal["interviewer", "witness"]

_TOKEN = re.compile(r"[\w’'-]+|[^\w\s]|\s+")
_PREPOSITIONS = frozenset(
    """about after against among around at before behind beside between by for from in inside into like near of off on
    onto out outside over past through to toward towards under up upon with without""".split()
)
_AFTER_OBJECT = _PREPOSITIONS | frozenset(
    """a an the that this these those what how why when where which who if whether your my our their his her some any
    one two three and or but not more less""".split()
)
_CONTRACTIONS = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not",
    "wasn't": "was not", "weren't": "were not", "hasn't": "has not", "haven't": "have not", "hadn't": "had not",
    "won't": "will not", "wouldn't": "would not", "can't": "cannot", "couldn't": "could not",
    "shouldn't": "should not", "mustn't": "must not", "it's": "it is", "that's": "that is",
    "what's": "what is", "who's": "who is", "how's": "how is", "where's": "where is", "they're": "they are",
    "they've": "they have", "they'll": "they will", "he's": "he is", "she's": "she is", "here's": "here is",
}  # fmt: skip
_FIRST = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "myself": "yourself", "ourselves": "yourselves", "i'm": "you are", "we're": "you are", "i've": "you have",
    "we've": "you have", "i'll": "you will", "we'll": "you will",
}  # fmt: skip
_AGREE_YOU = {"am": "are", "was": "were"}
_AGREE_I = {"are": "am", "were": "was"}
_TAKES_PERSON = frozenset(
    """make makes made let lets give gives gave bring brings brought attract attracts attracted draw draws drew help
    helps helped ask asks asked stop stops stopped drive drives motivate motivates interest interests interested lead
    leads led teach taught tell tells told put puts leads want wants wanted need needs needed let's get gets got keep
    keeps kept see sees saw send sends sent hand hands handed offer offers offered pay pays paid ring rings rang call
    calls called phone phones phoned show shows showed hire hired prevent prevents""".split()
)
_ADVERBS = frozenset("ever last first actually really usually normally personally also just still never always".split())
_PARTICIPLE = re.compile(
    r"(?!need)(?:\w{2,}ed|been|had|done|gone|seen|taken|given|made|known|written|found|got|better)\Z"
)

_HAS = re.compile(r"\b(that|who|it|he|she|there)['’]s (?=(?:been|come|gone|got|had|become|grown|always been)\b)")


def expand(text: str) -> str:
    """Contractions written out; possessives and what is ambiguous stay."""

    def full(match: re.Match[str]) -> str:
        word = match.group().replace("’", "'")
        wide = _CONTRACTIONS.get(word.lower())
        if wide is None:
            return match.group()
        return wide[0].upper() + wide[1:] if word[0].isupper() else wide

    text = re.sub(
        r"\b(that|who|it|he|she|there)['’]s (?=(?:been|come|gone|got|had|become|grown|always been)\b)", r"\1 has ", text
    )
    return re.sub(r"\b\w+['’]\w+\b", full, text)


def turn(text: str, speaker: Speaker) -> str:
    """Words of an interviewer, or of a witness who writes to the candidate, as the candidate would put them.

    "You" becomes "I" or "me". With an interviewer, "I", "we", "our" become "you", "your". Raises ValueError where a
    form cannot be turned with certainty ("you and your team", "you guys", a witness who speaks of themselves).
    """
    tokens = _TOKEN.findall(expand(text))
    words = [i for i, token in enumerate(tokens) if token[0].isalnum()]
    out = list(tokens)
    skip_agreement: set[int] = set()
    for at, i in enumerate(words):
        word = tokens[i].replace("’", "'").lower()
        before = tokens[words[at - 1]].lower() if at and _joined(tokens, words[at - 1], i) else ""
        after = tokens[words[at + 1]].lower() if at + 1 < len(words) and _joined(tokens, i, words[at + 1]) else ""
        if word in {"you", "your", "yours", "yourself", "you're", "you've", "you'll", "you'd"}:
            out[i] = _you(word, before, after)
            if out[i] == "I":
                _agree(tokens, out, words, at, _AGREE_I, skip_agreement)
        elif speaker == "interviewer" and (word in _FIRST or word in {"i'd", "we'd", "let's"}):
            if word == "let's":
                raise ValueError("This cannot be turned round.")
            out[i] = _FIRST.get(word) or ("you had" if after == "to" or _PARTICIPLE.match(after) else "you would")
            if word == "i":
                _agree(tokens, out, words, at, _AGREE_YOU, skip_agreement)
        elif speaker == "witness" and re.fullmatch(r"i|me|my|mine|myself|i'(m|ve|d|ll)", word):
            raise ValueError("The witness speaks of themselves.")
    return "".join(out)


def _joined(tokens: list[str], left: int, right: int) -> bool:
    """Whether nothing but white space stands between two words."""
    return all(token.isspace() for token in tokens[left + 1 : right])


def _you(word: str, before: str, after: str) -> str:
    simple = {"your": "my", "yours": "mine", "yourself": "myself", "you're": "I am", "you've": "I have"}
    if word in simple:
        return simple[word]
    if word == "you'll":
        return "I will"
    if word == "you'd":
        return "I had" if after == "to" or _PARTICIPLE.match(after) else "I would"
    if after in {"and", "guys", "all", "both", "two", "lot", "folks"} or before == "and":
        raise ValueError("It cannot be told whom this means.")
    if before in _TAKES_PERSON:
        return "me"
    return "me" if not after or after in _AFTER_OBJECT else "I"


def _agree(tokens: list[str], out: list[str], words: list[int], at: int, forms: dict[str, str], seen: set[int]) -> None:
    """Bring the verb beside a turned pronoun into line: the one after it, an adverb between allowed."""
    for offset in (1, 2):
        if at + offset >= len(words) or not _joined(tokens, words[at], words[at + 1]):
            return
        i = words[at + offset]
        word = tokens[i].lower()
        if word in forms and i not in seen:
            if word == "were" and at and tokens[words[at - 1]].lower() in {"if", "though"}:
                return
            out[i] = forms[word]
            seen.add(i)
            return
        if word not in _ADVERBS:
            return


_PEOPLE = re.compile(
    r"\b(?:some|any|every)(?:body|one)|\b(?:person|people|colleagues?|customers?|patients?|doctors?|pupils?|parents?|"
    r"clients?|child(?:ren)?|students?|users?|teams?|staff|managers?|drivers?|man|woman|men|women|members?|others|"
    r"two(?! o['’]clock)|"
    r"\w{3,}(?:ers|ors|ists|ants|ees))\b",
    re.IGNORECASE,
)
# One person, by what they do; things in -er and -or are none.
SOMEBODY = re.compile(
    r"\bone of (?:the|my|our|your) \w+s\b|\b(?:an?|the|one|my|your|another) (?:[\w-]+ ){0,2}(?:"
    r"(?!trailer|order|number|paper|computer|counter|container|scanner|printer|folder|letter|corner|water|weather|"
    r"summer|winter|quarter|floor|door|error|factor|sector|corridor|monitor|mirror|register|calendar|tower|shower|"
    r"cover|power|layer|user ?guide)\w{3,}(?:er|or|ist|ant|ee|ian|eon|man)|clerk|nurse|pupil|"
    r"boy|girl|mother|"
    r"father|guest|cook|chef|colleague|parent|friend|child|doctor|person|coach|guard|judge)\b",
    re.IGNORECASE,
)
_NOUN_PHRASE = re.compile(
    r"\b(?:an?|the|your|my|our|some|each|every|no|this)\s+(?:[a-z]+ o['’]clock )?"
    r"(?!one|two|three|four|five|six|seven|eight|nine|ten|first|"
    r"last|next)[\w-]{3,}(?: of the [\w-]+)?",
    re.IGNORECASE,
)
_POINTERS = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|these|those|this|here)\b", re.IGNORECASE
)
_THAT = re.compile(
    r"(?:^|\b(?:take|do|did|does|get|make|like|of|in|on|for|with|about|use|want|call|handle|explain|catch|fix|solve|"
    r"put|promised?|heard?|said|asked|told|"
    r"know|after|before|at|by|from|to|but|and)\s+)that(?=\s*(?:$|[.,;?!]|(?:early|well|now|again|twice|once|before|to|for|in|on|at|"
    r"from|with|about|"
    r"is|was|were|would|will|has|one|way|kind|sort|thing|situation|point)\b))",
    re.IGNORECASE,
)
_THAT_NOUN = re.compile(
    r"\b(?:take|do|did|make|use|want|call|handle|catch|fix|solve|with|in|on|of|for|at|from|by|run|like) that \w",
    re.IGNORECASE,
)
_NAMED_BE = re.compile(r"that (?:it )?(?:is|was) (?:the|a|an|my|your|our) \w+", re.IGNORECASE)


def stands_alone(clause: str) -> bool:
    """Whether a reader who sees only this clause knows what its pronouns point at."""
    if re.search(
        r"(?<!\ba )(?<!\w\w[dtlwyeg] )\b(?:there|then|so|such|one|ones|same|did|do)\s*[.?!]?$", clause, re.IGNORECASE
    ):
        return False
    if re.search(
        r"\bfrom there to\b|\b(?:afterwards?|meanwhile|otherwise|likewise|too|as well|either"
        r"|(?<!from )(?<!to )(?<!in )another"
        r"|the others?)\b",
        clause,
        re.IGNORECASE,
    ):
        return False
    bare = _NAMED_BE.sub("", clause)
    if _THAT.search(bare) or _THAT_NOUN.search(bare):
        return False
    for match in _POINTERS.finditer(bare):
        word, before = match.group().lower(), bare[: match.start()]
        if word in {"this", "these", "those", "here"}:
            return False
        if word in {"he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs"}:
            named = re.sub(r"^(?:what|who|which|how) \w+s\b", "", before)
            plural = word.startswith("the") and re.search(r"\b(?:\w{3,}s|\d+)\b", named)
            if not (_PEOPLE.search(before) or SOMEBODY.search(before) or plural):
                return False
        elif not any(not _PEOPLE.search(noun.group()) for noun in _NOUN_PHRASE.finditer(before)):
            return False
    return True


def article(text: str) -> str:
    """ "a" and "an" as the next word wants them, for words of learners and of hurried notes."""
    text = re.sub(r"\b([Aa]) (?=[aeio]\w|un(?!i)\w|hour|honest)(?!one\b|once\b|eu)", r"\1n ", text)
    return re.sub(r"\b([Aa])n (?=[b-df-gj-np-tv-z]\w)(?!hour|honest|heir)", r"\1 ", text)
