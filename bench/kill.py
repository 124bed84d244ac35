"""kill -9 of server or worker at random moments while somebody imports, types and waits for a reading.

Run: .venv/bin/python bench/kill.py [HOW OFTEN] [SEED]
After each kill: everything that was answered with "kept" is there, the database is whole, and no reading is stuck.
A worker is killed while its server lives on, and is followed by another. At the end first starts are killed, too.
"""

import http.client
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
NOTES = "Priya asked: Why do you want to leave?\nI said: I went on about the rota for much too long.\n"


class Person:
    """Somebody who types into the memory page and keeps an account of what was said to be kept."""

    def __init__(self, data: Path) -> None:
        self.data, self.kept, self.typed = data, "", 0
        self.key = ""
        self.tired = threading.Event()

    def start(self) -> subprocess.Popen[str]:
        """The server, and a cookie for it."""
        command = [sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", "0"]
        env = {**os.environ, "AFTERWORD_DATA": str(self.data)}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
        assert server.stdout
        link = re.search(r"http://(127[.0-9]+):(\d+)(/enter/\S+)", server.stdout.readline())
        assert link, "The server did not start again."
        self.line = http.client.HTTPConnection(link[1], int(link[2]), timeout=60)
        self.cookies: dict[str, str] = {}
        self.ask("GET", link[3])
        page = self.ask("GET", "/begin")
        found = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)
        assert found
        self.token = found[1]
        return server

    def ask(self, method: str, path: str, values: dict[str, str] | None = None) -> str:
        """One request; raises OSError or HTTPException when the server is gone."""
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        body = None
        if values is not None:
            body = urlencode({**values, "csrfmiddlewaretoken": self.token})
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true"}
        self.line.request(method, path, body=body, headers=headers)
        answer = self.line.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.strip().partition("=")
                self.cookies[key] = rest.partition(";")[0]
        self.location = answer.getheader("Location") or ""
        return text

    def live(self) -> None:
        """Begin an interview if there is none, then type until the server is gone or enough is typed."""
        try:
            if not self.key:
                self.ask("POST", "/begin", {"notes": NOTES})
                self.key = self.location.split("/")[2]
            while not self.tired.is_set():
                self.typed += 1
                text = f"word {self.typed}"
                values = {"asked": f"Question {self.typed}?", "said": text}
                if "Kept at" in self.ask("POST", f"/i/{self.key}/set-down/memory/first", values):
                    self.kept = text
                if self.typed % 5 == 0:
                    self.ask("POST", f"/i/{self.key}/people", {"role": f"Post {self.typed}"})
        except (OSError, http.client.HTTPException):
            return

    def look(self) -> list[str]:
        """What is wrong after a kill; nothing should be."""
        wrong = []
        with sqlite3.connect(self.data / "afterword.db") as database:
            if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                wrong.append("the database is broken")
        if self.key and self.kept:
            page = self.ask("GET", f"/i/{self.key}/set-down/memory/first")
            found = re.search(r'name="said"[^>]*>\s*([^<]*)', page)
            there = int(found[1].split()[1]) if found and found[1].startswith("word ") else -1
            if there < int(self.kept.split()[1]):
                wrong.append(f"kept was “{self.kept}”, found is “{found[1] if found else ''}”")
        if self.key:
            end = time.monotonic() + 30
            while "working" in self.ask("GET", f"/i/{self.key}/reading"):
                self.ask("GET", f"/i/{self.key}/")
                if time.monotonic() > end:
                    wrong.append("a reading is stuck")
                    break
                time.sleep(0.1)
        return wrong


def worker_of(server: int) -> int | None:
    """The worker's process (Linux only)."""
    children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
    return int(children[0]) if children else None


def starts(dice: random.Random) -> int:
    """Kill a first start at ten moments, in the middle of making the tables; the next one must come up whole."""
    lost = 0
    for n in range(10):
        with tempfile.TemporaryDirectory() as folder:
            person = Person(Path(folder))
            command = [sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", "0"]
            env = {**os.environ, "AFTERWORD_DATA": folder}
            server = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=env)
            end = time.monotonic() + 20
            while n % 2 and not (Path(folder) / "afterword.db").exists() and time.monotonic() < end:
                time.sleep(0.002)
            time.sleep(dice.uniform(0, 0.4) if n % 2 else dice.uniform(0.1, 2))
            server.kill()
            server.wait()
            again = person.start()
            wrong = person.look()
            again.kill()
            again.wait()
            lost += bool(wrong)
            print(f"start {n + 1}: {'; '.join(wrong) or 'came up whole'}")
    return lost


def main() -> None:
    """Kill that often, and say what was lost."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    dice = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 7)
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        person = Person(Path(folder))
        for n in range(times):
            server = person.start()
            life = threading.Thread(target=person.live)
            life.start()
            time.sleep(dice.uniform(0.05, 2.5))
            worker = worker_of(server.pid) if n % 3 == 2 else None
            os.kill(worker or server.pid, signal.SIGKILL)
            if worker:
                time.sleep(dice.uniform(0.3, 2))
                person.tired.set()
            else:
                server.wait()
            life.join()
            person.tired.clear()
            again = server if worker else person.start()
            wrong = person.look()
            again.kill()
            again.wait()
            victim = "worker" if worker else "server"
            lost += bool(wrong)
            print(f"{n + 1:3} {victim}: {'; '.join(wrong) or 'nothing lost'} ({person.kept or 'nothing typed yet'})")
    lost += starts(dice)
    print(f"{times} kills and 10 killed starts, {lost} with a loss")
    sys.exit(bool(lost))


if __name__ == "__main__":
    main()
