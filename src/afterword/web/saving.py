"""Writing: what is kept and the reading that follows from it are one transaction."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import IO, Any

from django.db import transaction

from afterword.app.interviews import another_round, carry, journal, write
from afterword.app.interviews.forget import forget
from afterword.app.interviews.heeding import keep_ways
from afterword.app.interviews.listed import listed
from afterword.app.interviews.looked_at import LookedAt
from afterword.app.interviews.read_again import await_reading
from afterword.app.interviews.recordings import tidy_recordings
from afterword.app.interviews.take_in import Taken, take_in
from afterword.app.wiring import SystemClock
from afterword.web import tasks


def begun(files: Mapping[str, bytes], *, read: bool = True) -> str:
    """Keep a new interview with the person's own ways, have it read where there is something to read; its key."""
    with transaction.atomic():
        now = SystemClock().now()
        last = listed(most=1)
        key = write.start(files=files, now=now)
        if last and journal.CASE not in files:
            keep_ways(key=key, before=last[0].key, now=now)
        if read:
            again(key)
    return key


def written(key: str, files: Mapping[str, bytes | None]) -> bool:
    """Write files of an interview, and have it read again when anything changed."""
    return after(key, lambda: write.write(key=key, files=files, now=SystemClock().now()))


def told(key: str, values: Mapping[str, Any]) -> bool:
    """Set entries of case.toml, and have the interview read again when anything changed."""
    return after(key, lambda: journal.tell(key=key, values=values, now=SystemClock().now()))


def noted(key: str, values: Mapping[str, Any]) -> bool:
    """Set entries of journal.toml, of which no reading takes notice."""
    return journal.tell(key=key, values=values, now=SystemClock().now(), file=journal.JOURNAL)


def after(key: str, save: Callable[[], bool]) -> bool:
    """Do this, and have the interview read again when it changed anything."""
    with transaction.atomic():
        changed = save()
        if changed:
            again(key)
    return changed


def again(key: str) -> None:
    """Have an interview read again."""
    with transaction.atomic():
        await_reading(key=key)
        tasks.read.enqueue(key)


def next_round(here: LookedAt, went: Collection[str], on: date | None) -> str:
    """Begin another round at the same firm, have it read, and give its key."""
    with transaction.atomic():
        key = another_round.begin_round(here=here, went=went, on=on, now=SystemClock().now())
        again(key)
    return key


def taken_in(folder: Path) -> Taken:
    """Keep a case folder of this machine and have it read, unless it was taken in before."""
    with transaction.atomic():
        taken = take_in(folder=folder, now=SystemClock().now())
        if taken.new:
            again(taken.key)
    return taken


def imported(file: IO[bytes]) -> carry.Brought:
    """Keep the case folders of a zip file, all or none, and have the new ones read."""
    try:
        with transaction.atomic():
            brought = carry.import_zip(file=file, now=SystemClock().now())
            for key in brought.new:
                again(key)
    except Exception:
        tidy_recordings()  # they lie beside the database, which took back the rest
        raise
    return brought


def forgotten(*keys: str) -> None:
    """Delete interviews, with everything that was made or noted of them."""
    tasks.drop_done()
    forget(keys=keys)
