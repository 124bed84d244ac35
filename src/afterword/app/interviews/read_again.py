"""Use case: read an interview's files and keep what comes of them."""

import json
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING

from afterword.app.as_json import debrief_json, read_json
from afterword.app.build import build
from afterword.app.interviews.called import called, called_beforehand
from afterword.app.interviews.outlook_kept import kept
from afterword.app.interviews.to_find import to_find
from afterword.app.load_case import case_of
from afterword.app.report.page import state_of
from afterword.app.report.timeline import timeline
from afterword.app.result import Result
from afterword.app.run_debrief import own_address
from afterword.app.wiring import meaning, store
from afterword.debrief.mended import FILE, Mended, origins, read_mended
from afterword.debrief.shelf import lead
from afterword.kernel.errors import AfterwordError
from afterword.practice.sheet import brief_parts

if TYPE_CHECKING:
    from afterword.language.meaning import Meaning

_RECORDS = frozenset({"transcript", "notes", "recording"})


@cache
def _meaning() -> "Meaning | None":
    return meaning()


def read_again(*, key: str) -> None:
    """Read the files as they are now, unless that was done already; says in the store how far it is."""
    digest = store.wanted_digest(key)
    before = store.reading_of(key) if digest else None
    if before is None:
        return
    if before.body and not before.stale:
        store.say(key, "done", "")
        return
    try:
        store.say(key, "running", "Reading what you gave")
        files = store.files_of(key)
        if not any(lead(name) in _RECORDS for name in files):
            store.keep_names(key, digest, called_beforehand(files))
            return
        result = build(
            case=case_of(files, "this interview"),
            meaning=_meaning(),
            progress=lambda text: store.say(key, "running", text),
        )
    except AfterwordError as error:
        store.fail(key, digest, str(error))
        return
    except Exception:
        store.fail(key, digest, "This could not be read, which is our fault. Your files are all there.")
        raise
    body = json.dumps(_body(result, read_mended(files.get(FILE), FILE)), ensure_ascii=False)
    store.keep_reading(key, digest, body, named=called(result.debrief.case, files), words=to_find(result))


def await_reading(*, key: str) -> None:
    """Say that a reading was asked for."""
    store.say(key, "waiting", "")


def give_up(*, key: str) -> None:
    """Say that a reading was stopped again and again."""
    store.fail(key, store.wanted_digest(key), "Reading this was stopped three times. Your files are all there.")


def unread() -> tuple[str, ...]:
    """The interviews whose files were changed since they were read."""
    return store.stale()


def _body(result: Result, mended: Mended) -> dict[str, object]:
    """The contract's own words, with the names behind the labels, and where each turn stands in the file."""
    case = result.debrief.case
    said = read_json(case.transcript)["turns"]
    turns = [
        {**turn, "who": case.name_of(turn["speaker"]), "me": case.is_me(turn["speaker"]), "origin": origin}
        for turn, origin in zip(said, origins(mended.turns, len(said)), strict=True)
    ]
    picture = timeline(result.debrief)
    return {
        "debrief": debrief_json(result),
        "turns": turns,
        "felt": case.settings.felt,
        "names": dict(case.labels),
        "own_address": own_address(case),
        "country": case.settings.country,
        "from_memory": case.transcript.from_memory,
        "became": {exchange.id: state_of(exchange) for exchange in result.debrief.exchanges},
        "short": {exchange.id: exchange.in_short for exchange in result.debrief.exchanges},
        "cards": [asdict(card) for card in result.practice.cards],
        "sheet": brief_parts(result.debrief, result.ledger, result.practice),
        "outlook": kept(result.outlook, zoned=bool(case.date and case.date.tzinfo)) if result.outlook else None,
        "picture": asdict(picture) if picture else None,
    }
