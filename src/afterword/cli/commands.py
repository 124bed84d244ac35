"""Each command: call its use case, print what came of it. Use cases are imported when they are called for."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable


def run(told: Namespace) -> int:
    """The command that was called; its exit code."""
    return _COMMANDS[told.command](told)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _progress(text: str) -> None:
    """Where we are, for a person who waits; never into a pipe or a log."""
    if sys.stderr.isatty():
        print(f"\r\x1b[2K{text} …", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


def _debrief(told: Namespace) -> int:
    from afterword.app.as_json import debrief_json
    from afterword.app.run_debrief import run_debrief
    from afterword.app.wiring import SystemClock
    from afterword.cli import show

    out = told.out or told.folder / "afterword"
    try:
        result, files, remarks = run_debrief(folder=told.folder, out=out, now=SystemClock().now(), progress=_progress)
    finally:
        _clear()
    if told.json:
        _print_json(debrief_json(result))
    else:
        print(show.summary(result, files, remarks))
    return 0


def _check(told: Namespace) -> int:
    from afterword.cli.check import check

    return check(told)


def _facts(told: Namespace) -> int:
    from afterword.app.as_json import facts_json
    from afterword.app.check_facts import check_facts_file
    from afterword.cli import show

    verdicts = check_facts_file(path=told.text, folder=told.case)
    if told.json:
        _print_json(facts_json(verdicts))
    else:
        print(show.sentences(verdicts))
    return 1 if any(verdict.verdict == "unsupported" for verdict in verdicts) else 0


def _read(told: Namespace) -> int:
    from afterword.app.as_json import read_json
    from afterword.app.read_transcript import read_transcript_file
    from afterword.cli import show

    transcript = read_transcript_file(path=told.file)
    if told.json:
        _print_json(read_json(transcript))
    else:
        print(show.transcript(transcript))
    return 0


def _plan(told: Namespace) -> int:
    from afterword.app.as_json import plan_json
    from afterword.app.parts import plan_of
    from afterword.cli import show

    steps = plan_of(folder=told.folder)
    if told.json:
        _print_json(plan_json(steps))
    else:
        print(show.steps(steps, told.folder))
    return 0


def _practice(told: Namespace) -> int:
    from afterword.app.parts import practice_of

    print(practice_of(folder=told.folder))
    return 0


def _brief(told: Namespace) -> int:
    from afterword.app.parts import brief_of

    print(brief_of(folder=told.folder))
    return 0


def _write(told: Namespace) -> int:
    from afterword.app.wiring import SystemClock
    from afterword.app.write_json import write_json
    from afterword.app.write_letter import write_letters
    from afterword.cli import show_written

    written = write_letters(folder=told.folder, kind=told.kind, to=told.to, now=SystemClock().now())
    if told.json:
        _print_json(write_json(written))
    else:
        print(show_written.letters(written))
    return written.exit_code


def _explain(told: Namespace) -> int:
    from afterword.app.explain import explain

    print(explain(key=told.id))
    return 0


def _draft(told: Namespace) -> int:
    from afterword.app.draft_by_model import prepare_draft, send_draft
    from afterword.cli import show_draft

    offer = prepare_draft(
        folder=told.folder, to=told.to, answer=told.answer, server=told.server, model=told.model, masked=told.masked
    )
    if not told.yes:
        print(show_draft.offer(offer))
        return 0
    try:
        drafted = send_draft(offer=offer, progress=_progress)
    finally:
        _clear()
    print(show_draft.drafted(drafted))
    return 0 if drafted.result.clean else 1


def _send(told: Namespace) -> int:
    from afterword.cli import send

    return send.run(told)


def _doctor(_told: Namespace) -> int:
    from afterword.app.doctor import doctor

    checks = doctor()
    for check in checks:
        print(f"{'ok  ' if check.well else 'MEND'} {check.text}")
    return 0 if all(check.well for check in checks) else 2


def _serve(told: Namespace) -> int:
    """Another shell than this one, so it is called like a program: neither knows the other's insides."""
    import runpy

    port = [] if told.port is None else ["--port", str(told.port)]
    browser = ["--no-browser"] if told.no_browser else []
    sys.argv = ["afterword serve", *port, *browser, "--", *map(str, told.folders)]
    runpy.run_module("afterword.web", run_name="__main__")
    return 0


_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "debrief": _debrief,
    "check": _check,
    "facts": _facts,
    "read": _read,
    "plan": _plan,
    "practice": _practice,
    "brief": _brief,
    "write": _write,
    "explain": _explain,
    "draft": _draft,
    "send": _send,
    "doctor": _doctor,
    "serve": _serve,
}
