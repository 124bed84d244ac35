"""The conversation in a real browser: the picture by keys, a recording that plays along, paper, no script."""

import re
import wave
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from served import Served

RATE = 8000
LONG = 45 * 60
BEHIND = 132.5
"""Seconds: behind the end of the first answer."""


@pytest.fixture
def page(served: Served, browser: Browser):
    context = served.context(browser, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Silence, as long as the interview and larger than two pieces."""
    path = tmp_path_factory.mktemp("sound") / "Zoom call.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(RATE)
        file.writeframes(b"\x80" * RATE * LONG)
    return path


def test_the_picture_goes_by_keys(page: Page, here: str):
    page.goto(f"{here}transcript")
    lane = page.get_by_role("group", name="Where Dana Petrakis speaks")
    blocks = lane.get_by_role("link")
    blocks.first.focus()
    page.keyboard.press("ArrowRight")
    expect(blocks.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(blocks.last).to_be_focused()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('[aria-label=\"Where Dana Petrakis speaks\"]')")
    blocks.last.focus()
    page.keyboard.press("Enter")
    turn = page.url.rpartition("#")[2]
    expect(page.locator(f"#{turn} .text")).to_be_in_viewport()


def test_a_search_goes_to_the_first_place_and_on(page: Page, here: str):
    page.goto(f"{here}transcript")
    page.get_by_label("Find words").fill("platelet")
    page.keyboard.press("Enter")
    expect(page.locator("#h1")).to_be_in_viewport()
    page.get_by_role("link", name="next place").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_a_recording_plays_along(page: Page, here: str, sound: Path, served: Served):
    page.goto(f"{here}set-down")
    page.get_by_text("A recording to play along").click()
    page.set_input_files("#sound", sound)
    page.get_by_label("Everybody in it agreed").check()
    page.get_by_role("button", name="Keep the recording").click()
    expect(page.get_by_role("button", name="Delete the recording")).to_be_visible(timeout=30_000)
    kept = next((served.data / "recordings").rglob("*.wav"))
    assert kept.read_bytes() == sound.read_bytes()
    page.goto(f"{here}transcript")
    page.get_by_role("link", name="19:43 play").click()
    expect(page.locator("#t54")).to_have_class("turn me spoken")
    page.evaluate("document.querySelector('audio').currentTime = 2490")
    expect(page.locator(".spoken")).to_have_attribute("id", re.compile(r"t1(2[89]|3\d)"))
    page.evaluate("document.querySelector('audio').currentTime = 130")  # an answer holds 1 MB: 131 seconds of this
    for _ in range(60):
        if page.evaluate("document.querySelector('audio').currentTime") > BEHIND:
            break
        page.wait_for_timeout(250)
    assert page.evaluate("document.querySelector('audio').currentTime") > BEHIND
    page.emulate_media(media="print")
    assert not page.locator("audio").is_visible()


def test_a_recording_goes_in_without_a_script(browser: Browser, here: str, sound: Path, served: Served):
    context = served.context(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{here}set-down")
    if page.get_by_role("button", name="Delete the recording").count():
        page.get_by_role("button", name="Delete the recording").click()
    page.get_by_text("A recording to play along").click()
    page.set_input_files("#sound", sound)
    page.get_by_label("Everybody in it agreed").check()
    page.get_by_role("button", name="Keep the recording").click()
    page.goto(f"{here}transcript")
    link = page.get_by_role("link", name="19:43 play").get_attribute("href")
    assert link.rpartition("/")[2].startswith("recording#t=1183")
    context.close()


def test_paper_shows_every_turn(page: Page, here: str):
    page.goto(f"{here}transcript")
    page.emulate_media(media="print")
    shown = page.evaluate("[...document.querySelectorAll('.turn')].map((t) => getComputedStyle(t).contentVisibility)")
    assert len(shown) > 100
    assert set(shown) == {"visible"}
