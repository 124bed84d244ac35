"""Handing one letter to the person's own outgoing server."""

import smtplib
import ssl

from afterword.adapters.mail.server import MailServer, NotSent, PerhapsSent, refused_login, said, unreachable

_SECONDS = 30


def send(server: MailServer, password: str, sender: str, to: str, data: bytes) -> None:
    """Send the message to one address. Raises NotSent when it certainly did not go, PerhapsSent when that is open."""
    try:
        smtp = _connected(server)
    except OSError as error:  # smtplib's own errors are such, too
        raise _no_connection(server, error) from error
    try:
        _hand_over(smtp, server, password, (sender, to), data)
    finally:
        _leave(smtp)


def _connected(server: MailServer) -> smtplib.SMTP:
    safe = ssl.create_default_context()
    here = "[127.0.0.1]"  # as mail programs do: the name of this machine is nobody's business
    if not server.starttls:
        return smtplib.SMTP_SSL(server.host, server.port, local_hostname=here, timeout=_SECONDS, context=safe)
    smtp = smtplib.SMTP(server.host, server.port, local_hostname=here, timeout=_SECONDS)
    try:
        smtp.starttls(context=safe)
    except OSError:
        smtp.close()
        raise
    return smtp


def _hand_over(smtp: smtplib.SMTP, server: MailServer, password: str, way: tuple[str, str], data: bytes) -> None:
    sender, to = way
    try:
        smtp.login(server.user, password)
        for what, (code, words) in (("sender", smtp.mail(sender)), ("address", smtp.rcpt(to))):
            if code // 100 != 2:
                asked = sender if what == "sender" else to
                raise NotSent(
                    f"This server does not take {asked} as {what} ({code} {said(words)}), so nothing was sent.",
                    where=server.host,
                    next="Check the address.",
                )
    except smtplib.SMTPAuthenticationError as error:
        raise refused_login(server, error.smtp_error) from error
    except (smtplib.SMTPNotSupportedError, UnicodeError) as error:
        raise refused_login(server, "it offers no login by this password") from error
    except OSError as error:
        raise _no_connection(server, error) from error
    try:
        code, words = smtp.data(data)
    except smtplib.SMTPDataError as error:
        code, words = error.smtp_code, error.smtp_error if isinstance(error.smtp_error, bytes) else b""
    except OSError as error:
        raise PerhapsSent(
            f"The connection broke while the letter was handed over ({said(error)}): it may have gone.",
            where=server.host,
            next="Look into your Sent folder, or ask them, before you send it again.",
        ) from error
    if code // 100 != 2:
        raise NotSent(
            f"This server does not take the letter ({code} {said(words)}), so nothing was sent.",
            where=server.host,
            next="Send the .eml draft from your mail program instead.",
        )


def _no_connection(server: MailServer, error: OSError) -> NotSent:
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return NotSent(
            "This server offers no encryption, so nothing was sent.", where=server.host, next="Name one that does."
        )
    if isinstance(error, smtplib.SMTPException):
        return NotSent(
            f"This is not how a mail server answers ({said(error)}), so nothing was sent.",
            where=f"{server.host}, port {server.port}",
            next=f"Check the port; {server.way}://HOST:PORT begins plainly and turns to encryption.",
        )
    return unreachable(server, error)


def _leave(smtp: smtplib.SMTP) -> None:
    """Goodbye; a server that does not wait for it has the letter all the same."""
    try:
        smtp.quit()
    except OSError:
        smtp.close()
