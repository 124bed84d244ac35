"""The report as people meet it: in a browser, on a phone, in the dark, on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from afterword.cli.main import main

CASES = Path(__file__).resolve().parents[2] / "corpus" / "cases"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """The address of a case's report, made once by the real command."""
    made: dict[str, str] = {}

    def address(case: str) -> str:
        if case not in made:
            out = tmp_path_factory.mktemp(case)
            assert main(["debrief", str(CASES / case), "--out", str(out)]) == 0
            made[case] = (out / "debrief.html").as_uri()
        return made[case]

    return address


def opened(browser: Browser, address: str, **how: object) -> tuple[Page, list[str]]:
    page = browser.new_page(**how)
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("request", lambda asked: None if asked.url.startswith("file:") else troubles.append(asked.url))
    page.goto(address)
    return page, troubles


@pytest.mark.parametrize("case", ["dana-analyst", "marcus-nurse", "li-retail", "sofia-engineer"])
@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_overflows_fails_or_calls_out(browser: Browser, report, case: str, width: int, scheme: str) -> None:
    page, troubles = opened(browser, report(case), viewport={"width": width, "height": 800}, color_scheme=scheme)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    assert troubles == []
    page.close()


@pytest.mark.parametrize("case", ["dana-analyst", "marcus-nurse", "li-retail", "sofia-engineer"])
def test_every_link_on_the_page_leads_to_a_place_on_it(browser: Browser, report, case: str) -> None:
    page, _ = opened(browser, report(case))
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
        ".filter(href => !document.getElementById(href.slice(1)))"
    )
    assert lost == []
    page.close()


def test_the_answer_comes_first_and_then_what_to_do_today(browser: Browser, report) -> None:
    page, _ = opened(browser, report("dana-analyst"), viewport={"width": 360, "height": 740})
    headings = page.locator("main h2").all_inner_texts()
    assert headings[:2] == ["Was it as bad as you think?", "What to do today"]
    box = page.locator(".answer").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 740, "the answer stands on the first screen of a phone"
    page.close()


def test_a_quote_opens_its_place_in_the_conversation(browser: Browser, report) -> None:
    page, _ = opened(browser, report("dana-analyst"))
    link = page.locator("#worries blockquote a").first
    target = link.get_attribute("href")
    link.click()
    assert page.locator(target or "").is_visible()
    page.close()


def test_it_prints(browser: Browser, report) -> None:
    page, _ = opened(browser, report("dana-analyst"))
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.close()
