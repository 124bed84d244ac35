"""Names, addresses and numbers of people as placeholders, and back again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from string import ascii_uppercase
from typing import Final, Literal

Kind = Literal["Person", "Employer", "Mail", "Phone", "Link"]

_MAIL: Final = r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"
_LINK: Final = r"(?:https?://|www\.)[^\s<>\"'()\[\]]*[^\s<>\"'()\[\].,;:!?]"
_PHONE: Final = r"(?:\+\d|\(?0\d)[\d ()/.-]{5,16}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}"
_SHAPES: Final[tuple[tuple[Kind, str], ...]] = (("Mail", _MAIL), ("Link", _LINK), ("Phone", _PHONE))
_TITLED: Final = (
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Father|Captain|Sergeant)\.?[ \u00a0]"
    r"([A-Z][\w’'-]+(?:[ \u00a0][A-Z][\w’'-]+)?)"
)
_TITLES: Final = frozenset("mr mrs ms miss mx dr prof professor sir dame rev reverend lord lady".split())
# Names that are words as well: written small they are left as they are.
_ALSO_WORDS: Final = frozenset(
    """will mark may june april august grace rose hope faith joy bill jack frank art rich dean page young long king
    price cook baker short brown green white black grey gray wood field hill lane stone west best bell ball day park
    rice banks cross rob sue pat dot drew penny dawn iris ivy lily summer autumn miles chase grant lance ray gene
    major sharp strong little small good wise power moon may fry case hand head marsh ford reed bird lamb fox wolf
    church bishop pope knight noble constable marshall mason carter potter taylor miller smith fisher hunter porter
    shepherd van den der see law gay pam ash eve guy max rod ham turner weaver walker ward warden skinner tanner
    thatcher archer butler chandler cooper gardener""".split()
)
# Words in many firms' names that name none of them.
_ANY_FIRM: Final = frozenset(
    """the and of for group company limited ltd inc plc llc trust bank water school college university hospital clinic
    council city national royal north south east west new transport logistics services service systems foods care
    energy health media retail house county first general union great british irish indian american european united
    central international global public state street park home data digital solutions partners sons""".split()
)
_TOKEN: Final = re.compile(r"(?<!\w)(?:Person\s+[A-Z]{1,2}|(?:Employer|Mail|Phone|Link)\s+[0-9]{1,4})[a-z]?(?!\w)")


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody or something to be masked: the whole name and the parts that stand for it, `small` written small too."""

    kind: Kind
    whole: str
    parts: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Mask:
    """Pairs of words and placeholders. `show(hide(text)) == text` for the texts that it was made for."""

    pairs: tuple[tuple[str, str], ...] = ()

    def hide(self, text: str) -> str:
        """The text with a placeholder for each name."""
        return self._hiding.sub(lambda m: self._placeholder[m.group()], text) if self.pairs else text

    def show(self, text: str) -> str:
        """The text with each placeholder of ours replaced by what it stands for; unknown ones stay."""
        if not self.pairs:
            return text
        return _TOKEN.sub(lambda m: self._words.get(" ".join(m.group().split()), m.group()), text)

    def found(self, text: str) -> Iterator[str]:
        """The words of a text that would be hidden, each as long as it is known."""
        return (match.group() for match in self._hiding.finditer(text)) if self.pairs else iter(())

    def strays(self, text: str) -> tuple[str, ...]:
        """Placeholders in an answer that stand for nothing."""
        if not self.pairs:
            return ()
        found = (" ".join(match.group().split()) for match in _TOKEN.finditer(text))
        return tuple(dict.fromkeys(token for token in found if token not in self._words))

    @cached_property
    def _placeholder(self) -> dict[str, str]:
        return dict(self.pairs)

    @cached_property
    def _words(self) -> dict[str, str]:
        return {placeholder: words for words, placeholder in self.pairs}

    @cached_property
    def _hiding(self) -> re.Pattern[str]:
        longest = sorted((words for words, _ in self.pairs), key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def mask_for(texts: Iterable[str], people: Iterable[str], employers: Iterable[str]) -> Mask:
    """A mask for these texts: for the people and employers told, and every address, number and titled name in them.

    The same person keeps one letter, the same employer one number; a small letter after it tells another form of the
    name. What looks like a placeholder already is masked as well, so that the way back is clear.
    """
    text = "\n".join(texts)
    people = [*people, *(match[1] for match in re.finditer(_TITLED, text))]
    named = [*_people(people), *_employers(employers)]
    taken: dict[str, str] = {}
    numbers: dict[Kind, int] = dict.fromkeys(("Person", "Employer", "Mail", "Phone", "Link"), 0)

    def give(kind: Kind, forms: Iterable[str]) -> None:
        fresh = [form for form in dict.fromkeys(forms) if form and form not in taken]
        for start in range(0, len(fresh), 27):
            label = _label(kind, numbers[kind])
            numbers[kind] += 1
            for n, form in enumerate(fresh[start : start + 27]):
                taken[form] = label + ("" if n == 0 else chr(ord("a") + n - 1))

    for each in named:
        give(each.kind, _forms(each, text))
    for kind, shape in _SHAPES:
        for found in dict.fromkeys(m.group() for m in re.finditer(rf"(?<!\w)(?:{shape})(?!\w)", text)):
            give(kind, [found])
    for match in dict.fromkeys(m.group() for m in _TOKEN.finditer(text)):
        give("Person", [match])
    whole = Mask(tuple(taken.items()))
    used = frozenset(whole.found(text))
    return Mask(tuple(pair for pair in whole.pairs if pair[0] in used))


def _label(kind: Kind, n: int) -> str:
    if kind != "Person":
        return f"{kind} {n + 1}"
    many = len(ascii_uppercase)
    return f"Person {ascii_uppercase[n] if n < many else ascii_uppercase[n // many - 1] + ascii_uppercase[n % many]}"


def _people(names: Iterable[str]) -> Iterator[_Named]:
    for name in dict.fromkeys(" ".join(name.split()) for name in names if name.strip()):
        parts = [part for part in re.findall(r"[^\W\d_][\w’'-]+", name) if part.lower().rstrip(".") not in _TITLES]
        yield _Named("Person", name, tuple(parts), frozenset({name, *parts}))


def _employers(names: Iterable[str]) -> Iterator[_Named]:
    for name in dict.fromkeys(" ".join(name.split()) for name in names if name.strip()):
        words = re.findall(r"[^\W\d_][\w’'&-]+", name)
        telling = [word for word in words if word.lower() not in _ANY_FIRM and word[0].isupper() and len(word) > 2]
        # Written small, only the first word of a firm is its name: the rest ("blood", "centre") are words.
        yield _Named("Employer", name, (*telling, *_initials(words)), frozenset({name, *telling[:1]}))


def _initials(words: list[str]) -> tuple[str, ...]:
    letters = "".join(word[0] for word in words if word[0].isupper())
    return (letters,) if len(letters) > 2 else ()


def _forms(named: _Named, text: str) -> Iterator[str]:
    """The ways in which the text writes a name, the whole name first; a name that is not in it gets no placeholder."""
    for form in dict.fromkeys((named.whole, *named.parts)):
        shape = r"\s+".join(map(re.escape, form.split()))
        for match in re.finditer(rf"(?<!\w){shape}(?!\w)", text, re.IGNORECASE):
            if not match.group().islower() or (form in named.small and _is_no_word(match.group())):
                yield match.group()


def _is_no_word(small: str) -> bool:
    return len(small) > 2 and not _ALSO_WORDS.issuperset(small.split())
