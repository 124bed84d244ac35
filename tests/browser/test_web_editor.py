"""The editor in Chromium: marks stand under the very words at every width; a point and its words lead to each other."""

import base64

import pytest
from playwright.sync_api import Browser, Page, expect
from served import Served

LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 4
WORDS = (
    f"Dear Annika,\n\nI am sorry that I was so nervous  —  {LONG} — and\tteh plan.\n\nTo AV Wa, 日本語の文 😀.\n\n\n"
)


@pytest.fixture(scope="module")
def letter(here: str) -> str:
    return f"{here}letters/dev-ramanathan"


def tab(served: Served, browser: Browser, letter: str, **options: object) -> Page:
    page = served.context(browser, reduced_motion="reduce", **options).new_page()
    page.goto(letter)
    expect(page.locator("#found .working")).to_have_count(0, timeout=30_000)
    return page


def write(page: Page, words: str) -> None:
    """Put these words into the editor as typing does, and wait for the check."""
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.locator("#body").fill(words)
    expect(page.locator("#kept")).to_contain_text("Kept at")


def shot(page: Page, colours: list[str]) -> bytes:
    """The editor with the words of the field and those of the mirror in these colours."""
    page.evaluate(
        """([area, under]) => {
          const a = document.querySelector("#body"), u = document.querySelector(".under");
          a.style.color = area; a.style.caretColor = "transparent"; a.spellcheck = false;
          a.blur(); u.style.color = under;
          for (const m of u.querySelectorAll("mark")) { m.style.color = under; m.style.textDecoration = "none"; }
        }""",
        colours,
    )
    return page.locator(".sheet").screenshot()


@pytest.mark.parametrize(
    ("width", "scale", "theme"), [(320, 1, "light"), (320, 2, "dark"), (640, 2, "light"), (1280, 1, "dark")]
)
def test_the_mirror_lies_exactly_under_the_words(browser, served, letter, width, scale, theme):
    page = tab(
        served, browser, letter, viewport={"width": width, "height": 800}, device_scale_factor=scale, color_scheme=theme
    )
    write(page, WORDS)
    expect(page.locator(".under mark").first).to_be_attached()
    ink = "black" if theme == "light" else "white"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    seen, mirrored = shot(page, [ink, "transparent"]), shot(page, ["transparent", ink])
    differs, inked = far_apart(page, seen, mirrored)
    assert inked > 2000, "there are words in the picture"
    assert differs < inked / 100
    page.context.close()


COUNT = """async (pictures) => {
  const read = async (data) => {
    const image = new Image();
    image.src = "data:image/png;base64," + data;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = await Promise.all(pictures.map(read));
  if (one.width !== other.width || one.height !== other.height) return [1, 0];
  let differs = 0, inked = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (Math.abs(one.data[at] - other.data[at]) > 60) differs += 1;
    if (Math.abs(one.data[at] - one.data[(8 * one.width + 8) * 4]) > 60) inked += 1;
  }
  return [differs, inked];
}"""


def far_apart(page: Page, *pictures: bytes) -> tuple[int, int]:
    """How many points of two pictures are not alike, and how many have ink."""
    blank = page.context.new_page()
    differs, inked = blank.evaluate(COUNT, [base64.b64encode(each).decode() for each in pictures])
    return differs, inked


def test_a_point_leads_to_its_words_and_back(browser, served, letter):
    page = tab(served, browser, letter)
    write(page, "Dear Dev,\n\nThank you for Tuesday. I am sorry that I was so nervous.\n\nBest regards,\nDana Petrakis")
    point = page.locator("#found li", has_text="This apologises")
    point.get_by_role("link", name="in the letter").press("Enter")
    chosen = (
        "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    )
    assert page.evaluate(chosen).strip() == "I am sorry that I"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").startswith("To mend. This apologises")
    page.keyboard.press("Enter")
    assert "This apologises" in page.evaluate("document.activeElement.textContent")
    assert page.evaluate("document.activeElement.nodeName") == "LI"
    page.context.close()


def test_a_mended_word_is_taken_back_by_one_click(browser, served, letter):
    page = tab(served, browser, letter)
    words = "Dear Dev,\n\nThank you for teh plan, and for teh time.\n\nBest regards,\nDana Petrakis"
    write(page, words)
    page.get_by_role("button", name="Put it so").first.press("Enter")
    expect(page.locator("#body")).to_have_value(words.replace("teh", "the", 1))
    expect(page.locator(".undo")).to_contain_text("“teh” is now “the”.")
    assert page.evaluate("document.activeElement.textContent") == "Undo"
    page.keyboard.press("Enter")
    expect(page.locator("#body")).to_have_value(words)
    expect(page.locator("#kept")).to_contain_text("to mend")
    page.context.close()


def test_marks_move_with_the_words_while_no_answer_has_come(browser, served, letter):
    page = tab(served, browser, letter)
    write(page, "Dear Dev,\n\nI am sorry that I was so nervous.\n\nBest regards,\nDana Petrakis")
    expect(page.locator(".under mark").first).to_have_text("I am sorry that ")
    page.route("**/letters/dev-ramanathan", lambda route: route.abort())
    page.locator("#body").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("Hello and ")
    assert page.locator(".under mark").first.text_content() == "I am sorry that "
    assert page.locator(".under").text_content().startswith("Hello and Dear Dev")
    expect(page.locator("#kept")).to_contain_text("Not kept yet")
    page.unroute("**/letters/dev-ramanathan")
    expect(page.locator("#kept")).to_contain_text("Kept at", timeout=10_000)
    page.context.close()


def test_a_late_answer_never_touches_what_is_typed(browser, served, letter):
    page = tab(served, browser, letter)
    write(page, "Dear Dev,\n\nHello.")
    held = []
    page.route("**/letters/dev-ramanathan", lambda route: held.append(route))
    page.locator("#body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" One")
    page.wait_for_timeout(500)
    page.keyboard.type(" two")
    where = page.evaluate("[document.activeElement.selectionStart, window.scrollY]")
    held[0].continue_()
    page.wait_for_timeout(700)
    assert page.locator("#body").input_value().endswith("Hello. One two")
    assert page.evaluate("[document.activeElement.selectionStart, window.scrollY]") == where
    page.context.close()


def test_two_windows_on_one_letter(browser, served, letter):
    page = tab(served, browser, letter)
    other = page.context.new_page()
    other.goto(letter)
    write(page, "Dear Dev,\n\nFrom the first window.")
    other.locator("#body").fill("Dear Dev,\n\nFrom the second window.")
    expect(other.locator("#kept")).to_contain_text("changed in another window")
    other.get_by_role("button", name="Go on with this one").click()
    expect(other.locator("#body")).to_have_value("Dear Dev,\n\nFrom the second window.")
    other.get_by_text("Earlier versions").click()
    expect(other.locator("#versions")).to_contain_text("From the first window.")
    page.context.close()


def test_the_screen_reader_hears_nothing_double(browser, served, letter):
    page = tab(served, browser, letter)
    write(page, "Dear Dev,\n\nI am sorry that I was so nervous.\n\nBest regards,\nDana Petrakis\n218-555-0000")
    expect(page.locator("#found > h2")).to_contain_text("to mend")
    told = page.locator("main").aria_snapshot()
    assert "As it stands" not in told, "the copy is for who has no script"
    assert told.count('textbox "The letter"') == 1
    assert page.locator(".under").get_attribute("aria-hidden") == "true"
    assert page.locator("#said").text_content() == page.locator("#found > h2").text_content()
    before = page.evaluate(
        "new Promise((done) => { let n = 0; new MutationObserver(() => { n += 1; }).observe("
        "document.querySelector('#said'), { childList: true, characterData: true, subtree: true });"
        "window.changes = () => n; done(window.changes()); })"
    )
    page.locator("#body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" And it rained.")
    expect(page.locator(".copy")).to_contain_text("And it rained.")
    page.wait_for_timeout(300)
    assert page.evaluate("window.changes()") == before, "the same news is not told again"
    page.context.close()


def test_in_forced_colours_the_lines_are_seen_and_the_words_are_not_doubled(browser, served, letter):
    page = tab(served, browser, letter, forced_colors="active", viewport={"width": 320, "height": 700})
    write(page, "Dear Dev,\n\nI am sorry that I was so nervous.")
    mark = page.locator(".under mark").first
    assert mark.evaluate("(mark) => getComputedStyle(mark).color") == "rgba(0, 0, 0, 0)"
    assert mark.evaluate("(mark) => getComputedStyle(mark).textDecorationColor") != "rgba(0, 0, 0, 0)"
    page.context.close()
