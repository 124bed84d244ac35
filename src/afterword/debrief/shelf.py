"""The files of a case folder by their names: what each one is, read, with a notice for everything odd."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath

from afterword.debrief.case import Notice
from afterword.documents.invites import read_invite
from afterword.documents.model import Document, Invite, Role
from afterword.documents.reader import read_document
from afterword.kernel.errors import AfterwordError, UnreadableFile
from afterword.language.decoding import decode
from afterword.transcripts.model import Transcript
from afterword.transcripts.reader import read_transcript

NAMES = frozenset(
    "transcript notes recording resume résumé cv curriculum job invite company prepared worries wish case".split()
)
"""The words with which the names of a case's files begin."""

# Which of several transcripts is taken: the one that is most likely to have times and speakers.
_TRANSCRIPTS = (".vtt", ".json", ".srt", ".docx", ".sbv", ".txt", ".md", "")
_STEMS = {"resume": ("resume", "résumé", "cv", "curriculum")}
# The web app's own files: they go along with the folder and tell nothing that the others do not.
APP_FILES = frozenset({"journal.toml", "memory.toml", "answers.toml"})
APP_FOLDERS = frozenset({"letters", "first", "before"})
_LEAD = re.compile(r"[^\W\d_]*")
# Nobody needs more, and each one takes its time.
_MOST_LINES = 200
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")


class Shelf:
    """The files by what they are, and what was odd about them."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(sorted(files.items()))
        self.notices: list[Notice] = []
        self.others = [
            name for name in self.files if "/" not in name and not is_named(name) and name.lower() not in APP_FILES
        ]
        if self.others:
            says = f"{_listed(self.others)}: not read, for the name does not say what is in it."
            self.notices.append(Notice(says, "Name files transcript, resume, job, company and so on."))

    def named(self, *stems: str) -> list[str]:
        """The files at the top of the folder whose names begin so, those called exactly so in front."""
        found = [name for name in self.files if "/" not in name and lead(name) in stems and not name.endswith("~")]
        return sorted(found, key=lambda name: name.split(".")[0].lower() not in stems)

    def has(self, key: str) -> bool:
        """Whether a file for this is there, readable or not."""
        return bool(self.named(*_STEMS.get(key, (key,))))

    def take(self, stem: str, ending: str) -> tuple[bytes | None, str]:
        """Bytes and name of one file; None for the bytes when it is not there."""
        found = [name for name in self.named(stem) if name.lower().endswith(ending)]
        for name in found[1:]:
            self.notices.append(Notice(f"{found[0]} was read, {name} was not.", "Keep one of them.", name))
        return (self.files[found[0]], found[0]) if found else (None, stem + ending)

    def transcript(self, folder: str) -> Transcript:
        """The record: the first transcript that can be read, else the notes. Raises UnreadableFile."""
        records, notes = self.named("transcript"), self.named("notes")
        records.sort(key=_rank)
        chosen = [*records, *notes]
        if not chosen:
            recording = " A recording alone must be transcribed first." if self.named("recording") else ""
            others = f" (If {_listed(self.others)} is one, rename it.)" if self.others else ""
            raise UnreadableFile(
                f"There is neither a transcript nor notes in this folder.{recording}",
                where=folder,
                next=f"Put transcript.vtt (or .txt, .srt, .json, .docx) or notes.md there.{others}",
            )
        failures: list[AfterwordError] = []
        for at, name in enumerate(chosen):
            try:
                record = read_transcript(self.files[name], name)
            except AfterwordError as error:
                failures.append(error)
                continue
            self.notices += [Notice(each.what, each.next, each.where) for each in failures]
            self.notices += [
                Notice(f"{name} is the record; {other} was not read.", where=other) for other in chosen[at + 1 :]
            ]
            return record
        raise failures[0]

    def document(self, stem: str, role: Role) -> Document | None:
        """The document with this name; a notice when it cannot be read or there are several."""
        found = self.named(*_STEMS.get(stem, (stem,)))
        for name in found[1:]:
            self.notices.append(Notice(f"{found[0]} was read, {name} was not.", "Keep one of them.", name))
        return self._read(found[0], role) if found else None

    def evidence(self) -> tuple[Document, ...]:
        """Everything in the folder evidence."""
        names = [
            name
            for name in self.files
            if name.lower().startswith("evidence/") and not PurePosixPath(name).name.startswith(".")
        ]
        return tuple(document for name in names if (document := self._read(name, "evidence")))

    def _read(self, name: str, role: Role) -> Document | None:
        try:
            document = read_document(self.files[name], name, role)
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, name))
            return None
        self.notices.extend(Notice(note, where=name) for note in document.notes)
        return document

    def invite(self) -> Invite | None:
        """The invitation; a notice when it cannot be read."""
        data, name = self.take("invite", ".ics")
        if data is None:
            return None
        try:
            invite = read_invite(data, name)
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, name))
            return None
        self.notices.extend(Notice(note, where=name) for note in invite.notes)
        return invite

    def lines(self, stem: str) -> tuple[str, ...]:
        """The non-empty lines of a file that has one thing a line, without bullets and numbers in front."""
        found = self.named(stem)
        if not found:
            return ()
        try:
            text = decode(self.files[found[0]], found[0])
        except AfterwordError as error:
            self.notices.append(Notice(error.what, error.next, found[0]))
            return ()
        lines = tuple(bare for line in text.split("\n") if (bare := _BULLET.sub("", line).strip()))
        if len(lines) > _MOST_LINES:
            says = f"{found[0]} has {len(lines):,} lines; the first {_MOST_LINES} were read."
            self.notices.append(Notice(says, "Keep those that matter most.", found[0]))
        return lines[:_MOST_LINES]


def is_named(name: str) -> bool:
    """Whether a file's name says what it is; "facts" is what many people call their notes, so it needs its ending."""
    return lead(name) in NAMES or (lead(name) in {"facts", "mended"} and name.lower().endswith(".toml"))


def lead(name: str) -> str:
    """The word with which a file's name begins: "Resume - Ravi (2).pdf" is a resume."""
    return _LEAD.match(unicodedata.normalize("NFC", name))[0].lower()  # type: ignore[index]


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _rank(name: str) -> int:
    ending = PurePosixPath(name).suffix.lower()
    return _TRANSCRIPTS.index(ending) if ending in _TRANSCRIPTS else len(_TRANSCRIPTS)
