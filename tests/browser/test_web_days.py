"""The days after in Chromium: without a script, on a narrow phone, open to everybody, in print."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from served import Served


@pytest.fixture(scope="module")
def plain(served: Served, browser: Browser, here: str):
    """A window without a script, as wide as a small phone."""
    context = served.context(browser, java_script_enabled=False, viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def test_what_they_wrote_without_a_script(plain: Page, here: str) -> None:
    plain.goto(f"{here}wait")
    plain.get_by_text("They have written", exact=True).click()
    plain.get_by_label("An offer").check()
    plain.get_by_role("button", name="Keep it").click()
    expect(plain.get_by_role("heading", name="Thank them, and take your time")).to_be_visible()
    expect(plain.locator(".plan")).to_contain_text("They wrote: an offer")
    plain.get_by_role("button", name="I have thanked them").click()
    expect(plain.get_by_role("heading", name="Decide in your own time")).to_be_visible()
    plain.get_by_role("button", name="That was a mistake, take it back").click()
    expect(plain.locator(".plan")).not_to_contain_text("They wrote")


def test_fifteen_minutes_without_a_script(plain: Page, here: str) -> None:
    plain.goto(f"{here}think")
    plain.get_by_role("button", name="Start the fifteen minutes").click()
    expect(plain.get_by_role("timer")).to_have_text(re.compile(r"^Until \d\d:\d\d\.$"))
    plain.get_by_label("What goes round in your head").fill("The workbook.")
    plain.get_by_label("The one thing I do now").fill("go for a walk")
    plain.get_by_role("button", name="I stop here").click()
    expect(plain.get_by_role("heading", name="Next: Go for a walk")).to_be_visible()
    plain.get_by_role("link", name="Go there").click()
    plain.get_by_role("button", name="Done", exact=True).click()
    expect(plain.get_by_text("Go for a walk")).to_have_count(0)


def test_the_cards_one_at_a_time_without_a_script(plain: Page, here: str) -> None:
    plain.goto(f"{here}next")
    cards = plain.locator(".cards a").count()
    plain.get_by_role("link", name="Say them aloud").click()
    for _ in range(cards):
        plain.get_by_text("What helps").click()
        plain.get_by_role("button", name="I said it").click()
    expect(plain).to_have_url(f"{here}next")
    expect(plain.locator(".cards .meta")).to_have_count(cards)


def test_the_clock_runs_and_a_pause_in_typing_keeps(served: Served, browser: Browser, here: str) -> None:
    context = served.context(browser)
    page = context.new_page()
    page.goto(f"{here}think")
    page.get_by_role("button", name=re.compile("fifteen minutes")).click()
    expect(page.get_by_role("timer")).to_contain_text("15 minutes left.")
    page.get_by_label("The one thing I do now").fill("sleep")
    expect(page.locator("#kept")).to_contain_text("Kept at")
    page.reload()
    expect(page.get_by_label("The one thing I do now")).to_have_value("sleep")
    page.get_by_role("button", name="I stop here").click()
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_of_the_days_are_open_to_everybody(served: Served, browser: Browser, here: str, theme: str) -> None:
    context = served.context(browser, color_scheme=theme, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{here}next")
    card = page.locator(".cards a").first.get_attribute("href")
    for address in (f"{here}wait#heard", f"{here}brief", served.base + str(card), f"{here}think", f"{here}fit"):
        page.goto(address)
        for folded in page.locator("main details > summary").all():
            if not folded.evaluate("it => it.parentElement.open"):
                folded.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
        found = Axe().run(page)
        assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]] == []
    context.close()


def test_the_brief_prints_on_one_page(served: Served, browser: Browser, here: str) -> None:
    context = served.context(browser)
    page = context.new_page()
    page.goto(f"{here}brief")
    sheet = page.pdf(format="A4", margin={"top": "15mm", "bottom": "15mm", "left": "15mm", "right": "15mm"})
    assert sheet.count(b"/Type /Page\n") + sheet.count(b"/Type /Page ") == 1
    expect(page.get_by_role("button", name="Print it")).to_be_visible()
    context.close()
