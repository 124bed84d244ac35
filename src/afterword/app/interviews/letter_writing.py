"""Use case: write a letter of a kind, keep what the person makes of it, and note that it has gone."""

from datetime import datetime
from typing import Final

from afterword.app.interviews import checking, journal
from afterword.app.interviews.letter_text import Words, laid, tidy
from afterword.app.interviews.letters import FIRST, Letter
from afterword.app.wiring import store
from afterword.kernel.errors import BadCall
from afterword.letters.kind import KINDS
from afterword.letters.model import Composed
from afterword.letters.sheets import file_stem
from afterword.letters.writing.matter import Matter

LONGEST: Final = 40_000
"""Characters of one letter, as the checker takes them."""
_INSTEAD: Final = {"recovery": "thank-you"}
"""What is written where nothing can be mended."""


def write_kind(*, key: str, kind: str, to: str | None, now: datetime) -> tuple[str, ...]:
    """Write the letters of a kind and give their names. Raises AfterwordError where such a letter cannot be."""
    wanted = KINDS.get(kind)
    if wanted is None:
        raise BadCall("There is no such kind of letter.", next="Choose one of the list.")
    matter = Matter(checking.waited(key=key).world, to or None)
    try:
        written = [each.letter for each in wanted.write(matter)]
    except BadCall as error:
        if kind in _INSTEAD:
            return write_kind(key=key, kind=_INSTEAD[kind], to=to, now=now)
        raise BadCall(error.what, next=error.next if "`" not in error.next else "") from error
    files = {f"{kind}-{file_stem(letter.to)}": letter for letter in written}
    store.put(key, {f"{FIRST}/{stem}.txt": _bytes(_words(letter)) for stem, letter in files.items()}, now=now)
    return tuple(files)


def keep(*, key: str, letter: Letter, words: Words, now: datetime) -> Words:
    """Keep what the person wrote; as we wrote it, no file is needed. Raises BadCall for what no letter can be."""
    if len(words.body) > LONGEST or len(words.subject) > LONGEST:
        raise BadCall(
            f"This is far too long for a letter ({len(words.body):,} signs), so it was not kept.",
            next=f"What you wrote is still on the page: cut it to {LONGEST:,} signs.",
        )
    kept = tidy(words)
    store.put(key, {letter.file: None if letter.ours and kept == tidy(letter.first) else _bytes(kept)}, now=now)
    return kept


def take_away(*, key: str, letter: Letter, now: datetime) -> None:
    """Take away a letter that was written on demand, or that nobody but the person wrote."""
    store.put(key, {letter.file: None, f"{FIRST}/{letter.stem}.txt": None}, now=now)


def sent(*, key: str, letter: Letter, at: datetime | None, now: datetime) -> None:
    """Note that a letter went and when; None takes the note back."""
    told = dict(journal.told(key=key, file=journal.JOURNAL).get("sent", {}))
    told.pop(letter.stem, None)
    if at is not None:
        told[letter.stem] = at.replace(microsecond=0)
    journal.tell(key=key, values={"sent": told or None}, now=now, file=journal.JOURNAL)


def _words(letter: Composed) -> Words:
    return Words(to=letter.to, email=letter.to_address or "", subject=letter.subject or "", body=letter.body.rstrip())


def _bytes(words: Words) -> bytes:
    return laid(words).text.encode()
