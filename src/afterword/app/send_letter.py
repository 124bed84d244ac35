"""Use case: one letter by the person's own mail server, or as a draft into their mailbox, on their explicit word."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import format_datetime, make_msgid
from pathlib import Path

from afterword.app.check_letters import check_letters
from afterword.app.load_case import load_case
from afterword.app.run_debrief import own_address
from afterword.app.wiring import (
    MailServer,
    NotSent,
    Record,
    Way,
    is_edited,
    named_mail_server,
    put_draft,
    read_file,
    send_mail,
)
from afterword.debrief.case import Case
from afterword.kernel.errors import AfterwordError, BadCall
from afterword.kernel.findings import Finding
from afterword.letters.mail import read_draft
from afterword.letters.model import Draft
from afterword.letters.sheets_mail import MailAddress, body_text, header_text, mail, mail_address
from afterword.letters.waivers import Waived


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """What would go, and where to; nothing has gone. `earliest` is the plan's, None when it has passed or says none.

    `edited` tells whether the person changed the file. `waived` are the rules that they let pass, `passed` what they
    let pass in the letter itself, with the reason. `before` is the note of an earlier time, None when there was none.
    """

    way: Way
    server: MailServer | None
    sender: MailAddress
    to: MailAddress
    subject: str
    body: str
    file: Path
    edited: bool
    findings: tuple[Finding, ...]
    waived: frozenset[str]
    passed: tuple[Waived, ...]
    earliest: datetime | date | None
    before: dict[str, str] | None
    record: Record

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What must be mended, or let pass by name, before it goes."""
        return tuple(each for each in self.findings if each.level == "error" and each.rule not in self.waived)


def prepare_send(
    *,
    folder: Path,
    out: Path,
    to: str,
    way: Way,
    now: datetime,
    server: str | None = None,
    user: str | None = None,
    waived: Sequence[str] = (),
) -> Dispatch:
    """Everything up to the moment of sending; opens no connection. Raises AfterwordError when something is missing."""
    named = named_mail_server(way, server, user)
    case = load_case(folder)
    stem = _stem(out, to)
    file, draft, edited = _chosen(out, stem)
    if draft.attachments:
        raise BadCall(
            "This draft has something attached.", where=str(file), next="Send it from your mail program: we send text."
        )
    checked = check_letters(letters=[(str(file), read_file(file))], case=case).letters[0]
    return Dispatch(
        way=way,
        server=named,
        sender=_sender(case, draft, named),
        to=_addressee(case, draft, file),
        subject=header_text(draft.subject or ""),
        body=_body(draft),
        file=file,
        edited=edited,
        findings=checked.findings,
        waived=frozenset(rule.strip() for rule in waived),
        passed=checked.waived,
        earliest=None if stem.startswith("request-") else _earliest(out, now),
        before=(record := Record(out, stem)).read(),
        record=record,
    )


def send_letter(*, dispatch: Dispatch, now: datetime, password: Callable[[MailServer], str]) -> str:
    """Send it, or put it into the drafts, and say what happened. Raises AfterwordError, one sentence, when it did not.

    `password` is asked only when nothing stands in the way any more.
    """
    if dispatch.server is None:
        raise BadCall(
            "No mail server is named, so nothing was sent.",
            next="Add --server HOST:PORT --user NAME; your mail provider's help page on “mail programs” gives them.",
        )
    if dispatch.before is not None:
        raise AfterwordError(said_before(dispatch.before), next=f"If that is wrong, delete {dispatch.record.path}.")
    if dispatch.errors:
        rules = " ".join(f"--waive {rule}" for rule in dict.fromkeys(each.rule for each in dispatch.errors))
        raise AfterwordError(
            f"{dispatch.errors[0].message} Nothing was sent.",
            where=str(dispatch.file),
            next=f"Mend it, or add {rules}.",
        )
    secret = password(dispatch.server)
    made = mail(subject=dispatch.subject, body=dispatch.body, to=dispatch.to, sender=dispatch.sender)
    made["Date"] = format_datetime(now)
    made["Message-ID"] = make_msgid(domain=dispatch.sender.email.rpartition("@")[2])
    data = made.as_bytes()
    told = {
        "to": dispatch.to.email,
        "way": dispatch.way,
        "server": dispatch.server.host,
        "at": now.isoformat(" ", "minutes"),
        "subject": dispatch.subject,
        "sha256": hashlib.sha256(data).hexdigest(),
        "id": made["Message-ID"],
    }
    dispatch.record.begin(told, data)
    try:
        if dispatch.way == "smtp":
            send_mail(dispatch.server, secret, dispatch.sender.email, dispatch.to.email, data)
        else:
            put_draft(dispatch.server, secret, data)
    except NotSent:
        dispatch.record.forget()
        raise
    dispatch.record.done(told)
    if dispatch.way == "smtp":
        return f"Sent to {dispatch.to.name or dispatch.to.email}. A copy lies in {dispatch.record.copy}."
    return "The draft lies in your mailbox. Read it there once more, and send it yourself."


def said_before(before: dict[str, str]) -> str:
    """What the note of an earlier time says, as a sentence."""
    when, to = before.get("at", "an earlier time"), before.get("to", "them")
    if before.get("state") != "done":
        return f"This letter may have gone to {to} already ({when}): nobody could tell. Look into your Sent folder."
    if before.get("way") == "imap":
        return f"A draft of this letter has lain in your mailbox since {when}; send that one."
    return f"This letter went to {to} already ({when})."


def _stem(out: Path, to: str) -> str:
    """The file name, without its ending, of the one letter that is meant: by addressee or by name."""
    folder = out / "letters"
    there = sorted(folder.iterdir()) if folder.is_dir() else []
    stems = dict.fromkeys(path.stem for path in there if path.suffix in {".eml", ".txt"} and ".new" not in path.name)
    stems = {stem: None for stem in stems if not stem.startswith(("card-", "linkedin-"))}
    if there and not stems:
        raise BadCall("None of the letters here goes by mail.", where=str(folder), next="Copy the text, or the card.")
    if not stems:
        raise BadCall("There are no letters here yet.", where=str(folder), next="Run `afterword debrief FOLDER` first.")
    if to in stems:
        return to
    words = set(to.lower().split())
    names = {stem: (_chosen(out, stem)[1].to or "").lower() for stem in stems}
    meant = [stem for stem, name in names.items() if name == " ".join(to.lower().split())]
    meant = meant or [stem for stem, name in names.items() if words & set(name.split())]
    if len(meant) != 1:
        told = "More than one letter is" if meant else "No letter is"
        raise BadCall(f"{told} to “{to}”.", where=str(folder), next=f"Say one of these: {', '.join(meant or stems)}.")
    return meant[0]


def _chosen(out: Path, stem: str) -> tuple[Path, Draft, bool]:
    """The form of the letter that counts: the one that the person changed, else the draft as we wrote it."""
    paths = [path for ending in (".eml", ".txt") if (path := out / "letters" / f"{stem}{ending}").is_file()]
    edited = [path for path in paths if is_edited(out, f"letters/{path.name}")]
    drafts = [(path, read_draft(read_file(path), str(path))) for path in edited or paths[:1]]
    if len({(draft.subject, *_body(draft).split()) for _, draft in drafts}) > 1:
        raise BadCall(
            "Both forms of this letter are changed, and they differ.",
            where=" and ".join(path.name for path in edited),
            next="Move the one that shall not go out of the folder.",
        )
    path, draft = drafts[0]
    return path, draft, bool(edited)


def _body(draft: Draft) -> str:
    """All that stands below the headers."""
    start = draft.before or draft.greeting or draft.body
    return body_text(draft.text[start.start :]).strip()


def _sender(case: Case, draft: Draft, server: MailServer | None) -> MailAddress:
    """The address that the person wrote into the draft, else the account's: others that it sends for look forged."""
    own = own_address(case)
    chosen = draft.from_address if draft.from_address != own else None
    account = server.user if server and "@" in server.user else None
    for address in (chosen, account, own):
        if address and (made := mail_address(case.me, address)):
            return made
    raise BadCall("Nobody said what your own address is.", next="Add it to your résumé, or log in with --user ADDRESS.")


def _addressee(case: Case, draft: Draft, file: Path) -> MailAddress:
    known = next((person.email for person in case.interviewers if person.name == draft.to), None)
    made = mail_address(draft.to or "", draft.to_address or known or "")
    if made is None:
        raise BadCall(
            "This letter has no address that it could go to.", where=str(file), next="Add it to its line “To:”."
        )
    return made


def _earliest(out: Path, now: datetime) -> datetime | date | None:
    """The plan's first moment for the letters, while it is still to come; the plan is read as it was written."""
    try:
        plan = json.loads(read_file(out / "debrief.json"))["plan"]
        told = next(step["earliest"] for step in plan if step["step"] == "send")
        first = datetime.fromisoformat(told)
    except (AfterwordError, ValueError, KeyError, TypeError, StopIteration):
        return None
    here = now if first.tzinfo else now.replace(tzinfo=None)
    return first if here < first else None
