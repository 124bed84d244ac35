"""Every page of the web app in Chromium: no fault that axe knows, nothing wider than the screen, in both themes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext
from served import INSIDE, OUTSIDE, Served


@pytest.fixture(scope="module", params=["light", "dark"])
def window(request: pytest.FixtureRequest, served: Served, browser: Browser):
    context: BrowserContext = served.context(browser, color_scheme=request.param, reduced_motion="reduce")
    yield context
    context.close()


@pytest.mark.parametrize("page", [*OUTSIDE, *INSIDE])
def test_a_page_is_open_to_everybody(window, served, here, page):
    tab = window.new_page()
    loud: list[str] = []
    tab.on("console", lambda message: loud.append(message.text) if message.type == "error" else None)
    tab.on("request", lambda request: loud.append(request.url) if not request.url.startswith(served.base) else None)
    tab.set_viewport_size({"width": 320, "height": 640})
    answer = tab.goto(served.base + page if page.startswith("/") else here + page)
    assert answer
    assert answer.status == (404 if page == "/nothere" else 200)
    wide = tab.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320, f"{wide} px"
    found = Axe().run(tab)
    said = [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]]
    assert said == []
    tab.set_viewport_size({"width": 1280, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 1280
    assert [each for each in loud if "404" not in each] == []
    tab.close()
