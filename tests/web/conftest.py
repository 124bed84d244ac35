"""The pages without a server: a closed data folder, jobs done at once, a browser that came in by the link."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of this test process, with its tables."""
    folder = tmp_path_factory.mktemp("data")
    os.environ["AFTERWORD_DATA"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.web.settings"
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # a browser of tests/browser may run in this process, too
    from afterword.web.place import prepare

    prepare(folder)
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    settings.ALLOWED_HOSTS.append("testserver")
    django.setup()
    call_command("migrate", verbosity=0)
    return folder


@pytest.fixture
def stranger(data: Path) -> "Iterator[object]":
    """A browser without the link; all interviews are gone afterwards."""
    from django.test import Client

    yield Client()
    from afterword.adapters.store import api as store

    store.forget([each.key for each in store.listed()])


@pytest.fixture
def browser(data: Path, stranger):
    """A browser that came in by the link."""
    from afterword.web.place import new_link

    stranger.get(f"/enter/{new_link(data)}")
    return stranger


@pytest.fixture
def interview(browser) -> Callable[[str], str]:
    """Keeps a case of the corpus, read, and gives the address of its page."""

    def keep(case: str) -> str:
        files = [path for path in sorted((CASES / case).rglob("*")) if path.is_file()]
        from afterword.adapters.store import api as store
        from afterword.app.interviews.write import start
        from afterword.app.wiring import SystemClock

        held = {path.relative_to(CASES / case).as_posix(): path.read_bytes() for path in files}
        key = start(files=held, now=SystemClock().now())
        _read(key, case)
        assert store.reading_of(key).state == "done"
        return f"/i/{key}/"

    return keep


_READ: dict[str, tuple[str, str, dict[str, Any]]] = {}


def _read(key: str, case: str) -> None:
    """Read an interview; the second time in this process what came of the first is kept for the same files."""
    from afterword.adapters.store import api as store
    from afterword.app.interviews import read_again

    wanted = store.wanted_digest(key)
    if case in _READ and _READ[case][0] == wanted:
        _, body, more = _READ[case]
        store.keep_reading(key, wanted, body, **more)
        return

    def noting(key: str, digest: str, body: str, **more: Any) -> None:
        _READ[case] = (digest, body, more)
        store.keep_reading(key, digest, body, **more)

    class Noting:
        keep_reading = staticmethod(noting)

        def __getattr__(self, name: str) -> object:
            return getattr(store, name)

    real, read_again.store = read_again.store, Noting()
    try:
        read_again.read_again(key=key)
    finally:
        read_again.store = real
