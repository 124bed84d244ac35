"""What letters are held against: made once for an interview's files as they are, kept as long as it is in use."""

from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from threading import Lock, Thread
from typing import TYPE_CHECKING, Final

from afterword.app.check_letters import CheckedLetter, check_one, world_of
from afterword.app.check_spelling import Known, english_of, known_to, spelling
from afterword.app.load_case import case_of
from afterword.app.wiring import Speller, spelling_missing, store
from afterword.evidence.factcheck import check_text
from afterword.letters.checker import RULES
from afterword.letters.draft import parse_draft
from afterword.letters.waivers import let_pass

if TYPE_CHECKING:
    from afterword.evidence.factcheck import Kept
    from afterword.evidence.model import SentenceVerdict, World
    from afterword.letters.model import Draft

_MOST: Final = 3
"""Interviews whose letters are written at the same time; one takes some twenty megabytes."""
_MOST_SENTENCES: Final = 2000
_WARMS: Final = "Dear all,\n\nThank you for the conversation. I led three people for two years."


@dataclass(frozen=True, slots=True)
class Held:
    """What the letters of one interview are held against, and the verdicts on their sentences so far."""

    world: "World"
    kept: "Kept" = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    english: str | None = None

    def check(self, draft: "Draft") -> CheckedLetter:
        """The rules and the facts, then quietly the spelling; only new sentences are held against the facts."""
        checked = check_one(draft=draft, world=self.world, kept=self._kept())
        if _speller is None or self.english is None:
            return checked
        found = spelling(draft, self.english, self.known, checked.findings, _speller.misspelt)
        stands, waived = let_pass((replace(each, level="info") for each in found), draft.waivers, RULES)
        return replace(checked, findings=checked.findings + stands, waived=checked.waived + waived)

    def facts(self, text: str) -> "tuple[SentenceVerdict, ...]":
        """The facts alone, for a text that goes to nobody."""
        return check_text(text, self.world, kept=self._kept())

    def _kept(self) -> "Kept":
        if len(self.kept) > _MOST_SENTENCES:
            self.kept.clear()
        return self.kept


_speller: "Speller | None" = None
_held: "OrderedDict[str, Future[Held]]" = OrderedDict()
_lock = Lock()


def look_at_spelling() -> None:
    """From now on, look at the spelling of letters, too, where the extra is installed: in a process of its own."""
    global _speller
    _speller = None if spelling_missing() else Speller()


def ready(*, key: str) -> Held | None:
    """What is held of an interview when it is there; else it is begun, behind the page. Raises BadCall."""
    future = _wanted(key)
    return future.result() if future.done() and not future.exception() else None


def coming(*, key: str) -> bool:
    """Whether it is being made. Raises BadCall."""
    return not _wanted(key).done()


def waited(*, key: str) -> Held:
    """What is held of an interview, waited for. Raises AfterwordError when its files cannot be read."""
    return _wanted(key).result()


def _wanted(key: str) -> "Future[Held]":
    digest = store.wanted_digest(key)
    with _lock:
        if digest in _held:
            _held.move_to_end(digest)
            return _held[digest]
    files = store.files_of(key)
    with _lock:
        future = _held.get(digest)
        if future is None:
            future = _held[digest] = Future()
            Thread(target=_make, args=(future, files), daemon=True).start()
        while len(_held) > _MOST:
            _held.popitem(last=False)
    return future


def _make(future: "Future[Held]", files: dict[str, bytes]) -> None:
    try:
        world = world_of(case_of(files, "this interview"))
        case = world.debrief.case
        made = Held(world, known=known_to(case), english=english_of(case)) if _speller else Held(world)
        made.check(parse_draft(_WARMS))  # the first check reads the tables and makes the index: nobody waits for it
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(made)
