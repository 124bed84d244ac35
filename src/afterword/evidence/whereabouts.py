"""The places that a fact names."""

import re
from typing import Final

_NAME: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+){0,2}(?!['’\w])"
_AFTER: Final = re.compile(
    r"(?<!minor )(?<!major )(?<!degree )(?<!diploma )(?<!training )(?<!Diploma )(?<!Certificate )(?<!certificate )"
    rf"\b(?:in|near|outside|across|around|from|at|between|(?:University|College|City) of) (?:the )?(?P<name>{_NAME})"
    rf"(?: and (?P<other>{_NAME}))?"
)
_DATE: Final = r"(?:(?:from|since) )?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d"
_IN_HEAD: Final = re.compile(rf"[,·|] *(?P<name>{_NAME})\**\W{{1,5}}{_DATE}")
# What stands behind such a word, too, and is no place: days and months, tongues, systems.
_NO_PLACE: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter spring summer autumn winter english french german spanish
    italian polish portuguese dutch hindi urdu punjabi bengali irish welsh arabic chinese mandarin excel word outlook
    powerpoint python java javascript typescript rust swift kotlin salesforce oracle jira tableau power google
    microsoft certificate diploma degree award course level ward st nvq bsc msc""".split()
)


def places_in(text: str, besides: str = "") -> tuple[str, ...]:
    """Names of places: what stands behind "in" or "near", and before the dates of a head line; none of `besides`."""
    names = [match[group] for match in _AFTER.finditer(text) for group in ("name", "other") if match[group]]
    names += [match["name"] for match in _IN_HEAD.finditer(text)]
    skip = _NO_PLACE | set(besides.lower().split())
    return tuple(dict.fromkeys(name for name in names if not skip & set(re.split("[ -]", name.lower()))))
