"""Every page for all eyes, hands and ears: as a screen reader has it, in large type, for thumbs, in forced colours."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page
from served import INSIDE, OUTSIDE, Served

PAGES = (*OUTSIDE, *INSIDE)

FINE = """() => [...document.querySelectorAll("input, select, textarea")].filter((each) =>
  !["hidden", "radio", "checkbox"].includes(each.type) && each.getBoundingClientRect().width
  && parseFloat(getComputedStyle(each).fontSize) < 16
).map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def phone(served: Served, browser: Browser):
    context: BrowserContext = served.context(
        browser, viewport={"width": 360, "height": 740}, reduced_motion="reduce", has_touch=True
    )
    yield context
    context.close()


def opened(window: BrowserContext, served: Served, here: str, page: str) -> Page:
    tab = window.new_page()
    tab.goto(served.base + page if page.startswith("/") else here + page)
    return tab


@pytest.fixture(scope="module")
def own_colours(served: Served, browser: Browser):
    context = served.context(browser, forced_colors="active", viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_for_all_ears_and_thumbs_and_sizes(phone, served: Served, here: str, page: str) -> None:
    tab = opened(phone, served, here, page)
    for_a_screen_reader(tab)
    tab.evaluate("for (const folded of document.querySelectorAll('main details')) folded.open = true")
    for_thumbs(tab)
    in_large_type(tab)
    tab.close()


def for_a_screen_reader(tab: Page) -> None:
    """One heading of the first level, every landmark once, a name for everything that can be done, no news twice."""
    seen = tab.locator("body").aria_snapshot()
    assert len(re.findall(r"^\s*- heading .*\[level=1\]", seen, re.MULTILINE)) == 1, seen
    for landmark in ("banner", "main", "contentinfo"):
        assert len(re.findall(rf"^\s*- {landmark}", seen, re.MULTILINE)) == 1, landmark
    assert not re.findall(
        r"^\s*- (?:textbox|button|link|radio|checkbox|combobox|searchbox)(?::.*)?$", seen, re.MULTILINE
    ), seen
    names = re.findall(r"^\s*- navigation(.*)$", seen, re.MULTILINE)
    assert len(set(names)) == len(names), "two that are called the same"
    assert "To the content" in seen.split("\n", 1)[0]
    assert tab.title().endswith("Afterword")
    assert tab.locator("[role=status] [role=status], [aria-live] [aria-live], [role=alert] [role=status]").count() == 0


def for_thumbs(tab: Page) -> None:
    """Nothing too small to hit or so small that a phone zooms in; nothing moves for whoever wants it still."""
    assert tab.evaluate(FINE) == []
    found = Axe().run(tab, options={"runOnly": ["target-size"], "rules": {"target-size": {"enabled": True}}})
    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]] == []
    assert tab.evaluate("document.getAnimations().length") == 0
    assert tab.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def in_large_type(tab: Page) -> None:
    """Nothing runs out of the page at 400 %, nor with letters twice as large."""
    tab.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400 %
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    tab.set_viewport_size({"width": 640, "height": 512})
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("page", PAGES)
def test_colours_of_the_persons_own(own_colours, served: Served, here: str, page: str) -> None:
    tab = opened(own_colours, served, here, page)
    plain = tab.evaluate(
        """() => [...document.querySelectorAll("main button, main .do")].filter((each) => {
          const style = getComputedStyle(each);
          return each.getBoundingClientRect().width
            && style.borderStyle === "none" && style.textDecorationLine === "none";
        }).map((each) => each.outerHTML.slice(0, 120))"""
    )
    assert plain == [], "a button must be told from text without its colour"
    tab.keyboard.press("Tab")
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    tab.close()
