"""`afterword serve`: the server, the worker behind it, and the link that opens the door."""

import gc
import json
import os
import socket
import sys
import time
import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from afterword.kernel.errors import BadCall
from afterword.web.minding import Worker
from afterword.web.place import data_folder, new_link, prepare, sweep

_PORT: Final = 8917
_THREADS: Final = 4
_BODY: Final = 64 * 1024 * 1024
"""Bytes of one request that are taken at all; more is cut off while it comes."""
_LINES: Final = 1000
"""Connections at once: whoever opens hundreds and says nothing keeps nobody out."""
_OFTEN: Final = (2_000, 10, 10)
_TURN: Final = 0.0005
"""Seconds after which a thread that reckons lets a page go first; by default ten times as long, at every query."""


_PATIENCE: Final = 10
"""Seconds in which another server must have said where it is."""


def serve(*, folders: Sequence[Path], port: int | None, browser: bool, say: Callable[[str], None]) -> None:
    """Take these case folders and saved copies in and serve until stopped. When it runs already, open that one.

    Raises BadCall when the port is taken, AfterwordError for a folder that cannot be read.
    """
    from filelock import FileLock, Timeout

    data = data_folder(os.environ)
    os.umask(0o077)  # for the files that the database makes beside itself, too
    prepare(data)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.web.settings"
    lock = FileLock(data / "server.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        chosen = _elsewhere(data)
        _take_in(folders, say)
        _invite(data, chosen, browser, say)
        return
    with lock:
        (data / "server.json").unlink(missing_ok=True)  # of a server that was killed
        sweep(data)
        _run(data, folders, port, browser, say)


def _run(data: Path, folders: Sequence[Path], port: int | None, browser: bool, say: Callable[[str], None]) -> None:
    door = _door(port)
    import django
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application
    from django.db import DatabaseError
    from waitress.server import create_server

    django.setup()
    try:
        call_command("migrate", verbosity=0)
    except DatabaseError as error:
        says = f"Your data cannot be opened ({error})."
        raise BadCall(says, where=str(data), next="Make some room on the disk, and see who may write there.") from error
    (data / "afterword.db").chmod(0o600)
    _take_in(folders, say)
    worker = Worker()
    try:
        server = create_server(
            get_wsgi_application(), sockets=[door], threads=_THREADS, ident=None, max_request_body_size=_BODY,
            connection_limit=_LINES, channel_timeout=60, asyncore_use_poll=True,
        )  # fmt: skip
        chosen = door.getsockname()[1]
        (data / "server.json").write_text(json.dumps({"port": chosen}), "ascii")
        _invite(data, chosen, browser, say)
        from afterword.app.interviews.checking import look_at_spelling

        look_at_spelling()
        gc.freeze()
        sys.setswitchinterval(_TURN)
        gc.set_threshold(*_OFTEN)  # a command of the command line looks for rubbish seldom; a server would grow by it
        server.run()
    finally:
        worker.end()


def _door(port: int | None) -> socket.socket:
    """A socket on this machine alone: the port told, else ours, else any that is free."""
    for each in (port,) if port is not None else (_PORT, 0):
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind(("127.0.0.1", each))
        except OSError:
            door.close()
            continue
        return door
    raise BadCall(f"Port {port} is taken.", next="Name another one: --port 8920, or leave it out.")


def _take_in(folders: Sequence[Path], say: Callable[[str], None]) -> None:
    if not folders:
        return
    import django

    django.setup()
    from afterword.web.saving import imported, taken_in

    for folder in folders:
        if folder.suffix.lower() == ".zip" and folder.is_file():
            with folder.open("rb") as file:
                brought = imported(file)
            say(f"{folder}: {len(brought.new)} brought in, {len(brought.known)} here already.")
            continue
        taken = taken_in(folder)
        say(f"Taken in: {folder}" if taken.new else f"{folder} was taken in before, and is as you left it.")
        if taken.left:
            say(f"Left out, for the name does not say what it is, or it is empty: {', '.join(taken.left)}")


def _elsewhere(data: Path) -> int:
    """The port of the server that holds the lock; it may be just starting. Raises BadCall."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            port: int = json.loads((data / "server.json").read_text("ascii"))["port"]
        except (OSError, ValueError, KeyError):
            time.sleep(0.05)
        else:
            return port
    raise BadCall("Afterword is being started elsewhere and does not answer.", where=str(data), next="End that one.")


def _invite(data: Path, port: int, browser: bool, say: Callable[[str], None]) -> None:
    address = f"http://127.0.0.1:{port}/enter/{new_link(data)}"
    say(f"Afterword is open at {address}")
    say("The link works once. Nothing leaves this machine. Ctrl+C ends it.")
    if browser:
        webbrowser.open(address)
