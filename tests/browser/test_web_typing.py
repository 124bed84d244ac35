"""Somebody types while the interview is read again: nothing they see or write is taken from under their fingers."""

from playwright.sync_api import Browser, expect
from served import Served


def test_a_page_is_not_loaded_anew_under_somebody_who_types(served: Served, browser: Browser, here: str) -> None:
    context = served.context(browser)
    page = context.new_page()
    page.goto(f"{here}heed")
    page.locator("input[name=speech][value=stutter]").check()
    page.get_by_role("button", name="Keep it").click()
    page.goto(f"{here}answers")
    expect(page.locator("#reading .working")).to_be_visible()
    words = page.locator("textarea[name=words]").first
    words.focus()
    page.evaluate("window.same = true")
    page.keyboard.type("I rode the trucks")
    expect(page.get_by_role("link", name="Show it")).to_be_visible(timeout=60_000)
    assert page.evaluate("window.same")
    assert page.evaluate("document.activeElement.name") == "words"
    page.keyboard.type(" myself")
    expect(words).to_have_value("I rode the trucks myself")
    page.get_by_role("link", name="Show it").click()
    expect(page.locator("textarea[name=words]").first).to_have_value("I rode the trucks myself")
    context.close()
