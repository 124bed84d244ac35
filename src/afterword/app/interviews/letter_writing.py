"""Use case: write a letter of a kind, keep what the person makes of it, and note that it has gone."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from afterword.app.interviews import checking, journal
from afterword.app.interviews.letter_hands import Hand, last_hand, mark_of, note_hand
from afterword.app.interviews.letter_text import Words, laid, read, tidy
from afterword.app.interviews.letter_versions import all_away, put_by, same
from afterword.app.interviews.letters import FIRST, Letter
from afterword.app.wiring import store
from afterword.followup.advice import refuse_early
from afterword.followup.plan import outlook
from afterword.kernel.errors import BadCall
from afterword.letters.kind import KINDS
from afterword.letters.model import Composed
from afterword.letters.sheets import file_stem
from afterword.letters.writing.matter import Matter

LONGEST: Final = 40_000
"""Characters of one letter, as the checker takes them."""
_NOBODY: Final = Hand()
_INSTEAD: Final = {"recovery": "thank-you"}
"""What is written where nothing can be mended."""


def write_kind(*, key: str, kind: str, to: str | None, now: datetime) -> tuple[str, ...]:
    """Write the letters of a kind and give their names. Raises AfterwordError where such a letter cannot be."""
    wanted = KINDS.get(kind)
    if wanted is None:
        raise BadCall("There is no such kind of letter.", next="Choose one of the list.")
    matter = Matter(checking.waited(key=key).world, to or None)
    refuse_early(wanted, outlook(matter.world.debrief, ()), now)
    try:
        written = [each.letter for each in wanted.write(matter)]
    except BadCall as error:
        if kind in _INSTEAD:
            return write_kind(key=key, kind=_INSTEAD[kind], to=to, now=now)
        raise BadCall(error.what, next=error.next if "`" not in error.next else "") from error
    files = {f"{kind}-{file_stem(letter.to)}": letter for letter in written}
    store.put(key, {f"{FIRST}/{stem}.txt": _bytes(_words(letter)) for stem, letter in files.items()}, now=now)
    return tuple(files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A letter after somebody wrote: its words, and what was put by because of it.

    `meanwhile` tells that another page had written it. Then it stays as it was, and what came is put by as `version`.
    Else `version` is what the letter was before this page began, "" where nothing had to be put by.
    """

    words: Words
    meanwhile: bool = False
    version: str = ""


def keep(*, key: str, letter: Letter, words: Words, now: datetime, hand: Hand = _NOBODY, anyway: bool = False) -> Kept:
    """Keep what the person wrote; as we wrote it, no file is needed. To be called in one transaction.

    `anyway` writes over what another page wrote, which is put by. Raises BadCall for what no letter can be.
    """
    if len(words.body) > LONGEST or len(words.subject) > LONGEST:
        raise BadCall(
            f"This is far too long for a letter ({len(words.body):,} signs), so it was not kept.",
            next=f"What you wrote is still on the page: cut it to {LONGEST:,} signs.",
        )
    stem, kept = letter.stem, tidy(words)
    last = last_hand(key, stem)
    before = ""
    if last.page != hand.page or anyway:
        there = _there(key, letter)
        if hand.base and not anyway and hand.base != mark_of(there) and not same(kept, there):
            other = put_by(key=key, stem=stem, words=kept, now=now, page=hand.page)
            return Kept(words=there, meanwhile=True, version=other)
        if not same(kept, there) and not same(there, tidy(letter.first)):
            before = put_by(key=key, stem=stem, words=there, now=now)
    elif hand.typed < last.typed:
        return Kept(words=_there(key, letter))  # an older state came after a newer one
    note_hand(key, stem, hand)
    set_words(key=key, letter=letter, words=kept, now=now)
    return Kept(words=kept, version=before)


def set_words(*, key: str, letter: Letter, words: Words, now: datetime) -> None:
    """Write the letter's file; a letter that is as we wrote it needs none."""
    store.put(key, {letter.file: None if letter.ours and words == tidy(letter.first) else _bytes(words)}, now=now)


def _there(key: str, letter: Letter) -> Words:
    """The letter as it stands now, which may be later than when the page was made."""
    data = store.file_of(key, letter.file)
    return tidy(replace(read(data), to=letter.to) if data else letter.first)


def take_away(*, key: str, letter: Letter, now: datetime) -> None:
    """Take away a letter that was written on demand, or that nobody but the person wrote."""
    store.put(key, {letter.file: None, f"{FIRST}/{letter.stem}.txt": None}, now=now)
    all_away(key=key, stem=letter.stem, now=now)


def sent(*, key: str, letter: Letter, at: datetime | None, now: datetime) -> None:
    """Note that a letter went and when; None takes the note back."""
    told = journal.table(journal.told(key=key, file=journal.JOURNAL), "sent")
    told.pop(letter.stem, None)
    if at is not None:
        told[letter.stem] = at.replace(microsecond=0)
    journal.tell(key=key, values={"sent": told or None}, now=now, file=journal.JOURNAL)


def _words(letter: Composed) -> Words:
    return Words(to=letter.to, email=letter.to_address or "", subject=letter.subject or "", body=letter.body.rstrip())


def _bytes(words: Words) -> bytes:
    return laid(words).text.encode()
