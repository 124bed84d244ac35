"""What was made of an interview's files, and how far the next reading is."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import F

from afterword.adapters.store.files import list_as
from afterword.adapters.store.kept import Named, Read, State, Words
from afterword.adapters.store.models import LONG_AGO, Interview, Reading
from afterword.adapters.store.words import index
from afterword.kernel.errors import BadCall


def reading_of(key: str) -> Read:
    """The last reading. Raises BadCall when there is no such interview."""
    row = Reading.objects.filter(interview__key=key).first()
    if row is None:
        raise BadCall("This interview is not here any more.", next="Go back to the list of your interviews.")
    state: State = row.state  # type: ignore[assignment]
    return Read(state, row.saying, row.body, row.digest != row.wanted)


def wanted_digest(key: str) -> str:
    """The digest of the files as they are; empty when the interview is gone."""
    return Reading.objects.filter(interview__key=key).values_list("wanted", flat=True).first() or ""


def say(key: str, state: State, saying: str) -> None:
    """Note how far a reading is."""
    Reading.objects.filter(interview__key=key).update(state=state, saying=saying)


def fail(key: str, digest: str, saying: str) -> None:
    """Note why nothing came of files of this digest; what was read before stays."""
    Reading.objects.filter(interview__key=key).update(state="failed", saying=saying, digest=digest)
    Interview.objects.filter(key=key).update(look=LONG_AGO)


def stale() -> tuple[str, ...]:
    """The interviews whose files were changed since they were read."""
    rows = Reading.objects.exclude(digest=F("wanted")).values_list("interview__key", flat=True)
    return tuple(rows)


def keep_reading(key: str, digest: str, body: str, *, named: Named, words: Sequence[Words]) -> None:
    """Keep a reading made from files of this digest: names for the lists, words for the search, in one go.

    When the interview was deleted meanwhile, nothing is kept.
    """
    with transaction.atomic():
        row = Interview.objects.filter(key=key).first()
        if row is None:
            return
        list_as(row, named)
        Reading.objects.filter(interview=row).update(digest=digest, state="done", saying="", body=body)
        index(row, words)


def keep_names(key: str, digest: str, named: Named) -> None:
    """Note what files of this digest tell of an interview that nobody has set down yet."""
    with transaction.atomic():
        row = Interview.objects.filter(key=key).first()
        if row is None:
            return
        list_as(row, named)
        Reading.objects.filter(interview=row).update(digest=digest, state="empty", saying="")
