"""The web app with 1,000 interviews stored: time of every page, of a check while typing, from cold, and memory.

Run: .venv/bin/python bench/web.py [HOW MANY]
Bars: every page p95 <= 100 ms, the check while typing <= 50 ms, first page from cold <= 2.5 s, memory <= 200 MB.
Times are of whole requests over one kept connection, made one after the other.
"""

import http.client
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "corpus" / "cases"
ROUNDS = 40
PAGES = (
    "", "feelings", "verdicts", "fit", "questions", "answers", "letters", "wait", "next", "transcript", "set-down",
    "set-down/memory/worst", "set-down/file/worries.txt", "people", "transcript/4", "think", "remove", "plan.ics",
    "export",
)  # fmt: skip
OUTSIDE = (
    "/", "/?page=3", "/begin", "/search?q=time+customers", "/search?q=the", "/search?q=firm+customers&among=theirs",
    "/firms", "/firms?page=3", "/firms/people", "/data",
)  # fmt: skip


def fill(data: Path, many: int) -> str:
    """Store this many interviews, made from the cases of the corpus and told apart by employer; one key of them."""
    os.environ |= {"AFTERWORD_DATA": str(data), "DJANGO_SETTINGS_MODULE": "afterword.web.settings"}
    from afterword.web.place import prepare

    prepare(data)
    import django
    from django.core.management import call_command
    from django.db import transaction

    django.setup()
    call_command("migrate", verbosity=0)
    from afterword.app.interviews.read_again import read_again
    from afterword.app.interviews.write import start
    from afterword.app.wiring import Named, SystemClock, Words, store

    now = SystemClock().now()
    read: list[tuple[dict[str, bytes], str, tuple[Words, ...]]] = []
    for case in sorted(path for path in CASES.iterdir() if path.is_dir()):
        files = {p.relative_to(case).as_posix(): p.read_bytes() for p in sorted(case.rglob("*")) if p.is_file()}
        key = start(files=files, now=now)
        read_again(key=key)
        body = store.reading_of(key).body
        said = body.split('"text": "')[1:]
        read.append((files, body, tuple(Words("theirs", f"turn {n}", line) for n, line in enumerate(said, 1))))
    with transaction.atomic():
        for n in range(many - len(read)):
            files, body, words = read[n % len(read)]
            key = start(files={**files, "employer.txt": f"Firm {n}".encode()}, now=now)
            met = ((f"Ann {n}", "Lead"), (f"Bo {n % 50}", ""))
            named = Named(f"Post {n} at Firm {n % 400}", f"Firm {n % 400}", f"Post {n}", met, "2026-09-15")
            store.keep_reading(key, store.wanted_digest(key), body, named=named, words=words)
    first = start(files=read[[p.name for p in sorted(CASES.iterdir()) if p.is_dir()].index("dana-analyst")][0], now=now)
    read_again(key=first)
    return first


@contextmanager
def running() -> Iterator[tuple[http.client.HTTPConnection, dict[str, str], float, int]]:
    """The server as a person starts it: a connection, the cookie, seconds until the first page, its process."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
    try:
        assert process.stdout
        link = re.search(r"http://(127[.0-9]+):(\d+)(/enter/\S+)", process.stdout.readline())
        assert link
        connection = http.client.HTTPConnection(link[1], int(link[2]))
        connection.request("GET", link[3])
        answer = connection.getresponse()
        answer.read()
        headers = {"Cookie": (answer.getheader("Set-Cookie") or "").partition(";")[0]}
        connection.request("GET", "/", headers=headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        yield connection, headers, time.perf_counter() - started, process.pid
    finally:
        process.kill()
        process.wait()


def p95(line: http.client.HTTPConnection, method: str, path: str, headers: dict[str, str], body: str = "") -> float:
    """Milliseconds within which 95 of 100 requests are answered."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        line.request(method, path, body=body or None, headers=headers)
        answer = line.getresponse()
        answer.read()
        times.append(1000 * (time.perf_counter() - started))
        assert answer.status == 200, (path, answer.status)
    return sorted(times)[int(0.95 * ROUNDS)]


def memory(pid: int) -> tuple[float, float]:
    """Megabytes held by the server and by its worker (resident, Linux only)."""

    def held(process: int) -> float:
        found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
        return int(found[1]) / 1024 if found else 0.0

    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return held(pid), sum(held(int(child)) for child in children)


def main() -> None:
    """Print it all."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        key = fill(data, many)
        size = sum(path.stat().st_size for path in data.iterdir() if path.is_file()) / 1e6
        print(f"{many} interviews, {size:.0f} MB on the disk, {ROUNDS} requests each")
        with running() as (connection, headers, cold, pid):
            print(f"first page from cold: {cold:.2f} s (bar 2.5)")
            slowest = 0.0
            for path in (*OUTSIDE, *(f"/i/{key}/{page}" for page in PAGES)):
                taken = p95(connection, "GET", path, headers)
                slowest = max(slowest, taken)
                print(f"  {taken:6.1f} ms  {path.replace(key, '…')}")
            print(f"slowest page p95: {slowest:.1f} ms (bar 100)")
            typing(connection, headers, key)
            server, worker = memory(pid)
            print(f"memory: server {server:.0f} MB, worker {worker:.0f} MB (bar 200)")


def typing(connection: http.client.HTTPConnection, headers: dict[str, str], key: str) -> None:
    """The check while somebody types a letter."""
    connection.request("GET", f"/i/{key}/letters", headers=headers)
    page = connection.getresponse().read().decode()
    letter = re.search(rf"/i/{key}/letters/[\w-]+", page)
    if letter is None:
        print("no letter to type in")
        return
    connection.request("GET", letter[0], headers=headers)
    answer = connection.getresponse()
    editor = answer.read().decode()
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', editor)
    text = re.search(r"<textarea[^>]*name=\"(\w+)\"[^>]*>([^<]*)", editor)
    cookie = (answer.getheader("Set-Cookie") or "").partition(";")[0]
    assert token
    assert text
    sent = {
        **headers, "Cookie": f"{headers['Cookie']}; {cookie}", "X-CSRFToken": token[1], "HX-Request": "true",
        "Content-Type": "application/x-www-form-urlencoded",
    }  # fmt: skip
    where = re.search(rf'hx-post="(/i/{key}/[^"]*)"', editor)
    body = urlencode({text[1]: text[2] + " I would like that.", "csrfmiddlewaretoken": token[1]})
    taken = p95(connection, "POST", where[1] if where else letter[0], sent, body)
    print(f"check while typing p95: {taken:.1f} ms (bar 50)")


if __name__ == "__main__":
    main()
