"""The single next thing of every interview, as far as it tells which of them is the most urgent."""

from datetime import datetime

from afterword.adapters.store.files import kept_of
from afterword.adapters.store.kept import Kept
from afterword.adapters.store.models import Interview


def to_look_at(*, now: datetime, most: int) -> tuple[str, ...]:
    """Interviews whose next thing may be another than was noted, the last changed first."""
    rows = Interview.objects.filter(look__lte=now).order_by("-changed", "-pk")
    return tuple(rows.values_list("key", flat=True)[:most])


def keep_outlook(key: str, *, due: datetime | None, page: str, look: datetime) -> None:
    """Note the page of the next thing ("" for nothing to do), until when it is to be done, and when to look again."""
    Interview.objects.filter(key=key).update(due=due, page=page, look=look)


def most_urgent(*, now: datetime, soon: datetime, lately: datetime) -> Kept | None:
    """What is to be done by `soon`; else work without a day, begun since `lately`; else what has a day; else any."""
    rows = Interview.objects.select_related("reading").defer("reading__body")
    work = rows.exclude(page="")
    last = "-changed", "-pk"
    for some in (
        work.filter(due__gte=now, due__lte=soon).order_by("due", *last),
        work.filter(due=None, changed__gte=lately).order_by(*last),
        rows.filter(due__gte=now).order_by("due", *last),
        rows.order_by(*last),
    ):
        if (row := some.first()) is not None:
            return kept_of(row)
    return None
