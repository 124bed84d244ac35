"""Use case: every sentence of a text held against a case."""

from pathlib import Path

from afterword.app.load_case import load_case
from afterword.app.wiring import read_file
from afterword.debrief.case import Case
from afterword.debrief.report import debrief
from afterword.evidence.factcheck import check_text
from afterword.evidence.ledger import build_ledger
from afterword.evidence.model import SentenceVerdict, World
from afterword.language.decoding import decode
from afterword.language.office import is_word_file, word_text


def check_facts(*, text: str, case: Case) -> tuple[SentenceVerdict, ...]:
    """A verdict on each sentence; spans count characters of `text`."""
    found = debrief(case)
    return check_text(text, World(found, build_ledger(found)))


def check_facts_file(*, path: Path, folder: Path) -> tuple[SentenceVerdict, ...]:
    """The same for a text file and a case folder. Raises AfterwordError when either cannot be read."""
    data = read_file(path)
    text = word_text(data, path.name) if is_word_file(data) else decode(data, path.name)
    return check_facts(text=text, case=load_case(folder))
