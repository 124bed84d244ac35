"""Interviews and their files: every change is one transaction, so nothing is ever half there."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Final
from uuid import uuid4

from django.db import transaction
from django.db.models import Count, Q, Sum
from django.db.models.functions import Length

from afterword.adapters.store.kept import Held, Kept, Named, State
from afterword.adapters.store.models import LONG_AGO, File, Interview, Met, Reading
from afterword.adapters.store.recordings import drop_recordings
from afterword.adapters.store.words import index_files
from afterword.kernel.errors import BadCall

_UNREAD: Final = ("journal.toml", "answers.toml", "letters/", "first/", "before/")
"""What is written after the reading, and tells nothing of the interview: no reason to read it again."""


def add(files: Mapping[str, bytes], *, named: Named, now: datetime) -> str:
    """Keep a new interview, listed as told until it is read, and give its key."""
    key = uuid4().hex
    with transaction.atomic():
        row = Interview.objects.create(key=key, made=now, changed=now, brought=_brought(files))
        File.objects.bulk_create(File(interview=row, name=n, content=c, changed=now) for n, c in files.items())
        Reading.objects.create(interview=row, wanted=_digest(row))
        list_as(row, named)
        index_files(row, files)
    return key


def begun_with(files: Mapping[str, bytes]) -> str | None:
    """The key of an interview that began with exactly these files, whatever became of them since."""
    return Interview.objects.filter(brought=_brought(files)).values_list("key", flat=True).first() if files else None


def told_apart(folders: Iterable[tuple[str, dict[str, bytes]]]) -> Iterator[tuple[str, dict[str, bytes], str | None]]:
    """Each folder with the key of the interview that has just its files, or began with them and has them all still.

    Interviews that come in meanwhile do not count, so two folders of the same files stay two.
    """
    rows = File.objects.values_list("interview__key").annotate(many=Count("pk"), size=Sum(Length("content")))
    sizes: dict[tuple[int, int], list[str]] = {}
    for key, many, size in rows:
        sizes.setdefault((many, size), []).append(key)
    began = dict(Interview.objects.exclude(brought="").values_list("brought", "key"))

    @cache
    def now(key: str) -> str:
        return _brought(files_of(key))

    for folder, files in folders:
        own = _brought(files)
        alike = sizes.get((len(files), sum(map(len, files.values()))), ())
        first = began.get(own)
        if first and files.items() <= files_of(first).items():
            yield folder, files, first
        else:
            yield folder, files, next((key for key in alike if now(key) == own), None)


def put(key: str, files: Mapping[str, bytes | None], *, now: datetime) -> bool:
    """Write these files, None takes one away. Tells whether anything changed. Raises BadCall."""
    with transaction.atomic():
        row = _row(key)
        before = _contents(row, files)
        changed = {name: content for name, content in files.items() if before.get(name) != content}
        if not changed:
            return False
        File.objects.filter(interview=row, name__in=[n for n, c in changed.items() if c is None]).delete()
        for name, content in changed.items():
            if content is not None:
                File.objects.update_or_create(interview=row, name=name, defaults={"content": content, "changed": now})
        Interview.objects.filter(pk=row.pk).update(changed=now, look=LONG_AGO)
        index_files(row, changed)
        if any(not name.startswith(_UNREAD) for name in changed):
            Reading.objects.update_or_create(interview=row, defaults={"wanted": _digest(row)})
    return True


def files_of(key: str) -> dict[str, bytes]:
    """All files of an interview by name. Raises BadCall."""
    return {name: bytes(content) for name, content in _row(key).files.order_by("name").values_list("name", "content")}


def each_file() -> Iterator[tuple[Kept, str, bytes]]:
    """Every file of all interviews, one interview after the other.

    One query that is read as it goes: all of it is of one moment, and nobody who writes has to wait.
    """
    interviews = {row.pk: row for row in Interview.objects.select_related("reading").defer("reading__body")}
    rows = File.objects.order_by("interview_id", "name").values_list("interview_id", "name", "content")
    for pk, name, content in rows.iterator(chunk_size=20):
        if pk in interviews:
            yield kept_of(interviews[pk]), name, bytes(content)


def file_of(key: str, name: str) -> bytes | None:
    """The bytes of one file; None when there is none of the name. Raises BadCall."""
    for content in File.objects.filter(interview__key=key, name=name).values_list("content", flat=True):
        return bytes(content)
    _row(key)  # says so when the interview is gone
    return None


def files_below(key: str, *folders: str) -> dict[str, bytes]:
    """The files in these folders of an interview, by name; none when it is not there."""
    wanted = Q()
    for folder in folders:
        wanted |= Q(name__startswith=f"{folder}/")
    rows = File.objects.filter(wanted, interview__key=key).order_by("name").values_list("name", "content")
    return {name: bytes(content) for name, content in rows}


def held(key: str) -> tuple[Held, ...]:
    """What files there are. Raises BadCall."""
    rows = _row(key).files.annotate(size=Length("content")).order_by("name").values_list("name", "size", "changed")
    return tuple(Held(*row) for row in rows)


def listed(start: int = 0, most: int | None = None) -> tuple[Kept, ...]:
    """Interviews, the last changed first: all of them, or at most so many from the one at `start` (from 0)."""
    rows = Interview.objects.select_related("reading").defer("reading__body").order_by("-changed", "-pk")
    return tuple(kept_of(row) for row in rows[start : None if most is None else start + most])


def count() -> int:
    """How many interviews there are."""
    return Interview.objects.count()


def one(key: str) -> Kept:
    """One interview as it is listed. Raises BadCall."""
    return kept_of(_row(key))


def forget(keys: Sequence[str]) -> None:
    """Delete interviews with all that was made of them, so that their words stand in no file of ours any more.

    Pages in the database are overwritten (secure_delete), the index of the search is written anew without them.
    """
    from django.db import connection

    with transaction.atomic():
        Interview.objects.filter(key__in=keys).delete()
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO store_found (store_found) VALUES ('optimize')")
    drop_recordings(keys)
    with connection.cursor() as cursor:
        if not Interview.objects.exists():
            cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def list_as(row: Interview, named: Named) -> None:
    """Note under which names an interview is listed, and who was there."""
    row.title, row.employer, row.role, row.day, row.round = (
        named.title, named.employer, named.role, named.day, named.round
    )  # fmt: skip
    row.people = ", ".join(person for person, _ in named.people)
    row.look = LONG_AGO
    row.save(update_fields=["title", "employer", "role", "day", "round", "people", "look"])
    row.met.all().delete()
    Met.objects.bulk_create(
        Met(interview=row, name=person, role=role, place=n) for n, (person, role) in enumerate(named.people)
    )


def _row(key: str) -> Interview:
    row = Interview.objects.filter(key=key).select_related("reading").defer("reading__body").first()
    if row is None:
        raise BadCall("This interview is not here any more.", next="Go back to the list of your interviews.")
    return row


def _contents(row: Interview, names: Mapping[str, object]) -> dict[str, bytes]:
    rows = File.objects.filter(interview=row, name__in=list(names)).values_list("name", "content")
    return {name: bytes(content) for name, content in rows}


def _digest(row: Interview) -> str:
    """SHA-256 over names and contents of what is read."""
    rows = File.objects.filter(interview=row).order_by("name").values_list("name", "content")
    return _over((name, bytes(content)) for name, content in rows if not name.startswith(_UNREAD))


def _brought(files: Mapping[str, bytes]) -> str:
    return _over(sorted(files.items())) if files else ""


def _over(files: Iterable[tuple[str, bytes]]) -> str:
    whole = hashlib.sha256()
    for name, content in files:
        whole.update(f"{len(name)}:{name}:{len(content)}:".encode())
        whole.update(content)
    return whole.hexdigest()


def kept_of(row: Interview) -> Kept:
    """An interview as it is listed, from its row with its reading."""
    state: State = row.reading.state  # type: ignore[assignment]
    return Kept(row.key, row.title, row.employer, row.role, row.people, row.day, row.changed, state, row.round)
