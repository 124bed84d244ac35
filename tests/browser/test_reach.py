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


@pytest.mark.parametrize("page", PAGES)
def test_a_screen_reader_finds_its_way(phone, served: Served, here: str, page: str) -> None:
    tab = opened(phone, served, here, page)
    seen = tab.locator("body").aria_snapshot()
    assert len(re.findall(r"^\s*- heading .*\[level=1\]", seen, re.MULTILINE)) == 1, seen
    for landmark in ("banner", "main", "contentinfo"):
        assert len(re.findall(rf"^\s*- {landmark}", seen, re.MULTILINE)) == 1, landmark
    assert not re.findall(
        r"^\s*- (?:textbox|button|link|radio|checkbox|combobox|searchbox)(?::.*)?$", seen, re.MULTILINE
    ), seen
    names = re.findall(r"^\s*- navigation(.*)$", seen, re.MULTILINE)
    assert len(set(names)) == len(names), "two that are called the same"
    first = seen.split("\n", 1)[0]
    assert "To the content" in first
    assert tab.title().endswith("Afterword")
    assert tab.locator("[role=status] [role=status], [aria-live] [aria-live], [role=alert] [role=status]").count() == 0
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_thumbs_find_it_and_no_phone_zooms_in(phone, served: Served, here: str, page: str) -> None:
    tab = opened(phone, served, here, page)
    for folded in tab.locator("main details > summary").all():
        folded.click()
    assert tab.evaluate(FINE) == []
    found = Axe().run(tab, options={"rules": {"target-size": {"enabled": True}}})
    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]] == []
    assert tab.evaluate("document.getAnimations().length") == 0
    assert tab.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_nothing_runs_out_of_the_page_when_all_is_four_times_as_large(
    phone, served: Served, here: str, page: str
) -> None:
    tab = opened(phone, served, here, page)
    for folded in tab.locator("main details > summary").all():
        folded.click()
    tab.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400 %
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    tab.set_viewport_size({"width": 640, "height": 512})
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 640
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_colours_of_the_persons_own(served: Served, browser: Browser, here: str, page: str) -> None:
    context = served.context(browser, forced_colors="active", viewport={"width": 1280, "height": 800})
    tab = opened(context, served, here, page)
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
    context.close()
