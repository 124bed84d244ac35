"""The new thing learnt about the firm after the talk, and where: "Since then I have read in your plan that …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.debrief.case import Person
from afterword.evidence.answering.ranking import paragraph
from afterword.evidence.answering.subjects import ASKING, stems_of
from afterword.evidence.model import Fact, World
from afterword.evidence.voice.pronouns import stands_alone
from afterword.evidence.voice.verbs import is_finite, is_past
from afterword.language.words import count_words

_MOST_WORDS, _SAME_MATTER = 34, 2
_AFTER: Final = re.compile(
    r"\b(?:after|since) (?:the|our|my) (?:interview|talk|conversation|meeting|call)\b"
    r"|\b(?:night|evening|day|morning) after\b|\bwhen I (?:went|came|walked|got) (?:out|home)\b"
    r"|\bon (?:my|the) way (?:out|home)\b|\bafterwards\b",
    re.IGNORECASE,
)
_MONTHS: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# Where it stands, as the letter says it. Papers of theirs are "your"; a newspaper keeps its name.
_REPORT: Final = re.compile(
    r"\b(?P<name>(?:[A-Z][a-z]+ )?(?:[Rr]eport|[Aa]ccounts?|[Rr]eview|[Pp]lan|[Nn]ewsletter|[Pp]rospectus|[Mm]inutes"
    r"|[Pp]apers|[Ll]eaflet|[Pp]ress (?:note|release)|[Nn]ews release|[Nn]ews page|[Ww]eb ?(?:site|page)|[Ss]lides)"
    r"(?: (?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?)?)\b"
)
_PRESS: Final = re.compile(
    r"\b(?P<name>(?:[A-Z]\w+ ){1,2}(?:Herald|Courier|Gazette|Times|Echo|Post|Chronicle|News|Argus|Journal|Mercury"
    r"|Advertiser))\b"
)
_WINDOW: Final = re.compile(
    r"\b(?:paper|notice|sign|poster|card) (?P<at>in|on|over) the (?P<what>(?:\w+ )?(?:window|door))", re.I
)
_NO_NEWS: Final = re.compile(
    r"\b(?:vacanc\w+|salary|pay|turnover|redundan\w+|closed|closure|loss(?:es)?|fine[ds]?|court|sued|strike"
    r"|accidents?|complain\w+|refused|failed|resign\w*|award|won|best|leading)\b",
    re.IGNORECASE,
)
_STOOD: Final = re.compile(
    r"^(?P<np>[A-Z][^:.;]{3,70}): "
    r"(?P<value>(?:about )?\d[\d.,]*(?:%| per ?cent)?(?: (?:per|in) (?!(?:19|20)\d\d)[\w, ]+?"
    r"| [a-z]+(?: per [\w ,]+?)?)?)(?: in (?P<year>(?:fiscal )?(?:19|20)\d\d(?:[-/]\d\d)?))?"
    r"(?:[;,] (?:the )?(?P<goal>(?:aim|goal|target)\b(?:[^.;]|\.(?=\d))*))?\.?$"
)
_STARTS: Final = re.compile(
    rf"^(?P<np>[A-Z][^:.;]{{3,50}}): (?P<does>starts|opens|begins) "
    rf"(?P<day>(?:[A-Z]\w+day )?(?:\d{{1,2}} {_MONTHS}|{_MONTHS} \d{{1,2}})(?:,? \d{{4}})?)"
)
_BROUGHT: Final = re.compile(
    r"^(?P<np>(?:[A-Z][a-z]+|\d[\d,]*)(?: [a-z]+){0,3}s) (?P<done>\w+ed|brought|cut|built|begun|made)(?P<rest> .+)$"
)
_GRANTED: Final = re.compile(
    r"^(?P<np>[A-Z][^,:;]{8,80}), (?P<done>granted|opened|signed|agreed|approved) (?P<rest>(?:on|in|by) [^,;]+)$"
)
_SHOWS: Final = re.compile(
    r"^The (?:slides|reports?|minutes|figures|charts?) shows? (?P<np>[a-z][^:]{5,60}): (?P<value>\d[\d,.]* ?[a-z%]+)$"
)
_SOURCE: Final = re.compile(
    r"\bpage \d|\b(?:published|found|read|seen|looked up)\b|^\W*[A-Z][\w' ]{3,40}, \d{1,2} [A-Z]", re.IGNORECASE
)
# Where nobody can tell whose paper it is.
_OTHER: Final = re.compile(
    r"(?P<name>(?:[A-Z]?[a-z'’-]+ ){0,2}(?:results|filing|planning file|committee paper|summary(?: \d{4})?|weekly"
    r"|portal|bulletin))\b"
)


@dataclass(frozen=True, slots=True)
class News:
    """One thing learnt after the talk: where it stands, what it says, and the facts it rests on."""

    where: str
    what: str
    facts: tuple[str, ...]

    def said(self, n: int, before: str = "") -> str:
        """The sentence of the letter; `n` picks its words, `before` is what it follows: a thing named there is "it"."""
        read = "seen" if self.where.endswith("slides") else "read"
        lead = (
            f"Since then I have {read}",
            f"After our talk I {'saw' if read == 'seen' else read}",
            f"Since we spoke I have {read}",
        )[n % 3]
        named = re.match(r"(?P<np>the [\w' -]+?) (?=starts|opens|begins)", self.what)
        what = f"it {self.what[named.end() :]}" if named and named["np"] in before else self.what
        return f"{lead} {self.where} that {what}."

    def is_about(self, text: str) -> bool:
        """Whether a text is about the same matter."""
        return len((stems_of(self.what) - ASKING) & stems_of(text)) >= _SAME_MATTER


def news_for(people: tuple[Person, ...], world: World) -> tuple[Person, News] | None:
    """The news, and to whom it belongs: the one whose own words come nearest to it."""
    case = world.debrief.case
    best: tuple[int, Person, News] | None = None
    said = " ".join(turn.text for turn in case.transcript.turns)
    for news in _learnt(world):
        if _known(news.what, said):
            continue
        about = stems_of(news.what) - ASKING
        for person in people:
            own = " ".join(t.text for t in case.transcript.turns if case.name_of(t.speaker) == person.name)
            near = len(about & stems_of(said if case.transcript.from_memory else own))
            if near and (best is None or near > best[0]):
                best = near, person, news
    return (best[1], best[2]) if best else None


def _known(what: str, said: str) -> bool:
    """Whether its figures have been spoken of already."""
    figures = [figure for figure in re.findall(r"\d[\d.,]*\d|\d", what) if not re.fullmatch(r"(?:19|20)\d\d", figure)]
    return bool(figures) and all(
        re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", said) for figure in figures
    )


def _learnt(world: World) -> Iterator[News]:
    items: dict[str, list[Fact]] = {}
    for fact in world.ledger.facts:
        if fact.origin == "company" and fact.may_be_written:
            items.setdefault(paragraph(fact), []).append(fact)
    for facts in items.values():
        text = " ".join(fact.text for fact in facts)
        where = _where(text)
        if not _AFTER.search(text) or where is None or _NO_NEWS.search(text):
            continue
        for n, fact in enumerate(facts):
            if what := _what(fact.text, facts[n + 1].text if n + 1 < len(facts) else ""):
                yield News(where, what, (fact.id,))
                break


def _where(text: str) -> str | None:
    if match := _PRESS.search(text):
        return f"in the {match['name']}"
    if match := _WINDOW.search(text):
        return f"{match['at']} your {match['what'].lower()}"
    found = list(_REPORT.finditer(text))
    if not found:
        other = _OTHER.search(text)
        return f"in the {_small(other['name'])}" if other else None
    name = found[-1]["name"]
    proper = all(word[0].isupper() for word in name.split() if word[0].isalpha())
    at = "on" if re.search(r"page$|site$", name, re.IGNORECASE) else "in"
    return f"{at} your {name if proper else name.lower()}"


def _what(text: str, following: str) -> str | None:
    """A note about the firm as a clause that follows "that"; None where it is no statement."""
    plain = " ".join(text.replace("’", "'").split()).strip(" .–—-")
    if _SOURCE.search(plain):
        return None
    if match := _SHOWS.match(plain):
        return _fit(f"{match['np']} came to {match['value']}")
    if match := _GRANTED.match(plain):
        return _fit(f"{_small(match['np'])} was {match['done']} {match['rest']}")
    if match := _STARTS.match(plain):
        return _fit(f"the {_small(match['np'])} {match['does']} on {match['day']}")
    if match := _STOOD.match(plain):
        year = f" in {match['year']}" if match["year"] else ""
        goal = match["goal"] or next(iter(re.findall(r"^The ((?:goal|aim|target) is [^.;]+)", following)), None)
        aim = ""
        if goal:
            aim = goal if " is " in goal else re.sub(r"^(aim|goal|target)\b", r"\1 is", goal)
            aim = f", and that the {aim.rstrip(' .')}"
        return _fit(f"{_small(match['np'])} stood at {match['value']}{year}{aim}")
    if match := _BROUGHT.match(plain):
        return _fit(f"{_small(match['np'])} were {match['done']}{match['rest']}")
    _, colon, rest = plain.partition(": ")
    clause = re.split(r";| \(", rest if colon else plain)[0].strip()
    words = clause.split()
    if clause.startswith("They "):
        told = len(words) > 2 and is_past(words[1]) and words[1] not in {"spoke", "said", "told", "wrote"}
        return _fit(f"you {clause[5:]}") if told else None
    bare = len(words) > 1 and re.fullmatch(r"\w+ed", words[1]) and not re.match(r"(?:The|An?|We)\b|\w+s ", clause)
    if any(is_finite(word.lower()) for word in words[1:7]) and not is_past(words[0].lower()) and not bare:
        return _fit(_small(clause))
    return None


def _small(text: str) -> str:
    plain = re.match(r"(?:The|An?|From|In|On|At|Since|All|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ", text)
    proper = re.match(r"[A-Z]{2}|[A-Z]\w*[A-Z]|[A-Z]\w+ [A-Z]", text)
    return text if proper and not plain else text[0].lower() + text[1:]


def _fit(clause: str) -> str | None:
    fine = count_words(clause) <= _MOST_WORDS and stands_alone(clause) and not re.search(r'["“”()|@?!]|https?:', clause)
    return clause if fine else None
