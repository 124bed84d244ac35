"""The parts of a person's name, as far as the name itself shows them."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

# fmt: off
_TITLES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor doctor fr father rev revd reverend sr sister br brother rabbi imam canon sir "
    "dame lord lady capt captain sgt sergeant hon judge justice herr frau shri smt pandit ustad".split()
)
_ONLY_ABBREVIATED: Final = frozenset(["mag.", "ing.", "dipl.-ing."])
_BY_FIRST_NAME: Final = frozenset(["sir", "dame"])
_MORE_TITLES: Final = frozenset("dr prof med ing mag habil dipl rer nat phil h c e".split())
_PARTICLES: Final = frozenset(
    "van von der den de del della di da do dos das du la le el al bin bint ibn ap ab ó o' ní nic mac mhic uí ui st san "
    "ter ten zu zum zur af av y e".split()
)
_AFTER: Final = re.compile(
    r"(?:,? (?:Jr|Sr|II|III|IV)\.?|(?:,| -)? (?:Ph\.?D|M\.?D|MBE|OBE|CBE|QC|KC|MBA|RN|RGN|BSc|MSc|MA|BA|FRCS|FCA|ACA|"
    r"CPA|CIPD|PMP|Esq)\.?)+$"
)
# Family names that stand in front more often than not and are hardly anybody's first name.
_FAMILY_FIRST: Final = frozenset(
    "li wang zhang liu chen yang zhao huang zhou wu xu zhu lin guo luo zheng liang xie tang deng feng cheng cai "
    "pan yuan dong yu su ye lu jiang wei ding ren yao lu shen zhong cui tan wong chan cheung lam leung ng ho nguyen "
    "nguyễn tran trần pham phạm hoang hoàng vu vũ dang đặng bui bùi choi jung kang cho yoon jang lim shin".split()
)
# fmt: on
_DECORATION = re.compile(r"\s*[(\[].*?[)\]]|\s[|@–—/].*|\s-\s.*")
_ONLY_NAMES = re.compile(r"[^\W\d_]+\.?(?:[ '’-][^\W\d_]+\.?){0,2}")
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""As Korean first names are written, behind the family name: "Kim Min-jun"."""
_START = re.compile(r"(?<![^\W\d_])[^\W\d_]")
_SHOUTED = 3
"""Names in capitals that are longer than initials were typed so."""
_INITIAL = re.compile(r"(?:[^\W\d_]\.?){1,3}$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in parts. `given` is what a friend would say, where the name shows it; `whole` is without title."""

    title: str
    given: str
    family: str
    whole: str

    @property
    def titled(self) -> str:
        """Title and family name; for a knight title and first name; what there is for a single name."""
        if not self.title:
            return self.whole
        by_first = self.title.rstrip(".").lower() in _BY_FIRST_NAME
        return f"{self.title} {(self.given if by_first else self.family) or self.whole}"


@lru_cache(maxsize=256)
def name_of(written: str) -> Name:
    """The parts of a name: "Dr. Anna van der Berg", "R. K. Narayanan", "Li Xueqing", "Lakshmi"."""
    words = _in_order(_AFTER.sub("", _DECORATION.sub("", written)).strip()).split()
    if written.islower() or (written.isupper() and len(written) > _SHOUTED):
        words = [_START.sub(lambda start: start[0].upper(), word.lower()) for word in words]
    title = ""
    while len(words) > 1 and _is_title(words[0], more=bool(title)):
        title = title or words[0]
        words = words[1:]
    whole = " ".join(words) or written.strip()
    if len(words) < 2:
        return Name(title, "" if title else whole, whole, whole)
    at = next((k for k, word in enumerate(words[1:-1], 1) if _is_particle(word)), None)
    at = at if at is not None else len(words) - (2 if _is_double(words) else 1)
    given = _given(words, at)
    return Name(title, given, " ".join(words[at:]), whole)


def _is_title(word: str, *, more: bool) -> bool:
    known = _MORE_TITLES if more else _TITLES
    return _plain(word) in known or word.casefold() in _ONLY_ABBREVIATED


def _in_order(bare: str) -> str:
    """ "Thornton, Beatrice" with the first name in front; what stands behind a comma otherwise is no name."""
    front, comma, behind = (part.strip() for part in bare.partition(","))
    if not comma or not front:
        return bare
    turned = len(front.split()) == 1 or _is_particle(front.split()[0])
    return f"{behind} {front}" if turned and _ONLY_NAMES.fullmatch(behind) else front


def _given(words: list[str], at: int) -> str:
    """The first name; none where an initial or a family name stands in front, for then nobody can tell."""
    first = words[0]
    family_first = _plain(first) in _FAMILY_FIRST or _TWO_SYLLABLES.fullmatch(words[1])
    if _is_initial(first) or (family_first and at == 1):
        return ""
    return first


def _is_initial(word: str) -> bool:
    return bool(_INITIAL.match(word)) and word.upper() == word and ("." in word or len(word) == 1)


def _is_particle(word: str) -> bool:
    return _plain(word) in _PARTICLES and (word == "Ó" or not _is_initial(word))


def _is_double(words: list[str]) -> bool:
    """Two family names, as far as a name shows them: "María José García Márquez" has four words, "Obi-Lawson" one."""
    return len(words) == 4 and not any(_is_initial(word) for word in words)


def _plain(word: str) -> str:
    return word.rstrip(".").casefold()
