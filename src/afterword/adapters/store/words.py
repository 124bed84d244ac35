"""Search over everything that was said and written, by SQLite's own index (FTS5)."""

import re
from typing import Final

from django.db import connection

from afterword.adapters.store.kept import Place
from afterword.adapters.store.models import Interview

_MOST: Final = 60


def index(key: str, words: tuple[tuple[str, str], ...]) -> None:
    """Make these words findable, each with the part it stands in, instead of what was there of this interview."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM store_words WHERE interview = %s", [key])
        cursor.executemany(
            "INSERT INTO store_words (interview, part, words) VALUES (%s, %s, %s)", [(key, *pair) for pair in words]
        )


def unindex(key: str) -> None:
    """Take an interview out of the index."""
    index(key, ())


def find(text: str) -> tuple[Place, ...]:
    """The places in which all these words stand, best first; words may be begun only ("platel")."""
    wanted = re.findall(r"\w+", text)[:12]
    if not wanted:
        return ()
    query = " ".join(f'"{word}"*' for word in wanted)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT interview, part, snippet(store_words, 2, '[[', ']]', ' … ', 24) FROM store_words "
            "WHERE store_words MATCH %s ORDER BY rank LIMIT %s",
            [f"words : ({query})", _MOST],
        )
        rows = cursor.fetchall()
    titles = dict(Interview.objects.filter(key__in={row[0] for row in rows}).values_list("key", "title"))
    return tuple(Place(key, titles[key], part, around) for key, part, around in rows if key in titles)
