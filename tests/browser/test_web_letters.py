"""The letters in Chromium: typing keeps and checks, nothing typed is lost, and all of it works without a script."""

import re
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from served import Served, begin


@pytest.fixture
def window(served: Served, browser: Browser):
    context = served.context(browser, reduced_motion="reduce")
    yield context
    context.close()


def opened(page: Page, here: str) -> Page:
    """The first letter as we wrote it, with the facts at hand."""
    page.goto(f"{here}letters/annika-thorsby")
    page.get_by_text("Earlier versions").click()
    page.get_by_text("The first version, as we wrote it").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Back to the first version").click()
    expect(page.get_by_role("heading", name="Nothing to mend")).to_be_visible(timeout=30_000)
    return page


def put(page: Page, words: str) -> None:
    """Type below the greeting, as a person does."""
    page.locator("#body").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")
    page.keyboard.type(f"\n\n{words}")


def test_typing_keeps_and_checks_and_leaves_the_cursor_alone(window, here) -> None:
    page = opened(window.new_page(), here)
    put(page, "I am sorry that I was so nervous.")
    expect(page.locator("#kept")).to_contain_text("to mend")
    expect(page.locator("#found mark").first).to_have_text("I am sorry that ")
    page.keyboard.type(" Then it rained.")
    expect(page.locator("#found")).to_contain_text("Then it rained.")
    assert page.evaluate("document.activeElement.id") == "body"
    other = opened_again(page, here)
    assert "I am sorry that I was so nervous. Then it rained." in other


def opened_again(page: Page, here: str) -> str:
    """What another tab finds."""
    tab = page.context.new_page()
    tab.goto(f"{here}letters/annika-thorsby")
    return tab.locator("#body").input_value()


def test_one_click_mends_and_a_reason_lets_pass(window, here) -> None:
    page = opened(window.new_page(), here)
    put(page, "I will send teh plan. I am sorry that I was so nervous.")
    page.get_by_role("button", name="Put it so").click()
    expect(page.locator("#body")).to_have_value(holding("I will send the plan."))
    point = page.locator("#found li", has_text="This apologises")
    point.get_by_text("Let this pass").click()
    point.get_by_label("Because").fill("she asked me to")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Because she asked me to.")).to_be_visible()
    expect(page.locator("#found li", has_text="This apologises")).to_have_count(0)
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#found li", has_text="This apologises")).to_have_count(1)


def holding(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


def test_a_reason_begun_outlives_the_next_check(window, here) -> None:
    page = opened(window.new_page(), here)
    put(page, "I am sorry that I was so nervous.")
    point = page.locator("#found li", has_text="This apologises")
    point.get_by_text("Let this pass").click()
    point.get_by_label("Because").fill("half a rea")
    put(page, "One more.")
    expect(page.locator("#found .letter-text").nth(1)).to_contain_text("One more.")
    expect(point.get_by_label("Because")).to_have_value("half a rea")


def test_who_leaves_at_once_loses_no_word(window, here) -> None:
    page = opened(window.new_page(), here)
    put(page, "The very last words")
    page.goto(f"{here}letters")
    time.sleep(0.5)
    assert "The very last words" in opened_again(page, here)


def test_an_interview_that_is_gone_says_so_and_the_words_stay(window, served: Served) -> None:
    page = window.new_page()
    gone = begin(page, served.base, "li-retail")
    page.goto(f"{gone}letters")
    page.locator(".letters a").first.click()
    page.wait_for_selector("#found")
    tab = window.new_page()
    tab.goto(f"{gone}remove")
    tab.locator("main form button").first.click()
    tab.wait_for_load_state()
    put(page, "Words that must stay")
    expect(page.locator("#kept")).to_contain_text("not here any more")
    assert "Words that must stay" in page.locator("#body").input_value()
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_label("Subject").press("Enter")
    expect(page.get_by_role("heading", name="This was not kept.")).to_be_visible()
    assert "Words that must stay" in page.locator("#body").input_value()


def test_a_server_that_is_gone_says_so_and_keeps_when_it_is_back(browser: Browser, tmp_path, served, here) -> None:
    context = served.context(browser)
    page = opened(context.new_page(), here)
    page.route("**/letters/annika-thorsby", lambda route: route.abort())
    put(page, "Typed while nobody listened.")
    expect(page.locator("#kept")).to_contain_text("Not kept yet")
    page.unroute("**/letters/annika-thorsby")
    expect(page.locator("#kept")).to_contain_text("Kept at", timeout=10_000)
    assert "Typed while nobody listened." in opened_again(page, here)
    context.close()


def test_all_of_it_works_without_a_script(browser: Browser, served: Served, here) -> None:
    context = served.context(browser, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = opened(context.new_page(), here)
    page.locator("#body").fill("Dear Annika,\n\nI will send teh plan.")
    page.get_by_role("button", name="Keep it and check").click()
    expect(page.locator("#found li", has_text="A slip of spelling")).to_be_visible()
    page.get_by_role("button", name="Put it so").first.click()
    expect(page.locator("#body")).to_have_value("Dear Annika,\n\nI will send the plan.")
    with page.expect_download() as got:
        page.get_by_role("link", name="A mail draft (.eml)").click()
    assert b"I will send the plan." in got.value.path().read_bytes()
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_text("You sent it on")).to_be_visible()
    page.get_by_role("button", name="No, it has not gone").click()
    page.get_by_text("Earlier versions").click()
    page.get_by_text("The first version, as we wrote it").click()
    page.get_by_role("button", name="Back to the first version").click()
    expect(page.get_by_role("heading", name="Nothing to mend")).to_be_visible()
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_editor_is_open_to_everybody(browser: Browser, served: Served, here, theme: str) -> None:
    context = served.context(browser, color_scheme=theme, reduced_motion="reduce")
    page = opened(context.new_page(), here)
    loud: list[str] = []
    page.on("console", lambda message: loud.append(message.text) if message.type == "error" else None)
    page.set_viewport_size({"width": 320, "height": 640})
    put(
        page,
        "I am sorry that I was so nervous. At Corliss Bakery I replaced a 20-tab workbook with a forecast in Python.",
    )
    expect(page.locator(".under mark").first).to_be_visible()
    for folded in page.locator("#found details > summary").all():
        folded.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page)
    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]] == []
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    below = page.locator("#beside").bounding_box()
    assert below
    assert below["y"] < 640, "the other letters stand beside it where there is room"
    assert loud == []
    context.close()


def test_the_decision_to_withdraw_writes_the_withdrawals_by_itself(window, here) -> None:
    page = window.new_page()
    page.goto(f"{here}fit")
    page.get_by_label("No, I would rather withdraw").check()
    page.get_by_role("button", name="Keep my decision").click()
    expect(page.locator(".letters").first).to_contain_text("Withdrawal", timeout=30_000)
    page.goto(f"{here}fit")
    page.get_by_label("Yes, I want it").check()
    page.get_by_role("button", name="Keep my decision").click()
