"""`afterword check`: mend what is certain if asked to, check, show it in the form that was asked for."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from afterword.app.check_letters import CheckReport, check_files
from afterword.kernel.errors import BadCall

if TYPE_CHECKING:
    from afterword.app.check_fixes import Mended


def check(told: Namespace) -> int:
    """Run the command; its exit code."""
    if told.json and told.format != "text":
        raise BadCall("--json and --format exclude each other.", next="Leave one of them out.")
    mended: tuple[Mended, ...] = ()
    left: tuple[str, ...] = ()
    if told.fix:
        from afterword.app.check_fixes import fix_files

        mended, left = fix_files(paths=told.letters)
    report = check_files(paths=told.letters, case_folder=told.case, to=told.to, kind=told.kind, english=told.english)
    for line in (*map(_said, mended), *left):
        print(line, file=sys.stderr)  # the standard output is for findings, whatever their form
    if told.json:
        from afterword.app.check_json import to_json

        print(json.dumps(to_json(report, mended), ensure_ascii=False, indent=1))
    else:
        _show(report, told.format)
    return report.exit_code


def _said(one: Mended) -> str:
    return f"{one.file}:{one.line}:{one.column}: mended “{one.before}” → “{one.after}”"


def _show(report: CheckReport, form: str) -> None:
    if form == "sarif":
        from afterword.app.check_sarif import to_sarif

        print(json.dumps(to_sarif(report), ensure_ascii=False, indent=1))
        return
    from afterword.app.check_shown import render_lines, render_text

    if form == "text":
        print(render_text(report, colour=_colour()))
    elif lines := render_lines(report):
        print(lines)


def _colour() -> bool:
    """Colour only on a terminal, and not where NO_COLOR (no-color.org) says that nobody wants it."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
