"""Real servers on this machine: an SMTP server (aiosmtpd), and dovecot where it is installed."""

import grp
import os
import pwd
import shutil
import signal
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from mail_servers import PASSWORD, USER, Post, StartTls, answers, free_port, login


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cert.pem and key.pem for localhost, made for this run."""
    if not shutil.which("openssl"):
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The certificate is trusted as a person would have it trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))
    return certificate


@pytest.fixture
def server_tls(trusted: Path) -> ssl.SSLContext:
    """The server's side of it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted / "cert.pem", trusted / "key.pem")
    return context


@pytest.fixture(params=["smtps", "smtp"])
def post(request: pytest.FixtureRequest, server_tls: ssl.SSLContext) -> Iterator[tuple[str, Post]]:
    """An SMTP server, encrypted from the start and by STARTTLS: its address and what it got."""
    told = Post()
    options = {
        "hostname": "localhost", "port": free_port(), "authenticator": login, "auth_required": True,
        "auth_require_tls": request.param == "smtp",  # by its own reckoning only STARTTLS makes it safe
    }  # fmt: skip
    server = (
        Controller(told, ssl_context=server_tls, **options)
        if request.param == "smtps"
        else StartTls(told, server_tls, **options)
    )
    server.start()
    yield f"{request.param}://localhost:{server.port}", told
    server.stop()


@pytest.fixture
def dovecot(trusted: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """Dovecot with one account whose drafts folder is called Entwürfe: its address and the folder of its mails."""
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
    if not program:
        pytest.skip("needs dovecot (Debian: dovecot-imapd)")
    me, port = pwd.getpwuid(os.getuid()), free_port()
    owner = me if os.getuid() else pwd.getpwnam("nobody")  # it keeps no mail of root's
    mails = Path(tempfile.mkdtemp(prefix="mails-"))  # where that owner may go, as pytest's own folders are not
    os.chown(mails, owner.pw_uid, owner.pw_gid)
    (tmp_path / "passwords").write_text(f"{USER}:{{PLAIN}}{PASSWORD}:::::\n", "utf-8")
    settings = tmp_path / "dovecot.conf"
    settings.write_text(
        f"""base_dir = {tmp_path}/run
state_dir = {tmp_path}/state
log_path = {tmp_path}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{trusted}/cert.pem
ssl_key = <{trusted}/key.pem
default_internal_user = {owner.pw_name}
default_login_user = {owner.pw_name}
default_internal_group = {grp.getgrgid(owner.pw_gid).gr_name}
first_valid_uid = 1
mail_location = maildir:{mails}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  user = {me.pw_name}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {tmp_path}/passwords
}}
userdb {{
  driver = static
  args = uid={owner.pw_uid} gid={owner.pw_gid} home={mails}
}}
namespace inbox {{
  inbox = yes
  mailbox Entwürfe {{
    special_use = \\Drafts
    auto = create
  }}
}}
""",
        "utf-8",
    )
    running = subprocess.Popen([program, "-F", "-c", settings], stderr=subprocess.PIPE)
    for _ in range(100):
        if running.poll() is None and answers(port):
            break
        time.sleep(0.1)
    else:
        running.kill()
        pytest.fail(f"dovecot does not start: {running.communicate()[1]!r}")
    yield f"localhost:{port}", mails
    running.send_signal(signal.SIGTERM)
    running.wait(20)
    shutil.rmtree(mails)
