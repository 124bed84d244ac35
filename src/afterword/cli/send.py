"""`afterword send`: shows exactly what would go where; with --yes it goes."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from afterword.app.report.saying import moment
from afterword.app.send_letter import Dispatch, prepare_send, said_before, send_letter
from afterword.app.wiring import MailServer, SystemClock, given_password
from afterword.kernel.errors import BadCall


def run(told: Namespace) -> int:
    """0 shown or sent; 1 shown, and something must be mended before it may go."""
    now = SystemClock().now()
    dispatch = prepare_send(
        folder=told.folder, out=told.out or told.folder / "afterword", to=told.to, way=told.via, now=now,
        server=told.server, user=told.user, waived=told.waive,
    )  # fmt: skip
    if not told.yes:
        print("\n".join(_shown(dispatch)))
        return int(bool(dispatch.errors))
    if dispatch.earliest:
        print(f"afterword: The plan would have waited until {moment(dispatch.earliest)}.", file=sys.stderr)
    print(send_letter(dispatch=dispatch, now=now, password=_password))
    return 0


def _shown(it: Dispatch) -> Iterator[str]:
    server = it.server.where if it.server else "no server is named yet"
    yield f"This, and nothing else, would go {'out' if it.way == 'smtp' else 'into the drafts of your mailbox'}."
    yield ""
    yield f"  by       {server}"
    yield f"  from     {it.sender.name} <{it.sender.email}>"
    yield f"  to       {it.to.name} <{it.to.email}>"
    yield f"  subject  {it.subject}"
    yield f"  file     {it.file}, {'as you left it' if it.edited else 'as we wrote it'}"
    yield ""
    yield from (f"  {line}".rstrip() for line in it.body.split("\n"))
    yield ""
    for each in it.findings:
        passed = ", let pass" if each.level == "error" and each.rule in it.waived else ""
        if each.level != "info":
            yield f"{each.level}{passed} {each.rule}: {each.message} {each.next}"
    for one in it.passed:
        yield f"let pass {one.finding.rule}: {one.finding.message} Because {one.because}."
    if it.earliest:
        yield f"The plan says not before {moment(it.earliest)}."
    if it.before is not None:
        yield said_before(it.before)
    elif it.errors:
        yield "Nothing was sent, and it does not go like this: mend the errors, or add --waive RULE for each."
    elif it.server:
        yield "Nothing was sent. The same call with --yes does it."
    else:
        yield "Nothing was sent. --server HOST:PORT --user NAME name your server; then --yes does it."


def _password(server: MailServer) -> str:
    if given := given_password():
        return given
    if not sys.stdin.isatty():
        raise BadCall(
            "Nobody is here to type the password, so nothing was sent.",
            next="Set AFTERWORD_MAIL_PASSWORD for this one call, or call it from a terminal.",
        )
    from getpass import getpass

    return getpass(f"Password of {server.user} at {server.host} (it is not kept): ")
