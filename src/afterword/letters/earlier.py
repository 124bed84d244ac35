"""What the person wrote to this employer before: the letters in the folder `earlier` of a case."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from afterword.debrief.case import Case, Notice
from afterword.kernel.errors import AfterwordError
from afterword.letters.mail import read_draft
from afterword.letters.model import Draft

FOLDER: Final = "earlier/"
_YEAR = timedelta(days=365)
"""So long a phrase is remembered; our reading. A letter without a date counts as one of this year."""


def with_earlier(case: Case, files: Mapping[str, bytes]) -> Case:
    """The case with the earlier letters among its files; a notice for each that cannot be read."""
    texts: list[str] = []
    notices: list[Notice] = []
    for name in sorted(files):
        if not name.lower().startswith(FOLDER):
            continue
        try:
            draft = read_draft(files[name], name)
        except AfterwordError as error:
            notices.append(Notice(error.what, error.next, name))
            continue
        if not _is_old(draft, case):
            texts.append(f"{draft.subject or ''}\n{draft.text}")
    return replace(case, earlier=tuple(texts), notices=(*case.notices, *notices))


def _is_old(draft: Draft, case: Case) -> bool:
    return bool(draft.sent_at and case.date and case.date.date() - draft.sent_at.date() > _YEAR)
