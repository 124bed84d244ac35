"""The door of a running server: other users of the machine, far too much, far too slow, names that are not ours."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from served import Served, command, env_of, serving

MB = 1024 * 1024


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("door")) as server:
        yield server


@pytest.fixture(scope="module")
def cookie(running: Served) -> str:
    """The cookie of somebody who came in by the link."""
    with line(running) as asked:
        asked.request("GET", running.link().removeprefix(running.base))
        return (asked.getresponse().getheader("Set-Cookie") or "").partition(";")[0]


@contextmanager
def line(running: Served) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(running.base.removeprefix("http://"), timeout=20)
    yield connection
    connection.close()


def asked(running: Served, path: str, **headers: str) -> http.client.HTTPResponse:
    with line(running) as connection:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.read()
        return answer


def held(running: Served) -> float:
    """Megabytes of the server."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{running.process.pid}/status").read_text())
    assert found
    return int(found[1]) / 1024


@pytest.mark.parametrize("told", [True, False], ids=["says so", "says nothing"])
def test_300_megabytes_fill_neither_memory_nor_disk(running: Served, cookie: str, told: bool) -> None:
    host, port = running.base.removeprefix("http://").split(":")
    before, disk = held(running), free_disk()
    how = f"Content-Length: {300 * MB}" if told else "Transfer-Encoding: chunked"
    with socket.create_connection((host, int(port)), timeout=20) as wire:
        head = f"POST /begin HTTP/1.1\r\nHost: {host}:{port}\r\nCookie: {cookie}\r\n{how}\r\n\r\n"
        wire.sendall(head.encode())
        sent = 0
        try:
            while sent < 300 * MB:
                piece = bytes(MB) if told else b"%x\r\n" % MB + bytes(MB) + b"\r\n"
                wire.sendall(piece)
                sent += MB
        except OSError:
            pass
    assert sent < 100 * MB, "it was cut off"
    assert held(running) - before < 60
    assert disk - free_disk() < 100 * MB
    assert asked(running, "/", Cookie=cookie).status == 200


def free_disk() -> int:
    room = os.statvfs("/tmp")
    return room.f_bavail * room.f_frsize


def test_a_hundred_who_speak_slowly_keep_nobody_out(running: Served, cookie: str) -> None:
    host, port = running.base.removeprefix("http://").split(":")
    slow = [socket.create_connection((host, int(port))) for _ in range(150)]
    try:
        for each in slow:
            each.sendall(b"GET / HTTP/1.1\r\nHost: 127")
        started = time.monotonic()
        assert asked(running, "/", Cookie=cookie).status == 200
        assert time.monotonic() - started < 5
    finally:
        for each in slow:
            each.close()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="Only root can be somebody else.")
def test_another_user_stays_outside_even_with_the_cookie_or_a_fresh_link(running: Served, cookie: str) -> None:
    link = running.link().removeprefix(running.base)
    tried = f"""
import encodings.idna, http.client, os, select
os.setgid(65534); os.setuid(65534)
for path in ("/", {link!r}):
    line = http.client.HTTPConnection({running.base.removeprefix("http://")!r})
    line.request("GET", path, headers={{"Cookie": {cookie!r}}})
    answer = line.getresponse(); answer.read()
    print(answer.status, answer.getheader("Set-Cookie"))
"""
    said = subprocess.run([sys.executable, "-c", tried], capture_output=True, text=True, check=True).stdout
    assert said.split("\n")[:2] == ["403 None", "403 None"]
    assert asked(running, link).status == 302, "for its owner the link is as good as new"


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="Only root can be somebody else.")
def test_another_user_reads_nothing_of_the_folder(running: Served) -> None:
    tried = f"""
import os
os.setgid(65534); os.setuid(65534)
for path in ("", "/secret", "/afterword.db", "/links", "/server.json"):
    try:
        open({str(running.data)!r} + path).close() if path else os.listdir({str(running.data)!r})
        print("open", path)
    except PermissionError:
        pass
"""
    assert subprocess.run([sys.executable, "-c", tried], capture_output=True, text=True, check=True).stdout == ""


def test_every_file_of_the_folder_is_closed(running: Served) -> None:
    assert running.data.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in running.data.rglob("*") if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1@evil.example", "0.0.0.0", "[::]"]
)
def test_a_name_that_is_not_ours_is_refused(running: Served, cookie: str, host: str) -> None:
    assert asked(running, "/", Cookie=cookie, Host=host).status == 400


@pytest.mark.parametrize(
    "origin",
    [
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1", "Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
def test_a_form_from_elsewhere_is_refused(running: Served, cookie: str, origin: dict[str, str]) -> None:
    with line(running) as connection:
        connection.request("GET", "/begin", headers={"Cookie": cookie})
        answer = connection.getresponse()
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', answer.read().decode())
        assert token
        both = f"{cookie}; {(answer.getheader('Set-Cookie') or '').partition(';')[0]}"
        form = {"Cookie": both, "Content-Type": "application/x-www-form-urlencoded", **origin}
        connection.request("POST", "/begin", body=f"notes=x&csrfmiddlewaretoken={token[1]}", headers=form)
        assert connection.getresponse().status == 403


def test_a_cookie_that_was_changed_opens_nothing(running: Served, cookie: str) -> None:
    name, _, value = cookie.partition("=")
    for wrong in (value[:-1] + "x", value.replace("open", "OPEN"), "open", "", value.split(":")[0], "x" * 9000):
        assert asked(running, "/", Cookie=f"{name}={wrong}").status in {403, 431}


def test_a_link_raced_for_opens_once(running: Served) -> None:
    link = running.link().removeprefix(running.base)
    code = f"""
import http.client, threading
line = lambda: http.client.HTTPConnection({running.base.removeprefix("http://")!r})
got, gate = [], threading.Barrier(8)
def go():
    one = line(); one.connect(); gate.wait(); one.request("GET", {link!r}); got.append(one.getresponse().status)
threads = [threading.Thread(target=go) for _ in range(8)]
[t.start() for t in threads]; [t.join() for t in threads]
print(sorted(got))
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == str([302] + [403] * 7)


def test_links_that_nobody_used_end_with_the_server(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        left = first.link().removeprefix(first.base)
        (tmp_path / "coming" / "half.upload").write_bytes(b"half of a file")
        first.process.send_signal(signal.SIGKILL)
        first.process.wait()
    with serving(tmp_path) as second:
        assert asked(second, left).status == 403
        assert not list((tmp_path / "coming").iterdir())


def test_no_page_may_be_framed_sniffed_or_kept(running: Served, cookie: str) -> None:
    for path in ("/", "/begin", "/nothere", "/enter/x", "/data/all.zip"):
        answer = asked(running, path, Cookie=cookie)
        assert "frame-ancestors 'none'" in (answer.getheader("Content-Security-Policy") or "")
        assert answer.getheader("X-Frame-Options") == "DENY"
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Cache-Control") == "no-store"
        assert answer.getheader("Server") is None


def test_it_listens_on_this_machine_alone(running: Served) -> None:
    port = int(running.base.rpartition(":")[2])
    rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    assert {row[1] for row in rows if row[1].endswith(f":{port:04X}") and row[3] == "0A"} == {f"0100007F:{port:04X}"}


def test_a_port_that_is_taken_is_a_sentence(running: Served, tmp_path: Path) -> None:
    words = command()
    words[words.index("0")] = running.base.rpartition(":")[2]
    done = subprocess.run(words, env=env_of(tmp_path), capture_output=True, text=True)
    assert done.returncode == 2
    assert "is taken" in done.stderr
