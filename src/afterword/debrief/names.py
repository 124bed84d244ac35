"""Whether two ways of writing a name may mean the same person."""

import re
import unicodedata

_DECORATION = re.compile(r"\(.*?\)|\[.*?\]|\s[|@–—].*|\s-\s.*|,\s*(?:rn|md|phd|mba|jr|sr)\.?$", re.IGNORECASE)
_TITLES = frozenset("mr mrs ms miss mx dr prof professor sir madam sister fr rev shri smt herr frau".split())


def name_parts(written: str) -> tuple[str, ...]:
    """The parts of a name in lower case without accents, titles and decoration; family names in front are put last."""
    text = _DECORATION.sub("", written) or written
    text = text.split("@")[0] if re.fullmatch(r"\S+@\S+", text) else text
    if text.count(",") == 1:
        family, given = text.split(",")
        text = f"{given} {family}"
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    folded = folded.replace("ł", "l").replace("ø", "o").replace("ß", "ss")
    parts = re.findall(r"[^\W_]+", folded.replace("'", "").replace("’", ""))
    return tuple(part for part in parts if part not in _TITLES)


def likeness(one: str, other: str) -> int:
    """How well two ways of writing a name agree: 4 the same, 3 all parts of one, 2 begun parts, 1 initials, 0 not."""
    short, whole = sorted((name_parts(one), name_parts(other)), key=lambda parts: len("".join(parts)))
    if not short or not whole:
        return 0
    if sorted(short) == sorted(whole):
        return 4
    if set(short) <= set(whole) or (set(whole) <= set(short)):
        return 3
    if short[0] in whole and all(any(each.startswith(part) for each in whole) for part in short):
        return 2
    joined = "".join(short)
    if len(joined) >= 6 and joined in ("".join(whole), "".join(reversed(whole))):
        return 2
    initials = "".join(part[0] for part in whole)
    return 1 if len(short) == 1 and len(joined) in (2, 3) and joined == initials else 0


def best_match(label: str, names: list[str]) -> str | None:
    """The one full name that a label fits best; None when none fits, or two fit equally."""
    ranked = sorted(((likeness(label, name), name) for name in names), reverse=True)
    if not ranked or not ranked[0][0] or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return ranked[0][1]
