"""The main job: read a folder, work it through, write what comes of it."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from afterword.app.as_json import debrief_json
from afterword.app.build import build
from afterword.app.load_case import load_case
from afterword.app.report.page import letter_files, render, request_files
from afterword.app.result import Result
from afterword.app.wiring import meaning, outbox
from afterword.debrief.case import Case
from afterword.followup.calendar import to_ics
from afterword.kernel.errors import AfterwordError
from afterword.letters.sheets import OUTPUTS, Sender
from afterword.practice.sheet import practice_sheet


def run_debrief(
    *, folder: Path, out: Path, now: datetime, progress: Callable[[str], None] = lambda _: None
) -> tuple[Result, tuple[Path, ...], tuple[str, ...]]:
    """Debrief the case in `folder` and write the results to `out`.

    Returns the result, the files written, and sentences about what could not be written or was left as the person
    changed it. Raises AfterwordError when the folder cannot be read or `out` cannot be written.
    """
    progress("Reading the folder")
    result = build(case=load_case(folder), meaning=meaning(), progress=progress)
    progress("Writing the report")
    contents, remarks = results(result, now=now)
    written = outbox(out, contents)
    for path in written.kept:
        remarks.append(f"{path} is as you changed it; the new version lies beside it, with “.new” in its name.")
    return result, written.files, tuple(remarks)


def results(result: Result, *, now: datetime) -> tuple[dict[str, bytes], list[str]]:
    """All files of a result by their path, and sentences about those that could not be made."""
    remarks: list[str] = []
    case = result.debrief.case
    letters, made = _letters(result, remarks)
    contents = {
        "debrief.html": render(result, now=now, made=made).encode(),
        "debrief.json": (json.dumps(debrief_json(result), ensure_ascii=False, indent=1) + "\n").encode(),
        "practice.md": practice_sheet(result.debrief, result.practice).encode(),
    }
    if result.steps:
        title = " at ".join(filter(None, ("Interview", case.employer)))
        contents["plan.ics"] = to_ics(result.steps, title=title, now=now)
    return contents | letters, remarks


def _letters(result: Result, remarks: list[str]) -> tuple[dict[str, bytes], dict[str, list[tuple[str, str]]]]:
    """The letters in all their forms by path, and for each letter's stem its forms, each with its path."""
    case = result.debrief.case
    contents: dict[str, bytes] = {}
    made: dict[str, list[tuple[str, str]]] = {}
    sender = Sender(case.me, own_address(case), case.settings.country)
    requests = [(each.letter, request_files(result)[each.exchange]) for each in result.requests if each.letter]
    for letter, stem in (*zip(result.letters, letter_files(result), strict=True), *requests):
        for output in OUTPUTS.values():
            if letter.channel not in output.channels:
                continue
            if not output.available():
                remarks.append(f"{output.title} was not made: `afterword doctor` says what is missing.")
                continue
            name = f"{stem}.pdf" if output.suffix == ".pdf" else f"letters/{stem}{output.suffix}"
            try:
                contents[name] = output.render(letter, sender)
            except AfterwordError as error:
                remarks.append(str(error))
            else:
                made.setdefault(stem, []).append((output.title, name))
    return contents, made


def own_address(case: Case) -> str | None:
    """The candidate's own mail address: from the invitation, else the first one on the résumé."""
    if case.invite:
        for attendee in case.invite.attendees:
            if attendee.email and attendee.name in {case.me, attendee.email}:
                theirs = {person.email for person in case.interviewers}
                if attendee.email not in theirs:
                    return attendee.email
    words = case.resume.text.replace('"', " ").replace(",", " ").split() if case.resume else []
    return next((word.strip("<>()|·;") for word in words if "@" in word and "." in word.partition("@")[2]), None)
