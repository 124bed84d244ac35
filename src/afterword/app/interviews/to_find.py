"""What the search finds of a reading, each with the place where it stands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.app.report.page import letter_files
from afterword.app.result import Result
from afterword.app.wiring import Words

if TYPE_CHECKING:
    from afterword.app.wiring import Kind


def to_find(result: Result) -> tuple[Words, ...]:
    """Names, turns, letters as we wrote them, better answers, worries, and the papers that were read."""
    return tuple(_all(result))


def _all(result: Result) -> Iterator[Words]:
    case = result.debrief.case
    people = (f"{person.name} {person.role or ''}" for person in case.interviewers)
    yield Words("about", "about", " · ".join(filter(None, (case.role, case.employer, *people))).strip())
    for turn in case.transcript.turns:
        kind: Kind = "mine" if case.transcript.from_memory or case.is_me(turn.speaker) else "theirs"
        yield Words(kind, f"turn {turn.n}", turn.text, case.name_of(turn.speaker))
    for letter, stem in zip(result.letters, letter_files(result), strict=True):
        yield Words("letter", f"first/{stem}.txt", f"{letter.subject or ''}\n{letter.body}".strip(), letter.to)
    for answer in result.answers:
        if answer.draft.text:
            yield Words("paper", f"answer {answer.exchange}", answer.draft.text)
    for n, worry in enumerate(case.worries, 1):
        yield Words("paper", f"worry {n}", worry)
    for document in (*case.documents, *filter(None, (case.wish,))):
        yield Words("paper", document.source, document.text)
    if case.prepared:
        yield Words("paper", "prepared.txt", "\n".join(case.prepared))
