"""What can be found, in SQLite's own index (FTS5): what a reading made out, and files as they are written."""

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from django.db.models import Q

from afterword.adapters.store.kept import Words
from afterword.adapters.store.models import File, Interview, Passage
from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode

SPAN: Final = 1 << 20
"""So many ids belong to one interview; the upper half is for files as they are written."""
_WRITTEN: Final = SPAN // 2
LETTERS: Final = ("letters/", "first/")
_LATER: Final = ("journal.toml", "answers.toml", *LETTERS)
"""What no reading looks at, and somebody wrote all the same."""
_TEXTS: Final = (".txt", ".md", ".vtt", ".srt", ".sbv", ".html", ".json")
_LONGEST: Final = 400_000
"""Characters of one passage; what is longer is a file that nobody wrote or said."""


def index(row: Interview, words: Iterable[Words]) -> None:
    """Make what a reading made out findable, instead of all that was there, and what was written beside it."""
    Passage.objects.filter(interview=row).delete()
    start = row.pk * SPAN
    Passage.objects.bulk_create(_passage(row, start + n, each) for n, each in enumerate(words))
    rows = File.objects.filter(interview=row).values_list("name", "content")
    index_files(row, {name: bytes(content) for name, content in rows.order_by("name") if name.startswith(_LATER)})


def index_files(row: Interview, files: Mapping[str, bytes | None]) -> None:
    """Make these files findable as they are, until they are read; None is gone."""
    written = Passage.objects.filter(interview=row, id__gte=row.pk * SPAN + _WRITTEN)
    old = Q(part__in=list(files))
    for name in files:
        if name.endswith(".toml"):  # its entries are found one by one
            old |= Q(part__startswith=f"{name}#")
    written.filter(old).delete()
    last = written.order_by("-id").values_list("id", flat=True).first()
    free = row.pk * SPAN + _WRITTEN if last is None else last + 1
    texts = (each for name, content in files.items() if content is not None for each in _of_file(name, content))
    Passage.objects.bulk_create(_passage(row, free + n, each) for n, each in enumerate(texts))


def _passage(row: Interview, number: int, each: Words) -> Passage:
    about = "" if each.kind == "about" else " ".join((each.who, row.role, row.employer))
    words = unicodedata.normalize("NFC", each.words[:_LONGEST])
    return Passage(
        id=number, interview=row, kind=each.kind, part=each.part, who=each.who, about=about, words=words
    )  # fmt: skip


def _of_file(name: str, content: bytes) -> Iterator[Words]:
    """What somebody wrote into a file; of a .toml file the texts alone, each by its entry."""
    if not name.startswith(_LATER) and (name.startswith("before/") or not name.lower().endswith(_TEXTS)):
        return
    try:
        text = decode(content, name)
        if not name.endswith(".toml"):
            yield Words("letter" if name.startswith(LETTERS) else "paper", name, text)
            return
        for entry, told in tomllib.loads(text).items():
            for words in told.values() if isinstance(told, dict) else (told,):
                if isinstance(words, str):
                    yield Words("paper", f"{name}#{entry}", words)
    except (UnreadableFile, tomllib.TOMLDecodeError, RecursionError):
        return
