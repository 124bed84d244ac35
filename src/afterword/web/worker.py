"""The process that reads: ends with the server, puts back what a killed one left."""

import os
import signal
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

_MOST_TRIES: Final = 3
_MOST_MEMORY: Final = 4 * 1024**3
"""Bytes of addresses, of which a reading uses a tenth."""


def main() -> None:
    """Run until the server's end of our standard input is closed, however it ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows Ctrl+C reaches us, too
    _narrow()
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")
    django.setup()
    from django.conf import settings
    from filelock import FileLock

    threading.Thread(target=_watch, daemon=True).start()
    with FileLock(Path(settings.DATA) / "worker.lock"):
        put_back()
        from django_tasks_db.management.commands.db_worker import Worker

        Worker(
            queue_names=["*"], interval=0.25, batch=False, backend_name="default", startup_delay=False, max_tasks=None,
            worker_id=f"afterword-{os.getpid()}", excluded_queue_names=[],
        ).run()  # fmt: skip


def put_back() -> None:
    """Jobs that were running when their worker was killed are waiting again; after three tries they are given up.

    Two workers never run at once (the lock), so whatever is running now belongs to nobody.
    """
    from django_tasks_db.models import DBTaskResult

    from afterword.app.interviews.read_again import give_up, unread
    from afterword.app.interviews.recordings import tidy_recordings
    from afterword.web.tasks import read

    for job in DBTaskResult.objects.filter(status="RUNNING"):
        if len(job.worker_ids) >= _MOST_TRIES:
            job.set_failed(RuntimeError("Stopped three times."))
            give_up(key=str(job.args_kwargs["args"][0]))
        else:
            DBTaskResult.objects.filter(pk=job.pk).update(status="READY", started_at=None)
    tidy_recordings()
    for key in unread():
        read.enqueue(key)


def _narrow() -> None:
    """A file that takes more memory than any interview ends us, not the machine; where the system can do that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    with suppress(ValueError, OSError):  # macOS knows the limit and takes none
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _watch() -> None:
    while os.read(0, 64):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
