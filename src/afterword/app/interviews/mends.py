"""Use case: who of the speakers is who, and what a turn really said; kept as mended.toml.

What it said before the last change stays in journal.toml, so that one step can be taken back (and brought back).
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from afterword.app.interviews.journal import JOURNAL, tell, told
from afterword.app.interviews.papers import text_of
from afterword.app.wiring import store
from afterword.debrief.mended import FILE
from afterword.kernel.errors import BadCall

_BEFORE: Final = "mended_before"
"""The entry of journal.toml with mended.toml as it was before the last change."""

Origin = tuple[int, int]
"""A turn's number in the file, and which piece of it (from 0), as the reading that the person sees has it."""

Pieces = Sequence[tuple[str | None, str | None]]
"""Speaker and words of a turn, then of those cut off its end; None, for the first alone, leaves them as they are."""


def name_speakers(*, key: str, names: Mapping[str, str], now: datetime) -> bool:
    """Give these names to speakers, by the label or name that they have now. Tells whether anything changed.

    Raises BadCall, UnreadableFile.
    """
    mended = told(key=key, file=FILE)
    before: dict[str, str] = mended.get("speakers", {})
    after = dict(before)
    for shown, name in names.items():
        behind = [label for label, given in before.items() if given == shown]
        for label in behind or [shown]:
            after[label] = name
    after = {label: name for label, name in after.items() if name and name != label}
    turns = {n: _renamed(turn, names) for n, turn in mended.get("turns", {}).items()}
    return _keep(key, {"speakers": after or None, "turns": turns or None}, now)


def _renamed(turn: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """A mended turn, its speakers under their new names, too."""
    after = dict(turn)
    if who := turn.get("speaker"):
        after["speaker"] = names.get(who, who)
    if then := turn.get("then"):
        after["then"] = [{**each, "speaker": names.get(each["speaker"], each["speaker"])} for each in then]
    return after


def mend_turn(*, key: str, origin: Origin, pieces: Pieces, now: datetime) -> bool:
    """Put a turn right; several pieces cut it. Tells whether anything changed. Raises BadCall, UnreadableFile."""
    turns, change, then = _told(key, origin)
    number, part = origin
    (speaker, text), *cut = pieces
    added = [{"speaker": who, "text": words} for who, words in cut if who and words]
    given = {name: words for name, words in (("speaker", speaker), ("text", text)) if words}
    if part:
        then[part - 1 : part] = [{**then[part - 1], **given}, *added]
    else:
        change |= given
        then = [*added, *then]
    if then:
        change["then"] = then
    turns[str(number)] = change
    if text and part == len(then) - len(added):  # the words of turns joined to it stand in the new text now
        _silence_joined(turns, number)
    return _keep(key, {"turns": turns}, now)


def join_turn(*, key: str, origin: Origin, before: str, now: datetime) -> bool:
    """Make a turn part of the one before it, whose words are `before`. Tells whether anything changed.

    Raises BadCall, UnreadableFile.
    """
    turns, change, then = _told(key, origin)
    number, part = origin
    if not part:
        change["joined"] = True
    else:
        change.pop("then")
        whole = f"{before} {then.pop(part - 1)['text']}"
        if part > 1:
            then[part - 2] = {**then[part - 2], "text": whole}
        else:
            change["text"] = whole
        if then:
            change["then"] = then
    turns[str(number)] = change
    return _keep(key, {"turns": turns}, now)


def can_take_back(*, key: str) -> bool:
    """Whether there is a change to be taken back. Raises BadCall, UnreadableFile."""
    return _BEFORE in told(key=key, file=JOURNAL)


def take_back(*, key: str, now: datetime) -> bool:
    """Undo the last change, or undo that again. Tells whether there was one. Raises BadCall, UnreadableFile."""
    before = told(key=key, file=JOURNAL).get(_BEFORE)
    if before is None:
        return False
    current = text_of(key=key, name=FILE)
    store.put(key, {FILE: str(before).encode() or None}, now=now)
    return _remember(key, current, now)


def _keep(key: str, values: Mapping[str, Any], now: datetime) -> bool:
    current = text_of(key=key, name=FILE)
    if not tell(key=key, values=values, now=now, file=FILE):
        return False
    return _remember(key, current, now)


def _remember(key: str, before: str, now: datetime) -> bool:
    # A text of nothing must be told apart from no entry, so it stands as a line.
    return tell(key=key, values={_BEFORE: before or "\n"}, now=now, file=JOURNAL)


def _told(key: str, origin: Origin) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, str]]]:
    """All mended turns, what was mended of this one, and the turns cut off it."""
    turns = dict(told(key=key, file=FILE).get("turns", {}))
    change = dict(turns.get(str(origin[0]), {}))
    then = list(change.get("then", []))
    if origin[1] > len(then):
        raise BadCall("This turn was changed meanwhile.", next="Go back to the conversation and load it anew.")
    return turns, change, then


def _silence_joined(turns: dict[str, Any], number: int) -> None:
    while turns.get(str(number + 1), {}).get("joined"):
        number += 1
        turns[str(number)] = {**turns[str(number)], "text": ""}
        if turns[str(number)].get("then"):
            return
