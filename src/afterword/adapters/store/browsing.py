"""Interviews by employer and by person."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models.functions import Lower

from afterword.adapters.store.files import kept_of
from afterword.adapters.store.kept import Firm, Kept, Met
from afterword.adapters.store.models import File, Interview
from afterword.adapters.store.models import Met as MetRow


def firms(start: int, most: int) -> tuple[Firm, ...]:
    """Employers by name, at most so many from the one at `start`, each with its interviews by day."""
    names = Interview.objects.exclude(employer="").annotate(low=Lower("employer")).values_list("low", flat=True)
    wanted = list(names.distinct().order_by("low")[start : start + most])
    rows = Interview.objects.annotate(low=Lower("employer")).filter(low__in=wanted)
    there: dict[str, list[Kept]] = defaultdict(list)
    for row in rows.select_related("reading").defer("reading__body").order_by("day", "pk"):
        there[row.low].append(kept_of(row))
    return tuple(Firm(there[low][-1].employer, tuple(there[low])) for low in wanted)


def rounds(employer: str, role: str) -> tuple[Kept, ...]:
    """All interviews for one post, by day; none where the employer is not known."""
    if not employer:
        return ()
    rows = Interview.objects.filter(employer__iexact=employer, role__iexact=role)
    return tuple(kept_of(row) for row in rows.select_related("reading").defer("reading__body").order_by("day", "pk"))


def met(start: int, most: int) -> tuple[Met, ...]:
    """People by name and employer, at most so many from the one at `start`, each with their interviews by day.

    People of one name at two employers are two people.
    """
    everybody = MetRow.objects.annotate(low=Lower("name"), firm=Lower("interview__employer"))
    pairs = everybody.values_list("low", "firm").distinct().order_by("low", "firm")
    wanted = list(pairs[start : start + most])
    rows = (
        everybody.filter(low__in={low for low, _ in wanted})
        .select_related("interview__reading")
        .defer("interview__reading__body")
        .order_by("interview__day", "interview__pk")
    )
    there: dict[tuple[str, str], list[MetRow]] = defaultdict(list)
    for row in rows:
        there[(row.low, row.firm)].append(row)
    return tuple(_met(there[pair]) for pair in wanted)


def file_in(keys: Iterable[str], name: str) -> dict[str, bytes]:
    """The bytes of the file of this name in each of these interviews that has one, by key."""
    rows = File.objects.filter(interview__key__in=list(keys), name=name).values_list("interview__key", "content")
    return {key: bytes(content) for key, content in rows}


def _met(rows: list[MetRow]) -> Met:
    role = next((row.role for row in reversed(rows) if row.role), "")
    interviews = tuple(kept_of(row.interview) for row in rows)
    return Met(rows[-1].name, role, interviews[-1].employer, interviews)
