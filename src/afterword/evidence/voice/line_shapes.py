"""Shapes of résumé lines that are no sentence, and how they would be said: "Referrals: none in May, 31 by December"."""

import re
from typing import Final

from afterword.evidence.voice.verbs import is_past

NOUNS_TOO: Final = frozenset(
    """file test order report stock shift book record study project call desk market program research export import
    purchase sample lead design support transport audit review survey""".split()
)
"""Verbs that open a line as nouns just as often: "File checks", "Test jigs", "Lead times"."""
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_TIME: Final = rf"(?:(?:{_MONTH} )?(?:to |and |[-–] ?)?{_MONTH} \d{{4}}|(?:19|20)\d\d)"
# "Referrals from lettings: none in the first four months, 31 by December 2024"
_FROM_NONE: Final = re.compile(
    r"^(?P<what>[A-Z][^,:;()]{3,50}): (?P<a>none|nil|no \w+|\d[\d,.]*%?) (?P<t1>(?:in|before|at) [^,;:]{3,30}), "
    r"(?P<b>\d[\d,.]*%?) (?P<t2>(?:by|in|after|since) [^,;:]{3,30}?)\.?$"
)
# "File checks January to September 2026: 118 files seen by the network, 3 returned, none for suitability"
_OF_ALL: Final = re.compile(
    r"^(?P<head>[A-Z][^:;()]{3,60}): (?P<n>\d[\d,]*) (?P<what>(?:[a-z-]+ ){0,2}[a-z]+s)"
    r"(?P<how>(?: [a-z]+(?:ed|en|ld)| by [\w ]{2,25})*), (?P<m>\d+|none|one|two|three|all) (?P<done>[a-z]+(?:ed|en))"
    r"(?P<more>, [^;:]{3,40})?\.?$"
)
# "Phase one: re-sequenced plots 7 to 12 and won back 26 days": when, and what was done.
_STAGE: Final = re.compile(
    r"^(?P<head>(?:Phase|Stage|Year|Week|Season|Term|Site|Plot|Ward|Unit|House|Branch|Line) (?:[A-Z]?\w+)): "
    r"(?P<did>[a-z]+(?:-[a-z]+)? .+)$"
)
_WITH: Final = re.compile(
    r"[,;] (?=(?:zero|no|not one|not a single) [a-z]+s? (?:(?:in|since|over|for)\b[^,;]*|yet|since|so far|to date)\.?$)"
)
_NO_CHANGER: Final = r"(?!(?:Re|In|De|Im|Cut|Low|Rais|Short|Halv|Doubl|Drop|Trimm|Boost|Mov|Scal|Tripl|Expand)\w*ed? )"
_DESCRIBED: Final = re.compile(rf"{_NO_CHANGER}[A-Z]\w+ed (?!(?:the|an?|all|my|our|up|out)\b)(?:[a-z]+ )?[a-z]+s\b")
# "Haemolysed samples from one centre from 41 to 6 a month": nobody haemolysed them.
_ADJECTIVE: Final = re.compile(
    rf"^(?P<what>{_NO_CHANGER}"
    r"[A-Z]\w+ed [a-z]+s(?: (?:from|at|in|on|for|per) [a-z][a-z ]{2,20}?)?) from (?=[£$€]?\d)"
)
# "Ran the accessibility pass: 43 contrast errors to 0": what was so many became so many.
_BECAME: Final = re.compile(
    r"^(?P<did>[A-Z][a-z]+ [^:;]{6,}): (?P<a>\d[\d,]*) (?P<what>(?:[a-z]+ ){0,2}[a-z]+s) to (?P<b>\d[\d,]*|zero|none)\b"
)


def shaped(piece: str) -> str | None:
    """The sentence behind such a line; None for a line of another build."""
    if match := _FROM_NONE.match(piece):
        if not is_past(match["what"].split()[0].lower()):
            return f"{match['what']} went from {match['a']} {match['t1']} to {match['b']} {match['t2']}"
    elif match := _OF_ALL.match(piece):
        time = re.search(_TIME, match["head"])
        when = f"{'from' if ' to ' in time.group() else 'in'} {time.group()} " if time else ""
        was = "was" if match["m"] in {"1", "one"} else "were"
        of = f"Of the {match['n']} {match['what']}{match['how']}"
        return f"{of} {when.strip()}".strip() + f", {match['m']} {was} {match['done']}{match['more'] or ''}"
    elif (match := _BECAME.match(piece)) and is_past(match["did"].split()[0].lower()):
        did = match["did"][0].lower() + match["did"][1:]
        return f"I {did}. The {match['what']} went from {match['a']} to {match['b']}"
    elif match := _ADJECTIVE.match(piece):
        return f"{match['what']} went from {piece[match.end() :].rstrip('.')}"
    elif (match := _STAGE.match(piece)) and is_past(match["did"].split()[0]):
        return f"In {match['head'][0].lower()}{match['head'][1:]} I {match['did']}"
    return None


def is_described(phrase: str) -> bool:
    """Whether a phrase begins with a participle that describes: "Planned home births", not "Reduced waiting times"."""
    return bool(_DESCRIBED.match(phrase))


def joined(text: str) -> str:
    """Fragments after a comma or semicolon tied in: "led four people; wrote the rules" is one deed after another."""
    text = _WITH.sub(", with ", text)

    def tied(match: re.Match[str]) -> str:
        if not is_past(match["verb"]):
            return match.group()
        return (
            f", {match['verb']}"
            if re.search(r"\band [a-z]+ed\b", match.string[match.end() :])
            else f" and {match['verb']}"
        )

    return re.sub(r"; (?P<verb>[a-z]+)\b", tied, text)
