"""What `afterword write` prints: the letter, ready to copy, then what was left out and what to know."""

from collections.abc import Iterator

from afterword.app.write_letter import WrittenLetters
from afterword.letters.writing.matter import Written

_LINE = "-" * 78


def letters(written: WrittenLetters) -> str:
    """All letters, each with its own remarks; what holds for all of them comes last."""
    lines = [line for each in written.letters for line in (*_letter(each), _LINE)]
    return "\n".join([*lines, *_listed("When", written.remarks)]).strip()


def _letter(written: Written) -> Iterator[str]:
    letter = written.letter
    yield f"To: {letter.to} <{letter.to_address}>" if letter.to_address else f"To: {letter.to}"
    if letter.subject:
        yield f"Subject: {letter.subject}"
    yield from ("", letter.body, "")
    mend = [f"{found.message} {found.next} ({found.rule})" for found in letter.findings if found.level != "info"]
    yield from _listed("Look at this before it goes", mend)
    yield from _listed("Left out", (f"{left.part}: {left.why}" for left in written.left_out))
    yield from _listed("Good to know", written.remarks)


def _listed(title: str, entries: Iterator[str] | tuple[str, ...] | list[str]) -> Iterator[str]:
    told = [f"  {entry}" for entry in entries]
    yield from [title, *told] if told else []
