"""A newcomer's whole way by keyboard alone: no mouse, no address typed but the first, the focus seen and never lost."""

import re

from playwright.sync_api import Browser, Download, Page, expect
from served import CASES, Served

LOOK = """() => {
  const it = document.activeElement, box = it.getBoundingClientRect(), style = getComputedStyle(it);
  const name = it.getAttribute("aria-label") || it.labels?.[0]?.textContent || it.textContent || it.name;
  return {
    lost: it === document.body, name: name.replace(/\\s+/g, " ").trim(), kind: it.type || it.tagName.toLowerCase(),
    ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
    there: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


class Keys:
    """Somebody with nothing but a keyboard."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, name: str, kind: str = "") -> None:
        """Go on by Tab until what is called so has the focus; all on the way must be seen."""
        lost, passed = 0, []
        for _ in range(400):
            self.page.keyboard.press("Tab")
            at = self.page.evaluate(LOOK)
            if at["lost"]:  # behind the last thing on the page comes the browser's own
                lost += 1
                assert lost < 3, f"“{name}” is not among {passed}"
                continue
            assert at["ringed"], f"nothing shows that “{at['name']}” has the focus"
            assert at["there"], f"“{at['name']}” has the focus out of sight"
            passed.append(at["name"][:30])
            if name in at["name"] and kind in at["kind"]:
                return
        raise AssertionError(f"“{name}” is not among {passed}")

    def press(self, name: str, kind: str = "") -> None:
        """Go there and press Enter."""
        self.to(name, kind)
        self.page.keyboard.press("Enter")

    def follow(self, name: str, title: str) -> None:
        """Follow a link or send a form, and find the page of this title."""
        self.to(name)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        expect(self.page.locator("h1")).to_have_text(title)

    def choose(self, first: str, wanted: str) -> None:
        """Go to a group of choices that begins so, and on by the arrow keys."""
        self.to(first, "radio")
        self.page.keyboard.press("Space")
        for _ in range(20):
            if wanted in self.page.evaluate(LOOK)["name"]:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"The arrow keys do not lead to “{wanted}”.")

    def saved(self, name: str) -> bytes:
        """What a link saves when Enter is pressed on it."""
        self.to(name, "a")
        with self.page.expect_download() as waiting:
            self.page.keyboard.press("Enter")
        download: Download = waiting.value
        return download.path().read_bytes()

    def kept_somewhere(self) -> None:
        """The focus is on something, wherever a part of the page was put anew."""
        assert not self.page.evaluate(LOOK)["lost"], "the focus was lost"


def test_the_whole_way_by_keyboard_alone(served: Served, browser: Browser) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce").new_page()
    keys = Keys(page)
    page.goto(served.link())
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # “To the content” comes first
    assert page.evaluate("document.activeElement.id") == "main"

    keys.follow("Set it down", "Set it down")
    keys.to("Choose them", "file")
    with page.expect_file_chooser() as waiting:
        page.keyboard.press("Space")
    case = CASES / "dana-analyst"
    waiting.value.set_files([str(path) for path in sorted(case.rglob("*")) if path.is_file()])
    keys.follow("Keep it", "First, how was it?")

    keys.choose("Bad", "Terrible")
    keys.to("What do you think we will find?")
    page.keyboard.type("That I talked nonsense.")
    expect(page.locator("#kept")).to_contain_text("Kept at")
    assert page.evaluate("document.activeElement.id") == "expected"
    with page.expect_navigation():
        keys.press("Now look at the record")
    page.wait_for_selector("#reading .working", state="detached", timeout=60_000)
    if not page.url.endswith("verdicts"):
        keys.press("Go there")
    expect(page.locator("h1")).to_have_text("Was it as bad as you think?", timeout=30_000)
    expect(page.get_by_text("That I talked nonsense.")).to_be_visible()

    keys.press("Annika Thorsby,")
    expect(page.locator("mark#words")).to_be_in_viewport()
    keys.follow("Do I still want it?", "Do you still want it?")
    keys.choose("Yes", "Yes")
    keys.follow("Keep my decision", "What really went wrong?")
    keys.follow("What I wish I had said", "What you could have said")
    keys.follow("The letters", "The letters")

    keys.follow("To Annika Thorsby", "To Annika Thorsby")
    keys.to("The letter", "textarea")
    expect(page.locator("#found .working")).to_have_count(0, timeout=60_000)
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")
    page.keyboard.type("\n\nI will send teh plan. I am sorry that I was so nervous.")
    expect(page.locator("#found")).to_contain_text("This apologises")
    assert page.evaluate("document.activeElement.id") == "body"
    keys.press("Put it so")
    expect(page.locator("#body")).to_have_value(re.compile("I will send the plan"))
    keys.kept_somewhere()
    expect(page.locator("#found")).not_to_contain_text("slip of spelling")
    keys.press("Let this pass")
    keys.to("Because")
    page.keyboard.type("she asked me to")
    with page.expect_navigation():
        keys.press("Let it pass in this letter")
    expect(page.get_by_text("Because she asked me to.")).to_be_visible()
    assert b"Annika" in keys.saved("mail draft")
    assert keys.saved("card").startswith(b"%PDF")
    with page.expect_navigation():
        keys.press("I sent it")
    expect(page.get_by_text("You sent it on")).to_be_visible()
    assert keys.saved("for your calendar").startswith(b"BEGIN:VCALENDAR")

    keys.follow("The letters", "The letters")
    keys.press("Write another letter")
    keys.choose("", "recruiter")
    with page.expect_navigation():
        keys.press("Write it")
    keys.follow("The letters", "The letters")
    assert page.locator("ul.letters > li").count() >= 3
    keys.follow("The wait", "The wait")
    page.context.close()
