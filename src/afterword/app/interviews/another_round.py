"""Use case: another round at a firm: a new interview with what stays true, and with what was written there."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from afterword.app.interviews.called import called_beforehand, round_of
from afterword.app.interviews.journal import CASE, JOURNAL, told
from afterword.app.interviews.letters import Letter, letters_of
from afterword.app.interviews.looked_at import LookedAt
from afterword.app.interviews.write import start
from afterword.app.report.saying import day as in_words
from afterword.app.wiring import store
from afterword.debrief.shelf import lead

_PAPERS: Final = frozenset({"resume", "résumé", "cv", "curriculum", "job", "company", "facts"})
_FOLDERS: Final = ("evidence/", "earlier/")
_EARLIER: Final = "earlier/"
_PREPARED: Final = "prepared.txt"
_OF_ONE_DAY: Final = ("date", "felt", "interviewers", "everybody_agreed_to_transcript")
"""Entries of case.toml that tell of one interview only."""


@dataclass(frozen=True, slots=True)
class Along:
    """What goes along: the names of the files, the questions that nobody asked yet, the letters that may have gone."""

    round: int
    papers: tuple[str, ...]
    questions: tuple[str, ...]
    letters: tuple[Letter, ...]


def along(*, here: LookedAt) -> Along:
    """What another round would take along. Raises AfterwordError."""
    papers = tuple(file.name for file in here.files if _stays(file.name))
    letters = tuple(each for each in letters_of(here=here) if each.wanted or each.sent)
    return Along(_next_round(here), papers, _not_asked(here), letters)


def begin_round(*, here: LookedAt, went: Collection[str], on: date | None, now: datetime) -> str:
    """Begin the next round and give its key. `went`: the letters that were sent. Raises AfterwordError."""
    key, taken = here.kept.key, along(here=here)
    files = {name: content for name, content in store.files_of(key).items() if name in taken.papers}
    for letter in taken.letters:
        if letter.stem in went:
            files[_free(letter.stem, files)] = _as_sent(letter).encode()
    if taken.questions:
        files[_PREPARED] = ("\n".join(taken.questions) + "\n").encode()
    files[CASE] = _case(here, on).encode()
    files[JOURNAL] = f"round = {taken.round}\n".encode()
    return start(files=files, now=now, named=called_beforehand(files))


def _stays(name: str) -> bool:
    return name.lower().startswith(_FOLDERS) or ("/" not in name and lead(name) in _PAPERS)


def _next_round(here: LookedAt) -> int:
    """After the last of this post; what nobody numbered was the first."""
    own = round_of({JOURNAL: store.file_of(here.kept.key, JOURNAL) or b""})
    numbers = (each.round for each in store.rounds(here.kept.employer, here.kept.role))
    return max((own or 1, *numbers)) + 1


def _not_asked(here: LookedAt) -> tuple[str, ...]:
    if here.found is None:
        return ()
    return tuple(each["text"] for each in here.found["debrief"]["prepared"] if not each["asked"])


def _free(stem: str, taken: Mapping[str, bytes]) -> str:
    name, n = f"{_EARLIER}{stem}.txt", 2
    while name in taken:
        name, n = f"{_EARLIER}{stem}-{n}.txt", n + 1
    return name


def _as_sent(letter: Letter) -> str:
    """The letter as `afterword debrief` reads those of the folder `earlier`, with the day for whoever opens it."""
    return "\n".join((*_head(letter), "", letter.now.body, ""))


def _head(letter: Letter) -> Iterator[str]:
    if letter.to:
        yield f"To: {letter.to} <{letter.now.email}>" if letter.now.email else f"To: {letter.to}"
    if letter.sent:
        yield f"Date: {in_words(letter.sent)}"
    if letter.now.subject:
        yield f"Subject: {letter.now.subject}"


def _case(here: LookedAt, on: date | None) -> str:
    """case.toml without what belongs to one day, and with the names that the reading made out."""
    import tomlkit

    values: dict[str, Any] = {name: value for name, value in told(key=here.kept.key).items() if name not in _OF_ONE_DAY}
    case = here.found["debrief"]["case"] if here.found else {}
    for name in ("me", "employer", "role"):
        if not values.get(name) and case.get(name):
            values[name] = case[name]
    if on:
        values["date"] = on
    return tomlkit.dumps(dict(sorted(values.items(), key=lambda pair: isinstance(pair[1], dict))))
