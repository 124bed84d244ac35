"""The search: in which interviews all words stand, the newest first, and where."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from django.db import connection
from django.db.models import Q

from afterword.adapters.store.files import kept_of
from afterword.adapters.store.kept import Hits, Kind, Words
from afterword.adapters.store.models import File, Interview, Passage
from afterword.adapters.store.words import SPAN

_MOST_WORDS: Final = 12
_BEGUN: Final = 4
"""Words of so many letters are found by their beginning; shorter ones only whole, for they begin too much."""
_UNPARTED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts that leave no room between words: there a word is looked for anywhere."""


def terms(text: str) -> tuple[str, ...]:
    """The words of a search, as they are looked for."""
    return tuple(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text))[:_MOST_WORDS])


def whole(term: str) -> bool:
    """Whether a word of a search is found only as it is."""
    return len(term) < _BEGUN


def unparted(term: str) -> bool:
    """Whether a word of a search may stand in the middle of others."""
    return bool(_UNPARTED.search(term))


def find(
    text: str, *, kinds: tuple[Kind, ...] = (), key: str = "", start: int = 0, most: int = 10, each: int = 4
) -> tuple[Hits, ...]:
    """The interviews from the one at `start`, at most so many, with at most `each` places; `key` names the only one.

    A place has at least one of the words; the others may name who said it, the post or the employer.
    """
    wanted = terms(text)
    only = Interview.objects.filter(key=key).values_list("pk", flat=True).first() if key else None
    if not wanted or (key and only is None):
        return ()
    by_interview: dict[int, list[int]] = {}
    for number in _matching(wanted, kinds, only):
        by_interview.setdefault(number // SPAN, []).append(number)
        if len(by_interview) > start + most:
            break
    chosen = dict(list(by_interview.items())[start : start + most])
    rows = {
        row.pk: row for row in Interview.objects.filter(pk__in=chosen).select_related("reading").defer("reading__body")
    }
    rewritten = _rewritten(chosen)
    first = [number for numbers in chosen.values() for number in sorted(numbers)[: 2 * each]]
    places: dict[int, list[Words]] = {}
    for row in Passage.objects.filter(pk__in=first).order_by("pk"):
        if (row.interview_id, row.part) not in rewritten:
            there = Words(row.kind, row.part, row.words, row.who)  # type: ignore[arg-type]
            places.setdefault(row.interview_id, []).append(there)
    return tuple(
        Hits(kept_of(rows[pk]), tuple(places[pk][:each]), len(numbers) > each)
        for pk, numbers in chosen.items()
        if pk in rows and pk in places
    )


def _matching(wanted: tuple[str, ...], kinds: tuple[Kind, ...], only: int | None) -> Iterator[int]:
    """The ids of matching passages, the newest interview first."""
    if any(unparted(term) for term in wanted):
        rows = Passage.objects.order_by("-pk")
        for term in wanted:
            rows = rows.filter(Q(words__icontains=term) | Q(about__icontains=term))
        rows = rows.filter(kind__in=kinds) if kinds else rows
        rows = rows.filter(interview=only) if only else rows
        yield from rows.values_list("pk", flat=True).iterator()
        return
    phrases = [f'"{term}"' if whole(term) else f'"{term}"*' for term in wanted]
    query = f"(words : ({' OR '.join(phrases)})) AND {' AND '.join(phrases)}"
    sql, told = "SELECT f.rowid FROM store_found f", [query]
    where = "WHERE store_found MATCH %s"
    if kinds:
        sql += " CROSS JOIN store_passage p ON p.id = f.rowid"
        where += f" AND p.kind IN ({', '.join(['%s'] * len(kinds))})"
        told += kinds
    if only is not None:
        where += f" AND f.rowid >= {only * SPAN} AND f.rowid < {(only + 1) * SPAN}"
    with connection.cursor() as cursor:
        cursor.execute(f"{sql} {where} ORDER BY f.rowid DESC", told)
        while rows := cursor.fetchmany(500):
            yield from (number for (number,) in rows)


def _rewritten(pks: dict[int, list[int]]) -> set[tuple[int, str]]:
    """Letters as we wrote them of which the person made something else."""
    rows = File.objects.filter(interview__in=pks, name__startswith="letters/").values_list("interview", "name")
    return {(pk, f"first/{name.removeprefix('letters/')}") for pk, name in rows}
