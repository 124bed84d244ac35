"""Use case: put right in a person's text files what has but one right form, and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from afterword.app.check_letters import STDIN, CheckedLetter
from afterword.app.check_places import place
from afterword.app.wiring import read_file, rewrite
from afterword.kernel.errors import BadCall
from afterword.kernel.spans import Span
from afterword.language.decoding import normal
from afterword.letters.checker import check_draft
from afterword.letters.mail import first_line, read_draft
from afterword.letters.phrases import inside_quotes
from afterword.letters.waivers import without_waivers

_ROUNDS = 3
"""A mended slip may lay bare another ("the the the"); our reading: no more than twice."""
_TEXTS = frozenset({".txt", ".md", ".text", ".markdown", ""})
_ENCODINGS = (
    (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"", "utf-8"),
    (b"", "utf-16-le"), (b"", "utf-16-be"), (b"", "cp1252"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """One slip put right: where it stood before, what stood there, and what stands there now."""

    file: str
    line: int
    column: int
    before: str
    after: str


def fix_files(*, paths: Sequence[Path]) -> tuple[tuple[Mended, ...], tuple[str, ...]]:
    """What was mended in the files, and a sentence about each that was left as it is. Raises AfterwordError."""
    mended: list[Mended] = []
    left: list[str] = []
    for path in paths:
        if str(path) == STDIN:
            raise BadCall("--fix needs a file, not the standard input.", next="Name the file of the letter.")
        data = read_file(path)
        if path.suffix.lower() not in _TEXTS:
            left.append(f"{path}: left as it is; --fix mends text files only.")
            continue
        fixed, changes = fixed_bytes(data, str(path))
        if changes:
            rewrite(path, fixed)
            mended += changes
    return tuple(mended), tuple(left)


def fixed_bytes(data: bytes, name: str) -> tuple[bytes, list[Mended]]:
    """The file with its slips put right, in its own encoding, with its own line ends."""
    mended: list[Mended] = []
    for _ in range(_ROUNDS):
        draft = read_draft(data, name)
        if first_line(draft, data) != 1:  # a mail by its look: its bytes are not its text
            break
        letter = CheckedLetter(draft=draft, findings=check_draft(draft))
        changes = list(_changes(letter))
        told = _encoding(data, draft.text)
        if not changes or told is None:
            break
        mark, encoding = told
        raw = data[len(mark) :].decode(encoding)
        places = _places(raw)
        for span, words in reversed(changes):
            raw = raw[: places[span.start]] + words + raw[places[span.end] :]
        data = mark + raw.encode(encoding)
        for span, words in changes:
            at = place(draft.text, span.start)
            mended.append(Mended(file=name, line=at.line, column=at.column, before=span.of(draft.text), after=words))
    return data, mended


def _changes(letter: CheckedLetter) -> Iterator[tuple[Span, str]]:
    """What may be written into the letter, in its order: certain, not in quotation marks, none over another."""
    text, end = letter.draft.text, 0
    told = [(f.span, f.replacement) for f in letter.findings if f.span and f.replacement is not None]
    for span, words in sorted(told, key=lambda pair: pair[0]):
        if span.start >= end and not _quoted(text, span):
            yield span, words
            end = span.end


def _quoted(text: str, span: Span) -> bool:
    begin = text.rfind("\n\n", 0, span.start) + 1
    stop = text.find("\n\n", span.end)
    paragraph = text[begin : stop if stop >= 0 else len(text)]
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return line.lstrip().startswith(">") or inside_quotes(paragraph, Span(span.start - begin, span.end - begin))


def _encoding(data: bytes, text: str) -> tuple[bytes, str] | None:
    """The mark and the encoding that give this text and, written again, these very bytes."""
    for mark, encoding in _ENCODINGS:
        if data.startswith(mark):
            try:
                raw = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                continue
            if (
                not raw.startswith("\ufeff")
                and without_waivers(normal(raw))[0] == text
                and raw.encode(encoding) == data[len(mark) :]
            ):
                return mark, encoding
    return None


def _places(raw: str) -> list[int]:
    """For every character of the text with plain line ends, where it stands in the file's own text."""
    places = [at for at in range(len(raw)) if not (raw[at] == "\n" and raw[at - 1 : at] == "\r")]
    return [*places, len(raw)]
