"""Use case: the letters of an interview as they stand: ours, what the person made of them, and what has gone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any, Final

from afterword.app.interviews import journal
from afterword.app.interviews.letter_text import Words, read
from afterword.app.interviews.looked_at import LookedAt
from afterword.app.report.page import letter_stems
from afterword.app.wiring import store
from afterword.kernel.errors import BadCall
from afterword.letters.draft import parse_draft
from afterword.letters.kind import KINDS, Kind, by_kind
from afterword.letters.model import Channel, LetterKind

MINE: Final = "letters"
FIRST: Final = "first"
"""Folders: what the person made of a letter, and letters written on demand as we wrote them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter. `first` is as we wrote it, `now` as it stands.

    `title` names its kind, `mends` says what it puts right, `sent` when it went. `asked_for` tells that it was written
    on demand, `ours` that we wrote it at all, `wanted` that it goes with what the person decided.
    """

    stem: str
    kind: LetterKind
    title: str
    channel: Channel
    first: Words
    now: Words
    mends: tuple[str, ...] = ()
    sent: datetime | None = None
    asked_for: bool = False
    ours: bool = True
    wanted: bool = True

    @property
    def to(self) -> str:
        """To whom it goes."""
        return self.first.to

    @property
    def file(self) -> str:
        """Its name in the case folder."""
        return f"{MINE}/{self.stem}.txt"

    @property
    def changed(self) -> bool:
        """Whether the person changed what will be read."""
        return (self.first.subject, self.first.body) != (self.now.subject, self.now.body)


def letters_of(*, here: LookedAt) -> tuple[Letter, ...]:
    """All letters: the debrief's, those written on demand, the person's own. Raises AfterwordError."""
    files = store.files_below(here.kept.key, MINE, FIRST)
    mine, first = _texts(files, MINE), _texts(files, FIRST)
    told = journal.told(key=here.kept.key, file=journal.JOURNAL)
    sent = journal.table(told, "sent")
    composed = tuple(_composed(here.found or {}))
    channel: Channel = "linkedin" if any(each.channel == "linkedin" for each in composed) else "e-mail"
    made = {letter.stem: letter for letter in composed}
    made |= {stem: _asked_for(stem, words, channel) for stem, words in first.items() if stem not in made}
    made |= {stem: _own(stem, words, channel) for stem, words in mine.items() if stem not in made}
    goes = _goes(told.get("decision"), composed)
    return tuple(
        replace(
            each,
            now=replace(mine[each.stem], to=each.to) if each.stem in mine else each.now,
            sent=sent.get(each.stem),
            wanted=each.stem in sent or each.kind not in {"note", "withdrawal"} or each.kind == goes,
        )
        for each in made.values()
    )


def one_of(letters: tuple[Letter, ...], stem: str) -> Letter:
    """The letter of this name. Raises BadCall."""
    for letter in letters:
        if letter.stem == stem:
            return letter
    raise BadCall("This letter is not here any more.", next="Go back to the letters.")


def beside(letters: tuple[Letter, ...], letter: Letter) -> tuple[Letter, ...]:
    """The letters that may be laid beside this one: they go to other people."""
    return tuple(each for each in letters if each.wanted and each.stem != letter.stem and each.to != letter.to)


def lacking(letters: tuple[Letter, ...], decision: str | None) -> str | None:
    """The kind of letter that the decision asks for and nobody has written yet."""
    kinds = {letter.kind for letter in letters}
    if decision == "no" and "withdrawal" not in kinds:
        return "withdrawal"
    return "recovery" if decision in {"yes", "unsure"} and letters and "note" not in kinds else None


def _goes(decision: str | None, composed: tuple[Letter, ...]) -> LetterKind:
    """Notes or withdrawals: as the person decided, else as the debrief advised. Thanks bind nobody who is unsure."""
    if decision in {"yes", "no", "unsure"}:
        return "withdrawal" if decision == "no" else "note"
    return composed[0].kind if composed else "note"


def _composed(found: Mapping[str, Any]) -> Iterator[Letter]:
    if not found:
        return
    letters, repairs = found["debrief"]["letters"], found["debrief"]["repairs"]
    stems = letter_stems((letter["channel"], letter["to"]) for letter in letters)
    for stem, letter in zip(stems, letters, strict=True):
        words = Words(
            to=letter["to"], email=letter["email"] or "", subject=letter["subject"] or "", body=letter["body"].rstrip()
        )
        note = letter["kind"] == "note"
        mends = tuple(each["what"] for each in repairs if note and each["to"] == letter["to"])
        title = KINDS["recovery" if mends else "thank-you"].title if note else by_kind(letter["kind"]).title
        yield Letter(
            stem=stem, kind=letter["kind"], title=title, channel=letter["channel"], first=words, now=words, mends=mends
        )


def kind_of(stem: str) -> Kind | None:
    """The kind that the name of a letter begins with, as those written on demand do."""
    known = [kind for kind in KINDS.values() if stem.startswith(f"{kind.id}-")]
    return max(known, key=lambda each: len(each.id), default=None)


def _asked_for(stem: str, words: Words, channel: Channel) -> Letter:
    """A letter whose name begins with the kind that was asked for."""
    kind = kind_of(stem) or KINDS["thank-you"]
    return Letter(stem=stem, kind=kind.kind, title=kind.title, channel=channel, first=words, now=words, asked_for=True)


def _own(stem: str, words: Words, channel: Channel) -> Letter:
    """A letter that the person brought along, or one of ours to somebody who is no interviewer any more."""
    kind = parse_draft(f"Subject: {words.subject}\n\n{words.body}").kind
    known = words if words.to else replace(words, to="somebody")
    return Letter(
        stem=stem, kind=kind, title="A letter of your own", channel=channel, first=known, now=known, ours=False
    )


def _texts(files: Mapping[str, bytes], folder: str) -> dict[str, Words]:
    paths = ((PurePosixPath(name), data) for name, data in files.items())
    return {path.stem: read(data) for path, data in paths if path.parent.name == folder and path.suffix == ".txt"}
