"""What letters are held against: made once for an interview's files as they are, kept as long as it is in use."""

from collections import OrderedDict
from concurrent.futures import Future
from threading import Lock, Thread
from typing import TYPE_CHECKING, Final

from afterword.app.check_letters import world_of
from afterword.app.wiring import store
from afterword.debrief.assemble import assemble

if TYPE_CHECKING:
    from afterword.evidence.model import World

_MOST: Final = 3
"""Interviews whose letters are written at the same time; one takes some twenty megabytes."""
_WARMS: Final = "Dear all,\n\nThank you for the conversation. I led three people for two years."

_kept: "OrderedDict[str, Future[World]]" = OrderedDict()
_lock = Lock()


def ready(*, key: str) -> "World | None":
    """The world of an interview when it is there; else it is begun, behind the page. Raises BadCall."""
    future = _wanted(key)
    return future.result() if future.done() and not future.exception() else None


def coming(*, key: str) -> bool:
    """Whether the world of an interview is being made. Raises BadCall."""
    return not _wanted(key).done()


def world(*, key: str) -> "World":
    """The world of an interview, waited for. Raises AfterwordError when its files cannot be read."""
    return _wanted(key).result()


def _wanted(key: str) -> "Future[World]":
    digest = store.wanted_digest(key)
    with _lock:
        if digest in _kept:
            _kept.move_to_end(digest)
            return _kept[digest]
    files = store.files_of(key)
    with _lock:
        future = _kept.get(digest)
        if future is None:
            future = _kept[digest] = Future()
            Thread(target=_make, args=(future, files), daemon=True).start()
        while len(_kept) > _MOST:
            _kept.popitem(last=False)
    return future


def _make(future: "Future[World]", files: dict[str, bytes]) -> None:
    from afterword.evidence.factcheck import check_text

    try:
        made = world_of(assemble(files, "this interview"))
        check_text(_WARMS, made)  # the first check reads the tables and makes the index: nobody should wait for it
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(made)
