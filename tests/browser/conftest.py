"""A real browser: Debian's Chromium, or a skip where there is none (CI insists)."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright
from served import Served, begin, serving

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("AFTERWORD_BROWSER") == "required":
            pytest.fail("No Chromium here, and CI wants one.")
        pytest.skip("No Chromium here.")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The web app of one file of tests, with nothing in it."""
    with serving(tmp_path_factory.mktemp("web")) as running:
        yield running


@pytest.fixture(scope="module")
def here(served: Served, browser: Browser) -> str:
    """The sample interview in it, read: the address of its page."""
    context = served.context(browser)
    found = begin(context.new_page(), served.base, "dana-analyst")
    context.close()
    return found
