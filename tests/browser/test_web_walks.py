"""A newcomer's whole way, in a real browser: from an empty start to what can be sent."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import Browser, Page, expect
from served import CASES, Served, begin, until_read

PHONE = {"viewport": {"width": 360, "height": 740}, "reduced_motion": "reduce"}


def tab(served: Served, browser: Browser, **options: object) -> Page:
    return served.context(browser, **options).new_page()


def saved(page: Page, name: str) -> bytes:
    """What a link of this name saves."""
    with page.expect_download() as waiting:
        page.get_by_role("link", name=name).first.click()
    return waiting.value.path().read_bytes()


def test_from_nothing_to_letters_a_card_and_a_calendar(served, browser):
    page = tab(served, browser, **PHONE)
    page.goto(served.base)
    page.get_by_role("link", name="Set it down").click()
    here = begin(page, served.base, "dana-analyst")
    page.goto(f"{here}feelings")
    page.get_by_label("Bad", exact=True).check()
    page.get_by_label("What do you think we will find?").fill("That I talked nonsense.")
    page.get_by_role("button", name="Now look at the record").click()
    until_read(page, here)
    page.goto(f"{here}verdicts")
    expect(page.get_by_text("That I talked nonsense.")).to_be_visible()
    expect(page.get_by_text("The record says otherwise").first).to_be_visible()
    page.locator("blockquote a").first.click()
    expect(page.locator("mark#words")).to_be_in_viewport()
    for name in ("Do I still want it?", "What really went wrong?", "What I wish I had said", "The letters"):
        page.goto(here)
        page.get_by_role("link", name=name).click()
        expect(page.locator("h1")).to_be_visible()
    page.get_by_text("Write another letter").click()
    page.get_by_label("recruiter").check()
    page.get_by_role("button", name="Write it").click()
    page.goto(f"{here}letters")
    assert page.locator("ul.letters > li").count() >= 3
    page.get_by_role("link", name="To Annika Thorsby").first.click()
    assert saved(page, "Mail draft").startswith(b"To:") or b"X-Unsent: 1" in saved(page, "Mail draft")
    assert saved(page, "card").startswith(b"%PDF")
    page.goto(f"{here}people")  # the sample's day is long past; for a newcomer it was yesterday
    page.locator("summary", has_text="Tamarack").click()
    page.get_by_label("The day").fill(f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%d}")
    page.get_by_role("button", name="Keep it").click()
    until_read(page, here)
    page.goto(f"{here}wait")
    assert saved(page, "for your calendar").startswith(b"BEGIN:VCALENDAR")


def test_from_notes_alone(served, browser):
    page = tab(served, browser, **PHONE)
    page.goto(f"{served.base}/begin")
    notes = next(path for path in (CASES / "li-retail").iterdir() if path.name.startswith("notes"))
    page.set_input_files("#files", [str(notes)])
    page.get_by_role("button", name="Keep it").click()
    here = page.url.removesuffix("feelings")
    page.get_by_label("What do you keep going over?").fill("I asked nothing.\nMy English was bad.")
    page.get_by_role("button", name="Now look at the record").click()
    until_read(page, here)
    page.goto(f"{here}verdicts")
    expect(page.get_by_role("heading", name="“I asked nothing.”")).to_be_visible()
    page.goto(f"{here}letters")
    page.get_by_role("link", name="Say who was in the room").click()
    page.get_by_label("Name", exact=True).first.fill("Bernadette Coyle")
    page.get_by_label("Your name").fill("Li Xueqing")
    page.get_by_role("button", name="Keep it").click()
    until_read(page, here)
    page.goto(f"{here}letters")
    expect(page.locator("ul.letters a").first).to_have_text("To Bernadette Coyle")


def test_to_a_withdrawal(served, browser):
    page = tab(served, browser, **PHONE)
    here = begin(page, served.base, "sofia-engineer")
    page.goto(f"{here}fit")
    page.get_by_label("No, I would rather withdraw").check()
    page.get_by_role("button", name="Keep my decision").click()
    page.wait_for_url("**/letters")
    page.locator("ul.letters a").first.click()
    assert "withdraw" in page.locator("#body").input_value().lower()


def test_without_a_script(served, browser):
    page = tab(served, browser, java_script_enabled=False)
    page.goto(f"{served.base}/begin")
    page.get_by_role("button", name="Start remembering").click()
    page.get_by_label("Who talked to you?").fill("Priya Nair, the manager")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("They asked").fill("Why do you want to leave your present job?")
    page.get_by_label("I said").fill("I went on about the rota for much too long.")
    page.get_by_role("button", name="That is all I have").click()
    page.get_by_label("What do you keep going over?").fill("I talked too much.")
    page.get_by_role("button", name="Now look at the record").click()
    here = page.url.rpartition("/")[0] + "/"
    for _ in range(60):
        page.goto(f"{here}questions")
        if page.get_by_text("Why do you want to leave").count():
            break
    expect(page.get_by_text("Why do you want to leave your present job?").first).to_be_visible()


def test_by_keyboard_alone(served, browser):
    page = tab(served, browser)
    page.goto(f"{served.base}/begin")
    press(page, "Start remembering")
    expect(page.get_by_label("Who talked to you?")).to_be_focused()
    page.keyboard.type("Priya Nair, the manager")
    expect(page.locator("#kept")).to_contain_text("Kept at")
    press(page, "Go on")
    expect(page.locator("h1")).to_have_text("How did it begin?")
    press(page, "That is all I have")
    page.wait_for_url("**/feelings")
    press(page, "Not now")


def press(page: Page, name: str) -> None:
    """Go by the Tab key to the button of this name, and press it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            page.keyboard.press("Enter")
            page.wait_for_load_state()
            return
    raise AssertionError(f"The Tab key does not lead to “{name}”.")
