"""Use case: interviews by employer with their posts and rounds, and by person with the letters they got."""

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from afterword.app.interviews.journal import JOURNAL
from afterword.app.wiring import store
from afterword.letters.sheets import file_stem

if TYPE_CHECKING:
    from afterword.app.wiring import Kept, Met


@dataclass(frozen=True, slots=True)
class Post:
    """One post at an employer, "" when nobody named it: its interviews by day, each with the number of its round."""

    role: str
    rounds: "tuple[tuple[int, Kept], ...]"


@dataclass(frozen=True, slots=True)
class Employer:
    """One employer with the posts."""

    name: str
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of an employer; `interviews` by day, each with the letters that went to them: name and when."""

    name: str
    role: str
    employer: str
    interviews: "tuple[tuple[Kept, tuple[tuple[str, Any], ...]], ...]"


def employers(*, start: int, most: int) -> tuple[Employer, ...]:
    """Employers by name, at most so many from the one at `start`."""
    return tuple(Employer(firm.name, _posts(firm.interviews)) for firm in store.firms(start, most))


def people(*, start: int, most: int) -> tuple[Person, ...]:
    """People by name, at most so many from the one at `start`."""
    there = store.met(start, most)
    keys = {kept.key for each in there for kept in each.interviews}
    sent = {key: _sent(data) for key, data in store.file_in(keys, JOURNAL).items()}
    return tuple(_person(each, sent) for each in there)


def _posts(interviews: "tuple[Kept, ...]") -> tuple[Post, ...]:
    posts: dict[str, list[tuple[int, Kept]]] = {}
    for kept in interviews:
        rounds = posts.setdefault(kept.role.casefold(), [])
        rounds.append((kept.round or (rounds[-1][0] + 1 if rounds else 1), kept))
    return tuple(Post(rounds[-1][1].role, tuple(rounds)) for rounds in posts.values())


def _person(met: "Met", sent: dict[str, dict[str, Any]]) -> Person:
    interviews = tuple(
        (kept, tuple(pair for pair in sent.get(kept.key, {}).items() if _is_to(pair[0], met.name, kept.people)))
        for kept in met.interviews
    )
    return Person(met.name, met.role, met.employer, interviews)


def _is_to(stem: str, name: str, everybody: str) -> bool:
    """Whether a letter's name has this person in it, and nobody whose name is longer has it, too."""
    own = file_stem(name)
    others = (file_stem(each) for each in everybody.split(", "))
    longer = (each for each in others if len(each) > len(own) and _in(own, each) and _in(each, stem))
    return _in(own, stem) and not any(longer)


def _in(part: str, stem: str) -> bool:
    return bool(re.search(rf"(?:^|-){re.escape(part)}(?:-|$)", stem))


def _sent(journal: bytes) -> dict[str, Any]:
    try:
        sent = tomllib.loads(journal.decode("utf-8-sig")).get("sent", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return {}
    return sent if isinstance(sent, dict) else {}
