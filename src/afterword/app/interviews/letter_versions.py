"""Use case: what a letter was before. The last states stay as files of the case folder, so every change has a way back.

`before/annika-thorsby.20260916-214210.txt` is what stood there until then; a name that goes on with "-" and the mark of
a page is what was typed on that page while another one wrote the letter.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.app.interviews.letter_text import Words, laid, read
from afterword.app.wiring import store

BEFORE: Final = "before"
_MOST: Final = 9
_STAMP: Final = "%Y%m%d-%H%M%S"
_NAME: Final = re.compile(rf"{BEFORE}/(?P<stem>.+)\.(?P<id>(?P<at>\d{{8}}-\d{{6}})(?:-(?P<page>\w+))?)\.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A letter as it was. `at` is when it was put by, in this machine's time; `page` typed it, "" for the letter."""

    id: str
    at: datetime
    page: str
    words: Words


def same(one: Words, other: Words) -> bool:
    """Whether two states of a letter hold the same words."""
    return (one.subject, one.body, one.email) == (other.subject, other.body, other.email)


def versions_of(*, key: str, stem: str) -> tuple[Version, ...]:
    """The states of a letter that were put by, the last first."""
    found = []
    for name, data in store.files_below(key, BEFORE).items():
        match = _NAME.fullmatch(name)
        if match and match["stem"] == stem:
            at = datetime.strptime(match["at"], _STAMP)  # noqa: DTZ007 - a name has no room for a zone
            found.append(Version(id=match["id"], at=at, page=match["page"] or "", words=read(data)))
    return tuple(sorted(found, key=lambda each: each.id, reverse=True))


def put_by(*, key: str, stem: str, words: Words, now: datetime, page: str = "") -> str:
    """Put a state by and give its id; a state that is the last one already stays as it is.

    Of what is typed on one page (`page`) the last state counts, and of all of them the last nine.
    """
    there = versions_of(key=key, stem=stem)
    known = next((each for each in there if same(each.words, words) and each.page == page), None)
    if known and (known is there[0] or page):
        return known.id
    taken = {each.id for each in there}
    while (new := now.strftime(_STAMP) + (f"-{page}" if page else "")) in taken:
        now += timedelta(seconds=1)
    gone = [each.id for each in there if page and each.page == page]
    gone += [each.id for each in there if each.id not in gone][_MOST - 1 :]
    files: dict[str, bytes | None] = {_file(stem, each): None for each in gone}
    store.put(key, files | {_file(stem, new): laid(words).text.encode()}, now=now)
    return new


def all_away(*, key: str, stem: str, now: datetime) -> None:
    """Forget what a letter was before."""
    store.put(key, {_file(stem, each.id): None for each in versions_of(key=key, stem=stem)}, now=now)


def _file(stem: str, version: str) -> str:
    return f"{BEFORE}/{stem}.{version}.txt"
